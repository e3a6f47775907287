/** Our host and CometBFT's libp2p network: a peer that runs CometBFT's own transport, and a real node. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ed25519Address } from "#crypto/address.ts";
import { fromBase64, toHex } from "#lib/bytes.ts";
import { BLOCK_SYNC_CHANNEL, mempoolChannel, STATE_CHANNEL, VOTE_CHANNEL } from "#p2p/channels.ts";
import { openTestHost, type TestHost, until } from "#p2p/fixtures/test-host.ts";
import type { Peer } from "#p2p/network.ts";
import { Message as MempoolMessage } from "#proto/tendermint/mempool/types.ts";
import { FAST_SETTINGS, initCometHome, NEEDS_COMETBFT, startComet } from "./comet-node.ts";
import { buildGoPeer, type GoPeer, NEEDS_GO, startGoPeer } from "./lp2p-peer.ts";

const TX_BYTES_MAX = 32 << 20;
const CHANNEL = mempoolChannel(TX_BYTES_MAX);
const tx = (bytes: Uint8Array): MempoolMessage => ({ sum: { kind: "txs", value: { txs: [bytes] } } });

const numbered = (i: number): MempoolMessage => tx(Uint8Array.of(i >> 8, i & 255));
const MESSAGES = 700;

/** Runs a test with a host of ours and a Go peer, disconnected. */
async function meet(run: (ours: TestHost, go: GoPeer) => Promise<void>, program: string): Promise<void> {
  const ours = await openTestHost({ transports: ["quic"], txBytesMax: TX_BYTES_MAX });
  const go = await startGoPeer(program);
  try {
    await run(ours, go);
  } finally {
    await Promise.all([ours.host.stop(), go.kill()]);
  }
}

const messages = (go: GoPeer) => go.events.filter(({ event }) => event === "message");

test("messages cross to and from CometBFT's transport", NEEDS_GO, async (t) => {
  const { program, remove } = buildGoPeer();
  try {
    await t.test("whom we dial", () =>
      meet(async ({ host, received }, go) => {
        const peer = await host.dial(go.address);
        assert.equal(peer.id, go.id);
        // More than the streams QUIC lets be open, so that one that is never counted as closed would end the flow.
        const sent = await Promise.all(Array.from({ length: MESSAGES }, (_, i) => peer.send(CHANNEL, numbered(i))));
        assert.deepEqual(new Set(sent), new Set([true]));
        await until(() => messages(go).length === MESSAGES);
        const wanted = Array.from({ length: MESSAGES }, (_, i) => toHex(MempoolMessage.encode(numbered(i))));
        assert.deepEqual(new Set(messages(go).map(({ hex }) => hex)), new Set(wanted));
        const hex = toHex(MempoolMessage.encode(numbered(7)));
        go.tell({ do: "send", peer: host.id, channel: CHANNEL.id, hex, repeat: MESSAGES });
        await until(() => received.length === MESSAGES, 30_000);
        for (const { from, message } of received) assert.deepEqual([from, message], [go.id, numbered(7)]);
      }, program),
    );
    await t.test("who dials us", () =>
      meet(async ({ host, received, address }, go) => {
        go.tell({ do: "dial", address: address() });
        await until(() => host.peers().length === 1);
        const peer = host.peers()[0] as Peer;
        assert.equal(peer.isOutbound, false);
        assert.equal(await peer.send(VOTE_CHANNEL_OF_TEST, tx(Uint8Array.of(7))), true);
        go.tell({
          do: "send",
          peer: host.id,
          channel: CHANNEL.id,
          hex: toHex(MempoolMessage.encode(tx(Uint8Array.of(9)))),
        });
        await until(() => received.length === 1 && messages(go).length === 1);
        assert.equal(messages(go)[0]?.channel, VOTE_CHANNEL.id);
      }, program),
    );
    await t.test("large messages", () =>
      meet(async ({ host, received }, go) => {
        const peer = await host.dial(go.address);
        const large = new Uint8Array(20 << 20);
        assert.equal(await peer.send(CHANNEL, tx(large)), true);
        await until(() => messages(go).length === 1);
        const encoded = MempoolMessage.encode(tx(large));
        assert.equal(messages(go)[0]?.size, encoded.length);
        const head = toHex(encoded.subarray(0, encoded.length - large.length));
        go.tell({ do: "send", peer: host.id, channel: CHANNEL.id, hex: head, pad: large.length });
        await until(() => received.length === 1);
        assert.deepEqual(received[0]?.message, tx(large));
      }, program),
    );
    await t.test("bytes that are no message cost the connection", () =>
      meet(async ({ host, events }, go) => {
        await host.dial(go.address);
        go.tell({ do: "send", peer: host.id, channel: CHANNEL.id, hex: "ffffffff" });
        await until(() => events.length === 2);
        assert.deepEqual(events, [`added ${go.id}`, `removed ${go.id}`]);
        await assert.rejects(host.dial(go.address), /banned/);
      }, program),
    );
    await t.test("a peer that dies is noticed", () =>
      meet(async ({ host, events }, go) => {
        await host.dial(go.address);
        await go.kill();
        await until(() => events.includes(`removed ${go.id}`), 40_000);
      }, program),
    );
  } finally {
    remove();
  }
});

/** The vote channel with a message that is at hand: the Go peer does not look inside. */
const VOTE_CHANNEL_OF_TEST = { ...CHANNEL, id: VOTE_CHANNEL.id };

test("a CometBFT node tells us its round and its blocks", NEEDS_COMETBFT, async () => {
  const home = await initCometHome();
  const node = await startComet(home, "kvstore", { ...FAST_SETTINGS, enabled: "true" });
  const heights: bigint[] = [];
  const bases: bigint[] = [];
  const { host } = await openTestHost({
    transports: ["quic"],
    prepare: (opened) => {
      opened.handle(
        STATE_CHANNEL,
        (_, { sum }) => void (sum?.kind === "newRoundStep" && heights.push(sum.value.height)),
      );
      opened.handle(
        BLOCK_SYNC_CHANNEL,
        (_, { sum }) => void (sum?.kind === "statusResponse" && bases.push(sum.value.base)),
      );
    },
  });
  try {
    const status = (await (await fetch(`${node.rpc}/status`)).json()) as {
      result: { node_info: { listen_addr: string } };
    };
    const port = status.result.node_info.listen_addr.split(":").at(-1);
    const key = JSON.parse(readFileSync(join(home.home, "config", "node_key.json"), "utf8")) as {
      priv_key: { value: string };
    };
    const peer = await host.dial(`${nodeIdOfKey(key.priv_key.value)}@127.0.0.1:${port}`);
    // It answers a request, and tells its steps as blocks go by.
    assert.equal(await peer.send(BLOCK_SYNC_CHANNEL, { sum: { kind: "statusRequest", value: {} } }), true);
    await until(() => bases.length > 0 && new Set(heights).size > 2, 30_000);
    assert.ok(bases.includes(1n));
  } finally {
    await host.stop();
    await node.close();
  }
});

/** CometBFT's id of a node key, the last 32 bytes of which are the public key. */
function nodeIdOfKey(base64: string): string {
  return toHex(ed25519Address(fromBase64(base64).subarray(32)));
}
