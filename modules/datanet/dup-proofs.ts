/** Secret proofs that bundles are duplicates: a proof is committed to before it is shown, and of all who show one the first that committed has the reward. */

import { domainTag } from "#kernels/domain.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { type Bundle, BundleState, type DupCommitment, ItemMatch } from "#proto/tributary/datanet/v1/types.ts";
import { type Coin, concatBytes, equalBytes, firstOf, sha256, u64ToBytes, utf8Encode } from "#sdk";
import { payCoin } from "./bonds.ts";
import { reporterOf, revokeBundle } from "./decisions.ts";
import { DATANET, type DatanetContext, type DatanetQueryContext } from "./declaration.ts";
import { requireBundle } from "./lookups.ts";
import { isIndexed } from "./near-duplicates.ts";

/** Secret proofs that one bundle may have against it at a time. */
export const COMMITMENTS_PER_BUNDLE_MAX = 16;
/** Bytes of a salt. */
export const DUP_SALT_BYTES = 32;
/** Entries of the queue of secret proofs and contested rewards that one block ends. */
export const EXPIRED_DUP_PROOFS_PER_BLOCK_MAX = 50;

/** What a commitment hides. */
export interface DupProofOpening {
  readonly datanetId: bigint;
  readonly originalId: bigint;
  readonly bundleId: bigint;
  readonly prover: string;
  readonly salt: Uint8Array;
  /** The hash of each part, in the order of the prover's choice. */
  readonly parts: readonly Uint8Array[];
}

/** The hash of one part of a proof: the matches of one message. */
export function dupPartHash(matches: readonly ItemMatch[]): Uint8Array {
  return sha256(concatBytes(...matches.map((match) => sha256(ItemMatch.encode(match)))));
}

/** What commits to a proof. */
export function dupProofHash(chainId: string, opening: DupProofOpening): Uint8Array {
  const { datanetId, originalId, bundleId, prover, salt, parts } = opening;
  const tag = domainTag("dup-proof", bundleDomain(chainId, datanetId));
  const pair = concatBytes(u64ToBytes(originalId), u64ToBytes(bundleId));
  return sha256(concatBytes(tag, salt, sha256(utf8Encode(prover)), pair, ...parts));
}

/** The commitment that an opening opens; fails with `commitmentNotFound` or, in the same block, `commitmentTooYoung`. */
export function openDupCommitment(ctx: DatanetContext, opening: DupProofOpening): DupCommitment {
  const { state, fail, block } = ctx;
  const found = state.dupCommitments.get([opening.bundleId, opening.prover]) ?? fail.commitmentNotFound();
  const isWhole = opening.salt.length === DUP_SALT_BYTES && opening.parts.every(({ length }) => length === 32);
  if (!isWhole || !equalBytes(found.hash, dupProofHash(block.chainId, opening))) fail.commitmentNotFound();
  if (found.expiryHeight < block.height) fail.commitmentNotFound();
  if (found.height >= block.height) fail.commitmentTooYoung();
  return found;
}

/** Whether a proof may still cost a bundle something: it stands in the index, or was taken back with its bond still held. */
export function isProvable(bundle: Bundle): boolean {
  const isWithdrawn = bundle.state === BundleState.BUNDLE_STATE_WITHDRAWN && bundle.bond.amount > 0n;
  return bundle.root.length > 0 && (isIndexed(bundle) || isWithdrawn);
}

/** The last height at which a secret proof against a bundle may be shown; undefined when there is none. */
export function accusedUntil(ctx: DatanetContext, bundleId: bigint): bigint | undefined {
  return latestOf(commitmentsAgainst(ctx, bundleId));
}

