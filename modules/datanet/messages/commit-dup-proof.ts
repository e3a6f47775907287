import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { takeCoin } from "../bonds.ts";
import { datanet } from "../declaration.ts";
import { COMMITMENTS_PER_BUNDLE_MAX, commitmentsAgainst, isProvable } from "../dup-proofs.ts";
import { requireBundle } from "../lookups.ts";

/** Commits to a proof against a bundle that is still secret: whoever copies it when it is shown is later. */
export const commitDupProof = datanet.message(Msg.methods.commitDupProof, {
  signer: "prover",
  cli: ["bundleId", "hash"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { prover, hash, bundleId } = msg;
    const bundle = requireBundle(ctx, bundleId);
    if (!isProvable(bundle)) fail.wrongState({ state: bundle.state });
    if (hash.length !== 32) fail.invalidHash({ bytes: hash.length });
    if (state.dupCommitments.has([bundleId, prover])) fail.commitmentExists();
    const most = COMMITMENTS_PER_BUNDLE_MAX;
    if (commitmentsAgainst(ctx, bundleId).length >= most) fail.tooManyCommitments({ most });

    const { deposit, commitWindow } = state.params.get().duplicates;
    takeCoin(ctx, prover, deposit);
    const expiryHeight = block.height + commitWindow;
    state.dupCommitments.set([bundleId, prover], {
      bundleId,
      prover,
      hash,
      height: block.height,
      expiryHeight,
      deposit,
      originalId: 0n,
      items: [],
    });
    state.dupDue.add([expiryHeight, bundleId, prover]);
    emit.dupProofCommitted({ bundleId, prover, expiryHeight });
    return { expiryHeight };
  },
});
