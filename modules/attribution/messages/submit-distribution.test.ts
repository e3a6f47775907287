import assert from "node:assert/strict";
import { test } from "node:test";
import { findDistributionFraud } from "#attribution/methods/batches-prover.ts";
import { readPair } from "#kernels/batch-proofs/pairs.ts";
import { earningsDomain, earningsLeaves, giniBps, hhiBps } from "#kernels/concentration.ts";
import { concentrationDomain, distributionDomain } from "#kernels/domains.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { proveLookUp } from "#kernels/merkle-sum-range.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { compareBytes, toHex } from "#sdk";
import { claimMarket, submitClaim } from "#test/support/claims.ts";
import { ALICE, BOB, DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, dividedMarket, type Market, nextDistribution, postDistribution } from "#test/support/market.ts";

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
  lab.run(Msg.methods.submitDistribution, good);
  rejects({}, 26);
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

test("how unevenly earnings are spread is measured once an epoch, and every number can be proven wrong", () => {
  const { lab, datanetId, right, post } = distributable();
  post(right, 1n);
  lab.advance(20);
  const epoch = lab.keeper<RewardsKeeper>("rewards").epoch();
  const domain = concentrationDomain(lab.chainId, { datanetId, denom: DENOM }, epoch);
  const measure = (earnings: readonly { contributor: Uint8Array; amount: bigint }[]) => {
    const leaves = earningsLeaves(earnings);
    const [sorted, ranked, squares] = [leaves.sorted, leaves.ranked, leaves.squares].map((list, tree) =>
      buildMerkleSum(earningsDomain(domain, tree), list),
    );
    assert.ok(sorted !== undefined && ranked !== undefined && squares !== undefined);
    const message = {
      attributor: ATTRIBUTOR.address,
      datanetId,
      denom: DENOM,
      sorted: sorted.root,
      ranked: ranked.root,
      squares: squares.root,
      giniBps: Number(giniBps(sorted.root, ranked.root)),
      hhiBps: Number(hhiBps(sorted.root, squares.root)),
      nakamoto: leaves.nakamoto,
    };
    return { sorted, message };
  };
  const earnings = right.map(({ id, amount }) => ({ contributor: id, amount }));
  const honest = measure(earnings);
  const rejects = (changes: Partial<typeof honest.message>, code = 56): void =>
    lab.rejects(Msg.methods.postConcentration, { ...honest.message, ...changes }, ["attribution", code]);
  rejects({ giniBps: honest.message.giniBps + 1 });
  rejects({ hhiBps: honest.message.hhiBps + 1 });
  rejects({ nakamoto: 0 });
  rejects({ sorted: { ...honest.message.sorted, sum: 1n } });
  rejects({ datanetId: 9n }, 34);
  const total = earnings.reduce((sum, { amount }) => sum + amount, 0n);
  assert.ok(honest.message.giniBps < 6_700 && honest.message.hhiBps >= 3_333 && honest.message.nakamoto <= 2);
  const forged = measure(earnings.map((one, i) => ({ ...one, amount: i === 0 ? total - 2n : 1n })));
  lab.run(Msg.methods.postConcentration, forged.message);
  rejects({}, 57);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  const shown = forged.sorted.proveRange(0, 1);
  const contributor = (forged.sorted.leaves[0]?.id ?? new Uint8Array(0)).subarray(8);
  const distribution = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 1n), right);
  const owed = proveLookUp(distribution, contributor);
  const target = { claim: { kind: "concentration", value: { datanetId, denom: DENOM, epoch } } } as const;
  const value = { proof: { kind: "earnings", value: { sorted: shown, owed } } } as const;
  const proof = { proof: { kind: "concentration", value } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof }).upheld, true);
  lab.checkInvariants();
  const wrongMajority = { ...honest.message, nakamoto: 3 };
  lab.run(Msg.methods.postConcentration, wrongMajority);
  const majority = { proof: { kind: "majority", value: { sorted: honest.sorted.proveRange(0, 1) } } } as const;
  const second = { proof: { kind: "concentration", value: majority } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof: second }).upheld, true);
  lab.run(Msg.methods.postConcentration, honest.message);
  const nothing = lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof });
  assert.equal(nothing.upheld, false);
  lab.advance(21);
  const { concentration } = lab.query(Query.methods.concentration, { datanetId, denom: DENOM, epoch });
  assert.equal(concentration.nakamoto, honest.message.nakamoto);
  lab.checkInvariants();
});
