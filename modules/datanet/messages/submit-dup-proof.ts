import { bundleDomain } from "#kernels/domains.ts";
import { type DupClaim, itemMatchGas, verifyItemMatch } from "#kernels/dup-proof.ts";
import { Msg, type MsgSubmitDupProof } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, type DupCommitment, Modality } from "#proto/tributary/datanet/v1/types.ts";
import { equalBytes } from "#sdk";
import { type DatanetContext, datanet } from "../declaration.ts";
import { dupPartHash, isProvable, openDupCommitment, rewardDupProof } from "../dup-proofs.ts";
import { requireBundle, requireDatanet } from "../lookups.ts";
import { BPS_MAX, DUP_MATCHES_MAX, DUP_PARTS_MAX } from "../params.ts";

/** Shows one part of a proof that was committed to: items of a bundle that repeat those of an earlier one. Once enough is shown, the bundle is out and its bond lost. */
export const submitDupProof = datanet.message(Msg.methods.submitDupProof, {
  signer: "prover",
  handle(ctx, msg) {
    const { state, fail, gas } = ctx;
    const [original, bundle] = [requireBundle(ctx, msg.originalId), requireBundle(ctx, msg.bundleId)];
    if (original.datanetId !== bundle.datanetId || original.id >= bundle.id) fail.invalidPair();
    if (msg.matches.length < 1 || msg.matches.length > DUP_MATCHES_MAX) fail.tooManyMatches();
    if (msg.parts.length > DUP_PARTS_MAX) fail.tooManyMatches();
    for (const match of msg.matches) gas.consume(Number(itemMatchGas(match)), "duplicate proof");
    const { prover, originalId, bundleId, salt, parts } = msg;
    const opening = { datanetId: bundle.datanetId, originalId, bundleId, prover, salt, parts };
    const commitment = openDupCommitment(ctx, opening);
    const part = dupPartHash(msg.matches);
    if (!parts.some((each) => equalBytes(each, part))) fail.commitmentNotFound();
    if (!isUndecided(ctx, bundle, commitment)) fail.wrongState({ state: bundle.state });

    const shown = new Set([...commitment.items, ...provenItems(ctx, msg, { original, bundle })]);
    const needed = Math.ceil((bundle.items * state.params.get().duplicates.itemsBps) / BPS_MAX);
    const known = { ...commitment, originalId, items: [...shown].sort((a, b) => a - b) };
    if (shown.size < needed) {
      state.dupCommitments.set([bundleId, prover], known);
      return { shown: shown.size, needed, state: bundle.state };
    }
    return { shown: shown.size, needed, state: rewardDupProof(ctx, bundle, known).state };
  },
});

/** Whether a proof still counts: against a bundle that is not out yet, or for the reward when it was committed to earlier. */
function isUndecided(ctx: DatanetContext, bundle: Bundle, commitment: DupCommitment): boolean {
  const pending = ctx.state.dupSlashes.get(bundle.id);
  return isProvable(bundle) || (pending !== undefined && commitment.height < pending.committedHeight);
}

/** Positions of the items the message proves to be repeated; fails with `proofRejected` if one is not. */
function provenItems(
  ctx: DatanetContext,
  msg: MsgSubmitDupProof,
  { original, bundle }: { readonly original: Bundle; readonly bundle: Bundle },
): readonly number[] {
  const { policy } = requireDatanet(ctx, bundle.datanetId);
  const { coveredBps, spanTokensMin } = ctx.state.params.get().duplicates;
  const claim: DupClaim = {
    domain: bundleDomain(ctx.block.chainId, bundle.datanetId),
    earlierRoot: original.root,
    laterRoot: bundle.root,
    rules:
      policy.modality === Modality.MODALITY_VECTOR
        ? { kind: "vector", distanceMax: policy.duplicateDistance }
        : { kind: "text", coveredBps: BigInt(coveredBps), spanTokensMin },
  };
  return msg.matches.map((match) => {
    const verdict = verifyItemMatch(claim, match);
    return verdict.kind === "upheld" ? match.later.index : ctx.fail.proofRejected(verdict.reason);
  });
}
