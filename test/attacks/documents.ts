/** Markets of real documentation texts, attributed by verbatim spans and paid to the last step. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type BundleContext, prepareBundle } from "#attribution/corpus/bundle.ts";
import { createSpanMethod, type SpanMethod } from "#attribution/methods/spans.ts";
import { sha256 } from "#crypto/sha256.ts";
import { createTokenizer } from "#kernels/canonical-tokens.ts";
import { artefactDomain, batchDomain, bundleDomain, receiptDomain } from "#kernels/domains.ts";
import { NO_TOKENS, outputRoot } from "#kernels/receipts.ts";
import {
  commitSpans,
  outputTokens,
  type SpanEvidence,
  segmentLeaf,
  segmentsOf,
} from "#kernels/span-proofs/evidence.ts";
import { commitShard, shardLists } from "#kernels/span-proofs/shard.ts";
import { type CommittedTokens, commitTokens } from "#kernels/span-proofs/signed-tokens.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { u64ToBytes } from "#lib/bytes.ts";
import type { Random } from "#lib/prng.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { BundleState, type Policy } from "#proto/tributary/datanet/v1/types.ts";
import { DENOM, type Person, person, utrib } from "#test/support/economy.ts";
import type { Forgery } from "#test/support/forged-batches.ts";
import { ATTRIBUTOR, familiesAt } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import {
  attributedLab,
  type DataMarket,
  dataMarket,
  finalUses,
  type PublishedUses,
  paidUse,
  prepareUses,
  sellUses,
  submitUses,
  USE_FEE,
} from "./attributed-market.ts";
import { checkBooks } from "./books.ts";
import { claimEvidence, claimPrior, distribute } from "./payouts.ts";

/** Somebody's texts, one bundle. */
export interface Texts {
  readonly who: Person;
  readonly texts: readonly string[];
}

/** What happened to one person from the first fee to the last claim. */
export interface Income {
  readonly evidence: bigint;
  readonly prior: bigint;
  /** Balance at the end less balance at the beginning: pay less fees and lost bonds. */
  readonly net: bigint;
}

/** A market of documents that was paid out. */
export interface PaidMarket {
  readonly market: DataMarket;
  readonly incomes: ReadonlyMap<string, Income>;
  /** Fees that use paid. */
  readonly revenue: bigint;
}

/** Uses of documents with the evidence of each. */
export interface AttributedOutputs extends PublishedUses {
  readonly evidence: readonly SpanEvidence[];
  /** What the client signed of each output. */
  readonly signed: readonly CommittedTokens[];
}

/** What an attributor may forge of uses of documents. */
export interface OutputForgery extends Forgery {
  /** What it says that a use was answered with; evidence, receivers and pairs follow. */
  answer?(output: string, use: number): string;
}

const FILE = join(import.meta.dirname, "../vectors/documentation/documents.json.gz");
const KEY = new Uint8Array(32).fill(4);
/** Bonds are decided by then. */
const BOND_WINDOW = 20n;
/** People bring at least this much. */
const PURSE = 1_000_000_000n;

/** Pages of documentation. */
export const PAGES: readonly string[] = (
  JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")) as readonly { readonly text: string }[]
).map(({ text }) => text);

/** Honest contributors of one page each. */
export function honestPages(count: number): readonly Texts[] {
  return PAGES.slice(0, count).map((text, i) => ({ who: person(`author ${i}`), texts: [text] }));
}

/** What readers quote: stretches of every page of the honest contributors. */
export function quotesOf(contributors: readonly Texts[]): readonly string[] {
  return contributors.flatMap(({ texts }) =>
    texts.flatMap((text) => [500, 1_500, 2_500].map((at) => text.slice(at, at + 900))),
  );
}

/** The text with some words in a hundred replaced by others. */
export function withNoise(text: string, percent: number, random: Random): string {
  return text.replace(/[A-Za-z]+/g, (word) => (random.chance(percent, 100) ? `x${random.below(9_999)}` : word));
}

/** Admits the texts in order, sells the outputs, attributes them and pays everybody out. */
export function payDocuments(
  contributors: readonly Texts[],
  outputs: readonly string[],
  policy: Partial<Policy> = {},
): PaidMarket {
  const lab = attributedLab();
  const people = new Map(contributors.map(({ who }) => [who.address, who]));
  for (const address of people.keys()) lab.fund(address, [utrib(PURSE)]);
  const before = new Map([...people.keys()].map((address) => [address, lab.balance(address, DENOM)]));
  const contributions = contributors.map(({ who, texts }, i) => draftTexts(lab, { who, texts }, i));
  const market = dataMarket(lab, contributions, { bondWindow: BOND_WINDOW, ...policy });
  const sessionId = sellOutputs(market, outputs);
  const method = spanMethodOf(market, contributors);
  const published = attributeOutputs(market, { sessionId, settlement: 1n, outputs, method });
  finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
  const tree = distribute(market, [published.pairs]);
  // A bond is kept for its reveal window and then for the window of its policy.
  lab.advance(130);
  const incomes = new Map(
    [...people].map(([address, who]): [string, Income] => {
      const evidence = claimEvidence(market, tree, who);
      const prior = claimPrior(market, who);
      return [address, { evidence, prior, net: lab.balance(address, DENOM) - (before.get(address) ?? 0n) }];
    }),
  );
  checkBooks(lab);
  return { market, incomes, revenue: BigInt(outputs.length) * USE_FEE };
}

/** A market of eight honest pages that nobody has used yet, with its index. */
export function documentMarket(): {
  readonly market: DataMarket;
  readonly texts: readonly Texts[];
  readonly method: SpanMethod;
} {
  const lab = attributedLab();
  const texts = honestPages(8);
  for (const { who } of texts) lab.fund(who.address, [utrib(PURSE)]);
  const market = dataMarket(
    lab,
    texts.map((own, i) => draftTexts(lab, own, i)),
  );
  return { market, texts, method: spanMethodOf(market, texts) };
}

