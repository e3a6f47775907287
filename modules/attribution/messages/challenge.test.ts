import assert from "node:assert/strict";
import { test } from "node:test";
import { findBatchFraud, findFeesFraud, proveReused, proveShare } from "#attribution/methods/batches-prover.ts";
import { findIndexFraud } from "#attribution/methods/neighbours-index-prover.ts";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { findOwnerFraud, findReceiversFraud } from "#attribution/methods/receivers-prover.ts";
import { domainTag } from "#kernels/domain.ts";
import { buildItemTree } from "#kernels/neighbours/items.ts";
import { buildPositionTree } from "#kernels/openings.ts";
import type { Use, UsePart } from "#kernels/receipts.ts";
import type { Receiver } from "#kernels/receivers.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { challengeHash } from "#modules/attribution/challenges.ts";
import type { BatchProof } from "#proto/tributary/attribution/v1/batch_proofs.ts";
import { ChallengeProof, type UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
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
import { useProof } from "#test/support/proofs.ts";

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
  return useProof(claim, { at: use, part: 0 }, { kind: "neighbours", value: found });
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
  const itself = (at: number, part?: number): Proof =>
    useProof(claim, part === undefined ? { at } : { at, part }, { kind: "itself", value: {} });
  for (const innocent of [itself(2), itself(2, 0)]) {
    assert.equal(market.lab.run(Msg.methods.challenge, challengeOf(claim.batchId, innocent)).upheld, false);
  }
  upholds(market, claim.batchId, itself(3));
});

test("a part shows by itself that it is of another datanet, of an artefact that is not the batch's, or pays without one", () => {
  const forge = (change: (part: UsePart) => readonly UsePart[]) => {
    const market = claimMarket();
    const claim = submitClaim(market, {
      use: (use, at) => (at === 3 ? { ...use, parts: use.parts.flatMap(change) } : use),
    });
    upholds(market, claim.batchId, useProof(claim, { at: 3, part: 0 }, { kind: "itself", value: {} }));
  };
  forge((part) => [{ ...part, datanetId: 9n }]);
  forge((part) => [{ ...part, artefactId: 9n }]);
  forge((part) => [{ ...part, artefactId: 0n }]);
  forge((part) => [part, { ...part, datanetId: 9n }]);
});

test("a use or a part that is none is proven wrong by its opening", () => {
  for (const isUse of [true, false]) {
    const market = claimMarket();
    const { lab } = market;
    const artefactId = commitIndex(market);
    lab.advance(20);
    const { domain, message, uses, tree } = prepareClaim(market, { first: 1n, last: 2n, artefactId });
    const parts = buildPositionTree(domainTag("parts", domain), [new Uint8Array(79)]);
    const leaves = uses.map((_, at) => tree.open(at).leaves[0] ?? new Uint8Array(0));
    const [leaf] = leaves.splice(3, 1);
    const head = leaf?.subarray(0, 144) ?? new Uint8Array(0);
    leaves.splice(3, 0, isUse ? head : Uint8Array.of(...head, ...parts.root));
    const forged = buildPositionTree(domainTag("uses", domain), leaves);
    const { batchId } = lab.run(Msg.methods.submitBatch, { ...message, receiptsRoot: forged.root });
    const shown = { use: forged.open(3), proof: { kind: "itself", value: {} } } as const;
    const run = (part: UseProof["part"]) =>
      lab.run(Msg.methods.challenge, challengeOf(batchId, { kind: "use", value: { ...shown, part } }));
    if (!isUse) {
      assert.equal(run(undefined).upheld, false);
      assert.equal(run({ ...parts.open(0), total: 2 }).upheld, false);
    }
    upholds(market, batchId, { kind: "use", value: { ...shown, part: isUse ? undefined : parts.open(0) } });
  }
});

test("receivers that do not follow from the evidence, or are paid at another's address, are proven wrong", () => {
  const forge = (change: (receiver: Receiver) => readonly Receiver[]) => {
    const market = claimMarket();
    const claim = submitClaim(market, {
      receivers: (list, use) => (use === 7 ? { ...list, receivers: list.receivers.flatMap(change) } : list),
    });
    assert.equal(findBatchFraud(claim), undefined);
    const published = claim.published[7];
    const shown = claim.receivers[7]?.get(market.datanetId);
    assert.ok(published !== undefined && shown !== undefined);
    const value = findReceiversFraud(shown, { kind: "neighbours", evidence: published.evidence, nearest: 5 });
    if (value !== undefined) {
      return upholds(market, claim.batchId, useProof(claim, { at: 7, part: 0 }, { kind: "receivers", value }));
    }
    const owner = findOwnerFraud(shown, { kind: "index", ...market.index });
    assert.ok(owner !== undefined);
    upholds(market, claim.batchId, useProof(claim, { at: 7, part: 0 }, { kind: "owner", value: owner }));
  };
  forge(() => []);
  forge((receiver) => [{ ...receiver, weight: receiver.weight + 1n }]);
  forge((receiver) => [{ ...receiver, address: BOB.bytes.slice().reverse() }]);
});

