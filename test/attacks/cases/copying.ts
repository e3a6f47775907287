/** Cases 1 to 5: copying one's own data, others' data, and being many, with real documents on chain and real digits for heads. */

import { bundleDomain } from "#kernels/domains.ts";
import { bundleCommitment } from "#kernels/item-tree.ts";
import { compareBigints } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { ALICE, BOB, commit, createNet, draftOf, person, reveal, revealOf } from "#test/support/economy.ts";
import { attributedLab } from "../attributed-market.ts";
import { balancesOf, checkBooks, failureOf } from "../books.ts";
import { type AttackCase, type Observed, percentOf, type Scale } from "../case.ts";
import { ridgeOutcome } from "../digits.ts";
import { honestPages, payDocuments, quotesOf, sumIncome, type Texts, withNoise } from "../documents.ts";

const HONEST = 12;
const AUTHOR = 7;
const SMALL = 8;

/** The honest market that attacks are measured against. */
function honest(scale: Scale): { readonly authors: readonly Texts[]; readonly outputs: readonly string[] } {
  const authors = honestPages(scale === "full" ? HONEST : SMALL + 1);
  return { authors, outputs: quotesOf(authors) };
}

const clonesOfOwn: AttackCase = {
  id: "1",
  name: "clone one's own bundle 16 times",
  expected: "15 copies rejected, total gain 1.00 ± 1 unit",
  run(scale) {
    const { authors, outputs } = honest(scale);
    const own = authors[AUTHOR] as Texts;
    const copies = Array.from({ length: 15 }, (_, i) => ({ who: person(`clone ${i}`), texts: own.texts }));
    const before = sumIncome(payDocuments(authors, outputs), [own.who]);
    const attacked = payDocuments([...authors, ...copies], outputs);
    const after = sumIncome(attacked, [own.who, ...copies.map(({ who }) => who)]);
    const clones = attacked.market.bundles.slice(authors.length);
    const duplicates = clones.filter(({ state }) => state === BundleState.BUNDLE_STATE_DUPLICATE);
    const [paidBefore, paidAfter] = [before.evidence + before.prior, after.evidence + after.prior];
    const difference = paidAfter > paidBefore ? paidAfter - paidBefore : paidBefore - paidAfter;
    return {
      seen: `${duplicates.length} rejected, pay ${paidBefore} → ${paidAfter}`,
      net: { percent: percentOf(after.net - before.net, paidBefore), of: "honest pay" },
      holds: duplicates.length === 15 && difference <= 1n && after.net < before.net,
    };
  },
};

const noisyClones: AttackCase = {
  id: "2",
  name: "clone one's own bundle ×2 and ×4 with noise",
  expected: "edges found, gross gain ≤ 1.20, net of fees and bonds < 1.00",
  run(scale) {
    const { authors, outputs } = honest(scale);
    const own = authors[AUTHOR] as Texts;
    const before = sumIncome(payDocuments(authors, outputs), [own.who]);
    const honestPay = before.evidence + before.prior;
    const random = seededRandom("noisy clones");
    let [worst, worstNet, found, made] = [0n, -(1n << 64n), 0, 0];
    for (const noise of scale === "full" ? [1, 2, 4] : [2]) {
      for (const copies of [1, 3]) {
        const clones = Array.from({ length: copies }, (_, i) => ({
          who: person(`clone ${i}`),
          texts: own.texts.map((text) => withNoise(text, noise, random)),
        }));
        const attacked = payDocuments([...authors, ...clones], outputs);
        const after = sumIncome(attacked, [own.who, ...clones.map(({ who }) => who)]);
        const { market } = attacked;
        const related = market.bundles.slice(authors.length).filter(({ bundleId, state }) => {
          const { bundle } = market.lab.query(DatanetQuery.methods.bundle, { bundleId });
          return state === BundleState.BUNDLE_STATE_DUPLICATE || bundle.relations.length > 0;
        });
        [found, made] = [found + related.length, made + copies];
        const gain = after.evidence + after.prior;
        worst = gain > worst ? gain : worst;
        worstNet = after.net - before.net > worstNet ? after.net - before.net : worstNet;
      }
    }
    const heads = ridgeOutcome(2, scale);
    return {
      seen: `${found} of ${made} edges, gross gain ${ratio(worst, honestPay)} by spans, ${heads.gain} by heads`,
      net: { percent: percentOf(worstNet, honestPay), of: "honest pay" },
      holds: found === made && worst * 100n <= honestPay * 120n && worstNet < 0n && heads.holds,
      figures: [{ name: "heads, largest gain", value: heads.largest, unit: "× honest" }],
    };
  },
};

const plagiarism: AttackCase = {
  id: "3",
  name: "plagiarise the top contributor 1 to 4 times",
  expected: "victim keeps ≥ 0.99, thief 0 when exact, ≤ 0.4 of a mean member with noise",
  run(scale) {
    const { authors, outputs } = honest(scale);
    const fair = payDocuments(authors, outputs);
    const victim = [...authors].sort((a, b) => Number(pay(fair, b) - pay(fair, a)))[0] as Texts;
    const [kept, taken] = [pay(fair, victim), { pay: 0n, net: 0n }];
    const keeps: bigint[] = [];
    for (const copies of scale === "full" ? [1, 2, 3, 4] : [1, 4]) {
      const thieves = Array.from({ length: copies }, (_, i) => ({ who: person(`thief ${i}`), texts: victim.texts }));
      const robbed = payDocuments([...authors, ...thieves], outputs);
      const loot = sumIncome(
        robbed,
        thieves.map(({ who }) => who),
      );
      taken.pay += loot.evidence + loot.prior;
      taken.net += loot.net;
      keeps.push(pay(robbed, victim));
    }
    const least = [kept, ...keeps].sort(compareBigints)[0] ?? kept;
    const heads = ridgeOutcome(3, scale);
    const headsKept = heads.victimLeast?.toFixed(3);
    return {
      seen: `victim keeps ${ratio(least, kept)}, thief is paid ${taken.pay}; heads: thief ${heads.gain}, victim keeps ≥ ${headsKept}`,
      net: { percent: percentOf(taken.net, kept), of: "the victim's pay" },
      holds: least * 100n >= kept * 99n && taken.pay === 0n && taken.net < 0n && heads.holds,
    };
  },
};

