import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { BlockHeightError, HaltError } from "#app/block-executor.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { EMPTY_BYTES, toHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { application } from "#modules/index.ts";
import type { RequestPrepareProposal } from "#proto/tendermint/abci/types.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { SnapshotDirectory } from "#store/snapshot-directory.ts";
import {
  APP_CHAIN_ID,
  APP_PREFIX,
  type AppChain,
  appChain,
  chainOf,
  sendMessage,
  signedTx,
} from "#test/support/app-chain.ts";

const EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const transfer = (chain: Pick<AppChain, "signers">, sequence: bigint): Uint8Array => {
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  return signedTx({ messages: [sendMessage(alice, bob, 3n)], signer: alice, sequence });
};

async function reopened(
  database: MemoryDatabase,
  snapshots?: SnapshotDirectory,
): Promise<{ app: BaseApp; store: MultiStore }> {
  const wiring = wire(application, { bech32Prefix: APP_PREFIX });
  const store = await MultiStore.open({ database, storeNames: wiring.storeNames });
  const dependencies = { wiring, store, verifier: inlineVerifier(), logger: silentLogger };
  const app = new BaseApp(
    { ...dependencies, ...(snapshots === undefined ? {} : { snapshots }) },
    {
      ...APP_OPTIONS_DEFAULT,
      snapshots: { interval: 2n, keepRecent: 2 },
    },
  );
  app.setChainId(APP_CHAIN_ID);
  return { app, store };
}

test("a restarted application continues where it stopped", async () => {
  const database = new MemoryDatabase();
  const first = await appChain({ database });
  const info = { version: "", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" };
  assert.equal(toHex((await first.app.info(info)).lastBlockAppHash), "");
  await first.block([transfer(first, 0n)]);
  const { appHash } = await first.block([transfer(first, 1n)]);
  await first.store.close();
  const { app, store } = await reopened(database);
  const second = chainOf(app, store, 3n);
  const after = await app.info(info);
  assert.deepEqual([after.lastBlockHeight, toHex(after.lastBlockAppHash)], [2n, toHex(appHash)]);
  assert.equal((await second.check(transfer(first, 2n))).log, "");
  assert.equal((await second.block([transfer(first, 2n)])).txResults[0]?.code, 0);
});

test("genesis answers the hash of nothing; the first block has its height", async () => {
  const chain = await appChain({ initialHeight: 100n });
  assert.equal(toHex(chain.store.lastCommitId.hash), EMPTY_HASH);
  assert.equal((await chain.check(transfer(chain, 0n))).code, 0);
  await chain.block([transfer(chain, 0n)]);
  assert.equal(chain.app.height, 100n);
  assert.equal(chain.store.latestVersion, 100n);
});

test("a genesis file with a broken part is refused", async () => {
  const bad = (appState: object): Promise<AppChain> => appChain({ appState });
  await assert.rejects(bad({ bank: { balances: [{ address: "nobody", coins: [] }] } }), /invalid address/);
  await assert.rejects(bad({ bank: { supply: [{ denom: "utrib", amount: "5" }] } }), /genesis supply is incorrect/);
  await assert.rejects(bad({ auth: { accounts: [{ "@type": "/nothing" }] } }), /malformed/);
  await assert.rejects(bad({ auth: { params: { tx_sig_limit: "x" } } }), /malformed/);
});

test("blocks come in order, and not after the halt height", async () => {
  const chain = await appChain({ options: { haltHeight: 3n } });
  await chain.block([]);
  await chain.block([]);
  await assert.rejects(chain.block([]), HaltError);
  await assert.rejects(chainOf(chain.app, chain.store, 7n).block([]), BlockHeightError);
});

test("a proposal holds what fits and can be decoded", async () => {
  const chain = await appChain({ consensusParams: { block: { maxBytes: 1_000_000n, maxGas: 500_000n } } });
  await chain.block([]);
  const txs = [0n, 1n, 2n, 3n].map((sequence) => transfer(chain, sequence));
  const size = BigInt((txs[0]?.length ?? 0) + 3);
  const request = (changes: Partial<RequestPrepareProposal>): RequestPrepareProposal => ({
    maxTxBytes: 10_000n,
    txs,
    localLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    height: 2n,
    time: { seconds: 1n, nanos: 0 },
    nextValidatorsHash: EMPTY_BYTES,
    proposerAddress: EMPTY_BYTES,
    ...changes,
  });
  const count = async (changes: Partial<RequestPrepareProposal>): Promise<number> =>
    (await chain.app.prepareProposal(request(changes))).txs.length;
  assert.equal(await count({}), 2);
  assert.equal(await count({ maxTxBytes: size }), 1);
  assert.equal(await count({ maxTxBytes: size - 1n }), 0);
  assert.equal(await count({ txs: [utf8Encode("garbage"), ...txs] }), 2);
  const process = async (proposed: readonly Uint8Array[]): Promise<number> => {
    const base = { ...request({}), proposedLastCommit: { round: 0, votes: [] }, hash: EMPTY_BYTES };
    return (await chain.app.processProposal({ ...base, txs: proposed })).status;
  };
  assert.equal(await process(txs.slice(0, 2)), 1);
  assert.equal(await process(txs.slice(0, 3)), 2);
  assert.equal(await process([utf8Encode("garbage")]), 2);
});

test("a node that joins restores a snapshot and follows", async () => {
  const directory = mkdtempSync(join(tmpdir(), "app-snapshots-"));
  try {
    const snapshots = new SnapshotDirectory(directory);
    const database = new MemoryDatabase();
    const genesis = await appChain({ database });
    await genesis.block([transfer(genesis, 0n)]);
    await genesis.store.close();
    const source = await reopened(database, snapshots);
    const blocks = chainOf(source.app, source.store, 2n);
    await blocks.block([transfer(genesis, 1n)]);
    await source.app.close();
    const { snapshots: offers } = await source.app.listSnapshots({});
    const [snapshot] = offers;
    assert.equal(snapshot?.height, 2n);
    const joining = await reopened(new MemoryDatabase(), new SnapshotDirectory(join(directory, "joining")));
    const { hash } = source.store.lastCommitId;
    assert.equal((await joining.app.offerSnapshot({ snapshot: { ...snapshot, format: 9 }, appHash: hash })).result, 4);
    assert.equal((await joining.app.offerSnapshot({ snapshot, appHash: hash })).result, 1);
    for (let index = 0; index < snapshot.chunks; index++) {
      const { chunk } = await source.app.loadSnapshotChunk({ height: 2n, format: snapshot.format, chunk: index });
      const wrong = await joining.app.applySnapshotChunk({ index, chunk: Uint8Array.from([...chunk, 0]), sender: "p" });
      assert.deepEqual([wrong.result, wrong.rejectSenders], [3, ["p"]]);
      assert.equal((await joining.app.applySnapshotChunk({ index, chunk, sender: "p" })).result, 1);
    }
    assert.equal(toHex(joining.store.lastCommitId.hash), toHex(hash));
    const [next, same] = await Promise.all(
      [joining, source].map(({ app, store }) => chainOf(app, store, 3n).block([transfer(genesis, 2n)])),
    );
    assert.equal(next?.txResults[0]?.code, 0);
    assert.equal(toHex(next?.appHash ?? EMPTY_BYTES), toHex(same?.appHash ?? EMPTY_BYTES));
  } finally {
    rmSync(directory, { recursive: true });
  }
});
