/** The parameters of `datanet` and their bounds. */

import type { Params } from "#proto/tributary/datanet/v1/types.ts";
import { type Coin, isDenom } from "#sdk";

/** Hard bounds that no parameter may exceed: what one message may cost the chain. */
export const BUNDLE_ITEMS_LIMIT = 65_536;
export const PUBLISH_BUNDLES_LIMIT = 1_024;
export const VERSION_BUNDLES_LIMIT = 8_192;
export const BAND_BUNDLES_LIMIT = 64;
export const RELATIONS_LIMIT = 64;
export const TEXT_BYTES_LIMIT = 4_096;
export const BPS_MAX = 10_000;
/** The largest part of a datanet's earnings a curator may ask. */
export const CURATOR_BPS_LIMIT = 500;

/** The parameters a new chain starts with; windows count blocks. */
export function defaultParams(denom = "utrib"): Params {
  return {
    createFee: { denom, amount: 1_000_000n },
    bundleFeeMin: { denom, amount: 1_000n },
    itemFeeMin: { denom, amount: 10n },
    itemBondMin: { denom, amount: 100n },
    revealWindow: 100n,
    bondWindowMin: 20n,
    bundleItemsMax: 4_096,
    bundleBytesMax: 1n << 32n,
    publishBundlesMax: 256,
    versionBundlesMax: 1_024,
    duplicateBps: 7_500,
    relationBps: 3_100,
    bandBundlesMax: 8,
    relationsMax: 16,
    curatorBpsMax: CURATOR_BPS_LIMIT,
    textBytesMax: 256,
    unrevealedSlashBps: 1_000,
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  const coins = [params.createFee, params.bundleFeeMin, params.itemFeeMin, params.itemBondMin];
  return (
    coins.every(isAmount) &&
    params.revealWindow > 0n &&
    params.bundleBytesMax > 0n &&
    isWithin(params.bundleItemsMax, BUNDLE_ITEMS_LIMIT) &&
    isWithin(params.publishBundlesMax, PUBLISH_BUNDLES_LIMIT) &&
    isWithin(params.versionBundlesMax, VERSION_BUNDLES_LIMIT) &&
    isWithin(params.bandBundlesMax, BAND_BUNDLES_LIMIT) &&
    isWithin(params.relationsMax, RELATIONS_LIMIT) &&
    isWithin(params.textBytesMax, TEXT_BYTES_LIMIT) &&
    params.curatorBpsMax <= CURATOR_BPS_LIMIT &&
    params.unrevealedSlashBps <= BPS_MAX &&
    isWithin(params.relationBps, params.duplicateBps) &&
    params.duplicateBps <= BPS_MAX
  );
}

/** Whether a coin may be a fee or bond: a denomination and no negative amount. */
export function isAmount(coin: Coin): boolean {
  return isDenom(coin.denom) && coin.amount >= 0n;
}

function isWithin(value: number, max: number): boolean {
  return value >= 1 && value <= max;
}
