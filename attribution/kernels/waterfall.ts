/** The waterfall: how the revenue of settled receipts falls to protocol, serving node and the payees of a royalty vector. */

import { utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { BPS } from "./domain.ts";
import { splitByWeight, type Weighted } from "./split.ts";

/** Rates that contradict each other or their bounds. */
export class WaterfallError extends TypedError {}

/** Basis points of revenue that leave through the protocol. */
export interface ProtocolRates {
  readonly burnBps: bigint;
  readonly validatorsBps: bigint;
  readonly auditorsBps: bigint;
  readonly commonsBps: bigint;
}

/** Where every unit of one revenue went; the parts sum to it exactly. */
export interface RevenueSplit {
  readonly burn: bigint;
  readonly validators: bigint;
  readonly auditors: bigint;
  readonly commons: bigint;
  readonly serving: bigint;
  /** What flows through the royalty vector. */
  readonly rest: bigint;
}

/** The default protocol rates: 1000 bps in all. */
export const PROTOCOL_RATES: ProtocolRates = {
  burnBps: 100n,
  validatorsBps: 300n,
  auditorsBps: 200n,
  commonsBps: 400n,
};
/** The most a serving node may ask, in bps of revenue. */
export const SERVING_BPS_MAX = 4_000n;

/**
 * Splits `revenue`. The protocol part rounds up, so that dust cannot dodge it and paying oneself always loses it;
 * the serving part rounds down; the rest takes what remains. Throws `WaterfallError`.
 */
export function splitRevenue(revenue: bigint, rates: ProtocolRates, servingBps: bigint): RevenueSplit {
  if (servingBps < 0n || servingBps > SERVING_BPS_MAX)
    throw new WaterfallError("serving share out of range", { servingBps });
  return splitServed(revenue, rates, servingShare(revenue, servingBps));
}

/** Splits revenue whose serving part is already known, as the sum over many sessions; throws `WaterfallError` when the parts exceed the whole. */
export function splitServed(revenue: bigint, rates: ProtocolRates, serving: bigint): RevenueSplit {
  const lines = protocolLines(rates);
  const protocolBps = lines.reduce((sum, { weight }) => sum + weight, 0n);
  const protocol = (revenue * protocolBps + BPS - 1n) / BPS;
  if (revenue < 0n || serving < 0n || protocolBps > BPS || protocol + serving > revenue) {
    throw new WaterfallError("parts exceed the revenue", { revenue, protocol, serving });
  }
  const [burn = 0n, validators = 0n, auditors = 0n, commons = 0n] =
    protocolBps === 0n ? [] : splitByWeight(protocol, lines);
  return { burn, validators, auditors, commons, serving, rest: revenue - protocol - serving };
}

/** The serving node's part of one payment, rounded down. */
export function servingShare(amount: bigint, servingBps: bigint): bigint {
  return (amount * servingBps) / BPS;
}

/** Least share of the rest that belongs to data: 4000 bps without a certificate, falling to 2000 as measured accuracy κ rises to 10 000. */
export function dataFloorBps(kappaBps: bigint): bigint {
  if (kappaBps < 0n || kappaBps > BPS) throw new WaterfallError("accuracy is outside basis points", { kappaBps });
  return 2_000n + ((BPS - kappaBps) * 2_000n) / BPS;
}

function protocolLines(rates: ProtocolRates): readonly Weighted[] {
  const { burnBps, validatorsBps, auditorsBps, commonsBps } = rates;
  if (burnBps < 0n || validatorsBps < 0n || auditorsBps < 0n || commonsBps < 0n) {
    throw new WaterfallError("protocol rates must not be negative");
  }
  return [
    { id: utf8Encode("1-burn"), weight: burnBps },
    { id: utf8Encode("2-validators"), weight: validatorsBps },
    { id: utf8Encode("3-auditors"), weight: auditorsBps },
    { id: utf8Encode("4-commons"), weight: commonsBps },
  ];
}
