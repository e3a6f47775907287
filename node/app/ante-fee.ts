/** Ante check 7: the fee is enough and is paid (`sdk:x/auth/ante/fee.go`). */
import { areValidCoins, eventOf, failSdk, formatCoins, TxError } from "#sdk";
import type { AnteContext } from "./ante.ts";
import { FEE_COLLECTOR } from "./keepers.ts";
import { requireMinGasPrices } from "./min-gas-prices.ts";

/** Fails with code 41 (no gas), 13 (fee below the node's prices, or malformed), 9 (payer unknown) or 5 (payer too poor). */
export function deductFee(ctx: AnteContext): void {
  const { lane, keepers, mode, tx } = ctx;
  if (mode !== "simulate" && lane.block.height > 0n && tx.gasLimit === 0n) {
    failSdk.invalidGasLimit("must provide positive gas");
  }
  if (mode === "check" || mode === "recheck") requireMinGasPrices(tx.fee, tx.gasLimit, ctx.minGasPrices);
  const payer = tx.feeGranter === "" ? tx.feePayer : granter(ctx);
  const account = keepers.accounts.get(payer);
  if (account === undefined) failSdk.unknownAddress(`fee payer address: ${payer} does not exist`);
  const isFree = tx.fee.every((coin) => coin.amount === 0n);
  if (!isFree) pay(ctx, payer);
  if (lane.isMuted) return;
  const attributes = [["fee", formatCoins(tx.fee)] as const, ["fee_payer", payer] as const];
  lane.events.push(eventOf("tx", attributes));
}

/** The account that pays by grant, after its allowance was used. */
function granter({ keepers, tx }: AnteContext): string {
  const { feegrant } = keepers;
  if (feegrant === undefined) return failSdk.invalidRequest("fee grants are not enabled");
  const { feeGranter, feePayer, fee, messages } = tx;
  if (feeGranter === feePayer) return feeGranter;
  try {
    feegrant.useGrantedFees({ granter: feeGranter, grantee: feePayer, fee, messages });
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    const text = `${feeGranter} does not allow to pay fees for ${feePayer}: ${thrown.message}`;
    throw new TxError(thrown.codespace, thrown.code, text);
  }
  return feeGranter;
}

function pay({ keepers, tx }: AnteContext, payer: string): void {
  if (!areValidCoins(tx.fee)) failSdk.insufficientFee(`invalid fee amount: ${formatCoins(tx.fee)}`);
  try {
    keepers.bank.sendCoinsFromAccountToModule(payer, FEE_COLLECTOR, tx.fee);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failSdk.insufficientFunds(thrown.message);
  }
}
