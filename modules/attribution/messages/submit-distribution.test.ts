import assert from "node:assert/strict";
import { test } from "node:test";
import { findDistributionFraud } from "#attribution/methods/batches-prover.ts";
import { readPair } from "#kernels/batch-proofs/pairs.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumLeaf } from "#kernels/merkle-sum.ts";
import { DISTRIBUTIONS_PENDING_MAX } from "#modules/attribution/distributions.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { compareBytes, toHex } from "#sdk";
import { claimMarket, submitClaim } from "#test/support/claims.ts";
import { ALICE, BOB, DENOM, utrib } from "#test/support/economy.ts";
import {
  ATTRIBUTOR,
  dividedMarket,
  type Market,
  nextDistribution,
  postDistribution,
  setParams,
} from "#test/support/market.ts";

const messageOf = (market: Market) => ({
  attributor: ATTRIBUTOR.address,
  datanetId: market.datanetId,
  denom: DENOM,
  root: nextDistribution(market).root,
  throughDeposit: 1n,
});

test("a distribution that sums to the deposits is posted, and claimable after its window", () => {
  const market = dividedMarket();
  const { lab, datanetId } = market;
  const { number, finalHeight } = lab.run(Msg.methods.submitDistribution, messageOf(market));
  assert.deepEqual([number, finalHeight], [1n, lab.height() + 20n]);
  const answer = () => lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  assert.deepEqual([answer().claimable, answer().pending?.number], [undefined, 1n]);
  lab.advance(20);
  assert.deepEqual([answer().claimable?.number, answer().pending], [1n, undefined]);
  assert.equal(lab.query(Query.methods.distributions, { datanetId }).distributions.length, 1);
  lab.checkInvariants();
});

test("what is wrong with a distribution has a code each", () => {
  const market = dividedMarket();
  const { lab } = market;
  const good = messageOf(market);
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.submitDistribution, { ...good, ...changes }, ["attribution", code]);
  rejects({ attributor: ALICE.address }, 2);
  rejects({ datanetId: 9n }, 23);
  rejects({ throughDeposit: 2n }, 24);
  rejects({ denom: "x" }, 24);
  rejects({ root: { ...good.root, sum: good.root.sum + 1n } }, 25);
  rejects({ root: { ...good.root, sum: good.root.sum - 1n } }, 25);
  rejects({ root: { ...good.root, hash: new Uint8Array(1) } }, 19);
  rejects({ root: { ...good.root, count: 0n } }, 19);
  rejects({ previous: 1n }, 64);
  lab.run(Msg.methods.submitDistribution, good);
  rejects({ previous: 2n }, 64);
  rejects({ throughDeposit: 0n }, 27);
  lab.advance(20);
  rejects({ throughDeposit: 0n }, 27);
});

test("a distribution may repeat the deposits of the one before", () => {
  const market = dividedMarket();
  const { lab, datanetId } = market;
  postDistribution(market);
  lab.run(RewardsMsg.methods.fundDatanet, { funder: ALICE.address, datanetId, amount: utrib(1_000n) });
  const tree = postDistribution(market);
  // Gifts go to contributors by prior, and never wait for a distribution.
  assert.equal(tree.root.sum, 21_802n);
  const { claimable } = lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  assert.deepEqual([claimable?.number, claimable?.throughDeposit], [2n, 1n]);
  lab.checkInvariants();
});

/** A claim market whose batch is final, and the right next distribution of its datanet. */
function distributable() {
  const market = claimMarket();
  const claim = submitClaim(market);
  market.lab.advance(21);
  const { lab, datanetId } = market;
  const owed = new Map<string, { id: Uint8Array; amount: bigint }>();
  for (const { id, amount } of claim.pairs.leaves) {
    const contributor = readPair(id)?.contributor ?? new Uint8Array(0);
    const key = toHex(contributor);
    owed.set(key, { id: contributor, amount: amount + (owed.get(key)?.amount ?? 0n) });
  }
  const right = [...owed.values()].sort((a, b) => compareBytes(a.id, b.id));
  const post = (leaves: readonly { id: Uint8Array; amount: bigint }[], number: bigint) => {
    const tree = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, number), leaves);
    const message = { attributor: ATTRIBUTOR.address, datanetId, denom: DENOM, root: tree.root, throughDeposit: 1n };
    assert.equal(lab.run(Msg.methods.submitDistribution, message).number, number);
    return tree;
  };
  const target = (number: bigint) =>
    ({ claim: { kind: "distribution", value: { datanetId, denom: DENOM, number } } }) as const;
  return { ...market, claim, right, post, target };
}

