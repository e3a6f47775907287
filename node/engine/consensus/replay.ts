/** Takes a height up where the log says it was left (`cmt:consensus/replay.go`, catchupReplay). */

import type { Logger } from "#lib/logger.ts";
import type { WALMessage } from "#proto/tendermint/consensus/wal.ts";
import type { Wal } from "../wal/wal.ts";
import type { HeightMachine } from "./height-machine.ts";
import { coreTimeout, ROUND_STEP } from "./messages.ts";

/** Feeds the machine what was logged of its height; it is live when the promise resolves. */
export async function replayHeight(
  { wal, logger }: { readonly wal: Wal; readonly logger: Logger },
  machine: HeightMachine,
): Promise<void> {
  const previous = machine.state.lastBlockHeight;
  const found = wal.search(machine.height, previous);
  switch (found.kind) {
    case "open":
      logger.info("replaying log", { height: machine.height, messages: found.messages.length });
      for (const message of found.messages) {
        await replayMessage(machine, message);
        if (machine.decision !== undefined) break;
      }
      break;
    case "ended":
      // After a rollback that removed the block; the signer still remembers what it must not repeat.
      logger.warn("log has ended this height already", { height: machine.height });
      wal.endHeight(previous);
      break;
    case "missing":
      // The block was stored but its end was not logged or not synced, or the log is new.
      logger.info("log does not reach back to this height", { height: machine.height });
      wal.endHeight(previous);
      break;
  }
  await machine.endReplay();
}

async function replayMessage(machine: HeightMachine, message: WALMessage): Promise<void> {
  switch (message.sum?.kind) {
    case "msgInfo":
      return machine.receive(message.sum.value.msg, message.sum.value.peerId);
    case "timeoutInfo": {
      const { value } = message.sum;
      if (value.height !== machine.height) return;
      if (value.step === ROUND_STEP.newHeight) return machine.start();
      const timeout = coreTimeout(value);
      if (timeout !== undefined) await machine.timeout(timeout);
      return;
    }
    default:
  }
}
