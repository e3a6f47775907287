/** The parameters of `datanet` and their bounds. */

import type { ChallengeParams, JuryParams, Params } from "#proto/tributary/datanet/v1/types.ts";
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

/** Hard bounds of juries: seats of a first round, reviewers a draw looks at, and blocks of any window. */
export const JURY_SEATS_LIMIT = 15;
export const JURY_QUORUM_LEAST = 3;
export const REVIEWERS_LIMIT = 1_024;
export const AVAILABILITY_CHECKS_LIMIT = 64;
export const WINDOW_LIMIT = 10_000_000n;

/** Matches one message shows of a duplicate, and messages one proof is made of. */
export const DUP_MATCHES_MAX = 16;
export const DUP_PARTS_MAX = 512;

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
    jury: defaultJury(denom),
    quotas: { window: 14_400n, datanetBundles: 10_000, accountBundles: 1_000 },
    challenges: {
      challengeBond: { denom, amount: 100_000n },
      disputeBond: { denom, amount: 1_000_000n },
      answerWindow: 1_200n,
      availabilityPeriod: 600n,
      availabilityChecks: 4,
      availabilitySlashBps: 500,
      silenceWindow: 432_000n,
    },
    duplicates: {
      itemsBps: 1_200,
      coveredBps: 3_000,
      spanTokensMin: 6,
      commitWindow: 100n,
      deposit: { denom, amount: 100_000n },
    },
    // Two epochs of rewards: an attributor measures a model version once in each, and seed, version and windows take some blocks.
    meritWindowMin: 2_000n,
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
    params.duplicateBps <= BPS_MAX &&
    isJuryValid(params.jury) &&
    params.quotas.window >= 1n &&
    params.quotas.window <= WINDOW_LIMIT &&
    params.quotas.datanetBundles >= 1 &&
    params.quotas.accountBundles >= 1 &&
    areDuplicatesValid(params) &&
    areChallengesValid(params.challenges) &&
    params.meritWindowMin >= 1n &&
    params.meritWindowMin <= WINDOW_LIMIT
  );
}

/** Of the largest bundle as much must be provable as a proof asks for. */
function areDuplicatesValid({ duplicates, bundleItemsMax }: Params): boolean {
  return (
    isWithin(duplicates.itemsBps, BPS_MAX) &&
    isWithin(duplicates.coveredBps, BPS_MAX) &&
    duplicates.spanTokensMin >= 1 &&
    Math.ceil((bundleItemsMax * duplicates.itemsBps) / BPS_MAX) <= DUP_MATCHES_MAX * DUP_PARTS_MAX &&
    duplicates.commitWindow >= 1n &&
    duplicates.commitWindow <= WINDOW_LIMIT &&
    isAmount(duplicates.deposit)
  );
}

function defaultJury(denom: string): JuryParams {
  return {
    seats: 9,
    quorum: 5,
    acceptBps: 5_000,
    stakeMin: { denom, amount: 1_000_000n },
    reviewFee: { denom, amount: 90_000n },
    appealBond: { denom, amount: 1_000_000n },
    commitWindow: 600n,
    revealWindow: 600n,
    goldWindow: 600n,
    appealWindow: 1_200n,
    unbondWindow: 302_400n,
    pauseWindow: 100_800n,
    reviewersMax: 512,
    silenceSlashBps: 500,
    goldSlashBps: 1_000,
  };
}

function areChallengesValid(challenges: ChallengeParams): boolean {
  return (
    isAmount(challenges.challengeBond) &&
    isAmount(challenges.disputeBond) &&
    challenges.answerWindow >= 1n &&
    challenges.answerWindow <= WINDOW_LIMIT &&
    challenges.availabilityPeriod <= WINDOW_LIMIT &&
    challenges.availabilityChecks <= AVAILABILITY_CHECKS_LIMIT &&
    challenges.availabilitySlashBps <= BPS_MAX &&
    challenges.silenceWindow >= 1n &&
    challenges.silenceWindow <= WINDOW_LIMIT
  );
}

function isJuryValid(jury: JuryParams): boolean {
  const windows = [jury.commitWindow, jury.revealWindow, jury.goldWindow, jury.appealWindow, jury.unbondWindow];
  return (
    [jury.stakeMin, jury.reviewFee, jury.appealBond].every(isAmount) &&
    jury.stakeMin.amount > 0n &&
    // A panel of appeal is paid from what the appellant locks, in one denomination.
    jury.reviewFee.denom === jury.appealBond.denom &&
    isWithin(jury.seats, JURY_SEATS_LIMIT) &&
    jury.quorum >= JURY_QUORUM_LEAST &&
    jury.quorum <= jury.seats &&
    jury.acceptBps <= BPS_MAX &&
    windows.every((window) => window >= 1n && window <= WINDOW_LIMIT) &&
    jury.pauseWindow <= WINDOW_LIMIT &&
    isWithin(jury.reviewersMax, REVIEWERS_LIMIT) &&
    jury.silenceSlashBps <= BPS_MAX &&
    jury.goldSlashBps <= BPS_MAX
  );
}

/** Whether a coin may be a fee or bond: a denomination and no negative amount. */
export function isAmount(coin: Coin): boolean {
  return isDenom(coin.denom) && coin.amount >= 0n;
}

function isWithin(value: number, max: number): boolean {
  return value >= 1 && value <= max;
}
