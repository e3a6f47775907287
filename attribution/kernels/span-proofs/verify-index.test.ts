import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findShardFraud, proveAbsent, proveExists } from "#attribution/methods/shards-prover.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import { decodeOrNot } from "#test/support/proofs.ts";
import { buildSpanIndex, type SpanIndex } from "../span-index.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { type CommittedShard, commitShard, type DocumentSource, type ShardLists, shardLists } from "./shard.ts";
import type { ShardContext } from "./shard-claim.ts";
import { verifySpanAbsent, verifySpanExists } from "./statements.ts";
import { verifySpanIndexProof } from "./verify-index.ts";

const DOMAIN = { chainId: "c", module: "datanet", datanetId: 1n, version: 1n };

/** Nothing but the lists themselves can be asked of. */
const NOTHING: ShardContext = { bundle: () => undefined, familyOf: () => "", itemDomain: DOMAIN };

function sourcesOf({ starts }: SpanIndex): readonly DocumentSource[] {
  return Array.from(starts, (_, i) => ({ bundle: BigInt(1 + Math.floor(i / 2)), place: i % 2 }));
}

function indexOf(random: Random): SpanIndex {
  const owners = [0, 1, 2].map((family) => ({ id: new Uint8Array(20).fill(family), family }));
  const documents = Array.from({ length: 1 + random.below(8) }, () => ({
    tokens: Uint32Array.from({ length: random.below(50) }, () => 1 + random.below(4)),
    owner: random.below(3),
  }));
  return buildSpanIndex(owners, documents);
}

function copy({
  text,
  ranks,
  positions,
  documents,
  owners,
  states,
}: ShardLists): ShardLists & { ranks: ShardLists["ranks"][number][] } {
  return {
    text: text.slice(),
    ranks: [...ranks],
    positions: positions.slice(),
    documents: [...documents],
    owners,
    states,
  };
}

/** Each changes one thing; what does not change anything is skipped. */
const CORRUPTIONS: Readonly<Record<string, (lists: ShardLists, random: Random) => ShardLists>> = {
  "two adjacent ranks swapped": (lists, random) => {
    const forged = copy(lists);
    const at = random.below(lists.text.length - 1);
    const [low, high] = [forged.ranks[at], forged.ranks[at + 1]];
    if (low === undefined || high === undefined) return lists;
    forged.ranks[at] = { ...low, position: high.position };
    forged.ranks[at + 1] = { ...high, position: low.position };
    forged.positions[high.position] = at;
    forged.positions[low.position] = at + 1;
    return forged;
  },
  "a rank twice": (lists, random) => {
    const forged = copy(lists);
    const [a, b] = [random.below(lists.text.length), random.below(lists.text.length)];
    forged.ranks[a] = { ...forged.ranks[a], position: forged.ranks[b]?.position ?? 0 } as ShardLists["ranks"][number];
    return forged;
  },
  "a suffix beyond the text": (lists, random) => {
    const forged = copy(lists);
    const at = random.below(lists.text.length);
    forged.ranks[at] = { ...forged.ranks[at], position: lists.text.length } as ShardLists["ranks"][number];
    return forged;
  },
  "a position's rank": (lists, random) => {
    const forged = copy(lists);
    forged.positions[random.below(lists.text.length)] = random.below(lists.text.length);
    return forged;
  },
  "what suffixes share": (lists, random) => {
    const forged = copy(lists);
    const at = random.below(lists.text.length);
    const record = forged.ranks[at] as ShardLists["ranks"][number];
    forged.ranks[at] = { ...record, shared: Math.max(0, record.shared + (random.chance(1, 2) ? 1 : -1)) };
    return forged;
  },
  "a family": (lists, random) => {
    const forged = copy(lists);
    const at = random.below(lists.text.length);
    const record = forged.ranks[at] as ShardLists["ranks"][number];
    forged.ranks[at] = { ...record, family: record.family + 1 };
    return forged;
  },
  "a token": (lists, random) => {
    const forged = copy(lists);
    const at = random.below(lists.text.length);
    // Any other token may make the right index of another text.
    forged.text[at] = forged.text[at] === 0 ? 9 : 0;
    return forged;
  },
  "a document's end": (lists, random) => {
    const at = random.below(lists.documents.length);
    const documents = lists.documents.map((d, i) =>
      i === at ? { ...d, end: d.end + (random.chance(1, 2) ? 1 : -1) } : d,
    );
    return { ...lists, documents };
  },
  "a document's beginning": (lists, random) => {
    const at = random.below(lists.documents.length);
    const documents = lists.documents.map((d, i) => (i === at ? { ...d, start: d.start + 1 } : d));
    return { ...lists, documents };
  },
  "a hash": (lists, random) => {
    const at = random.below(lists.documents.length);
    const documents = lists.documents.map((d, i) =>
      i === at ? { ...d, content: d.content.map((byte) => byte ^ 1) } : d,
    );
    return { ...lists, documents };
  },
  "the order of documents": (lists) => {
    const documents = lists.documents.map((d, i) => (i === 1 ? { ...d, place: 0 } : d));
    return { ...lists, documents };
  },
};

