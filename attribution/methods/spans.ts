/** Method C: verbatim spans. An index over one datanet version, and the attribution of outputs against it. */

import { createTokenizer } from "#kernels/canonical-tokens.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { buildSpanIndex, type SpanDocument, type SpanIndex, type SpanOwner } from "#kernels/span-index.ts";
import { type Attribution, attributeSpans, type SpanRules } from "#kernels/spans.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { toHex } from "#lib/bytes.ts";

/** One bundle of a version: its owner and its documents, in the order of its items. */
export interface IndexedBundle {
  readonly bundleId: bigint;
  /** Address bytes. */
  readonly contributor: Uint8Array;
  /** Bundles it is related to: their contributors count as one family with it. */
  readonly relatedTo: readonly bigint[];
  readonly texts: Iterable<string>;
}

/** Attributes outputs to the contributors of one datanet version. */
export interface SpanMethod {
  readonly index: SpanIndex;
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
  /** Called after every document with the number of tokens so far. */
  onProgress?(documents: number, tokens: number): void;
}

/** Builds the index over a version's bundles, which are taken in order of id: that is the order of commitment, and so of priority. */
export function createSpanMethod(bundles: readonly IndexedBundle[], options: SpanMethodOptions): SpanMethod {
  const tokenizer = createTokenizer(options.datanetKey);
  const { owners, ownerOf } = familiesOf(bundles);
  const documents: SpanDocument[] = [];
  let tokens = 0;
  bundles.forEach((bundle, index) => {
    assert(index === 0 || (bundles[index - 1] as IndexedBundle).bundleId < bundle.bundleId, "bundles are out of order");
    const owner = ownerOf[index] as number;
    for (const text of bundle.texts) {
      const ids = tokenizer.ids(text);
      documents.push({ tokens: ids, owner });
      tokens += ids.length;
      options.onProgress?.(documents.length, tokens);
    }
  });
  const index = buildSpanIndex(owners, documents);
  const attribute = (output: string): Attribution => attributeSpans(index, tokenizer.ids(output), options.rules);
  return {
    index,
    attribute,
    weigh(output) {
      const { owners: weights, commons } = attribute(output);
      return { owners: weights, commons };
    },
  };
}

/** One owner per contributor; contributors whose bundles are related, directly or through others, are one family. */
function familiesOf(bundles: readonly IndexedBundle[]): {
  readonly owners: readonly SpanOwner[];
  readonly ownerOf: readonly number[];
} {
  const positions = new Map<string, number>();
  const ids: Uint8Array[] = [];
  const ownerOf = bundles.map(({ contributor }) => {
    const key = toHex(contributor);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, ids.length);
    ids.push(contributor);
    return ids.length - 1;
  });
  const ownerOfBundle = new Map(bundles.map(({ bundleId }, index) => [bundleId, ownerOf[index] as number]));
  const parent = ids.map((_, index) => index);
  const rootOf = (owner: number): number => {
    let root = owner;
    while (parent[root] !== root) root = assertDefined(parent[root], "family has no root");
    return root;
  };
  bundles.forEach(({ relatedTo }, index) => {
    for (const related of relatedTo) {
      const other = ownerOfBundle.get(related);
      if (other !== undefined) parent[rootOf(ownerOf[index] as number)] = rootOf(other);
    }
  });
  return { owners: ids.map((id, owner) => ({ id, family: rootOf(owner) })), ownerOf };
}
