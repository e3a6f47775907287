/** How revenue falls to everybody, as chain and attributor both compute it: protocol, serving, accounts, curators, contributors. */

import { u64ToBytes } from "#lib/bytes.ts";
import { BPS } from "./domain.ts";
import { splitByWeight } from "./split.ts";
import { type ProtocolRates, type RevenueSplit, splitServed } from "./waterfall.ts";

/** A data share of a royalty vector with its curator's part. */
export interface DataTerms {
  readonly bps: bigint;
  /** Of what the share brings. */
  readonly curatorBps: bigint;
}

/** Revenue of settled receipts and the frozen terms it falls by; account and data shares together make 10 000 bps. */
export interface RevenueTerms {
  readonly amount: bigint;
  /** What serving nodes were given of it at settlement. */
  readonly serving: bigint;
  readonly rates: ProtocolRates;
  readonly accountBps: readonly bigint[];
  readonly data: readonly DataTerms[];
}

/** What one data share brings. */
export interface DataPart {
  readonly curator: bigint;
  readonly contributors: bigint;
}

/** The two parts of what contributors are given; they sum to it exactly. */
export interface Blend {
  /** Divided as a batch's evidence says. */
  readonly evidence: bigint;
  /** Divided by the weights of the bundles. */
  readonly prior: bigint;
}

/** Where every unit goes; the parts are in the order of the terms and sum, with the split lines before the rest, to the amount. */
export interface RevenueDivision {
  readonly split: RevenueSplit;
  readonly accounts: readonly bigint[];
  readonly data: readonly DataPart[];
}

/** Divides revenue to the last unit; throws `WaterfallError` or `SplitError` for terms that make no whole. */
export function divideRevenue(terms: RevenueTerms): RevenueDivision {
  const { accountBps, data } = terms;
  const split = splitServed(terms.amount, terms.rates, terms.serving);
  const shares = [...accountBps, ...data.map(({ bps }) => bps)];
  const parts = splitByWeight(
    split.rest,
    shares.map((weight, index) => ({ id: u64ToBytes(BigInt(index)), weight })),
  );
  return {
    split,
    accounts: parts.slice(0, accountBps.length),
    data: data.map(({ curatorBps }, index) => {
      const part = parts[accountBps.length + index] as bigint;
      const curator = (part * curatorBps) / BPS;
      return { curator, contributors: part - curator };
    }),
  };
}

/** Pay as precisely as can be proved: κ of an amount, in basis points, by evidence, rounded down, and the rest by prior value. */
export function blend(amount: bigint, kappaBps: bigint): Blend {
  const evidence = (amount * kappaBps) / BPS;
  return { evidence, prior: amount - evidence };
}
