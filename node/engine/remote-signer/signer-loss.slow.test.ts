/** What happens when signers die, hang, come back, or come twice. */

import assert from "node:assert/strict";
import { connect, createServer } from "node:net";
import { test } from "node:test";
import { realTimers } from "#test/support/engine-node.ts";
import { eventually, freePort } from "#test/support/processes.ts";
import { verifyVote } from "#types/vote.ts";
import { SignerError } from "../priv-validator/priv-validator.ts";
import { takeUp } from "./connect.ts";
import { SignerConnectionError } from "./errors.ts";
import {
  CHAIN,
  carelessSigner,
  dialByHand,
  identity,
  keptLog,
  openNode,
  openPair,
  openSigner,
  prevote,
  VALIDATOR_KEY,
} from "./fixtures/signer-pair.ts";
import { receiveMessage, sendMessage } from "./messages.ts";
import type { Pipe } from "./pipe.ts";
import { DIAL_PAUSE_MS } from "./signer.ts";
import { NEWCOMERS_MAX } from "./signer-listener.ts";

const tcpAddress = async (): Promise<string> => `tcp://127.0.0.1:${await freePort()}`;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than anybody waits for in these tests. */
const ages = (): Promise<void> => pause(700);
const until = (what: string, is: () => boolean): Promise<true> => eventually(what, () => is() || undefined, 5000);

async function elapsedMs(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test("a node without its signer loses one wait per absence, then nothing, and signs again when it is back", async (t) => {
  const log = keptLog();
  const address = await tcpAddress();
  const { node, signer } = await openPair(t, { address, node: { signTimeoutMs: 300, logger: log } });
  await node.signVote(CHAIN, prevote(1n));
  await signer.close();
  const first = await elapsedMs(() => assert.rejects(node.signVote(CHAIN, prevote(2n)), SignerError));
  assert.ok(first > 100 && first < 1000, `${first} ms`);
  const second = await elapsedMs(() => assert.rejects(node.signVote(CHAIN, prevote(2n)), SignerConnectionError));
  assert.ok(second < 50, `${second} ms`);
  assert.ok(log.lines.some((line) => line.startsWith("warn signer lost")));
  assert.ok(log.lines.includes("error no signer is connected, this validator stays silent"));
  openSigner(t, address);
  await until("a new connection", () => node.isConnected);
  assert.ok(verifyVote(CHAIN, await node.signVote(CHAIN, prevote(2n)), node));
});

test("a request outlives the connection that it was made on", async (t) => {
  const address = await tcpAddress();
  const hanging = openSigner(t, address, { privValidator: carelessSigner(VALIDATOR_KEY, ages) });
  const node = await openNode(t, { address, signTimeoutMs: 2000 });
  const signing = node.signVote(CHAIN, prevote(1n));
  await pause(50);
  const healthy = openSigner(t, address);
  assert.ok(hanging.isConnected);
  // It dies in the middle of its answer; the other one is asked the same.
  hanging.close();
  assert.ok(verifyVote(CHAIN, await signing, node));
  assert.ok(healthy.isConnected);
});

test("a signer that does not answer costs one wait and its place", async (t) => {
  const address = await tcpAddress();
  let isHanging = true;
  const privValidator = carelessSigner(VALIDATOR_KEY, () => (isHanging ? ages() : Promise.resolve()));
  openSigner(t, address, { privValidator, dialPauseMs: 20 });
  const log = keptLog();
  const node = await openNode(t, { address, signTimeoutMs: 200, logger: log });
  const waited = await elapsedMs(() => assert.rejects(node.signVote(CHAIN, prevote(1n)), /did not answer in time/));
  assert.ok(waited >= 190 && waited < 900, `${waited} ms`);
  await until("the loss", () => log.lines.includes("warn signer lost signer did not answer in time"));
  isHanging = false;
  const other = openSigner(t, address);
  await until("another connection", () => node.isConnected && other.isConnected);
  assert.ok(verifyVote(CHAIN, await node.signVote(CHAIN, prevote(1n)), node));
});

test("an answer that comes too late never passes for another one's", async (t) => {
  const address = await tcpAddress();
  const opening = openNode(t, { address, signTimeoutMs: 150, startTimeoutMs: 2000 });
  const pipe = await dialled(address);
  await introduce(pipe);
  const node = await opening;
  await assert.rejects(node.signVote(CHAIN, prevote(1n)), /in time/);
  const asked = await receiveMessage(pipe);
  assert.equal(asked.kind, "signVoteRequest");
  await pipe.closed;
  openSigner(t, address);
  await until("a new connection", () => node.isConnected);
  const signed = await node.signVote(CHAIN, prevote(2n));
  assert.ok(verifyVote(CHAIN, signed, node) && signed.height === 2n);
});

test("pings keep a connection, and end one that is dead", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  const times = { pingIntervalMs: 20, requestTimeoutMs: 100 };
  const { node, signer } = await openPair(t, {
    address,
    node: { ...times, logger: log },
    signer: { silenceMsMax: 300 },
  });
  await pause(600);
  assert.ok(node.isConnected && signer.isConnected);
  assert.equal(log.lines.filter((line) => line.startsWith("info signer connected")).length, 1);
  await signer.close();
  await until("the loss", () => !node.isConnected);
  const pipe = await dialByHand(address);
  await introduce(pipe);
  await until("the newcomer", () => node.isConnected);
  // It stops answering without hanging up.
  await pipe.closed;
  await until("the loss", () => !node.isConnected);
  assert.ok(log.lines.includes("warn signer lost signer did not answer in time"));
});

