/** Secret proofs that one bundle repeats another: committed to first, then shown part by part. */

import { type DupProofOpening, dupPartHash, dupProofHash } from "#modules/datanet/dup-proofs.ts";
import { Msg, type MsgSubmitDupProof } from "#proto/tributary/datanet/v1/tx.ts";
import type { Bundle, ItemMatch } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import type { Person } from "./economy.ts";
import type { ItemDraft } from "./item-bundles.ts";
import type { StepChain } from "./module-lab.ts";

/** A proof that its prover has in hand. */
export interface DupProof {
  readonly hash: Uint8Array;
  readonly prover: Person;
  readonly bundleId: bigint;
  /** The message that shows a part. */
  part(index: number): Partial<MsgSubmitDupProof>;
}

/** Two bundles of which the second repeats items of the first. */
export interface Copy {
  readonly datanetId: bigint;
  readonly originalId: bigint;
  readonly bundleId: bigint;
  readonly original: ItemDraft;
  readonly copy: ItemDraft;
}

/** That whole text items of 40 tokens at these positions, of the original and of the copy, are the same. */
export function matchesOf(
  { original, copy }: Pick<Copy, "original" | "copy">,
  pairs: readonly (readonly [earlier: number, later: number])[],
): readonly ItemMatch[] {
  const spans = [{ earlierStart: 0, laterStart: 0, length: 40 }];
  return pairs.flatMap(([i, j]) => {
    const [earlier, later] = [original.openings[i], copy.openings[j]];
    return earlier === undefined || later === undefined ? [] : [{ earlier, later, spans }];
  });
}

/** A proof of the given parts by somebody. */
export function dupProof(
  lab: StepChain,
  of: Copy & { readonly prover: Person },
  parts: readonly (readonly ItemMatch[])[],
): DupProof {
  const { datanetId, originalId, bundleId, prover } = of;
  const salt = sha256(utf8Encode(`salt of ${prover.address}`));
  const hashes = parts.map(dupPartHash);
  const opening: DupProofOpening = {
    datanetId,
    originalId,
    bundleId,
    prover: prover.address,
    salt,
    parts: hashes,
  };
  return {
    hash: dupProofHash(lab.chainId, opening),
    prover,
    bundleId,
    part: (index) => ({
      prover: prover.address,
      originalId,
      bundleId,
      matches: parts[index] ?? [],
      salt,
      parts: hashes,
    }),
  };
}

/** Commits to a proof; returns the last height at which it may be shown. */
export function commitDupProof(lab: StepChain, { prover, bundleId, hash }: DupProof): bigint {
  return lab.run(Msg.methods.commitDupProof, { prover: prover.address, bundleId, hash }).expiryHeight;
}

/** Shows a part of a proof. */
export function showPart(
  lab: StepChain,
  proof: DupProof,
  index = 0,
): { shown: number; needed: number; state: Bundle["state"] } {
  return lab.run(Msg.methods.submitDupProof, proof.part(index));
}
