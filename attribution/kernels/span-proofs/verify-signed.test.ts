import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findUnsignedTokens } from "#attribution/methods/signed-tokens-prover.ts";
import { concatBytes } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { domainTag } from "../domain.ts";
import { buildPositionTree } from "../openings.ts";
import { NO_TOKENS } from "../receipts.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { commitSpans, type OutputToken, type SpanEvidence } from "./evidence.ts";
import { type CommittedTokens, commitTokens, type SignedTokens } from "./signed-tokens.ts";
import { verifySpanProof } from "./verify.ts";
import type { SpanClaim } from "./verify-output.ts";

const INDEX = { chainId: "c", module: "datanet", datanetId: 5n, version: 1n };
const BATCH = { chainId: "c", module: "attribution", datanetId: 0n, version: 4n };
const RECEIPTS = { chainId: "c", module: "model/1", datanetId: 0n, version: 1n };
const ROOT = new Uint8Array(32).fill(1);
/** Nobody looks into the index for these proofs. */
const SHARD = {
  ...{ textRoot: ROOT, ranksRoot: ROOT, positionsRoot: ROOT, documentsRoot: ROOT, ownersRoot: ROOT },
  ...{ statesRoot: ROOT, tokens: 90, documents: 3, owners: 3, states: 0 },
};
const DATANET = 5n;

function evidenceOf(ids: Uint32Array): SpanEvidence {
  const found = { source: 0, owner: 0, start: 0, end: 0 };
  const tokens = [...ids, 0].map((id, i): OutputToken => ({ id, before: 100 * i, ...found }));
  return commitSpans(BATCH, tokens, []);
}

function tokensOf(datanetId: bigint, ids: Uint32Array): SignedTokens {
  return { datanetId, ids, salt: new Uint8Array(32).fill(Number(datanetId)) };
}

/** An output as three datanets know it. */
function signedOf(ids: Uint32Array): CommittedTokens {
  const others = [2n, DATANET, 9n].map((id) => tokensOf(id, id === DATANET ? ids : ids.map((own) => own + Number(id))));
  return commitTokens(RECEIPTS, others);
}

function claimOf(evidence: SpanEvidence, { commitment }: Pick<CommittedTokens, "commitment">): SpanClaim {
  const rules = { tokensMin: 3, bitsMin: 6, familiesMax: 3 };
  const signed = { domain: RECEIPTS, commitment, datanetId: DATANET };
  return { domain: INDEX, shard: SHARD, evidenceDomain: BATCH, evidenceRoot: evidence.root, rules, signed };
}

const idsOf = fc
  .uint8Array({ minLength: 1, maxLength: 70 })
  .map((bytes) => Uint32Array.from(bytes, (byte) => 1 + byte));

test("another token, another length and another datanet's ids are refuted by one proof, and the truth is not", () => {
  fc.assert(
    fc.property(idsOf, fc.nat(), (ids, seed) => {
      const at = seed % ids.length;
      const signed = signedOf(ids);
      const truth = evidenceOf(ids);
      assert.equal(findUnsignedTokens(truth, signed, DATANET), undefined);
      const lies = [
        ids.with(at, 999),
        ids.with(at, 0),
        Uint32Array.of(...ids, 7),
        Uint32Array.of(...ids, 0),
        Uint32Array.of(...ids, ...ids),
        ids.subarray(0, at),
        ids.map((own) => own + 2),
        Uint32Array.of(3, ...ids),
      ];
      for (const lie of lies.map(evidenceOf)) {
        const proof = findUnsignedTokens(lie, signed, DATANET);
        assert.ok(proof !== undefined);
        const { kind, reason } = verifySpanProof(claimOf(lie, signed), proof);
        assert.equal(kind, "upheld", reason);
        assert.equal(verifySpanProof(claimOf(truth, signed), proof).kind, "rejected");
      }
    }),
    { seed: 18, numRuns: 60 },
  );
});

test("spans of a datanet that nothing was signed for are refuted, wherever it would be", () => {
  const ids = Uint32Array.of(4, 5, 6);
  const evidence = evidenceOf(ids);
  for (const others of [[], [2n], [9n], [2n, 9n], [2n, 4n], [6n, 9n]]) {
    const signed = commitTokens(
      RECEIPTS,
      others.map((id) => tokensOf(id, ids)),
    );
    const proof = findUnsignedTokens(evidence, signed, DATANET);
    assert.ok(proof !== undefined);
    const { kind, reason } = verifySpanProof(claimOf(evidence, signed), proof);
    assert.deepEqual([kind, reason], ["upheld", "the client signed no tokens of the datanet"]);
    assert.equal(verifySpanProof(claimOf(evidence, signedOf(ids)), proof).kind, "rejected");
  }
});

