/** A stream of signed transfers into one node, which remembers what the node accepted. */
import { QueryAccountRequest, QueryAccountResponse } from "#proto/cosmos/auth/v1beta1/query.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { sha256 } from "#crypto/sha256.ts";
import { fromBase64, toBase64, toHex, toHexUpper } from "#lib/bytes.ts";
import { type Account, accountAt, type LoadOptions, signedSend } from "../../bench/support/bank-load.ts";
