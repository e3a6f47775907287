/** Watching what the documents of others' indexes of text contain: hashes that are not those of the text, documents that are not the items they are said to be, and texts that are left out. */

import { VECTOR_TOKENS } from "#kernels/ridge/items.ts";
import { hashInSteps, STEP_TOKENS } from "#kernels/span-proofs/content.ts";
import {
  type CommittedShard,
  DOCUMENTS,
  type DocumentRecord,
  SHARD_TOKENS_MAX,
  STATES,
  TEXT,
} from "#kernels/span-proofs/shard.ts";
import { openPlaces, openRecords } from "#kernels/span-proofs/windows.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import { itemsOf, openGap, placeOf, type ShownBundle } from "./missing-prover.ts";
import { auntsIn, type KnownVersion } from "./owners-prover.ts";

/** What the leaf of an item commits to. */
export interface KnownItem {
  readonly salt: Uint8Array;
  readonly contentHash: Uint8Array;
  readonly tokens: bigint;
}

/** What a watcher knows of the items of a datanet version. */
export interface KnownItems extends KnownVersion {
  /** The item of a bundle at a place, if it was shown to the watcher. */
  item(bundle: bigint, place: number): KnownItem | undefined;
}

/** A proof that a document's hash is not that of its text; undefined when all are. Documents must have been found to follow each other. */
export function findStepFraud(shard: CommittedShard): SpanIndexProof | undefined {
  const { text, documents, states } = shard.lists;
  for (const [at, document] of documents.entries()) {
    const right = hashInSteps(text.subarray(document.start, document.end));
    const wrong = right.states.findIndex((state, i) => !equalBytes(state, states[document.states + i] ?? NO_STATE));
    if (wrong === -1 && equalBytes(right.hash, document.content)) continue;
    return proveStep(shard, at, wrong === -1 ? right.states.length : wrong);
  }
  return undefined;
}

/** A proof that a document is not the item it is said to be; undefined when all are that are known. */
export function findContentFraud(shard: CommittedShard, known: KnownItems): SpanIndexProof | undefined {
  for (const [at, document] of shard.lists.documents.entries()) {
    const { bundle, place, start, end, content } = document;
    const item = known.item(bundle, place);
    const leaves = known.bundle(bundle)?.leaves;
    if (item === undefined || leaves === undefined) continue;
    const isSame = equalBytes(item.contentHash, content) && item.tokens === BigInt(end - start);
    if (isSame) continue;
    const aunts = auntsIn(leaves, place);
    return { proof: { kind: "content", value: { document: openDocument(shard, at), ...item, aunts } } };
  }
  return undefined;
}

/** A proof that a shard, found to be in order, leaves out a text of bundles that it must hold whole; undefined when it holds all that it has room for. */
export function findMissingDocument(
  { lists, shard, documents }: CommittedShard,
  bundles: Iterable<ShownBundle<KnownItem>>,
): SpanIndexProof | undefined {
  for (const shown of itemsOf(bundles)) {
    const { salt, contentHash, tokens } = shown.item;
    const hasRoom = BigInt(shard.tokens) + tokens + 1n <= BigInt(SHARD_TOKENS_MAX);
    if (tokens <= VECTOR_TOKENS || !hasRoom) continue;
    const beside = openGap(lists.documents, documents, shown);
    if (beside === undefined) continue;
    return { proof: { kind: "missing", value: { at: placeOf(shown), salt, contentHash, tokens, beside } } };
  }
  return undefined;
}

const NO_STATE = new Uint8Array(0);

function proveStep(shard: CommittedShard, at: number, step: number): SpanIndexProof {
  const { start, end, states } = shard.lists.documents[at] as DocumentRecord;
  const first = start + step * STEP_TOKENS;
  const last = Math.min(first + STEP_TOKENS, end) - 1;
  const beside = [
    ...(step === 0 ? [] : [states + step - 1]),
    ...(last - first + 1 < STEP_TOKENS ? [] : [states + step]),
  ];
  const value = {
    document: openDocument(shard, at),
    step,
    states: beside.length === 0 ? [] : openPlaces(STATES, shard.states, beside),
    text: last < first ? undefined : openRecords(TEXT, shard.text, first, last),
  };
  return { proof: { kind: "step", value } };
}

function openDocument({ documents }: CommittedShard, at: number) {
  return openRecords(DOCUMENTS, documents, at, at);
}
