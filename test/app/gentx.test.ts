/** Genesis transactions at InitChain: the SDK's are accepted, and nothing else creates a validator. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { GenesisError } from "#app/genesis-parts.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { fromBase64, toBase64, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { RequestInitChain, type ResponseInitChain, type ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { readVector } from "#test/support/vectors.ts";

interface GenTx {
  readonly body: { readonly messages: readonly object[]; readonly memo: string };
  readonly signatures: readonly string[];
}
interface State {
  readonly genutil: { readonly gen_txs: readonly GenTx[] };
  readonly staking: object;
}

const { init } = readVector<{ init: { request: string } }>("genutil/chain.json");
const REQUEST = RequestInitChain.decode(fromBase64(init.request));
const STATE = readVector<{ app_state: State }>("genutil/genesis.json").app_state;
const [FIRST] = STATE.genutil.gen_txs as [GenTx];

async function start(state: object, changes: Partial<RequestInitChain> = {}): Promise<ResponseInitChain> {
  const wiring = wire(stakedApplication, { bech32Prefix: "cosmos" });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
  return app.initChain({ ...REQUEST, appStateBytes: utf8Encode(JSON.stringify(state)), ...changes });
}

const withTxs = (txs: readonly object[]): object => ({ ...STATE, genutil: { gen_txs: txs } });
const powers = (updates: readonly ValidatorUpdate[]): bigint[] => updates.map(({ power }) => power).sort(compare);
const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

async function refuses(starting: Promise<ResponseInitChain>, text: RegExp): Promise<void> {
  await assert.rejects(starting, (thrown) => {
    assert.ok(thrown instanceof GenesisError, String(thrown));
    assert.match(thrown.message, text);
    return true;
  });
}

test("the SDK's transactions make the first validators", async () => {
  const { validators } = await start(STATE);
  assert.deepEqual(powers(validators), [100n, 200n, 300n, 400n]);
});

test("without transactions the file decides", async () => {
  assert.deepEqual((await start(withTxs([]))).validators, []);
  const { genutil: _, ...rest } = STATE;
  assert.deepEqual((await start(rest)).validators, []);
});

test("a transaction that fails stops the chain, and its place is told", async () => {
  const signature = fromBase64(FIRST.signatures[0] ?? "");
  const forged = { ...FIRST, signatures: [toBase64(signature.map((byte, i) => (i === 5 ? byte ^ 1 : byte)))] };
  const place = /genesis\.json: app_state\.genutil/;
  await refuses(
    start(withTxs([forged])),
    /gen_txs\[0\]: signature verification failed; please verify account number \(0\)/,
  );
  await refuses(start(withTxs([{ ...FIRST, body: { ...FIRST.body, memo: "" } }])), /signature verification failed/);
  await refuses(start(STATE, { chainId: "other-1" }), /gen_txs\[0\]: signature verification failed/);
  await refuses(start(withTxs([FIRST, FIRST])), /gen_txs\[1\]: account sequence mismatch/);
  await refuses(start(withTxs([{ ...FIRST, signatures: [] }])), /gen_txs\[0\]: .*no signatures supplied/);
  await refuses(start(withTxs([{ ...FIRST, body: { ...FIRST.body, messages: [] } }])), place);
  await refuses(start(withTxs([{ nonsense: 1 }])), place);
  await refuses(start({ ...STATE, genutil: { gen_txs: 5 } }), place);
  await refuses(start({ ...STATE, genutil: [] }), place);
});

test("a file that names validators itself must name the same", async () => {
  const { validators } = await start(STATE);
  const reversed = [...validators].reverse();
  assert.deepEqual(powers((await start(STATE, { validators: reversed })).validators), powers(validators));
  const text = /validators are not those of genutil: leave the list out/;
  await refuses(start(STATE, { validators: validators.slice(1) }), text);
  await refuses(start(STATE, { validators: validators.map((each) => ({ ...each, power: 1n })) }), text);
});
