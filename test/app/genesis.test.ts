/** Genesis of a whole application: begun again after an interruption, and exported from any state that is kept. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { GenesisError } from "#app/genesis-parts.ts";
import type { JsonObject } from "#codec/json-value.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { addressesOf } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import {
  APP_CHAIN_ID,
  APP_GENESIS_TIME,
  APP_PREFIX,
  type AppChain,
  appChain,
  chainOf,
  DENOM,
  sendMessage,
  signedTx,
} from "#test/support/app-chain.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";

const ACCOUNTS = 1500;
const AUTH_PARAMS = {
  max_memo_characters: "256",
  tx_sig_limit: "7",
  tx_size_cost_per_byte: "10",
  sig_verify_cost_ed25519: "590",
  sig_verify_cost_secp256k1: "1000",
};

/** A state of many accounts; their numbers repeat as the SDK's tools leave them. */
function manyAccounts(change: (accounts: object[], balances: object[]) => void = () => {}): JsonObject {
  const { toText } = addressesOf(APP_PREFIX).account;
  const addresses = Array.from({ length: ACCOUNTS }, (_, i) => toText(new Uint8Array(20).fill(i >> 8).fill(i, 10)));
  const accounts: object[] = addresses.map((address) => ({
    "@type": "/cosmos.auth.v1beta1.BaseAccount",
    address,
    pub_key: null,
    account_number: "0",
    sequence: "0",
  }));
  const balances: object[] = addresses.map((address, i) => ({
    address,
    coins: [{ denom: DENOM, amount: `${i + 1}` }],
  }));
  change(accounts, balances);
  return { auth: { params: AUTH_PARAMS, accounts }, bank: { balances } } as unknown as JsonObject;
}

const transfer = (chain: AppChain, sequence: bigint): Uint8Array => {
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  return signedTx({ messages: [sendMessage(alice, bob, 10n)], signer: alice, sequence });
};

/** InitChain as an engine asks for it that finds an application without blocks. */
const beginAgain = ({ app }: Pick<AppChain, "app">, appState: object) =>
  app.initChain({
    time: APP_GENESIS_TIME,
    chainId: APP_CHAIN_ID,
    consensusParams: ConsensusParams.create(DEFAULT_CONSENSUS_PARAMS),
    validators: [],
    appStateBytes: utf8Encode(JSON.stringify(appState)),
    initialHeight: 1n,
  });

test("many accounts make the same state however the file is laid out", async () => {
  const chain = await appChain({ appState: manyAccounts() });
  const { appHash } = await chain.block([]);
  const { appState } = chain.app.exportGenesis();
  const again = await appChain({ appState });
  assert.equal(toHex((await again.block([])).appHash), toHex(appHash));
  const { accounts } = appState.auth as unknown as { accounts: { base_account?: object; account_number?: string }[] };
  // The fee collector and the two pools of staking come after all of them.
  assert.equal(accounts.length, ACCOUNTS + 3);
  const numbers = accounts.flatMap(({ account_number }) =>
    account_number === undefined ? [] : [Number(account_number)],
  );
  assert.deepEqual(
    numbers.sort((a, b) => a - b),
    Array.from({ length: ACCOUNTS }, (_, i) => i),
  );
  assert.deepEqual(chain.app.brokenInvariants(), []);
});

test("an entry that cannot be imported is refused with its module, wherever it is in the list", async () => {
  const refused = (change: (accounts: object[], balances: object[]) => void, message: RegExp): Promise<void> =>
    assert.rejects(appChain({ appState: manyAccounts(change) }), (thrown) => {
      assert.ok(thrown instanceof GenesisError, String(thrown));
      assert.match(thrown.message, message);
      return true;
    });
  const twice = (list: object[]): void => void list.push(list[0] ?? {});
  await refused((accounts) => twice(accounts), /^genesis\.json: app_state\.auth: duplicate account found/);
  await refused((_, balances) => twice(balances), /^genesis\.json: app_state\.bank: duplicate balance/);
  await refused((_, balances) => void balances.push({ address: "x" }), /app_state\.bank: .*invalid address/);
  await refused((accounts) => void accounts.push({ "@type": "/x" }), /app_state\.auth: .*malformed/);
  const { app } = await appChain();
  await assert.rejects(beginAgain({ app }, []), /^GenesisError: genesis\.json: app_state: .*put back the genesis file/);
});

test("a genesis that was interrupted is begun again, by a restart or by the engine", async () => {
  const whole = await appChain();
  const { appHash } = await whole.block([transfer(whole, 0n)]);
  const database = new MemoryDatabase();
  const first = await appChain({ database, appState: manyAccounts() });
  await first.store.close();
  const second = await appChain({ database });
  assert.equal(second.app.height, 0n);
  const { appState } = whole.app.exportGenesis();
  await beginAgain(second, appState);
  const third = await appChain({ database });
  assert.equal(toHex((await third.block([transfer(third, 0n)])).appHash), toHex(appHash));
});

test("transactions are checked over genesis before the first block, which may bring new balances", async () => {
  const chain = await appChain();
  assert.equal((await chain.check(transfer(chain, 0n))).code, 0);
  assert.equal((await chain.check(transfer(chain, 1n))).code, 0);
  const query = await chain.query("/store/bank/key", utf8Encode("\x00utrib"));
  assert.equal(query.value.length, 0);
  const { txResults } = await chain.block([transfer(chain, 0n), transfer(chain, 1n)]);
  assert.deepEqual(
    txResults.map(({ code }) => code),
    [0, 0],
  );
});

test("the state after any kept block is exported, and a chain goes on from it", async () => {
  const chain = await appChain();
  const balances: bigint[] = [];
  for (let sequence = 0n; sequence < 3n; sequence++) {
    await chain.block([transfer(chain, sequence)]);
    const [, bob] = chain.signers;
    assert(bob !== undefined);
    balances.push(chain.balance(bob));
  }
  for (const [i, balance] of balances.entries()) {
    const height = BigInt(i + 1);
    const { appState, consensusParams } = chain.app.exportGenesis(height);
    assert.deepEqual(consensusParams?.block, DEFAULT_CONSENSUS_PARAMS.block);
    const next = await appChain({ appState, initialHeight: height + 1n });
    await next.block([transfer(chain, height)]);
    const [, bob] = next.signers;
    assert(bob !== undefined);
    assert.equal(next.balance(bob), balance + 10n);
  }
  assert.deepEqual(chain.app.exportGenesis(3n), chain.app.exportGenesis());
  await chain.store.pruneBefore(2n);
  const gone = "the state of height 1 is not kept: the oldest is that of 2, the newest that of 3";
  assert.throws(() => chain.app.exportGenesis(1n), { name: "GenesisError", message: gone });
  assert.throws(
    () => chain.app.exportGenesis(4n),
    /height 4 is not kept: the oldest is that of 2, the newest that of 3/,
  );
  const fresh = await appChain();
  assert.throws(() => fresh.app.exportGenesis(), /there is no state yet: start the node/);
  assert.equal(chainOf(chain.app, chain.store, 4n).height(), chain.height());
});
