/** Makes a validator of the signer. */

import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg, type MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { failSdk, formatCoin, formatDec, timestampFromNs } from "#sdk";
import { validateRates } from "../commission.ts";
import { type ConsensusKey, parseConsensusKey } from "../consensus-keys.ts";
import { type StakingContext, staking } from "../declaration.ts";
import { delegate } from "../delegations.ts";
import { isEmptyDescription, requireLengths } from "../description.ts";
import { requireBondDenom, requireOperator, requirePositive } from "../message-parts.ts";
import { randomValidator } from "../simulation.ts";
import { indexByConsensusAddress, indexByPower, setValidator, validatorByConsensusAddress } from "../validators.ts";

/** Stores a validator with its first delegation; fails with staking code 4, 5, 6, 9 to 11, 13, 14, 16, 39 or 40, or sdk code 5, 7, 8, 18 or 29. */
export const createValidator = staking.message(Msg.methods.createValidator, {
  signer: "validatorAddress",
  handle(ctx, message) {
    const operator = requireOperator(ctx, message.validatorAddress);
    const key = requirePossible(ctx, message);
    requireNew(ctx, operator, key);
    requireBondDenom(ctx, message.value);
    requireLengths(message.description);
    requireKeyType(ctx, key);

    const validator = newValidator(ctx, message);
    setValidator(ctx, validator);
    indexByConsensusAddress(ctx, validator);
    indexByPower(ctx, validator);
    ctx.hooks.afterValidatorCreated(operator);
    const delegator = ctx.addresses.account.toText(ctx.addresses.validator.toBytes(operator));
    const source = { status: BondStatus.BOND_STATUS_UNBONDED, fromAccount: true };
    delegate(ctx, delegator, message.value.amount, { source, validator });
    ctx.emit.createValidator({ validator: message.validatorAddress, amount: formatCoin(message.value) });
  },
  simulate: randomValidator,
});

/** What can be said of the message by itself and the parameters; returns the key, undefined for a type no engine has. */
function requirePossible(ctx: StakingContext, message: MsgCreateValidator): ConsensusKey | undefined {
  const { fail, state } = ctx;
  const { pubkey, value, description, commission, minSelfDelegation } = message;
  if (pubkey === undefined) return fail.emptyValidatorPubKey();
  requirePositive(value, "invalid delegation amount");
  if (isEmptyDescription(description)) failSdk.invalidRequest("empty description");
  validateRates(ctx, commission);
  if (minSelfDelegation <= 0n) failSdk.invalidRequest("minimum self delegation must be a positive integer");
  if (value.amount < minSelfDelegation) fail.selfDelegationBelowMinimum();
  const { minCommissionRate } = state.params.get();
  if (commission.rate < minCommissionRate) {
    fail.commissionBelowMinRate(
      `cannot set validator commission to less than minimum rate of ${formatDec(minCommissionRate)}`,
    );
  }
  return parseConsensusKey(pubkey);
}

function requireNew(ctx: StakingContext, operator: string, key: ConsensusKey | undefined): void {
  const { state, fail, addresses } = ctx;
  if (state.validators.get(operator) !== undefined) fail.validatorOwnerExists();
  if (key === undefined) return;
  if (validatorByConsensusAddress(ctx, addresses.consensus.toText(key.address)) !== undefined) {
    fail.validatorPubKeyExists();
  }
}

function requireKeyType({ block, fail }: StakingContext, key: ConsensusKey | undefined): void {
  const allowed = block.consensusParams?.validator?.pubKeyTypes;
  const isAllowed = key !== undefined && allowed?.includes(key.type) !== false;
  if (isAllowed) return;
  fail.validatorPubKeyTypeNotSupported(`got: ${key?.type ?? "unknown"}, expected: [${allowed?.join(" ") ?? ""}]`);
}

function newValidator({ block }: StakingContext, message: MsgCreateValidator): Validator {
  const { validatorAddress, pubkey, description, commission, minSelfDelegation } = message;
  return {
    operatorAddress: validatorAddress,
    consensusPubkey: pubkey,
    jailed: false,
    status: BondStatus.BOND_STATUS_UNBONDED,
    tokens: 0n,
    delegatorShares: 0n,
    description,
    unbondingHeight: 0n,
    unbondingTime: timestampFromNs(0n),
    commission: { commissionRates: commission, updateTime: block.time },
    minSelfDelegation,
    unbondingOnHoldRefCount: 0n,
    unbondingIds: [],
  };
}
