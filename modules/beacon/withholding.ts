/** Penalties for validators that vote and keep their layer to themselves: whoever may choose to speak may choose the value. */

import { Infraction } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { Params, Voter } from "#proto/tributary/beacon/v1/types.ts";
import { addNs, decWithPlaces } from "#sdk";
import type { BeaconContext } from "./declaration.ts";

/** Decimal places of a basis point. */
const BPS_PLACES = 4;
/** Blocks between a vote and the stake behind it: the vote is one block old, the set one older. */
const STAKE_AGE = 2n;
const SECOND_NS = 1_000_000_000n;

/** The voter after one more withheld layer; above the bound it loses stake and onion, and is jailed or excluded. */
export function countWithheld(ctx: BeaconContext, voter: Voter, power: bigint): Voter {
  const { block, emit, state } = ctx;
  const params = state.params.get();
  const isNewWindow = voter.windowStart === 0n || block.height >= voter.windowStart + params.withheldWindow;
  const withheld = isNewWindow ? 1 : voter.withheld + 1;
  const windowStart = isNewWindow ? block.height : voter.windowStart;
  if (withheld <= params.withheldMax) return { ...voter, withheld, windowStart };
  punish(ctx, { validator: voter.validator, power }, params);
  const excludedUntil = block.height + params.exclusionBlocks;
  emit.withholdingPunished({ validator: voter.validator, withheld, excludedUntil });
  return { ...voter, current: undefined, next: undefined, withheld: 0, windowStart: 0n, excludedUntil };
}

/** Slashes and jails a validator that staking knows; others can only be excluded. */
function punish(
  { block, keepers }: BeaconContext,
  { validator, power }: { readonly validator: string; readonly power: bigint },
  { withheldSlashBps, withheldJailSeconds }: Params,
): void {
  const { slashing, staking } = keepers;
  const staked = staking.getValidatorByConsAddr(validator);
  if (staked === undefined) return;
  if (withheldSlashBps > 0) {
    const fraction = decWithPlaces(BigInt(withheldSlashBps), BPS_PLACES);
    const slash = { fraction, power, distributionHeight: block.height - STAKE_AGE };
    slashing.slashWithInfractionReason(validator, slash, Infraction.INFRACTION_UNSPECIFIED);
  }
  if (withheldJailSeconds === 0n || staked.jailed) return;
  slashing.jail(validator);
  if (slashing.hasSigningInfo(validator)) {
    slashing.jailUntil(validator, addNs(block.time, withheldJailSeconds * SECOND_NS));
  }
}
