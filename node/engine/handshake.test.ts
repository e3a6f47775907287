import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { RequestFinalizeBlock, ResponseInitChain } from "#proto/tendermint/abci/types.ts";
import { appStateReader } from "#test/support/chain.ts";
import { type KvStoreApplication, kvStoreApplication } from "#test/support/kvstore-application.ts";
import { type TestChain, testChain } from "#test/support/test-chain.ts";
import type { State } from "#types/state.ts";
import { encodeState } from "#types/state.ts";
import { NO_CRASH_POINTS } from "./crash-points.ts";
import { HandshakeError, handshake } from "./handshake.ts";
import { StateStore } from "./stores/state-store.ts";

const BLOCKS = 6n;

async function chainOf(blocks: bigint, initialHeight = 1n): Promise<TestChain> {
  const chain = await testChain({ genesis: { initialHeight } });
  for (let i = 0n; i < blocks; i++) await chain.grow([utf8Encode(`key${i}=1`)]);
  return chain;
}

/** An application that has the first `height` blocks of a chain and lost the rest. */
async function applicationAt(chain: TestChain, height: bigint): Promise<KvStoreApplication> {
  const application = kvStoreApplication();
  for (let h = chain.genesis.initialHeight; h <= height; h++) {
    const txs = chain.blockStore.loadBlock(h)?.data.txs ?? [];
    await application.finalizeBlock(RequestFinalizeBlock.create({ txs, height: h }));
    await application.commit({});
  }
  application.calls.length = 0;
  return application;
}

async function shake(chain: TestChain, application: KvStoreApplication, state: State): Promise<State> {
  const { blockStore, stateStore, evidencePool, eventBus, genesis } = chain;
  const executor = { evidencePool, eventBus, indexer: { index: async () => {} }, crashPoints: NO_CRASH_POINTS };
  const readAppState = appStateReader(genesis);
  return handshake(
    { application, blockStore, stateStore, logger: silentLogger, readAppState, executor },
    genesis,
    state,
  );
}

/** Where a crash can leave the state: with the last block, or before it. */
const STATE_LAGS = [0n, 1n];
const APP_HEIGHTS = { all: 0n, some: 3n, one: BLOCKS - 1n, none: BLOCKS };

for (const [name, appHeight] of Object.entries(APP_HEIGHTS)) {
  for (const lag of STATE_LAGS) {
    test(`${name} of the blocks replayed, state ${lag} behind the blocks`, async () => {
      const chain = await chainOf(BLOCKS);
      const final = chain.states.at(-1) as State;
      const application = await applicationAt(chain, appHeight);
      const before = chain.states[Number(BLOCKS - lag)] as State;
      const after = await shake(chain, application, before);
      assert.deepEqual(encodeState(after), encodeState(final));
      assert.equal(application.state().height, BLOCKS);
      assert.equal(toHex(application.state().appHash), toHex(final.appHash));
      // What the application has committed is never executed there again.
      const executed = application.calls.filter((call) => call === "finalizeBlock").length;
      assert.equal(BigInt(executed), BLOCKS - appHeight);
      assert.equal(application.calls.includes("initChain"), appHeight === 0n);
      const stored = new StateStore(chain.database).load() as State;
      assert.deepEqual(encodeState(stored), encodeState(final));
    });
  }
}

test("a crash in the first block of a chain that begins late is mended", async () => {
  for (const appHeight of [0n, 100n]) {
    const chain = await chainOf(1n, 100n);
    const application = await applicationAt(chain, appHeight);
    const after = await shake(chain, application, chain.states[0] as State);
    assert.deepEqual(encodeState(after), encodeState(chain.states[1] as State));
  }
});

test("a block whose evidence already counts as committed can still be applied again", async () => {
  const chain = await chainOf(2n);
  const application = await applicationAt(chain, 1n);
  await shake(chain, application, chain.states[1] as State);
  const again = await applicationAt(chain, 1n);
  await shake(chain, again, chain.states[1] as State);
});

test("an application that computes another hash is stopped", async () => {
  const chain = await chainOf(BLOCKS);
  for (const [appHeight, lag] of [
    [BLOCKS, 0n],
    [BLOCKS, 1n],
    [BLOCKS - 1n, 0n],
    [BLOCKS - 1n, 1n],
    [3n, 0n],
  ] as const) {
    const application = await applicationAt(chain, appHeight);
    const wrong: KvStoreApplication = {
      ...application,
      info: async (request) => ({ ...(await application.info(request)), lastBlockAppHash: new Uint8Array(8).fill(9) }),
      finalizeBlock: async (request) => ({
        ...(await application.finalizeBlock(request)),
        appHash: new Uint8Array(8).fill(9),
      }),
    };
    await assert.rejects(shake(chain, wrong, chain.states[Number(BLOCKS - lag)] as State), HandshakeError);
  }
});

test("heights that no crash can produce are refused", async () => {
  const chain = await chainOf(BLOCKS);
  const final = chain.states.at(-1) as State;
  const ahead = await applicationAt(await chainOf(BLOCKS + 1n), BLOCKS + 1n);
  await assert.rejects(shake(chain, ahead, final), /application is ahead of the block store/);
  const level = await applicationAt(chain, BLOCKS);
  await assert.rejects(shake(chain, level, chain.states[4] as State), /more than one block ahead of the state/);
  await assert.rejects(shake(chain, level, { ...final, lastBlockHeight: BLOCKS + 1n }), /state is ahead/);
  const empty = await testChain();
  await assert.rejects(shake(empty, level, empty.states[0] as State), /application is not where the state is/);
});

test("an application behind the pruned blocks is refused, one just at the edge is not", async () => {
  for (const [appHeight, isReachable] of [
    [0n, false],
    [2n, false],
    [3n, true],
  ] as const) {
    const chain = await chainOf(BLOCKS);
    const now = { height: BLOCKS, time: { seconds: 1_900_000_000n, nanos: 0 } };
    const { evidence: evidenceParams } = chain.genesis.consensusParams;
    await chain.blockStore.prune({ retainHeight: 4n, now, evidenceParams, heightsMax: 100 });
    const application = await applicationAt(await chainOf(BLOCKS), appHeight);
    const shaking = shake(chain, application, chain.states.at(-1) as State);
    if (isReachable) await shaking;
    else await assert.rejects(shaking, /behind the oldest block/);
  }
});

test("InitChain may replace validators, params and hash, but must leave somebody to vote", async () => {
  const chain = await testChain();
  const application = kvStoreApplication();
  const shaken = await shake(
    chain,
    { ...application, initChain: async () => ResponseInitChain.create({}) },
    chain.states[0] as State,
  );
  assert.equal(shaken.validators.size, 1);
  const lonely = await testChain({ genesis: { validators: [] } }).catch((error: Error) => error.message);
  assert.match(String(lonely), /validator set is nil in genesis and still empty after InitChain/);
});
