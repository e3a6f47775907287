/** Everything a validator was seen to sign, over all of its lives, from what a killed process leaves on disk. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseLastSignState, SIGN_STEP, type SignPosition } from "#engine/priv-validator/last-sign-state.ts";
import { scanRecords } from "#engine/wal/record.ts";
import { rotatedFiles } from "#engine/wal/wal-files.ts";
import { toHex } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { type Commit, SignedMsgType } from "#proto/tendermint/types/types.ts";

/** Two different signatures for one height, round and step: the fault that costs a validator its stake. */
export class DoubleSignError extends Error {
  override readonly name = "DoubleSignError";
}

/** Signatures of one validator by position; a signature is deterministic, so another one means other content. */
export class SignatureLedger {
  readonly #seen = new Map<string, string>();
  readonly #home: string;
  /** Bytes of the log's head that were read in earlier lives. */
  #headBytesRead = 0;

  constructor(home: string) {
    this.#home = home;
  }

  /** How many positions were signed. */
  get size(): number {
    return this.#seen.size;
  }

  /** Reads what the dead process left: its signer's memory and what is new in its log. Throws `DoubleSignError`. */
  readDisk(): void {
    const statePath = join(this.#home, "data", "priv_validator_state.json");
    if (existsSync(statePath)) {
      const { signature, ...position } = parseLastSignState(readFileSync(statePath, "utf8"));
      if (signature !== undefined) this.#note(position, signature);
    }
    for (const message of this.#newLogMessages()) this.#noteMessage(message);
  }

  /** Takes the signatures of a stored commit of the only validator. */
  noteCommit({ height, round, signatures }: Commit): void {
    for (const { signature } of signatures) {
      if (signature.length > 0) this.#note({ height, round, step: SIGN_STEP.precommit }, signature);
    }
  }

  #newLogMessages(): Message[] {
    const head = join(this.#home, "data", "cs.wal", "wal");
    if (!existsSync(head)) return [];
    const parts: Uint8Array[] = [];
    if (statSync(head).size < this.#headBytesRead) {
      const put = rotatedFiles(head).at(-1);
      if (put !== undefined) parts.push(readFileSync(put.path).subarray(this.#headBytesRead));
      this.#headBytesRead = 0;
    }
    const fresh = readFileSync(head).subarray(this.#headBytesRead);
    parts.push(fresh);
    const scanned = parts.map(scanRecords);
    // A torn record at the end is cut off when the node opens the log, so what follows is read from here.
    this.#headBytesRead += scanned.at(-1)?.validBytes ?? 0;
    return scanned
      .flatMap(({ messages }) => messages)
      .flatMap(({ msg }) => (msg?.sum?.kind === "msgInfo" ? [msg.sum.value.msg] : []));
  }

  #noteMessage({ sum }: Message): void {
    if (sum?.kind === "vote" && sum.value.vote !== undefined) {
      const { height, round, type, signature } = sum.value.vote;
      const step = type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE ? SIGN_STEP.prevote : SIGN_STEP.precommit;
      this.#note({ height, round, step }, signature);
    }
    if (sum?.kind === "proposal") {
      const { height, round, signature } = sum.value.proposal;
      this.#note({ height, round, step: SIGN_STEP.propose }, signature);
    }
  }

  #note({ height, round, step }: SignPosition, signature: Uint8Array): void {
    const position = `${height}/${round}/${step}`;
    const text = toHex(signature);
    const before = this.#seen.get(position);
    if (before !== undefined && before !== text) throw new DoubleSignError(`signed twice at ${position}`);
    this.#seen.set(position, text);
  }
}
