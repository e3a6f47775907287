/** A node's consensus among peers who sign whatever they like, and the stores of blocks and states it reads back. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ConsensusFailureError } from "#engine/consensus/dependencies.ts";
import { partMessage, proposalMessage, voteMessage } from "#engine/consensus/messages.ts";
import { Proposers } from "#engine/consensus/proposers.ts";
import { type Engine, openEngine } from "#engine/engine.ts";
import { makeNodeInfo } from "#engine/node-info.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { PREFIX, StoreError } from "#engine/stores/keys.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { concatBytes, EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import {
  type BlockID,
  BlockMeta,
  Part,
  type Proposal,
  SignedMsgType,
  type Vote,
} from "#proto/tendermint/types/types.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { appStateReader } from "#test/support/chain.ts";
import { FAST_CONSENSUS, testGenesis, validatorKey } from "#test/support/engine-node.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { splitBlock } from "#types/block.ts";
import { EMPTY_COMMIT } from "#types/commit.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { makeBlock, type State } from "#types/state.ts";
import { Reader, WireError, Writer } from "#wire";
import { blockAt, CHAIN } from "../chain.ts";
import type { FuzzTarget } from "../target.ts";

/** Targets of consensus. */
export async function consensusTargets(): Promise<FuzzTarget[]> {
  return [await peers(), await stores()];
}

const VALIDATORS = 4;
const GENESIS = testGenesis(VALIDATORS);
const KEYS = Array.from({ length: VALIDATORS }, (_, n) => validatorKey(n));
const MESSAGE_TAG = 10;
/** Turns of the event loop after which a node that was told something has nothing left to do. */
const TURNS = 40;

/**
 * Messages to a follower, each signed anew by the validator it claims to be from: all validators lie, so the node may
 * find that two thirds of them broke the rules and stop for that, but for no other reason.
 */
async function peers(): Promise<FuzzTarget> {
  const state = await withNode(async (engine) => engine.state());
  return {
    name: "consensus/peers",
    grammar: "wire",
    runs: 120,
    allowed: [WireError, ConsensusFailureError],
    corpus: () => [
      encodeMessages(roundOf(state, 0)),
      encodeMessages([...roundOf(state, 1), ...roundOf(state, 0)]),
      encodeMessages(forgedPartFirst(state)),
    ],
    run: (input) => {
      const messages = decodeMessages(input).map((message) => signedAnew(message, state));
      return withNode(async (engine, failures) => {
        for (const message of messages) engine.consensus.receive(message, "peer");
        for (let turn = 0; turn < TURNS; turn++) await setImmediate();
        const [failure] = failures;
        if (failure !== undefined) throw failure;
        const round = engine.roundState();
        return round === undefined ? "stopped" : `${round.height}/${round.round}/${round.step}`;
      });
    },
  };
}

/** A part with the proof of the true one but other bytes, then the votes of all, and no proposal. */
function forgedPartFirst(state: State): Message[] {
  const [, part, ...votes] = roundOf(state, 0);
  assert.ok(part?.sum?.kind === "blockPart");
  const { height, round, part: genuine } = part.sum.value;
  return [partMessage(height, round, { ...genuine, bytes: Uint8Array.of(1) }), ...votes];
}

async function withNode<T>(use: (engine: Engine, failures: readonly Error[]) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "fuzz-consensus-"));
  const failures: Error[] = [];
  const engine = await openEngine(
    {
      application: kvStoreApplication(),
      database: new MemoryDatabase(),
      genesis: GENESIS,
      genesisHash: new Uint8Array(32),
      readAppState: appStateReader(GENESIS),
      nodeInfo: makeNodeInfo({
        id: "follower",
        moniker: "test",
        network: GENESIS.chainId,
        listenAddress: "",
        rpcAddress: "",
        isTxIndexOn: false,
      }),
      clock: { now: () => 1_700_000_100_000_000_000n },
      // Nothing ever times out: what happens is what the messages make happen.
      timers: { after: () => ({ cancel: () => {} }) },
      logger: silentLogger,
      onFailure: (error) => failures.push(error),
    },
    { walPath: join(home, "wal"), consensus: FAST_CONSENSUS, mempool: DEFAULT_MEMPOOL_OPTIONS },
  );
  try {
    await engine.start();
    await setImmediate();
    return await use(engine, failures);
  } finally {
    await engine.stop();
    rmSync(home, { recursive: true });
  }
}

/** Everything that decides a block in `round`: proposal, parts, prevotes, precommits. */
function roundOf(state: State, round: number): Message[] {
  const proposer = new Proposers(state.validators).at(round);
  const block = makeBlock(
    state,
    { txs: [Buffer.from("a=1")], lastCommit: EMPTY_COMMIT, evidence: [] },
    proposer.address,
  );
  const { blockId, parts } = splitBlock(block);
  const { time: timestamp, height } = block.header;
  const proposal = { type: 32, height, round, polRound: -1, blockId, timestamp, signature: EMPTY_BYTES };
  const part = parts.get(0) ?? Part.create();
  return [
    proposalMessage(proposal),
    partMessage(height, round, part),
    ...[SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT].flatMap((type) =>
      KEYS.map((_, index) => voteMessage(voteOf({ type, height, round, blockId, timestamp, index }))),
    ),
  ];
}

