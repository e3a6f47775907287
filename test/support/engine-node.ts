/** An engine with a key-value application in a directory of its own, for tests of whole nodes in one process. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import type { Gossip } from "#engine/consensus/dependencies.ts";
import type { CrashPoints } from "#engine/crash-points.ts";
import { type Engine, type EngineDependencies, openEngine } from "#engine/engine.ts";
import { makeNodeInfo } from "#engine/node-info.ts";
import { type ConsensusOptions, DEFAULT_CONSENSUS_OPTIONS } from "#engine/options.ts";
import { openFilePrivValidator } from "#engine/priv-validator/file-priv-validator.ts";
import { generateSigningKey, type SigningKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import type { PrivValidator } from "#engine/priv-validator/priv-validator.ts";
import { utf8Encode } from "#lib/bytes.ts";
import type { Clock, Timers } from "#lib/clock.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import type { Database } from "#store/database.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { appStateReader } from "./chain.ts";
import { type KvStoreApplication, kvStoreApplication } from "./kvstore-application.ts";

/** The platform's clock. */
export const realClock: Clock = { now: () => BigInt(Date.now()) * 1_000_000n };
/** The platform's timers. */
export const realTimers: Timers = {
  after: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs);
    return { cancel: () => clearTimeout(timer) };
  },
};

/** Timeouts of a few milliseconds. */
export const FAST_CONSENSUS: ConsensusOptions = {
  ...DEFAULT_CONSENSUS_OPTIONS,
  timeoutProposeMs: 200,
  timeoutProposeDeltaMs: 50,
  timeoutPrevoteMs: 50,
  timeoutPrevoteDeltaMs: 20,
  timeoutPrecommitMs: 50,
  timeoutPrecommitDeltaMs: 20,
  timeoutCommitMs: 5,
  skipTimeoutCommit: true,
};

/** The key of the n-th validator of a test chain. */
export function validatorKey(n: number): SigningKey {
  return generateSigningKey(seededRandom(BigInt(1000 + n)));
}

/** A chain of `count` validators with equal power. */
export function testGenesis(count: number, changes: Partial<GenesisDoc> = {}): GenesisDoc {
  const validators = Array.from({ length: count }, (_, n) => {
    const pubKey = validatorKey(n).publicKey;
    return { address: pubKeyAddress(pubKey), pubKey, power: 10n, name: `v${n}` };
  });
  return {
    genesisTime: { seconds: 1_700_000_000n, nanos: 0 },
    chainId: "test-chain",
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators,
    appHash: new Uint8Array(0),
    appState: "",
    appName: "",
    appVersion: "",
    ...changes,
  };
}

/** How a node differs from the default: the only validator, in `home`, alone. */
export interface TestNodeOptions {
  readonly home: string;
  readonly genesis?: GenesisDoc;
  /** Position of the validator; undefined for a follower. */
  readonly validator?: number | undefined;
  readonly application?: KvStoreApplication;
  readonly consensus?: Partial<ConsensusOptions>;
  readonly gossip?: Gossip;
  readonly crashPoints?: CrashPoints;
  /** Observes or replaces the signer. */
  readonly wrapSigner?: (signer: PrivValidator) => PrivValidator;
  readonly dependencies?: Partial<EngineDependencies>;
}

/** A node and what it stands on. */
export interface TestNode {
  readonly engine: Engine;
  readonly application: KvStoreApplication;
  readonly failures: Error[];
  /** Stops everything; the home stays. */
  stop(): Promise<void>;
}

/** Opens a node; its consensus is for the caller to start. */
export async function openTestNode(options: TestNodeOptions): Promise<TestNode> {
  const { home, genesis = testGenesis(1) } = options;
  const validator = "validator" in options ? options.validator : 0;
  const application = options.application ?? kvStoreApplication({ directory: join(home, "app") });
  const database: Database = await openLevelDatabase(join(home, "chain.db"));
  const signer = validator === undefined ? undefined : await openSigner(home, validator);
  const privValidator = signer && (options.wrapSigner?.(signer) ?? signer);
  const failures: Error[] = [];
  const engine = await openEngine(
    {
      application,
      database,
      genesis,
      genesisHash: sha256(utf8Encode(genesis.chainId)),
      readAppState: appStateReader(genesis),
      nodeInfo: makeNodeInfo({
        id: `${validator ?? "follower"}`,
        moniker: "test",
        network: genesis.chainId,
        listenAddress: "",
        rpcAddress: "",
        isTxIndexOn: false,
      }),
      clock: realClock,
      timers: realTimers,
      logger: silentLogger,
      onFailure: (error) => failures.push(error),
      ...(privValidator === undefined ? {} : { privValidator }),
      ...(options.gossip === undefined ? {} : { gossip: options.gossip }),
      ...(options.crashPoints === undefined ? {} : { crashPoints: options.crashPoints }),
      ...options.dependencies,
    },
    {
      walPath: join(home, "cs.wal", "wal"),
      consensus: { ...FAST_CONSENSUS, ...options.consensus },
      mempool: DEFAULT_MEMPOOL_OPTIONS,
    },
  );
  const stop = async (): Promise<void> => {
    await engine.stop();
    await signer?.close();
    await database.close();
  };
  return { engine, application, failures, stop };
}

/** A directory that disappears with the test. */
export function temporaryHome(context: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), "engine-"));
  context.after(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Resolves when the node has finished `height`; rejects when it fails or takes longer than `limitMs`. */
export async function reach(node: TestNode, height: bigint, limitMs = 20_000): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (node.engine.state().lastBlockHeight < height) {
    const [failure] = node.failures;
    if (failure !== undefined) throw failure;
    if (Date.now() > deadline) {
      throw new RangeError(`height ${height} not reached, at ${node.engine.state().lastBlockHeight}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function openSigner(home: string, validator: number): Promise<PrivValidator> {
  const paths = { keyPath: join(home, "priv_validator_key.json"), statePath: join(home, "priv_validator_state.json") };
  await writeValidatorKey(paths.keyPath, validatorKey(validator));
  return openFilePrivValidator(paths);
}