test("a distribution that owes anybody another amount than the batches gave is proven wrong, and the one before it stands", () => {
  const { lab, datanetId, claim, right, post, target } = distributable();
  const wrong = right.map((leaf, i) => ({ ...leaf, amount: leaf.amount + (i === 0 ? 1n : i === 1 ? -1n : 0n) }));
  const tree = post(wrong, 1n);
  const fraud = findDistributionFraud({ datanetId, tree, previous: undefined, batches: [claim.pairs] });
  assert.ok(fraud !== undefined);
  const challenge = {
    challenger: BOB.address,
    target: target(1n),
    proof: { proof: { kind: "distribution", value: fraud } },
  } as const;
  const { upheld, reason } = lab.run(Msg.methods.challenge, challenge);
  assert.ok(upheld, reason);
  lab.checkInvariants();
  const answer = () => lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  assert.deepEqual([answer().claimable, answer().pending?.state], [undefined, 2]);
  lab.advance(30);
  assert.equal(answer().claimable, undefined);
  const honest = post(right, 2n);
  assert.equal(
    findDistributionFraud({ datanetId, tree: honest, previous: undefined, batches: [claim.pairs] }),
    undefined,
  );
  const same = { ...challenge, target: target(2n) };
  assert.equal(lab.run(Msg.methods.challenge, same).upheld, false);
  lab.advance(20);
  assert.equal(answer().claimable?.number, 2n);
  lab.rejects(Msg.methods.challenge, same, ["attribution", 35]);
  const third = post(wrong, 3n);
  lab.advance(1);
  const late = findDistributionFraud({ datanetId, tree: third, previous: honest, batches: [] });
  assert.ok(late !== undefined);
  const proof = { proof: { kind: "distribution", value: late } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { ...challenge, target: target(3n), proof }).upheld, true);
  lab.advance(30);
  assert.equal(answer().claimable?.number, 2n);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  lab.checkInvariants();
});

/** The distribution proven wrong by whoever looks at one leaf. */
function refute(
  { lab, datanetId, target }: Pick<ReturnType<typeof distributable>, "lab" | "datanetId" | "target">,
  number: bigint,
  published: Omit<Parameters<typeof findDistributionFraud>[0], "datanetId">,
): void {
  const value = findDistributionFraud({ datanetId, ...published });
  assert.ok(value !== undefined);
  const proof = { proof: { kind: "distribution", value } } as const;
  const message = { challenger: BOB.address, target: target(number), proof };
  assert.equal(lab.run(Msg.methods.challenge, message).upheld, true);
  lab.checkInvariants();
}

const moved = (leaves: readonly MerkleSumLeaf[]): readonly MerkleSumLeaf[] =>
  leaves.map((leaf, i) => ({ ...leaf, amount: leaf.amount + (i === 0 ? 1n : i === 1 ? -1n : 0n) }));