/** Sells quotes of all pages and submits the batch of their uses, honest or forged, as settlement 1. */
export function quotedBatch(
  market: DataMarket,
  texts: readonly Texts[],
  forgery: OutputForgery = {},
): { readonly batchId: bigint; readonly published: AttributedOutputs; readonly sessionId: bigint } {
  const outputs = quotesOf(texts);
  const sessionId = sellOutputs(market, outputs);
  const method = spanMethodOf(market, texts);
  const published = attributeOutputs(market, { sessionId, settlement: 1n, outputs, method }, forgery);
  const batchId = submitUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
  return { batchId, published, sessionId };
}

/** Sells outputs to a client that signs what it was given; returns the session. */
export function sellOutputs(market: DataMarket, outputs: readonly string[]): bigint {
  const commitments = signOutputs(market, outputs).map(({ commitment }) => {
    return { ...paidUse({ sessionId: 0n }, 0), tokensCommitment: commitment };
  });
  return sellUses(market, outputs.length, { outputRoot: outputRoot(commitments) });
}

/** The index of a version: what was accepted, with the families that the chain found. */
export function spanMethodOf({ lab, bundles }: DataMarket, contributors: readonly Texts[]): SpanMethod {
  const indexed = bundles.flatMap(({ bundleId, state }, i) => {
    if (state !== BundleState.BUNDLE_STATE_ACCEPTED) return [];
    const { who, texts } = contributors[i] as Texts;
    return [{ bundleId, contributor: who.bytes, texts }];
  });
  return createSpanMethod(indexed, { datanetKey: KEY, rules: SPAN_RULES, familyOf: familiesAt(lab, lab.height()) });
}

/** Commits to an index and waits for its window; returns the artefact's id. */
export function commitTexts(market: DataMarket, { index, sources }: SpanMethod): bigint {
  const { lab, modelId, datanetId } = market;
  // What became known in this block is part of a past height.
  lab.advance();
  const domain = artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });
  const { shard } = commitShard(domain, shardLists(index, sources));
  const rules = { tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: lab.height() - 1n };
  const { artefactId, finalHeight } = lab.run(AttributionMsg.methods.commitArtefact, {
    attributor: ATTRIBUTOR.address,
    modelId,
    version: 1n,
    datanetId,
    datanetVersion: 1n,
    content: { kind: "spans", value: { shard, ...rules } },
  });
  lab.advance(Number(finalHeight - lab.height()));
  return artefactId;
}

/** Commits to the index, weighs outputs by their spans and prepares the batch of their uses, honest or forged. */
export function attributeOutputs(
  market: DataMarket,
  of: {
    readonly sessionId: bigint;
    readonly settlement: bigint;
    readonly outputs: readonly string[];
    readonly method: SpanMethod;
  },
  forgery: OutputForgery = {},
): AttributedOutputs {
  const { lab, modelId } = market;
  const { sessionId, settlement, method } = of;
  const artefactId = commitTexts(market, method);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, settlement);
  const tokenizer = createTokenizer(KEY);
  const signed = signOutputs(market, of.outputs);
  const uses = of.outputs.map((given, at) => {
    const output = forgery.answer?.(given, at) ?? given;
    const weights = method.attribute(output);
    const tokens = outputTokens(method.index, tokenizer.ids(output), weights);
    const evidence = commitSpans(domain, tokens, segmentsOf(tokens).map(segmentLeaf));
    const tokensCommitment = signed[at]?.commitment ?? NO_TOKENS;
    return { weights, evidence, evidenceRoot: evidence.root, tokensCommitment };
  });
  const { owners } = method.index;
  const published = prepareUses(market, { sessionId, settlement, uses, owners, artefactId }, forgery);
  return { ...published, evidence: uses.map(({ evidence }) => evidence), signed };
}

/** What the bundle of the contributor with this number, from 0, is prepared with. */
export function bundleTerms(lab: ModuleLab, who: Person, number: number): BundleContext {
  return {
    domain: bundleDomain(lab.chainId, 1n),
    contributor: who.bytes,
    datanetKey: KEY,
    secret: new Uint8Array(32).fill(1 + (number % 250)),
  };
}

/** Sums over some people. */
export function sumIncome(paid: PaidMarket, people: readonly Person[]): Income {
  const own = people.map(({ address }) => paid.incomes.get(address) ?? { evidence: 0n, prior: 0n, net: 0n });
  return {
    evidence: own.reduce((sum, { evidence }) => sum + evidence, 0n),
    prior: own.reduce((sum, { prior }) => sum + prior, 0n),
    net: own.reduce((sum, { net }) => sum + net, 0n),
  };
}

/** What a client signs of each output in order: it is of the datanet, and has its key. */
function signOutputs(
  { lab, modelId, datanetId }: Pick<DataMarket, "lab" | "modelId" | "datanetId">,
  outputs: readonly string[],
): readonly CommittedTokens[] {
  const domain = receiptDomain(lab.chainId, modelId, 1n);
  const tokenizer = createTokenizer(KEY);
  return outputs.map((output, at) => {
    const salt = sha256(u64ToBytes(BigInt(at)));
    return commitTokens(domain, [{ datanetId, ids: tokenizer.ids(output), salt }]);
  });
}

function draftTexts(lab: ModuleLab, { who, texts }: Texts, number: number) {
  const { root, salt, sketch, items } = prepareBundle(bundleTerms(lab, who, number), texts);
  return { draft: { contributor: who, root, salt, sketch }, items };
}
