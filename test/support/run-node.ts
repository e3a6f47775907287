/** Runs a validator until a height or until it kills itself; the tests that fork it read what it leaves behind. */

import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { proposalMessage, voteMessage } from "#engine/consensus/messages.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { openTestNode, reach } from "./engine-node.ts";
import { type KilledNodeOrder, SIGNED_LOG } from "./killed-node.ts";

const order: KilledNodeOrder = JSON.parse(process.argv[2] ?? "{}");
const { home, untilHeight, crashAt } = order;
let occurrences = 0;

const node = await openTestNode({
  home,
  consensus: { timeoutProposeMs: 40, timeoutPrevoteMs: 10, timeoutPrecommitMs: 10, timeoutCommitMs: 0 },
  crashPoints: {
    reached: (point) => {
      if (point !== crashAt?.point || ++occurrences < crashAt.occurrence) return;
      process.kill(process.pid, "SIGKILL");
    },
  },
  wrapSigner: (signer) => ({
    publicKey: signer.publicKey,
    close: () => signer.close(),
    signVote: async (chainId, vote) => released(await signer.signVote(chainId, vote), voteMessage),
    signProposal: async (chainId, proposal) => released(await signer.signProposal(chainId, proposal), proposalMessage),
  }),
});

/** Notes what the signer let out before anything else can happen to it. */
function released<T>(signed: T, toMessage: (signed: T) => Message): T {
  const text = Buffer.from(Message.encode(toMessage(signed))).toString("base64");
  appendFileSync(join(home, SIGNED_LOG), `${text}\n`);
  return signed;
}

await node.engine.start();
process.send?.("started");
// The same tx at every height, so that the app hash depends on each block having been executed exactly once.
const stopFeeding = node.engine.eventBus.on("NewBlock", ({ block }) => {
  node.engine.mempool.checkTx(utf8Encode(`height${block.header.height}=done`)).catch(() => {});
});
await reach(node, BigInt(untilHeight), 30_000);
stopFeeding();
await node.stop();
const { height, appHash } = node.application.state();
process.send?.({ height: Number(height), appHash: toHex(appHash) });
process.disconnect();
