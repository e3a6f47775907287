import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { DistributionState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { CHALLENGER } from "#test/support/claims.ts";
import { DENOM } from "#test/support/economy.ts";
import { ATTRIBUTOR, dividedMarket, nextDistribution } from "#test/support/market.ts";

const requester = CHALLENGER.address;
const attributor = ATTRIBUTOR.address;

/** A market with a distribution in its window, and what asks for the first of its leaves. */
function posted(changes: { readonly hash?: Uint8Array } = {}) {
  const market = dividedMarket();
  const { lab, datanetId } = market;
  const tree = nextDistribution(market);
  const root = { ...tree.root, ...changes };
  const message = { attributor, datanetId, denom: DENOM, root, throughDeposit: 1n };
  const { number, finalHeight } = lab.run(Msg.methods.submitDistribution, message);
  const target = { claim: { kind: "distribution", value: { datanetId, denom: DENOM, number } } } as const;
  const ask = { requester, target, tree: OpenedTree.OPENED_TREE_OWED, index: 0n, part: 0 };
  const state = () => lab.query(Query.methods.distributions, { datanetId }).distributions[0];
  return { ...market, tree, ask, finalHeight, state };
}

test("leaves of a distribution are shown when they are asked for, and its window lasts as long as they can be looked at", () => {
  const { lab, tree, ask, finalHeight, state } = posted();
  lab.rejects(Msg.methods.openRequest, { ...ask, index: tree.root.count }, ["attribution", 43]);
  lab.rejects(Msg.methods.openRequest, { ...ask, tree: OpenedTree.OPENED_TREE_PAIRS }, ["attribution", 43]);
  lab.advance(Number(finalHeight - lab.height()) - 1);
  const { requestId } = lab.run(Msg.methods.openRequest, ask);
  assert.equal(state()?.finalHeight, finalHeight - 1n + 20n);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  const show = (start: number) => {
    const opening = { bytes: { kind: "sums", value: tree.proveRange(start, 1) } } as const;
    return { attributor, requestId, opening };
  };
  if (tree.root.count > 1n) lab.rejects(Msg.methods.answerOpenRequest, show(1), ["attribution", 46]);
  lab.run(Msg.methods.answerOpenRequest, show(0));
  lab.advance(1);
  lab.rejects(Msg.methods.openRequest, ask, ["attribution", 44]);
  lab.advance(20);
  assert.equal(state()?.state, DistributionState.DISTRIBUTION_STATE_POSTED);
  lab.checkInvariants();
});

test("a root over nothing that anybody can show fails with its bond", () => {
  const { lab, ask, state } = posted({ hash: new Uint8Array(32).fill(7) });
  lab.run(Msg.methods.openRequest, ask);
  const bondOf = () => lab.query(Query.methods.attributor, { address: attributor }).attributor.bond.amount;
  const before = bondOf();
  lab.advance(12);
  assert.equal(state()?.state, DistributionState.DISTRIBUTION_STATE_FAILED);
  assert.equal(bondOf(), before - (state()?.bond ?? 0n));
  lab.checkInvariants();
});
