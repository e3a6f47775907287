/**
 * Every channel of CometBFT's network, each over the reactor that owns it, in a node that is at work: whatever comes, the
 * reactor may refuse it and blame its sender, and nothing else may change.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utf8Encode } from "#lib/bytes.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import {
  CHUNK_CHANNEL,
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  mempoolChannel,
  SNAPSHOT_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "#p2p/channels.ts";
import type { Channel } from "#p2p/network.ts";
import { Message as ConsensusMessage } from "#proto/tendermint/consensus/types.ts";
import { Message as MempoolMessage } from "#proto/tendermint/mempool/types.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import { type MessageType, WireError } from "#wire";
import { blockSyncPayloads, chainToFetch, fetchUnderAttack } from "../peers/block-syncers.ts";
import {
  atPresentHeight,
  consensusPayloads,
  evidenceAtPresentHeight,
  evidencePayloads,
} from "../peers/consensus-messages.ts";
import { inputOf, payloadsOf } from "../peers/payloads.ts";
import { restoreUnderAttack, stateSyncPayloads } from "../peers/state-syncers.ts";
import { openValidators, type Validators } from "../peers/validators.ts";
import type { FuzzTarget } from "../target.ts";

/** Inputs after which blocks must still be made. */
const PROGRESS_EVERY = 100;
/** Inputs that are one node's whole sync each. */
const SYNC_RUNS = 6;
/** Waiting for blocks takes long on a busy machine; single messages are timed by themselves. */
const PATIENCE_MS = 40_000;

/** A target per channel. */
export async function channelTargets(): Promise<FuzzTarget[]> {
  const { state, data, vote, bits } = consensusPayloads();
  return [
    overValidators("channels/0x20-state", STATE_CHANNEL, state, presentMessage),
    overValidators("channels/0x21-data", DATA_CHANNEL, data, presentMessage),
    overValidators("channels/0x22-vote", VOTE_CHANNEL, vote, presentMessage),
    overValidators("channels/0x23-vote-set-bits", VOTE_SET_BITS_CHANNEL, bits, presentMessage),
    overValidators("channels/0x30-mempool", mempoolChannel(DEFAULT_MEMPOOL_OPTIONS.maxTxBytes), mempoolPayloads()),
    overValidators("channels/0x38-evidence", EVIDENCE_CHANNEL, evidencePayloads(), presentEvidence),
    await blockSync(),
    await stateSync("channels/0x60-snapshot", SNAPSHOT_CHANNEL, "snapshot"),
    await stateSync("channels/0x61-chunk", CHUNK_CHANNEL, "chunk"),
  ];
}

type Adapt = (payload: Uint8Array, validators: Validators) => Uint8Array;

function overValidators(
  name: string,
  channel: Channel<unknown>,
  payloads: readonly Uint8Array[],
  adapt: Adapt = (payload) => payload,
): FuzzTarget {
  let opening: Promise<Validators> | undefined;
  let inputs = 0;
  const close = async (): Promise<void> => {
    const validators = await opening;
    opening = undefined;
    try {
      await validators?.requireProgress();
    } finally {
      await validators?.close();
    }
  };
  return {
    name,
    grammar: "wire",
    runs: PROGRESS_EVERY,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus: () => [...payloads.map((payload) => inputOf(payload)), inputOf(...payloads), ...payloads],
    run: async (input) => {
      opening ??= openValidators();
      const validators = await opening;
      const sent = payloadsOf(input);
      for (const payload of sent) await validators.attackers.send(validators.host, channel, adapt(payload, validators));
      if (++inputs % PROGRESS_EVERY === 0) await validators.requireProgress();
      const [failure] = validators.victim.failures;
      if (failure !== undefined) throw failure;
      return `${sent.length}`;
    },
    messages: async () => (await opening)?.attackers.messages ?? 0,
    close,
  };
}

const presentMessage: Adapt = (payload, { victim }) =>
  adapted(ConsensusMessage, payload, (message) => atPresentHeight(message, victim.engine.state().lastBlockHeight + 1n));

const presentEvidence: Adapt = (payload, { victim }) =>
  adapted(EvidenceList, payload, (list) => evidenceAtPresentHeight(list, victim.engine));

/** A payload changed as a message; one that is none stays as it is. */
function adapted<T>(type: MessageType<T>, payload: Uint8Array, change: (message: T) => T): Uint8Array {
  let message: T;
  try {
    message = type.decode(payload);
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    return payload;
  }
  return type.encode(change(message));
}

function mempoolPayloads(): Uint8Array[] {
  const txs = [["a=1"], ["b=2", "c=3", "", "b=2"], ["x".repeat(5000)], []].map((list) => list.map(utf8Encode));
  return txs.map((list) => MempoolMessage.encode({ sum: { kind: "txs", value: { txs: list } } }));
}

async function blockSync(): Promise<FuzzTarget> {
  const chain = await chainToFetch();
  const payloads = blockSyncPayloads(chain);
  let messages = 0;
  return {
    name: "channels/0x40-block-sync",
    grammar: "wire",
    runs: SYNC_RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus: () => [inputOf(...payloads), ...payloads.map((payload) => inputOf(payload, payload))],
    run: async (input) => {
      messages += await fetchUnderAttack(chain, payloadsOf(input));
    },
    messages: async () => messages,
  };
}

async function stateSync(name: string, channel: Channel<unknown>, kind: "snapshot" | "chunk"): Promise<FuzzTarget> {
  const chain = await chainToFetch();
  const payloads = stateSyncPayloads()[kind];
  let messages = 0;
  return {
    name,
    grammar: "wire",
    runs: SYNC_RUNS,
    inputMsMax: PATIENCE_MS,
    allowed: [],
    corpus: () => [inputOf(...payloads), ...payloads.map((payload) => inputOf(payload, payload))],
    run: async (input) => {
      const directory = mkdtempSync(join(tmpdir(), "fuzz-state-sync-"));
      try {
        messages += await restoreUnderAttack({ chain, directory }, channel, payloadsOf(input));
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
    },
    messages: async () => messages,
  };
}
