import { bundleDomain } from "#kernels/domains.ts";
import { type DupClaim, itemMatchGas, verifyItemMatch } from "#kernels/dup-proof.ts";
import { Msg, type MsgSubmitDupProof } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, Modality } from "#proto/tributary/datanet/v1/types.ts";
import { revokeBundle } from "../decisions.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireBundle, requireDatanet } from "../lookups.ts";
import { isIndexed } from "../near-duplicates.ts";
import { BPS_MAX } from "../params.ts";

/** Matches of one message. */
export const MATCHES_MAX = 16;

/** Shows items of a bundle that repeat those of an earlier one; once one prover has shown enough, the bundle is out and its bond lost. */
export const submitDupProof = datanet.message(Msg.methods.submitDupProof, {
  signer: "prover",
  handle(ctx, msg) {
    const { state, fail, gas } = ctx;
    const [original, bundle] = [requireBundle(ctx, msg.originalId), requireBundle(ctx, msg.bundleId)];
    if (original.datanetId !== bundle.datanetId || original.id >= bundle.id) fail.invalidPair();
    if (original.root.length === 0 || !isIndexed(bundle)) fail.wrongState({ state: bundle.state });
    if (msg.matches.length < 1 || msg.matches.length > MATCHES_MAX) fail.tooManyMatches();
    for (const match of msg.matches) gas.consume(Number(itemMatchGas(match)), "duplicate proof");

    const key = [bundle.id, original.id, msg.prover] as const;
    const shown = new Set([
      ...(state.dupEvidence.get(key)?.items ?? []),
      ...provenItems(ctx, msg, { original, bundle }),
    ]);
    const needed = Math.ceil((bundle.items * state.params.get().duplicates.itemsBps) / BPS_MAX);
    if (shown.size < needed) {
      const items = [...shown].sort((a, b) => a - b);
      state.dupEvidence.set(key, { bundleId: bundle.id, originalId: original.id, prover: msg.prover, items });
      return { shown: shown.size, needed, state: bundle.state };
    }
    state.dupEvidence.remove(key);
    const cause = { reporter: msg.prover, reason: "duplicate", duplicateOf: original.id };
    return { shown: shown.size, needed, state: revokeBundle(ctx, bundle, cause).state };
  },
});

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
