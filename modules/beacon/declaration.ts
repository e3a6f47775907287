/** The nouns of `beacon`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { SlashingKeeper } from "#modules/slashing/keeper.ts";
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import {
  EventDepositBurned,
  EventOnionCommitted,
  EventSecretCommitted,
  EventSecretRevealed,
  EventValueFinal,
  EventWithholdingPunished,
} from "#proto/tributary/beacon/v1/event.ts";
import { Commitment, Params, Pending, Value, Voter } from "#proto/tributary/beacon/v1/types.ts";
import {
  addressKey,
  bytesValue,
  type ContextOf,
  consensusKey,
  declareModule,
  item,
  keySet,
  map,
  needs,
  pair,
  type QueryContextOf,
  u64Key,
} from "#sdk";

/** What `beacon` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "burnCoins" | "getAllBalances"
>;
type Slashing = Pick<
  SlashingKeeper,
  "getPubkey" | "slashWithInfractionReason" | "jail" | "jailUntil" | "hasSigningInfo"
>;
type Staking = Pick<StakingKeeper, "getValidatorByConsAddr">;

/** Name of the module, its store and its account, which holds the deposits. */
export const BEACON = "beacon";

export const beacon = declareModule(BEACON, {
  state: {
    params: item(0x00, Params),
    latest: item(0x01, Value),
    values: map(0x10, u64Key, Value), // by height
    voters: map(0x11, consensusKey, Voter),
    pending: map(0x12, u64Key, Pending), // by height
    requests: keySet(0x13, u64Key), // heights to come whose values were asked for
    commitments: map(0x14, pair(u64Key, addressKey), Commitment), // (target height, sender)
    keys: map(0x15, consensusKey, bytesValue), // of validators the genesis file named
  },
  errors: {
    invalidParams: [2, "parameters are out of bounds"],
    invalidGenesis: [3, "genesis state contradicts itself"],
    invalidHash: [4, "commitment and secret must have 32 bytes"],
    targetOutOfRange: [5, "target height is not ahead, or too far ahead"],
    tooManyCommitments: [6, "target height has as many commitments as it may"],
    alreadyCommitted: [7, "signer has a commitment for this height"],
    commitmentNotFound: [8, "there is no such commitment, or its value is final"],
    revealTooEarly: [9, "target height is not past"],
    alreadyRevealed: [10, "secret was revealed before"],
    commitmentMismatch: [11, "secret does not open the commitment"],
  },
  events: {
    valueFinal: EventValueFinal,
    onionCommitted: EventOnionCommitted,
    withholdingPunished: EventWithholdingPunished,
    secretCommitted: EventSecretCommitted,
    secretRevealed: EventSecretRevealed,
    depositBurned: EventDepositBurned,
  },
  keepers: needs<{ bank: Bank; slashing: Slashing; staking: Staking }>("bank", "slashing", "staking"),
  accounts: { [BEACON]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type BeaconContext = ContextOf<typeof beacon>;
/** What queries, vote extensions and invariants of this module get. */
export type BeaconQueryContext = QueryContextOf<typeof beacon>;
