/** A chain of one validator of ours whose key is elsewhere: it goes while the signer works, stops with it and comes back with it. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { generateSigningKey } from "#engine/priv-validator/key-file.ts";
import { openRemotePrivValidator } from "#engine/remote-signer/remote-priv-validator.ts";
import { type Logger, silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import {
  openTestNode,
  reach,
  realTimers,
  type TestNode,
  temporaryHome,
  testGenesis,
} from "#test/support/engine-node.ts";
import type { RunningProcess } from "#test/support/processes.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";

/** Blocks before the signer is killed, and after it came back. */
export const HEIGHTS = 10;
/** The chain that is signed for. */
export const CHAIN = "test-chain";
/** The identity with which the node meets its signer. */
export const NODE_KEY = generateSigningKey(seededRandom(21n));

/** A signer that can be killed. */
export type Signer = Pick<RunningProcess, "output" | "stop">;

/** Where the node waits for its signer, and how that is started; the validator's key is the first test key. */
export interface SignedChainParts {
  readonly address: string;
  readonly hasExtensions: boolean;
  start(): Signer;
  /** Refusals that are no fault; none when absent. */
  readonly mayRefuse?: RegExp;
  /** What else happens to the signer while blocks flow. */
  readonly disturb?: (node: TestNode) => Promise<void>;
}

const NEVER = /^(?!)/;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs our engine while its signer works, is killed, and comes back before the node gives up waiting for it. */
export async function runSignedChain(
  t: TestContext,
  { address, hasExtensions, start, disturb, mayRefuse = NEVER }: SignedChainParts,
): Promise<void> {
  const said: string[] = [];
  let signer = start();
  t.after(() => signer.stop());
  const explained = (cause: unknown): never => {
    throw new Error(`node said:\n${said.slice(-20).join("\n")}\nsigner said:\n${signer.output()}`, { cause });
  };
  const privValidator = await openRemotePrivValidator(
    { timers: realTimers, logger: keptLog(said) },
    { address, chainId: CHAIN, identity: NODE_KEY, signTimeoutMs: 20_000, startTimeoutMs: 20_000 },
  ).catch(explained);
  t.after(() => privValidator.close());
  const abci = { voteExtensionsEnableHeight: hasExtensions ? 1n : 0n };
  const genesis = testGenesis(1, { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } });
  const dependencies = { privValidator, logger: keptLog(said) };
  const node = await openTestNode({ home: temporaryHome(t), genesis, validator: undefined, dependencies });
  t.after(() => node.stop());
  await node.engine.start();
  await reach(node, BigInt(HEIGHTS), 30_000).catch(explained);
  await disturb?.(node).catch(explained);
  await signer.stop("SIGKILL");
  await pause(300);
  const { lastBlockHeight } = node.engine.state();
  await pause(1000);
  assert.equal(node.engine.state().lastBlockHeight, lastBlockHeight);
  signer = start();
  await reach(node, lastBlockHeight + BigInt(HEIGHTS), 30_000).catch(explained);
  assert.deepEqual(node.failures, []);
  assert.ok(said.some((line) => line.startsWith("signer lost")));
  const refusals = said.filter((line) => line.startsWith("signer refused"));
  assert.deepEqual(
    refusals.filter((line) => !mayRefuse.test(line)),
    [],
  );
}

function keptLog(lines: string[]): Logger {
  const keep = (event: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    lines.push(`${event} ${String(fields.reason ?? fields.cause ?? "")}`);
  };
  const logger: Logger = { ...silentLogger, info: keep, warn: keep, error: keep, child: () => logger };
  return logger;
}
