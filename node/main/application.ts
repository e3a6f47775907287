/** Opens the application of a home: its database, its modules with the chain's address prefix, its signature workers. */

import type { Application } from "#abci/application.ts";
import { BaseApp } from "#app/base-app.ts";
import type { MinGasPrices } from "#app/min-gas-prices.ts";
import { loadOrCreateVoterSecret } from "#app/own-voter.ts";
import { signatureVerifier } from "#app/signature-pool.ts";
import { parseDecCoins } from "#codec/coins.ts";
import type { HomeConfig } from "#config/load.ts";
import { multiStoreOptions, type NodePaths } from "#config/node-config.ts";
import { ConfigError } from "#config/toml-file.ts";
import { secureRandom } from "#crypto/native.ts";
import { TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { application as modules } from "#modules/index.ts";
import { type Wiring, wire } from "#sdk";
import type { Database } from "#store/database.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { SnapshotDirectory } from "#store/snapshot-directory.ts";
import type { GenesisFile } from "./genesis-file.ts";

/** What the engine of a node drives, in this process or another. */
export interface DrivenApplication {
  readonly app: Application;
  /** The modules that REST and gRPC serve; of an application elsewhere nothing but ABCI is known. */
  readonly wiring: Wiring | undefined;
  /** Says whose votes the application extends; one elsewhere has been told by its own operator. */
  extendVotesOf(validator: Uint8Array): void;
  close(): Promise<void>;
}

/** An application with the resources it holds. */
export interface OpenApplication extends DrivenApplication {
  readonly app: BaseApp;
  readonly wiring: Wiring;
  readonly store: MultiStore;
  /** Waits for writes, ends worker threads, closes the database. */
  close(): Promise<void>;
}

/** Name and version of this program. */
export const PROGRAM = { name: "tributary", version: "0.1.0" } as const;

/** Prefix of account addresses when the genesis names none. */
export const DEFAULT_BECH32_PREFIX = "trib";

/** Opens the application of `config`'s home for the chain that began with `genesis`. */
export async function openApplication(
  config: HomeConfig,
  paths: NodePaths,
  chain: { readonly genesis: GenesisFile; readonly logger: Logger },
): Promise<OpenApplication> {
  const { app: settings } = config;
  const root = settings[""];
  const options = {
    ...PROGRAM,
    minGasPrices: minGasPrices(root["minimum-gas-prices"]),
    minRetainBlocks: BigInt(root["min-retain-blocks"]),
    snapshots: {
      interval: BigInt(settings["state-sync"]["snapshot-interval"]),
      keepRecent: settings["state-sync"]["snapshot-keep-recent"],
    },
    queryGasLimit: BigInt(root["query-gas-limit"]),
    haltHeight: BigInt(root["halt-height"]),
  };
  const wiring = wire(modules, { bech32Prefix: bech32Prefix(chain.genesis) });
  const database: Database = await openLevelDatabase(paths.applicationDatabase, { isShared: true });
  const store = await MultiStore.open({
    database,
    storeNames: wiring.storeNames,
    options: multiStoreOptions(settings),
  });
  const logger = chain.logger.child({ module: "app" });
  const verifier = signatureVerifier({ logger }, { threads: settings.tributary["signature-workers"] });
  const snapshots = new SnapshotDirectory(paths.snapshots);
  const app = new BaseApp({ wiring, store, verifier, logger, snapshots }, options);
  // Not only genesis begins a state: a snapshot says nothing of the chain that signatures are for.
  app.setChainId(chain.genesis.head.chainId);
  return {
    app,
    wiring,
    extendVotesOf: (validator) =>
      app.setVoter({ validator, secret: loadOrCreateVoterSecret(paths.voterSecret, secureRandom) }),
    store,
    close: async () => {
      await app.close();
      await store.close();
      await database.close();
    },
  };
}

/** The prefix of account addresses on the chain of `genesis`. */
export function bech32Prefix(genesis: GenesisFile): string {
  return genesis.bech32Prefix ?? DEFAULT_BECH32_PREFIX;
}

function minGasPrices(text: string): MinGasPrices {
  try {
    return parseDecCoins(text.replaceAll(";", ","));
  } catch (cause) {
    if (!(cause instanceof TypedError)) throw cause;
    throw new ConfigError(
      `app.toml: minimum-gas-prices = "${text}" is not usable: expected prices such as 0.025utrib`,
      {},
      { cause },
    );
  }
}
