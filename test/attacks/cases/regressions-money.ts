/** Faults that other chains had with money, as attacks on this one. */

import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { payReceivers, receiversOf } from "#kernels/receivers.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { toHex } from "#lib/bytes.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, BOB, DENOM, utrib } from "#test/support/economy.ts";
import { TRAINER } from "#test/support/market.ts";
import {
  attributedLab,
  batchOf,
  dataMarket,
  finalUses,
  openSample,
  prepareUses,
  sellUses,
} from "../attributed-market.ts";
import { checkBooks, failureOf } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { documentMarket, quotedBatch, quotesOf } from "../documents.ts";
import { docFaults } from "../economy-doc.ts";
import { distribute } from "../payouts.ts";

const otherPool: AttackCase = {
  id: "R1",
  name: "a proof of one pool, claimed from another (Vana)",
  expected: "nothing paid",
  run() {
    const { market, texts } = documentMarket();
    const { lab } = market;
    const second = dataMarket(
      lab,
      market.bundles.map(({ contribution }) => contribution),
    );
    const outputs = quotesOf(texts);
    const [own, other] = [market, second].map((each, pool) => {
      const sessionId = sellUses(each, outputs.length);
      const method = documentMethod(texts.length, BigInt(pool));
      const uses = outputs.map(() => ({ weights: method }));
      const owners = texts.map(({ who }, family) => ({ id: who.bytes, family }));
      const published = prepareUses(each, { sessionId, settlement: 1n, uses, owners });
      finalUses(each, published, { settlement: 1n, method: Method.METHOD_SPANS });
      return distribute(each, [published.pairs]);
    });
    assert(own !== undefined && other !== undefined, "two pools");
    const who = assertDefined(texts[0], "nobody").who;
    const index = assertDefined(own.indexOf(who.bytes), "nothing owed");
    const cumulative = assertDefined(own.leaves[index], "no leaf").amount;
    const about = { contributor: who.address, denom: DENOM, distribution: 1n, cumulative, proof: own.prove(index) };
    const stolen = failureOf(lab, RewardsMsg.methods.claimContribution, { ...about, datanetId: second.datanetId });
    const right = failureOf(lab, RewardsMsg.methods.claimContribution, { ...about, datanetId: market.datanetId });
    checkBooks(lab);
    return {
      seen: `from the other pool: ${stolen ?? "paid"}; from its own: ${right ?? "paid"}`,
      net: undefined,
      holds: stolen !== undefined && right === undefined,
    };
  },
};

const smallSteps: AttackCase = {
  id: "R5",
  name: "claim after every small gift, so that rounding pays (Panacea)",
  expected: "paid in steps what is paid at once",
  run() {
    const { market } = documentMarket();
    const { lab, datanetId, bundles } = market;
    const first = assertDefined(bundles[0], "no bundle");
    const payee = first.contribution.draft.contributor.address;
    let often = 0n;
    for (let i = 0; i < 50; i++) {
      lab.run(RewardsMsg.methods.fundDatanet, { funder: ALICE.address, datanetId, amount: utrib(70n) });
      const claim = { payee, denom: DENOM, bundles: [{ bundleId: first.bundleId, datanetVersion: 1n }] };
      often += lab.run(RewardsMsg.methods.claimPosition, claim).paid.amount;
    }
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId: first.bundleId });
    const { version } = lab.query(DatanetQuery.methods.version, { datanetId, version: 1n });
    const once = (50n * 70n * bundle.weight) / version.totalWeight;
    checkBooks(lab);
    return {
      seen: `${often} in 50 steps, ${once} at once`,
      net: { percent: percentOf(often - once, once), of: "honest pay" },
      holds: often === once,
    };
  },
};

const taintedClaim: AttackCase = {
  id: "R6",
  name: "claim royalties of a version in dispute (Story)",
  expected: "held; data is paid all the same",
  run() {
    const { market, texts } = documentMarket();
    const { lab, datanetId, modelId } = market;
    lab.keeper<RewardsKeeper>("rewards").freezeVersion(modelId, 1n);
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.advance(25);
    const refusal = failureOf(lab, RewardsMsg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM });
    const { escrows } = lab.query(RewardsQuery.methods.dispute, { disputeId: 1n });
    const held = escrows.reduce((sum, { amount }) => sum + amount.amount, 0n);
    const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
    checkBooks(lab);
    return {
      seen: `claim: ${refusal}; ${held} held, ${deposits.at(-1)?.cumulative ?? 0n} for the data`,
      net: { percent: refusal === undefined ? percentOf(held, held) : 0, of: "what is in dispute" },
      holds: refusal !== undefined && held > 0n && (deposits.at(-1)?.cumulative ?? 0n) > 0n,
    };
  },
};

