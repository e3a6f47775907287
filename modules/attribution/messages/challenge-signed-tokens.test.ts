import assert from "node:assert/strict";
import { test } from "node:test";
import { findUnsignedTokens } from "#attribution/methods/signed-tokens-prover.ts";
import type { SignedTokens } from "#kernels/span-proofs/signed-tokens.ts";
import { OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined } from "#sdk";
import { batchOf, CHALLENGER, type ClaimMarket, challengeOf, claimMarket, submitClaim } from "#test/support/claims.ts";
import { utrib } from "#test/support/economy.ts";
import { fastestMs, useProof } from "#test/support/proofs.ts";
import { counted, SPAN_USE, type SubmittedSpans, submitSpans } from "#test/support/span-claims.ts";

const CHECK_MS_MAX = 2;

function tokensOf(datanetId: bigint, ids: Uint32Array): SignedTokens {
  return { datanetId, ids, salt: new Uint8Array(32).fill(5) };
}

function about(batch: SubmittedSpans, value: SpanProof, at = SPAN_USE) {
  return useProof(batch, { at, part: 0 }, { kind: "spans", value });
}

function challenge({ lab }: ClaimMarket, { batchId }: { readonly batchId: bigint }, proof: ReturnType<typeof about>) {
  lab.fund(CHALLENGER.address, [utrib(100_000_000n)]);
  return lab.run(Msg.methods.challenge, challengeOf(batchId, proof));
}

/** The proof against a use of which the client signed these tokens, and the attributor says others. */
function lie(signed: readonly SignedTokens[], found: Uint32Array) {
  const market = claimMarket();
  const batch = submitSpans(market, { signed, found });
  const proof = assertDefined(findUnsignedTokens(batch.evidence, batch.signed, market.datanetId), "nothing to prove");
  return { market, batch, proof };
}

const own = claimMarket().datanetId;
const ANSWER = counted(40);
const LIES: readonly (readonly [name: string, signed: readonly SignedTokens[], found: Uint32Array])[] = [
  ["one token is another", [tokensOf(own, ANSWER)], ANSWER.with(33, 77)],
  ["the answer goes on", [tokensOf(own, ANSWER)], counted(41)],
  ["the answer ends before", [tokensOf(own, ANSWER)], counted(39)],
  ["the tokens are another datanet's", [tokensOf(own, ANSWER), tokensOf(own + 1n, counted(60))], counted(60)],
  ["the client signed no tokens", [], ANSWER],
  ["the client signed tokens of other datanets", [tokensOf(own - 1n, ANSWER), tokensOf(own + 1n, ANSWER)], ANSWER],
];

for (const [name, signed, found] of LIES) {
  test(`who looks for spans in what was not signed loses the bond by one small proof: ${name}`, () => {
    const { market, batch, proof } = lie(signed, found);
    const bytes = ChallengeProof.encode({ proof: about(batch, proof) }).length;
    assert.ok(bytes <= PROOF_BYTES_MAX / 4, `${bytes} bytes`);
    assert.equal(challenge(market, batch, about(batch, proof, 3)).upheld, false);
    const { upheld, reason } = challenge(market, batch, about(batch, proof));
    assert.ok(upheld, reason);
    assert.equal(batchOf(market.lab, batch.batchId).state, BatchState.BATCH_STATE_FAILED);
    market.lab.checkInvariants();
  });
}

test("who looks for spans in what was signed is safe, whatever is shown of it", () => {
  const market = claimMarket();
  const honest = submitSpans(market, { signed: [tokensOf(own, ANSWER)], found: ANSWER });
  assert.equal(findUnsignedTokens(honest.evidence, honest.signed, own), undefined);
  const shown = { tokens: [honest.evidence.output.open(8)], weightsHash: honest.evidence.weightsHash };
  const [tree] = honest.signed.ids;
  const signed = honest.signed.datanets.open(0);
  for (const token of [0, 32, 33, 40, 41]) {
    for (const ids of [undefined, tree?.open(0), tree?.open(2)]) {
      const value = { proof: { kind: "unsigned", value: { token, output: shown, signed, ids } } } as const;
      const made = challenge(market, honest, about(honest, value));
      assert.equal(made.upheld, false, made.reason);
    }
  }
  for (const [, others, found] of LIES) {
    const made = challenge(market, honest, about(honest, lie(others, found).proof));
    assert.equal(made.upheld, false, made.reason);
  }
  assert.notEqual(batchOf(market.lab, honest.batchId).state, BatchState.BATCH_STATE_FAILED);
  market.lab.checkInvariants();
});

test("a proof about tokens is of no use against a part that rests on no text", () => {
  const { proof } = lie([], ANSWER);
  const market = claimMarket();
  const claim = submitClaim(market);
  const foreign = useProof(claim, { at: 5, part: 0 }, { kind: "spans", value: proof });
  market.lab.rejects(Msg.methods.challenge, challengeOf(claim.batchId, foreign), ["attribution", 37]);
});

test("the longest answer takes no longer to look at", () => {
  const signed = [tokensOf(own, counted(OUTPUT_TOKENS_MAX))];
  const market = claimMarket();
  const found = counted(OUTPUT_TOKENS_MAX);
  const honest = submitSpans(market, { signed, found });
  const chunk = 3_000;
  const value = {
    token: 4 * chunk,
    output: { tokens: [honest.evidence.output.open(chunk)], weightsHash: honest.evidence.weightsHash },
    signed: honest.signed.datanets.open(0),
    ids: honest.signed.ids[0]?.open(chunk / 4),
  };
  const proof = about(honest, { proof: { kind: "unsigned", value } });
  const message = challengeOf(honest.batchId, proof);
  market.lab.fund(CHALLENGER.address, [utrib(1_000_000_000n)]);
  const time = fastestMs(() => {
    const { upheld, reason } = market.lab.run(Msg.methods.challenge, message);
    assert.deepEqual([upheld, reason], [false, "the client signed the token"]);
  });
  assert.ok(time < CHECK_MS_MAX, `${time} ms`);
  console.log(`signed tokens: ${ChallengeProof.encode({ proof }).length} B; ${time.toFixed(3)} ms as a message`);
});
