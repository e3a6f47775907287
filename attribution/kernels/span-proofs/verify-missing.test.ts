import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findMissingDocument, type KnownItem } from "#attribution/methods/contents-prover.ts";
import type { ShownBundle } from "#attribution/methods/missing-prover.ts";
import { auntsIn } from "#attribution/methods/owners-prover.ts";
import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assertDefined } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { tokenContent } from "../canonical-tokens.ts";
import { bundleRoot, hashedItemLeaf } from "../item-tree.ts";
import type { MemberBundle } from "../owners.ts";
import { buildSpanIndex } from "../span-index.ts";
import { type CommittedShard, commitShard, SHARD_TOKENS_MAX, shardLists } from "./shard.ts";
import type { ShardContext } from "./shard-claim.ts";
import { verifySpanIndexProof } from "./verify-index.ts";

const DOMAIN = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const ITEMS = { chainId: "c", module: "datanet", datanetId: 1n, version: 0n };
const OWNER = new Uint8Array(20).fill(7);
/** Texts of each bundle. */
const EACH = 3;

interface Lab {
  readonly texts: readonly Uint32Array[];
  readonly bundles: readonly ShownBundle<KnownItem>[];
  readonly context: ShardContext;
}

/** One owner's texts, three to a bundle. */
function labOf(random: Random, lengths: readonly number[]): Lab {
  const texts = lengths.map((length) => Uint32Array.from({ length }, () => 1 + random.below(50)));
  const bundles = Array.from({ length: lengths.length / EACH }, (_, number): ShownBundle<KnownItem> => {
    const items = texts.slice(number * EACH, (number + 1) * EACH).map((ids): KnownItem => {
      return { salt: random.bytes(32), contentHash: sha256(tokenContent(ids)), tokens: BigInt(ids.length) };
    });
    return { id: BigInt(number), contributor: OWNER, leaves: items.map((item) => hashedItemLeaf(ITEMS, item)), items };
  });
  const bundle = (id: bigint): MemberBundle | undefined => {
    const leaves = bundles[Number(id)]?.leaves;
    if (leaves === undefined) return undefined;
    return { contributor: OWNER, root: bundleRoot(ITEMS, leaves), items: BigInt(leaves.length), isRequired: true };
  };
  return { texts, bundles, context: { itemDomain: ITEMS, familyOf: () => "", bundle } };
}

/** A shard of all texts but some, by their numbers. */
function shardWithout({ texts }: Lab, out: readonly number[]): CommittedShard {
  const kept = texts.flatMap((tokens, number) => (out.includes(number) ? [] : [{ tokens, number }]));
  const index = buildSpanIndex(
    [{ id: OWNER, family: 0 }],
    kept.map(({ tokens }) => ({ tokens, owner: 0 })),
  );
  const sources = kept.map(({ number }) => ({ bundle: BigInt(Math.floor(number / EACH)), place: number % EACH }));
  return commitShard(DOMAIN, shardLists(index, sources));
}

function verdictOn({ shard }: Pick<CommittedShard, "shard">, context: ShardContext, proof: SpanIndexProof) {
  return verifySpanIndexProof({ domain: DOMAIN, shard }, context, proof);
}

function missingOf(shard: CommittedShard, { bundles }: Lab) {
  const { proof } = assertDefined(findMissingDocument(shard, bundles), "nothing was found missing");
  assert.ok(proof?.kind === "missing");
  return proof;
}

test("whatever a shard leaves out, some of it is proven to be missing, and nothing of a whole one", () => {
  const left = fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(fc.nat(), left, (seed, out) => {
      const lab = labOf(
        seededRandom(BigInt(seed)),
        Array.from({ length: 15 }, (_, i) => 2 + i),
      );
      const whole = shardWithout(lab, []);
      assert.equal(findMissingDocument(whole, lab.bundles), undefined);
      const shard = shardWithout(lab, out);
      assert.equal(findShardFraud(shard), undefined);
      const proof = { proof: missingOf(shard, lab) };
      assert.equal(verdictOn(shard, lab.context, proof).kind, "upheld");
      assert.equal(verdictOn(whole, lab.context, proof).kind, "rejected");
    }),
    { seed: 9, numRuns: 40 },
  );
});

