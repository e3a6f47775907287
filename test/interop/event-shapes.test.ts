/** Events over the websocket: what our node sends has the shape of what CometBFT sends for the same kind of event. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { WebSocket } from "ws";
import { serveApplication } from "#main";
import { feedTransfers } from "#test/e2e/bank-feeder.ts";
import { startBankNode } from "#test/e2e/bank-node.ts";
import { makeBankHome, QUIET } from "./bank-home.ts";
import { initCometHome, NEEDS_COMETBFT, startComet } from "./comet-node.ts";
import { shapeOf } from "./json-shape.ts";

const SIGNERS = 2;
const WAIT_MS = 20_000;

/** Queries with what an event must contain to be compared, since an empty block has other shapes than a full one. */
const QUERIES: readonly (readonly [query: string, accept: (event: string) => boolean])[] = [
  ["tm.event='NewBlock'", (event) => /"txs":\["/.test(event)],
  ["tm.event='NewBlockHeader'", () => true],
  ["tm.event='NewBlockEvents'", (event) => !event.includes('"num_txs":"0"')],
  ["tm.event='Tx'", () => true],
  ["tm.event='NewRound'", () => true],
  ["tm.event='NewRoundStep'", () => true],
  ["tm.event='CompleteProposal'", () => true],
  ["tm.event='Polka'", () => true],
  ["tm.event='Lock'", () => true],
  ["tm.event='ValidBlock'", () => true],
  ["tm.event='Vote'", () => true],
  ["tm.event='Tx' AND transfer.amount='1utrib'", () => true],
];

test("events have CometBFT's shapes", NEEDS_COMETBFT, async (t) => {
  const cleanups: (() => Promise<void> | void)[] = [];
  // The last first: an application goes after the node that uses it.
  t.after(async () => {
    for (const step of cleanups.reverse()) await step();
  });
  const comet = await initCometHome();
  const home = await makeBankHome(comet, SIGNERS);
  cleanups.push(home.remove);
  // The other kind of socket than in the tests beside this one.
  const served = await serveApplication({ home: home.path, address: `unix://${home.path}/abci.sock`, flags: QUIET });
  cleanups.push(served.close);
  const theirs = await startComet(comet, served.address);
  cleanups.push(theirs.close);
  const ours = await startBankNode(SIGNERS);
  cleanups.push(ours.close);
  const chainId = home.genesis.chainId;
  const feeders = [theirs.rpc, ours.rpc].map((rpc) =>
    feedTransfers(rpc, { signers: SIGNERS, chainId, pauseMs: 100, onAccepted: () => {} }),
  );
  try {
    for (const [query, accept] of QUERIES) {
      const [a, b] = await Promise.all([theirs.rpc, ours.rpc].map((rpc) => firstEvent(rpc, query, accept)));
      assert.deepEqual(shapeOf(sameInBoth(b)), shapeOf(sameInBoth(a)), query);
    }
  } finally {
    await Promise.all(feeders.map((feeder) => feeder.stop()));
  }
});

/** Lists that are null in Go when the application is behind a socket and empty when it is in the process, as ours is. */
const NIL_OR_EMPTY = new Set(["validator_updates", "events"]);

function sameInBoth(event: unknown): unknown {
  return JSON.parse(JSON.stringify(event), (key, value) => (NIL_OR_EMPTY.has(key) ? (value ?? []) : value));
}

/** The first event of a subscription that is acceptable. */
function firstEvent(rpc: string, query: string, accept: (event: string) => boolean): Promise<unknown> {
  const socket = new WebSocket(`${rpc.replace("http", "ws")}/websocket`);
  const found = new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no event for ${query} from ${rpc}`)), WAIT_MS);
    socket.on("error", reject);
    socket.on("open", () => {
      socket.send(JSON.stringify({ jsonrpc: "2.0", id: 7, method: "subscribe", params: { query } }));
    });
    socket.on("message", (data: Buffer) => {
      const text = data.toString("utf8");
      const { id, result, error } = JSON.parse(text) as { id: number; result?: { data?: unknown }; error?: unknown };
      assert.equal(id, 7);
      if (error !== undefined) reject(new Error(text));
      if (result?.data === undefined || !accept(text)) return;
      clearTimeout(timer);
      resolve(result);
    });
  });
  return found.finally(() => socket.close());
}