function voteOf({
  index,
  ...vote
}: Pick<Vote, "type" | "height" | "round" | "timestamp"> & { blockId: BlockID; index: number }): Vote {
  return {
    ...vote,
    validatorAddress: EMPTY_BYTES,
    validatorIndex: index,
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
  };
}

/** The message as a validator without scruples sends it. */
function signedAnew(message: Message, state: State): Message {
  if (message.sum?.kind === "proposal") return proposalMessage(signedProposal(message.sum.value.proposal, state));
  if (message.sum?.kind !== "vote" || message.sum.value.vote === undefined) return message;
  return voteMessage(signedVote(message.sum.value.vote, state));
}

function signedProposal(proposal: Proposal, state: State): Proposal {
  // Rounds so far ahead that finding their proposer takes long are refused before anybody looks for it.
  if (proposal.round < 0 || proposal.round > 50) return proposal;
  const { address } = new Proposers(state.validators).at(proposal.round);
  return { ...proposal, signature: keyOf(address).sign(proposalSignBytes(state.chainId, proposal)) };
}

function signedVote(vote: Vote, state: State): Vote {
  const validator = state.validators.getByIndex(vote.validatorIndex);
  if (validator === undefined) return vote;
  const key = keyOf(validator.address);
  const complete = { ...vote, validatorAddress: validator.address };
  const signature = key.sign(voteSignBytes(state.chainId, complete));
  if (vote.extension.length === 0) return { ...complete, signature };
  return { ...complete, signature, extensionSignature: key.sign(voteExtensionSignBytes(state.chainId, complete)) };
}

function keyOf(address: Uint8Array) {
  const key = KEYS.find(({ publicKey }) => equalBytes(pubKeyAddress(publicKey), address));
  assert.ok(key !== undefined);
  return key;
}

function encodeMessages(messages: readonly Message[]): Uint8Array {
  const writer = new Writer();
  for (const message of messages) writer.uint32(MESSAGE_TAG).bytes(Message.encode(message));
  return writer.finish();
}

function decodeMessages(input: Uint8Array): Message[] {
  const reader = new Reader(input);
  const messages: Message[] = [];
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === MESSAGE_TAG) messages.push(reader.nested(Message.read));
    else reader.skip(tag);
  }
  return messages;
}

/** The engine's database with one value replaced: what is read is a value or a declared error. */
async function stores(): Promise<FuzzTarget> {
  const entries = await sampleStores();
  const metaAt = entries.findIndex(([key]) => key[0] === PREFIX.blockMeta);
  const meta = BlockMeta.decode(entries[metaAt]?.[1] ?? EMPTY_BYTES);
  return {
    name: "consensus/stores",
    grammar: "bytes",
    runs: 500,
    allowed: [StoreError],
    corpus: () => [
      ...entries.map(([, value], i) => concatBytes(Uint8Array.of(i), value)),
      concatBytes(Uint8Array.of(metaAt), BlockMeta.encode({ ...meta, blockSize: 1n })),
    ],
    run: async (input) => {
      const database = new MemoryDatabase();
      const batch = database.batch();
      const damaged = (input[0] ?? 0) % entries.length;
      for (const [i, [key, value]] of entries.entries()) batch.put(key, i === damaged ? input.subarray(1) : value);
      await batch.write({ sync: false });
      const [blockStore, stateStore] = [new BlockStore(database), new StateStore(database)];
      stateStore.load();
      for (let height = 1n; height <= 3n; height++) {
        stateStore.loadValidators(height);
        stateStore.loadConsensusParams(height);
        stateStore.loadFinalizeBlock(height);
        for (const commit of [blockStore.loadCommit(height), blockStore.loadSeenCommit(height)])
          assert.notEqual(commit?.height, -1n);
        const meta = blockStore.loadMeta(height);
        if (meta !== undefined) blockStore.loadMetaByHash(meta.blockId.hash);
        blockStore.loadBlock(height);
      }
    },
  };
}

async function sampleStores(): Promise<(readonly [Uint8Array, Uint8Array])[]> {
  const database = new MemoryDatabase();
  const [blockStore, stateStore] = [new BlockStore(database), new StateStore(database)];
  await stateStore.save(blockAt(0).before, { sync: false });
  for (const { block, blockId, commit: seenCommit, after } of CHAIN.slice(0, 3)) {
    await blockStore.saveBlock({ block, blockId, parts: splitBlock(block).parts, seenCommit });
    await stateStore.save(after, { sync: false });
  }
  const entries: (readonly [Uint8Array, Uint8Array])[] = [];
  for await (const entry of database.iterate({})) entries.push(entry);
  return entries;
}
