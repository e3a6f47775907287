import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata, Params, SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import {
  type Context,
  declareModule,
  hooks,
  indexedMap,
  intValue,
  item,
  keySet,
  legacyEvent,
  map,
  multi,
  needs,
  type PageRequest,
  pair,
  type QueryContext,
  reversePair,
  sandbox,
  sequence,
  sizedAddressKey,
  stringKey,
  TxError,
  u64Key,
  unique,
} from "./index.ts";

interface PurseHooks {
  afterSend(from: string, amount: bigint): void;
}

// The wire messages of the bank carry a purse: a module that uses every kind of declaration.
const purse = declareModule("purse", {
  state: {
    params: item(0x00, Params),
    count: sequence(0x01),
    balances: indexedMap(
      0x02,
      { key: pair(sizedAddressKey, stringKey), value: intValue },
      { denom: reversePair(0x03, { first: sizedAddressKey, second: stringKey }) },
    ),
    metadata: indexedMap(
      0x04,
      { key: u64Key, value: Metadata },
      {
        base: unique(0x05, stringKey, (_id: bigint, metadata: Metadata) => metadata.base),
        symbol: multi("symbols", stringKey, (_id: bigint, metadata: Metadata) => metadata.symbol),
      },
    ),
    enabled: map(0x06, stringKey, SendEnabled),
    seen: keySet(0x07, stringKey),
  },
  errors: { closed: [2, "purse is closed"], poor: [3, "too poor"] },
  events: { sent: legacyEvent("sent", ["from", "to"], ["note"]), enabled: SendEnabled },
  hooks: hooks<PurseHooks>("afterSend"),
  accounts: { purse: { permissions: ["minter"] } },
});

type PurseKeeper = { balanceOf(address: string, denom: string): bigint };

function purseKeeper(ctx: Context<typeof purse.spec>): PurseKeeper {
  return { balanceOf: (address, denom) => ctx.state.balances.get([address, denom]) ?? 0n };
}

const send = purse.message(Msg.methods.send, {
  signer: "fromAddress",
  check: ({ fail, addresses }, msg) => {
    addresses.account.parse(msg.toAddress);
    if (msg.amount.length === 0) fail.poor("nothing to send");
  },
  handle({ state, emit, fail, hooks: call }, msg) {
    if (!state.params.get().defaultSendEnabled) fail.closed();

    for (const { denom, amount } of msg.amount) {
      const before = state.balances.get([msg.toAddress, denom]) ?? 0n;
      state.balances.set([msg.toAddress, denom], before + amount);
      if (amount > 1000n) fail.poor({ amount });
      call.afterSend(msg.fromAddress, amount);
    }
    state.count.next();
    emit.sent({ from: msg.fromAddress, to: msg.toAddress });
    emit.enabled({ denom: '<a&"b">', enabled: true });
  },
});

const balance = purse.query(Query.methods.balance, ({ state }, { address, denom }) => ({
  balance: { denom, amount: state.balances.get([address, denom]) ?? 0n },
}));

const owners = purse.query(Query.methods.denomOwners, ({ state }, { denom, pagination }) => {
  const page = state.balances.by.denom.page(pagination, {
    prefix: [denom],
    read: ([, address]) => ({ address, balance: { denom, amount: state.balances.get([address, denom]) ?? 0n } }),
  });
  return { denomOwners: page.items, pagination: page.pagination };
});

const purseModule = purse.define({
  consensusVersion: 1,
  messages: [send],
  queries: [balance, owners],
  invariants: [
    purse.invariant("no negative balance", ({ state }) => [...state.balances.values()].every((v) => v >= 0n)),
    purse.invariant("count is small", ({ state }) => state.count.peek() < 3n || `count is ${state.count.peek()}`),
  ],
  keeper: purseKeeper,
  genesis: {
    type: GenesisState,
    default: () => GenesisState.create({ params: Params.create({ defaultSendEnabled: true }) }),
    import({ state }, genesis) {
      state.params.set(genesis.params);
      for (const { address, coins } of genesis.balances) {
        for (const coin of coins) state.balances.set([address, coin.denom], coin.amount);
      }
    },
    export: ({ state }) => GenesisState.create({ params: state.params.get() }),
  },
});

