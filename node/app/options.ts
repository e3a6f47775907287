/** What an operator or a composition root decides about the application. */
import type { MinGasPrices } from "./min-gas-prices.ts";

/** Local settings; none of them may change the result of a block. */
export interface AppOptions {
  /** Name and version reported by ABCI Info. */
  readonly name: string;
  readonly version: string;
  /** Lowest gas prices accepted into the mempool. */
  readonly minGasPrices: MinGasPrices;
  /** Blocks to keep for peers at least; 0 keeps all. */
  readonly minRetainBlocks: bigint;
  /** Heights between state snapshots and how many are kept; interval 0 makes none. */
  readonly snapshots: { readonly interval: bigint; readonly keepRecent: number };
  /** Gas one query may use; 0 is unlimited. */
  readonly queryGasLimit: bigint;
  /** The node stops before it executes this height; 0 never. */
  readonly haltHeight: bigint;
}

/** Settings of a node whose operator decided nothing. */
export const APP_OPTIONS_DEFAULT: AppOptions = {
  name: "tributary",
  version: "0.1.0",
  minGasPrices: [],
  minRetainBlocks: 0n,
  snapshots: { interval: 0n, keepRecent: 2 },
  queryGasLimit: 0n,
  haltHeight: 0n,
};
