/** Whole nodes in one process that reach each other through their reactors and a network in memory, in real time. */

import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { EngineDependencies } from "#engine/engine.ts";
import type { ConsensusOptions } from "#engine/options.ts";
import { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { openReactors, type Reactors } from "#engine/reactors/reactors.ts";
import { toHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import type { LinkConditions, Transit } from "#p2p/memory-link.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { openTestNode, realClock, realTimers, type TestNode, temporaryHome, testGenesis } from "./engine-node.ts";

/** A node with its reactors. */
export interface ClusterNode extends TestNode {
  readonly id: string;
  readonly reactors: Reactors;
  readonly host: MemoryNode;
  readonly home: string;
}

/** What passed over links, each counted once in each direction. */
export interface Traffic {
  /** Messages by kind: the payload's, or the channel's name. */
  readonly messages: Map<string, number>;
  /** Crossings by "link kind identity", for proposals, parts and votes. */
  readonly crossings: Map<string, number>;
}

/** Nodes and the network between them. */
export interface Cluster {
  readonly network: MemoryNetwork;
  readonly nodes: ClusterNode[];
  readonly traffic: Traffic;
  readonly genesis: GenesisDoc;
  /** Opens one more node, or one again in its old home; its consensus is for the caller to start. */
  open(id: string, options: { readonly validator?: number; readonly home?: string }): Promise<ClusterNode>;
  /** Starts consensus of all nodes. */
  start(): Promise<void>;
}

/** How a cluster differs from a full mesh of perfect links. */
export interface ClusterOptions {
  readonly count: number;
  readonly seed: bigint;
  readonly conditions?: Partial<LinkConditions>;
  readonly genesis?: GenesisDoc;
  readonly consensus?: Partial<ConsensusOptions>;
  /** What engines are made of in the place of the defaults, such as an application, by validator. */
  readonly dependencies?: (validator: number | undefined) => Partial<EngineDependencies>;
  /** Links by position; all when absent. */
  readonly links?: readonly (readonly [number, number])[];
}

/** A cluster of validators; it ends with the test. */
export async function gossipCluster(context: TestContext, options: ClusterOptions): Promise<Cluster> {
  const { count, seed, conditions, genesis = testGenesis(count), consensus, links, dependencies } = options;
  const traffic: Traffic = { messages: new Map(), crossings: new Map() };
  const random = seededRandom(seed);
  const onTransit = (transit: Transit): void => countTransit(traffic, transit);
  const network = new MemoryNetwork({ timers: realTimers, random, onTransit }, conditions);
  const nodes: ClusterNode[] = [];
  context.after(async () => {
    for (const { host } of nodes) host.stop();
    await Promise.all(nodes.map((node) => node.stop()));
  });
  const open: Cluster["open"] = async (id, { validator, home = temporaryHome(context) }) => {
    const host = network.join(id);
    const gossip = new GossipRelay();
    const node = await openTestNode({
      home,
      genesis,
      validator,
      gossip,
      ...(consensus && { consensus }),
      ...(dependencies && { dependencies: dependencies(validator) }),
    });
    const reactors = openReactors(
      {
        engine: node.engine,
        network: host,
        gossip,
        clock: realClock,
        timers: realTimers,
        random: seededRandom(`${seed} ${id}`),
        logger: silentLogger,
        metrics: noMetrics,
      },
      {
        consensus: { gossipSleepMs: 100, queryMaj23SleepMs: 200 },
        mempool: {
          broadcast: true,
          maxTxBytes: DEFAULT_MEMPOOL_OPTIONS.maxTxBytes,
          maxGossipConnectionsToPersistentPeers: 0,
          maxGossipConnectionsToNonPersistentPeers: 0,
        },
      },
    );
    reactors.start();
    const stop = async (): Promise<void> => {
      host.stop();
      reactors.stop();
      await node.stop();
    };
    const opened = { ...node, id, home, host, reactors, stop };
    nodes.push(opened);
    host.start();
    return opened;
  };
  for (let n = 0; n < count; n++) await open(`v${n}`, { validator: n });
  if (links === undefined) network.connectAll();
  else for (const [a, b] of links) network.connect(`v${a}`, `v${b}`);
  const start = async (): Promise<void> => {
    await Promise.all(nodes.map(({ engine }) => engine.start()));
  };
  return { network, nodes, traffic, genesis, open, start };
}

/** Every node has the same blocks up to the lowest height among them. */
export function requireAgreement(nodes: readonly TestNode[]): void {
  const common = Math.min(...nodes.map(({ engine }) => Number(engine.blockStore.height)));
  for (let height = 1n; height <= common; height++) {
    const hashes = new Set(
      nodes.map(({ engine }) => toHex(engine.blockStore.loadMeta(height)?.blockId.hash ?? new Uint8Array(0))),
    );
    assert.equal(hashes.size, 1, `height ${height}`);
  }
}

/** How often a proposal, part or vote crossed a link on average, of those that crossed it at all. */
export function averageCrossings({ crossings }: Traffic, kind: "proposal" | "blockPart" | "vote"): number {
  let count = 0;
  let things = 0;
  for (const [key, times] of crossings) {
    if (key.split(" ")[1] !== kind) continue;
    things++;
    count += times;
  }
  return things === 0 ? 0 : count / things;
}

function countTransit({ messages, crossings }: Traffic, { from, to, channel, message }: Transit): void {
  const { sum } = channel.type.typeName === Message.typeName ? (message as Message) : { sum: undefined };
  const kind = sum?.kind ?? channel.name;
  messages.set(kind, (messages.get(kind) ?? 0) + 1);
  const identity = identityOf(sum);
  if (identity === undefined) return;
  const key = `${from < to ? `${from}-${to}` : `${to}-${from}`} ${kind} ${identity}`;
  crossings.set(key, (crossings.get(key) ?? 0) + 1);
}

function identityOf(sum: Message["sum"]): string | undefined {
  switch (sum?.kind) {
    case "proposal":
      return `${sum.value.proposal.height}/${sum.value.proposal.round}`;
    case "blockPart":
      return `${sum.value.height}/${sum.value.part.index}/${toHex(sum.value.part.proof.leafHash)}`;
    case "vote":
      return sum.value.vote && `${sum.value.vote.height}/${toHex(sum.value.vote.signature)}`;
    default:
      return undefined;
  }
}
