/** Accounts: addresses, keys, sequences, and the parameters of transactions. */
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { PubKey as Secp256r1PubKey } from "#proto/cosmos/crypto/secp256r1/keys.ts";
import { ACCOUNT_TYPES } from "./accounts.ts";
import { auth } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { moduleAccountsAreNamed, numbersAreUnique } from "./invariants.ts";
import { authKeeper } from "./keeper.ts";
import { updateParams } from "./messages/update-params.ts";
import {
  account,
  accountAddressById,
  accountInfo,
  accounts,
  addressBytesToString,
  addressStringToBytes,
  bech32Prefix,
  moduleAccountByName,
  moduleAccountList,
  params,
} from "./queries.ts";

export default auth.define({
  consensusVersion: 5,
  messages: [updateParams],
  queries: [
    accounts,
    account,
    accountAddressById,
    params,
    moduleAccountList,
    moduleAccountByName,
    bech32Prefix,
    addressBytesToString,
    addressStringToBytes,
    accountInfo,
  ],
  invariants: [numbersAreUnique, moduleAccountsAreNamed],
  keeper: authKeeper,
  genesis,
  types: [...ACCOUNT_TYPES, Secp256k1PubKey, Secp256r1PubKey, Ed25519PubKey, LegacyAminoPubKey],
});