test("whoever rests spans on what nobody can read is refuted", () => {
  const [evidence, { datanets }] = [evidenceOf(Uint32Array.of(4, 5, 6)), signedOf(Uint32Array.of(4, 5, 6))];
  const tag = domainTag("signed-tokens", RECEIPTS);
  const [low, own] = datanets.open(0, 2).leaves as [Uint8Array, Uint8Array];
  const output = { tokens: [evidence.output.open(0)], weightsHash: evidence.weightsHash };
  for (const leaves of [[own.subarray(1)], [low, concatBytes(own, own)], [own, low], [own, own]]) {
    const tree = buildPositionTree(tag, leaves);
    const value = { token: 0, output, signed: tree.open(0, leaves.length), ids: undefined };
    const claim = claimOf(evidence, { commitment: tree.root });
    const { kind, reason } = verifySpanProof(claim, { proof: { kind: "unsigned", value } });
    assert.deepEqual([kind, reason], ["upheld", "the tokens that the client signed are malformed"]);
  }
});

test("of an output longer than any that is looked at, the beginning is what counts", () => {
  const ids = Uint32Array.from({ length: OUTPUT_TOKENS_MAX + 30 }, (_, i) => 1 + (i % 977));
  const signed = signedOf(ids);
  const cut = evidenceOf(ids.subarray(0, OUTPUT_TOKENS_MAX));
  assert.equal(findUnsignedTokens(cut, signed, DATANET), undefined);
  for (const length of [OUTPUT_TOKENS_MAX - 1, OUTPUT_TOKENS_MAX + 1]) {
    const lie = evidenceOf(ids.subarray(0, length));
    const proof = findUnsignedTokens(lie, signed, DATANET);
    assert.ok(proof !== undefined);
    assert.equal(verifySpanProof(claimOf(lie, signed), proof).kind, "upheld");
    assert.equal(verifySpanProof(claimOf(cut, signed), proof).kind, "rejected");
  }
  const changed = evidenceOf(ids.subarray(0, OUTPUT_TOKENS_MAX).with(9_000, 9_999));
  const proof = findUnsignedTokens(changed, signed, DATANET);
  assert.ok(proof !== undefined);
  const time = fastestMs(() => assert.equal(verifySpanProof(claimOf(changed, signed), proof).kind, "upheld"));
  assert.ok(time < 2, `${time} ms`);
  console.log(`another token of ${OUTPUT_TOKENS_MAX}: ${SpanProof.encode(proof).length} B, ${time.toFixed(3)} ms`);
});

test("no combination of true openings refutes an honest output", () => {
  fc.assert(
    fc.property(idsOf, fc.nat(80), fc.nat(), (ids, token, seed) => {
      const random = seededRandom(BigInt(seed));
      const signed = signedOf(ids);
      const truth = evidenceOf(ids);
      const [, tree] = signed.ids;
      assert.ok(tree !== undefined);
      const { output: shown, weightsHash } = truth;
      const all = { tokens: [shown.open(0, shown.total)], weightsHash };
      const some = { tokens: [shown.open(random.below(shown.total))], weightsHash };
      for (const output of [all, some]) {
        for (const opening of [tree.open(0, tree.total), tree.open(random.below(tree.total)), undefined]) {
          for (const datanet of [signed.datanets.open(random.below(3)), signed.datanets.open(random.below(2), 2)]) {
            const value = { token, output, signed: datanet, ids: opening };
            const { kind, reason } = verifySpanProof(claimOf(truth, signed), { proof: { kind: "unsigned", value } });
            assert.equal(kind, "rejected", reason);
          }
        }
      }
    }),
    { seed: 19, numRuns: 100 },
  );
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile signatures");
  const ids = Uint32Array.from({ length: 50 }, (_, i) => 1 + i);
  const signed = signedOf(ids);
  const truth = evidenceOf(ids);
  for (const lie of [ids.with(33, 99), ids.subarray(0, 20), Uint32Array.of(...ids, 4)].map(evidenceOf)) {
    const proof = findUnsignedTokens(lie, signed, DATANET);
    assert.ok(proof !== undefined);
    assert.ok(SpanProof.encode(proof).length <= PROOF_BYTES_MAX);
    for (const twisted of twistedCopies(SpanProof, proof, { random, copies: 400 })) {
      assert.equal(verifySpanProof(claimOf(truth, signed), twisted).kind, "rejected");
      verifySpanProof(claimOf(lie, signed), twisted);
      verifySpanProof(claimOf(lie, { commitment: NO_TOKENS }), twisted);
    }
  }
});