test("every corruption of an index is refuted by one proof, and the truth is not", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seededRandom(BigInt(seed));
      const index = indexOf(random);
      const truth = commitShard(DOMAIN, shardLists(index, sourcesOf(index)));
      assert.equal(findShardFraud(truth), undefined);
      if (truth.lists.text.length < 2) return;
      for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
        const forged = commitShard(DOMAIN, corrupt(truth.lists, random));
        if (JSON.stringify(forged.shard) === JSON.stringify(truth.shard)) continue;
        const proof = findShardFraud(forged);
        assert.ok(proof?.proof !== undefined, name);
        kinds.add(proof.proof.kind);
        const verdict = verifySpanIndexProof({ domain: DOMAIN, shard: forged.shard }, NOTHING, proof);
        assert.equal(verdict.kind, "upheld", `${name}: ${proof.proof.kind} ${verdict.reason}`);
        assert.equal(verifySpanIndexProof({ domain: DOMAIN, shard: truth.shard }, NOTHING, proof).kind, "rejected");
      }
    }),
    { seed: 7, numRuns: 80 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), ["documents", "family", "inverse", "order", "shared", "step"]);
});

test("a shard proves what it has and what it lacks, and nothing else", () => {
  const random = seededRandom("statements");
  for (let round = 0; round < 60; round++) {
    const index = indexOf(random);
    if (index.rankOf.size === 0) continue;
    const shard = commitShard(DOMAIN, shardLists(index, sourcesOf(index)));
    const claim = { domain: DOMAIN, shard: shard.shard };
    const tokens = Uint32Array.from({ length: 1 + random.below(6) }, () => 1 + random.below(4));
    const ranks = Int32Array.from(tokens, (id) => index.rankOf.get(id) ?? -1);
    const absence = ranks.includes(-1) ? undefined : proveAbsent(index, shard, ranks);
    const at = findAt(shard, tokens);
    if (at === -1 && absence !== undefined) assert.ok(verifySpanAbsent(claim, tokens, absence));
    if (at !== -1) {
      assert.equal(absence, undefined);
      assert.ok(verifySpanExists(claim, tokens, proveExists(shard, at, tokens.length)));
      for (let rank = 0; rank <= shard.lists.text.length; rank++) assertPresent(shard, tokens, rank);
    }
  }
});

test("hostile bytes are rejected", () => {
  const random = seededRandom("hostile shards");
  for (let round = 0; round < 22; round++) {
    const index = indexOf(random);
    const truth = commitShard(DOMAIN, shardLists(index, sourcesOf(index)));
    if (truth.lists.text.length < 2) continue;
    const corrupt = Object.values(CORRUPTIONS)[round % 11];
    const forged = commitShard(DOMAIN, corrupt?.(truth.lists, random) ?? truth.lists);
    const proof = findShardFraud(forged);
    if (proof === undefined) continue;
    const bytes = SpanIndexProof.encode(proof);
    assert.ok(bytes.length <= PROOF_BYTES_MAX);
    for (let i = 0; i < 200; i++) {
      const broken = Uint8Array.from(bytes);
      for (let k = 0; k <= random.below(3); k++) broken[random.below(Math.min(60, broken.length))] = random.below(256);
      const decoded = decodeOrNot(SpanIndexProof, broken);
      if (decoded === undefined) continue;
      assert.equal(verifySpanIndexProof({ domain: DOMAIN, shard: truth.shard }, NOTHING, decoded).kind, "rejected");
      verifySpanIndexProof({ domain: DOMAIN, shard: forged.shard }, NOTHING, decoded);
    }
  }
});

function assertPresent(shard: CommittedShard, tokens: Uint32Array, rank: number): void {
  const size = shard.lists.text.length;
  const leaf = (tree: CommittedShard["text"]) => tree.open(0, Math.min(tree.total, 60));
  const proof = { rank, ranks: leaf(shard.ranks), textLow: leaf(shard.text), textHigh: undefined };
  assert.ok(size < 60 * 32 && !verifySpanAbsent({ domain: DOMAIN, shard: shard.shard }, tokens, proof));
}

function findAt({ lists }: CommittedShard, tokens: Uint32Array): number {
  return lists.text.findIndex((_, at) => tokens.every((token, i) => lists.text[at + i] === token));
}
