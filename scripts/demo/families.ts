/** Whom the chain knows to belong together, as of a height that a claim names. */

import { assertDefined } from "#lib/assert.ts";
import { toHex } from "#lib/bytes.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { addressesOf } from "#sdk";
import type { ChainClient } from "./chain-client.ts";
import { PREFIX } from "./people.ts";

/** Families of some accounts. */
export interface Families {
  readonly height: bigint;
  /** A name that all of one family share. */
  of(address: Uint8Array): string;
}

/** The families of accounts as of the newest block. */
export async function familiesNow(chain: ChainClient, addresses: readonly Uint8Array[]): Promise<Families> {
  const height = await chain.height();
  const { account } = addressesOf(PREFIX);
  const names = new Map<string, string>();
  for (const bytes of addresses) {
    if (names.has(toHex(bytes))) continue;
    const { family } = await chain.query(Query.methods.family, { address: account.toText(bytes), height });
    names.set(toHex(bytes), family);
  }
  return { height, of: (address) => assertDefined(names.get(toHex(address)), "family was not asked for") };
}
