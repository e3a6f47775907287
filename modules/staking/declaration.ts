/** What the module has: validators, what is delegated to them, and what is on its way back. */
import type { AuthKeeper } from "#modules/auth/keeper.ts";
import type { BankKeeper } from "#modules/bank/keeper.ts";
import { IntProto } from "#proto/cosmos/base/v1beta1/coin.ts";
import {
  Delegation,
  DVPairs,
  DVVTriplets,
  HistoricalInfo,
  Params,
  Redelegation,
  UnbondingDelegation,
  ValAddresses,
  Validator,
  ValidatorUpdates,
} from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Int64Value } from "#proto/google/protobuf/wrappers.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  hooks,
  item,
  keySet,
  legacyEvent,
  map,
  needs,
  pair,
  type QueryContextOf,
  sizedAddressKey,
  sizedConsensusKey,
  sizedValidatorKey,
  timeKey,
  triple,
  u64Key,
  u64Value,
  validatorValue,
} from "#sdk";
import type { StakingHooks } from "./hooks.ts";
import { invertedValidatorKey, lengthThenTimeKey } from "./store-keys.ts";
import { unbondingRefValue } from "./unbonding-ref.ts";

/** Account that holds the tokens of validators in the set. */
export const BONDED_POOL = "bonded_tokens_pool";
/** Account that holds all other tokens of the module. */
export const NOT_BONDED_POOL = "not_bonded_tokens_pool";

