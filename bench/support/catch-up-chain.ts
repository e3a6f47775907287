/** A chain of four validators that stands still: made block by block without consensus, in the home of a node that serves it. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { homePaths } from "#config/home.ts";
import { loadHomeConfig } from "#config/load.ts";
import { nodePaths } from "#config/node-config.ts";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { timestampFromNs } from "#lib/time.ts";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { testGenesis, testSigners } from "#test/support/chain.ts";
import { syncChainOf } from "#test/support/sync-chain.ts";
import { type GenesisDoc, parseGenesis } from "#types/genesis.ts";
import { genesisText } from "#types/genesis-json.ts";
import { BANK, type CatchUpApp, SENDERS } from "./catch-up-apps.ts";
import { writeLoadHome } from "./load-home.ts";
import { timed } from "./report.ts";

/** A finished chain. */
export interface CatchUpChain {
  readonly app: CatchUpApp;
  readonly height: number;
  /** A home without blocks, to begin from. */
  readonly pattern: string;
  /** The home that has them all. */
  readonly home: string;
  /** Upper-case hex of the application's hash after a height. */
  appHash(height: number): string;
  /** Upper-case hex of a block's hash. */
  blockHash(height: number): string;
  /** Blocks made per second. */
  readonly rate: number;
}

/** How to make one. */
export interface CatchUpChainOptions {
  /** Folder for its homes. */
  readonly root: string;
  readonly blocks: number;
}

const VALIDATORS = 4;
/** Snapshots in the course of a chain; the last one leaves some blocks to fetch. */
const SNAPSHOTS = 16.5;
/** Each block's time is this much after the one before it. */
const BLOCK_NS = 1_000_000_000n;

/** Makes the blocks through the application's ABCI socket, each synced to the disk. */
export async function makeCatchUpChain(app: CatchUpApp, { root, blocks }: CatchUpChainOptions): Promise<CatchUpChain> {
  const pattern = join(root, `${app.name}-pattern`);
  const genesis = await writePattern(pattern, blocks);
  const home = join(root, `${app.name}-source`);
  cpSync(pattern, home, { recursive: true });
  const served = await app.serve(home);
  const kill = (): void => void served.process.stop("SIGKILL");
  process.once("exit", kill);
  const application = await connectApplication(
    { logger: silentLogger, timers: systemTimers },
    { address: served.address },
  );
  mkdirSync(join(home, "data"), { recursive: true });
  const database = await openLevelDatabase(nodePaths(loadHomeConfig(home)).stateDatabase);
  try {
    const chain = await syncChainOf({ genesis, application, database, txsAt: app.txsAt, signers: VALIDATORS });
    const ms = await timed(() => chain.grow(blocks));
    const stateAt = (height: number) => chain.states[height] ?? fail(height);
    return {
      app,
      pattern,
      home,
      height: blocks,
      rate: (blocks * 1000) / ms,
      appHash: (height) => toHexUpper(stateAt(height).appHash),
      blockHash: (height) => toHexUpper(stateAt(height).lastBlockId.hash),
    };
  } finally {
    process.off("exit", kill);
    await application.close();
    await served.process.stop();
    await database.close();
  }
}

/** A home whose genesis names the test validators, with a time that puts the last block before now. */
async function writePattern(home: string, blocks: number): Promise<GenesisDoc> {
  await prepareDevHome(home, BANK.chainId);
  await writeLoadHome({ home, prefix: BANK.prefix, denom: BANK.denom, signers: SENDERS, accounts: SENDERS });
  const paths = homePaths(home);
  const document = JSON.parse(readFileSync(paths.genesis, "utf8")) as { app_state: { genutil: unknown } };
  // The test validators have no stake; the file names them.
  document.app_state.genutil = { gen_txs: [] };
  const genesis: GenesisDoc = {
    ...parseGenesis(JSON.stringify(document)),
    genesisTime: timestampFromNs(systemClock.now() - BigInt(blocks + 600) * BLOCK_NS),
    validators: testGenesis(testSigners(VALIDATORS)).validators,
  };
  writeFileSync(paths.genesis, genesisText(genesis));
  const interval = Math.max(2, Math.floor(blocks / SNAPSHOTS));
  const settings = readFileSync(paths.appToml, "utf8");
  writeFileSync(paths.appToml, settings.replace(/^snapshot-interval = .*$/m, `snapshot-interval = ${interval}`));
  return genesis;
}

function fail(height: number): never {
  throw new TypeError(`the chain has no height ${height}`);
}
