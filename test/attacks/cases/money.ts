/** Cases 13 to 18: sums that are not the pot, claims that are not one's own, dust, changing shares, royalties above the whole, paying oneself. */

import { divideRevenue } from "#kernels/division.ts";
import { distributionDomain } from "#kernels/domains.ts";
import { claim, deposit, EMPTY_POOL, F1_SCALE, type F1Position, newPosition, setShares, settle } from "#kernels/f1.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import { splitByWeight } from "#kernels/split.ts";
import { PROTOCOL_RATES } from "#kernels/waterfall.ts";
import { assertDefined } from "#lib/assert.ts";
import { u64ToBytes } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { CURATOR, DENOM, publishedNet } from "#test/support/economy.ts";
import {
  ATTRIBUTOR,
  CLIENT,
  draft,
  draftMessage,
  marketLab,
  NODE,
  publish,
  publishedModel,
  registerModel,
  TRAINER,
} from "#test/support/market.ts";
import { type DataMarket, finalUses, sellUses, submitUses, USE_FEE } from "../attributed-market.ts";
import { balancesOf, checkBooks, failureOf } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { attributeOutputs, documentMarket, quotesOf } from "../documents.ts";
import { claimEvidence, claimPrior, distribute } from "../payouts.ts";

const wrongSums: AttackCase = {
  id: "13",
  name: "post roots whose sum is not the pot",
  expected: "both transactions invalid",
  run() {
    const { market, texts, method } = documentMarket();
    const { lab, datanetId } = market;
    const outputs = quotesOf(texts);
    const sessionId = sellUses(market, outputs.length);
    const published = attributeOutputs(market, { sessionId, settlement: 1n, outputs, method });
    const refusals: (string | undefined)[] = [];
    for (const extra of [1n, -1n]) {
      const leaves = published.pairs.leaves.map((leaf, i) =>
        i === 0 ? { ...leaf, amount: leaf.amount + extra } : leaf,
      );
      const pairs = buildMerkleSum(published.domain, leaves);
      const submit = () => submitUses(market, { ...published, pairs }, { settlement: 1n, method: Method.METHOD_SPANS });
      refusals.push(thrownBy(submit));
    }
    finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
    const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
    const deposited = deposits.at(-1)?.cumulative ?? 0n;
    const domain = distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 1n);
    for (const sum of [deposited + 1n, deposited - 1n]) {
      const { root } = buildMerkleSum(domain, [{ id: ATTRIBUTOR.bytes, amount: sum }]);
      const about = {
        attributor: ATTRIBUTOR.address,
        datanetId,
        denom: DENOM,
        throughDeposit: BigInt(deposits.length),
      };
      refusals.push(failureOf(lab, AttributionMsg.methods.submitDistribution, { ...about, root }));
    }
    checkBooks(lab);
    return {
      seen: refusals.map((refusal) => refusal ?? "accepted").join("; "),
      net: undefined,
      holds: refusals.length === 4 && refusals.every((refusal) => refusal !== undefined),
    };
  },
};

const wrongClaims: AttackCase = {
  id: "14",
  name: "claim twice, by a stale root, by another's proof",
  expected: "nothing paid",
  run() {
    const { market, texts, method } = documentMarket();
    const { lab, datanetId } = market;
    const outputs = quotesOf(texts);
    const sessionId = sellUses(market, outputs.length);
    const published = attributeOutputs(market, { sessionId, settlement: 1n, outputs, method });
    finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
    const tree = distribute(market, [published.pairs]);
    const [owner, thief] = texts.filter(({ who }) => tree.indexOf(who.bytes) !== undefined).map(({ who }) => who);
    if (owner === undefined || thief === undefined) return { seen: "nobody is owed", net: undefined, holds: false };
    const index = assertDefined(tree.indexOf(owner.bytes), "owner is not owed");
    const cumulative = assertDefined(tree.leaves[index], "no leaf").amount;
    const own = { contributor: owner.address, datanetId, denom: DENOM, distribution: 1n, cumulative };
    const message = { ...own, proof: tree.prove(index) };
    const stolen = { ...message, contributor: thief.address };
    const more = { ...message, cumulative: cumulative + 1n };
    const before = balancesOf(lab, [thief]);
    const attempts = [stolen, more, { ...message, distribution: 2n }];
    const refusals = attempts.map((attempt) => failureOf(lab, RewardsMsg.methods.claimContribution, attempt));
    postAgain(market, tree);
    // The first root is behind the second now.
    refusals.push(failureOf(lab, RewardsMsg.methods.claimContribution, message));
    const again = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 2n), tree.leaves);
    const right = { ...message, distribution: 2n, proof: again.prove(index) };
    const paid = lab.run(RewardsMsg.methods.claimContribution, right).paid.amount;
    refusals.push(failureOf(lab, RewardsMsg.methods.claimContribution, right));
    const gained = balancesOf(lab, [thief]) - before;
    checkBooks(lab);
    return {
      seen: `${refusals.map((refusal) => refusal?.slice(0, 40) ?? "paid").join("; ")}; thief gained ${gained}`,
      net: { percent: percentOf(gained, cumulative), of: "what was to be stolen" },
      holds: refusals.every((refusal) => refusal !== undefined) && gained === 0n && paid === cumulative,
    };
  },
};