/** Takes a proof that is shown in full: the bundle is out, and its bond is lost to the first who committed to a proof that is shown in time. */
export function rewardDupProof(ctx: DatanetContext, bundle: Bundle, commitment: DupCommitment): Bundle {
  const { state } = ctx;
  const { prover, originalId, height: committedHeight } = commitment;
  forget(ctx, commitment);
  payCoin(ctx, prover, commitment.deposit);
  const contestedUntil = latestOf(
    commitmentsAgainst(ctx, bundle.id).filter(
      ({ height, expiryHeight }) => height < committedHeight && expiryHeight >= ctx.block.height,
    ),
  );
  const pending = state.dupSlashes.get(bundle.id);
  const cause = { reporter: prover, reason: "duplicate", duplicateOf: originalId };
  if (pending === undefined && contestedUntil === undefined) {
    const revoked = revokeBundle(ctx, bundle, cause);
    ctx.emit.dupProofRewarded({ bundleId: bundle.id, prover, lost: bundle.bond });
    return revoked;
  }
  const coin = pending?.coin ?? bundle.bond;
  if (pending !== undefined) dropSlash(ctx, bundle.id);
  if (contestedUntil === undefined) {
    decide(ctx, bundle, { coin, prover });
    return bundle;
  }
  const bundleId = bundle.id;
  // A block after the last of those who were earlier, so that their silence is known when it is decided.
  const expiryHeight = contestedUntil + 1n;
  state.dupSlashes.set(bundleId, { bundleId, coin, prover, committedHeight, expiryHeight });
  state.dupDue.add([expiryHeight, bundleId, prover]);
  return pending === undefined ? revokeBundle(ctx, bundle, { ...cause, isRewardedLater: true }) : bundle;
}

/** Forfeits what proofs deposited that were not shown in time, and decides rewards nobody earlier came for. */
export function expireDupProofs(ctx: DatanetContext): void {
  const { state, block } = ctx;
  const expired = state.dupDue.keys({ through: [block.height] });
  for (const [height, bundleId, prover] of firstOf(expired, EXPIRED_DUP_PROOFS_PER_BLOCK_MAX)) {
    state.dupDue.remove([height, bundleId, prover]);
    const bundle = requireBundle(ctx, bundleId);
    const commitment = state.dupCommitments.get([bundleId, prover]);
    if (commitment?.expiryHeight === height) expire(ctx, bundle, commitment);
    const pending = state.dupSlashes.get(bundleId);
    if (pending?.prover !== prover || pending.expiryHeight !== height) continue;
    dropSlash(ctx, bundleId);
    decide(ctx, bundle, pending);
  }
}

/** Secret proofs against a bundle, at most `COMMITMENTS_PER_BUNDLE_MAX`. */
export function commitmentsAgainst(
  { state }: Pick<DatanetQueryContext, "state">,
  bundleId: bigint,
): readonly DupCommitment[] {
  return [...state.dupCommitments.values({ prefix: [bundleId] })];
}

/** Whoever was only later than another proof, or found the bundle gone, has accused nobody wrongly; whoever was earlier and silent has held others up. */
function expire(ctx: DatanetContext, bundle: Bundle, commitment: DupCommitment): void {
  forget(ctx, commitment);
  const isOut = !isProvable(bundle);
  const pending = ctx.state.dupSlashes.get(bundle.id);
  const wasSilent = pending !== undefined && commitment.height < pending.committedHeight;
  if (isOut && !wasSilent) payCoin(ctx, commitment.prover, commitment.deposit);
  else ctx.keepers.rewards.toCommons({ payer: DATANET, coin: commitment.deposit });
}

function decide(
  ctx: DatanetContext,
  bundle: Bundle,
  { coin, prover }: { readonly coin: Coin; readonly prover: string },
): void {
  ctx.keepers.rewards.slash({ payer: DATANET, coin, reporter: reporterOf(ctx, bundle, prover) });
  ctx.emit.dupProofRewarded({ bundleId: bundle.id, prover, lost: coin });
}

function dropSlash({ state }: DatanetContext, bundleId: bigint): void {
  const pending = state.dupSlashes.get(bundleId);
  if (pending === undefined) return;
  state.dupSlashes.remove(bundleId);
  state.dupDue.remove([pending.expiryHeight, bundleId, pending.prover]);
}

function forget({ state }: DatanetContext, { bundleId, prover, expiryHeight }: DupCommitment): void {
  state.dupCommitments.remove([bundleId, prover]);
  state.dupDue.remove([expiryHeight, bundleId, prover]);
}

function latestOf(commitments: readonly DupCommitment[]): bigint | undefined {
  return commitments.reduce<bigint | undefined>(
    (latest, { expiryHeight }) => (latest === undefined || expiryHeight > latest ? expiryHeight : latest),
    undefined,
  );
}