test("there is one signer at a time, until it no longer answers", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  const { node, signer } = await openPair(t, { address, node: { requestTimeoutMs: 150, logger: log } });
  const second = await dialByHand(address);
  await introduce(second);
  await second.closed;
  assert.ok(log.lines.includes("warn turned away who wanted to be the signer another signer is connected"));
  await node.signVote(CHAIN, prevote(1n));
  await signer.close();
  const silent = await dialled(address);
  await introduce(silent);
  await until("the silent one", () => node.isConnected);
  const third = openSigner(t, address, { dialPauseMs: 20 });
  await silent.closed;
  await until("the third", () => third.isConnected && node.isConnected);
  assert.ok(verifyVote(CHAIN, await node.signVote(CHAIN, prevote(2n)), node));
});

test("strangers and noise neither fill the node nor keep its signer out", async (t) => {
  const address = await tcpAddress();
  const port = Number(address.split(":").at(-1));
  const { node } = await openPair(t, { address, node: { handshakeTimeoutMs: 300 } });
  const strangers = Array.from({ length: 3 * NEWCOMERS_MAX }, (_, n) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("error", () => {});
    socket.resume();
    if (n % 3 === 0) socket.write(new Uint8Array(3000).fill(n));
    return new Promise<void>((resolve) => socket.once("close", () => resolve()));
  });
  for (let height = 1n; height <= 20n; height++) await node.signVote(CHAIN, prevote(height));
  await Promise.all(strangers);
  assert.ok(node.isConnected);
  const foreign = await dialByHand(address, identity(8));
  await introduce(foreign, identity(8));
  await foreign.closed;
  await node.signVote(CHAIN, prevote(21n));
});

test("a signer dials until there is a node, and again when it falls silent", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  const signer = openSigner(t, address, { silenceMsMax: 150, dialPauseMs: 10, logger: log });
  await pause(100);
  assert.equal(log.lines.filter((line) => line.startsWith("warn no connection to the node")).length, 1);
  let met = 0;
  const server = createServer(async (socket) => {
    const options = { address: { socket: { kind: "tcp", host: "", port: 0 }, ids: [] }, timers: realTimers } as const;
    const pipe = await takeUp(socket, { ...options, identity: identity(1) });
    met++;
    // A node that answers instead of asking is as bad as one that says nothing.
    if (met === 1) sendMessage(pipe, { kind: "pingResponse", value: {} });
  });
  t.after(() => server.close());
  server.listen(Number(address.split(":").at(-1)), "127.0.0.1");
  await until("three connections", () => met >= 3);
  await signer.close();
  assert.ok(log.lines.some((line) => line.endsWith("node sent an answer instead of a request")));
  assert.ok(log.lines.some((line) => line.endsWith("node is silent")));
  assert.ok(DIAL_PAUSE_MS >= 100);
});

test("closing ends what waits", async (t) => {
  const address = await tcpAddress();
  const { node, signer } = await openPair(t, {
    address,
    node: { signTimeoutMs: 10_000 },
    signer: { privValidator: carelessSigner(VALIDATOR_KEY, () => pause(300)) },
  });
  const signing = node.signVote(CHAIN, prevote(1n));
  await pause(20);
  const closing = elapsedMs(() => node.close());
  await assert.rejects(signing, SignerConnectionError);
  assert.ok((await closing) < 1000);
  await assert.rejects(node.signVote(CHAIN, prevote(2n)), /node is stopping/);
  assert.ok((await elapsedMs(() => signer.close())) < 1000);
});

/** Dials until the node listens. */
function dialled(address: string): Promise<Pipe> {
  return eventually("a connection", () => dialByHand(address), 5000);
}

/** Answers the question for the key. */
async function introduce(pipe: Pipe, key = VALIDATOR_KEY): Promise<void> {
  assert.equal((await receiveMessage(pipe)).kind, "pubKeyRequest");
  sendMessage(pipe, { kind: "pubKeyResponse", value: { pubKey: key.publicKey, error: undefined } });
}
