import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { commitUses } from "#attribution/attributor.ts";
import { type CommittedUses, findDrawFraud } from "#attribution/methods/batches-prover.ts";
import { sha256 } from "#crypto/sha256.ts";
import { compareStrings, u64ToBytes } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { domainTag } from "../domain.ts";
import { drawnUses, isDrawn } from "../drawn-uses.ts";
import { buildPositionTree } from "../openings.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, usesTree } from "../receipts.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { type DrawClaim, verifyDraw } from "./verify-draw.ts";

const NAME = { chainId: "c", modelId: 1n, version: 1n, firstSettlement: 1n };
const BATCH_ID = 7n;
const BPS = 2_500n;

/** A drawn use as an attributor tells of it. */
interface Told {
  readonly position: number;
  readonly use: Use;
}

/** A batch, what draws from it, and what was drawn. */
interface Drawing {
  readonly committed: CommittedUses;
  readonly random: Uint8Array;
  readonly drawn: readonly Told[];
}

function drawing(random: Random, count: number): Drawing {
  const committed = commitUses(
    NAME,
    Array.from({ length: count }, (_, i) => ({
      sessionId: 3n,
      sequence: BigInt(i + 1),
      fee: BigInt(1 + random.below(9)),
      queryCommitment: sha256(u64ToBytes(BigInt(i))),
      outputCommitment: NO_EVIDENCE,
      tokensCommitment: NO_TOKENS,
    })),
  );
  const value = random.bytes(32);
  const positions = drawnUses(value, { batchId: BATCH_ID, uses: count, bps: BPS });
  const drawn = follow(positions.map((position) => ({ position, use: committed.uses[position] as Use })));
  return { committed, random: value, drawn };
}

/** The same uses with the fees before each made to follow. */
function follow(told: readonly Told[]): readonly Told[] {
  let before = 0n;
  return told.map(({ position, use }) => {
    const placed = { position, use: { ...use, before } };
    before += use.fee;
    return placed;
  });
}

function tell({ committed, random }: Drawing, told: readonly Told[], more = 0n) {
  const positions = told.map(({ position }) => position);
  const uses = told.map(({ use }) => use);
  const tree = usesTree(committed.domain, uses, positions);
  const fees = uses.reduce((sum, { fee }) => sum + fee, more);
  const draws = (use: bigint): boolean => isDrawn(random, { batchId: BATCH_ID, use, bps: BPS });
  const claim: DrawClaim = {
    committed: { domain: committed.domain, root: committed.tree.root, isDrawn: false },
    uses: BigInt(committed.uses.length),
    drawn: { domain: committed.domain, root: tree.root, isDrawn: true },
    fees,
    isDrawn: draws,
  };
  const find = (): UseProof | undefined => findDrawFraud({ tree, positions, fees }, committed, draws);
  return { claim, tree, find };
}

function verdictOf(claim: DrawClaim, { use, proof }: UseProof) {
  assert.ok(proof?.kind === "draw");
  return verifyDraw(claim, use, proof.value);
}

