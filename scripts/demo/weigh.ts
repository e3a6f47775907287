/** Whose texts the answers repeat, and the evidence that anybody can check it with. */

import { findBatchFraud, findFeesFraud, type PublishedBatch } from "#attribution/methods/batches-prover.ts";
import { findOwnerFraud, findReceiversFraud } from "#attribution/methods/receivers-prover.ts";
import { findUnsignedTokens } from "#attribution/methods/signed-tokens-prover.ts";
import { findSpanFraud } from "#attribution/methods/spans-prover.ts";
import { batchDomain, receiptDomain } from "#kernels/domains.ts";
import {
  commitSpans,
  outputTokens,
  type SpanEvidence,
  segmentLeaf,
  segmentsOf,
} from "#kernels/span-proofs/evidence.ts";
import { type CommittedTokens, commitTokens, signedIds } from "#kernels/span-proofs/signed-tokens.ts";
import { type Attribution, attributeSpans } from "#kernels/spans.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";
import { addressesOf } from "#sdk";
import type { ChainClient } from "./chain-client.ts";
import { PREFIX } from "./people.ts";
import { progressBar } from "./progress.ts";
import type { Attributing, TextIndex } from "./text-index.ts";
import type { PaidUse } from "./use.ts";

/** What the attributor found, beside what the model drew; both by address, as parts of one. */
export interface Findings {
  /** Part of the answers' tokens that each contributor's documents were the source of. */
  readonly drawn: ReadonlyMap<string, number>;
  /** Part of the evidence that each contributor was found to have. */
  readonly found: ReadonlyMap<string, number>;
}

/** One answer with what it repeats, and the trees over that. */
export interface WeighedUse {
  readonly use: PaidUse;
  /** What the client signed of it. */
  readonly signed: CommittedTokens;
  readonly attribution: Attribution;
  readonly evidence: SpanEvidence;
}

/** All answers, in their order. */
export interface Weighed {
  readonly uses: readonly WeighedUse[];
  readonly findings: Findings;
}

/** A batch with the settlements that paid for its uses. */
export interface CheckedBatch extends PublishedBatch {
  readonly settlements: readonly Settlement[];
}

/** Settlement that the batch begins with: the model version has no earlier one. */
export const FIRST_SETTLEMENT = 1n;

/** Attributes the tokens that the client signed of every answer, and commits to where each comes from. */
export function weighUses(chain: ChainClient, input: Attributing, source: TextIndex): Weighed {
  const { net, used } = input;
  const bar = progressBar("attributing");
  const domain = batchDomain(chain.chainId, used, FIRST_SETTLEMENT);
  const receipts = receiptDomain(chain.chainId, used.modelId, used.version);
  const uses: WeighedUse[] = [];
  for (const use of used.uses) {
    const claim = { domain: receipts, commitment: use.tokensCommitment, datanetId: net.datanetId };
    const ids = assertDefined(signedIds(claim, use.tokens), "the client signed other tokens than it shows");
    const attribution = attributeSpans(source.index, ids, source.rules);
    const tokens = outputTokens(source.index, ids, attribution);
    const evidence = commitSpans(domain, tokens, segmentsOf(tokens).map(segmentLeaf));
    uses.push({ use, attribution, evidence, signed: commitTokens(receipts, use.tokens) });
    bar.move(uses.length, used.uses.length, "answers");
  }
  const drawers = net.contributions.flatMap(({ contributor, paths }) => paths.map(() => contributor.address));
  const drawn = tally(used.uses.flatMap(({ sources }) => sources.map((text) => [drawers[text] ?? "", 1] as const)));
  const addresses = source.index.owners.map(({ id }) => addressesOf(PREFIX).account.toText(id));
  const owned = uses.flatMap(({ attribution }) => [...attribution.owners]);
  const found = tally(owned.map(([owner, weight]) => [addresses[owner] ?? "", Number(weight)] as const));
  const hits = uses.reduce((sum, use) => sum + tokensFoundAtSource(use, { drawers, addresses }), 0);
  const tokens = used.uses.reduce((sum, { sources }) => sum + sources.length, 0);
  bar.end(`${((100 * hits) / tokens).toFixed(1)} % of the tokens found with the contributor they were drawn from`);
  return { uses, findings: { drawn, found } };
}

/** Somebody else computes every answer again, whom it pays and what, as long as the batch can still be proven wrong. */
export function checkUses(source: TextIndex, { uses }: Weighed, batch: CheckedBatch): void {
  const { datanetId } = source.domain;
  const bar = progressBar("checking");
  const owners = { kind: "index", owners: source.shard.lists.owners, ownersTree: source.shard.owners } as const;
  uses.forEach(({ evidence, signed }, done) => {
    const isSigned = findUnsignedTokens(evidence, signed, datanetId) === undefined;
    assert(isSigned, "tokens of an honest batch were refuted", { use: done });
    assert(findSpanFraud(source, evidence) === undefined, "evidence of an honest batch was refuted", { use: done });
    for (const receivers of batch.receivers[done]?.values() ?? []) {
      const fraud = findReceiversFraud(receivers, { kind: "spans", evidence }) ?? findOwnerFraud(receivers, owners);
      assert(fraud === undefined, "receivers of an honest batch were refuted", { use: done });
    }
    bar.move(done + 1, uses.length, "answers");
  });
  const isRight = findBatchFraud(batch) === undefined && findFeesFraud(batch, batch.settlements) === undefined;
  assert(isRight, "an honest batch was refuted");
  bar.end(`the watcher computes ${uses.length} answers again and can refute none`);
}

/** Tokens of an answer covered by a span of the very contributor whose text the model drew them from. */
function tokensFoundAtSource(
  { use, attribution }: WeighedUse,
  names: { readonly drawers: readonly string[]; readonly addresses: readonly string[] },
): number {
  const isFound = (text: number, token: number): boolean =>
    attribution.spans.some(
      ({ start, end, owner }) =>
        start <= token && token < end && owner !== undefined && names.addresses[owner] === names.drawers[text],
    );
  return use.sources.filter(isFound).length;
}

/** Sums by name, as parts of the whole. */
function tally(entries: readonly (readonly [name: string, amount: number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of entries) sums.set(name, (sums.get(name) ?? 0) + amount);
  const total = entries.reduce((sum, [, amount]) => sum + amount, 0);
  return new Map([...sums].map(([name, sum]) => [name, total === 0 ? 0 : sum / total]));
}