const dust: AttackCase = {
  id: "15",
  name: "fees of one unit among a million contributors",
  expected: "Σ paid + carry = fees exactly",
  run(scale) {
    const members = scale === "full" ? 1_000_000 : 100_000;
    const fees = (3n * BigInt(members)) / 2n;
    let pool = { ...EMPTY_POOL, shares: BigInt(members) };
    const data = [{ bps: 8_500n, curatorBps: 0n }];
    const { split } = divideRevenue({ amount: 1n, serving: 0n, rates: PROTOCOL_RATES, accountBps: [1_500n], data });
    const kept = split.burn + split.validators + split.auditors + split.commons + split.rest;
    for (let i = 0n; i < fees; i++) pool = deposit(pool, 1n);
    const start: F1Position = { shares: 1n, accumulator: 0n, fraction: 0n, due: 0n };
    let [paid, fractions] = [0n, 0n];
    for (let i = 0; i < members; i++) {
      const { due, fraction } = settle(pool, start);
      paid += due;
      fractions += fraction;
    }
    const carry = fractions + pool.remainder;
    const isWhole = paid * F1_SCALE + carry === fees * F1_SCALE;
    const weights = Array.from({ length: members }, (_, i) => ({ id: u64ToBytes(BigInt(i)), weight: 1n }));
    const parts = splitByWeight(fees, weights);
    const evidence = parts.reduce((sum, part) => sum + part, 0n);
    const { root } = buildMerkleSum(
      distributionDomain("attacks", { datanetId: 1n, denom: DENOM }, 1n),
      weights.map(({ id }, i) => ({ id, amount: parts[i] ?? 0n })),
    );
    return {
      seen: `${fees} fees, ${members} members: ${paid} paid and ${carry / F1_SCALE} carried; by evidence ${root.sum}`,
      net: undefined,
      holds: isWhole && paid > 0n && kept === 1n && evidence === fees && root.sum === fees,
    };
  },
};

const changingShares: AttackCase = {
  id: "16",
  name: "change shares in the middle of epochs, at random",
  expected: "deposits = claimed + due + dust, dust ≤ members + 1",
  run(scale) {
    const operations = scale === "full" ? 100_000 : 20_000;
    const members = 50;
    const random = seededRandom("changing shares");
    let pool = EMPTY_POOL;
    const positions = Array.from({ length: members }, () => newPosition(pool));
    let [deposited, claimed, worst] = [0n, 0n, 0n];
    for (let i = 0; i < operations; i++) {
      const at = random.below(members);
      const position = positions[at] as F1Position;
      const kind = random.below(3);
      if (kind === 0) {
        const amount = BigInt(random.below(1_000));
        pool = deposit(pool, amount);
        deposited += amount;
      } else if (kind === 1) {
        ({ pool, position: positions[at] } = setShares(pool, position, BigInt(random.below(100))));
      } else {
        const result = claim(pool, position);
        positions[at] = result.position;
        claimed += result.amount;
      }
      if (i % 500 !== 0 && i !== operations - 1) continue;
      const due = positions.reduce((sum, own) => sum + settle(pool, own).due, 0n);
      const left = deposited - claimed - due - pool.held;
      if (left < 0n) return { seen: `${-left} too much is due`, net: undefined, holds: false };
      worst = left > worst ? left : worst;
    }
    return {
      seen: `${operations} operations, ${deposited} deposited, dust at most ${worst} of ${members + 1}`,
      net: undefined,
      holds: worst <= BigInt(members) + 1n,
      figures: [{ name: "dust", value: Number(worst), unit: "units" }],
    };
  },
};

