/** The parameters of `model` and their bounds. */

import { LINEAGE_DEPTH_MAX, ROYALTY_PAYEES_MAX } from "#kernels/royalty.ts";
import { SERVING_BPS_MAX } from "#kernels/waterfall.ts";
import type {
  AgentParams,
  ClaimParams,
  DisclosureParams,
  NodeParams,
  Params,
} from "#proto/tributary/model/v1/types.ts";
import { isDenom } from "#sdk";

/** Hard bounds that no parameter may exceed. */
export const PARENTS_LIMIT = 16;
export const DENOMS_LIMIT = 16;
export const TEXT_BYTES_LIMIT = 4_096;
export const BPS_MAX = 10_000;
/** Most that accounts may take together of what flows through a royalty vector. */
export const STACK_BPS_LIMIT = 8_000;
/** Least that may be set as the data's share. */
export const DATA_FLOOR_BPS_LIMIT = 2_000;

export const DISCLOSURE_LEVELS = 4;
export const PREMIUM_BPS_LIMIT = 2_000;
export const WINDOW_LIMIT = 10_000_000n;
export const RUNS_LIMIT = 64;
export const ATTESTATIONS_LIMIT = 256;
export const ANCESTORS_LIMIT = 64;
export const PRICE_STEP_LIMIT = 1_000;
export const ADAPTERS_LIMIT = 1 << 20;
export const MISSES_LIMIT = 16;
export const AMOUNT_LIMIT = 1n << 96n;

/** The parameters a new chain starts with; windows count blocks. */
export function defaultParams(denom = "utrib"): Params {
  return {
    registerFee: { denom, amount: 1_000_000n },
    royaltySharesMax: ROYALTY_PAYEES_MAX,
    dataSharesMax: ROYALTY_PAYEES_MAX,
    depthMax: LINEAGE_DEPTH_MAX,
    parentsMax: 4,
    inheritedBpsMax: STACK_BPS_LIMIT,
    dataFloorBaseBps: 2_000,
    dataFloorSlopeBps: 2_000,
    servingBpsMax: Number(SERVING_BPS_MAX),
    sessionWindowMax: 100_000n,
    settleWindow: 100n,
    sessionDepositMin: { denom, amount: 1_000n },
    denoms: [denom],
    textBytesMax: 256,
    disclosure: {
      levels: [
        { bond: 1_000_000n, premiumBps: 0 },
        { bond: 10_000_000n, premiumBps: 100 },
        { bond: 100_000_000n, premiumBps: 300 },
        { bond: 1_000_000_000n, premiumBps: 1_000 },
      ],
      denom,
      ageMin: 100n,
      unbondWindow: 10_000n,
      undeclaredSlashBps: BPS_MAX,
    },
    nodes: {
      bondMin: { denom, amount: 10_000_000n },
      unbondWindow: 10_000n,
      priceStepBps: 500,
      utilisationLowBps: 4_000,
      utilisationHighBps: 6_000,
      discountBpsMax: 9_000,
      adaptersMax: 100_000,
      checkInterval: 500n,
      checkWindow: 50n,
      missesMax: 2,
      jailWindow: 1_000n,
      missSlashBps: 100,
      contradictionSlashBps: 5_000,
    },
    agents: { bondMin: { denom, amount: 10_000_000n }, unbondWindow: 10_000n, ownBps: 1_500 },
    claims: {
      bond: { denom, amount: 5_000_000n },
      reproduceWindow: 200n,
      nodeAgeMin: 100n,
      silenceSlashBps: 100,
      reproducerBps: 2_500,
    },
    epochBlocks: 1_000n,
    runsMax: 16,
    attestationsMax: 64,
    attestationsMin: 2,
    ancestorsMax: ANCESTORS_LIMIT,
  };
}

