/** The end of a run: what must hold of the chain and of everybody's signatures, and the figures of it. */
import { commitOf } from "./ask.ts";
import { isEquivocation, leavesEvidence } from "./byzantine/names.ts";
import type { Accusation } from "./chain-watch.ts";
import type { PeerReport } from "./peer-reports.ts";
import type { TestNetwork } from "./test-network.ts";
import type { DoubleSignature } from "./vote-ledger.ts";

/** What the chain of a run was; times in milliseconds. */
export interface Verdict {
  readonly blocks: number;
  /** Between the times of two blocks. */
  readonly blockMsMedian: number;
  readonly blockMsMax: number;
  /** Blocks that were not decided in round 0. */
  readonly laterRounds: number;
  readonly txsCommitted: number;
  /** All of it against byzantine nodes. */
  readonly accusations: readonly Accusation[];
  /** Votes and proposals in the logs of all nodes. */
  readonly signatures: number;
  /** All of them by byzantine nodes. */
  readonly doubleSignatures: readonly DoubleSignature[];
  /** Precommits of byzantine nodes in commits. */
  readonly byzantineSignatures: number;
  /** Whom nodes reported: byzantine nodes for breaking rules, any node for being too slow. */
  readonly reports: readonly PeerReport[];
  /** Time in which all nodes stopped in order. */
  readonly stopMs: number;
}

const EVIDENCE_MS_MAX = 60_000;
/** Longest time for the last blocks to reach everybody. */
const LAST_BLOCK_MS_MAX = 20_000;

/** Stops the network and judges it; `honest` names the nodes that must have the whole chain. Rejects with what does not hold. */
export async function judge(network: TestNetwork, honest: readonly string[]): Promise<Verdict> {
  await awaitEvidence(network);
  const { watch, manifest } = network;
  const { height } = watch;
  await network.reach(honest, height, LAST_BLOCK_MS_MAX);
  await watch.stop();
  await watch.look();
  for (const name of honest) watch.requireComplete(name, height);
  requireGuilt(network);
  const commits = await commitFigures(network, honest, height);
  const stopMs = await stopAll(network);
  const ledger = network.votes();
  const isEquivocator = (name: string): boolean => isEquivocation(network.get(name).node.misbehaviour);
  const innocent = ledger.doubles.find(({ signer }) => !isEquivocator(signer));
  if (innocent !== undefined) throw new Error(`${innocent.signer} signed twice at ${innocent.place}`);
  const { blocks } = watch;
  // The first block has the time of the genesis.
  const intervals = blocks.slice(2).map(({ timeMs }, i) => timeMs - (blocks[i + 1]?.timeMs ?? timeMs));
  const sorted = intervals.toSorted((a, b) => a - b);
  return {
    blocks: height - manifest.initialHeight + 1,
    blockMsMedian: sorted[Math.floor(sorted.length / 2)] ?? 0,
    blockMsMax: sorted.at(-1) ?? 0,
    ...commits,
    txsCommitted: blocks.reduce((sum, { txs }) => sum + txs, 0),
    accusations: watch.accusations,
    signatures: ledger.size,
    doubleSignatures: ledger.doubles,
    reports: network.reports(),
    stopMs,
  };
}

/** Whoever votes twice is found out, and it ends in a block. */
async function awaitEvidence(network: TestNetwork): Promise<void> {
  const { watch, nodes } = network;
  for (const { node, validator } of nodes.filter((each) => leavesEvidence(each.node.misbehaviour))) {
    const isAccused = async (): Promise<true | undefined> =>
      watch.accusations.some((each) => each.validator === validator) || undefined;
    await network.waitFor(`evidence against ${node.name}`, isAccused, EVIDENCE_MS_MAX);
  }
}

/** Nobody is accused or reported who kept to the rules. */
function requireGuilt(network: TestNetwork): void {
  const equivocators = network.nodes.filter(({ node }) => isEquivocation(node.misbehaviour));
  for (const { validator, height } of network.watch.accusations) {
    if (!equivocators.some((each) => each.validator === validator))
      throw new Error(`height ${height} has evidence against ${validator}, which is innocent`);
  }
  const isByzantine = (name: string): boolean =>
    network.nodes.some(({ node }) => node.name === name && node.misbehaviour !== undefined);
  for (const { by, of, fault, reason } of network.reports()) {
    // What a byzantine node makes of the others is its own affair.
    if (fault !== "unresponsive" && !isByzantine(of) && !isByzantine(by))
      throw new Error(`${by} reported ${of}, which is innocent, for ${fault}: ${reason}`);
  }
}

async function commitFigures(network: TestNetwork, honest: readonly string[], height: number) {
  const whole = honest.map((name) => network.get(name)).find(({ node }) => !node.stateSync);
  if (whole === undefined) throw new Error("no node has the whole chain");
  const byzantine = network.nodes
    .filter(({ node }) => node.misbehaviour !== undefined)
    .map(({ validator }) => validator);
  let [laterRounds, byzantineSignatures] = [0, 0];
  for (let each = network.manifest.initialHeight; each <= height; each++) {
    const { round, signers } = await commitOf(whole.rpc, each);
    if (round > 0) laterRounds++;
    byzantineSignatures += signers.filter((signer) => byzantine.includes(signer)).length;
  }
  return { laterRounds, byzantineSignatures };
}

async function stopAll({ running }: TestNetwork): Promise<number> {
  const startedAt = performance.now();
  const stops = await Promise.all(running.map(async ({ node, process }) => [node.name, await process.stop()] as const));
  const late = stops.filter(([, isInOrder]) => !isInOrder).map(([name]) => name);
  if (late.length > 0) throw new Error(`${late.join(", ")} did not stop in order`);
  return performance.now() - startedAt;
}
