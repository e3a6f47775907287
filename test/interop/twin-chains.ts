/** One chain behind two RPC servers: a `cometbft` that made it, and a node of ours that has its blocks. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { silentLogger } from "#lib/logger.ts";
import { type RunningNode, serveApplication, startNode } from "#main";
import { createIndexer } from "#rpc/indexer/indexer.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { systemTimers } from "#telemetry/system.ts";
import { broadcast, sequenceOf } from "#test/e2e/bank-feeder.ts";
import { type AppSigner, appSigner, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { TEST_FLAGS } from "#test/support/dev-node.ts";
import { indexedBlock } from "#test/support/indexed-block.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { ABCI_ADDRESS, type BankHome, makeBankHome, makeFreshHome, QUIET } from "./bank-home.ts";
import { fetchDecidedBlock } from "./comet-blocks.ts";
import { type CometNode, FAST_SETTINGS, initCometHome, startComet } from "./comet-node.ts";
import { replayChain } from "./replay-chain.ts";

/** Two servers of one chain. */
export interface TwinChains {
  readonly chainId: string;
  /** RPC of the `cometbft`. */
  readonly theirs: string;
  /** RPC of our node. */
  readonly ours: string;
  /** Height of both. */
  readonly tip: number;
  /** Hashes of a tx that was executed well and of one that failed, upper-case hex. */
  readonly goodTx: string;
  readonly failedTx: string;
  close(): Promise<void>;
}

const SIGNERS = 3;
/** Time that a block takes at most; a node that was stopped in the middle of one finishes it. */
const BLOCK_MS_MAX = 1500;
/** Pause after a block that no test outlasts. */
const PAUSE = "1h";
const STANDING_STILL = ["consensus.timeout_commit", PAUSE] as const;

/** Makes a chain of a few dozen txs and stands our node beside it. */
export async function twinChains(): Promise<TwinChains> {
  const cleanups: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (let step = cleanups.pop(); step !== undefined; step = cleanups.pop()) await step();
  };
  try {
    const comet = await initCometHome();
    const home = await makeBankHome(comet, SIGNERS);
    cleanups.push(home.remove);
    const served = await serveApplication({ home: home.path, address: ABCI_ADDRESS, flags: QUIET });
    cleanups.push(served.close);
    const filled = await startComet(comet, served.address);
    cleanups.push(filled.stop);
    const txs = await fill(filled, home);
    await filled.stop();
    // A node that starts pauses as it does after a block: the chain stands still, as the node beside it does.
    const theirs = await startComet(comet, served.address, { ...FAST_SETTINGS, timeout_commit: `"${PAUSE}"` });
    cleanups.push(theirs.close);
    const tip = await standstill(theirs.rpc);
    const copy = await makeFreshHome(home);
    cleanups.push(copy.remove);
    await copyChain(theirs.rpc, copy, tip);
    copyValidator(comet.home, copy.path);
    const node = await startNode({ home: copy.path, flags: new Map([...TEST_FLAGS, STANDING_STILL]) });
    cleanups.push(() => node.close());
    return { chainId: home.genesis.chainId, theirs: theirs.rpc, ours: rpcOf(node), tip, ...txs, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const rpcOf = ({ servers }: RunningNode): string => `http://${servers.rpc}`;

/** Some blocks with transfers, one of which costs more than its sender has. */
async function fill({ rpc }: CometNode, { genesis }: BankHome): Promise<{ goodTx: string; failedTx: string }> {
  // The first block is told of before it is executed.
  await reachHeight(rpc, 2);
  const signers = Array.from({ length: SIGNERS }, (_, i) => appSigner(i));
  const send = async (from: AppSigner, to: AppSigner, amount: bigint): Promise<string> => {
    const sequence = await sequenceOf(rpc, from);
    const tx = signedTx({
      messages: [sendMessage(from, to, amount)],
      signer: from,
      sequence,
      chainId: genesis.chainId,
    });
    const { code, hash, log } = await broadcast(rpc, tx);
    if (code !== 0) throw new Error(`tx refused: ${log}`);
    return hash;
  };
  const [first, second, third] = signers as [AppSigner, AppSigner, AppSigner];
  let goodTx = "";
  for (let round = 0; round < 5; round++) {
    // Several txs in one block, so that proofs have more than a root.
    const hashes = await Promise.all([send(first, second, 1n), send(second, third, 2n), send(third, first, 3n)]);
    goodTx = hashes[1] ?? "";
    await eventually("the round", () => Promise.all(hashes.map((hash) => rpcCall(rpc, `tx?hash=0x${hash}`))));
  }
  const failedTx = await send(first, second, 10n ** 15n);
  await eventually("the failed tx", () => rpcCall(rpc, `tx?hash=0x${failedTx}`));
  return { goodTx, failedTx };
}

/** The height at which the chain rests. */
async function standstill(rpc: string): Promise<number> {
  for (let last = 0; ; ) {
    const height = await reachHeight(rpc, 1);
    if (height === last) return height;
    last = height;
    await new Promise((resolve) => setTimeout(resolve, BLOCK_MS_MAX));
  }
}

/** Makes our node the chain's validator: without others to fetch from, one that is not would wait for them. */
function copyValidator(from: string, to: string): void {
  for (const file of ["config/priv_validator_key.json", "data/priv_validator_state.json"]) {
    cpSync(join(from, file), join(to, file));
  }
}

/** Brings a home of ours to the other node's height by executing its blocks. */
async function copyChain(rpc: string, { path, genesis }: BankHome, tip: number): Promise<void> {
  const served = await serveApplication({ home: path, address: ABCI_ADDRESS, flags: QUIET });
  const application = await connectApplication(
    { logger: silentLogger, timers: systemTimers },
    { address: served.address },
  );
  const database = await openLevelDatabase(`${path}/data/state.db`);
  const index = await openLevelDatabase(`${path}/data/tx_index.db`);
  const indexer = createIndexer(index);
  try {
    const chain = await replayChain({
      genesis,
      application,
      database,
      indexer: {
        index: ({ block, result }) => indexer.index(indexedBlock(block.header.height, block.data.txs, result)),
      },
    });
    for (let height = 1; height <= tip; height++) await chain.apply(await fetchDecidedBlock(rpc, height));
  } finally {
    await application.close();
    await served.close();
    await database.close();
    await index.close();
  }
}
