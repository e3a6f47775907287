/** A batch of whose uses one rests on an index of text: the index is nothing that anybody could look into, the evidence is real. */

import type { CommittedUses } from "#attribution/methods/batches-prover.ts";
import { batchDomain, receiptDomain } from "#kernels/domains.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, usesTree } from "#kernels/receipts.ts";
import { encodeReceivers, receiversHash } from "#kernels/receivers.ts";
import { commitSpans, type SpanEvidence, segmentId } from "#kernels/span-proofs/evidence.ts";
import { type CommittedTokens, commitTokens, type SignedTokens } from "#kernels/span-proofs/signed-tokens.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import type { ClaimMarket } from "./claims.ts";
import { ATTRIBUTOR, batchMessage, paidUses } from "./market.ts";

/** What a test says of the use with evidence. */
export interface SpanUse {
  /** What its client signed; nothing unless given. */
  readonly signed?: readonly SignedTokens[];
  /** Tokens in which the attributor found spans, at least 30: all of the first 30 are somebody's. */
  readonly found?: Uint32Array;
}

/** The batch on chain, and what proofs and answers about the use are made from. */
export interface SubmittedSpans extends CommittedUses {
  readonly batchId: bigint;
  readonly evidence: SpanEvidence;
  readonly signed: CommittedTokens;
}

/** Position of the use with evidence. */
export const SPAN_USE = 12;
/** Tokens of it that come from the index. */
const OWNED = 30;
const ROOT = new Uint8Array(32).fill(1);
const NOBODY = encodeReceivers({ receivers: [], commons: 0n });

/** Commits to an index and submits the batch of the first two settlements. */
export function submitSpans(
  market: ClaimMarket,
  { signed = [], found = counted(OWNED) }: SpanUse = {},
): SubmittedSpans {
  const { lab, modelId, datanetId } = market;
  const artefactId = commitShard(market);
  lab.advance(20);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, 1n);
  const evidence = evidenceOf(domain, found);
  const tokens = commitTokens(receiptDomain(lab.chainId, modelId, 1n), signed);
  const receivers = receiversHash(domain, NOBODY);
  const uses = paidUses(lab, modelId, 1n, 2n).map((paid, at): Use => {
    const isOwned = at === SPAN_USE;
    const founded = isOwned
      ? { artefactId, evidenceRoot: evidence.root }
      : { artefactId: 0n, evidenceRoot: NO_EVIDENCE };
    const tokensCommitment = isOwned ? tokens.commitment : NO_TOKENS;
    const commitments = { queryCommitment: NO_EVIDENCE, outputCommitment: NO_EVIDENCE, tokensCommitment };
    return { ...paid, before: 3_000n * BigInt(at), ...commitments, parts: [{ datanetId, ...founded, receivers }] };
  });
  const tree = usesTree(domain, uses);
  const { batchId } = lab.run(Msg.methods.submitBatch, {
    ...batchMessage(lab, modelId, 1n, 2n),
    receiptsRoot: tree.root,
    artefactIds: [artefactId],
    method: Method.METHOD_SPANS,
  });
  return { batchId, domain, tree, uses, evidence, signed: tokens };
}

/** The ids 1 to `count`. */
export function counted(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, i) => i + 1);
}

function commitShard({ lab, modelId, datanetId }: ClaimMarket): bigint {
  const shard = {
    ...{ textRoot: ROOT, ranksRoot: ROOT, positionsRoot: ROOT, documentsRoot: ROOT, ownersRoot: ROOT },
    ...{ statesRoot: ROOT, tokens: 90, documents: 3, owners: 3, states: 0 },
  };
  const value = { shard, tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: 1n };
  const about = { attributor: ATTRIBUTOR.address, modelId, version: 1n, datanetId, datanetVersion: 1n };
  return lab.run(Msg.methods.commitArtefact, { ...about, content: { kind: "spans", value } }).artefactId;
}

/** Eight tokens of each owner in turn; the closing record has an id of its own that nobody reads. */
function evidenceOf(domain: SubmittedSpans["domain"], found: Uint32Array): SpanEvidence {
  const tokens = [...found, 0].map((id, i) => {
    return { id, before: 100 * i, source: i + 1, owner: i >> 3, start: 0, end: found.length };
  });
  const leaves = [0, 1, 2, 3].map((owner) => ({ id: segmentId(owner, 8 * owner, 8 * owner + 8), amount: 800n }));
  return commitSpans(domain, tokens, leaves);
}
