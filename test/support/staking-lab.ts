/** Accounts, coins and validators over memory: the sandbox in which staking is tested. */

import { type StakingContext, staking } from "#modules/staking/declaration.ts";
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import stakingModule from "#modules/staking/module.ts";
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg, type MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { type AppModule, decWithPlaces, packAny, type Sandbox } from "#sdk";
import { addressOf, coins, cosmosSandbox, DENOM, fund } from "./cosmos-sandbox.ts";

/** One unit of power in tokens. */
export const POWER = 1_000_000n;
/** Nanoseconds of a second. */
export const SECOND = 1_000_000_000n;

/** Parameters of the laboratory: an unbonding time of a hundred seconds, blocks of one second. */
export const LAB_PARAMS: Params = Params.create({
  unbondingTime: { seconds: 100n, nanos: 0 },
  maxValidators: 3,
  maxEntries: 3,
  historicalEntries: 5,
  bondDenom: DENOM,
  minCommissionRate: 0n,
});

/** A sandbox with staking, and steps tests share. Accounts are numbered. */
export interface StakingLab {
  readonly box: Sandbox;
  readonly keeper: StakingKeeper;
  readonly ctx: StakingContext;
  /** Account address number `n`. */
  account(n: number): string;
  /** Operator address of the same account. */
  operator(n: number): string;
  /** Consensus address of its validator. */
  consensus(n: number): string;
  /** Makes a validator of account `n`, with that many tokens. */
  createValidator(n: number, tokens: bigint, changes?: Partial<MsgCreateValidator>): void;
  delegate(n: number, to: number, amount: bigint): void;
  undelegate(n: number, from: number, amount: bigint): void;
  redelegate(n: number, route: readonly [from: number, to: number], amount: bigint): void;
  /** Ends the block and begins the next one, a second later unless said otherwise; returns what the engine is told. */
  nextBlock(seconds?: bigint): readonly ValidatorUpdate[];
}

/** A laboratory at height 1 whose accounts 1 to 20 hold much. */
export function stakingLab(
  options: { readonly params?: Partial<Params>; readonly more?: readonly AppModule[]; readonly tokens?: bigint } = {},
): StakingLab {
  const params = { ...LAB_PARAMS, ...options.params };
  const box = cosmosSandbox({
    genesis: { staking: GenesisState.create({ params }) },
    more: [stakingModule, ...(options.more ?? [])],
    order: { beginBlock: ["staking"], endBlock: ["staking"] },
  });
  for (let n = 1; n <= 20; n++) fund(box, addressOf(box, n), coins(options.tokens ?? 1_000_000n * POWER));
  const { account: accounts, validator: validators } = box.wiring.addresses;
  const account = (n: number): string => addressOf(box, n);
  const operator = (n: number): string => validators.toText(accounts.toBytes(account(n)));
  const keeper = box.lane.keeper<StakingKeeper>("staking");
  const coin = (amount: bigint) => ({ denom: DENOM, amount });
  return {
    box,
    keeper,
    ctx: box.context(staking),
    account,
    operator,
    consensus(n) {
      const validator = keeper.getValidator(operator(n));
      return validator === undefined ? "" : keeper.consensusAddress(validator);
    },
    createValidator(n, tokens, changes = {}) {
      box.run(Msg.methods.createValidator, { ...validatorMessage(operator(n), n, tokens), ...changes });
    },
    delegate(n, to, amount) {
      const message = { delegatorAddress: account(n), validatorAddress: operator(to), amount: coin(amount) };
      box.run(Msg.methods.delegate, message);
    },
    undelegate(n, from, amount) {
      const message = { delegatorAddress: account(n), validatorAddress: operator(from), amount: coin(amount) };
      box.run(Msg.methods.undelegate, message);
    },
    redelegate(n, [from, to], amount) {
      const route = { validatorSrcAddress: operator(from), validatorDstAddress: operator(to) };
      box.run(Msg.methods.beginRedelegate, { delegatorAddress: account(n), ...route, amount: coin(amount) });
    },
    nextBlock(seconds = 1n) {
      const updates = box.hooks("end-block");
      const { height, time } = box.lane.block;
      box.at(height + 1n, { time: { seconds: time.seconds + seconds, nanos: time.nanos } });
      box.hooks("begin-block");
      return updates;
    },
  };
}

/** The message that makes a validator at the usual terms. */
export function validatorMessage(operator: string, n: number, tokens: bigint): MsgCreateValidator {
  return {
    description: { moniker: `validator ${n}`, identity: "", website: "", securityContact: "", details: "" },
    commission: { rate: decWithPlaces(5n, 2), maxRate: decWithPlaces(20n, 2), maxChangeRate: decWithPlaces(1n, 2) },
    minSelfDelegation: 1n,
    delegatorAddress: "",
    validatorAddress: operator,
    pubkey: packAny(PubKey, { key: new Uint8Array(32).fill(n) }),
    value: { denom: DENOM, amount: tokens },
  };
}
