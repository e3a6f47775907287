/** Nodes that have files and keys beside the validators, but no validator, and how they follow once they have caught up. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { homePaths } from "#config/home.ts";
import { eventually, rpcCall } from "#test/support/processes.ts";
import type { LocalNetwork } from "./local-network.ts";

/** Blocks that a newcomer must make with the others before it counts as one of them. */
export const FOLLOWED = 5;
/** Longest time until it does. */
export const JOIN_MS_MAX = 60_000;

/** What a node says of how far it is. */
export interface SyncInfo {
  readonly earliest: number;
  readonly latest: number;
  readonly isCatchingUp: boolean;
}

/** Leaves only the first `validators` nodes of a network that has not started in its genesis. */
export function leaveOutNewcomers({ nodes }: LocalNetwork, validators: number): void {
  const [first] = nodes;
  assert.ok(first !== undefined);
  const genesis = JSON.parse(readFileSync(homePaths(first.home).genesis, "utf8")) as {
    app_state: { genutil: { gen_txs: unknown[] } };
  };
  genesis.app_state.genutil.gen_txs.length = validators;
  for (const { home } of nodes) writeFileSync(homePaths(home).genesis, JSON.stringify(genesis));
}

/** The `sync_info` of a node's status. */
export async function syncInfo(rpc: string): Promise<SyncInfo> {
  const { sync_info: info } = (await rpcCall(rpc, "status")) as {
    sync_info: { earliest_block_height: string; latest_block_height: string; catching_up: boolean };
  };
  return {
    earliest: Number(info.earliest_block_height),
    latest: Number(info.latest_block_height),
    isCatchingUp: info.catching_up,
  };
}

/** Waits until newcomer `index` makes blocks with the validators, and compares what they have executed. */
export async function requireFollower(
  network: LocalNetwork,
  index: number,
  validators: readonly number[],
): Promise<void> {
  const rpc = network.rpc(index);
  const from = await network.height(0);
  await eventually(
    `node ${index} to follow`,
    async () => {
      const { latest, isCatchingUp } = await syncInfo(rpc);
      return (latest >= from + FOLLOWED && !isCatchingUp) || undefined;
    },
    JOIN_MS_MAX,
  );
  await network.reach(validators, from + FOLLOWED);
  await requireSameHeaders(network, index, { from, to: from + FOLLOWED });
}

/** Fails unless a node has the first node's headers of some heights, and so its app hashes; who signed the last is not settled. */
export async function requireSameHeaders(
  network: LocalNetwork,
  index: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  for (let height = from; height <= to; height++) {
    const [mine, first] = await Promise.all([index, 0].map((node) => network.commit(node, height)));
    assert.ok(mine && first);
    assert.deepEqual([mine.appHash, mine.proposer], [first.appHash, first.proposer], `height ${height}`);
  }
}
