/** Artefacts in which an entry is not what the datanet version has in its place, or in which somebody is missing, each committed to and refuted. */

import { itemSalt, prepareBundle } from "#attribution/corpus/bundle.ts";
import {
  findContentFraud,
  findMissingDocument,
  type KnownItem,
  type KnownItems,
} from "#attribution/methods/contents-prover.ts";
import type { ShownBundle } from "#attribution/methods/missing-prover.ts";
import { createNeighbourMethod } from "#attribution/methods/neighbours.ts";
import { findIndexSourceFraud, findMissingItem } from "#attribution/methods/neighbours-index-prover.ts";
import { findMissing } from "#attribution/methods/ridge/find-missing.ts";
import { type RidgeTrainer, type SaltedExample, trainRidge } from "#attribution/methods/ridge/model.ts";
import { publishRidge } from "#attribution/methods/ridge/publish.ts";
import { findShardSourceFraud, type KnownSources } from "#attribution/methods/shards-sources-prover.ts";
import { sha256 } from "#crypto/sha256.ts";
import { createTokenizer, tokenContent } from "#kernels/canonical-tokens.ts";
import { artefactDomain, bundleDomain } from "#kernels/domains.ts";
import { buildItemTree } from "#kernels/neighbours/items.ts";
import {
  type CommittedShard,
  commitShard,
  type DocumentRecord,
  type ShardLists,
  shardLists,
} from "#kernels/span-proofs/shard.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { familiesAt } from "#test/support/market.ts";
import type { DataMarket } from "./attributed-market.ts";
import { type AnyProof, type Challenged, challenge, targetOf } from "./challenges.ts";
import { commitArtefact, type DigitMarket, digitIndex, digitMarket } from "./digit-market.ts";
import { bundleTerms, documentMarket, spanMethodOf, type Texts } from "./documents.ts";

/** What became of a forged artefact, and what was at stake for it. */
export interface Refuted extends Challenged {
  readonly bond: bigint;
}

/** Whose document it is said to be, and of which bundle, that the forgeries change. */
const DOCUMENT = 3;
const ITEM = 33;
/** Who is left out of a head. */
const MEMBER = 4;

/** Commits to an artefact and challenges it. */
export function refute(
  market: DataMarket,
  content: NonNullable<MsgCommitArtefact["content"]>,
  proof: AnyProof,
): Refuted {
  const artefactId = commitArtefact(market, content);
  const { bond } = market.lab.query(Query.methods.artefact, { artefactId }).artefact;
  return { ...challenge(market.lab, targetOf("artefactId", artefactId), proof), bond };
}

/** Indexes of text with a foreign bundle, a bundle of no version, a foreign owner, and another text. */
export function foreignDocuments(): readonly Refuted[] {
  const { market, texts, method } = documentMarket();
  const { lab, modelId, datanetId } = market;
  const domain = artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });
  const known = knownTexts(market, texts);
  const truth = shardLists(method.index, method.sources);
  const honest = commitShard(domain, truth);
  assert(findShardSourceFraud(honest, known) === undefined, "honest sources were found wrong");
  assert(findContentFraud(honest, known) === undefined, "honest texts were found wrong");
  const own = assertDefined(truth.documents[DOCUMENT], "a document is missing");
  const sources = [{ bundle: own.bundle + 1n }, { bundle: 77n }, { owner: own.owner + 1 }].map((change) => {
    const shard = commitShard(domain, withDocument(truth, change));
    const value = assertDefined(findShardSourceFraud(shard, known), "the source was not found wrong");
    return refute(market, spansOf(market, shard), { kind: "index", value });
  });
  const other = texts.map((given, i) => (i === DOCUMENT ? { ...given, texts: given.texts.map(reworded) } : given));
  const altered = spanMethodOf(market, other);
  const shard = commitShard(domain, shardLists(altered.index, altered.sources));
  const value = assertDefined(findContentFraud(shard, known), "the text was not found wrong");
  return [...sources, refute(market, spansOf(market, shard), { kind: "index", value })];
}

/** An index of digits in which one has another label. */
export function foreignLabel(): Refuted {
  const market = digitMarket();
  const { lab, datanetId, domain } = market;
  const index = digitIndex(market);
  const itemDomain = bundleDomain(lab.chainId, datanetId);
  const known = { bundle: market.known };
  assert(findIndexSourceFraud(index, itemDomain, known) === undefined, "honest items were found wrong");
  const items = index.items.map((item, i) =>
    i === ITEM ? { ...item, label: (item.label + 1) % index.classes } : item,
  );
  const tree = buildItemTree(domain, items);
  const value = assertDefined(findIndexSourceFraud({ ...index, items, tree }, itemDomain, known), "no label was found");
  const artefact = { ...index.artefact, root: tree.root };
  return refute(market, { kind: "neighbours", value: artefact }, { kind: "items", value });
}

