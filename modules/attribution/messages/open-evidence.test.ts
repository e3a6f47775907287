import assert from "node:assert/strict";
import { test } from "node:test";
import { showGates } from "#attribution/methods/neighbours-prover.ts";
import { NEIGHBOURS_MAX } from "#kernels/neighbours/banzhaf.ts";
import { partsTree, type Use, usesTree } from "#kernels/receipts.ts";
import { OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import { concatBytes } from "#lib/bytes.ts";
import type { OpenedEvidence } from "#proto/tributary/attribution/v1/challenges.ts";
import type { NeighbourGates } from "#proto/tributary/attribution/v1/neighbours.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { CHALLENGER, type ClaimMarket, claimMarket, commitIndex, submitClaim } from "#test/support/claims.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { SPAN_USE, submitSpans } from "#test/support/span-claims.ts";

const requester = CHALLENGER.address;
const attributor = ATTRIBUTOR.address;

type Content = OpenedEvidence["content"];

/** Asks for a part of a use's evidence; who is asked may answer. */
function askFor(
  { lab, datanetId }: ClaimMarket,
  batch: { readonly batchId: bigint; readonly domain: Parameters<typeof partsTree>[0]; readonly uses: readonly Use[] },
  of: { readonly use: number; readonly tree: number; readonly part: number },
) {
  const target = { claim: { kind: "batchId", value: batch.batchId } } as const;
  const ask = { requester, target, tree: of.tree, index: BigInt(of.use), part: of.part, datanetId };
  const { requestId } = lab.run(Msg.methods.openRequest, ask);
  const part = partsTree(batch.domain, batch.uses[of.use]?.parts ?? []).open(0);
  const use = usesTree(batch.domain, batch.uses).open(of.use);
  const message = (content: Content) => ({
    attributor,
    requestId,
    opening: { bytes: { kind: "evidence", value: { use, part, content } } } as const,
  });
  return {
    refuses: (content: Content) => lab.rejects(Msg.methods.answerOpenRequest, message(content), ["attribution", 46]),
    takes: (content: Content) => {
      lab.run(Msg.methods.answerOpenRequest, message(content));
      assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
      lab.checkInvariants();
    },
  };
}

test("tokens and segments of an output can be asked for by number, beyond the last the last is shown", () => {
  const market = claimMarket();
  const batch = submitSpans(market);
  const { evidence } = batch;
  const { output, segments, weightsHash } = evidence;
  const tokensAt = (chunk: number): Content => ({
    kind: "output",
    value: { tokens: [output.open(chunk)], weightsHash },
  });
  const segmentAt = (at: number): Content => {
    const value = { outputRoot: output.root, root: segments.root, leaves: segments.proveRange(at, 1) };
    return { kind: "segments", value };
  };
  const last = output.total - 1;
  for (const [part, shown] of [
    [0, 0],
    [last, last],
    [OUTPUT_TOKENS_MAX - 1, last],
  ] as const) {
    const asked = askFor(market, batch, { use: SPAN_USE, tree: OpenedTree.OPENED_TREE_EVIDENCE, part });
    asked.refuses(tokensAt(shown === 0 ? 1 : shown - 1));
    asked.refuses(segmentAt(0));
    asked.refuses(undefined);
    asked.takes(tokensAt(shown));
  }
  for (const [part, shown] of [
    [1, 1],
    [3, 3],
    [OUTPUT_TOKENS_MAX - 1, 3],
  ] as const) {
    const asked = askFor(market, batch, { use: SPAN_USE, tree: OpenedTree.OPENED_TREE_SEGMENTS, part });
    asked.refuses(segmentAt(shown - 1));
    asked.refuses(tokensAt(0));
    asked.refuses(undefined);
    asked.takes(segmentAt(shown));
  }
});

test("nobody is failed for evidence that a part does not have", () => {
  const market = claimMarket();
  const batch = submitSpans(market);
  for (const tree of [OpenedTree.OPENED_TREE_EVIDENCE, OpenedTree.OPENED_TREE_SEGMENTS]) {
    askFor(market, batch, { use: 3, tree, part: 7 }).takes(undefined);
  }
  const other = claimMarket();
  const claim = submitClaim(other);
  const { evidence } = claim.published[5] ?? {};
  assert.ok(evidence !== undefined);
  const gates = showGates(evidence);
  const listed = (chunk: number, shown: NeighbourGates = gates): Content => {
    return { kind: "neighbours", value: { entries: evidence.tree.open(chunk), gates: shown } };
  };
  askFor(other, claim, { use: 5, tree: OpenedTree.OPENED_TREE_SEGMENTS, part: 2 }).takes(undefined);
  const asked = askFor(other, claim, { use: 5, tree: OpenedTree.OPENED_TREE_EVIDENCE, part: 999 });
  asked.refuses(undefined);
  asked.refuses(listed(evidence.tree.total - 2));
  asked.refuses(listed(evidence.tree.total - 1, { ...gates, gates: concatBytes(gates.gates, new Uint8Array(6)) }));
  asked.takes(listed(evidence.tree.total - 1));
});

test("gates of more owners than can be listed answer no request: no proof could show them", () => {
  const tooMany = Array.from({ length: NEIGHBOURS_MAX + 1 }, (_, owner) => ({ owner, bps: 10_000 }));
  for (const most of [NEIGHBOURS_MAX, NEIGHBOURS_MAX + 1]) {
    const market = claimMarket();
    const claim = submitClaim(market, { gates: () => tooMany.slice(0, most) });
    const { evidence } = claim.published[5] ?? {};
    assert.ok(evidence !== undefined);
    const content = {
      kind: "neighbours",
      value: { entries: evidence.tree.open(0), gates: showGates(evidence) },
    } as const;
    const asked = askFor(market, claim, { use: 5, tree: OpenedTree.OPENED_TREE_EVIDENCE, part: 0 });
    if (most > NEIGHBOURS_MAX) asked.refuses(content);
    else asked.takes(content);
  }
});

test("owners of an index of items can be asked for", () => {
  const market = claimMarket();
  const { lab, index } = market;
  const target = { claim: { kind: "artefactId", value: commitIndex(market) } } as const;
  const ask = { requester, target, tree: OpenedTree.OPENED_TREE_OWNERS, index: 2n, part: 0 };
  lab.rejects(Msg.methods.openRequest, { ...ask, index: 3n }, ["attribution", 43]);
  const { requestId } = lab.run(Msg.methods.openRequest, ask);
  const answer = (tree: typeof index.tree) => ({
    attributor,
    requestId,
    opening: { bytes: { kind: "leaves", value: tree.open(2) } } as const,
  });
  lab.rejects(Msg.methods.answerOpenRequest, answer(index.tree), ["attribution", 46]);
  lab.run(Msg.methods.answerOpenRequest, answer(index.ownersTree));
  lab.checkInvariants();
});
