import assert from "node:assert/strict";
import { test } from "node:test";
import { distributionDomain } from "#kernels/domains.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query, QueryExplainResponse } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, BOB, CAROL, DENOM, type Person, utrib } from "#test/support/economy.ts";
import { divideAt, evidencedMarket, type Market, openMarket, postDistribution, settle } from "#test/support/market.ts";
import { type Explanation, explainEvidence, explainWeight } from "./explain.ts";

/** A market whose datanet was paid by weight three times: for use, as a gift, for use again. */
function paidThrice(): Market {
  const market = openMarket();
  const { lab, datanetId, sessionId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 3_333n });
  lab.run(Msg.methods.fundDatanet, { funder: BOB.address, datanetId, amount: utrib(1_000n) });
  settle(lab, sessionId, 31n, 1_777n);
  divideAt(market, { batchId: 2n, kappaBps: 1n, first: 3n });
  return market;
}

const claim = ({ lab }: Market, who: Person, bundleId: bigint): bigint =>
  lab.run(Msg.methods.claimPosition, {
    payee: who.address,
    denom: DENOM,
    bundles: [{ bundleId, datanetVersion: 1n }],
  }).paid.amount;

/** The answer as bytes, as a client gets it. */
const ask = ({ lab, datanetId }: Market, request: object): QueryExplainResponse => {
  const answer = lab.query(Query.methods.explain, { datanetId, denom: DENOM, ...request });
  return QueryExplainResponse.decode(QueryExplainResponse.encode(answer));
};
const askBundle = (market: Market, bundleId: bigint, changes: object = {}): QueryExplainResponse =>
  ask(market, { bundleId, datanetVersion: 1n, ...changes });
const reasonOf = (explanation: Explanation): string =>
  explanation.kind === "contradicted" ? explanation.reason : "none";

test("what the weight of a bundle earned is computed again to the unit, from the chain's answer alone", () => {
  const market = paidThrice();
  const paid = [claim(market, ALICE, 1n), claim(market, BOB, 2n), claim(market, CAROL, 3n)];
  [1n, 2n, 3n].forEach((bundleId, index) => {
    const explained = explainWeight(askBundle(market, bundleId), market);
    assert.equal(explained.kind, "explained");
    assert.equal(explained.settled, paid[index]);
    assert.equal(explained.earned, paid[index]);
    assert.equal(
      explained.deposits.reduce((sum, { earned }) => sum + (earned ?? 0n), 0n),
      paid[index],
    );
    assert.deepEqual(
      explained.deposits.map(({ use }) => use?.kappaBps),
      [3_333, undefined, 1],
    );
  });
});

test("a page explains as well as the whole", () => {
  const market = paidThrice();
  claim(market, ALICE, 1n);
  const whole = explainWeight(askBundle(market, 1n), market);
  const first = askBundle(market, 1n, { pagination: PageRequest.create({ limit: 2n }) });
  const rest = askBundle(market, 1n, {
    pagination: PageRequest.create({ key: first.pagination?.nextKey ?? new Uint8Array(0) }),
  });
  const pages = [first, rest].flatMap((answer) => {
    const explained = explainWeight(answer, market);
    assert.equal(explained.kind, "explained");
    return explained.deposits;
  });
  assert.equal(whole.kind, "explained");
  assert.deepEqual(pages, whole.deposits);
});

test("an answer that was tampered with contradicts itself", () => {
  const market = paidThrice();
  claim(market, ALICE, 1n);
  const answer = askBundle(market, 1n);
  const [first, ...others] = answer.priorDeposits;
  const [division, ...divisions] = answer.divisions;
  assert.ok(first !== undefined && division !== undefined && answer.position !== undefined);
  const reason = (changes: Partial<QueryExplainResponse>): string =>
    reasonOf(explainWeight({ ...answer, ...changes }, market));
  assert.match(reason({ priorDeposits: others }), /missing/);
  assert.match(reason({ priorDeposits: [{ ...first, amount: first.amount + 1n }, ...others] }), /wrongly/);
  assert.match(reason({ divisions: [{ ...division, kappaBps: 3_334 }, ...divisions] }), /not what its batch gave/);
  assert.match(reason({ divisions }), /not what its batch gave/);
  const { position } = answer;
  assert.match(reason({ position: { ...position, claimed: position.claimed - 1n } }), /not what was earned/);
  assert.match(reason({ weight: answer.weight + 1n }), /not what was earned/);
  assert.match(reason({ weight: answer.shares + 1n }), /exceeds/);
  assert.throws(() => askBundle(market, 9n));
  assert.throws(() => askBundle(market, 1n, { denom: "x" }));
});

test("what evidence gave a contributor is its proven leaf, under a root that sums to deposits of known batches", () => {
  const market = evidencedMarket();
  const { lab, datanetId } = market;
  const tree = postDistribution(market);
  const index = tree.indexOf(ALICE.bytes) as number;
  const leaf = tree.leaves[index];
  assert.ok(leaf !== undefined);
  const proof = tree.prove(index);
  const claimed = { contributor: ALICE.address, datanetId, denom: DENOM, distribution: 1n, proof };
  const { paid } = lab.run(Msg.methods.claimContribution, { ...claimed, cumulative: leaf.amount });
  const domain = distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 1n);
  const proven = { domain, root: tree.root, throughDeposit: 1n, leaf, proof };
  const answer = ask(market, { contributor: ALICE.address });
  const explained = explainEvidence(answer, { datanetId, leaf: proven });
  assert.equal(explained.kind, "explained");
  assert.deepEqual([explained.earned, explained.settled], [paid.amount, paid.amount]);
  assert.equal(explained.deposits[0]?.use?.revenue, 90_000n);
  const reason = (changes: Partial<QueryExplainResponse>, of: object = {}): string =>
    reasonOf(explainEvidence({ ...answer, ...changes }, { datanetId, leaf: { ...proven, ...of } }));
  assert.match(reason({}, { leaf: { ...leaf, amount: leaf.amount + 1n } }), /not under the root/);
  assert.match(reason({ divisions: [] }), /not what its batch gave/);
  const deposits = answer.deposits.map((found) => ({ ...found, amount: found.amount + 1n }));
  assert.match(reason({ deposits }), /not what its batch gave/);
  const less = answer.deposits.map((found) => ({
    ...found,
    cumulative: found.cumulative - 1n,
    amount: found.amount - 1n,
  }));
  assert.match(reason({ deposits: less }), /does not sum/);
  assert.ok(answer.claimed !== undefined);
  assert.match(reason({ claimed: { ...answer.claimed, cumulative: leaf.amount + 1n } }), /more was paid/);
});