/** An index of text without a contributor, who knows best what is missing. */
export function textsLeftOut(): Refuted {
  const { market, texts, method } = documentMarket();
  const { lab, modelId, datanetId } = market;
  const domain = artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });
  const { items, bundle } = knownTexts(market, texts);
  const own = market.bundles.map(({ bundleId }): ShownBundle<KnownItem> => {
    return { ...assertDefined(bundle(bundleId), "a bundle is missing"), id: bundleId, items: items(bundleId) };
  });
  const honest = commitShard(domain, shardLists(method.index, method.sources));
  assert(findMissingDocument(honest, own) === undefined, "a whole index was found to leave something out");
  const isKept = (_: unknown, i: number): boolean => i !== DOCUMENT;
  const less = spanMethodOf({ ...market, bundles: market.bundles.filter(isKept) }, texts.filter(isKept));
  const shard = commitShard(domain, shardLists(less.index, less.sources));
  const value = assertDefined(findMissingDocument(shard, own), "the text was not found missing");
  return refute(market, spansOf(market, shard), { kind: "index", value });
}

/** A head and an index of digits without a contributor. */
export function digitsLeftOut(): readonly Refuted[] {
  const market = digitMarket();
  const { lab, datanetId, domain, model, head, trainers } = market;
  const index = digitIndex(market);
  const gone = assertDefined(trainers[MEMBER], "nobody to leave out");
  const bundle = shownDigits(market, gone);
  assert(findMissing(head, [bundle]) === undefined, "a whole head was found to leave somebody out");
  const others = trainers.filter((trainer) => trainer !== gone);
  const itemDomain = bundleDomain(lab.chainId, datanetId);
  const less = publishRidge(trainRidge(others, model.params), { domain, itemDomain });
  const value = assertDefined(findMissing(less, [bundle]), "nobody was found missing");
  const headContent = { kind: "ridge", value: { head: less.head, valuesRoot: new Uint8Array(32) } } as const;
  const refutedHead = refute(market, headContent, { kind: "head", value });

  const labelled = { ...bundle, items: index.items.filter((item) => item.bundle === bundle.id) };
  assert(findMissingItem(index, [labelled]) === undefined, "a whole index was found to leave something out");
  const { artefact, ...fewer } = createNeighbourMethod(domain, {
    ...index,
    items: index.items.filter((item) => item.bundle !== bundle.id),
  });
  const missing = assertDefined(findMissingItem(fewer, [labelled]), "no item was found missing");
  const indexContent = { kind: "neighbours", value: artefact } as const;
  return [refutedHead, refute(market, indexContent, { kind: "items", value: missing })];
}

/** The one bundle of a contributor as it knows it itself. */
function shownDigits({ known }: DigitMarket, { runs }: RidgeTrainer): ShownBundle<SaltedExample> {
  const { bundleId, items } = assertDefined(runs[0], "nothing was given");
  return { ...assertDefined(known(bundleId), "a bundle is missing"), id: bundleId, items };
}

/** What a watcher knows of texts. */
interface KnownTexts extends KnownItems, KnownSources {
  /** The items of a bundle in order. */
  items(bundle: bigint): readonly KnownItem[];
}

/** What a watcher knows to whom the contributors have shown their items. */
function knownTexts({ lab }: DataMarket, contributors: readonly Texts[]): KnownTexts {
  const bundles = contributors.map(({ who, texts }, number) => {
    const terms = bundleTerms(lab, who, number);
    const { leaves } = prepareBundle(terms, texts);
    const tokenizer = createTokenizer(terms.datanetKey);
    const items = texts.map((text) => {
      const ids = tokenizer.ids(text);
      const content = tokenContent(ids);
      const salt = itemSalt(terms.secret, content);
      return { salt, contentHash: sha256(content), tokens: BigInt(ids.length) };
    });
    return { contributor: who.bytes, leaves, items };
  });
  return {
    bundle: (id) => bundles[Number(id) - 1],
    items: (id) => bundles[Number(id) - 1]?.items ?? [],
    item: (id, place) => bundles[Number(id) - 1]?.items[place],
    familyOf: familiesAt(lab),
  };
}

/** An index of text as it is committed to, with the families of now. */
function spansOf({ lab }: DataMarket, { shard }: CommittedShard) {
  const rules = { tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: lab.height() - 1n };
  return { kind: "spans", value: { shard, ...rules } } as const;
}

function withDocument(lists: ShardLists, change: Partial<DocumentRecord>): ShardLists {
  const documents = lists.documents.map((own, i) => (i === DOCUMENT ? { ...own, ...change } : own));
  return { ...lists, documents };
}

function reworded(text: string): string {
  return text.replace(/[A-Za-z]+/, "another");
}
