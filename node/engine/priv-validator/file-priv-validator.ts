/**
 * A signer with its key and its memory in files, in CometBFT's formats (`cmt:privval/file.go`). Its rule: what is about
 * to be released is on disk first, so that no crash makes it forget. The memory fills exactly one sector, which is
 * overwritten in place: one wait for the disk per signature, and no moment without a readable memory (ADR 0004).
 */

import { dirname } from "node:path";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Timestamp } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { type Proposal, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { carriesExtension } from "#types/vote.ts";
import { type Disk, systemDisk } from "../disk.ts";
import { flushPath, overwriteSector, replaceFile, SECTOR_BYTES } from "../durable-file.ts";
import { readKeyFile, type SigningKey } from "./key-file.ts";
import { type KeyLock, lockKey } from "./key-lock.ts";
import {
  decideToSign,
  formatLastSignState,
  formatLastSignStateIn,
  type LastSignState,
  NOTHING_SIGNED,
  parseLastSignState,
  SIGN_STEP,
  type SignPosition,
} from "./last-sign-state.ts";
import { type PrivValidator, SignerError } from "./priv-validator.ts";

/** Where key and memory are. */
export interface FilePrivValidatorOptions {
  /** `config/priv_validator_key.json`. */
  readonly keyPath: string;
  /** `data/priv_validator_state.json`; a missing file means that nothing was signed yet. */
  readonly statePath: string;
  /** Where the files are; the operating system's when absent. */
  readonly disk?: Disk;
  /** Keeps other processes from the memory; the operating system's lock when absent. */
  readonly lock?: (statePath: string) => Promise<KeyLock>;
}

/** Opens key and memory for this process alone; throws `KeyFileError` or `SignerError`. */
export async function openFilePrivValidator(options: FilePrivValidatorOptions): Promise<FilePrivValidator> {
  const { keyPath, statePath, disk = systemDisk } = options;
  const key = readKeyFile(keyPath, disk);
  const lock = await (options.lock ?? lockKey)(statePath);
  try {
    const memory = { statePath, disk };
    return new FilePrivValidator({ key, last: readLastSignState(memory), memory, lock });
  } catch (cause) {
    await lock.release();
    throw cause;
  }
}

function readLastSignState({ statePath: path, disk }: Memory): LastSignState {
  if (!disk.exists(path)) return NOTHING_SIGNED;
  // A killed process may have written what it did not sync; a signature that is given again relies on it.
  flushPath(path, disk);
  flushPath(dirname(path), disk);
  try {
    return parseLastSignState(utf8Decode(disk.read(path)));
  } catch (cause) {
    const advice = "put back its latest copy, for a validator that forgets what it signed may sign twice";
    throw new SignerError(`${path}: ${errorMessage(cause)}: ${advice}`, { path }, { cause });
  }
}

/** Writes a memory without any signature, unless there is one. */
export async function initSignState(statePath: string): Promise<void> {
  const memory = { statePath, disk: systemDisk };
  if (!systemDisk.exists(statePath)) await writeLastSignState(memory, NOTHING_SIGNED);
}

/** Where the memory is. */
interface Memory {
  readonly statePath: string;
  readonly disk: Disk;
}

/** Replaces the memory; it is on disk when the promise resolves. */
async function writeLastSignState({ statePath, disk }: Memory, state: LastSignState): Promise<void> {
  const sector = formatLastSignStateIn(state, SECTOR_BYTES);
  if (sector !== undefined && (await overwriteSector(statePath, sector, disk))) return;
  // The first time, after another program wrote the file, and where a text is too long, the slow way does as well.
  await replaceFile(statePath, sector ?? utf8Encode(formatLastSignState(state)), disk);
}

/** The signer over an open lock; made by `openFilePrivValidator`. */
export class FilePrivValidator implements PrivValidator {
  readonly publicKey: PublicKey;
  readonly #key: SigningKey;
  readonly #memory: Memory;
  readonly #lock: KeyLock;
  #last: LastSignState;
  /** Requests run one after the other. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Set when the memory could not be written: what is on disk is unknown, so nothing is signed any more. */
  #failure: SignerError | undefined;

  constructor(parts: {
    readonly key: SigningKey;
    readonly last: LastSignState;
    readonly memory: Memory;
    readonly lock: KeyLock;
  }) {
    this.publicKey = parts.key.publicKey;
    this.#key = parts.key;
    this.#last = parts.last;
    this.#memory = parts.memory;
    this.#lock = parts.lock;
  }

  get lastSignedHeight(): bigint {
    return this.#last.height;
  }

  async signVote(chainId: string, vote: Vote): Promise<Vote> {
    const { SIGNED_MSG_TYPE_PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT } = SignedMsgType;
    const { height, round, type } = vote;
    if (type !== SIGNED_MSG_TYPE_PREVOTE && type !== SIGNED_MSG_TYPE_PRECOMMIT) {
      throw new SignerError("vote has an unknown type", { type });
    }
    if (vote.extension.length > 0 && !carriesExtension(vote)) {
      throw new SignerError("unexpected vote extension - extensions are only allowed in non-nil precommits");
    }
    const step = type === SIGNED_MSG_TYPE_PREVOTE ? SIGN_STEP.prevote : SIGN_STEP.precommit;
    const signed = await this.#sign({ height, round, step }, voteSignBytes(chainId, vote));
    // Extensions are not deterministic, so theirs is made anew each time and is not part of the memory.
    const extensionSignature = carriesExtension(vote)
      ? this.#key.sign(voteExtensionSignBytes(chainId, vote))
      : new Uint8Array(0);
    return { ...vote, timestamp: signed.timestamp ?? vote.timestamp, signature: signed.signature, extensionSignature };
  }

  async signProposal(chainId: string, proposal: Proposal): Promise<Proposal> {
    const { height, round } = proposal;
    const signed = await this.#sign({ height, round, step: SIGN_STEP.propose }, proposalSignBytes(chainId, proposal));
    return { ...proposal, timestamp: signed.timestamp ?? proposal.timestamp, signature: signed.signature };
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#lock.release();
  }

  #sign(position: SignPosition, signBytes: Uint8Array): Promise<{ signature: Uint8Array; timestamp?: Timestamp }> {
    const result = this.#queue.then(async () => {
      if (this.#failure !== undefined) throw this.#failure;
      const decision = decideToSign(this.#last, { ...position, signBytes });
      if (decision.kind === "reuse") return decision;
      const signature = this.#key.sign(signBytes);
      await this.#remember({ ...position, signature, signBytes });
      return { signature };
    });
    this.#queue = result.catch(() => {});
    return result;
  }

  async #remember(next: LastSignState): Promise<void> {
    try {
      await writeLastSignState(this.#memory, next);
    } catch (cause) {
      this.#failure = new SignerError(`last sign state cannot be written: ${errorMessage(cause)}`, {}, { cause });
      throw this.#failure;
    }
    this.#last = next;
  }
}
