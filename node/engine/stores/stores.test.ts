import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, toBase64, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { ExecTxResult, ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { ValidatorsInfo } from "#proto/tendermint/state/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import { BlockMeta, Part } from "#proto/tendermint/types/types.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { testChain } from "#test/support/test-chain.ts";
import { blockHash } from "#types/block.ts";
import { encodeResults } from "#types/last-results.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import { encodeState } from "#types/state.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { RollbackError, rollback } from "../rollback.ts";
import { BlockStore } from "./block-store.ts";
import { hashKey, heightKey, PREFIX, pieceKey, StoreError, singleKey } from "./keys.ts";
import { StateStore, VALIDATORS_CHECKPOINT_HEIGHTS } from "./state-store.ts";
import { countTxPlaces, packTxPlaces, txPlace } from "./tx-places.ts";

const OLD = { height: 1_000_000n, time: { seconds: 4_000_000_000n, nanos: 0 } };

test("a block is found by height and hash, whole and in parts, after reopening", async () => {
  const chain = await testChain();
  await chain.grow([utf8Encode(`large=${"x".repeat(200_000)}`)]);
  await chain.grow();
  const store = new BlockStore(chain.database);
  assert.deepEqual([store.base, store.height, store.size], [1n, 2n, 2n]);
  const block = store.loadBlock(1n) ?? assert.fail();
  const meta = store.loadMeta(1n) ?? assert.fail();
  assert.deepEqual(blockHash(block), meta.blockId.hash);
  assert.equal(meta.numTxs, 1n);
  assert.equal(meta.blockId.partSetHeader.total, 4);
  assert.equal(store.loadPart(1n, 3)?.index, 3);
  assert.equal(store.loadPart(1n, 4), undefined);
  assert.deepEqual(store.loadBlockByHash(meta.blockId.hash), block);
  assert.deepEqual(store.loadMetaByHash(meta.blockId.hash), meta);
  assert.deepEqual(store.loadCommit(1n), store.loadSeenCommit(1n));
  assert.equal(store.loadCommit(2n), undefined);
  assert.equal(store.loadBlock(3n), undefined);
  assert.equal(store.loadBlockByHash(new Uint8Array(32)), undefined);
});

test("a tx is read without its block, wherever parts begin, and its result without the others", async () => {
  const chain = await testChain();
  const sizes = [10, 70_000, 1, 64 * 1024, ...Array.from({ length: 70 }, (_, i) => 2000 + i)];
  const txs = sizes.map((size, i) => utf8Encode(`k${i}=${"x".repeat(size)}`));
  await chain.grow(txs);
  const { blockStore, stateStore } = chain;
  assert.deepEqual(blockStore.loadTxs(1n), txs);
  assert.deepEqual(
    txs.map((_, index) => blockStore.loadTx(1n, index)),
    txs,
  );
  const results = stateStore.loadFinalizeBlock(1n)?.txResults ?? assert.fail();
  assert.equal(results.length, txs.length);
  assert.deepEqual(
    txs.map((_, index) => stateStore.loadTxResult(1n, index)),
    results,
  );
  for (const index of [-1, txs.length]) {
    assert.equal(blockStore.loadTx(1n, index), undefined);
    assert.equal(stateStore.loadTxResult(1n, index), undefined);
  }
  assert.equal(blockStore.loadTx(2n, 0), undefined);
  assert.equal(blockStore.loadTxs(2n), undefined);
});

test("places of txs are found in any encoding that decodes to them", () => {
  const tx = Uint8Array.of(7, 8, 9);
  const data = Uint8Array.of(0x12, 5, 0x0a, 3, ...tx);
  // Other data first, then an unknown field with a length of more bytes than it needs, then the data that counts.
  const block = concatBytes(Uint8Array.of(0x12, 3, 0x0a, 1, 1, 0x7a, 0x81, 0x00, 0xff), data);
  assert.deepEqual(Block.decode(block).data.txs, [tx]);
  const packed = packTxPlaces(block);
  assert.equal(countTxPlaces(packed), 1);
  const { start, end } = txPlace(packed, 0) ?? assert.fail();
  assert.deepEqual(block.slice(start, end), tx);
  assert.equal(txPlace(packed, 1), undefined);
});

test("records that are damaged are refused as such, without a buffer of whatever size they name", async () => {
  const chain = await testChain();
  for (let i = 0; i < 3; i++) await chain.grow([utf8Encode(`k${i}=v`)]);
  const meta = chain.blockStore.loadMeta(1n) ?? assert.fail();
  const { blockId } = meta;
  const withTotal = (total: number): Uint8Array =>
    BlockMeta.encode({ ...meta, blockId: { ...blockId, partSetHeader: { ...blockId.partSetHeader, total } } });
  const block = (store: BlockStore) => store.loadBlock(1n);
  const garbage = Uint8Array.of(0xff);
  const cases: readonly (readonly [Uint8Array, Uint8Array, (store: BlockStore, states: StateStore) => unknown])[] = [
    ...[0n, 1n, meta.blockSize + 1n, 2n ** 62n, -1n].map(
      (blockSize) => [heightKey(PREFIX.blockMeta, 1n), BlockMeta.encode({ ...meta, blockSize }), block] as const,
    ),
    [heightKey(PREFIX.blockMeta, 1n), withTotal(0), block],
    [heightKey(PREFIX.blockMeta, 1n), withTotal(2 ** 32 - 1), (store) => store.loadMeta(1n)],
    [heightKey(PREFIX.blockMeta, 1n), garbage, (store) => store.loadMeta(1n)],
    [
      pieceKey(PREFIX.blockPart, 1n, 0),
      Part.encode(Part.create({ bytes: new Uint8Array(Number(meta.blockSize)).fill(0xff) })),
      block,
    ],
    [pieceKey(PREFIX.blockPart, 1n, 0), garbage, (store) => store.loadPart(1n, 0)],
    [heightKey(PREFIX.blockCommit, 1n), garbage, (store) => store.loadCommit(1n)],
    [heightKey(PREFIX.seenCommit, 1n), garbage, (store) => store.loadSeenCommit(1n)],
    [hashKey(PREFIX.blockHash, blockId.hash), garbage, (store) => store.loadBlockByHash(blockId.hash)],
    [singleKey(PREFIX.blockRange), garbage, () => new BlockStore(chain.database)],
    [singleKey(PREFIX.evidenceBase), garbage, () => new BlockStore(chain.database)],
    [singleKey(PREFIX.state), garbage, (_, states) => states.load()],
    ...[
      [1n, ValidatorsInfo.create({ lastHeightChanged: 1n, validatorSet: ValidatorSet.empty.toProto() })] as const,
      [2n, ValidatorsInfo.create({ lastHeightChanged: 3n })] as const,
    ].map(([height, info]) => {
      const read = (_: BlockStore, states: StateStore) => states.loadValidators(2n);
      return [heightKey(PREFIX.validators, height), ValidatorsInfo.encode(info), read] as const;
    }),
    [heightKey(PREFIX.validators, 2n), garbage, (_, states) => states.loadValidators(2n)],
    [heightKey(PREFIX.consensusParams, 2n), garbage, (_, states) => states.loadConsensusParams(2n)],
    [heightKey(PREFIX.finalizeBlock, 2n), garbage, (_, states) => states.loadFinalizeBlock(2n)],
    ...[u64ToBytes(2n ** 62n), u64ToBytes(33n), garbage].map((count) => {
      const read = (_: BlockStore, states: StateStore) => states.loadFinalizeBlock(2n);
      return [heightKey(PREFIX.txResults, 2n), count, read] as const;
    }),
    [pieceKey(PREFIX.txResults, 2n, 0), garbage, (_, states) => states.loadFinalizeBlock(2n)],
    [pieceKey(PREFIX.txResults, 2n, 0), garbage, (_, states) => states.loadTxResult(2n, 0)],
  ];
  for (const [key, value, read] of cases) {
    const whole = chain.database.getSync(key);
    await put(chain.database, key, value);
    assert.throws(() => read(chain.blockStore, chain.stateStore), StoreError, `${key}`);
    await (whole === undefined ? remove(chain.database, key) : put(chain.database, key, whole));
  }
  assert.deepEqual(blockHash(chain.blockStore.loadBlock(1n) ?? assert.fail()), blockId.hash);
});

test("blocks are stored in order and whole", async () => {
  const chain = await testChain();
  await chain.grow();
  await chain.grow();
  const { commit, ...parts } = await chain.propose();
  await chain.blockStore.deleteLatest();
  await assert.rejects(chain.blockStore.saveBlock({ ...parts, seenCommit: commit }), /blocks are stored in order/);
});

test("pruning removes bodies, keeps what evidence needs, and is done in bounded steps", async () => {
  const chain = await testChain();
  for (let i = 0; i < 12; i++) await chain.grow([utf8Encode(`k${i}=v`)]);
  const { blockStore, stateStore } = chain;
  const { evidence: evidenceParams } = chain.genesis.consensusParams;
  const recent = { height: 12n, time: chain.states.at(-1)?.lastBlockTime ?? OLD.time };
  const options = { retainHeight: 10n, evidenceParams };
  assert.equal(await blockStore.prune({ ...options, now: recent, heightsMax: 4 }), 5n);
  assert.equal(await blockStore.prune({ ...options, now: recent, heightsMax: 100 }), 10n);
  assert.equal(await blockStore.prune({ ...options, now: recent, heightsMax: 100 }), 10n);
  assert.deepEqual([blockStore.base, blockStore.evidenceBase], [10n, 1n]);
  assert.equal(blockStore.loadBlock(3n), undefined);
  assert.ok(blockStore.loadMeta(3n) !== undefined && blockStore.loadCommit(3n) !== undefined);
  assert.equal(blockStore.loadSeenCommit(3n), undefined);
  await blockStore.prune({ ...options, now: OLD, heightsMax: 100 });
  assert.equal(blockStore.evidenceBase, 10n);
  assert.equal(blockStore.loadMeta(3n), undefined);
  assert.ok(blockStore.loadBlock(10n) !== undefined);
  await assert.rejects(blockStore.prune({ ...options, retainHeight: 13n, now: OLD, heightsMax: 1 }), StoreError);

  const wanted = [10n, 11n, 12n, 13n].map((height) => stateStore.loadValidators(height)?.toProto());
  await stateStore.prune({ initialHeight: 1n, retainHeight: 6n, heightsMax: 3 });
  await stateStore.prune({ initialHeight: 1n, retainHeight: 10n, heightsMax: 100 });
  assert.deepEqual(
    [10n, 11n, 12n, 13n].map((height) => stateStore.loadValidators(height)?.toProto()),
    wanted,
  );
  assert.equal(stateStore.loadValidators(9n), undefined);
  assert.ok(stateStore.loadConsensusParams(10n) !== undefined);
  assert.equal(stateStore.loadFinalizeBlock(9n), undefined);
  assert.equal(stateStore.loadFinalizeBlock(10n)?.txResults.length, 1);
  const reopened = new BlockStore(chain.database);
  assert.deepEqual([reopened.base, reopened.evidenceBase, reopened.height], [10n, 10n, 12n]);
});

test("validators of every height are found, with their priorities, across changes", async () => {
  const chain = await testChain();
  const newcomer = `val:${toBase64(pubKeyBytes(validatorKey(7).publicKey))}!3`;
  for (let i = 0; i < 4; i++) await chain.grow(i === 1 ? [utf8Encode(newcomer)] : []);
  // The change in block 2 takes effect at height 4; the other validator cannot follow, so growth ends here.
  for (const [i, state] of chain.states.entries()) {
    const height = BigInt(i) + 1n;
    assert.deepEqual(chain.stateStore.loadValidators(height)?.toProto(), state.validators.toProto(), `${height}`);
    assert.deepEqual(chain.stateStore.loadValidators(height + 1n)?.toProto(), state.nextValidators.toProto());
    assert.deepEqual(chain.stateStore.loadConsensusParams(height), state.consensusParams);
  }
  assert.deepEqual(
    [3n, 4n].map((height) => chain.stateStore.loadValidators(height)?.size),
    [1, 2],
  );
});

test("a validator set far from its last change is read from a checkpoint", async () => {
  const store = new StateStore(new MemoryDatabase());
  const [first] = (await testChain()).states;
  assert.ok(first !== undefined);
  await store.save(first, { sync: true });
  let state = first;
  for (let height = 1n; height <= VALIDATORS_CHECKPOINT_HEIGHTS + 5n; height++) {
    state = { ...state, lastBlockHeight: height, validators: state.nextValidators };
    state = { ...state, nextValidators: state.validators.copyIncrementProposerPriority(1) };
    await store.save(state, { sync: false });
  }
  const height = VALIDATORS_CHECKPOINT_HEIGHTS + 5n;
  assert.deepEqual(store.loadValidators(height + 1n)?.toProto(), state.validators.toProto());
});

test("only the latest result is kept when results are discarded", async () => {
  const store = new StateStore(new MemoryDatabase(), { discardFinalizeBlockResponses: true });
  const [genesis] = (await testChain()).states;
  assert.ok(genesis !== undefined);
  for (const height of [1n, 2n]) {
    const txResults = Array.from({ length: 40 }, (_, code) => ExecTxResult.create({ code }));
    const response = ResponseFinalizeBlock.create({ appHash: Uint8Array.of(Number(height)), txResults });
    const next = { ...genesis, lastBlockHeight: height };
    await store.saveExecuted({ next, response, results: encodeResults(txResults) });
    assert.deepEqual(store.loadFinalizeBlock(height), response);
  }
  assert.equal(store.loadFinalizeBlock(1n), undefined);
  assert.equal(store.loadTxResult(1n, 39), undefined);
  assert.equal(store.loadTxResult(2n, 39)?.code, 39);
  assert.equal(store.loadTxResult(2n, 40), undefined);
});

test("rollback restores the state before the last block, with or without the block", async () => {
  for (const removeBlock of [false, true]) {
    const chain = await testChain();
    for (let i = 0; i < 4; i++) await chain.grow([utf8Encode(`k${i}=v`)]);
    const state = await rollback(chain, { removeBlock });
    assert.deepEqual(encodeState(state), encodeState(chain.states[3] ?? assert.fail()));
    assert.equal(chain.blockStore.height, removeBlock ? 3n : 4n);
    assert.deepEqual(chain.stateStore.load(), state);
    assert.ok(chain.blockStore.loadSeenCommit(3n) !== undefined);
    // Rolled back without its block, the state is already one behind; nothing more happens.
    if (!removeBlock) assert.deepEqual(await rollback(chain, { removeBlock: false }), state);
  }
});

test("rollback without a state or an earlier block is refused", async () => {
  const database = new MemoryDatabase();
  const stores = { blockStore: new BlockStore(database), stateStore: new StateStore(database) };
  await assert.rejects(rollback(stores, { removeBlock: false }), RollbackError);
  const chain = await testChain();
  await chain.grow();
  await assert.rejects(rollback(chain, { removeBlock: false }), /height before is not stored/);
});

async function put(database: MemoryDatabase, key: Uint8Array, value: Uint8Array): Promise<void> {
  const batch = database.batch();
  batch.put(key, value);
  await batch.write({ sync: false });
}

async function remove(database: MemoryDatabase, key: Uint8Array): Promise<void> {
  const batch = database.batch();
  batch.delete(key);
  await batch.write({ sync: false });
}
