import assert from "node:assert/strict";
import { test } from "node:test";
import { Metadata, Params } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { GenesisState } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { addressOf, bankOf, coins, cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";
import { bank } from "./declaration.ts";
import { genesis } from "./genesis.ts";

const plain = cosmosSandbox();
const state = GenesisState.create({
  params: Params.create({ defaultSendEnabled: true }),
  balances: [3, 1, 2].map((n) => ({ address: addressOf(plain, n), coins: coins(BigInt(n)) })),
  sendEnabled: [{ denom: "aaa", enabled: false }],
  denomMetadata: [
    Metadata.create({
      base: "utrib",
      display: "trib",
      name: "Trib",
      symbol: "TRIB",
      denomUnits: [
        { denom: "utrib", exponent: 0, aliases: [] },
        { denom: "trib", exponent: 6, aliases: ["TRIB"] },
      ],
    }),
  ],
});

test("what is exported can be imported, and is the same again", () => {
  const box = cosmosSandbox({ genesis: { bank: state } });
  const exported = box.exported("bank", GenesisState);
  assert.deepEqual(exported.supply, coins(6n));
  assert.deepEqual(
    exported.balances.map(({ address }) => address),
    [1, 2, 3].map((n) => addressOf(box, n)),
  );
  const again = cosmosSandbox({ genesis: { bank: exported } });
  assert.deepEqual(again.exported("bank", GenesisState), exported);
  assert.equal(bankOf(again).isSendEnabled("aaa"), false);
  assert.deepEqual(again.brokenInvariants(), []);
});

test("a genesis state that contradicts itself is refused", () => {
  const { addresses } = plain.wiring;
  const validate = (changes: Partial<GenesisState>) => () =>
    genesis.validate?.({ addresses, fail: plain.context(bank).fail }, { ...state, ...changes });
  assert.doesNotThrow(validate({}));
  failsWith(
    validate({ supply: coins(7n) }),
    ["sdk", 10],
    "genesis supply is incorrect, expected 7utrib, got 6utrib: invalid coins",
  );
  const [first] = state.balances;
  assert(first !== undefined);
  failsWith(validate({ balances: [first, first] }), ["sdk", 18]);
  failsWith(validate({ balances: [{ ...first, coins: coins(0n) }] }), ["sdk", 10]);
  failsWith(validate({ balances: [{ ...first, address: "x" }] }), ["sdk", 7]);
  const [metadata] = state.denomMetadata;
  assert(metadata !== undefined);
  for (const wrong of [
    { name: "" },
    { symbol: " " },
    { base: "?" },
    { display: "zzz" },
    { denomUnits: [...metadata.denomUnits].reverse() },
  ]) {
    failsWith(validate({ denomMetadata: [{ ...metadata, ...wrong }] }), ["sdk", 18]);
  }
});
