import assert from "node:assert/strict";
import { test } from "node:test";
import { earningsDomain, earningsLeaves, giniBps, hhiBps } from "#kernels/concentration.ts";
import { concentrationDomain } from "#kernels/domains.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { proveLookUp } from "#kernels/merkle-sum-range.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { BOB, DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, evidencedMarket, type Market, postDistribution } from "#test/support/market.ts";

interface Earning {
  readonly contributor: Uint8Array;
  readonly amount: bigint;
}

/** A market with a distribution that can be measured, and what it owes. */
function measurable() {
  const market = evidencedMarket();
  // What a wrong measurement costs must leave a bond to go on with.
  market.lab.run(Msg.methods.registerAttributor, {
    attributor: ATTRIBUTOR.address,
    bond: utrib(100_000_000n),
    methods: [Method.METHOD_SPANS],
    endpoint: "",
  });
  const distribution = postDistribution(market);
  const earnings = distribution.leaves.map(({ id, amount }): Earning => ({ contributor: id, amount }));
  return { ...market, distribution, earnings };
}

/** A measurement of the epoch of this block. */
function measure({ lab, datanetId }: Pick<Market, "lab" | "datanetId">, earnings: readonly Earning[]) {
  const epoch = lab.keeper<RewardsKeeper>("rewards").epoch();
  const domain = concentrationDomain(lab.chainId, { datanetId, denom: DENOM }, epoch);
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
  return { epoch, sorted, message };
}

const partOf = ({ lab, datanetId }: Pick<Market, "lab" | "datanetId">): number =>
  lab.query(RewardsQuery.methods.commonsPart, { datanetId, denom: DENOM }).bps;

test("how unevenly earnings are spread is measured once an epoch, and every number can be proven wrong", () => {
  const market = measurable();
  const { lab, datanetId, earnings, distribution } = market;
  const honest = measure(market, earnings);
  const { epoch } = honest;
  const rejects = (changes: Partial<typeof honest.message>, code = 56): void =>
    lab.rejects(Msg.methods.postConcentration, { ...honest.message, ...changes }, ["attribution", code]);
  rejects({ giniBps: honest.message.giniBps + 1 });
  rejects({ hhiBps: honest.message.hhiBps + 1 });
  rejects({ nakamoto: 0 });
  rejects({ sorted: { ...honest.message.sorted, sum: 1n } });
  rejects({ datanetId: 9n }, 34);
  // Three, two, one and one parts of seven.
  assert.deepEqual([honest.message.giniBps, honest.message.nakamoto], [2_499, 2]);
  const total = earnings.reduce((sum, { amount }) => sum + amount, 0n);
  const forged = measure(
    market,
    earnings.map((one, i) => ({ ...one, amount: i === 0 ? total - 3n : 1n })),
  );
  lab.run(Msg.methods.postConcentration, forged.message);
  rejects({}, 57);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  const contributor = (forged.sorted.leaves[0]?.id ?? new Uint8Array(0)).subarray(8);
  const owed = proveLookUp(distribution, contributor);
  const target = { claim: { kind: "concentration", value: { datanetId, denom: DENOM, epoch } } } as const;
  const value = { proof: { kind: "earnings", value: { sorted: forged.sorted.proveRange(0, 1), owed } } } as const;
  const proof = { proof: { kind: "concentration", value } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof }).upheld, true);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.run(Msg.methods.postConcentration, { ...honest.message, nakamoto: 3 });
  const majority = { proof: { kind: "majority", value: { sorted: honest.sorted.proveRange(1, 1) } } } as const;
  const second = { proof: { kind: "concentration", value: majority } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof: second }).upheld, true);
  lab.run(Msg.methods.postConcentration, honest.message);
  const nothing = lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof });
  assert.equal(nothing.upheld, false);
  lab.advance(21);
  const { concentration } = lab.query(Query.methods.concentration, { datanetId, denom: DENOM, epoch });
  assert.deepEqual([concentration.nakamoto, concentration.isFinal], [honest.message.nakamoto, true]);
  lab.rejects(Msg.methods.challenge, { challenger: BOB.address, target, proof: second }, ["attribution", 35]);
  lab.checkInvariants();
});

test("few who have most raise the commons' part a step an epoch, once nobody has proven the measurement wrong", () => {
  const market = measurable();
  const { lab, datanetId, earnings, distribution } = market;
  const { epochBlocks } = lab.query(RewardsQuery.methods.params, {}).params;
  lab.run(Msg.methods.postConcentration, measure(market, earnings).message);
  lab.advance(19);
  assert.equal(partOf(market), 0);
  const waiting = lab.imported(lab.exportGenesis());
  waiting.advance(Number(lab.height()) + 2);
  lab.advance(2);
  for (const chain of [lab, waiting]) assert.equal(partOf({ lab: chain, datanetId }), 100);
  lab.rejects(Msg.methods.postConcentration, measure(market, earnings).message, ["attribution", 57]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());

  lab.advance(Number(epochBlocks));
  lab.run(Msg.methods.postConcentration, measure(market, earnings).message);
  lab.advance(21);
  assert.equal(partOf(market), 200);

  // A measurement that was proven wrong moves nothing.
  lab.advance(Number(epochBlocks));
  const total = earnings.reduce((sum, { amount }) => sum + amount, 0n);
  const forged = measure(
    market,
    earnings.map((one, i) => ({ ...one, amount: i === 0 ? total - 3n : 1n })),
  );
  lab.run(Msg.methods.postConcentration, forged.message);
  const contributor = (forged.sorted.leaves[0]?.id ?? new Uint8Array(0)).subarray(8);
  const owed = proveLookUp(distribution, contributor);
  const { epoch } = forged;
  const target = { claim: { kind: "concentration", value: { datanetId, denom: DENOM, epoch } } } as const;
  const value = { proof: { kind: "earnings", value: { sorted: forged.sorted.proveRange(0, 1), owed } } } as const;
  const proof = { proof: { kind: "concentration", value } } as const;
  assert.equal(lab.run(Msg.methods.challenge, { challenger: BOB.address, target, proof }).upheld, true);
  lab.advance(30);
  assert.equal(partOf(market), 200);
  const { changes } = lab.query(RewardsQuery.methods.commonsPart, { datanetId, denom: DENOM });
  assert.deepEqual(
    changes.map(({ bps, nakamoto }) => [bps, nakamoto]),
    [
      [100, 2],
      [200, 2],
    ],
  );
  lab.checkInvariants();
});