/** Validators and delegations (the SDK's x/staking). */
export const staking = declareModule("staking", {
  state: {
    /** Power of each member of the last set. */
    lastPowers: map(0x11, sizedValidatorKey, Int64Value),
    lastTotalPower: item(0x12, IntProto),
    validators: map(0x21, sizedValidatorKey, Validator),
    byConsensusAddress: map(0x22, sizedConsensusKey, validatorValue),
    /** (power, operator): validators that are not jailed; read backwards, of equals the lowest address comes first. */
    byPower: map(0x23, pair(u64Key, invertedValidatorKey), validatorValue),
    /** (delegator, validator) */
    delegations: map(0x31, pair(sizedAddressKey, sizedValidatorKey), Delegation),
    /** (delegator, validator) */
    unbonding: map(0x32, pair(sizedAddressKey, sizedValidatorKey), UnbondingDelegation),
    /** (validator, delegator) */
    unbondingByValidator: keySet(0x33, pair(sizedValidatorKey, sizedAddressKey)),
    /** (delegator, source, target) */
    redelegations: map(0x34, triple(sizedAddressKey, sizedValidatorKey, sizedValidatorKey), Redelegation),
    /** (source, delegator, target) */
    redelegationsBySource: keySet(0x35, triple(sizedValidatorKey, sizedAddressKey, sizedValidatorKey)),
    /** (target, delegator, source) */
    redelegationsByTarget: keySet(0x36, triple(sizedValidatorKey, sizedAddressKey, sizedValidatorKey)),
    lastUnbondingId: item(0x37, u64Value),
    /** What an id belongs to, until it completes. */
    unbondingRefs: map(0x38, u64Key, unbondingRefValue),
    /** Which kind it is: a number of `UNBONDING_TYPES`; kept for ever. */
    unbondingTypes: map(0x39, u64Key, u64Value),
    unbondingQueue: map(0x41, timeKey, DVPairs),
    redelegationQueue: map(0x42, timeKey, DVVTriplets),
    /** (completion time, height at which unbonding began) */
    validatorQueue: map(0x43, pair(lengthThenTimeKey, u64Key), ValAddresses),
    historicalInfo: map(0x50, u64Key, HistoricalInfo),
    params: item(0x51, Params),
    validatorUpdates: item(0x61, ValidatorUpdates),
    /** (validator, delegator) */
    delegationsByValidator: keySet(0x71, pair(sizedValidatorKey, addressKey)),
  },
  errors: {
    emptyValidatorAddress: [2, "empty validator address"],
    noValidatorFound: [3, "validator does not exist"],
    validatorOwnerExists: [
      4,
      "validator already exist for this operator address; must use new validator operator address",
    ],
    validatorPubKeyExists: [5, "validator already exist for this pubkey; must use new validator pubkey"],
    validatorPubKeyTypeNotSupported: [6, "validator pubkey type is not supported"],
    validatorJailed: [7, "validator for this address is currently jailed"],
    badRemoveValidator: [8, "failed to remove validator"],
    commissionNegative: [9, "commission must be positive"],
    commissionHuge: [10, "commission cannot be more than 100%"],
    commissionAboveMaxRate: [11, "commission cannot be more than the max rate"],
    commissionUpdateTime: [12, "commission cannot be changed more than once in 24h"],
    commissionChangeRateNegative: [13, "commission change rate must be positive"],
    commissionChangeRateAboveMaxRate: [14, "commission change rate cannot be more than the max rate"],
    commissionAboveMaxChangeRate: [15, "commission cannot be changed more than max change rate"],
    selfDelegationBelowMinimum: [16, "validator's self delegation must be greater than their minimum self delegation"],
    minSelfDelegationDecreased: [17, "minimum self delegation cannot be decrease"],
    emptyDelegatorAddress: [18, "empty delegator address"],
    noDelegation: [19, "no delegation for (address, validator) tuple"],
    badDelegatorAddress: [20, "delegator does not exist with address"],
    noDelegatorForAddress: [21, "delegator does not contain delegation"],
    insufficientShares: [22, "insufficient delegation shares"],
    delegationValidatorEmpty: [23, "cannot delegate to an empty validator"],
    notEnoughDelegationShares: [24, "not enough delegation shares"],
    notMature: [25, "entry not mature"],
    noUnbondingDelegation: [26, "no unbonding delegation found"],
    maxUnbondingDelegationEntries: [27, "too many unbonding delegation entries for (delegator, validator) tuple"],
    noRedelegation: [28, "no redelegation found"],
    selfRedelegation: [29, "cannot redelegate to the same validator"],
    tinyRedelegationAmount: [30, "too few tokens to redelegate (truncates to zero tokens)"],
    badRedelegationTarget: [31, "redelegation destination validator not found"],
    transitiveRedelegation: [
      32,
      "redelegation to this validator already in progress; first redelegation to this validator must complete before next redelegation",
    ],
    maxRedelegationEntries: [33, "too many redelegation entries for (delegator, src-validator, dst-validator) tuple"],
    delegatorShareExRateInvalid: [34, "cannot delegate to validators with invalid (zero) ex-rate"],
    bothShareMsgsGiven: [35, "both shares amount and shares percent provided"],
    neitherShareMsgsGiven: [36, "neither shares amount nor shares percent provided"],
    invalidHistoricalInfo: [37, "invalid historical info"],
    noHistoricalInfo: [38, "no historical info found"],
    emptyValidatorPubKey: [39, "empty validator public key"],
    commissionBelowMinRate: [40, "commission cannot be less than min rate"],
    unbondingNotFound: [41, "unbonding operation not found"],
    unbondingNotOnHold: [42, "cannot un-hold unbonding operation that is not on hold"],
    invalidSigner: [43, "expected authority account as only signer for proposal message"],
    badRedelegationSource: [44, "redelegation source validator not found"],
    noUnbondingType: [45, "unbonding type not found"],
  },
  events: {
    completeUnbonding: legacyEvent("complete_unbonding", ["amount", "validator", "delegator"]),
    completeRedelegation: legacyEvent("complete_redelegation", [
      "amount",
      "delegator",
      "source_validator",
      "destination_validator",
    ]),
    createValidator: legacyEvent("create_validator", ["validator", "amount"]),
    editValidator: legacyEvent("edit_validator", ["commission_rate", "min_self_delegation"]),
    delegate: legacyEvent("delegate", ["validator", "delegator", "amount", "new_shares"]),
    unbond: legacyEvent("unbond", ["validator", "delegator", "amount", "completion_time"]),
    cancelUnbondingDelegation: legacyEvent("cancel_unbonding_delegation", [
      "amount",
      "validator",
      "delegator",
      "creation_height",
    ]),
    redelegate: legacyEvent("redelegate", ["source_validator", "destination_validator", "amount", "completion_time"]),
  },
  keepers: needs<{ auth: AuthKeeper; bank: BankKeeper }>("auth", "bank"),
  hooks: hooks<StakingHooks>(
    "afterValidatorCreated",
    "beforeValidatorModified",
    "afterValidatorRemoved",
    "afterValidatorBonded",
    "afterValidatorBeginUnbonding",
    "beforeDelegationCreated",
    "beforeDelegationSharesModified",
    "beforeDelegationRemoved",
    "afterDelegationModified",
    "beforeValidatorSlashed",
    "afterUnbondingInitiated",
  ),
  accounts: {
    [BONDED_POOL]: { permissions: ["burner", "staking"] },
    [NOT_BONDED_POOL]: { permissions: ["burner", "staking"] },
  },
});

/** Context of staking's functions that write. */
export type StakingContext = ContextOf<typeof staking>;
/** Context of staking's functions that only read. */
export type StakingView = QueryContextOf<typeof staking>;
