/** Whole nodes over links that lose messages, are cut, and nodes that come late. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { reach } from "#test/support/engine-node.ts";
import { gossipCluster, requireAgreement } from "#test/support/gossip-cluster.ts";

test("every fifth message is lost and messages overtake each other, yet heights go by", async (context) => {
  const conditions = { lossPerMille: 200, jitterMs: 15 };
  const { nodes, network, start } = await gossipCluster(context, { count: 4, seed: 11n, conditions });
  await start();
  await nodes[1]?.engine.mempool.checkTx(utf8Encode("a=1"));
  await Promise.all(nodes.map((node) => reach(node, 10n, 60_000)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
});

test("two validators alone, who cannot do without any message, get over losses", async (context) => {
  const conditions = { lossPerMille: 150 };
  const { nodes, network, start } = await gossipCluster(context, { count: 2, seed: 12n, conditions });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 3n, 60_000)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
});

test("a partition without a majority halts; it heals and goes on within seconds", async (context) => {
  const { nodes, network, start } = await gossipCluster(context, { count: 4, seed: 13n });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 3n)));
  network.partition([
    ["v0", "v1"],
    ["v2", "v3"],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const halted = nodes.map(({ engine }) => engine.state().lastBlockHeight);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.deepEqual(
    nodes.map(({ engine }) => engine.state().lastBlockHeight),
    halted,
  );
  network.heal();
  const most = Math.max(...halted.map(Number));
  await Promise.all(nodes.map((node) => reach(node, BigInt(most) + 3n, 10_000)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
});

test("a minority that is cut off follows when it is back, and a newcomer catches up by gossip alone", async (context) => {
  const { nodes, network, start, open } = await gossipCluster(context, { count: 4, seed: 14n });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 2n)));
  network.partition([["v0", "v1", "v2"], ["v3"]]);
  const majority = nodes.slice(0, 3);
  await nodes[0]?.engine.mempool.checkTx(utf8Encode(`large=${"y".repeat(300_000)}`));
  const cutAt = nodes[3]?.engine.state().lastBlockHeight ?? 0n;
  await Promise.all(majority.map((node) => reach(node, cutAt + 12n)));
  network.heal();
  const back = nodes[3] ?? assert.fail();
  await reach(back, cutAt + 12n, 20_000);

  const newcomer = await open("late", {});
  for (const { id } of majority) network.connect("late", id);
  await newcomer.engine.start();
  const height = majority[0]?.engine.state().lastBlockHeight ?? 0n;
  await reach(newcomer, height, 30_000);
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
});

test("a validator that restarts in the middle finds its way back", async (context) => {
  const { nodes, network, start, open } = await gossipCluster(context, { count: 4, seed: 15n });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 3n)));
  const [stopped] = nodes.splice(3, 1);
  await stopped?.stop();
  await Promise.all(nodes.map((node) => reach(node, 8n)));
  const back = await open("v3", { validator: 3, home: stopped?.home ?? "" });
  await back.engine.start();
  await reach(back, 12n);
  await Promise.all(nodes.map((node) => reach(node, 14n)));
  requireAgreement(nodes);
  assert.deepEqual(network.reports, []);
});
