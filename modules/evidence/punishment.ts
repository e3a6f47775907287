/** Punishes equivocation: part of the stake is lost, and the validator never comes back (`sdk:x/evidence/keeper/infraction.go`). */
import type { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import { BondStatus, Infraction } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { assert, nsFromDuration, nsFromTimestamp } from "#sdk";
import type { EvidenceContext } from "./declaration.ts";
import { equivocationHash, packEquivocation } from "./equivocations.ts";

/** Until when a validator that equivocated is jailed: 9999-12-31T23:59:59Z. */
export const JAIL_END: Timestamp = { seconds: 253_402_300_799n, nanos: 0 };
/** Blocks between the one that changes the validator set and the first that the new set votes on (`sdk.ValidatorUpdateDelay`). */
const VALIDATOR_UPDATE_DELAY = 1n;

/** Slashes, jails and tombstones; ignores what is too old, was punished before, or concerns a validator that is gone. */
export function punishEquivocation(ctx: EvidenceContext, equivocation: Equivocation): void {
  const { keepers, state } = ctx;
  const { slashing, staking } = keepers;
  const { consensusAddress: consensus, height, power } = equivocation;
  const validator = staking.getValidatorByConsAddr(consensus);
  if (validator === undefined || validator.status === BondStatus.BOND_STATUS_UNBONDED) return;
  if (slashing.getPubkey(consensus) === undefined || isTooOld(ctx, equivocation)) return;
  assert(slashing.hasSigningInfo(consensus), "a validator that was bonded has no signing info", { consensus });
  if (slashing.isTombstoned(consensus)) return;

  const fraction = slashing.params().slashFractionDoubleSign;
  const distributionHeight = height - VALIDATOR_UPDATE_DELAY;
  const slash = { fraction, power, distributionHeight };
  slashing.slashWithInfractionReason(consensus, slash, Infraction.INFRACTION_DOUBLE_SIGN);
  if (!validator.jailed) slashing.jail(consensus);
  slashing.jailUntil(consensus, JAIL_END);
  slashing.tombstone(consensus);
  state.evidence.set(equivocationHash(equivocation), packEquivocation(equivocation));
}

/** Evidence expires when it is older than both limits: neither fast blocks nor a halt end the danger alone. */
function isTooOld({ block }: EvidenceContext, { height, time }: Equivocation): boolean {
  const limits = block.consensusParams?.evidence;
  if (limits === undefined) return false;
  const ageNs = block.timeNs - nsFromTimestamp(time);
  return ageNs > nsFromDuration(limits.maxAgeDuration) && block.height - height > limits.maxAgeNumBlocks;
}
