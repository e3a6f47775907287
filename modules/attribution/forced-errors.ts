/**
 * Forced errors: now and then a random value makes an attributor err on purpose, so that looking for errors pays even when
 * everybody is honest. Whoever finds it has the jackpot; auditors who were told to look and did not lose a part of their bonds.
 */

import { drawWeighted } from "#kernels/beacon-draw.ts";
import { domainTag } from "#kernels/domain.ts";
import { batchDomain } from "#kernels/domains.ts";
import {
  type Attributor,
  type Batch,
  type ForcedError,
  ForcedErrorState,
} from "#proto/tributary/attribution/v1/types.ts";
import { type Coin, concatBytes, sha256, u64ToBytes } from "#sdk";
import { forfeitFree } from "./bonds.ts";
import { cancelSlash, pay } from "./challenges.ts";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";
import { targetKey } from "./targets.ts";

/** Attributors among whom a forced error is drawn. */
export const DRAWN_AMONG_MAX = 256;
/** Auditors that one forced error may have. */
export const AUDITORS_LIMIT = 16;

/** What commits to an error: nobody can tell which use until the salt is shown. */
export function errorCommitment(
  chainId: string,
  batch: Pick<Batch, "modelId" | "version" | "firstSettlement">,
  { use, salt }: { readonly use: bigint; readonly salt: Uint8Array },
): Uint8Array {
  const domain = batchDomain(chainId, batch, batch.firstSettlement);
  return sha256(concatBytes(domainTag("forced-error", domain), salt, u64ToBytes(use)));
}

/** The forced error that an attributor has committed to; undefined when it has not. */
export function committedError(ctx: Pick<AttributionContext, "state">, attributor: string): ForcedError | undefined {
  const error = ctx.state.forcedError.find();
  const isCommitted = error?.state === ForcedErrorState.FORCED_ERROR_STATE_COMMITTED;
  return isCommitted && error.attributor === attributor ? error : undefined;
}

/** Remembers who proved the batch of an erring attributor wrong, and at which use. */
export function recordFinder(
  ctx: AttributionContext,
  error: ForcedError,
  found: { readonly batchId: bigint; readonly finder: string; readonly use: bigint },
): void {
  ctx.state.forcedError.set({ ...error, ...found });
}

/** Adds a coin of the module's account to what finding a forced error pays. */
export function addToJackpot(ctx: AttributionContext, { denom, amount }: Coin): void {
  const before = ctx.state.jackpot.find()?.amount ?? 0n;
  if (amount > 0n) ctx.state.jackpot.set({ denom, amount: before + amount });
}

/** Ends a forced error that was found: its bond is given back and the finder has the jackpot. */
export function payFinder(ctx: AttributionContext, error: ForcedError): void {
  const pending = ctx.state.pendingSlashes.get(targetKey({ claim: { kind: "batchId", value: error.batchId } }));
  if (pending !== undefined) cancelSlash(ctx, pending);
  const jackpot = ctx.state.jackpot.find();
  ctx.state.forcedError.remove();
  if (jackpot !== undefined) {
    ctx.state.jackpot.remove();
    pay(ctx, error.finder, jackpot);
  }
  ctx.emit.errorFound({ finder: error.finder, jackpot: jackpot ?? nothing(ctx) });
}

/** Ends a forced error that nobody found: auditors lose a part of their bonds, and the jackpot waits for the next. */
export function punishAuditors(ctx: AttributionContext, error: ForcedError): void {
  const { auditorMissBps } = ctx.state.params.get();
  for (const address of error.auditors) {
    const bond = ctx.state.attributors.get(address)?.bond.amount ?? 0n;
    slashFree(ctx, address, { most: (bond * BigInt(auditorMissBps)) / 10_000n, reason: "a forced error was missed" });
  }
  ctx.state.forcedError.remove();
  ctx.emit.errorMissed({ attributor: error.attributor, jackpot: ctx.state.jackpot.find() ?? nothing(ctx) });
}

