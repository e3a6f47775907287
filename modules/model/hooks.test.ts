import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { GenesisState } from "#proto/tributary/model/v1/genesis.ts";
import { AgentState, ServingNode } from "#proto/tributary/model/v1/types.ts";
import { addressesOf, u64ToBytes } from "#sdk";
import { BOB, DENOM, utrib } from "#test/support/economy.ts";
import { marketLab, registerModel } from "#test/support/market.ts";
import { DUE_PER_BLOCK_MAX } from "./hooks.ts";
import { defaultParams } from "./params.ts";
import { atEpoch, countUnits } from "./prices.ts";

test("a block pays back a bounded number of bonds, whatever is due, and loses none", () => {
  const before = marketLab();
  registerModel(before);
  const exported = before.exportGenesis();
  const state = GenesisState.decode(exported.get("model") as Uint8Array);
  const count = 2_000;
  const agents = Array.from({ length: count }, (_, i) => ({
    id: BigInt(i + 1),
    owner: BOB.address,
    account: addressesOf("trib").account.toText(addressBytes(i)),
    state: AgentState.AGENT_STATE_RETIRED,
    bond: utrib(10n),
    modelId: 0n,
    spendCap: utrib(0n),
    epoch: 0n,
    spent: 0n,
    metadataUri: "",
    metadataHash: new Uint8Array(0),
    registeredHeight: 1n,
    unbondHeight: 2n,
  }));
  const next = GenesisState.encode({ ...state, agents, nextAgentId: BigInt(count + 1) });
  const lab = before.imported(new Map(exported).set("model", next));
  lab.fund(lab.wiring.moduleAccounts.require("model").address, [utrib(BigInt(count) * 10n)]);
  lab.checkInvariants();
  const start = lab.balance(BOB.address, DENOM);
  lab.advance(2);
  assert.equal(lab.balance(BOB.address, DENOM), start + BigInt(DUE_PER_BLOCK_MAX) * 10n);
  lab.advance(count / DUE_PER_BLOCK_MAX - 1);
  assert.equal(lab.balance(BOB.address, DENOM), start + BigInt(count) * 10n);
  lab.checkInvariants();
});

test("a price moves by at most one step an epoch, up when busy and down when idle, and keeps its least", () => {
  const params = defaultParams();
  const amounts = fc.bigInt({ min: 1n, max: 1n << 90n });
  const nodes = fc.record({ price: amounts, least: amounts, capacity: fc.bigInt({ min: 1n, max: 1n << 40n }) });
  const property = fc.property(nodes, fc.integer({ min: 0, max: 20_000 }), (made, utilisationBps) => {
    const priceMin = 1n + (made.least % made.price);
    const node = nodeAt({ price: made.price, priceMin, capacity: made.capacity });
    const units = (made.capacity * BigInt(utilisationBps)) / 10_000n;
    const { amount } = atEpoch(countUnits(node, units, { epoch: 0n, params }), 1n, params).price;
    const step = (made.price * 500n + 9_999n) / 10_000n;
    assert.ok(amount >= priceMin && amount <= made.price + step && amount >= made.price - step);
    if (units * 10_000n > made.capacity * 6_000n) assert.equal(amount, made.price + step);
    else if (units * 10_000n >= made.capacity * 4_000n) assert.equal(amount, made.price);
    else assert.ok(amount <= made.price);
  });
  fc.assert(property, { seed: 42, numRuns: 300 });
});

test("a price left alone for ever is at its least, in bounded work", () => {
  const node = nodeAt({ price: 1n << 90n, priceMin: 7n, capacity: 1n });
  assert.equal(atEpoch(node, 1n << 60n, defaultParams()).price.amount, 7n);
});

function nodeAt(of: { price: bigint; priceMin: bigint; capacity: bigint }): ServingNode {
  const { priceMin, capacity } = of;
  return ServingNode.create({ price: utrib(of.price), priceMin, capacity });
}

function addressBytes(i: number): Uint8Array {
  const bytes = new Uint8Array(20);
  bytes.set(u64ToBytes(BigInt(i + 1)), 12);
  return bytes;
}
