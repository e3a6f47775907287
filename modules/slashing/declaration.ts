/** What the module has: how well each validator signs, which blocks it missed, and the keys behind consensus addresses. */
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { Params, ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import {
  bytesValue,
  type ContextOf,
  consensusKey,
  declareModule,
  item,
  legacyEvent,
  map,
  needs,
  pair,
  type QueryContextOf,
  sizedConsensusKey,
  u64LittleEndianKey,
} from "#sdk";

/** What slashing needs of staking. */
export type SlashingStaking = Pick<
  StakingKeeper,
  | "getValidator"
  | "requireValidator"
  | "getValidatorByConsAddr"
  | "getAllValidators"
  | "consensusAddress"
  | "tokensFromShares"
  | "requireDelegation"
  | "slashWithInfractionReason"
  | "jail"
  | "unjail"
>;

/** Penalties for validators that miss blocks, and the way back (the SDK's x/slashing). */
export const slashing = declareModule("slashing", {
  state: {
    params: item(0x00, Params),
    signingInfos: map(0x01, sizedConsensusKey, ValidatorSigningInfo),
    /** (validator, chunk) of the window of missed blocks; chunks without any are absent. */
    missedBlocks: map(0x02, pair(consensusKey, u64LittleEndianKey), bytesValue),
    /** The packed key of every validator there is. */
    publicKeys: map(0x03, sizedConsensusKey, Any),
  },
  errors: {
    noValidatorForAddress: [2, "address is not associated with any known validator"],
    badValidatorAddress: [3, "validator does not exist for that address"],
    validatorJailed: [4, "validator still jailed; cannot be unjailed"],
    validatorNotJailed: [5, "validator not jailed; cannot be unjailed"],
    missingSelfDelegation: [6, "validator has no self-delegation; cannot be unjailed"],
    selfDelegationTooLowToUnjail: [7, "validator's self delegation less than minimum; cannot be unjailed"],
    noSigningInfoFound: [8, "no validator signing info found"],
    validatorTombstoned: [9, "validator already tombstoned"],
  },
  events: {
    liveness: legacyEvent("liveness", ["address", "missed_blocks", "height"]),
    slashForDowntime: legacyEvent("slash", ["address", "power", "reason", "jailed", "burned_coins"]),
    slash: legacyEvent("slash", ["address", "power", "reason", "burned_coins"]),
    jail: legacyEvent("slash", ["jailed"]),
  },
  keepers: needs<{ staking: SlashingStaking }>("staking"),
});

/** Context of the module's functions that write. */
export type SlashingContext = ContextOf<typeof slashing>;
/** Context of the module's functions that only read. */
export type SlashingView = QueryContextOf<typeof slashing>;
