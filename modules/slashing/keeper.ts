/** What other modules may do to validators that misbehaved (`sdk:x/slashing/keeper/keeper.go`). Consensus addresses are text. */

import type { Params } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import { Infraction } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Dec, Timestamp } from "#sdk";
import type { SlashingContext } from "./declaration.ts";
import { isTombstoned, jailUntil, tombstone } from "./signing-infos.ts";

/** What is slashed, and for what. */
export interface Slash {
  /** Part of the stake that is lost. */
  readonly fraction: Dec;
  /** Power at the time of the infraction. */
  readonly power: bigint;
  /** Height of the stake that stood behind it; what left before keeps its tokens. */
  readonly distributionHeight: bigint;
}

/** Slashing as other modules see it. */
export interface SlashingKeeper {
  params(): Params;
  /** The packed key of a validator there is. */
  getPubkey(consensus: string): Any | undefined;
  hasSigningInfo(consensus: string): boolean;
  isTombstoned(consensus: string): boolean;
  /** Burns part of a validator's stake, for a member of `Infraction`. */
  slashWithInfractionReason(consensus: string, slash: Slash, infraction: number): void;
  /** Takes a validator out of the set; fails with staking code 7 when it is jailed already. */
  jail(consensus: string): void;
  /** Keeps a validator from unjailing before `time`; fails with code 8 without signing info. */
  jailUntil(consensus: string, time: Timestamp): void;
  /** Jails a validator for ever; fails with code 8 without signing info, and 9 when it was done before. */
  tombstone(consensus: string): void;
}

/** Builds the keeper of one lane. */
export function slashingKeeper(ctx: SlashingContext): SlashingKeeper {
  const { emit, keepers, state } = ctx;
  return {
    params: () => state.params.get(),
    getPubkey: (consensus) => state.publicKeys.get(consensus),
    hasSigningInfo: (consensus) => state.signingInfos.has(consensus),
    isTombstoned: (consensus) => isTombstoned(ctx, consensus),
    slashWithInfractionReason(consensus, { fraction, power, distributionHeight }, infraction) {
      const offence = { height: distributionHeight, power, fraction };
      const burned = keepers.staking.slashWithInfractionReason(consensus, offence, infraction);
      emit.slash({ address: consensus, power: `${power}`, reason: reasonOf(infraction), burned_coins: `${burned}` });
    },
    jail(consensus) {
      keepers.staking.jail(consensus);
      emit.jail({ jailed: consensus });
    },
    jailUntil: (consensus, time) => jailUntil(ctx, consensus, time),
    tombstone: (consensus) => tombstone(ctx, consensus),
  };
}

function reasonOf(infraction: number): string {
  if (infraction === Infraction.INFRACTION_DOUBLE_SIGN) return "double_sign";
  return infraction === Infraction.INFRACTION_DOWNTIME ? "missing_signature" : "unspecified";
}