test("what a shard may leave out is nothing that a proof upholds", () => {
  const lab = labOf(seededRandom("free"), [5, 1, 0, 4, 5, 6]);
  assert.equal(findMissingDocument(shardWithout(lab, [1, 2]), lab.bundles), undefined);
  const shard = shardWithout(lab, [4]);
  const missing = missingOf(shard, lab);
  const proof = { proof: missing };
  const rejects = (reason: string, verdict: ReturnType<typeof verdictOn>): void => {
    assert.deepEqual(verdict, { kind: "rejected", reason });
  };
  const changed = (to: Partial<MemberBundle>): ShardContext => ({
    ...lab.context,
    bundle(id) {
      const own = lab.context.bundle(id);
      return own && { ...own, ...to };
    },
  });
  rejects("the bundle may be left out", verdictOn(shard, changed({ isRequired: false }), proof));
  rejects("the bundle's item is not shown", verdictOn(shard, changed({ root: new Uint8Array(0) }), proof));
  rejects("the bundle is not in the version", verdictOn(shard, { ...lab.context, bundle: () => undefined }, proof));
  const tokensOf = (tokens: number) => ({ shard: { ...shard.shard, tokens } });
  rejects("the shard has no room for the item", verdictOn(tokensOf(SHARD_TOKENS_MAX - 5), lab.context, proof));
  assert.equal(verdictOn(tokensOf(SHARD_TOKENS_MAX - 6), lab.context, proof).kind, "upheld");
  for (const number of [1, 2]) {
    const { salt, contentHash, tokens } = lab.bundles[0]?.items[number] ?? assert.fail();
    const at = { bundle: 0n, place: number, aunts: auntsIn(lab.bundles[0]?.leaves ?? [], number) };
    const value = { at, salt, contentHash, tokens, beside: shard.documents.open(0, 2) };
    rejects("the item may be no text", verdictOn(shard, lab.context, { proof: { kind: "missing", value } }));
  }
  for (const to of [{ salt: new Uint8Array(31) }, { contentHash: new Uint8Array(0) }]) {
    const value = { ...missing.value, ...to };
    rejects("the item is malformed", verdictOn(shard, lab.context, { proof: { kind: "missing", value } }));
  }
});

test("no text is missing between any that a whole shard has", () => {
  const random = seededRandom("whole shard");
  const lab = labOf(
    random,
    Array.from({ length: 12 }, (_, i) => 2 + i),
  );
  const whole = shardWithout(lab, []);
  for (let run = 0; run < 1_000; run++) {
    const { id, leaves, items } = random.pick(lab.bundles);
    const place = random.below(EACH);
    const at = { bundle: id, place, aunts: auntsIn(leaves, place) };
    const count = 1 + random.below(3);
    const beside = whole.documents.open(random.below(12 - count + 1), count);
    const value = { at, ...(items[place] ?? assert.fail()), beside };
    const verdict = verdictOn(whole, lab.context, { proof: { kind: "missing", value } });
    assert.equal(verdict.reason, "nothing is missing between the documents shown");
  }
});

test("hostile bytes are rejected, against a liar they never throw, and a check is quick", () => {
  const random = seededRandom("hostile missing text");
  const lab = labOf(random, new Array<number>(600).fill(9));
  const whole = shardWithout(lab, []);
  for (const out of [0, 333, 599]) {
    const shard = shardWithout(lab, [out]);
    const proof = { proof: missingOf(shard, lab) };
    for (const decoded of twistedCopies(SpanIndexProof, proof, { random, copies: 500 })) {
      assert.equal(verdictOn(whole, lab.context, decoded).kind, "rejected");
      verdictOn(shard, lab.context, decoded);
    }
    const time = fastestMs(() => {
      assert.equal(verdictOn(shard, lab.context, proof).kind, "upheld");
    });
    console.log(`missing text: ${SpanIndexProof.encode(proof).length} B ${time.toFixed(3)} ms`);
    assert.ok(time < 2, `${time} ms`);
  }
});