/** Begins, assigns and ends forced errors; at most one is under way. */
export function processForcedError(ctx: AttributionContext): void {
  const { state, block } = ctx;
  const error = state.forcedError.find();
  if (error === undefined) {
    const { forcedErrorInterval } = state.params.get();
    if (forcedErrorInterval > 0n && block.height % forcedErrorInterval === 0n) begin(ctx);
    return;
  }
  if (error.state === ForcedErrorState.FORCED_ERROR_STATE_DRAWING) {
    assign(ctx, error);
    return;
  }
  if (block.height <= error.deadline) return;
  // Neither committing nor showing what one committed to is a claim that failed.
  const { claimBond } = state.params.get();
  slashFree(ctx, error.attributor, { most: claimBond, reason: "a forced error was not made, or not shown" });
  state.forcedError.remove();
}

function begin(ctx: AttributionContext): void {
  const seedHeight = ctx.keepers.beacon.request();
  const state = ForcedErrorState.FORCED_ERROR_STATE_DRAWING;
  const { forcedErrorWindow } = ctx.state.params.get();
  const nobody = { attributor: "", auditors: [], commitment: new Uint8Array(0), batchId: 0n, finder: "", use: 0n };
  ctx.state.forcedError.set({ state, seedHeight, deadline: seedHeight + forcedErrorWindow, ...nobody });
}

function assign(ctx: AttributionContext, error: ForcedError): void {
  const { state, block, keepers, emit } = ctx;
  const random = keepers.beacon.randomAt(error.seedHeight);
  if (random === undefined) {
    if (block.height > error.deadline) state.forcedError.remove();
    return;
  }
  const { auditorsPerError, forcedErrorWindow } = state.params.get();
  const candidates = activeAttributors(ctx);
  const purpose = `attribution/forced-error/${error.seedHeight}`;
  const weights = candidates.map(({ bond }) => bond.amount);
  const [first, ...others] = drawWeighted(random.value, purpose, { seats: 1 + auditorsPerError, weights });
  const chosen = first === undefined ? undefined : candidates[first];
  if (chosen === undefined || others.length === 0) {
    state.forcedError.remove();
    return;
  }
  const auditors = others.flatMap((place) => candidates[place]?.address ?? []);
  const deadline = block.height + forcedErrorWindow;
  const attributor = chosen.address;
  state.forcedError.set({
    ...error,
    state: ForcedErrorState.FORCED_ERROR_STATE_ASSIGNED,
    attributor,
    auditors,
    deadline,
  });
  raiseJackpot(ctx);
  emit.errorAssigned({ attributor, auditors, deadline });
}

/** Looking pays from what all use pays auditors; what a missed error left is still in the jackpot. */
function raiseJackpot(ctx: AttributionContext): void {
  const { denom } = ctx.state.params.get().attributorBondMin;
  const before = ctx.state.jackpot.find();
  // A jackpot in another denomination, from before a change of the bond's, is won first.
  if (before !== undefined && before.denom !== denom) return;
  addToJackpot(ctx, ctx.keepers.rewards.payFromAuditors({ payee: ATTRIBUTION, denom }));
}

function activeAttributors(ctx: AttributionContext): readonly Attributor[] {
  const candidates: Attributor[] = [];
  let seen = 0;
  for (const attributor of ctx.state.attributors.values()) {
    if (seen++ === DRAWN_AMONG_MAX) break;
    if (attributor.unbondingHeight === 0n) candidates.push(attributor);
  }
  return candidates;
}

function slashFree(
  ctx: AttributionContext,
  address: string,
  { most, reason }: { readonly most: bigint; readonly reason: string },
): void {
  const coin = forfeitFree(ctx, address, most);
  if (coin.amount === 0n) return;
  ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin, reporter: undefined });
  ctx.emit.attributorSlashed({ attributor: address, amount: coin, reason });
}

function nothing(ctx: AttributionContext): Coin {
  return { denom: ctx.state.params.get().attributorBondMin.denom, amount: 0n };
}