test("whatever is wrong with what was drawn is refuted by one use or two, and the truth is not", () => {
  const reasons = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const truth = drawing(seededRandom(BigInt(seed)), 20 + (seed % 30));
      const { drawn, committed } = truth;
      if (drawn.length < 2) return;
      const honest = tell(truth, drawn);
      assert.equal(honest.find(), undefined);
      const at = where % drawn.length;
      const own = drawn[at] as Told;
      const others = committed.uses.map((_, i) => i).filter((i) => !drawn.some(({ position }) => position === i));
      const other = others[where % others.length] as number;
      const change = (to: Partial<Use>): readonly Told[] => drawn.with(at, { ...own, use: { ...own.use, ...to } });
      const extra = { position: other, use: committed.uses[other] as Use };
      const lies: readonly (readonly [told: readonly Told[], more?: bigint])[] = [
        [follow(drawn.toSpliced(at, 1))],
        [follow([...drawn, extra].sort((a, b) => a.position - b.position))],
        [follow(drawn.toSpliced(at, 1, extra))],
        [follow(drawn.toSpliced(at, 0, own))],
        [follow(drawn.toReversed())],
        [follow([...drawn, { ...own, position: committed.uses.length }])],
        [follow(change({ fee: own.use.fee + 1n }))],
        [change({ sessionId: 4n })],
        [change({ sequence: 99n })],
        [change({ queryCommitment: NO_EVIDENCE })],
        [change({ outputCommitment: sha256(NO_EVIDENCE) })],
        [change({ tokensCommitment: sha256(NO_TOKENS) })],
        [change({ before: own.use.before + 1n })],
        [drawn.map((told, i) => (i < at ? told : { ...told, use: { ...told.use, before: told.use.before + 1n } }))],
        [drawn, 1n],
      ];
      for (const [told, more] of lies) {
        const lie = tell(truth, told, more);
        const proof = lie.find();
        assert.ok(proof !== undefined);
        const verdict = verdictOf(lie.claim, proof);
        assert.equal(verdict.kind, "upheld", verdict.reason);
        reasons.add(verdict.reason);
        assert.equal(verdictOf(honest.claim, proof).kind, "rejected");
      }
    }),
    { seed: 12, numRuns: 100 },
  );
  assert.deepEqual(
    [...reasons].sort(compareStrings),
    [
      "a drawn use is missing",
      "a use differs from the committed one",
      "a use was not drawn",
      "drawn uses are out of order",
      "fees do not add up from use to use",
      "the fees of the drawn uses are others",
      "there are fees before the first drawn use",
    ].sort(compareStrings),
  );
});

test("nothing is skipped where nothing was drawn, and no use is another than that of its own position", () => {
  const truth = drawing(seededRandom("skipped"), 60);
  const { claim, tree } = tell(truth, truth.drawn);
  for (let at = 0; at < tree.total; at++) {
    for (const count of [1, 2, 3].filter((n) => at + n <= tree.total)) {
      const opening = tree.open(at, count);
      assert.equal(verifyDraw(claim, opening, { fault: undefined }).kind, "rejected");
      for (let position = 0; position < 70; position++) {
        const skipped = { kind: "skipped", value: BigInt(position) } as const;
        assert.equal(verifyDraw(claim, opening, { fault: skipped }).kind, "rejected");
        if (position >= 60) continue;
        const committed = { kind: "committed", value: truth.committed.tree.open(position) } as const;
        assert.equal(verifyDraw(claim, opening, { fault: committed }).kind, "rejected");
      }
    }
  }
  const malformed = buildPositionTree(
    domainTag("drawn-uses", truth.committed.domain),
    [5, 6].map((length) => new Uint8Array(length)),
  );
  const lie = { ...claim, drawn: { ...claim.drawn, root: malformed.root } };
  for (const count of [1, 2]) {
    assert.equal(verifyDraw(lie, malformed.open(0, count), { fault: undefined }).kind, "rejected");
  }
});

test("hostile bytes are rejected, and proofs are small", () => {
  const random = seededRandom("hostile draws");
  const truth = drawing(random, 20_000);
  const at = Math.floor(truth.drawn.length / 2);
  const own = truth.drawn[at] as Told;
  const honest = tell(truth, truth.drawn);
  const lies = {
    missing: follow(truth.drawn.toSpliced(at, 1)),
    replaced: truth.drawn.with(at, { ...own, use: { ...own.use, queryCommitment: NO_EVIDENCE } }),
  };
  for (const [name, told] of Object.entries(lies)) {
    const lie = tell(truth, told);
    const proof = lie.find();
    assert.ok(proof !== undefined);
    const bytes = UseProof.encode(proof);
    const time = fastestMs(() => {
      assert.equal(verdictOf(lie.claim, proof).kind, "upheld");
    });
    assert.ok(bytes.length < PROOF_BYTES_MAX / 2 && time < 2, `${bytes.length} bytes, ${time} ms`);
    console.log(`draw: ${name} ${bytes.length} B ${time.toFixed(3)} ms`);
    for (let i = 0; i < 1_000; i++) {
      const broken = twisted(bytes, random);
      const decoded = decodeOrNot(UseProof, broken);
      if (decoded?.proof?.kind !== "draw") continue;
      assert.equal(verdictOf(honest.claim, decoded).kind, "rejected");
      verdictOf(lie.claim, decoded);
    }
  }
});
