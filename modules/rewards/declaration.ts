/** The nouns of `rewards`: state, errors, events and the keepers it needs. */

import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import * as events from "#proto/tributary/rewards/v1/event.ts";
import * as types from "#proto/tributary/rewards/v1/types.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  item,
  keySet,
  map,
  needs,
  pair,
  type QueryContextOf,
  quad,
  sequence,
  stringKey,
  triple,
  u32Key,
  u64Key,
  u64Value,
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

/** Name of the module, its store and its account, which holds everything it owes. */
export const REWARDS = "rewards";
/** The account whose coins the distribution module gives to validators and delegators. */
export const FEE_COLLECTOR = "fee_collector";

/** Keys under a prior pool. */
const priorKey = quad({ a: u64Key, b: u64Key, c: stringKey, d: u64Key });

export const rewards = declareModule(REWARDS, {
  state: {
    params: item(0x00, types.Params),
    nextDisputeId: sequence(0x01),
    nextSponsorId: sequence(0x02),
    pools: map(0x10, triple(u32Key, u64Key, stringKey), types.Pool), // (kind, datanet, denom)
    deposits: map(0x11, triple(u64Key, stringKey, u64Key), types.PoolDeposit), // (datanet, denom, number)
    pots: map(0x12, triple(u64Key, u64Key, stringKey), types.ModelPot), // (model, version, denom)
    positions: map(0x13, pair(addressKey, stringKey), types.Position), // (payee, denom)
    claimed: map(0x14, triple(addressKey, u64Key, stringKey), types.Claimed), // (contributor, datanet, denom)
    burnLedgers: map(0x15, stringKey, types.BurnLedger),
    payouts: map(0x16, addressKey, types.Payout),
    priorPools: map(0x17, triple(u64Key, u64Key, stringKey), types.PriorPool), // (datanet, version, denom)
    checkpoints: map(0x18, priorKey, types.PriorCheckpoint), // (datanet, version, denom, height)
    priorDeposits: map(0x19, priorKey, types.PriorDeposit), // (datanet, version, denom, number)
    bundles: map(0x1a, triple(u64Key, u64Key, stringKey), types.BundlePosition), // (bundle, version, denom)
    divisions: map(0x1b, u64Key, types.Division), // by batch
    transfers: map(0x1c, pair(addressKey, u64Key), types.Transfer), // (owner, datanet)
    disputes: map(0x1d, u64Key, types.Dispute),
    openDisputes: map(0x1e, pair(u64Key, u64Key), u64Value), // (model, version): the dispute that is open
    escrows: map(0x1f, triple(u64Key, addressKey, stringKey), types.Escrow), // (dispute, payee, denom)
    sponsors: map(0x20, pair(u64Key, u64Key), types.Sponsor), // (model, id)
    subsidies: map(0x21, triple(u64Key, u64Key, stringKey), types.Subsidy), // (model, epoch, denom)
    promises: map(0x22, pair(addressKey, stringKey), types.PayLater), // (debtor, denom)
    promisesDue: keySet(0x23, triple(u64Key, addressKey, stringKey)), // (height, debtor, denom)
    reputations: map(0x24, addressKey, types.Reputation),
    epochs: map(0x25, u64Key, types.EpochStats),
    books: map(0x26, stringKey, types.Book), // by denom: sums of the records above
    dealings: map(0x27, pair(u64Key, addressKey), types.Dealing), // (datanet, family)
    commonsParts: map(0x28, triple(u64Key, stringKey, u64Key), types.CommonsPart), // (datanet, denom, height)
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
    noVersion: [13, "datanet has no such frozen version"],
    tooManyBundles: [14, "too many bundles in one claim"],
    bundleNotFound: [15, "bundle does not exist, or is another's"],
    notMember: [16, "bundle is not a member of this version"],
    invalidTransfer: [17, "transfer leaves the owner too little, or has already ended"],
    transferLasts: [18, "an earlier transfer has not ended"],
    modelNotFound: [19, "model does not exist"],
    tooManySponsors: [20, "model has as many sponsors as it may"],
    sponsorNotFound: [21, "signer has nothing there"],
    tooEarly: [22, "money cannot be taken back in the block it was put down in"],
    promiseExists: [23, "signer has promised money in this denomination before"],
    promiseNotFound: [24, "signer has promised nothing in this denomination"],
    bondTooSmall: [25, "bond is too small, or more than is owed"],
    invalidDuration: [26, "number of blocks is out of range"],
    escrowNotFound: [27, "nothing is held for this payee"],
    disputeOpen: [28, "the dispute is not decided"],
    amountOutOfBounds: [29, "amount is too small or too large"],
  },
  events: {
    revenueSplit: events.EventRevenueSplit,
    burned: events.EventBurned,
    poolDeposited: events.EventPoolDeposited,
    priorDeposited: events.EventPriorDeposited,
    contributionClaimed: events.EventContributionClaimed,
    positionClaimed: events.EventPositionClaimed,
    bundleClaimed: events.EventBundleClaimed,
    payoutSet: events.EventPayoutSet,
    royaltyTransferred: events.EventRoyaltyTransferred,
    datanetFunded: events.EventDatanetFunded,
    sponsored: events.EventSponsored,
    sponsorWithdrawn: events.EventSponsorWithdrawn,
    disputeOpened: events.EventDisputeOpened,
    disputeDecided: events.EventDisputeDecided,
    escrowed: events.EventEscrowed,
    released: events.EventReleased,
    payLaterOpened: events.EventPayLaterOpened,
    payLaterPaid: events.EventPayLaterPaid,
    payLaterDefaulted: events.EventPayLaterDefaulted,
    swept: events.EventSwept,
    commonsPartChanged: events.EventCommonsPartChanged,
    auditorsPaid: events.EventAuditorsPaid,
  },
  keepers: needs<{
    bank: Bank;
    datanet: Pick<DatanetKeeper, "datanet" | "frozenVersion" | "bundle" | "memberWeight" | "family">;
    model: Pick<ModelKeeper, "version" | "isTainted">;
    attribution: Pick<AttributionKeeper, "distribution" | "claimable">;
  }>("bank", "datanet", "model", "attribution"),
  accounts: { [REWARDS]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type RewardsContext = ContextOf<typeof rewards>;
/** What queries and invariants of this module get. */
export type RewardsQueryContext = QueryContextOf<typeof rewards>;
