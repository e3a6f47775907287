import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findContentFraud, type KnownItem, type KnownItems } from "#attribution/methods/contents-prover.ts";
import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { sha256 } from "#crypto/sha256.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { tokenContent } from "../canonical-tokens.ts";
import { bundleRoot, hashedItemLeaf } from "../item-tree.ts";
import { buildSpanIndex } from "../span-index.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { STEP_TOKENS } from "./content.ts";
import { type CommittedShard, commitShard, type DocumentRecord, type ShardLists, shardLists } from "./shard.ts";
import type { ShardContext } from "./shard-claim.ts";
import { verifySpanIndexProof } from "./verify-index.ts";

const DOMAIN = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const ITEMS = { chainId: "c", module: "datanet", datanetId: 1n, version: 0n };

interface Lab {
  readonly texts: readonly Uint32Array[];
  readonly truth: CommittedShard;
  readonly known: KnownItems;
  readonly context: ShardContext;
}

/** One owner's texts, three to a bundle. */
function labOf(random: Random, lengths: readonly number[]): Lab {
  const owner = new Uint8Array(20).fill(7);
  const texts = lengths.map((length) => Uint32Array.from({ length }, () => 1 + random.below(50)));
  const items = texts.map((ids): KnownItem => {
    return { salt: random.bytes(32), contentHash: sha256(tokenContent(ids)), tokens: BigInt(ids.length) };
  });
  const leavesOf = (bundle: number) =>
    items.slice(3 * bundle, 3 * bundle + 3).map((item) => hashedItemLeaf(ITEMS, item));
  const has = (id: bigint): boolean => id >= 0n && 3n * id < BigInt(items.length);
  return {
    texts,
    truth: shardOf(texts),
    known: {
      bundle: (id) => (has(id) ? { contributor: owner, leaves: leavesOf(Number(id)) } : undefined),
      item: (id, place) => items[Number(id) * 3 + place],
    },
    context: {
      itemDomain: ITEMS,
      familyOf: () => "",
      bundle(id) {
        if (!has(id)) return undefined;
        const leaves = leavesOf(Number(id));
        const root = bundleRoot(ITEMS, leaves);
        return { contributor: owner, root, items: BigInt(leaves.length), isRequired: true };
      },
    },
  };
}

function shardOf(texts: readonly Uint32Array[]): CommittedShard {
  const owners = [{ id: new Uint8Array(20).fill(7), family: 0 }];
  const index = buildSpanIndex(
    owners,
    texts.map((tokens) => ({ tokens, owner: 0 })),
  );
  const sources = texts.map((_, i) => ({ bundle: BigInt(Math.floor(i / 3)), place: i % 3 }));
  return commitShard(DOMAIN, shardLists(index, sources));
}

/** An index of other texts, honest in itself. */
function withText({ texts }: Lab, at: number, change: (text: Uint32Array) => Uint32Array): CommittedShard {
  return shardOf(texts.map((text, i) => (i === at ? change(text) : text)));
}

function withDocument({ truth }: Lab, at: number, change: (document: DocumentRecord) => Partial<DocumentRecord>) {
  const documents = truth.lists.documents.map((own, i) => (i === at ? { ...own, ...change(own) } : own));
  return commitShard(DOMAIN, { ...truth.lists, documents });
}

function withStates({ truth }: Lab, change: (states: ShardLists["states"]) => ShardLists["states"]): CommittedShard {
  return commitShard(DOMAIN, { ...truth.lists, states: change(truth.lists.states) });
}

type Lie = (lab: Lab, at: number, random: Random) => CommittedShard;

const LIES: Readonly<Record<string, Lie>> = {
  "another token": (lab, at, random) =>
    withText(lab, at, (text) => text.with(random.below(text.length), 51 + random.below(9))),
  "a token more": (lab, at) => withText(lab, at, (text) => Uint32Array.of(...text, 5)),
  "another text": (lab, at) => withText(lab, at, (text) => text.map((id) => id + 1)),
  "another text under the item's hash": (lab, at, random) => {
    const other = withText(lab, at, (text) => text.with(random.below(text.length), 51));
    const hash = lab.truth.lists.documents[at]?.content as Uint8Array;
    const documents = other.lists.documents.map((own, i) => (i === at ? { ...own, content: hash } : own));
    return commitShard(DOMAIN, { ...other.lists, documents });
  },
  "the item's hash and states for another text": (lab, at, random) => {
    const other = withText(lab, at, (text) => text.with(random.below(text.length), 51));
    const { documents, states } = lab.truth.lists;
    return commitShard(DOMAIN, { ...other.lists, documents, states });
  },
  "a state": (lab, _at, random) =>
    withStates(lab, (states) => {
      const wrong = random.below(states.length);
      return states.map((state, i) => (i === wrong ? random.bytes(32) : state));
    }),
  "a state left out": (lab) => withStates(lab, (states) => states.slice(1)),
  "a state more": (lab) => withStates(lab, (states) => [...states, new Uint8Array(32)]),
  "states of another document": (lab, at) => withDocument(lab, at, ({ states }) => ({ states: states + 1 })),
};