test("distributions follow each other without waiting for windows, and each is claimable in its turn", () => {
  const { lab, datanetId, right, post } = distributable();
  const answer = () => lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  for (const number of [1n, 2n, 3n]) {
    post(right, number);
    lab.advance(5);
  }
  const all = () => lab.query(Query.methods.distributions, { datanetId }).distributions;
  assert.deepEqual(
    all().map(({ previous }) => previous),
    [0n, 1n, 2n],
  );
  assert.equal(answer().claimable, undefined);
  lab.advance(5);
  assert.deepEqual([answer().claimable?.number, answer().pending?.number], [1n, 3n]);
  lab.advance(5);
  assert.equal(answer().claimable?.number, 2n);
  lab.advance(5);
  assert.deepEqual([answer().claimable?.number, answer().pending], [3n, undefined]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.checkInvariants();
});

test("a wrong distribution fails with all that add to it, at the cost of one bond, and what it added to stands", () => {
  const market = distributable();
  const { lab, datanetId, claim, right, post } = market;
  const bond = () => lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;
  const first = post(right, 1n);
  const wrong = post(moved(right), 2n);
  post(moved(right), 3n);
  post(moved(right), 4n);
  const before = bond();
  refute(market, 2n, { tree: wrong, previous: first, batches: [] });
  assert.equal(before - bond(), 10_000_000n);
  const states = () => lab.query(Query.methods.distributions, { datanetId }).distributions.map(({ state }) => state);
  assert.deepEqual(states(), [1, 2, 2, 2]);
  const { failure } =
    lab.query(Query.methods.distributions, { datanetId }).distributions[3] ?? assert.fail("no fourth");
  assert.equal(failure, "it adds to distribution 2, which was proven wrong");
  const fifth = post(right, 5n);
  assert.equal(lab.query(Query.methods.distributions, { datanetId }).distributions[4]?.previous, 1n);
  assert.equal(findDistributionFraud({ datanetId, tree: fifth, previous: first, batches: [] }), undefined);
  lab.advance(21);
  assert.equal(lab.query(Query.methods.distribution, { datanetId, denom: DENOM }).claimable?.number, 5n);
  assert.equal(claim.pairs.root.sum, fifth.root.sum);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.checkInvariants();
});

test("when the first of a chain is wrong nothing of it is left, and nothing can be claimed or swept against it", () => {
  const market = distributable();
  const { lab, datanetId, claim, right, post } = market;
  const wrong = post(moved(right), 1n);
  const second = post(moved(right), 2n);
  refute(market, 1n, { tree: wrong, previous: undefined, batches: [claim.pairs] });
  lab.advance(30);
  assert.equal(lab.query(Query.methods.distribution, { datanetId, denom: DENOM }).claimable, undefined);
  const [leaf] = second.leaves;
  assert.ok(leaf !== undefined);
  const commons = lab.wiring.moduleAccounts.require("rewards").address;
  for (const [distribution, tree] of [
    [1n, wrong],
    [2n, second],
  ] as const) {
    const owed = { datanetId, denom: DENOM, distribution, cumulative: leaf.amount, proof: tree.prove(0) };
    lab.rejects(RewardsMsg.methods.sweepExpired, { sender: BOB.address, payee: commons, ...owed }, ["rewards", 3]);
    lab.rejects(RewardsMsg.methods.claimContribution, { contributor: ALICE.address, ...owed }, ["rewards", 3]);
  }
  lab.checkInvariants();
});

test("a chain is bounded, and grows again as windows end; a shorter window does not overtake a longer one", () => {
  const { lab, datanetId, right, post } = distributable();
  lab.run(Msg.methods.registerAttributor, {
    attributor: ATTRIBUTOR.address,
    bond: utrib(300_000_000n),
    methods: [Method.METHOD_KNN_BANZHAF],
    endpoint: "",
  });
  for (let number = 1n; number <= BigInt(DISTRIBUTIONS_PENDING_MAX); number++) post(right, number);
  const { root } = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 17n), right);
  const next = { attributor: ATTRIBUTOR.address, datanetId, denom: DENOM, root, throughDeposit: 1n };
  lab.rejects(Msg.methods.submitDistribution, next, ["attribution", 26]);
  lab.advance(20);
  const long = lab.run(Msg.methods.submitDistribution, next).finalHeight;
  setParams(lab, { challengeWindow: 10n });
  assert.equal(lab.run(Msg.methods.submitDistribution, { ...next, previous: 17n }).finalHeight, long);
  lab.checkInvariants();
});
