import assert from "node:assert/strict";
import { test } from "node:test";
import { partsTree } from "#kernels/receipts.ts";
import { SIGNED_CHUNKS_MAX, type SignedTokens } from "#kernels/span-proofs/signed-tokens.ts";
import type { OpenedSignedTokens } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { batchOf, CHALLENGER, type ClaimMarket, challengeOf, claimMarket, submitClaim } from "#test/support/claims.ts";
import { utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";
import { counted, SPAN_USE, type SubmittedSpans, submitSpans } from "#test/support/span-claims.ts";

const tree = OpenedTree.OPENED_TREE_SIGNED_TOKENS;

type Shown = Pick<OpenedSignedTokens, "signed" | "ids">;
const NOTHING: Shown = { signed: undefined, ids: undefined };

/** Forty tokens of the datanet that is attributed, and some of two others. */
function signedTokens({ datanetId }: ClaimMarket, count = 40): readonly SignedTokens[] {
  return [datanetId - 1n, datanetId, datanetId + 4n].map((id) => {
    const ids = id === datanetId ? counted(count) : counted(50);
    return { datanetId: id, ids, salt: new Uint8Array(32).fill(Number(id)) };
  });
}

/** Asks for a chunk of what was signed of a use; who is asked may answer. */
function askFor(
  { lab, datanetId }: ClaimMarket,
  batch: Pick<SubmittedSpans, "batchId" | "domain" | "tree" | "uses">,
  of: { readonly use: number; readonly part: number },
) {
  const target = { claim: { kind: "batchId", value: batch.batchId } } as const;
  const ask = { requester: CHALLENGER.address, target, tree, index: BigInt(of.use), part: of.part, datanetId };
  const { requestId } = lab.run(Msg.methods.openRequest, ask);
  const part = partsTree(batch.domain, batch.uses[of.use]?.parts ?? []).open(0);
  const message = (shown: Shown, use: number) => {
    const value = { use: batch.tree.open(use), part, ...shown };
    return { attributor: ATTRIBUTOR.address, requestId, opening: { bytes: { kind: "signedTokens", value } } } as const;
  };
  return {
    refuses: (shown: Shown, use = of.use) =>
      lab.rejects(Msg.methods.answerOpenRequest, message(shown, use), ["attribution", 46]),
    takes: (shown: Shown) => {
      lab.run(Msg.methods.answerOpenRequest, message(shown, of.use));
      assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
      lab.checkInvariants();
    },
  };
}

test("signed ids can be asked for by chunk, beyond the last the last is shown", () => {
  const market = claimMarket();
  const batch = submitSpans(market, { signed: signedTokens(market) });
  const { datanets, ids } = batch.signed;
  const [other, own] = ids;
  assert.ok(other !== undefined && own !== undefined);
  const signed = datanets.open(1);
  for (const [part, chunk] of [
    [0, 0],
    [2, 2],
    [SIGNED_CHUNKS_MAX - 1, 2],
  ] as const) {
    const asked = askFor(market, batch, { use: SPAN_USE, part });
    const right = { signed, ids: own.open(chunk) };
    asked.refuses(NOTHING);
    asked.refuses({ signed, ids: undefined });
    asked.refuses({ signed: undefined, ids: own.open(chunk) });
    asked.refuses({ signed, ids: own.open(chunk === 0 ? 1 : 0) });
    asked.refuses({ signed, ids: other.open(chunk) });
    asked.refuses({ signed: datanets.open(0), ids: other.open(chunk) });
    asked.refuses({ ...right, ids: { ...own.open(chunk), leaves: [new Uint8Array(64)] } });
    asked.refuses(right, 3);
    asked.takes(right);
  }
});

test("who knows nothing but the answers to two requests can prove that a token is another", () => {
  const market = claimMarket();
  const found = counted(40).with(33, 77);
  const batch = submitSpans(market, { signed: signedTokens(market), found });
  const { output, weightsHash } = batch.evidence;
  const answer = { signed: batch.signed.datanets.open(1), ids: batch.signed.ids[1]?.open(2) };
  askFor(market, batch, { use: SPAN_USE, part: 2 }).takes(answer);
  const value = { token: 33, output: { tokens: [output.open(8)], weightsHash }, ...answer };
  const proof = { proof: { kind: "unsigned", value } } as const;
  const shown = useProof(batch, { at: SPAN_USE, part: 0 }, { kind: "spans", value: proof });
  market.lab.fund(CHALLENGER.address, [utrib(10_000_000n)]);
  const { upheld, reason } = market.lab.run(Msg.methods.challenge, challengeOf(batch.batchId, shown));
  assert.ok(upheld, reason);
});

test("of no tokens there is no chunk to show", () => {
  const market = claimMarket();
  const batch = submitSpans(market, { signed: signedTokens(market, 0) });
  const { datanets, ids } = batch.signed;
  const asked = askFor(market, batch, { use: SPAN_USE, part: 0 });
  asked.refuses({ signed: datanets.open(1), ids: ids[0]?.open(0) });
  asked.takes({ signed: datanets.open(1), ids: undefined });
});

test("nobody is failed for tokens of a part that rests on no text", () => {
  const market = claimMarket();
  const batch = submitSpans(market, { signed: signedTokens(market) });
  askFor(market, batch, { use: 3, part: 7 }).takes(NOTHING);
  const other = claimMarket();
  askFor(other, submitClaim(other), { use: 5, part: 0 }).takes(NOTHING);
});

test("what the attributor cannot show, because nothing of the datanet was signed, fails its batch", () => {
  for (const isOfOthers of [false, true]) {
    const market = claimMarket();
    const others = signedTokens(market).filter(({ datanetId }) => datanetId !== market.datanetId);
    const batch = submitSpans(market, { signed: isOfOthers ? others : [] });
    const asked = askFor(market, batch, { use: SPAN_USE, part: 0 });
    asked.refuses(NOTHING);
    if (isOfOthers) asked.refuses({ signed: batch.signed.datanets.open(0, 2), ids: undefined });
    market.lab.advance(12);
    const { state, failure } = batchOf(market.lab, batch.batchId);
    assert.deepEqual([state, failure], [BatchState.BATCH_STATE_FAILED, "requested bytes were withheld"]);
    market.lab.checkInvariants();
  }
});

test("only chunks that tokens are looked for in can be asked for, of uses and datanets of the batch", () => {
  const market = claimMarket();
  const { lab, datanetId } = market;
  const { batchId } = submitSpans(market, { signed: signedTokens(market) });
  const target = { claim: { kind: "batchId", value: batchId } } as const;
  const ask = { requester: CHALLENGER.address, target, tree, index: 12n, part: 0, datanetId };
  for (const wrong of [{ part: SIGNED_CHUNKS_MAX }, { index: 30n }, { datanetId: datanetId + 4n }]) {
    lab.rejects(Msg.methods.openRequest, { ...ask, ...wrong }, ["attribution", 43]);
  }
});