const frontRunning: AttackCase = {
  id: "4",
  name: "front-run a reveal seen in the mempool",
  expected: "the later commitment is the descendant, whoever reveals first",
  run(): Observed {
    const lab = attributedLab();
    const datanetId = createNet(lab);
    const before = balancesOf(lab, [BOB]);
    const victim = draftOf(ALICE, "essay");
    const original = commit(lab, datanetId, victim);
    // The thief copies the commitment itself, and once it has seen the reveal, what is in it.
    const domain = bundleDomain(lab.chainId, datanetId);
    const copied = bundleCommitment(domain, { root: victim.root, salt: victim.salt, contributor: ALICE.bytes });
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId: original });
    const message = { contributor: BOB.address, datanetId, commitment: copied, items: 10, sizeBytes: 1_000n };
    const stolen = lab.run(DatanetMsg.methods.commitBundle, { ...message, licenseId: bundle.licenseId }).bundleId;
    lab.advance();
    const refusal = failureOf(lab, DatanetMsg.methods.revealBundle, {
      ...revealOf(stolen, victim),
      contributor: BOB.address,
    });
    const own = { ...victim, contributor: BOB };
    const late = commit(lab, datanetId, own);
    lab.advance();
    const first = reveal(lab, late, own);
    reveal(lab, original, victim);
    const stateOf = (bundleId: bigint) => lab.query(DatanetQuery.methods.bundle, { bundleId }).bundle;
    const thief = stateOf(late);
    const lowest = balancesOf(lab, [BOB]);
    lab.advance(130);
    checkBooks(lab);
    const isDescendant = thief.state === BundleState.BUNDLE_STATE_DUPLICATE && thief.duplicateOf === original;
    const isOriginal = stateOf(original).state === BundleState.BUNDLE_STATE_REVEALED;
    return {
      seen: `copied commitment: ${refusal}; thief, revealed first (state ${first}), is a duplicate: ${isDescendant}`,
      net: { percent: percentOf(balancesOf(lab, [BOB]) - before, before - lowest), of: "fees and open bonds" },
      holds: refusal !== undefined && isDescendant && isOriginal,
    };
  },
};

const splitting: AttackCase = {
  id: "5",
  name: "split one's items among 10 identities",
  expected: "gain ≤ 1.26 gross, < 1.00 net of fees of 3 % of what a bundle earns",
  run(scale) {
    const { authors, outputs } = honest(scale);
    const [own, ...others] = authors as readonly [Texts, ...Texts[]];
    const pages = honestPages(scale === "full" ? 40 : 20)
      .slice(-10)
      .flatMap(({ texts }) => texts);
    const whole = { who: own.who, texts: pages };
    const asked = [...outputs, ...pages.map((text) => text.slice(500, 1_400))];
    const fees = payDocuments([whole, ...others], asked);
    const honestPay = pay(fees, whole);
    const bundleFee = { denom: "utrib", amount: (honestPay * 3n) / 100n };
    const together = sumIncome(payDocuments([whole, ...others], asked, { bundleFee }), [own.who]);
    const parts = pages.map((text, i) => ({ who: person(`identity ${i}`), texts: [text] }));
    const apart = sumIncome(
      payDocuments([...parts, ...others], asked, { bundleFee }),
      parts.map(({ who }) => who),
    );
    const sizes = scale === "full" ? [30, 17] : [17];
    const heads = sizes.map((members) => ridgeOutcome(5, scale, members));
    const gross = apart.evidence + apart.prior;
    const headsGross = Math.max(...heads.map(({ largest }) => largest));
    const headsNet = Math.max(...heads.map(({ net }) => net));
    const shown = `${headsGross.toFixed(3)} by heads of ${sizes.join(" and ")} members (net ${headsNet.toFixed(2)})`;
    return {
      seen: `gross gain ${ratio(gross, honestPay)} by spans, ≤ ${shown}`,
      net: { percent: percentOf(apart.net - together.net, honestPay), of: "honest pay" },
      holds:
        gross * 100n <= honestPay * 126n &&
        apart.net < together.net &&
        headsNet < 1 &&
        heads.every(({ holds }) => holds),
      figures: [{ name: "heads, largest gain", value: headsGross, unit: "× honest" }],
    };
  },
};

/** The cases of this family. */
export const COPYING: readonly AttackCase[] = [clonesOfOwn, noisyClones, plagiarism, frontRunning, splitting];

function pay(paid: ReturnType<typeof payDocuments>, { who }: Texts): bigint {
  const { evidence, prior } = sumIncome(paid, [who]);
  return evidence + prior;
}

function ratio(a: bigint, b: bigint): string {
  return b === 0n ? "∞" : (Number((a * 1_000n) / b) / 1_000).toFixed(3);
}
