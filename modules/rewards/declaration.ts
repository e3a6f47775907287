/** The nouns of `rewards`: state, errors, events and the keepers it needs. */

import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import {
  EventBurned,
  EventContributionClaimed,
  EventDatanetFunded,
  EventPayoutSet,
  EventPoolDeposited,
  EventPositionClaimed,
  EventRevenueSplit,
  EventSwept,
} from "#proto/tributary/rewards/v1/event.ts";
import {
  BurnLedger,
  Claimed,
  ModelPot,
  Params,
  Payout,
  Pool,
  PoolDeposit,
  Position,
} from "#proto/tributary/rewards/v1/types.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  item,
  map,
  needs,
  pair,
  type QueryContextOf,
  stringKey,
  triple,
  u32Key,
  u64Key,
} from "#sdk";

/** What `rewards` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  | "sendCoinsFromAccountToModule"
  | "sendCoinsFromModuleToAccount"
  | "sendCoinsFromModuleToModule"
  | "burnCoins"
  | "getAllBalances"
>;

/** Name of the module, its store and its account, which holds all pots, pools and positions. */
export const REWARDS = "rewards";
/** The account whose coins the distribution module gives to validators and delegators. */
export const FEE_COLLECTOR = "fee_collector";

export const rewards = declareModule(REWARDS, {
  state: {
    params: item(0x00, Params),
    pools: map(0x10, triple(u32Key, u64Key, stringKey), Pool), // (kind, datanet, denom)
    deposits: map(0x11, triple(u64Key, stringKey, u64Key), PoolDeposit), // (datanet, denom, number)
    pots: map(0x12, triple(u64Key, u64Key, stringKey), ModelPot), // (model, version, denom)
    positions: map(0x13, pair(addressKey, stringKey), Position), // (payee, denom)
    claimed: map(0x14, triple(addressKey, u64Key, stringKey), Claimed), // (contributor, datanet, denom)
    burnLedgers: map(0x15, stringKey, BurnLedger),
    payouts: map(0x16, addressKey, Payout),
  },
  errors: {
    datanetNotFound: [2, "datanet does not exist"],
    noDistribution: [3, "there is no such distribution to claim against"],
    staleDistribution: [4, "a newer distribution is claimable"],
    invalidProof: [5, "proof does not lead to the distribution's root"],
    nothingToClaim: [6, "nothing is owed that was not claimed"],
    poolExhausted: [7, "pool holds less than is claimed"],
    invalidPayout: [8, "this account cannot be paid on"],
    invalidAmount: [9, "amount must be positive"],
    notExpired: [10, "what is owed has not expired"],
    invalidParams: [11, "parameters are out of bounds"],
    invalidGenesis: [12, "genesis state contradicts itself"],
  },
  events: {
    revenueSplit: EventRevenueSplit,
    burned: EventBurned,
    poolDeposited: EventPoolDeposited,
    contributionClaimed: EventContributionClaimed,
    positionClaimed: EventPositionClaimed,
    payoutSet: EventPayoutSet,
    datanetFunded: EventDatanetFunded,
    swept: EventSwept,
  },
  keepers: needs<{
    bank: Bank;
    datanet: Pick<DatanetKeeper, "datanet" | "frozenVersion">;
    model: Pick<ModelKeeper, "version">;
    attribution: Pick<AttributionKeeper, "distribution" | "claimable">;
  }>("bank", "datanet", "model", "attribution"),
  accounts: { [REWARDS]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type RewardsContext = ContextOf<typeof rewards>;
/** What queries and invariants of this module get. */
export type RewardsQueryContext = QueryContextOf<typeof rewards>;