/** Whether every parameter is within its hard bounds. */
export function areParamsValid(params: Params): boolean {
  return (
    isDenom(params.registerFee.denom) &&
    params.registerFee.amount >= 0n &&
    isDenom(params.sessionDepositMin.denom) &&
    params.sessionDepositMin.amount > 0n &&
    isWithin(params.royaltySharesMax, ROYALTY_PAYEES_MAX) &&
    isWithin(params.dataSharesMax, ROYALTY_PAYEES_MAX) &&
    isWithin(params.depthMax, LINEAGE_DEPTH_MAX) &&
    isWithin(params.parentsMax, PARENTS_LIMIT) &&
    isWithin(params.textBytesMax, TEXT_BYTES_LIMIT) &&
    params.inheritedBpsMax <= STACK_BPS_LIMIT &&
    params.dataFloorBaseBps >= DATA_FLOOR_BPS_LIMIT &&
    params.dataFloorBaseBps + params.dataFloorSlopeBps <= BPS_MAX &&
    params.servingBpsMax <= Number(SERVING_BPS_MAX) &&
    params.sessionWindowMax > 0n &&
    params.settleWindow > 0n &&
    isWithin(params.denoms.length, DENOMS_LIMIT) &&
    params.denoms.every(isDenom) &&
    areDisclosureParamsValid(params.disclosure) &&
    areNodeParamsValid(params.nodes) &&
    areAgentParamsValid(params.agents) &&
    areClaimParamsValid(params.claims) &&
    isWindow(params.epochBlocks) &&
    isWithin(params.runsMax, RUNS_LIMIT) &&
    isWithin(params.attestationsMax, ATTESTATIONS_LIMIT) &&
    isWithin(params.attestationsMin, params.attestationsMax) &&
    isWithin(params.ancestorsMax, ANCESTORS_LIMIT)
  );
}

/** Bonds and premiums must not fall where less is disclosed. */
function areDisclosureParamsValid({ levels, denom, ...rest }: DisclosureParams): boolean {
  const areRising = levels.every(({ bond, premiumBps }, level) => {
    const before = levels[level - 1] ?? { bond: 0n, premiumBps: 0 };
    return bond >= before.bond && premiumBps >= before.premiumBps;
  });
  return (
    levels.length === DISCLOSURE_LEVELS &&
    areRising &&
    levels.every(({ bond, premiumBps }) => bond < AMOUNT_LIMIT && premiumBps <= PREMIUM_BPS_LIMIT) &&
    isDenom(denom) &&
    isWindow(rest.ageMin) &&
    isWindow(rest.unbondWindow) &&
    rest.undeclaredSlashBps <= BPS_MAX
  );
}

function areNodeParamsValid(params: NodeParams): boolean {
  return (
    isBond(params.bondMin) &&
    isWindow(params.unbondWindow) &&
    isWithin(params.priceStepBps, PRICE_STEP_LIMIT) &&
    params.utilisationLowBps < params.utilisationHighBps &&
    params.utilisationHighBps < BPS_MAX &&
    params.discountBpsMax < BPS_MAX &&
    isWithin(params.adaptersMax, ADAPTERS_LIMIT) &&
    isWindow(params.checkInterval) &&
    isWindow(params.checkWindow) &&
    params.missesMax <= MISSES_LIMIT &&
    isWindow(params.jailWindow) &&
    params.missSlashBps <= BPS_MAX &&
    params.contradictionSlashBps <= BPS_MAX
  );
}

function areAgentParamsValid(params: AgentParams): boolean {
  return isBond(params.bondMin) && isWindow(params.unbondWindow) && params.ownBps <= BPS_MAX;
}

function areClaimParamsValid(params: ClaimParams): boolean {
  return (
    isBond(params.bond) &&
    isWindow(params.reproduceWindow) &&
    isWindow(params.nodeAgeMin) &&
    params.silenceSlashBps <= BPS_MAX &&
    params.reproducerBps <= BPS_MAX
  );
}

function isBond({ denom, amount }: { readonly denom: string; readonly amount: bigint }): boolean {
  return isDenom(denom) && amount > 0n && amount < AMOUNT_LIMIT;
}

function isWindow(blocks: bigint): boolean {
  return blocks > 0n && blocks <= WINDOW_LIMIT;
}

/** Least share of data of a version of whose attribution a certificate vouches for `kappaBps`: the less, the more the data is owed. */
export function dataFloorBps(params: Params, kappaBps: bigint): bigint {
  const unproven = BigInt(BPS_MAX) - kappaBps;
  return BigInt(params.dataFloorBaseBps) + (unproven * BigInt(params.dataFloorSlopeBps)) / BigInt(BPS_MAX);
}

function isWithin(value: number, max: number): boolean {
  return value >= 1 && value <= max;
}
