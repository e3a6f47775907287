import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  type BuiltNode,
  findBatchFraud,
  findDistributionFraud,
  findSumFraud,
  type PublishedBatch,
  proveReused,
} from "#attribution/methods/batches-prover.ts";
import { sha256 } from "#crypto/sha256.ts";
import { compareBytes, compareStrings, concatBytes, toHex, u64ToBytes } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { BatchProof, DistributionProof } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import { decodeOrNot, fastestMs, twisted } from "#test/support/proofs.ts";
import { type Domain, domainTag, u128ToBytes } from "../domain.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree, merkleSumLeafNode } from "../merkle-sum.ts";
import { SHARE_RULES, sumShares } from "../receipt-shares.ts";
import { NO_EVIDENCE, NO_TOKENS, type Use, type UsePart, usesTree } from "../receipts.ts";
import {
  encodeReceivers,
  RECEIVERS_MAX,
  type ReceiverList,
  receiversHash,
  type ShareTerms,
  useShares,
} from "../receivers.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { pairLeaves, readPair } from "./pairs.ts";
import { type BatchClaim, verifyBatchProof } from "./verify-batch.ts";
import { type DistributionClaim, verifyDistributionProof } from "./verify-distribution.ts";

const BATCH = { chainId: "c", module: "attribution/model/1/1", datanetId: 0n, version: 4n };
const POOL = { chainId: "c", module: "attribution/utrib", datanetId: 1n, version: 9n };
const contributor = (n: number): Uint8Array => new Uint8Array(20).fill(n + 1);

const FEES = 7n;
/** The most that one model version learns from. */
const DATANETS = 16;

/** A batch of two datanets, in which every use names some of the contributors. */
function batchOf(random: Random, uses: number, contributors: number): PublishedBatch {
  const lists = Array.from({ length: uses }, () => [1n, 2n].map(() => randomList(random, contributors)));
  return publish(lists, new Map([1n, 2n].map((datanetId) => [datanetId, BigInt(1 + random.below(9_999))])));
}

function randomList(random: Random, contributors: number): ReceiverList {
  const named = Array.from({ length: contributors }, (_, owner) => owner).filter(() => random.chance(1, 2));
  const receivers = named.map((owner) => ({
    owner,
    address: contributor(owner),
    weight: BigInt(1 + random.below(99)),
  }));
  return { receivers, commons: BigInt(random.below(20)) };
}

/** The batch whose uses have these lists in datanets 1, 2 and so on. */
function publish(lists: readonly (readonly ReceiverList[])[], parts: ReadonlyMap<bigint, bigint>): PublishedBatch {
  const terms: ShareTerms = {
    fees: FEES * BigInt(lists.length),
    parts,
    familyOf: toHex,
    commonsId: new Uint8Array(20).fill(0xcc),
    rules: SHARE_RULES,
  };
  const receivers = lists.map((own) => new Map(own.map((list, i) => [BigInt(i + 1), encodeReceivers(list)])));
  const uses = receivers.map((own, i) => {
    const named = [...own].map(([datanetId, bytes]) => partOf(datanetId, receiversHash(BATCH, bytes)));
    return useOf(BigInt(i), named);
  });
  const paid = uses.map(
    (use, i) =>
      new Map(
        (lists[i] ?? []).map((list, k) => [BigInt(k + 1), useShares(terms, use, { datanetId: BigInt(k + 1), list })]),
      ),
  );
  const pairs = buildMerkleSum(BATCH, pairLeaves(paid));
  return { domain: BATCH, tree: usesTree(BATCH, uses), uses, receivers, pairs, terms };
}

function partOf(datanetId: bigint, receivers: Uint8Array): UsePart {
  return { datanetId, artefactId: 3n, evidenceRoot: NO_EVIDENCE, receivers };
}

function useOf(at: bigint, parts: readonly UsePart[] = []): Use {
  const commitments = { queryCommitment: NO_EVIDENCE, outputCommitment: NO_EVIDENCE, tokensCommitment: NO_TOKENS };
  return { sessionId: 5n, sequence: at + 1n, before: at * FEES, fee: FEES, ...commitments, parts };
}

function claimOf({ tree, uses, pairs, terms }: PublishedBatch): BatchClaim {
  return { ...claimOn(tree.root), uses: uses.length, pairs: pairs.root, terms };
}

/** The uses of a batch that are all attributed. */
function claimOn(root: Uint8Array, batchId = 7n, domain: Domain = BATCH) {
  const committed = { domain, root, isDrawn: false };
  return { committed, attributed: committed, batchId };
}

const TERMS: ShareTerms = publish([], new Map()).terms;

