import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { findShardSourceFraud, type KnownSources } from "#attribution/methods/shards-sources-prover.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import { fastestMs, twistedCopies } from "#test/support/proofs.ts";
import { buildSpanIndex } from "../span-index.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { type CommittedShard, commitShard, type DocumentRecord, type ShardLists, shardLists } from "./shard.ts";
import type { ShardContext } from "./shard-claim.ts";
import { verifySpanIndexProof } from "./verify-index.ts";

const DOMAIN = { chainId: "c", module: "artefact", datanetId: 1n, version: 1n };
const LEAF = new Uint8Array(32);

interface Lab {
  readonly truth: CommittedShard;
  readonly known: KnownSources;
  readonly context: ShardContext;
}

/** Documents by turns of six owners, two to a bundle; owners 0, 2 and 5 are relatives, and so are 3 and 4. */
function labOf(random: Random, documents: number, tokens = 12): Lab {
  const families = [0, 1, 0, 3, 3, 0];
  const owners = families.map((family, owner) => ({ id: new Uint8Array(20).fill(owner + 1), family }));
  const ownerOf = (document: number): number => Math.floor(document / 2) % 6;
  const index = buildSpanIndex(
    owners,
    Array.from({ length: documents }, (_, i) => ({
      tokens: Uint32Array.from({ length: 1 + random.below(tokens) }, () => 1 + random.below(9)),
      owner: ownerOf(i),
    })),
  );
  const sources = Array.from({ length: documents }, (_, i) => ({ bundle: BigInt(10 + 2 * (i >> 1)), place: i % 2 }));
  const familyOf = (address: Uint8Array): string => `head ${families[(address[0] ?? 0) - 1] ?? "none"}`;
  const contributorOf = (id: bigint): Uint8Array | undefined => {
    const document = Number(id) - 10;
    const isMember = document >= 0 && document < documents && document % 2 === 0;
    return isMember ? owners[ownerOf(document)]?.id : undefined;
  };
  const itemsOf = (id: bigint): number => Math.min(2, documents + 10 - Number(id));
  return {
    truth: commitShard(DOMAIN, shardLists(index, sources)),
    known: {
      bundle(id) {
        const contributor = contributorOf(id);
        return contributor && { contributor, leaves: new Array<Uint8Array>(itemsOf(id)).fill(LEAF) };
      },
      familyOf,
    },
    context: {
      bundle(id) {
        const contributor = contributorOf(id);
        return contributor && { contributor, root: LEAF, items: BigInt(itemsOf(id)), isRequired: true };
      },
      familyOf,
      itemDomain: DOMAIN,
    },
  };
}

function verdictOn({ context }: Lab, { shard }: CommittedShard, proof: SpanIndexProof) {
  return verifySpanIndexProof({ domain: DOMAIN, shard }, context, proof);
}

function findAny(shard: CommittedShard, known: KnownSources): SpanIndexProof | undefined {
  return findShardFraud(shard) ?? findShardSourceFraud(shard, known);
}

type Corruption = (lists: ShardLists, at: number) => ShardLists;

/** Changes a document; the ranks of its suffixes name the family that it now says. */
function document(change: (document: DocumentRecord) => DocumentRecord): Corruption {
  return (lists, at) => {
    const documents = lists.documents.map((own, i) => (i === at ? change(own) : own));
    const { start, end, family } = documents[at] as DocumentRecord;
    const ranks = lists.ranks.map((rank) =>
      rank.position >= start && rank.position <= end ? { ...rank, family } : rank,
    );
    return { ...lists, documents, ranks };
  };
}

const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  "a bundle outside the version": document((own) => ({ ...own, bundle: own.bundle - 1n })),
  "a place beyond the bundle": document((own) => ({ ...own, place: 2 })),
  "another owner of the family": document((own) => ({ ...own, owner: [2, 4, 5, 4, 3, 0][own.owner] as number })),
  "no owner": document((own) => ({ ...own, owner: 6 })),
  "a family of strangers": document((own) => ({ ...own, family: own.owner === 0 ? 1 : own.family === 1 ? 0 : 1 })),
  "a family beyond the owner": document((own) => ({ ...own, family: own.owner + 1 })),
  "an owner's own family": document((own) => ({ ...own, family: own.owner })),
  "an owner twice": (lists, at) => ({ ...lists, owners: [...lists.owners, lists.owners[at % 6] as Uint8Array] }),
  "an owner without address": (lists) => ({ ...lists, owners: [...lists.owners, new Uint8Array(0)] }),
};

