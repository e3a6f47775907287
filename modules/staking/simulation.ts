/** Random messages that are valid now, for simulations. */
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import type { Delegation, Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from "#proto/cosmos/staking/v1beta1/tx.ts";
import { decTruncateInt, decWithPlaces, nsFromTimestamp, packAny, type Random, type SimulationContext } from "#sdk";
import { COMMISSION_CHANGE_NS_MIN } from "./commission.ts";
import type { staking } from "./declaration.ts";
import { isMature } from "./entries.ts";
import { bondDenom } from "./pools.ts";
import { POWER_REDUCTION } from "./power.ts";
import { hasInvalidRate, tokensFromSharesTruncated } from "./shares.ts";

type Simulation = SimulationContext<typeof staking.spec>;

/** Tokens of one random message at most: up to a thousand units of power. */
const AMOUNT_MAX = 1_000n * POWER_REDUCTION;
const PERCENTS = 100;
const KEY_BYTES = 32;

/** A validator of a signer that is none yet. */
export function randomValidator(ctx: Simulation): MsgCreateValidator | undefined {
  const { random, state, addresses } = ctx;
  const delegatorAddress = random.pick(ctx.signers);
  const validatorAddress = addresses.validator.toText(addresses.account.toBytes(delegatorAddress));
  const amount = spendable(ctx, delegatorAddress);
  if (amount === undefined || state.validators.has(validatorAddress)) return undefined;
  const least = Number(state.params.get().minCommissionRate / decWithPlaces(1n, 2));
  const rate = Math.min(PERCENTS, least + 1 + random.below(PERCENTS));
  return {
    description: { ...NOTHING_SAID, moniker: `validator ${random.nextU32()}` },
    commission: {
      rate: percent(rate),
      maxRate: percent(PERCENTS),
      maxChangeRate: percent(random.below(PERCENTS)),
    },
    minSelfDelegation: amountUpTo(random, amount),
    delegatorAddress: "",
    validatorAddress,
    pubkey: packAny(PubKey, { key: random.bytes(KEY_BYTES) }),
    value: { denom: bondDenom(ctx), amount },
  };
}

/** An edit of a signer's validator. */
export function randomEdit(ctx: Simulation): MsgEditValidator | undefined {
  const { random, state, block } = ctx;
  const own = ownValidators(ctx);
  if (own.length === 0) return undefined;
  const { operatorAddress, commission, tokens, minSelfDelegation } = random.pick(own);
  const { rate, maxRate, maxChangeRate } = commission.commissionRates;
  const isRateFree = block.timeNs - nsFromTimestamp(commission.updateTime) >= COMMISSION_CHANGE_NS_MIN;
  const highest = atMost(rate + maxChangeRate, maxRate);
  const newRate = random.chance(1, 2) ? highest : rate;
  const canChange = isRateFree && newRate >= state.params.get().minCommissionRate;
  const canRaise = tokens > minSelfDelegation && random.chance(1, 4);
  return {
    description: { ...NOTHING_SAID, moniker: `validator ${random.nextU32()}`, details: "[do-not-modify]" },
    validatorAddress: operatorAddress,
    commissionRate: canChange ? newRate : undefined,
    minSelfDelegation: canRaise ? minSelfDelegation + 1n : undefined,
  };
}

/** A delegation to any validator. */
export function randomDelegation(ctx: Simulation): MsgDelegate | undefined {
  const { random } = ctx;
  const delegatorAddress = random.pick(ctx.signers);
  const target = randomTarget(ctx);
  const amount = spendable(ctx, delegatorAddress);
  if (target === undefined || amount === undefined) return undefined;
  const coin = { denom: bondDenom(ctx), amount };
  return { delegatorAddress, validatorAddress: target.operatorAddress, amount: coin };
}

/** An undelegation of a part of a signer's delegation, or all of it. */
export function randomUndelegation(ctx: Simulation): MsgUndelegate | undefined {
  const { state } = ctx;
  const held = randomHolding(ctx);
  if (held === undefined) return undefined;
  const { delegatorAddress, validatorAddress } = held.delegation;
  const entries = state.unbonding.get([delegatorAddress, validatorAddress])?.entries ?? [];
  if (entries.length >= state.params.get().maxEntries) return undefined;
  return { delegatorAddress, validatorAddress, amount: { denom: bondDenom(ctx), amount: held.amount } };
}

/** A move of a part of a signer's delegation, or all of it, to another validator. */
export function randomRedelegation(ctx: Simulation): MsgBeginRedelegate | undefined {
  const { state } = ctx;
  const held = randomHolding(ctx);
  const target = randomTarget(ctx)?.operatorAddress;
  if (held === undefined || target === undefined || target === held.delegation.validatorAddress) return undefined;
  const { delegatorAddress, validatorAddress: source } = held.delegation;
  for (const _key of state.redelegationsByTarget.keys({ prefix: [source, delegatorAddress] })) return undefined;
  const entries = state.redelegations.get([delegatorAddress, source, target])?.entries ?? [];
  if (entries.length >= state.params.get().maxEntries) return undefined;
  return {
    delegatorAddress,
    validatorSrcAddress: source,
    validatorDstAddress: target,
    amount: { denom: bondDenom(ctx), amount: held.amount },
  };
}

/** A cancellation of a part of what is on its way back to a signer, or all of it. */
export function randomCancellation(ctx: Simulation): MsgCancelUnbondingDelegation | undefined {
  const { random, state, block, signers } = ctx;
  const records = signers.flatMap((signer) => [...state.unbonding.values({ prefix: [signer] })]);
  if (records.length === 0) return undefined;
  const { delegatorAddress, validatorAddress, entries } = random.pick(records);
  const validator = state.validators.get(validatorAddress);
  const [entry] = entries.filter(({ balance }) => balance > 0n);
  if (validator === undefined || validator.jailed || hasInvalidRate(validator) || entry === undefined) return undefined;
  // Of several entries of one height the first is meant, which may be another one.
  const first = entries.find(({ creationHeight }) => creationHeight === entry.creationHeight);
  if (first !== entry || entry.creationHeight <= 0n || isMature(entry, block.time)) return undefined;
  return {
    delegatorAddress,
    validatorAddress,
    amount: { denom: bondDenom(ctx), amount: partOf(random, entry.balance) },
    creationHeight: entry.creationHeight,
  };
}

const NOTHING_SAID = { moniker: "", identity: "", website: "", securityContact: "", details: "" };

function percent(value: number): bigint {
  return decWithPlaces(BigInt(value), 2);
}

/** A random amount a signer can spend, undefined when it has nothing. */
function spendable(ctx: Simulation, address: string): bigint | undefined {
  const free = ctx.keepers.bank.spendableCoin(address, bondDenom(ctx));
  return free > 0n ? amountUpTo(ctx.random, free) : undefined;
}

function randomTarget({ random, state }: Simulation): Validator | undefined {
  const targets = [...state.validators.values()].filter((validator) => !hasInvalidRate(validator));
  return targets.length === 0 ? undefined : random.pick(targets);
}

/** A delegation of a signer with an amount it is worth. */
function randomHolding(ctx: Simulation): { readonly delegation: Delegation; readonly amount: bigint } | undefined {
  const { random, state } = ctx;
  const held = [...state.delegations.values({ prefix: [random.pick(ctx.signers)] })];
  if (held.length === 0) return undefined;
  const delegation = random.pick(held);
  const validator = state.validators.get(delegation.validatorAddress);
  if (validator === undefined || validator.tokens === 0n) return undefined;
  const worth = decTruncateInt(tokensFromSharesTruncated(validator, delegation.shares));
  return worth > 0n ? { delegation, amount: partOf(random, worth) } : undefined;
}

function ownValidators({ signers, addresses, state }: Simulation): readonly Validator[] {
  return signers.flatMap((signer) => {
    const own = state.validators.get(addresses.validator.toText(addresses.account.toBytes(signer)));
    return own === undefined ? [] : [own];
  });
}

/** All of `amount` one time in four, a part of it otherwise. */
function partOf(random: Random, amount: bigint): bigint {
  return random.chance(1, 4) ? amount : amountUpTo(random, amount);
}

function amountUpTo(random: Random, most: bigint): bigint {
  return BigInt(random.below(Number(atMost(most, AMOUNT_MAX)))) + 1n;
}

function atMost(value: bigint, limit: bigint): bigint {
  if (value < limit) return value;
  return limit;
}