/** The id of the same contributor and use in a datanet that the batch does not pay. */
function otherDatanet(id: Uint8Array): Uint8Array {
  return concatBytes(u64ToBytes(9n), id.subarray(8));
}

/** A tree over leaves in any order, as a liar may build one. */
function forgedTree(leaves: readonly MerkleSumLeaf[]): MerkleSumTree {
  const ordered = leaves.map((leaf, i) => ({ ...leaf, id: u64ToBytes(BigInt(i)) }));
  const levels = levelsOf(leaves.map((leaf) => ({ ...leaf })));
  const top = levels.at(-1)?.[0] as BuiltNode;
  const shape = buildMerkleSum(BATCH, ordered);
  const root = { ...shape.root, hash: rootHash(top, leaves.length) };
  return {
    root,
    leaves,
    indexOf: (id) => {
      const at = leaves.findIndex((leaf) => compareBytes(leaf.id, id) === 0);
      return at === -1 ? undefined : at;
    },
    prove: shape.prove,
    proveRange: (start, count) => {
      const siblings: Uint8Array[] = [];
      let [first, last] = [start, start + count - 1];
      for (const level of levels) {
        for (const at of [first % 2 === 1 ? first - 1 : -1, last % 2 === 0 ? last + 1 : -1]) {
          const node = level[at];
          if (node !== undefined) siblings.push(concatBytes(node.hash, minimal(node.sum)));
        }
        first >>= 1;
        last >>= 1;
      }
      const shown = leaves.slice(start, start + count).map(({ id, amount }) => ({ id, amount: minimal(amount) }));
      return { start, leaves: shown, siblings };
    },
  };
}

function levelsOf(
  leaves: readonly MerkleSumLeaf[],
  lie?: (node: BuiltNode, level: number, index: number) => bigint,
): BuiltNode[][] {
  const sumOf = (node: BuiltNode, level: number, index: number): BuiltNode => ({
    ...node,
    sum: lie?.(node, level, index) ?? node.sum,
  });
  let level: BuiltNode[] = leaves.map((leaf, i) => sumOf({ ...(merkleSumLeafNode(leaf) as BuiltNode), leaf }, 0, i));
  const levels = [level];
  while (level.length > 1) {
    const next: BuiltNode[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i] as BuiltNode, level[i + 1]];
      if (right === undefined) {
        next.push(left);
        continue;
      }
      const parts = [Uint8Array.of(1), left.hash, u128ToBytes(left.sum), right.hash, u128ToBytes(right.sum)];
      const node = { hash: sha256(concatBytes(...parts)), sum: left.sum + right.sum, left, right };
      next.push(sumOf(node, levels.length, i / 2));
    }
    level = next;
    levels.push(level);
  }
  return levels;
}

function rootHash(top: BuiltNode, count: number): Uint8Array {
  return sha256(
    concatBytes(
      Uint8Array.of(2),
      domainTag("merkle-sum", BATCH),
      u64ToBytes(BigInt(count)),
      top.hash,
      u128ToBytes(top.sum),
    ),
  );
}

function minimal(amount: bigint): Uint8Array {
  const hex = amount.toString(16);
  return amount === 0n
    ? new Uint8Array(0)
    : Uint8Array.from(Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex"));
}

test("every corruption of the pairs of a batch is refuted by one proof, and the truth is not", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const random = seededRandom(BigInt(seed));
      const truth = batchOf(random, 1 + random.below(9), 5);
      assert.equal(findBatchFraud(truth), undefined);
      const { leaves } = truth.pairs;
      const at = where % Math.max(1, leaves.length);
      const leaf = leaves[at];
      if (leaf === undefined) return;
      const swapped = leaves.map((other, i) => (i === at ? (leaves[at + 1] ?? other) : i === at + 1 ? leaf : other));
      const forgeries: readonly (readonly MerkleSumLeaf[])[] = [
        leaves.map((other, i) => (i === at ? { ...other, amount: other.amount + 1n } : other)),
        leaves.filter((_, i) => i !== at),
        leaves.toSpliced(at, 0, leaf),
        swapped,
        leaves.map((other, i) => (i === at ? { ...other, id: other.id.subarray(1) } : other)),
        leaves.map((other, i) => (i === at ? { ...other, id: Uint8Array.from(other.id).fill(255, 29) } : other)),
        leaves.map((other, i) => (i === leaves.length - 1 ? { ...other, id: otherDatanet(other.id) } : other)),
      ];
      for (const forged of forgeries) {
        if (forged.length === 0) continue;
        const lie = { ...truth, pairs: forgedTree(forged) };
        if (compareBytes(lie.pairs.root.hash, truth.pairs.root.hash) === 0) continue;
        const proof = findBatchFraud(lie);
        assert.ok(proof?.proof !== undefined);
        kinds.add(proof.proof.kind);
        const verdict = verifyBatchProof(claimOf(lie), proof);
        assert.equal(verdict.kind, "upheld", `${proof.proof.kind} ${verdict.reason}`);
        assert.equal(verifyBatchProof(claimOf(truth), proof).kind, "rejected");
      }
    }),
    { seed: 8, numRuns: 100 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), ["missing", "pair", "unsorted"]);
});

