/** Method C: verbatim spans. An index over one datanet version, and the attribution of outputs against it. */

import { createTokenizer } from "#kernels/canonical-tokens.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { buildSpanIndex, type SpanDocument, type SpanIndex, type SpanOwner } from "#kernels/span-index.ts";
import type { DocumentSource } from "#kernels/span-proofs/shard.ts";
import { type Attribution, attributeSpans, type SpanRules } from "#kernels/spans.ts";
import { assert } from "#lib/assert.ts";
import { toHex } from "#lib/bytes.ts";

/** One bundle of a version: its owner and its documents, in the order of its items. */
export interface IndexedBundle {
  readonly bundleId: bigint;
  /** Address bytes. */
  readonly contributor: Uint8Array;
  readonly texts: Iterable<string>;
}

/** Attributes outputs to the contributors of one datanet version. */
export interface SpanMethod {
  readonly index: SpanIndex;
  /** Which item of which bundle each document is. */
  readonly sources: readonly DocumentSource[];
  /** Which contributors an output repeats, and where. */
  attribute(output: string): Attribution;
  /** The weights alone, as a receipt is paid by. */
  weigh(output: string): ReceiptWeights;
}

/** What the index of a version needs besides its bundles. */
export interface SpanMethodOptions {
  /** Key of the datanet's token ids. */
  readonly datanetKey: Uint8Array;
  readonly rules: SpanRules;
  /** Any name that all of one family share, as the chain had it at the height that the index names. */
  familyOf(contributor: Uint8Array): string;
  /** Called after every document with the number of tokens so far. */
  onProgress?(documents: number, tokens: number): void;
}

/** Builds the index over a version's bundles, which are taken in order of id: that is the order of commitment, and so of priority. */
export function createSpanMethod(bundles: readonly IndexedBundle[], options: SpanMethodOptions): SpanMethod {
  const tokenizer = createTokenizer(options.datanetKey);
  const { owners, ownerOf } = ownersOf(bundles, options.familyOf);
  const documents: SpanDocument[] = [];
  const sources: DocumentSource[] = [];
  let tokens = 0;
  bundles.forEach((bundle, index) => {
    assert(index === 0 || (bundles[index - 1] as IndexedBundle).bundleId < bundle.bundleId, "bundles are out of order");
    const owner = ownerOf[index] as number;
    let place = 0;
    for (const text of bundle.texts) {
      const ids = tokenizer.ids(text);
      documents.push({ tokens: ids, owner });
      sources.push({ bundle: bundle.bundleId, place: place++ });
      tokens += ids.length;
      options.onProgress?.(documents.length, tokens);
    }
  });
  const index = buildSpanIndex(owners, documents);
  const attribute = (output: string): Attribution => attributeSpans(index, tokenizer.ids(output), options.rules);
  return {
    index,
    sources,
    attribute,
    weigh(output) {
      const { owners: weights, commons } = attribute(output);
      return { owners: weights, commons };
    },
  };
}

/** One owner per contributor in order of appearance; a family is named by its first owner. */
function ownersOf(
  bundles: readonly IndexedBundle[],
  familyOf: (contributor: Uint8Array) => string,
): { readonly owners: readonly SpanOwner[]; readonly ownerOf: readonly number[] } {
  const positions = new Map<string, number>();
  const families = new Map<string, number>();
  const owners: SpanOwner[] = [];
  const ownerOf = bundles.map(({ contributor }) => {
    const key = toHex(contributor);
    const known = positions.get(key);
    if (known !== undefined) return known;
    const owner = owners.length;
    const name = familyOf(contributor);
    const family = families.get(name) ?? owner;
    positions.set(key, owner);
    families.set(name, family);
    owners.push({ id: contributor, family });
    return owner;
  });
  return { owners, ownerOf };
}
