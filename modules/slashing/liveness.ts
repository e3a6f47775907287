/** Counts the blocks that validators miss, and punishes those that miss too many (`sdk:x/slashing/keeper/infractions.go`). */
import type { Params, ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import { BondStatus, Infraction } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { addNs, nsFromDuration } from "#sdk";
import type { SlashingContext } from "./declaration.ts";
import { forgetMissed, isMissed, setMissed } from "./missed-blocks.ts";
import { minSignedBlocks } from "./params.ts";
import { requireSigningInfo } from "./signing-infos.ts";

/** Blocks between the one that changes the validator set and the first that the new set votes on (`sdk.ValidatorUpdateDelay`). */
export const VALIDATOR_UPDATE_DELAY = 1n;

/** What a validator did with the last block. */
export interface LastVote {
  /** Consensus address. */
  readonly validator: string;
  /** Power it voted with. */
  readonly power: bigint;
  /** Whether it sent no vote in time; a vote for nil is one. */
  readonly isAbsent: boolean;
}

/**
 * Notes whether a validator voted; once it missed more of its window than it may, slashes and jails it. Validators that
 * staking does not know, such as those a genesis file names itself, are not counted: the SDK stops its chain at them.
 */
export function countVote(ctx: SlashingContext, vote: LastVote, params: Params): void {
  const { block, emit, keepers, state } = ctx;
  const staked = keepers.staking.getValidatorByConsAddr(vote.validator);
  if (staked === undefined || staked.jailed) return;
  const { signedBlocksWindow } = params;
  const counted = counting(ctx, vote, { info: requireSigningInfo(ctx, vote.validator), window: signedBlocksWindow });
  if (vote.isAbsent) {
    emit.liveness({
      address: vote.validator,
      missed_blocks: `${counted.missedBlocksCounter}`,
      height: `${block.height}`,
    });
  }

  const minHeight = counted.startHeight + signedBlocksWindow;
  const maxMissed = signedBlocksWindow - minSignedBlocks(params);
  // Its last votes may be counted when time went on by an unbonding time since it left; there is nothing to slash any more,
  // and the SDK stops its chain at it.
  const answersStill = staked.status !== BondStatus.BOND_STATUS_UNBONDED;
  const isDown = answersStill && block.height > minHeight && counted.missedBlocksCounter > maxMissed;
  state.signingInfos.set(vote.validator, isDown ? punishDowntime(ctx, vote, { counted, params }) : counted);
}

/** The signing info with the vote at its place of the window. */
function counting(
  ctx: SlashingContext,
  { validator, isAbsent }: LastVote,
  { info, window }: { readonly info: ValidatorSigningInfo; readonly window: bigint },
): ValidatorSigningInfo {
  const index = info.indexOffset % window;
  const indexOffset = info.indexOffset + 1n;
  const was = isMissed(ctx, validator, index);
  if (was === isAbsent) return { ...info, indexOffset };
  setMissed(ctx, { validator, index, missed: isAbsent });
  return { ...info, indexOffset, missedBlocksCounter: info.missedBlocksCounter + (isAbsent ? 1n : -1n) };
}

/** Slashes and jails; the window starts anew, so that a validator that comes back is not punished twice. */
function punishDowntime(
  ctx: SlashingContext,
  { validator, power }: LastVote,
  { counted, params }: { readonly counted: ValidatorSigningInfo; readonly params: Params },
): ValidatorSigningInfo {
  const { block, emit, keepers } = ctx;
  // The stake that stood behind the missed vote; below zero it is that of genesis, and only tells old unbondings apart.
  const height = block.height - VALIDATOR_UPDATE_DELAY - 1n;
  const offence = { height, power, fraction: params.slashFractionDowntime };
  const burned = keepers.staking.slashWithInfractionReason(validator, offence, Infraction.INFRACTION_DOWNTIME);
  emit.slashForDowntime({
    address: validator,
    power: `${power}`,
    reason: "missing_signature",
    jailed: validator,
    burned_coins: `${burned}`,
  });
  keepers.staking.jail(validator);
  forgetMissed(ctx, validator);
  const jailedUntil = addNs(block.time, nsFromDuration(params.downtimeJailDuration));
  return { ...counted, jailedUntil, missedBlocksCounter: 0n, indexOffset: 0n };
}