test("a node whose sum is wrong is refuted wherever it is, and the truth is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), fc.nat(), (count, a, b) => {
      const leaves = Array.from({ length: count }, (_, i) => ({ id: u64ToBytes(BigInt(i)), amount: BigInt(i + 3) }));
      const depth = levelsOf(leaves).length;
      const level = a % depth;
      const index = b % Math.ceil(count / 2 ** level);
      const levels = levelsOf(leaves, (node, height, at) =>
        height === level && at === index ? node.sum + 1n : node.sum,
      );
      const value = findSumFraud(levels);
      const top = levels.at(-1)?.[0] as BuiltNode;
      const root = { hash: rootHash(top, count), sum: top.sum, count: BigInt(count) };
      const claim = { ...claimOn(root.hash), uses: 1, pairs: root, terms: TERMS };
      // A node that rises unchanged is lied about only when it is joined.
      if (value === undefined) return;
      assert.equal(verifyBatchProof(claim, { proof: { kind: "sum", value } }).kind, "upheld");
      const honest = { ...claim, pairs: buildMerkleSum(BATCH, leaves).root };
      assert.equal(verifyBatchProof(honest, { proof: { kind: "sum", value } }).kind, "rejected");
    }),
    { seed: 9, numRuns: 200 },
  );
});

test("a receipt in two batches, or twice in one, is refuted in the later one", () => {
  const first = usesTree(
    BATCH,
    [1n, 2n, 3n].map((n) => useOf(n)),
  );
  const later = { ...BATCH, version: 8n };
  const second = usesTree(
    later,
    [4n, 2n, 4n].map((n) => useOf(n)),
  );
  const pairs = buildMerkleSum(later, []).root;
  const claim = { ...claimOn(second.root, 2n, later), uses: 3, pairs, terms: TERMS };
  const earlier = claimOn(first.root, 1n);
  const across = proveReused({ tree: second, at: 1 }, { tree: first, at: 1 });
  assert.equal(verifyBatchProof({ ...claim, earlier }, across).kind, "upheld");
  assert.equal(verifyBatchProof({ ...claim, earlier: { ...earlier, batchId: 3n } }, across).kind, "rejected");
  assert.equal(
    verifyBatchProof({ ...claim, earlier }, proveReused({ tree: second, at: 0 }, { tree: first, at: 1 })).kind,
    "rejected",
  );
  const within = proveReused({ tree: second, at: 0 }, { tree: second, at: 2 });
  assert.equal(verifyBatchProof({ ...claim, earlier: claim }, within).kind, "upheld");
  assert.equal(
    verifyBatchProof({ ...claim, earlier: claim }, proveReused({ tree: second, at: 0 }, { tree: second, at: 0 })).kind,
    "rejected",
  );
});

function distributionOf(random: Random) {
  const batches = [batchOf(random, 4, 6).pairs, batchOf(random, 3, 6).pairs];
  const before = [1, 3, 4].map((c) => ({ id: contributor(c), amount: BigInt(100 + random.below(50)) }));
  const previous = random.chance(1, 5) ? undefined : buildMerkleSum({ ...POOL, version: 8n }, before);
  const added = batches.flatMap(({ leaves }) =>
    leaves.flatMap(({ id, amount }) => {
      const pair = readPair(id);
      return pair?.datanetId === 1n ? [{ id: pair.contributor, amount }] : [];
    }),
  );
  const owed = sumShares([...(previous?.leaves ?? []), ...added]);
  return { previous, batches, owed };
}