test("fees and receipts that do not follow each other are proven wrong by one use or two, in both settlements", () => {
  const forgeries: readonly ((use: Use, at: number) => Use)[] = [
    (use, at) => (at === 0 ? { ...use, before: 1n } : use),
    (use, at) => (at > 4 ? { ...use, before: use.before + 1n } : use),
    (use, at) => (at === 10 ? { ...use, sessionId: 9n } : use),
    (use, at) => (at === 20 ? { ...use, sequence: use.sequence - 1n } : use),
    (use, at) => (at === 29 ? { ...use, fee: use.fee - 1n } : use),
    // One use takes from the next, and all that follows is right again.
    (use, at) =>
      at === 12
        ? { ...use, fee: use.fee - 9n }
        : at === 13
          ? { ...use, before: use.before - 9n, fee: use.fee + 9n }
          : use,
  ];
  for (const [i, use] of forgeries.entries()) {
    const market = claimMarket();
    const claim = submitClaim({ ...market }, { use });
    const { settlements } = market.lab.query(ModelQuery.methods.settlements, { modelId: market.modelId, version: 1n });
    const fraud = findFeesFraud(claim, settlements);
    // The last forgery adds up: what is wrong is that a use is dearer than the dearest, which the use itself shows.
    if (i === 5) {
      assert.equal(fraud, undefined);
      upholds(market, claim.batchId, useProof(claim, { at: 13 }, { kind: "itself", value: {} }));
      continue;
    }
    assert.ok(fraud !== undefined, `forgery ${i}`);
    const honest = { ...fraud, use: claim.tree.open(7), proof: { kind: "fees", value: { settlement: 1n } } } as const;
    const run = (value: UseProof) =>
      market.lab.run(Msg.methods.challenge, challengeOf(claim.batchId, { kind: "use", value }));
    if (i !== 1) assert.equal(run(honest).upheld, false);
    for (const settlement of [0n, 3n]) {
      assert.equal(run({ ...fraud, proof: { kind: "fees", value: { settlement } } }).upheld, false);
    }
    upholds(market, claim.batchId, { kind: "use", value: fraud });
  }
});

test("case 24: a receipt in two places is a duplicate nullifier", () => {
  const market = claimMarket();
  const claim = submitClaim(market, { use: (use, at) => (at === 4 ? { ...use, sequence: 1n } : use) });
  const reused = proveReused({ tree: claim.tree, at: 4 }, { tree: claim.tree, at: 0 });
  const message = { ...challengeOf(claim.batchId, { kind: "batch", value: reused }), earlierBatchId: claim.batchId };
  const other = proveReused({ tree: claim.tree, at: 5 }, { tree: claim.tree, at: 0 });
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
  const pair = claim.pairs.proveRange(0, 1);
  for (let i = 0; i < 1_000; i++) {
    const at = i % 30;
    const share = proveShare(claim, at, market.datanetId);
    const value: BatchProof = { proof: { kind: "pair", value: { pair, share } } };
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
  const about = { first: 1n, last: 2n, artefactId };
  lab.rejects(Msg.methods.submitBatch, prepareClaim(forged, about).message, ["attribution", 31]);
  const fraud = findIndexFraud(forged.index);
  assert.ok(fraud !== undefined);
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const proof = { proof: { kind: "items", value: fraud } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof }).upheld, true);
  lab.checkInvariants();
  lab.advance(20);
  lab.rejects(Msg.methods.submitBatch, prepareClaim(forged, about).message, ["attribution", 31]);
  const base = { attributor: ATTRIBUTOR.address, modelId, version: 1n, datanetId, datanetVersion: 1n };
  lab.rejects(Msg.methods.commitArtefact, base, ["attribution", 32]);
  const value = { ...index.artefact, dimension: 2_000 };
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
  const tree = buildItemTree(market.indexDomain, items);
  const artefact = { ...market.index.artefact, root: tree.root };
  return { ...market.index, items, tree, artefact };
}
