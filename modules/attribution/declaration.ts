/** The nouns of `attribution`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import {
  EventAttributorRegistered,
  EventAttributorUnbonded,
  EventAttributorUnbonding,
  EventBatchFinal,
  EventBatchSubmitted,
  EventDistributionPosted,
} from "#proto/tributary/attribution/v1/event.ts";
import { Attributor, Batch, DistributionRoot, Params } from "#proto/tributary/attribution/v1/types.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  indexedMap,
  item,
  keySet,
  map,
  multi,
  needs,
  pair,
  type QueryContextOf,
  sequence,
  stringKey,
  triple,
  u64Key,
  u64Value,
} from "#sdk";

/** What `attribution` asks of the bank. */
type Bank = Pick<BankKeeper, "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "getAllBalances">;

/** Name of the module, its store and its account, which holds the bonds of attributors. */
export const ATTRIBUTION = "attribution";

export const attribution = declareModule(ATTRIBUTION, {
  state: {
    params: item(0x00, Params),
    nextBatchId: sequence(0x01),
    attributors: map(0x10, addressKey, Attributor),
    batches: indexedMap(
      0x11,
      { key: u64Key, value: Batch },
      {
        version: multi(
          0x12,
          pair(u64Key, u64Key),
          (_id: bigint, batch: Batch) => [batch.modelId, batch.version] as const,
        ),
      },
    ),
    cursors: map(0x13, pair(u64Key, u64Key), u64Value), // (model, version): the last settlement that a batch has taken
    distributions: map(0x14, triple(u64Key, stringKey, u64Key), DistributionRoot), // (datanet, denom, number)
    windows: keySet(0x15, pair(u64Key, u64Key)), // (height, batch): windows that end
    unbondings: keySet(0x16, pair(u64Key, addressKey)), // (height, attributor)
  },
  errors: {
    notAttributor: [2, "signer is not a bonded attributor"],
    unbonding: [3, "attributor is unbonding"],
    bondTooSmall: [4, "bond is below the least"],
    invalidBond: [5, "bond must be positive and in the bond's denomination"],
    invalidMethods: [6, "methods must be known, distinct and not empty"],
    invalidEndpoint: [7, "endpoint is too long"],
    methodDisabled: [8, "method is not enabled"],
    methodNotOffered: [9, "attributor or model version does not use this method"],
    versionNotFound: [10, "model version does not exist"],
    settlementNotFound: [11, "settlement does not exist"],
    alreadyBatched: [12, "a settlement is in an earlier batch"],
    gap: [13, "batch does not follow the one before"],
    tooManySettlements: [14, "batch covers too many settlements"],
    tooFewUses: [15, "batch covers too few uses"],
    wrongUses: [16, "number of uses is not that of the settlements"],
    wrongFees: [17, "fees are not those of the settlements"],
    wrongSum: [18, "shares do not sum to the data's part of the fees"],
    invalidRoot: [19, "root must have 32 bytes and cover a leaf"],
    batchNotFound: [20, "batch does not exist"],
    wrongState: [21, "batch is in another state"],
    tooEarly: [22, "window has not passed"],
    datanetNotFound: [23, "datanet does not exist"],
    depositNotFound: [24, "pool has no such deposit"],
    notPool: [25, "distribution does not sum to the deposits"],
    pendingDistribution: [26, "a distribution of this pool is still in its window"],
    goesBack: [27, "distribution covers fewer deposits than the one before"],
    invalidParams: [28, "parameters are out of bounds"],
    invalidGenesis: [29, "genesis state contradicts itself"],
  },
  events: {
    attributorRegistered: EventAttributorRegistered,
    attributorUnbonding: EventAttributorUnbonding,
    attributorUnbonded: EventAttributorUnbonded,
    batchSubmitted: EventBatchSubmitted,
    batchFinal: EventBatchFinal,
    distributionPosted: EventDistributionPosted,
  },
  keepers: needs<{
    bank: Bank;
    datanet: Pick<DatanetKeeper, "datanet">;
    model: ModelKeeper;
    rewards: Pick<RewardsKeeper, "waterfall" | "dataPart" | "distribute" | "deposit">;
  }>("bank", "datanet", "model", "rewards"),
  accounts: { [ATTRIBUTION]: { permissions: [] } },
});

/** What handlers of this module get. */
export type AttributionContext = ContextOf<typeof attribution>;
/** What queries and invariants of this module get. */
export type AttributionQueryContext = QueryContextOf<typeof attribution>;
