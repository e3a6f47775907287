/** The checks before a transaction's messages run, in the order of the SDK (`sdk:x/auth/ante/ante.go`); each may fail, charge gas or write. */
import type { Lane } from "#sdk";
import { checkExtensionOptions } from "./ante-extension-options.ts";
import { deductFee } from "./ante-fee.ts";
import { setUpGas } from "./ante-gas.ts";
import { checkMemo } from "./ante-memo.ts";
import { setPublicKeys } from "./ante-public-keys.ts";
import { incrementSequences } from "./ante-sequence.ts";
import { checkSignatureCount } from "./ante-signature-count.ts";
import { consumeSignatureGas } from "./ante-signature-gas.ts";
import { verifySignatures } from "./ante-signatures.ts";
import { checkTimeout } from "./ante-timeout.ts";
import { consumeSizeGas } from "./ante-tx-size.ts";
import { validateBasics } from "./ante-validate-basic.ts";
import type { AppKeepers } from "./keepers.ts";
import type { MinGasPrices } from "./min-gas-prices.ts";
import type { SignatureChecker } from "./signature-checker.ts";
import type { AppTx } from "./tx.ts";

/** How a transaction is being run. */
export type TxMode = "check" | "recheck" | "simulate" | "finalize";

/** What every ante check sees. */
export interface AnteContext {
  readonly lane: Lane;
  readonly keepers: AppKeepers;
  readonly signatures: SignatureChecker;
  readonly minGasPrices: MinGasPrices;
  readonly mode: TxMode;
  readonly tx: AppTx;
}

/** One ante check; throws to refuse the transaction. */
export type AnteCheck = (ctx: AnteContext) => void;

/** One ante check with what its result depends on. */
export interface AnteStep {
  readonly check: AnteCheck;
  /** "tx": the transaction and the parameters alone, so that once passed it need not be repeated while those stay. */
  readonly dependsOn: "tx" | "state";
}

/** The first check; it sets up the meter that the others charge. */
export const FIRST_ANTE_CHECK: AnteCheck = setUpGas;

/** The checks after it, in order. */
export const ANTE_STEPS: readonly AnteStep[] = [
  { check: checkExtensionOptions, dependsOn: "tx" },
  { check: validateBasics, dependsOn: "tx" },
  { check: checkTimeout, dependsOn: "state" },
  { check: checkMemo, dependsOn: "tx" },
  { check: consumeSizeGas, dependsOn: "tx" },
  { check: deductFee, dependsOn: "state" },
  { check: setPublicKeys, dependsOn: "state" },
  { check: checkSignatureCount, dependsOn: "tx" },
  { check: consumeSignatureGas, dependsOn: "tx" },
  { check: verifySignatures, dependsOn: "state" },
  { check: incrementSequences, dependsOn: "state" },
];