const nobody: AttackCase = {
  id: "R7",
  name: "a batch that nobody's data is in, and negative scores (Allora)",
  expected: "commons, and nothing for what is negative",
  run() {
    const { market, texts } = documentMarket();
    const { lab } = market;
    const sessionId = sellUses(market, 30);
    const owners = texts.map(({ who }, family) => ({ id: who.bytes, family }));
    const uses = Array.from({ length: 30 }, () => ({ weights: { owners: new Map<number, bigint>(), commons: 0n } }));
    const published = prepareUses(market, { sessionId, settlement: 1n, uses, owners });
    const batchId = finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
    const tree = distribute(market, [published.pairs]);
    const commonsId = lab.wiring.moduleAccounts.require("rewards").bytes;
    const isCommons = tree.leaves.length === 1 && tree.indexOf(commonsId) === 0;
    const weights = {
      owners: new Map([
        [0, -(10n ** 30n)],
        [1, 5n],
      ]),
      commons: 0n,
    };
    const list = receiversOf(weights, (owner) => assertDefined(owners[owner], "no such owner").id);
    const paid = payReceivers(1_000n, list, { familyOf: toHex, commonsId, rules: SHARE_RULES });
    const negative = paid.find(({ id }) => id === owners[0]?.id)?.amount ?? 0n;
    checkBooks(lab);
    return {
      seen: `batch state ${batchOf(lab, batchId).state}, ${tree.root.sum} to the commons; negative weight paid ${negative}`,
      net: undefined,
      holds: batchOf(lab, batchId).state === BatchState.BATCH_STATE_FINAL && isCommons && negative === 0n,
    };
  },
};

const looseBounds: AttackCase = {
  id: "R8",
  name: "parameters out of bounds, or by somebody else (Ocean)",
  expected: "refused in every module",
  run() {
    const lab = attributedLab();
    const authority = lab.wiring.authority;
    const own = lab.query(AttributionQuery.methods.params, {}).params;
    const data = lab.query(DatanetQuery.methods.params, {}).params;
    const pay = lab.query(RewardsQuery.methods.params, {}).params;
    const made = lab.query(ModelQuery.methods.params, {}).params;
    const refusals = [
      failureOf(lab, Msg.methods.updateParams, { authority, params: { ...own, auditBps: 0 } }),
      failureOf(lab, Msg.methods.updateParams, { authority, params: { ...own, familyCapBps: 10_001 } }),
      failureOf(lab, DatanetMsg.methods.updateParams, { authority, params: { ...data, duplicateBps: 10_001 } }),
      failureOf(lab, RewardsMsg.methods.updateParams, {
        authority,
        params: { ...pay, waterfall: { burnBps: 1, validatorsBps: 1, auditorsBps: 1, commonsBps: 1, height: 0n } },
      }),
      failureOf(lab, ModelMsg.methods.updateParams, { authority, params: { ...made, servingBpsMax: 10_001 } }),
      failureOf(lab, ModelMsg.methods.updateParams, { authority: BOB.address, params: made }),
      failureOf(lab, Msg.methods.updateParams, { authority: BOB.address, params: own }),
      failureOf(lab, DatanetMsg.methods.updateParams, { authority: BOB.address, params: data }),
      failureOf(lab, RewardsMsg.methods.updateParams, { authority: BOB.address, params: pay }),
    ];
    return {
      seen: refusals.map((refusal) => refusal?.slice(0, 34) ?? "accepted").join("; "),
      net: undefined,
      holds: refusals.every((refusal) => refusal !== undefined),
    };
  },
};

const otherDocs: AttackCase = {
  id: "R12",
  name: "documentation that differs from what the chain does (OpenLedger)",
  expected: "every number of docs/economy.md is the chain's",
  run() {
    const faults = docFaults();
    return {
      seen: faults.wrong.length === 0 ? `${faults.checked} numbers agree` : faults.wrong.join("; "),
      net: undefined,
      holds: faults.wrong.length === 0 && faults.checked > 0,
    };
  },
};

/** The cases of this family. */
export const MONEY_REGRESSIONS: readonly AttackCase[] = [
  otherPool,
  smallSteps,
  taintedClaim,
  nobody,
  looseBounds,
  otherDocs,
];

/** Weights that give everybody something. */
function documentMethod(count: number, pool: bigint) {
  const weightOf = (owner: number): bigint => 1n + BigInt(owner) * (1n + pool);
  return { owners: new Map(Array.from({ length: count }, (_, i) => [i, weightOf(i)] as const)), commons: 0n };
}
