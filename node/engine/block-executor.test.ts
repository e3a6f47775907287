import assert from "node:assert/strict";
import { test } from "node:test";
import { toBase64, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import {
  ExecTxResult,
  ResponseFinalizeBlock,
  ResponseProcessProposal_ProposalStatus,
} from "#proto/tendermint/abci/types.ts";
import type { MemoryDatabase } from "#store/memory-database.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { testChain } from "#test/support/test-chain.ts";
import { ValidationError } from "#types/errors.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import { ApplicationAnswerError } from "./application-answer.ts";
import { BlockExecutor, type BlockExecutorDependencies } from "./block-executor.ts";
import { BlockProposer } from "./block-proposer.ts";
import type { CrashPoint } from "./crash-points.ts";
import { NO_MEMPOOL } from "./executor-mempool.ts";

type Changes = Partial<BlockExecutorDependencies>;

/** An executor over a chain's stores with some dependencies replaced. */
async function executorWith(changes: Changes) {
  const chain = await testChain();
  const { application, blockStore, stateStore, evidencePool, eventBus } = chain;
  const crashPoints = { reached: () => {} };
  const indexer = { index: async () => {} };
  const base = { application, blockStore, stateStore, evidencePool, eventBus, indexer, crashPoints };
  const executor = new BlockExecutor({ ...base, mempool: NO_MEMPOOL, logger: silentLogger, ...changes });
  return { chain, executor };
}

test("a block passes the crash points in the order that a restart can resume", async () => {
  const passed: CrashPoint[] = [];
  const { chain, executor } = await executorWith({ crashPoints: { reached: (point) => passed.push(point) } });
  const parts = await chain.propose();
  await executor.applyBlock(chain.states[0] ?? assert.fail(), parts);
  assert.deepEqual(passed, [
    "block-finalized",
    "block-saved",
    "app-committed",
    "mempool-updated",
    "evidence-updated",
    "block-indexed",
  ]);
});

test("a block, what came of it and the state are on disk together before the application commits", async () => {
  const inner = kvStoreApplication();
  const writes: string[] = [];
  let stored: { readonly block: bigint; readonly state: bigint | undefined } | undefined;
  const application = {
    ...inner,
    commit: async () => {
      stored = { block: chain.blockStore.height, state: chain.stateStore.load()?.lastBlockHeight };
      return inner.commit({});
    },
  };
  const { chain, executor } = await executorWith({ application });
  const { commit: seenCommit, ...parts } = await chain.propose([utf8Encode("a=1")]);
  noteWrites(chain.database, writes);
  const genesis = chain.states[0] ?? assert.fail();
  const next = await executor.applyBlock(genesis, parts, { unstored: { ...parts, seenCommit } });
  assert.deepEqual(writes, ["synced"]);
  assert.deepEqual(stored, { block: 1n, state: 1n });
  assert.deepEqual(chain.stateStore.load(), next);
  assert.deepEqual(chain.blockStore.loadBlock(1n), parts.block);
  assert.equal(chain.stateStore.loadFinalizeBlock(1n)?.txResults.length, 1);
});

test("a batch that cannot be written leaves everything as it was", async () => {
  const { chain, executor } = await executorWith({});
  const { commit: seenCommit, ...parts } = await chain.propose();
  chain.application.calls.length = 0;
  chain.database.batch = () => ({
    put: () => {},
    delete: () => {},
    write: () => Promise.reject(new RangeError("disk is gone")),
  });
  const genesis = chain.states[0] ?? assert.fail();
  await assert.rejects(executor.applyBlock(genesis, parts, { unstored: { ...parts, seenCommit } }), /disk is gone/);
  assert.equal(chain.blockStore.height, 0n);
  assert.equal(chain.stateStore.load()?.lastBlockHeight, 0n);
  assert.ok(!chain.application.calls.includes("commit"));
});

test("a block that the application cannot execute is stored for one that can", async () => {
  const failing = {
    ...kvStoreApplication(),
    finalizeBlock: () => Promise.reject(new RangeError("upgrade needed")),
  };
  const { chain, executor } = await executorWith({ application: failing });
  const { commit: seenCommit, ...parts } = await chain.propose();
  const genesis = chain.states[0] ?? assert.fail();
  await assert.rejects(executor.applyBlock(genesis, parts, { unstored: { ...parts, seenCommit } }), /upgrade needed/);
  assert.equal(chain.blockStore.height, 1n);
  assert.deepEqual(chain.blockStore.loadBlock(1n), parts.block);
  assert.equal(chain.stateStore.load()?.lastBlockHeight, 0n);
  assert.equal(chain.stateStore.loadFinalizeBlock(1n), undefined);
});

test("the application commits while the mempool is locked", async () => {
  const order: string[] = [];
  const inner = kvStoreApplication();
  const application = {
    ...inner,
    commit: async () => {
      order.push("commit");
      return inner.commit({});
    },
  };
  const mempool = {
    ...NO_MEMPOOL,
    lock: async () => void order.push("lock"),
    update: () => void order.push("update"),
    unlock: () => void order.push("unlock"),
  };
  const { chain, executor } = await executorWith({ application, mempool });
  await executor.applyBlock(chain.states[0] ?? assert.fail(), await chain.propose());
  assert.deepEqual(order, ["lock", "commit", "update", "unlock"]);
});

test("events of a block come in CometBFT's order, after everything is stored", async () => {
  const chain = await testChain();
  const events: string[] = [];
  const subscription = chain.eventBus.subscribe({ bufferMax: 100 });
  const update = `val:${toBase64(pubKeyBytes(validatorKey(5).publicKey))}!1`;
  await chain.grow(["a=1", update].map(utf8Encode));
  subscription.cancel();
  for await (const event of subscription) events.push(event.kind);
  assert.deepEqual(events, ["NewBlock", "NewBlockHeader", "NewBlockEvents", "Tx", "Tx", "ValidatorSetUpdates"]);
});

test("answers that no block can follow from stop the node", async () => {
  const answers: Partial<ResponseFinalizeBlock>[] = [
    { txResults: [ExecTxResult.create({})] },
    { validatorUpdates: [{ pubKey: { sum: undefined }, power: 1n }] },
    { validatorUpdates: [{ pubKey: validatorKey(0).publicKey, power: -1n }] },
    { validatorUpdates: [{ pubKey: validatorKey(0).publicKey, power: 0n }] },
    { consensusParamUpdates: { ...DEFAULT_CONSENSUS_PARAMS, block: { maxBytes: 0n, maxGas: 0n } } },
  ];
  for (const answer of answers) {
    const application = { ...kvStoreApplication(), finalizeBlock: async () => ResponseFinalizeBlock.create(answer) };
    const { chain, executor } = await executorWith({ application });
    const applying = executor.applyBlock(chain.states[0] ?? assert.fail(), await chain.propose());
    await assert.rejects(applying, ApplicationAnswerError);
    assert.equal(chain.stateStore.load()?.lastBlockHeight, 0n);
  }
});

test("a block that does not follow the state is refused before the application sees it", async () => {
  const { chain, executor } = await executorWith({});
  const { block, blockId } = await chain.propose();
  const wrong = { ...block, header: { ...block.header, appHash: new Uint8Array(32).fill(1) } };
  chain.application.calls.length = 0;
  await assert.rejects(
    executor.applyBlock(chain.states[0] ?? assert.fail(), { block: wrong, blockId }),
    ValidationError,
  );
  assert.deepEqual(chain.application.calls, []);
});

test("the application chooses a proposal's txs but not more than fit", async () => {
  const chain = await testChain();
  const [state] = chain.states;
  assert.ok(state !== undefined);
  const txs = ["a=1", "bad", "b=2"].map(utf8Encode);
  const { block } = await chain.propose(txs);
  assert.deepEqual(block.data.txs.map(utf8Decode), ["a=1", "b=2"]);
  const greedy = { ...chain.application, prepareProposal: async () => ({ txs: [new Uint8Array(30_000_000)] }) };
  const { evidencePool } = chain;
  const proposer = new BlockProposer({ application: greedy, mempool: NO_MEMPOOL, evidencePool });
  const proposing = proposer.createProposalBlock(state, { ...EMPTY_EXTENDED }, block.header.proposerAddress);
  await assert.rejects(proposing, /transaction data size exceeds maximum/);
});

test("an undecided answer to a proposal is an error, a refusal is not", async () => {
  const chain = await testChain();
  const { block } = await chain.propose();
  const [state] = chain.states;
  assert.ok(state !== undefined);
  const { UNKNOWN, ACCEPT, REJECT } = ResponseProcessProposal_ProposalStatus;
  const judged = (status: number): Promise<boolean> => {
    const application = { ...chain.application, processProposal: async () => ({ status }) };
    const { evidencePool } = chain;
    return new BlockProposer({ application, mempool: NO_MEMPOOL, evidencePool }).processProposal(state, block);
  };
  assert.equal(await judged(ACCEPT), true);
  assert.equal(await judged(REJECT), false);
  await assert.rejects(judged(UNKNOWN), ApplicationAnswerError);
});

test("the block store shrinks to what the application retains, a few heights per block", async () => {
  const evidence = { maxAgeNumBlocks: 1n, maxAgeDuration: { seconds: 1n, nanos: 0 }, maxBytes: 1024n };
  const chain = await testChain({
    genesis: { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, evidence } },
    application: { retainHeight: (height) => (height < 30n ? 0n : height - 2n) },
  });
  for (let i = 0; i < 30; i++) await chain.grow();
  assert.equal(chain.blockStore.base, 21n);
  for (let i = 0; i < 3; i++) await chain.grow();
  assert.equal(chain.blockStore.base, 31n);
  assert.ok(chain.blockStore.evidenceBase >= 30n);
  assert.equal(chain.stateStore.loadFinalizeBlock(20n), undefined);
});

/** Notes each batch that is written from now on, by whether it waits for the disk. */
function noteWrites(database: MemoryDatabase, writes: string[]): void {
  const batch = database.batch.bind(database);
  database.batch = () => {
    const inner = batch();
    return {
      ...inner,
      write: (options) => {
        writes.push(options.sync ? "synced" : "unsynced");
        return inner.write(options);
      },
    };
  };
}

const EMPTY_EXTENDED = {
  height: 0n,
  round: 0,
  blockId: { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } },
  extendedSignatures: [],
};