test("every document of a foreign bundle, owner or family is refuted by one proof, and the truth is not", () => {
  const [kinds, reasons] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, where) => {
      const lab = labOf(seededRandom(BigInt(seed)), 24);
      assert.equal(findAny(lab.truth, lab.known), undefined);
      for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
        const forged = commitShard(DOMAIN, corrupt(lab.truth.lists, where % 24));
        if (Buffer.compare(forged.shard.documentsRoot, lab.truth.shard.documentsRoot) === 0) {
          if (!name.startsWith("an owner ")) continue;
        }
        const proof = findAny(forged, lab.known);
        assert.ok(proof?.proof !== undefined, name);
        kinds.add(proof.proof.kind);
        const verdict = verdictOn(lab, forged, proof);
        reasons.add(verdict.reason);
        assert.equal(verdict.kind, "upheld", `${name}: ${verdict.reason}`);
        assert.equal(verdictOn(lab, lab.truth, proof).kind, "rejected", name);
      }
    }),
    { seed: 12, numRuns: 60 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), ["documentFamily", "documents", "owners", "source"]);
  assert.deepEqual([...reasons].sort(compareStrings), [
    "a family is named by a number beyond its member's",
    "a family is named by a stranger",
    "a family is not named by its first member",
    "an entry has no owner",
    "an owner has two numbers",
    "an owner is no address",
    "documents are out of order",
    "the bundle of an entry has fewer items",
    "the bundle of an entry is another's",
    "the bundle of an entry is not in the version",
  ]);
});

test("no combination of true openings refutes an honest index", () => {
  const random = seededRandom("honest sources");
  const lab = labOf(random, 30);
  const { documents, owners } = lab.truth;
  for (let i = 0; i < 2_000; i++) {
    const entry = documents.open(random.below(30));
    const anyOwner = () => (random.chance(1, 8) ? undefined : owners.open(random.below(6)));
    const [owner, other] = [anyOwner(), anyOwner()];
    const proofs: readonly SpanIndexProof["proof"][] = [
      { kind: "source", value: { entry, owner, leaf: LEAF, aunts: LEAF } },
      { kind: "documentFamily", value: { document: entry, owner, other } },
      { kind: "owners", value: { first: owners.open(random.below(6)), second: other } },
      {
        kind: "documents",
        value: { documents: documents.open(Math.min(28, entry.start), 1 + random.below(2)), text: undefined },
      },
    ];
    for (const proof of proofs) assert.equal(verdictOn(lab, lab.truth, { proof }).kind, "rejected");
  }
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile sources");
  const lab = labOf(random, 24);
  for (const corrupt of Object.values(CORRUPTIONS)) {
    const forged = commitShard(DOMAIN, corrupt(lab.truth.lists, 17));
    const proof = findAny(forged, lab.known);
    assert.ok(proof !== undefined);
    for (const decoded of twistedCopies(SpanIndexProof, proof, { random, copies: 300 })) {
      assert.equal(verdictOn(lab, lab.truth, decoded).kind, "rejected");
      verdictOn(lab, forged, decoded);
    }
  }
});

test("proofs about twenty thousand documents stay within the limits", () => {
  const lab = labOf(seededRandom("many sources"), 20_000, 3);
  for (const name of ["another owner of the family", "a family of strangers", "an owner's own family"]) {
    const forged = commitShard(DOMAIN, (CORRUPTIONS[name] as Corruption)(lab.truth.lists, 12_345));
    const proof = findShardSourceFraud(forged, lab.known);
    if (proof?.proof === undefined) continue;
    const size = SpanIndexProof.encode(proof).length;
    const time = fastestMs(() => {
      assert.equal(verdictOn(lab, forged, proof).kind, "upheld");
    });
    assert.ok(size <= PROOF_BYTES_MAX && time < 2, `${proof.proof.kind} ${size} B ${time} ms`);
    console.log(`index of text, ${proof.proof.kind}: ${size} B ${time.toFixed(3)} ms`);
  }
});
