import assert from "node:assert/strict";
import { test } from "node:test";
import { findBatchFraud, proveReused } from "#attribution/methods/batches-prover.ts";
import { findIndexFraud, findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { proveLookUp } from "#kernels/merkle-sum-range.ts";
import { buildItemTree } from "#kernels/neighbours/items.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { challengeHash } from "#modules/attribution/challenges.ts";
import type { BatchProof } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { sha256 } from "#sdk";
import {
  batchOf,
  CHALLENGER,
  challengeOf,
  claimMarket,
  commitIndex,
  type PreparedClaim,
  prepareClaim,
  type SubmittedClaim,
  submitClaim,
} from "#test/support/claims.ts";
import { BOB, CAROL, DENOM } from "#test/support/economy.ts";
import { ATTRIBUTOR, type Market } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

type Proof = NonNullable<ChallengeProof["proof"]>;

const bondOf = (lab: ModuleLab) => lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor;

function upholds({ lab }: Pick<Market, "lab">, batchId: bigint, proof: Proof): void {
  assert.ok(ChallengeProof.encode({ proof }).length <= PROOF_BYTES_MAX);
  const { bond } = batchOf(lab, batchId);
  const before = bondOf(lab);
  const { upheld, reason } = lab.run(Msg.methods.challenge, challengeOf(batchId, proof));
  assert.ok(upheld, reason);
  const failed = batchOf(lab, batchId);
  assert.deepEqual([failed.state, failed.failure], [BatchState.BATCH_STATE_FAILED, reason]);
  const after = bondOf(lab);
  assert.equal(before.bond.amount - after.bond.amount, bond);
  lab.checkInvariants();
  lab.rejects(Msg.methods.challenge, challengeOf(batchId, proof), ["attribution", 35]);
  lab.advance(25);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  lab.checkInvariants();
}

function neighbourProof(market: ReturnType<typeof claimMarket>, claim: SubmittedClaim, use: number): Proof {
  const published = claim.published[use];
  assert.ok(published !== undefined);
  const found = findNeighbourFraud(market.index, published);
  assert.ok(found !== undefined, "nothing to prove");
  const proof = { kind: "neighbours", value: found } as const;
  return { kind: "use", value: { use: claim.uses.open(use), artefactId: claim.artefactId, proof } };
}

test("case 8: a flipped share is proven wrong, half the bond burns, and revenue is paid by prior", () => {
  const market = claimMarket();
  const claim = submitClaim(market, {
    pairs: (leaves) =>
      leaves.map((leaf, i) => ({ ...leaf, amount: leaf.amount + (i === 0 ? 1n : i === 1 ? -1n : 0n) })),
  });
  const fraud = findBatchFraud(claim);
  assert.ok(fraud !== undefined);
  const supply = market.lab.supply(DENOM);
  const { bond } = batchOf(market.lab, claim.batchId);
  upholds(market, claim.batchId, { kind: "batch", value: fraud });
  assert.ok(supply - market.lab.supply(DENOM) >= bond / 2n);
});

test("case 9: an omitted nearest neighbour, a wrong entry and a wrong order are proven against one use", () => {
  const forgeries = [
    (list: PreparedClaim["published"][number]["evidence"]["list"]) => list.slice(1),
    (list: PreparedClaim["published"][number]["evidence"]["list"]) =>
      list.map((entry, i) => (i === 2 ? { ...entry, owner: (entry.owner + 1) % 3 } : entry)),
    (list: PreparedClaim["published"][number]["evidence"]["list"]) => [...list].reverse(),
  ];
  for (const forge of forgeries) {
    const market = claimMarket();
    const claim = submitClaim(market, { list: (list, use) => (use === 7 ? forge(list) : list) });
    upholds(market, claim.batchId, neighbourProof(market, claim, 7));
  }
});

test("what a use says of itself is proven wrong by its opening alone", () => {
  const market = claimMarket();
  const claim = submitClaim(market, { use: (use, at) => (at === 3 ? { ...use, fee: use.fee + 1n } : use) });
  const itself = (at: number): Proof => ({
    kind: "use",
    value: { use: claim.uses.open(at), artefactId: 0n, proof: { kind: "itself", value: {} } },
  });
  assert.equal(market.lab.run(Msg.methods.challenge, challengeOf(claim.batchId, itself(2))).upheld, false);
  upholds(market, claim.batchId, itself(3));
});

test("a use that is given more than its part of the fees is proven wrong, at the cost of another", () => {
  const market = claimMarket();
  const claim = submitClaim(market, {
    shares: (amounts, use) =>
      amounts.map((amount, i) => (i === 0 ? amount + (use === 0 ? 9n : use === 1 ? -9n : 0n) : amount)),
  });
  const total = (at: number): Proof => {
    const shares = claim.shares[at];
    assert.ok(shares !== undefined);
    const leaves = proveLookUp(shares, shares.leaves[0]?.id ?? new Uint8Array(1));
    const proof = { kind: "total", value: { shares: shares.root, leaves } } as const;
    return { kind: "use", value: { use: claim.uses.open(at), artefactId: 0n, proof } };
  };
  assert.equal(market.lab.run(Msg.methods.challenge, challengeOf(claim.batchId, total(5))).upheld, false);
  upholds(market, claim.batchId, total(0));
});

test("case 24: a receipt in two places is a duplicate nullifier", () => {
  const market = claimMarket();
  const claim = submitClaim(market, { use: (use, at) => (at === 4 ? { ...use, sequence: 100n } : use) });
  const reused = proveReused({ tree: claim.uses, at: 4 }, { tree: claim.uses, at: 0 });
  const message = { ...challengeOf(claim.batchId, { kind: "batch", value: reused }), earlierBatchId: claim.batchId };
  const other = proveReused({ tree: claim.uses, at: 5 }, { tree: claim.uses, at: 0 });
  const innocent = { ...message, proof: { proof: { kind: "batch", value: other } } } as const;
  assert.equal(market.lab.run(Msg.methods.challenge, innocent).upheld, false);
  assert.equal(market.lab.run(Msg.methods.challenge, message).upheld, true);
  market.lab.checkInvariants();
});

test("case 12: a thousand frivolous challenges pay the attributor and leave no state", () => {
  const market = claimMarket();
  const claim = submitClaim(market);
  const { lab } = market;
  assert.equal(findBatchFraud(claim), undefined);
  const keys = lab.dump().length;
  const [paid, earned] = [lab.balance(CHALLENGER.address, DENOM), lab.balance(ATTRIBUTOR.address, DENOM)];
  const [share] = claim.shares;
  assert.ok(share !== undefined);
  const pair = claim.pairs.proveRange(0, 1);
  const id = share.leaves[0]?.id ?? new Uint8Array(1);
  for (let i = 0; i < 1_000; i++) {
    const shown = { use: claim.uses.open(i % 30), shares: share.root, leaves: proveLookUp(share, id) };
    const value: BatchProof = { proof: { kind: "pair", value: { pair, share: shown } } };
    assert.equal(lab.run(Msg.methods.challenge, challengeOf(claim.batchId, { kind: "batch", value })).upheld, false);
  }
  assert.equal(lab.dump().length, keys);
  const cost = paid - lab.balance(CHALLENGER.address, DENOM);
  assert.ok(cost >= 1_000_000n);
  assert.equal(lab.balance(ATTRIBUTOR.address, DENOM) - earned, cost);
  assert.equal(batchOf(lab, claim.batchId).state, BatchState.BATCH_STATE_WINDOW);
  lab.advance(21);
  assert.equal(batchOf(lab, claim.batchId).state, BatchState.BATCH_STATE_FINAL);
  lab.checkInvariants();
});

test("a proof must fit its target, be small, and name a claim that is open", () => {
  const market = claimMarket();
  const claim = submitClaim(market);
  const { lab } = market;
  const proof: Proof = { kind: "batch", value: { proof: undefined } };
  const rejects = (message: Parameters<typeof lab.run>[1], code: number): void =>
    lab.rejects(Msg.methods.challenge, message, ["attribution", code]);
  rejects(challengeOf(9n, proof), 34);
  rejects({ ...challengeOf(claim.batchId, proof), target: { claim: undefined } }, 34);
  rejects({ ...challengeOf(claim.batchId, proof), proof: { proof: undefined } }, 37);
  rejects(challengeOf(claim.batchId, { kind: "ranks", value: { proof: undefined } }), 37);
  const target = { claim: { kind: "artefactId", value: claim.artefactId } } as const;
  rejects({ ...challengeOf(claim.batchId, proof), target }, 37);
  rejects({ ...challengeOf(claim.batchId, { kind: "index", value: { proof: undefined } }), target }, 37);
  const leaves = { start: 0, leaves: [{ id: new Uint8Array(6_000), amount: new Uint8Array(0) }], siblings: [] };
  rejects(challengeOf(claim.batchId, { kind: "batch", value: { proof: { kind: "unsorted", value: { leaves } } } }), 36);
  rejects({ ...challengeOf(claim.batchId, proof), salt: new Uint8Array(32) }, 40);
  lab.advance(21);
  rejects(challengeOf(claim.batchId, proof), 35);
});

test("who commits to a proof first has the reward, whoever shows it first", () => {
  const market = claimMarket();
  const claim = submitClaim(market, { list: (list, use) => (use === 7 ? list.slice(1) : list) });
  const { lab } = market;
  const proof = neighbourProof(market, claim, 7);
  const salt = sha256(new Uint8Array(1));
  const target = challengeOf(claim.batchId, proof).target;
  const commit = { challenger: BOB.address, target, hash: hashOf(lab, BOB.address, salt, proof) };
  lab.rejects(Msg.methods.commitChallenge, { ...commit, hash: new Uint8Array(3) }, ["attribution", 62]);
  lab.run(Msg.methods.commitChallenge, commit);
  lab.rejects(Msg.methods.commitChallenge, commit, ["attribution", 38]);
  const shown = { ...challengeOf(claim.batchId, proof, BOB), salt };
  lab.rejects(Msg.methods.challenge, shown, ["attribution", 41]);
  lab.advance();
  // A thief who sees the proof is faster, but has committed to nothing.
  assert.equal(lab.run(Msg.methods.challenge, challengeOf(claim.batchId, proof, CAROL)).upheld, true);
  assert.equal(lab.query(Query.methods.challenges, {}).pending.length, 1);
  lab.checkInvariants();
  lab.rejects(Msg.methods.challenge, { ...shown, salt: new Uint8Array(32) }, ["attribution", 40]);
  const copy = lab.imported(lab.exportGenesis());
  assert.equal(copy.query(Query.methods.challenges, {}).commitments.length, 1);
  lab.takeEvents();
  assert.equal(lab.run(Msg.methods.challenge, shown).upheld, true);
  assert.equal(lab.query(Query.methods.challenges, {}).pending.length, 0);
  lab.checkInvariants();
  lab.advance(10);
  lab.checkInvariants();
});

test("a commitment without a proof loses its deposit", () => {
  const market = claimMarket();
  const claim = submitClaim(market);
  const { lab } = market;
  const before = lab.balance(BOB.address, DENOM);
  const target = { claim: { kind: "batchId", value: claim.batchId } } as const;
  lab.run(Msg.methods.commitChallenge, { challenger: BOB.address, target, hash: new Uint8Array(32) });
  lab.advance(4);
  assert.equal(lab.query(Query.methods.challenges, {}).commitments.length, 0);
  assert.ok(lab.balance(BOB.address, DENOM) < before);
  lab.checkInvariants();
});

test("case 11 for an index of items: a disorder fails the artefact and what was built on it", () => {
  const market = claimMarket();
  const { lab, index, datanetId, modelId } = market;
  const items = [...index.items];
  const [a, b] = [items[3], items[40]];
  assert.ok(a !== undefined && b !== undefined);
  items[3] = b;
  items[40] = a;
  const forged = { ...market, index: rebuilt(market, items) };
  const artefactId = commitIndex(forged);
  lab.rejects(Msg.methods.submitBatch, { ...prepareClaim(forged, 1n, 2n).message, artefactIds: [artefactId] }, [
    "attribution",
    31,
  ]);
  const fraud = findIndexFraud(forged.index);
  assert.ok(fraud !== undefined);
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const proof = { proof: { kind: "items", value: fraud } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof }).upheld, true);
  lab.checkInvariants();
  lab.advance(20);
  const message = { ...prepareClaim(forged, 1n, 2n).message, artefactIds: [artefactId] };
  lab.rejects(Msg.methods.submitBatch, message, ["attribution", 31]);
  const base = { attributor: ATTRIBUTOR.address, modelId, version: 1n, datanetId, datanetVersion: 1n };
  lab.rejects(Msg.methods.commitArtefact, base, ["attribution", 32]);
  const value = { root: new Uint8Array(32), items: 1, dimension: 2_000, neighbours: 4, nearest: 2 };
  lab.rejects(Msg.methods.commitArtefact, { ...base, content: { kind: "neighbours", value } }, ["attribution", 32]);
  lab.checkInvariants();
});

test("export and import keep every claim, lock and queue", () => {
  const market = claimMarket();
  const { lab } = market;
  submitClaim(market);
  const copy = lab.imported(lab.exportGenesis());
  assert.deepEqual(copy.exportGenesis(), lab.exportGenesis());
  copy.checkInvariants();
});

function hashOf(lab: ModuleLab, challenger: string, salt: Uint8Array, proof: Proof): Uint8Array {
  return challengeHash(lab.chainId, { salt, challenger, proof: { proof } });
}

function rebuilt(market: ReturnType<typeof claimMarket>, items: readonly (typeof market.index.items)[number][]) {
  return { ...market.index, items, tree: buildItemTree(market.indexDomain, items) };
}
