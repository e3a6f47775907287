/**
 * A chain that the SDK ran: genesis transactions, validators that miss blocks, sign twice, unjail, and delegations that
 * pay for it. The same requests lead to the same answers, and to the same state, block by block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { fromBase64, fromHex, toHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import {
  RequestFinalizeBlock,
  RequestInitChain,
  ResponseFinalizeBlock,
  ResponseInitChain,
} from "#proto/tendermint/abci/types.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { readVector } from "#test/support/vectors.ts";

interface ChainVector {
  readonly init: { readonly request: string; readonly response: string };
  readonly blocks: readonly {
    readonly request: string;
    readonly response: string;
    /** Root of each store, hex. */
    readonly stores: Readonly<Record<string, string>>;
  }[];
  /** Genesis parts after the last block. */
  readonly exported: Readonly<Record<string, unknown>>;
  /** Entries of whole stores after the last block, hex. */
  readonly final: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const vector = readVector<ChainVector>("genutil/chain.json");

async function openChain(): Promise<{ app: BaseApp; store: MultiStore }> {
  const wiring = wire(stakedApplication, { bech32Prefix: "cosmos" });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
  const response = await app.initChain(RequestInitChain.decode(fromBase64(vector.init.request)));
  const expected = ResponseInitChain.decode(fromBase64(vector.init.response));
  const byKey = (updates: ResponseInitChain["validators"]) =>
    updates.map(({ pubKey, power }) => `${pubKey?.sum?.kind} ${toHex(pubKey?.sum?.value ?? new Uint8Array())} ${power}`);
  assert.deepEqual(byKey(response.validators), byKey(expected.validators));
  assert.deepEqual(response.appHash, expected.appHash);
  return { app, store };
}

test("the SDK's chain, answer by answer and store by store", async () => {
  const { app, store } = await openChain();
  for (const { request, response, stores } of vector.blocks) {
    const block = RequestFinalizeBlock.decode(fromBase64(request));
    const expected = ResponseFinalizeBlock.decode(fromBase64(response));
    const answer = ResponseFinalizeBlock.decode(ResponseFinalizeBlock.encode(await app.finalizeBlock(block)));
    await app.commit({});
    const where = `height ${block.height}`;
    assert.deepEqual(answer.txResults, expected.txResults, where);
    assert.deepEqual(answer.events, expected.events, where);
    assert.deepEqual(answer.validatorUpdates, expected.validatorUpdates, where);
    const roots = store.commitInfo(block.height).storeInfos.map(({ name, commitId }) => [name, toHex(commitId.hash)]);
    assert.deepEqual(Object.fromEntries(roots), stores, where);
    assert.deepEqual(toHex(answer.appHash), toHex(expected.appHash), where);
    assert.deepEqual(app.brokenInvariants(), [], where);
  }
  for (const [name, entries] of Object.entries(vector.final)) {
    for (const [key, value] of Object.entries(entries)) {
      assert.equal(toHex(store.latest().store(name).get(fromHex(key)) ?? new Uint8Array()), value, `${name} ${key}`);
    }
  }
  await app.close();
});
