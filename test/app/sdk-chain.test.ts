/**
 * A chain that the SDK ran: genesis transactions, validators that miss blocks, sign twice, unjail, and delegations that
 * pay for it. The same requests lead to the same answers, and to the same state, block by block.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { EMPTY_BYTES, fromBase64, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import {
  RequestFinalizeBlock,
  RequestInitChain,
  ResponseFinalizeBlock,
  ResponseInitChain,
  type ValidatorUpdate,
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

async function emptyChain(): Promise<{ app: BaseApp; store: MultiStore }> {
  const wiring = wire(stakedApplication, { bech32Prefix: "cosmos" });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
  return { app, store };
}

const validatorLines = (updates: readonly ValidatorUpdate[]): string[] =>
  updates.map(({ pubKey, power }) => `${pubKey?.sum?.kind} ${toHex(pubKey?.sum?.value ?? EMPTY_BYTES)} ${power}`);

test("the SDK's chain, answer by answer and store by store", async () => {
  const { app, store } = await emptyChain();
  const response = await app.initChain(RequestInitChain.decode(fromBase64(vector.init.request)));
  const expected = ResponseInitChain.decode(fromBase64(vector.init.response));
  assert.deepEqual(validatorLines(response.validators), validatorLines(expected.validators));
  assert.deepEqual(response.appHash, expected.appHash);
  for (const block of vector.blocks) await checkBlock(app, store, block);
  for (const [name, entries] of Object.entries(vector.final)) {
    for (const [key, value] of Object.entries(entries)) {
      assert.equal(toHex(store.latest().store(name).get(fromHex(key)) ?? EMPTY_BYTES), value, `${name} ${key}`);
    }
  }
  assert.deepEqual(app.exportGenesis().appState, vector.exported);
  await app.close();
});

async function checkBlock(app: BaseApp, store: MultiStore, vectors: ChainVector["blocks"][number]): Promise<void> {
  const block = RequestFinalizeBlock.decode(fromBase64(vectors.request));
  const expected = ResponseFinalizeBlock.decode(fromBase64(vectors.response));
  const answer = ResponseFinalizeBlock.decode(ResponseFinalizeBlock.encode(await app.finalizeBlock(block)));
  await app.commit({});
  const where = `height ${block.height}`;
  assert.deepEqual(answer.txResults, expected.txResults, where);
  assert.deepEqual(answer.events, expected.events, where);
  assert.deepEqual(answer.validatorUpdates, expected.validatorUpdates, where);
  const roots = store.commitInfo(block.height).storeInfos.map(({ name, commitId }) => [name, toHex(commitId.hash)]);
  assert.deepEqual(Object.fromEntries(roots), vectors.stores, where);
  assert.deepEqual(toHex(answer.appHash), toHex(expected.appHash), where);
  assert.deepEqual(app.brokenInvariants(), [], where);
}

test("what the SDK exported goes on here: the same validators, and the same export again", async () => {
  const { app } = await emptyChain();
  const request = RequestInitChain.decode(fromBase64(vector.init.request));
  const appStateBytes = utf8Encode(JSON.stringify(vector.exported));
  const { validators } = await app.initChain({ ...request, appStateBytes, initialHeight: 63n });
  const staking = vector.exported.staking as { last_validator_powers: readonly { power: string }[] };
  assert.deepEqual(
    validators.map(({ power }) => `${power}`),
    staking.last_validator_powers.map(({ power }) => power),
  );
  const last = RequestFinalizeBlock.decode(fromBase64(vector.blocks.at(-1)?.request ?? ""));
  await app.finalizeBlock({ ...last, height: 63n });
  await app.commit({});
  assert.deepEqual(app.brokenInvariants(), []);
  const { evidence, slashing } = app.exportGenesis().appState;
  assert.deepEqual(evidence, vector.exported.evidence);
  const infos = (part: unknown) => (part as { signing_infos: readonly { address: string }[] }).signing_infos;
  assert.deepEqual(
    infos(slashing).map(({ address }) => address),
    infos(vector.exported.slashing).map(({ address }) => address),
  );
  await app.close();
});