function findAny(shard: CommittedShard, known: KnownItems): SpanIndexProof | undefined {
  return findShardFraud(shard) ?? findContentFraud(shard, known);
}

function verdictOn({ context }: Lab, { shard }: CommittedShard, proof: SpanIndexProof) {
  return verifySpanIndexProof({ domain: DOMAIN, shard }, context, proof);
}

const LENGTHS = [1, 127, 128, 129, 300, 40, 600, 256];

test("every text that is not the items' is refuted by one proof, and the truth is not", () => {
  const [kinds, reasons] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const random = seededRandom(BigInt(seed));
      const lab = labOf(random, random.shuffle(LENGTHS));
      assert.equal(findAny(lab.truth, lab.known), undefined);
      for (const [name, lie] of Object.entries(LIES)) {
        const forged = lie(lab, where % LENGTHS.length, random);
        const proof = findAny(forged, lab.known);
        assert.ok(proof?.proof !== undefined, name);
        kinds.add(proof.proof.kind);
        const verdict = verdictOn(lab, forged, proof);
        reasons.add(verdict.reason);
        assert.equal(verdict.kind, "upheld", `${name}: ${verdict.reason}`);
        assert.equal(verdictOn(lab, lab.truth, proof).kind, "rejected", name);
      }
    }),
    { seed: 14, numRuns: 60 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), ["content", "documents", "step"]);
  assert.deepEqual([...reasons].sort(compareStrings), [
    "a document is longer or shorter than its item",
    "a document is not its item",
    "a state of a document's hash is wrong",
    "states of documents do not follow each other",
    "states of no document come first",
    "states of no document come last",
    "the hash of a document is wrong",
  ]);
});

test("no combination of true openings refutes an honest index", () => {
  const random = seededRandom("honest contents");
  const lab = labOf(random, LENGTHS);
  const { documents, states, text, lists } = lab.truth;
  for (let i = 0; i < 3_000; i++) {
    const at = random.below(LENGTHS.length);
    const own = lists.documents[at] as DocumentRecord;
    const [bundle, place] = random.chance(1, 2) ? [own.bundle, own.place] : [BigInt(random.below(3)), random.below(2)];
    const item = lab.known.item(bundle, place) as KnownItem;
    const step = random.below(6);
    const chunk = Math.min(text.total - 9, Math.floor((own.start + step * STEP_TOKENS) / 16));
    const proofs: readonly SpanIndexProof["proof"][] = [
      { kind: "content", value: { document: documents.open(at), ...item, aunts: random.bytes(32 * random.below(3)) } },
      {
        kind: "step",
        value: {
          document: documents.open(at),
          step,
          states: [states.open(0, states.total)],
          text: text.open(Math.max(0, chunk), 9),
        },
      },
    ];
    for (const proof of proofs) assert.equal(verdictOn(lab, lab.truth, { proof }).kind, "rejected");
  }
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile contents");
  const lab = labOf(random, LENGTHS);
  for (const lie of Object.values(LIES)) {
    for (const at of [0, 4, 6]) {
      const forged = lie(lab, at, random);
      const proof = findAny(forged, lab.known);
      assert.ok(proof !== undefined);
      for (const decoded of twistedCopies(SpanIndexProof, proof, { random, copies: 200 })) {
        assert.equal(verdictOn(lab, lab.truth, decoded).kind, "rejected");
        verdictOn(lab, forged, decoded);
      }
    }
  }
});

test("one token of a hundred thousand is refuted within the limits", () => {
  const random = seededRandom("long contents");
  const lab = labOf(random, [100_000, 20_000, 80_000]);
  const forged = (LIES["the item's hash and states for another text"] as Lie)(lab, 0, random);
  const other = (LIES["another token"] as Lie)(lab, 0, random);
  for (const lie of [forged, other]) {
    const proof = findAny(lie, lab.known);
    assert.ok(proof?.proof !== undefined);
    const size = SpanIndexProof.encode(proof).length;
    const time = fastestMs(() => {
      assert.equal(verdictOn(lab, lie, proof).kind, "upheld");
    });
    // Five million tokens: five levels more of text, states and documents.
    assert.ok(size + 5 * 6 * 32 <= PROOF_BYTES_MAX && time < 2, `${proof.proof.kind} ${size} B ${time} ms`);
    console.log(`index of text, ${proof.proof.kind}: ${size} B ${time.toFixed(3)} ms`);
  }
});
