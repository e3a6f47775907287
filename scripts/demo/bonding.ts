/** Attributors answer for their claims with bonds. */

import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import type { ChainClient } from "./chain-client.ts";
import type { Cast, Person } from "./people.ts";
import { formatTrib, say } from "./progress.ts";

/** What an attributor is given for fees. */
const FEES = 10_000_000n;

/** Brings somebody's bond to the least that attributors must have; the curator lends it. */
export async function bondAttributor(
  chain: ChainClient,
  { curator }: Cast,
  { who, params }: { readonly who: Person; readonly params: Params },
): Promise<void> {
  const { denom, amount: least } = params.attributorBondMin;
  const { attributors } = await chain.query(Query.methods.attributors, {});
  const amount = least - (attributors.find(({ address }) => address === who.address)?.bond.amount ?? 0n);
  if (amount <= 0n) return;
  await chain.pay(curator, who, { denom, amount: amount + FEES });
  await chain.send(who, Msg.methods.registerAttributor, {
    attributor: who.address,
    bond: { denom, amount },
    methods: [Method.METHOD_SPANS],
    endpoint: "",
  });
  say(`${who.name} bonds ${formatTrib(amount)} TRIB`);
}
