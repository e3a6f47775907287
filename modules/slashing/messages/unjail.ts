/** A validator that was jailed comes back (`sdk:x/slashing/keeper/unjail.go`). */
import { Msg, type MsgUnjail } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { compareTimestamps, decTruncateInt, failSdk, TxError } from "#sdk";
import { type SlashingContext, type SlashingView, slashing } from "../declaration.ts";

/** Lets the signer's validator into the set again; fails with sdk code 7, staking code 3 or 19, or slashing code 4, 5 or 7. */
export const unjail = slashing.message(Msg.methods.unjail, {
  signer: "validatorAddr",
  handle(ctx, { validatorAddr }) {
    const consensus = requireReleasable(ctx, validatorAddr);

    ctx.keepers.staking.unjail(consensus);
  },
  simulate(ctx): MsgUnjail | undefined {
    const { addresses, random, signers } = ctx;
    const validatorAddr = addresses.validator.toText(addresses.account.toBytes(random.pick(signers)));
    try {
      requireReleasable(ctx, validatorAddr);
      return { validatorAddr };
    } catch (thrown) {
      if (thrown instanceof TxError) return undefined;
      throw thrown;
    }
  },
});

/** The consensus address of a validator that may be unjailed now. */
function requireReleasable(ctx: SlashingContext | SlashingView, operator: string): string {
  const { block, fail, keepers, state } = ctx;
  const delegator = requireOperator(ctx, operator);
  // Staking itself fails for what it does not have, so that slashing's codes 2 and 6 are not reached since 0.50.
  const validator = keepers.staking.requireValidator(operator);
  const own = keepers.staking.requireDelegation(delegator, operator);
  const tokens = decTruncateInt(keepers.staking.tokensFromShares(validator, own.shares));
  if (tokens < validator.minSelfDelegation) {
    fail.selfDelegationTooLowToUnjail(`${tokens} less than ${validator.minSelfDelegation}`);
  }
  if (!validator.jailed) fail.validatorNotJailed();
  const consensus = keepers.staking.consensusAddress(validator);
  // Without signing info it was never bonded, and was jailed because its own delegation fell too low.
  const info = state.signingInfos.get(consensus);
  if (info?.tombstoned === true) fail.validatorJailed();
  if (info !== undefined && compareTimestamps(block.time, info.jailedUntil) < 0) fail.validatorJailed();
  return consensus;
}

/** The account of an operator. */
function requireOperator({ addresses }: SlashingContext | SlashingView, operator: string): string {
  try {
    return addresses.account.toText(addresses.validator.toBytes(operator));
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    return failSdk.invalidAddress(`validator input address: ${thrown.message}`);
  }
}
