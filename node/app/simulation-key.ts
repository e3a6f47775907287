/** The key that stands for an account without one in simulations (`sdk:x/auth/ante/sigverify.go`). */
import { fromHex } from "#lib/bytes.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { packAny } from "#sdk";
import { type AccountKey, keyParser } from "./public-keys.ts";

/** The placeholder as it is stored. */
export const SIMULATION_PACKED_KEY: Any = packAny(PubKey, {
  key: fromHex("035ad6810a47f073553ff30d2fcc7e0d3b1c0b74b61a1aaa2582344037151e143a"),
});

/** The placeholder parsed. */
export const SIMULATION_KEY: AccountKey = keyParser().parse(SIMULATION_PACKED_KEY);
