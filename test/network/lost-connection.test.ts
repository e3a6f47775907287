/** Two nodes that dialled each other at once: when a connection that carried messages is lost, reactors must hear of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestHost, type TestHost, until } from "#p2p/fixtures/test-host.ts";
import type { Host } from "#p2p/host.ts";

/** Connections of libp2p, which the host keeps to itself. */
interface OpenConnection {
  abort(error: Error): void;
}

/** Dials at once do not always meet. */
const TRIES_MAX = 20;

function connectionsOf(host: Host): readonly OpenConnection[] {
  const node = Reflect.get(host, "node") as { libp2p: { getConnections(): OpenConnection[] } };
  return node.libp2p.getConnections();
}

/** Two hosts with the connections that each made to the other, as after a partition that heals. */
async function dialledBoth(): Promise<readonly [TestHost, TestHost]> {
  for (let i = 0; i < TRIES_MAX; i++) {
    const hosts = [await openTestHost(), await openTestHost()] as const;
    const [a, b] = hosts;
    await Promise.allSettled([a.host.dial(b.address()), b.host.dial(a.address())]);
    await until(() => a.host.peers().length === 1 && b.host.peers().length === 1);
    if (connectionsOf(a.host).length === 2 && connectionsOf(b.host).length === 2) return hosts;
    await Promise.all(hosts.map(({ host }) => host.stop()));
  }
  return assert.fail("the hosts never dialled each other at once");
}

test("the loss of one of two connections is a loss of the peer", async (t) => {
  const [a, b] = await dialledBoth();
  t.after(() => Promise.all([a.host.stop(), b.host.stop()]));
  // What was handed to this connection and not yet taken by the other side is lost, and the peer must be told it again.
  connectionsOf(a.host)[0]?.abort(new Error("the network took it"));
  await until(() => a.events.includes(`removed ${b.host.id}`) && b.events.includes(`removed ${a.host.id}`), 3000);
});
