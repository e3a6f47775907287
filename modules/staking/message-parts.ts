/** Parts several messages have: addresses, amounts and times. */
import {
  type AddressCodec,
  type Addresses,
  type Coin,
  failSdk,
  formatRfc3339Nano,
  isDenom,
  type Timestamp,
  TxError,
} from "#sdk";
import type { StakingView } from "./declaration.ts";
import { bondDenom } from "./pools.ts";

interface Chain {
  readonly addresses: Addresses;
}

/** An account's address in its canonical form; fails with sdk code 7. */
export function requireDelegator({ addresses }: Chain, text: string): string {
  return canonical(addresses.account, text, "invalid delegator address");
}

/** An operator's address in its canonical form; fails with sdk code 7. */
export function requireOperator({ addresses }: Chain, text: string, role = "invalid validator address"): string {
  return canonical(addresses.validator, text, role);
}

/** Fails with sdk code 18 unless a coin has a denomination and a positive amount. */
export function requirePositive({ denom, amount }: Coin, otherwise: string): void {
  if (!isDenom(denom) || amount <= 0n) failSdk.invalidRequest(otherwise);
}

/** Fails with sdk code 18 unless a coin is of the denomination that is staked. */
export function requireBondDenom(ctx: StakingView, { denom }: Coin): void {
  const expected = bondDenom(ctx);
  if (denom !== expected) failSdk.invalidRequest(`invalid coin denomination: got ${denom}, expected ${expected}`);
}

/** A time as events show it: whole seconds. */
export function eventTime({ seconds }: Timestamp): string {
  return formatRfc3339Nano({ seconds, nanos: 0 });
}

function canonical(codec: AddressCodec, text: string, role: string): string {
  try {
    return codec.toText(codec.toBytes(text));
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    return failSdk.invalidAddress(`${role}: ${thrown.message}`);
  }
}