const lineage: AttackCase = {
  id: "17",
  name: "a lineage above 10 000 bps, in a circle, too deep",
  expected: "rejected",
  run() {
    const lab = marketLab();
    const net = publishedNet(lab);
    const base = publishedModel(lab, net);
    const greedy = registerModel(lab);
    const shares = [{ payee: TRAINER.address, bps: 10_001, modelId: 0n, version: 0n }];
    const over = failureOf(lab, ModelMsg.methods.draftVersion, draftMessage(greedy, { ownShares: shares }));
    const own = failureOf(lab, ModelMsg.methods.draftVersion, draftMessage(greedy, { ownBps: 10_001 }));
    const tuned = (source: bigint) => {
      const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
      const version = draft(lab, modelId, { ownBps: 100 });
      return { modelId, version, edge: { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: source } };
    };
    const [first, second] = [tuned(base), tuned(base)];
    const edgeTo = (of: typeof first, sourceId: bigint) => {
      const edge = { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId, sourceVersion: 1n, royaltyBps: 0 };
      const { modelId, version } = of;
      return failureOf(lab, ModelMsg.methods.addEdge, { owner: TRAINER.address, modelId, version, ...edge });
    };
    const circle = edgeTo(first, second.modelId);
    const self = edgeTo(first, first.modelId);
    let [source, depth, deep] = [base, 0, undefined as string | undefined];
    while (deep === undefined && depth < 20) {
      const next = tuned(source);
      deep = edgeTo(next, source);
      if (deep !== undefined) break;
      publish(lab, next.modelId, next.version);
      [source, depth] = [next.modelId, depth + 1];
    }
    checkBooks(lab);
    const refusals = [over, own, circle, self, deep];
    return {
      seen: `${refusals.map((refusal) => refusal ?? "accepted").join("; ")}; depth reached ${depth}`,
      net: undefined,
      holds: refusals.every((refusal) => refusal !== undefined) && depth === 8,
    };
  },
};

const washing: AttackCase = {
  id: "18",
  name: "a ring that is client, node, trainer, curator and all contributors pays itself",
  expected: "net ≤ −10 % of the volume",
  run() {
    const { market, texts, method } = documentMarket();
    const { lab } = market;
    const ring = [CLIENT, NODE, TRAINER, CURATOR, ATTRIBUTOR, ...texts.map(({ who }) => who)];
    const before = balancesOf(lab, ring);
    const outputs = quotesOf(texts);
    const sessionId = sellUses(market, outputs.length);
    const published = attributeOutputs(market, { sessionId, settlement: 1n, outputs, method });
    finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
    const tree = distribute(market, [published.pairs]);
    const { params } = lab.query(RewardsQuery.methods.params, {});
    // Everything held back vests.
    lab.advance(Number(params.epochBlocks) * (params.vestingEpochs + 1));
    for (const { who } of texts) {
      claimEvidence(market, tree, who);
      claimPrior(market, who);
    }
    for (const { address } of [NODE, TRAINER, CURATOR]) {
      failureOf(lab, RewardsMsg.methods.claimPosition, { payee: address, denom: DENOM });
    }
    checkBooks(lab);
    const volume = USE_FEE * BigInt(outputs.length);
    const net = balancesOf(lab, ring) - before;
    return {
      seen: `volume ${volume}, ring ${net}`,
      net: { percent: percentOf(net, volume), of: "volume" },
      holds: net * 10n <= -volume,
    };
  },
};

/** The cases of this family. */
export const MONEY: readonly AttackCase[] = [wrongSums, wrongClaims, dust, changingShares, lineage, washing];

/** Posts the same leaves as the second distribution and waits until it is the one to claim against. */
function postAgain({ lab, datanetId }: DataMarket, tree: MerkleSumTree): void {
  const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
  const { root } = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, 2n), tree.leaves);
  const about = { attributor: ATTRIBUTOR.address, datanetId, denom: DENOM, throughDeposit: BigInt(deposits.length) };
  lab.run(AttributionMsg.methods.submitDistribution, { ...about, root });
  lab.advance(20);
}

function thrownBy(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
