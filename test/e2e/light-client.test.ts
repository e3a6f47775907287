/** `tributary light` in front of a running node: headers are followed, answers verified, stored values proved. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { openLight } from "#cli/commands/light.ts";
import { Flags } from "#cli/flags.ts";
import { Session } from "#cli/session.ts";
import { fromBase64, toHex } from "#lib/bytes.ts";
import { type DevNode, startDevNode } from "#test/support/dev-node.ts";
import { reachHeight, rpcCall } from "#test/support/processes.ts";

const home = mkdtempSync(join(tmpdir(), "tributary-light-"));
let node: DevNode;

before(async () => {
  node = await startDevNode();
  await reachHeight(node.rpc, 8);
});
after(async () => {
  await node.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly [key: string]: unknown;
}

function session(values: Readonly<Record<string, unknown>>, notes: string[] = []): Session {
  const io = {
    out: () => {},
    note: (text: string) => void notes.push(text),
    ask: async () => "y",
    askSecret: async () => "",
    readInput: async () => "",
  };
  const absent = (): Promise<never> => Promise.reject(new TypeError("not needed"));
  return new Session(
    { io, application: absent, node: absent },
    new Flags({ home, laddr: "tcp://127.0.0.1:0", ...values }),
  );
}

const call = (address: string, path: string) => rpcCall(`http://${address}`, path) as Promise<Answer>;

test("a light client begins with a trusted header, proves what it passes on, and goes on after a restart", async () => {
  const { signed_header: trusted } = (await rpcCall(node.rpc, "commit?height=2")) as {
    signed_header: { commit: { block_id: { hash: string } } };
  };
  const nodes = { primary: node.rpc, witnesses: node.rpc };
  const first = await openLight(
    session({ ...nodes, height: "2", hash: trusted.commit.block_id.hash, sequential: true }),
    node.chainId,
  );
  try {
    for (const route of ["block?height=5", "validators?height=5", "header?height=6", "consensus_params?height=5"]) {
      assert.deepEqual(await call(first.address, route), await rpcCall(node.rpc, route), route);
    }
    const { node_info: info } = (await call(first.address, "status")) as { node_info: { network: string } };
    assert.equal(info.network, node.chainId);
    // The supply of the first denomination: present, so that membership is proved.
    const key = `0x${toHex(Uint8Array.of(0, ...Buffer.from("utrib")))}`;
    const { response } = (await call(first.address, `abci_query?path="/store/bank/key"&data=${key}`)) as {
      response: { value: string | null; proofOps: { ops: unknown[] } };
    };
    assert.ok(fromBase64(response.value ?? "").length > 0);
    assert.equal(response.proofOps.ops.length, 2);
    const absent = (await call(first.address, `abci_query?path="/store/bank/key"&data=0xffff`)) as {
      response: { value: string | null };
    };
    assert.equal(absent.response.value, null);
  } finally {
    await first.close();
  }
  const again = await openLight(session({}), node.chainId);
  try {
    const commit = (await call(again.address, "commit")) as { canonical: boolean };
    assert.equal(commit.canonical, true);
    assert.ok((again.client.latest?.header.height ?? 0n) > 6n);
  } finally {
    await again.close();
  }
});

test("a client that nobody told anything, or something wrong, does not start", async () => {
  const elsewhere = { homeDir: join(home, "other") };
  await assert.rejects(openLight(session(elsewhere), node.chainId), /no node is known/);
  const nodes = { ...elsewhere, primary: node.rpc, witnesses: node.rpc };
  await assert.rejects(openLight(session(nodes), node.chainId), /nothing is trusted yet/);
  const wrong = { ...nodes, height: "2", hash: "00".repeat(32) };
  await assert.rejects(openLight(session(wrong), node.chainId), /expected header's hash/);
  await assert.rejects(openLight(session({ ...wrong, witnesses: "" }), node.chainId), /no witnesses/);
  await assert.rejects(openLight(session(wrong), "another-chain"), /another chain/);
});
