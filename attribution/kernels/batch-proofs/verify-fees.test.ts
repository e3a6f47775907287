import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findFeesFraud } from "#attribution/methods/batches-prover.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Settlement } from "#proto/tributary/model/v1/types.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { domainTag } from "../domain.ts";
import { buildPositionTree } from "../openings.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, usesTree } from "../receipts.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { type FeesClaim, paidRun, verifyFees } from "./verify-fees.ts";

const DOMAIN = { chainId: "c", module: "attribution/model/1/1", datanetId: 0n, version: 4n };

interface PaidUses {
  readonly uses: readonly Use[];
  readonly settlements: readonly Settlement[];
}

/** Settlements 4 and on of two sessions, of some uses each, and the uses that they paid for. */
function paidUses(random: Random, count: number): PaidUses {
  const uses: Use[] = [];
  const list: Settlement[] = [];
  const reached = [0n, 40n];
  let before = 0n;
  for (let i = 0; i < count; i++) {
    const session = random.below(2);
    const afterSequence = reached[session] ?? 0n;
    const paid = 1 + random.below(4);
    const start = before;
    for (let n = 1; n <= paid; n++) {
      const fee = BigInt(random.below(50));
      const commitments = { queryCommitment: NO_EVIDENCE, outputCommitment: NO_EVIDENCE, tokensCommitment: NO_TOKENS };
      const sequence = afterSequence + BigInt(n);
      uses.push({ sessionId: BigInt(session + 1), sequence, before, fee, ...commitments, parts: [] });
      before += fee;
    }
    reached[session] = afterSequence + BigInt(paid);
    list.push(
      Settlement.create({
        number: BigInt(i + 4),
        sessionId: BigInt(session + 1),
        afterSequence,
        sequence: afterSequence + BigInt(paid),
        amount: { denom: "utrib", amount: before - start },
        // What earlier batches took is before all of these.
        cumulativeUses: 1_000n + BigInt(uses.length),
        cumulativeAmount: 5_000n + before,
      }),
    );
  }
  return { uses, settlements: list };
}

function claimOf({ uses, settlements }: PaidUses): FeesClaim {
  const [first] = settlements;
  return {
    committed: { domain: DOMAIN, root: usesTree(DOMAIN, uses).root, isDrawn: false },
    runOf: (number) => {
      const found = settlements.find((settlement) => settlement.number === number);
      return found && first && paidRun(first, found);
    },
  };
}

const fraudIn = ({ uses, settlements }: PaidUses): UseProof | undefined =>
  findFeesFraud({ domain: DOMAIN, tree: usesTree(DOMAIN, uses), uses }, settlements);

function verdictOf(claim: FeesClaim, { use, proof }: UseProof) {
  assert.ok(proof?.kind === "fees");
  return verifyFees(claim, use, proof.value);
}

test("whatever is wrong with fees and receipts is refuted by one use or two, and the truth is not", () => {
  const reasons = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const truth = paidUses(seededRandom(BigInt(seed)), 1 + (seed % 5));
      assert.equal(fraudIn(truth), undefined);
      const at = where % truth.uses.length;
      const change = (from: number, to: (use: Use) => Partial<Use>): PaidUses => ({
        ...truth,
        uses: truth.uses.map((use, i) => (i >= from ? { ...use, ...to(use) } : use)),
      });
      const only = (to: (use: Use) => Partial<Use>): PaidUses => ({
        ...truth,
        uses: truth.uses.map((use, i) => (i === at ? { ...use, ...to(use) } : use)),
      });
      const lies = [
        only(({ fee }) => ({ fee: fee + 1n })),
        only(({ before }) => ({ before: before + 1n })),
        only(({ sequence }) => ({ sequence: sequence + 1n })),
        only(({ sessionId }) => ({ sessionId: 3n - sessionId })),
        change(at, ({ before }) => ({ before: before + 1n })),
        change(at, ({ sequence }) => ({ sequence: sequence + 1n })),
        { ...truth, uses: truth.uses.map((use, i) => (i === at ? (truth.uses[at + 1] ?? { ...use, fee: 99n }) : use)) },
      ];
      for (const lie of lies) {
        const proof = fraudIn(lie);
        assert.ok(proof !== undefined);
        const verdict = verdictOf(claimOf(lie), proof);
        assert.equal(verdict.kind, "upheld", verdict.reason);
        reasons.add(verdict.reason);
        assert.equal(verdictOf(claimOf(truth), proof).kind, "rejected");
      }
    }),
    { seed: 11, numRuns: 150 },
  );
  assert.equal(reasons.size, 5);
});

test("a use is judged by its own settlement alone, and a malformed leaf by itself", () => {
  const truth = paidUses(seededRandom("settlements"), 5);
  const claim = claimOf(truth);
  const tree = usesTree(DOMAIN, truth.uses);
  for (let at = 0; at < truth.uses.length; at++) {
    for (const settlement of [0n, 3n, 4n, 5n, 6n, 7n, 8n, 9n]) {
      for (const count of [1, 2, 3].filter((n) => at + n <= truth.uses.length)) {
        assert.equal(verifyFees(claim, tree.open(at, count), { settlement }).kind, "rejected");
      }
    }
  }
  const malformed = buildPositionTree(
    domainTag("uses", DOMAIN),
    [5, 6].map((length) => new Uint8Array(length)),
  );
  for (const count of [1, 2]) {
    const committed = { ...claim.committed, root: malformed.root };
    const verdict = verifyFees({ ...claim, committed }, malformed.open(0, count), { settlement: 4n });
    assert.equal(verdict.kind, "rejected");
  }
});

test("hostile bytes are rejected, and proofs are small", () => {
  const random = seededRandom("hostile fees");
  const truth = paidUses(random, 3_000);
  const at = Math.floor(truth.uses.length / 2);
  const lie = { ...truth, uses: truth.uses.map((use, i) => (i > at ? { ...use, before: use.before + 1n } : use)) };
  const proof = fraudIn(lie);
  assert.ok(proof !== undefined);
  const bytes = UseProof.encode(proof);
  const claims = [claimOf(truth), claimOf(lie)] as const;
  const time = fastestMs(() => {
    assert.equal(verdictOf(claims[1], proof).kind, "upheld");
  });
  assert.ok(bytes.length < PROOF_BYTES_MAX / 2 && time < 2, `${bytes.length} bytes, ${time} ms`);
  console.log(`fees: ${bytes.length} B ${time.toFixed(3)} ms`);
  for (let i = 0; i < 2_000; i++) {
    const broken = twisted(bytes, random);
    const decoded = decodeOrNot(UseProof, broken);
    if (decoded?.proof?.kind !== "fees") continue;
    assert.equal(verdictOf(claims[0], decoded).kind, "rejected");
    verdictOf(claims[1], decoded);
  }
});
