/** Watching whose the documents of others' indexes of text are: given the published lists and what the chain knows, the proof that refutes them, if any does. */

import { type CommittedShard, DOCUMENTS, type DocumentRecord } from "#kernels/span-proofs/shard.ts";
import { openRecords } from "#kernels/span-proofs/windows.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { findOwnersFraud, findSourceFault, type KnownVersion } from "./owners-prover.ts";

/** What a watcher knows of a datanet version and of its contributors. */
export interface KnownSources extends KnownVersion {
  /** Any name that all of one family share, as of the height that the index names. */
  familyOf(address: Uint8Array): string;
}

/** A proof against whose the documents of a shard are; undefined when all are the version's own, their owners' and their families'. */
export function findShardSourceFraud(shard: CommittedShard, known: KnownSources): SpanIndexProof | undefined {
  const { owners, documents } = shard.lists;
  const repeated = findOwnersFraud(owners, shard.owners);
  if (repeated !== undefined) return { proof: { kind: "owners", value: repeated } };
  const firstOf = new Map<string, number>();
  const names = owners.map((address, number) => {
    const name = known.familyOf(address);
    if (!firstOf.has(name)) firstOf.set(name, number);
    return name;
  });
  for (const [at, record] of documents.entries()) {
    const entry = openRecords(DOCUMENTS, shard.documents, at, at);
    const fault = findSourceFault({ owners, ownersTree: shard.owners }, record, known);
    if (fault !== undefined) {
      const value = { entry, owner: fault.owner, leaf: EMPTY_BYTES, aunts: EMPTY_BYTES };
      return { proof: { kind: "source", value } };
    }
    const first = firstOf.get(names[record.owner] as string) as number;
    if (record.family !== first) return proveFamily(shard, entry, { record, first });
  }
  return undefined;
}

function proveFamily(
  { owners }: CommittedShard,
  document: RangeOpening,
  { record, first }: { readonly record: DocumentRecord; readonly first: number },
): SpanIndexProof {
  const isBeyond = record.family > record.owner;
  const value = {
    document,
    owner: isBeyond ? undefined : owners.open(record.owner),
    other: isBeyond ? undefined : owners.open(Math.min(first, record.family)),
  };
  return { proof: { kind: "documentFamily", value } };
}
