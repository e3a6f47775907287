import assert from "node:assert/strict";
import { test } from "node:test";
import { GenesisState } from "#proto/cosmos/genutil/v1beta1/genesis.ts";
import { MsgCreateValidator, MsgDelegate } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { packAny } from "#sdk";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { genesis, validateGenesisTx } from "./genesis.ts";

const create = packAny(MsgCreateValidator, MsgCreateValidator.create({}));
const delegate = packAny(MsgDelegate, MsgDelegate.create({}));
const txOf = (...messages: readonly Any[]): Tx =>
  Tx.decode(Tx.encode(Tx.create({ body: { ...EMPTY_BODY, messages } })));
const EMPTY_BODY = {
  memo: "",
  timeoutHeight: 0n,
  unordered: false,
  timeoutTimestamp: undefined,
  extensionOptions: [],
  nonCriticalExtensionOptions: [],
};

test("a genesis transaction creates one validator and does nothing else", () => {
  validateGenesisTx(txOf(create));
  const refuses = (tx: Tx, text: string) => failsWith(() => validateGenesisTx(tx), ["undefined", 1], text);
  refuses(Tx.create({}), "unexpected number of GenTx messages; got: 0, expected: 1");
  refuses(txOf(create, create), "unexpected number of GenTx messages; got: 2, expected: 1");
  refuses(
    txOf(delegate),
    "unexpected GenTx message type; expected: MsgCreateValidator, got: /cosmos.staking.v1beta1.MsgDelegate",
  );
});

test("every transaction of a genesis is looked at; an export has none", () => {
  const { box } = new StakedSandbox();
  const check = (...genTxs: readonly Tx[]) => genesis.validate?.(box.lane.contextOf(0) as never, { genTxs });
  check(txOf(create), txOf(create));
  assert.throws(() => check(txOf(create), txOf(delegate)), /unexpected GenTx message type/);
  assert.deepEqual(box.exported("genutil", GenesisState), { genTxs: [] });
});
