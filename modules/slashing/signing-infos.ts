/** The signing info of validators: since when they sign, and how they are punished. */

import { ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import type { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import type { SlashingContext, SlashingView } from "./declaration.ts";

/** The signing info of a validator; fails with slashing code 8 when there is none. */
export function requireSigningInfo(ctx: SlashingView | SlashingContext, validator: string): ValidatorSigningInfo {
  return ctx.state.signingInfos.get(validator) ?? ctx.fail.noSigningInfoFound();
}

/** Whether a validator is jailed for ever. */
export function isTombstoned({ state }: SlashingView | SlashingContext, validator: string): boolean {
  return state.signingInfos.get(validator)?.tombstoned ?? false;
}

/** Starts the count of a validator that was bonded: anew, or with the window it had. */
export function startSigning({ state, block }: SlashingContext, validator: string): void {
  const info = state.signingInfos.get(validator);
  const started =
    info === undefined
      ? ValidatorSigningInfo.create({ address: validator, startHeight: block.height, jailedUntil: EPOCH })
      : { ...info, startHeight: block.height };
  state.signingInfos.set(validator, started);
}

/** Keeps a validator from unjailing before `time`; fails with slashing code 8 without signing info. */
export function jailUntil(ctx: SlashingContext, validator: string, time: Timestamp): void {
  const info =
    ctx.state.signingInfos.get(validator) ??
    ctx.fail.noSigningInfoFound("cannot jail validator that does not have any signing information");
  ctx.state.signingInfos.set(validator, { ...info, jailedUntil: time });
}

/** Jails a validator for ever; fails with slashing code 8 without signing info, and 9 when it was done before. */
export function tombstone(ctx: SlashingContext, validator: string): void {
  const { state, fail } = ctx;
  const info =
    state.signingInfos.get(validator) ??
    fail.noSigningInfoFound("cannot tombstone validator that does not have any signing information");
  if (info.tombstoned) fail.validatorTombstoned("cannot tombstone validator that is already tombstoned");
  state.signingInfos.set(validator, { ...info, tombstoned: true });
}

const EPOCH: Timestamp = { seconds: 0n, nanos: 0 };