test("every corruption of a distribution is refuted by one proof, and the truth is not", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const { previous, batches, owed } = distributionOf(seededRandom(BigInt(seed)));
      const claimFor = (tree: MerkleSumTree): DistributionClaim => ({
        domain: POOL,
        root: tree.root,
        datanetId: 1n,
        previous: previous === undefined ? undefined : { domain: { ...POOL, version: 8n }, root: previous.root },
        batches: batches.map(({ root }) => ({ domain: BATCH, root })),
      });
      const publish = (leaves: readonly MerkleSumLeaf[]) => ({
        datanetId: 1n,
        tree: buildMerkleSum(POOL, leaves),
        previous,
        batches,
      });
      const truth = publish(owed);
      assert.equal(findDistributionFraud(truth), undefined);
      const at = where % owed.length;
      for (const forged of [
        owed.map((leaf, i) => (i === at ? { ...leaf, amount: leaf.amount + 1n } : leaf)),
        owed.filter((_, i) => i !== at),
        [...owed, { id: contributor(250), amount: 1n }],
      ]) {
        const lie = publish(forged);
        const proof = findDistributionFraud(lie);
        assert.ok(proof !== undefined);
        const verdict = verifyDistributionProof(claimFor(lie.tree), proof);
        assert.equal(verdict.kind, "upheld", verdict.reason);
        assert.equal(verifyDistributionProof(claimFor(truth.tree), proof).kind, "rejected");
      }
    }),
    { seed: 10, numRuns: 60 },
  );
});

test("hostile bytes are rejected", () => {
  const random = seededRandom("hostile batches");
  const truth = batchOf(random, 6, 5);
  const lie = { ...truth, pairs: buildMerkleSum(BATCH, truth.pairs.leaves.slice(1)) };
  const proof = findBatchFraud(lie);
  assert.ok(proof !== undefined);
  const bytes = BatchProof.encode(proof);
  for (let i = 0; i < 2000; i++) {
    const broken = twisted(bytes, random);
    const decoded = decodeOrNot(BatchProof, broken);
    if (decoded !== undefined) {
      assert.equal(verifyBatchProof(claimOf(truth), decoded).kind, "rejected");
      verifyBatchProof(claimOf(lie), decoded);
    }
    const other = decodeOrNot(DistributionProof, broken);
    const claim = { domain: POOL, root: truth.pairs.root, datanetId: 1n, previous: undefined, batches: [] };
    if (other !== undefined) assert.equal(verifyDistributionProof(claim, other).kind, "rejected");
  }
});

test("receivers that are none refute the pairs that rest on them", () => {
  const random = seededRandom("malformed receivers");
  const truth = batchOf(random, 4, 5);
  const bytes = Uint8Array.of(1, 2, 3);
  const parts = truth.uses[2]?.parts.map((part) => ({ ...part, receivers: receiversHash(BATCH, bytes) })) ?? [];
  const uses = truth.uses.map((use, i) => (i === 2 ? { ...use, parts } : use));
  const receivers = truth.receivers.map((own, i) =>
    i === 2
      ? new Map([
          [1n, bytes],
          [2n, bytes],
        ])
      : own,
  );
  const lie = { ...truth, uses, tree: usesTree(BATCH, uses), receivers };
  const proof = findBatchFraud(lie);
  assert.ok(proof !== undefined);
  assert.equal(verifyBatchProof(claimOf(lie), proof).kind, "upheld");
  assert.equal(verifyBatchProof(claimOf(truth), proof).kind, "rejected");
});

test("of sixteen datanets and the longest addresses, proofs of pairs stay within the limits", () => {
  const random = seededRandom("sizes");
  const address = (n: number): Uint8Array => sha256(u64ToBytes(BigInt(n)));
  const lists = Array.from({ length: 60 }, () =>
    Array.from({ length: DATANETS }, () => ({
      receivers: Array.from({ length: RECEIVERS_MAX }, (_, owner) => ({
        owner,
        address: address(random.below(1e9)),
        weight: BigInt(1 + random.below(1e9)) << 80n,
      })),
      commons: 5n << 80n,
    })),
  );
  const truth = publish(lists, new Map(lists[0]?.map((_, i) => [BigInt(i + 1), 1n << 60n])));
  const { leaves } = truth.pairs;
  assert.equal(leaves.length, 60 * DATANETS * (RECEIVERS_MAX + 1));
  const at = 2 ** 14;
  const forgeries = [
    leaves.map((leaf, i) => (i === at ? { ...leaf, amount: leaf.amount + 1n } : leaf)),
    leaves.filter((_, i) => i !== at),
  ];
  for (const forged of forgeries) {
    const lie = { ...truth, pairs: buildMerkleSum(BATCH, forged) };
    const proof = findBatchFraud(lie);
    assert.ok(proof?.proof !== undefined);
    const size = BatchProof.encode(proof).length;
    const time = fastestMs(() => {
      assert.equal(verifyBatchProof(claimOf(lie), proof).kind, "upheld");
    });
    assert.ok(size < PROOF_BYTES_MAX && time < 2, `${size} bytes, ${time} ms`);
    console.log(`batch: ${proof.proof.kind} ${size} B ${time.toFixed(3)} ms`);
  }
});
