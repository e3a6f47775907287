import { bundleDomain } from "#kernels/domains.ts";
import { verifyItem } from "#kernels/item-tree.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { sha256 } from "#sdk";
import { closeCheck } from "../availability.ts";
import { datanet } from "../declaration.ts";
import { requireBundle } from "../lookups.ts";

/** Shows the leaf of the item a random check asks for; anybody who holds the bundle may. */
export const proveAvailability = datanet.message(Msg.methods.proveAvailability, {
  signer: "prover",
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const bundle = requireBundle(ctx, msg.bundleId);
    const check = state.checks.get(bundle.id) ?? fail.notChecked();
    if (block.height > check.deadline) fail.notChecked();
    const { leaf, total, aunts } = msg;
    const leafHash = sha256(Uint8Array.of(0, ...leaf.subarray(0, 32)));
    const proof = { total: BigInt(total), index: BigInt(check.item), leafHash, aunts };
    const isShown = leaf.length === 32 && total === bundle.items;
    if (!isShown || !verifyItem(bundleDomain(block.chainId, bundle.datanetId), bundle.root, { leaf, proof })) {
      fail.notAvailable();
    }

    closeCheck(ctx, check);
    emit.availabilityProved({ bundleId: bundle.id, prover: msg.prover });
  },
});
