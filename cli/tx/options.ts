/** The flags that transactions have in common, and what they mean together. */
import type { Command } from "commander";
import type { Coin, DecCoin } from "#codec/coins.ts";
import { DEC_ONE, type Dec, DecimalError, parseDec } from "#lib/decimal.ts";
import { IntegerError, parseBigint, U64_MAX } from "#lib/integer.ts";
import { CliError } from "../errors.ts";
import type { Flags } from "../flags.ts";
import { addFlag } from "../shell.ts";

/** How a signature is made. */
export type SignModeName = "direct" | "amino-json";

/** How much gas a transaction may use. */
export type GasChoice = { readonly kind: "simulate" } | { readonly kind: "fixed"; readonly limit: bigint };

/** The common flags, read. */
export interface TxOptions {
  readonly gas: GasChoice;
  readonly gasAdjustment: Dec;
  readonly gasPrices: readonly DecCoin[];
  readonly fees: readonly Coin[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly signMode: SignModeName;
  readonly broadcastMode: "sync" | "async";
  readonly isOffline: boolean;
  readonly isGenerateOnly: boolean;
  readonly isDryRun: boolean;
  readonly isConfirmed: boolean;
}

/** Gas when nothing is said, as in the SDK. */
export const GAS_DEFAULT = 200_000n;

/** Adds the flags to a group of commands. */
export function addTxFlags(command: Command): void {
  const add = (flags: string, help: string): void => {
    addFlag(command, flags, help).helpGroup("Transaction:");
  };
  add("-n, --node <url>", "RPC server to use");
  add("--chain-id <id>", "chain to sign for");
  add("--from <name-or-address>", "key that signs");
  add("--gas <limit>", `gas the transaction may use, or auto to ask the node (default: ${GAS_DEFAULT})`);
  add("--gas-adjustment <factor>", "factor for the node's estimate (default: 1)");
  add("--gas-prices <coins>", "fee per unit of gas, such as 0.025utrib");
  add("--fees <coins>", "fee, such as 5000utrib");
  add("--fee-payer <name-or-address>", "another signer who pays the fee");
  add("--fee-granter <name-or-address>", "account that pays by a grant");
  add("--note <text>", "text to put into the transaction");
  add("--memo <text>", "the same as --note");
  add("--timeout-height <height>", "last height at which the transaction is valid");
  add("-s, --sequence <number>", "sequence of the signer (default: the node is asked)");
  add("-a, --account-number <number>", "account number of the signer (default: the node is asked)");
  add("--sign-mode <mode>", "direct or amino-json (default: direct)");
  add("-b, --broadcast-mode <mode>", "sync waits for the node's check, async for nothing");
  add("--offline", "ask no node");
  add("--generate-only", "print the unsigned transaction");
  add("--dry-run", "print the gas it would use");
  add("-y, --yes", "do not ask before signing");
  add("--output-document <file>", "write the result to a file");
}

/** Reads the flags; throws `CliError` for combinations that cannot be meant. */
export function txOptions(flags: Flags, client: { readonly "broadcast-mode": string }): TxOptions {
  const fees = flags.coins("fees") ?? [];
  const gasPrices = flags.decCoins("gas-prices") ?? [];
  if (fees.length > 0 && gasPrices.length > 0) throw new CliError("give --fees or --gas-prices, not both");
  const isOffline = flags.has("offline");
  const gas = gasChoice(flags.text("gas"));
  const isDryRun = flags.has("dry-run");
  if (isOffline && (isDryRun || gas.kind === "simulate")) {
    throw new CliError("gas cannot be estimated --offline: give --gas with a number");
  }
  return {
    gas: isDryRun ? { kind: "simulate" } : gas,
    gasAdjustment: adjustment(flags.text("gas-adjustment")),
    gasPrices,
    fees,
    memo: flags.text("note") ?? flags.text("memo") ?? "",
    timeoutHeight: flags.uint64("timeout-height") ?? 0n,
    signMode: signMode(flags),
    broadcastMode: broadcastMode(flags, client["broadcast-mode"]),
    isOffline,
    isGenerateOnly: flags.has("generate-only"),
    isDryRun,
    isConfirmed: flags.has("yes"),
  };
}

/** The mode of --sign-mode. */
export function signMode(flags: Flags): SignModeName {
  return flags.choice("sign-mode", ["direct", "amino-json"]) ?? "direct";
}

/** The mode of --broadcast-mode, else of client.toml. */
export function broadcastMode(flags: Flags, fallback: string): "sync" | "async" {
  return flags.choice("broadcast-mode", ["sync", "async"]) ?? (fallback === "async" ? "async" : "sync");
}

function gasChoice(text: string | undefined): GasChoice {
  if (text === undefined || text === "") return { kind: "fixed", limit: GAS_DEFAULT };
  if (text === "auto") return { kind: "simulate" };
  try {
    return { kind: "fixed", limit: parseBigint(text, { min: 0n, max: U64_MAX }) };
  } catch (cause) {
    if (!(cause instanceof IntegerError)) throw cause;
    throw new CliError(`--gas ${text} is neither a number nor auto`, {}, { cause });
  }
}

function adjustment(text: string | undefined): Dec {
  if (text === undefined || text === "") return DEC_ONE;
  try {
    const factor = parseDec(text);
    if (factor > 0n) return factor;
  } catch (cause) {
    if (!(cause instanceof DecimalError)) throw cause;
  }
  throw new CliError(`--gas-adjustment ${text} is not a factor such as 1.3`);
}
