import assert from "node:assert/strict";
import { test } from "node:test";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { PubKey as R1PubKey } from "#proto/cosmos/crypto/secp256r1/keys.ts";
import { BondStatus } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg, type MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { decWithPlaces, packAny } from "#sdk";
import { coins, eventLines, failsWith } from "#test/support/cosmos-sandbox.ts";
import { POWER, stakingLab, validatorMessage } from "#test/support/staking-lab.ts";

const open = () => {
  const lab = stakingLab();
  const operator = lab.operator(1);
  const message = validatorMessage(operator, 1, 10_000n);
  const create = (changes: Partial<MsgCreateValidator> = {}) =>
    lab.box.run(Msg.methods.createValidator, { ...message, ...changes });
  return { lab, operator, message, create };
};

test("a validator is stored with its first delegation", () => {
  const { lab, operator, message, create } = open();
  create();
  const { tokens, delegatorShares, status, commission, description } =
    lab.keeper.getValidator(operator) ?? assert.fail();
  assert.deepEqual([tokens, delegatorShares], [10_000n, 10_000n * 10n ** 18n]);
  assert.equal(status, BondStatus.BOND_STATUS_UNBONDED);
  assert.deepEqual([description, commission.commissionRates], [message.description, message.commission]);
  assert.deepEqual(commission.updateTime, { seconds: 1n, nanos: 0 });
  assert.equal(lab.keeper.getDelegation(lab.account(1), operator)?.shares, 10_000n * 10n ** 18n);
  const pool = lab.box.wiring.moduleAccounts.require("not_bonded_tokens_pool").address;
  assert.deepEqual(eventLines(lab.box), [
    `coin_spent spender=${lab.account(1)} amount=10000utrib`,
    `coin_received receiver=${pool} amount=10000utrib`,
    `create_validator validator=${operator} amount=10000utrib`,
  ]);
  assert.deepEqual(lab.box.brokenInvariants(), []);
});

test("each way to fail has its code and text", () => {
  const { lab, message, create } = open();
  const nothing = { moniker: "", identity: "", website: "", securityContact: "", details: "" };
  const refused = (changes: Partial<MsgCreateValidator>, code: readonly [string, number], text?: string) =>
    failsWith(() => create(changes), code, text);
  refused({ validatorAddress: lab.account(1) }, ["sdk", 7]);
  refused({ pubkey: undefined }, ["staking", 39], "empty validator public key");
  refused({ value: { denom: "utrib", amount: 0n } }, ["sdk", 18], "invalid delegation amount: invalid request");
  refused({ value: { denom: "", amount: 0n } }, ["sdk", 18], "invalid delegation amount: invalid request");
  refused({ description: nothing }, ["sdk", 18], "empty description: invalid request");
  refused({ commission: { ...message.commission, rate: decWithPlaces(3n, 1) } }, ["staking", 11]);
  for (const minSelfDelegation of [0n, -1n]) {
    refused({ minSelfDelegation }, ["sdk", 18], "minimum self delegation must be a positive integer: invalid request");
  }
  refused({ minSelfDelegation: 10_001n }, ["staking", 16]);
  refused(
    { value: { denom: "other", amount: 10_000n } },
    ["sdk", 18],
    "invalid coin denomination: got other, expected utrib: invalid request",
  );
  refused(
    { description: { ...nothing, moniker: "é".repeat(36) } },
    ["sdk", 18],
    "invalid moniker length; got: 72, max: 70: invalid request",
  );
  refused({ description: { ...nothing, identity: "x".repeat(3001) } }, ["sdk", 18]);
  refused({ description: { ...nothing, website: "x".repeat(141) } }, ["sdk", 18]);
  refused({ description: { ...nothing, securityContact: "x".repeat(141) } }, ["sdk", 18]);
  refused({ description: { ...nothing, details: "x".repeat(281) } }, ["sdk", 18]);
  refused({ value: coins(1_000_001n * POWER)[0] ?? assert.fail() }, ["sdk", 5]);
  lab.ctx.state.params.set({ ...lab.keeper.params(), minCommissionRate: decWithPlaces(6n, 2) });
  refused(
    {},
    ["staking", 40],
    "cannot set validator commission to less than minimum rate of 0.060000000000000000: commission cannot be less than min rate",
  );
  assert.deepEqual(lab.keeper.getAllValidators(), []);
});

test("an operator has one validator, and a key signs for one", () => {
  const { lab, message, create } = open();
  create();
  failsWith(() => create(), ["staking", 4]);
  const second = validatorMessage(lab.operator(2), 2, 5n);
  failsWith(() => lab.box.run(Msg.methods.createValidator, { ...second, pubkey: message.pubkey }), ["staking", 5]);
  lab.box.run(Msg.methods.createValidator, second);
});

test("the engine must know the kind of key", () => {
  const { lab, create } = open();
  const secp256k1 = packAny(PubKey, { key: new Uint8Array(33).fill(2) });
  const consensusParams = ConsensusParams.create({ validator: { pubKeyTypes: ["ed25519"] } });
  lab.box.at(2n, { consensusParams });
  failsWith(
    () => create({ pubkey: secp256k1 }),
    ["staking", 6],
    "got: secp256k1, expected: [ed25519]: validator pubkey type is not supported",
  );
  failsWith(() => create({ pubkey: packAny(R1PubKey, { key: new Uint8Array(33).fill(2) }) }), ["staking", 6]);
  failsWith(() => create({ pubkey: packAny(PubKey, { key: new Uint8Array(32) }) }), ["sdk", 8]);
  failsWith(() => create({ pubkey: { typeUrl: secp256k1.typeUrl, value: Uint8Array.of(0xff) } }), ["sdk", 8]);
  lab.box.at(3n, {
    consensusParams: ConsensusParams.create({ validator: { pubKeyTypes: ["ed25519", "secp256k1"] } }),
  });
  create({ pubkey: secp256k1, value: { denom: "utrib", amount: POWER } });
  const [update] = lab.nextBlock();
  assert.equal(update?.pubKey.sum?.kind, "secp256k1");
});
