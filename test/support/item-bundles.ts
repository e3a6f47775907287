/** Bundles whose items are really there: roots over salted leaves, openings of every item. */

import { bundleDomain } from "#kernels/domains.ts";
import { bundleRoot, itemLeaf, proveItems } from "#kernels/item-tree.ts";
import { createSketcher } from "#kernels/minhash.ts";
import type { ItemOpening } from "#proto/tributary/datanet/v1/types.ts";
import { concatBytes, sha256, u64ToBytes, utf8Encode } from "#sdk";
import type { Draft, Person } from "./economy.ts";
import type { StepChain } from "./module-lab.ts";

/** A draft with its items. */
export interface ItemDraft extends Draft {
  readonly openings: readonly ItemOpening[];
  readonly leaves: readonly Uint8Array[];
}

/** A draft of a datanet over items of so many tokens each; its sketch is that of `sketchOf`, which need not be its own. */
export function itemDraft(
  of: { readonly lab: Pick<StepChain, "chainId">; readonly datanetId: bigint; readonly contributor: Person },
  items: readonly { readonly content: Uint8Array; readonly tokens: bigint }[],
  sketch?: Uint8Array,
): ItemDraft {
  const domain = bundleDomain(of.lab.chainId, of.datanetId);
  const seed = concatBytes(utf8Encode(of.contributor.address), ...items.map(({ content }) => content));
  const salted = items.map((item, i) => ({ ...item, salt: sha256(concatBytes(seed, u64ToBytes(BigInt(i)))) }));
  const leaves = salted.map((item) => itemLeaf(domain, item));
  const proofs = proveItems(leaves);
  return {
    contributor: of.contributor,
    root: bundleRoot(domain, leaves),
    salt: sha256(seed),
    sketch: sketch ?? createSketcher().sketch(),
    leaves,
    openings: salted.map((item, index) => ({ ...item, index, total: items.length, aunts: proofs[index]?.aunts ?? [] })),
  };
}
