/** Whole nodes in fair weather: what they agree on, and what it costs on the links. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { reach, testGenesis } from "#test/support/engine-node.ts";
import { averageCrossings, gossipCluster, requireAgreement } from "#test/support/gossip-cluster.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";

/** Crossings of a link that count as about one. */
const ABOUT_ONCE = 1.3;

test("four validators agree on blocks with each other's txs, and hardly anything crosses a link twice", async (context) => {
  const { nodes, network, traffic, start } = await gossipCluster(context, { count: 4, seed: 1n });
  await start();
  await Promise.all(nodes.map(({ engine }, n) => engine.mempool.checkTx(utf8Encode(`from${n}=${n}`))));
  await Promise.all(nodes.map((node) => reach(node, 20n)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
  for (const { application } of nodes) assert.equal(application.state().entries.size, 4);
  for (const kind of ["proposal", "blockPart", "vote"] as const) {
    const average = averageCrossings(traffic, kind);
    assert.ok(average >= 1 && average <= ABOUT_ONCE, `${kind}: ${average}`);
  }
  const perHeight = (traffic.messages.get("vote") ?? 0) / 20;
  // Each of 8 votes goes to 3 peers; to pass all of them on over every link as well would take 48.
  assert.ok(perHeight >= 24 && perHeight <= 40, `${perHeight} votes for each height`);
});

test("blocks of many parts and vote extensions pass over slow, narrow, jittery links", async (context) => {
  const abci = { voteExtensionsEnableHeight: 2n };
  const genesis = testGenesis(4, { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } });
  const conditions = { latencyMs: 10, jitterMs: 10, bytesPerSecond: 20_000_000 };
  const consensus = { timeoutProposeMs: 1000 };
  const cluster = await gossipCluster(context, { count: 4, seed: 2n, genesis, conditions, consensus });
  const { nodes, network, traffic, start } = cluster;
  await start();
  await Promise.all(nodes.map((node) => reach(node, 1n)));
  await nodes[0]?.engine.mempool.checkTx(utf8Encode(`large=${"x".repeat(900_000)}`));
  await Promise.all(nodes.map((node) => reach(node, 6n)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
  const totals = [1n, 2n, 3n, 4n, 5n, 6n].map(
    (h) => nodes[1]?.engine.blockStore.loadMeta(h)?.blockId.partSetHeader.total ?? 0,
  );
  assert.ok(Math.max(...totals) > 10, `${totals}`);
  const average = averageCrossings(traffic, "blockPart");
  assert.ok(average <= ABOUT_ONCE, `parts: ${average}`);
  assert.equal(nodes[2]?.engine.blockStore.loadExtendedCommit(3n)?.extendedSignatures.length, 4);
});

test("seven validators in a ring with one chord agree through each other", async (context) => {
  const links = [0, 1, 2, 3, 4, 5, 6].map((n) => [n, (n + 1) % 7] as const);
  const options = { count: 7, seed: 3n, links: [...links, [0, 3] as const], consensus: { timeoutProposeMs: 1000 } };
  const { nodes, network, traffic, start } = await gossipCluster(context, options);
  await start();
  await nodes[5]?.engine.mempool.checkTx(utf8Encode("from=five"));
  await Promise.all(nodes.map((node) => reach(node, 8n)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
  for (const { application } of nodes) assert.equal(application.state().entries.get("from"), "five");
  for (const kind of ["blockPart", "vote"] as const) {
    const average = averageCrossings(traffic, kind);
    assert.ok(average <= ABOUT_ONCE, `${kind}: ${average}`);
  }
});

test("peers' states are shown as CometBFT shows them", async (context) => {
  const { nodes, start } = await gossipCluster(context, { count: 2, seed: 4n });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 3n)));
  const [state] = nodes[0]?.reactors.peerStates() ?? [];
  const text = JSON.stringify(state);
  assert.match(text, /^\{"node_address":"v1@\/memory\/v1","peer_state":\{"round_state":\{"height":"\d+","round":\d+,/);
  assert.match(text, /"proposal_block_part_set_header":\{"total":\d+,"hash":"[0-9A-F]*"\},"proposal_block_parts":/);
  assert.match(text, /"catchup_commit":(null|"[x_]+")\},"stats":\{"votes":"[1-9]\d*","block_parts":"\d+"\}\}\}$/);
  assert.ok((nodes[0]?.reactors.peerHeight("v1") ?? 0n) >= 3n);
});
