/** What the module has: balances by holder and denomination, supply, metadata, and which denominations may be sent. */
import type { AuthKeeper } from "#modules/auth/keeper.ts";
import { Metadata, Params } from "#proto/cosmos/bank/v1beta1/bank.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  indexedMap,
  intValue,
  item,
  legacyEvent,
  map,
  needs,
  pair,
  protoBoolValue,
  type QueryContextOf,
  reversePair,
  sizedAddressKey,
  stringKey,
} from "#sdk";

/** Coins of the chain (the SDK's x/bank). */
export const bank = declareModule("bank", {
  state: {
    supply: map(0x00, stringKey, intValue),
    metadata: map(0x01, stringKey, Metadata),
    /** (holder, denomination); zero balances are absent. */
    balances: indexedMap(
      0x02,
      { key: pair(addressKey, stringKey), value: intValue },
      { denom: reversePair(0x03, { first: sizedAddressKey, second: stringKey }) },
    ),
    sendEnabled: map(0x04, stringKey, protoBoolValue),
    params: item(0x05, Params),
  },
  errors: {
    noInputs: [2, "no inputs to send transaction"],
    noOutputs: [3, "no outputs to send transaction"],
    inputOutputMismatch: [4, "sum inputs != sum outputs"],
    sendDisabled: [5, "send transactions are disabled"],
    denomMetadataNotFound: [6, "client denom metadata not found"],
    invalidKey: [7, "invalid key"],
    duplicateEntry: [8, "duplicate entry"],
    multipleSenders: [9, "multiple senders not allowed"],
  },
  events: {
    coinSpent: legacyEvent("coin_spent", ["spender", "amount"]),
    coinReceived: legacyEvent("coin_received", ["receiver", "amount"]),
    transfer: legacyEvent("transfer", ["recipient"], ["sender", "amount"]),
    message: legacyEvent("message", ["sender"]),
    coinbase: legacyEvent("coinbase", ["minter", "amount"]),
    burn: legacyEvent("burn", ["burner", "amount"]),
  },
  keepers: needs<{ auth: AuthKeeper }>("auth"),
});

/** Context of the bank's functions that write. */
export type BankContext = ContextOf<typeof bank>;
/** Context of the bank's functions that only read. */
export type BankView = QueryContextOf<typeof bank>;