const log: string[] = [];
const watcher = declareModule("watcher", { keepers: needs<{ purse: PurseKeeper }>("purse") });
const watcherModule = watcher.define({
  consensusVersion: 1,
  listeners: [
    watcher.listen<PurseHooks>("purse", ({ keepers }) => ({
      afterSend: (from, amount) => log.push(`${amount} ${keepers.purse.balanceOf(from, "utrib")}`),
    })),
  ],
});

const order = { genesis: ["purse"], preBlock: [], beginBlock: [], endBlock: [] };
const open = () => sandbox({ modules: [watcherModule, purseModule], order });
const alice = (box: ReturnType<typeof open>) => box.wiring.addresses.account.toText(new Uint8Array(20).fill(1));
const bob = (box: ReturnType<typeof open>) => box.wiring.addresses.account.toText(new Uint8Array(20).fill(2));

test("a message changes state, emits events and calls hooks", () => {
  const box = open();
  const message = { fromAddress: alice(box), toAddress: bob(box), amount: [{ denom: "utrib", amount: 7n }] };
  log.length = 0;
  assert.deepEqual(box.run(Msg.methods.send, message), {});
  const answer = box.query(Query.methods.balance, { address: bob(box), denom: "utrib" });
  assert.equal(answer.balance?.amount, 7n);
  assert.deepEqual(log, ["7 0"]);
  assert.deepEqual(
    box.events.map((event) => [event.type, event.attributes.map((a) => `${a.key}=${a.value}`)]),
    [
      ["sent", [`from=${alice(box)}`, `to=${bob(box)}`]],
      ["cosmos.bank.v1beta1.SendEnabled", ['denom="\\u003ca\\u0026\\"b\\"\\u003e"', "enabled=true"]],
    ],
  );
  assert.deepEqual(box.brokenInvariants(), []);
});

test("a failed message has its declared code and keeps nothing", () => {
  const box = open();
  const message = { fromAddress: alice(box), toAddress: bob(box), amount: [{ denom: "utrib", amount: 1001n }] };
  assert.throws(
    () => box.run(Msg.methods.send, message),
    (thrown) =>
      thrown instanceof TxError &&
      thrown.codespace === "purse" &&
      thrown.code === 3 &&
      thrown.message === "amount 1001: too poor",
  );
  assert.equal(box.query(Query.methods.balance, { address: bob(box), denom: "utrib" }).balance?.amount, 0n);
});

test("stateless checks run first and share the sdk's codes", () => {
  const box = open();
  assert.throws(
    () => box.run(Msg.methods.send, { fromAddress: alice(box), toAddress: "cosmos1xyz", amount: [] }),
    (thrown) => thrown instanceof TxError && thrown.codespace === "sdk" && thrown.code === 7,
  );
});

