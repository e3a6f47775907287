/** This node's lowest acceptable gas prices: a local policy against spam, never part of consensus. */
import { type Coins, type DecCoin, decCeil, decFromInt, decMul, decTruncateInt, failSdk, formatCoins } from "#sdk";

/** Prices per unit of gas, sorted by denomination; any one of them suffices. */
export type MinGasPrices = readonly DecCoin[];

/** Fails with code 13 unless `fee` reaches ceil(price · gas) in at least one denomination (`sdk:x/auth/ante/validator_tx_fee.go`). */
export function requireMinGasPrices(fee: Coins, gas: bigint, prices: MinGasPrices): void {
  if (prices.every((price) => price.amount === 0n)) return;
  const required = prices.map(({ denom, amount }) => ({
    denom,
    amount: decTruncateInt(decCeil(decMul(amount, decFromInt(gas)))),
  }));
  const suffices = fee.some((paid) =>
    required.some((price) => price.denom === paid.denom && price.amount > 0n && paid.amount >= price.amount),
  );
  if (!suffices) {
    failSdk.insufficientFee(`insufficient fees; got: ${formatCoins(fee)} required: ${formatCoins(required)}`);
  }
}
