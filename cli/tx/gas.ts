/** Gas and fees: asked of the node, or worked out from prices. */
import type { Coin, DecCoin } from "#codec/coins.ts";
import type { Dec } from "#lib/decimal.ts";
import { DEC_ONE } from "#lib/decimal.ts";
import { Service } from "#proto/cosmos/tx/v1beta1/service.ts";
import { CliError } from "../errors.ts";
import { callQuery, type RpcClient } from "../rpc-client.ts";
import { type DraftTx, encodeDraft } from "./draft.ts";

/** Gas that the node measures for a draft, whose signatures may be empty. */
export async function simulateGas(rpc: RpcClient, draft: DraftTx): Promise<bigint> {
  const request = { tx: undefined, txBytes: encodeDraft(draft) };
  const { gasInfo } = await callQuery(rpc, Service.methods.simulate, { request });
  if (gasInfo === undefined) throw new CliError("the node simulated the transaction but told no gas: give --gas");
  return gasInfo.gasUsed;
}

/** `gas` times a factor, rounded up. */
export function adjustGas(gas: bigint, factor: Dec): bigint {
  return ceilDiv(gas * factor, DEC_ONE);
}

/** Prices times gas, every coin rounded up so that it suffices. */
export function feesAtPrices(prices: readonly DecCoin[], gas: bigint): Coin[] {
  return prices
    .map(({ denom, amount }) => ({ denom, amount: ceilDiv(amount * gas, DEC_ONE) }))
    .filter(({ amount }) => amount > 0n);
}

const ceilDiv = (dividend: bigint, divisor: bigint): bigint => (dividend + divisor - 1n) / divisor;