test("pages follow the sdk: default limit, total, next key, offset and reverse", () => {
  const box = open();
  const state = box.context(purse).state;
  for (let i = 1; i <= 5; i++) {
    state.balances.set([box.wiring.addresses.account.toText(new Uint8Array(20).fill(i)), "utrib"], BigInt(i));
  }
  state.balances.set([alice(box), "other"], 9n);
  const request: PageRequest = { key: new Uint8Array(), offset: 0n, limit: 0n, countTotal: false, reverse: false };
  const amounts = (pagination: PageRequest) => {
    const answer = box.query(Query.methods.denomOwners, { denom: "utrib", pagination });
    return { got: answer.denomOwners.map((o) => o.balance.amount), page: answer.pagination };
  };
  const all = amounts(request);
  assert.deepEqual(all.got, [1n, 2n, 3n, 4n, 5n]);
  assert.equal(all.page?.total, 5n);
  const first = amounts({ ...request, limit: 2n });
  assert.deepEqual([first.got, first.page?.total], [[1n, 2n], 0n]);
  const second = amounts({ ...request, limit: 2n, key: first.page?.nextKey ?? new Uint8Array() });
  assert.deepEqual(second.got, [3n, 4n]);
  assert.deepEqual(amounts({ ...request, limit: 2n, offset: 4n, countTotal: true }).got, [5n]);
  assert.deepEqual(amounts({ ...request, limit: 2n, reverse: true }).got, [5n, 4n]);
  const back = amounts({ ...request, limit: 2n, reverse: true });
  assert.deepEqual(amounts({ ...request, limit: 2n, reverse: true, key: back.page?.nextKey ?? new Uint8Array() }).got, [
    3n,
    2n,
  ]);
  assert.throws(() => amounts({ ...request, offset: 1n, key: Uint8Array.of(1) }), /either offset or key/);
});

test("indexes follow their map", () => {
  const box = open();
  const { metadata } = box.context(purse).state;
  const coin = (base: string, symbol: string) => Metadata.create({ base, symbol });
  metadata.set(1n, coin("a", "X"));
  metadata.set(2n, coin("b", "X"));
  metadata.set(1n, coin("c", "Y"));
  assert.equal(metadata.by.base.get("a"), undefined);
  assert.equal(metadata.by.base.get("c"), 1n);
  assert.deepEqual([...metadata.by.symbol.keys({ prefix: ["X"] })], [["X", 2n]]);
  assert.throws(() => metadata.set(3n, coin("b", "Z")), /uniqueness/);
  metadata.remove(2n);
  assert.equal(metadata.by.base.has("b"), false);
  assert.deepEqual(
    [...metadata.by.symbol.keys()].map(([symbol]) => symbol),
    ["Y"],
  );
});

test("an attempt that fails leaves no writes and no events", () => {
  const box = open();
  const ctx = box.context(purse);
  const outcome = ctx.attempt(() => {
    ctx.state.enabled.set("utrib", { denom: "utrib", enabled: true });
    ctx.emit.sent({ from: "a", to: "b" });
    return ctx.fail.closed();
  });
  assert.equal(outcome.kind === "failed" && outcome.error.code, 2);
  assert.equal(ctx.state.enabled.has("utrib"), false);
  const kept = ctx.attempt(() => ctx.state.enabled.set("utrib", { denom: "utrib", enabled: true }));
  assert.equal(kept.kind, "done");
  assert.equal(ctx.state.enabled.get("utrib")?.enabled, true);
});

test("a broken invariant is named", () => {
  const box = open();
  box.context(purse).state.count.set(3n);
  assert.deepEqual(box.brokenInvariants(), ["purse: count is small (count is 3)"]);
});

test("queries cannot write, whatever the types were told", () => {
  const trespass = purse.query(Query.methods.params, (ctx: QueryContext<typeof purse.spec>) => {
    (ctx as unknown as Context<typeof purse.spec>).state.count.next();
    return { params: ctx.state.params.get() };
  });
  const bad = purse.define({ consensusVersion: 1, queries: [trespass] });
  const box = sandbox({ modules: [bad], order: { ...order, genesis: [] } });
  assert.throws(() => box.query(Query.methods.params, {}), /a query wrote/);
});

test("wiring refuses declarations that do not fit together", () => {
  assert.throws(() => declareModule("bad", { state: { a: item("ab", Params), b: item("abc", Params) } }), /prefix/);
  assert.throws(() => sandbox({ modules: [watcherModule], order: { ...order, genesis: [] } }), /needed keeper/);
  assert.throws(
    () => sandbox({ modules: [purseModule, watcherModule], order: { ...order, genesis: [] } }),
    /genesis order/,
  );
  assert.throws(
    () => purse.message(Msg.methods.send, { signer: "toAddress", handle: () => undefined }),
    /signer is not the one/,
  );
});
