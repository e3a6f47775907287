/** The message by which a validator of a new chain creates itself, and what must be true of it beforehand. */
import type { Coin } from "#codec/coins.ts";
import { type JsonObject, requireObject } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { DEC_ONE, type Dec, formatDec } from "#lib/decimal.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState as StakingGenesis } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import type { CommissionRates, Description } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { CliError } from "../errors.ts";

/** What a validator to be decides. */
export interface ValidatorPlan {
  readonly operator: string;
  readonly publicKey: Any;
  readonly stake: Coin;
  readonly description: Description;
  readonly commission: CommissionRates;
  readonly minSelfDelegation: bigint;
}

/** The message; throws `CliError` for what the chain would refuse. */
export function createValidator(plan: ValidatorPlan): MsgCreateValidator {
  const { operator, publicKey, stake, description, commission, minSelfDelegation } = plan;
  requireRates(commission);
  if (minSelfDelegation < 1n) throw new CliError("--min-self-delegation is at least 1");
  if (stake.amount < minSelfDelegation) {
    throw new CliError(`the stake ${stake.amount} is less than --min-self-delegation ${minSelfDelegation}`);
  }
  return MsgCreateValidator.create({
    description,
    commission,
    minSelfDelegation,
    validatorAddress: operator,
    pubkey: publicKey,
    value: stake,
  });
}

/** Throws `CliError` unless `address` has `stake` at genesis, in the denomination that is staked. */
export function requireStake(
  state: JsonObject,
  { address, stake }: { readonly address: string; readonly stake: Coin },
  registry: TypeRegistry,
): void {
  const { params } = fromProtoJson(StakingGenesis, state.staking ?? {}, registry);
  if (stake.denom !== params.bondDenom) {
    throw new CliError(`validators of this chain stake ${params.bondDenom}, not ${stake.denom}`);
  }
  const held = balanceAtGenesis(state, address, registry);
  if (held === undefined) {
    throw new CliError(
      `account ${address} does not have a balance in the genesis state: give it one with "tributary genesis add-account"`,
    );
  }
  const amount = held.find(({ denom }) => denom === stake.denom)?.amount ?? 0n;
  if (amount < stake.amount) {
    throw new CliError(
      `account ${address} has a balance in genesis, but it only has ${amount}${stake.denom} available to stake, not ${stake.amount}${stake.denom}`,
    );
  }
}

function balanceAtGenesis(state: JsonObject, address: string, registry: TypeRegistry): readonly Coin[] | undefined {
  const { balances } = fromProtoJson(BankGenesis, requireObject(state.bank ?? {}, "app_state.bank"), registry);
  return balances.find((balance) => balance.address === address)?.coins;
}

function requireRates({ rate, maxRate, maxChangeRate }: CommissionRates): void {
  const requireBetween = (flag: string, value: Dec, max: Dec): void => {
    if (value < 0n || value > max)
      throw new CliError(`--${flag} ${formatDec(value)} is not between 0 and ${formatDec(max)}`);
  };
  requireBetween("commission-max-rate", maxRate, DEC_ONE);
  requireBetween("commission-rate", rate, maxRate);
  requireBetween("commission-max-change-rate", maxChangeRate, maxRate);
}
