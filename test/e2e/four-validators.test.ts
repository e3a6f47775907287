/** Four validators in four processes: they agree, share the work, and lose, miss and regain each other. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eventually, rpcCall } from "#test/support/processes.ts";
import { type AcceptedTx, feedTransfers } from "./bank-feeder.ts";
import { LocalNetwork } from "./local-network.ts";

const CHAIN_ID = "four-validators-1";
const ALL = [0, 1, 2, 3] as const;
const SIGNERS = 2;
const TXS_MIN = 20;
/** Longest from the return of the node that makes two thirds again to the next block. */
const RESUME_MS_MAX = 10_000;
/** A chain that stands still this long has halted: blocks come several times as fast. */
const HALT_MS = 4000;

let network: LocalNetwork;

before(async () => {
  network = await LocalNetwork.make({ validators: ALL.length, chainId: CHAIN_ID, signers: SIGNERS });
  for (const index of ALL) network.start(index);
});

after(() => network.close());

test("all reach height 20 with one history, and each proposed some of it", async () => {
  await network.reach(ALL, 20);
  const validators = await Promise.all(ALL.map((index) => network.validator(index)));
  assert.equal(new Set(validators).size, ALL.length);
  const proposers = new Set<string>();
  for (let height = 1; height <= 20; height++) {
    const commits = await Promise.all(ALL.map((index) => network.commit(index, height)));
    assert.equal(new Set(commits.map(({ appHash }) => appHash)).size, 1, `app hash of height ${height}`);
    proposers.add(commits[0]?.proposer ?? "");
  }
  assert.deepEqual([...proposers].sort(byText), [...validators].sort(byText));
});

test("each knows the three others", async () => {
  for (const index of ALL) {
    const { n_peers: count, peers } = (await rpcCall(network.rpc(index), "net_info")) as {
      n_peers: string;
      peers: { node_info: { network: string; moniker: string } }[];
    };
    assert.equal(Number(count), ALL.length - 1);
    const others = network.nodes.filter((_, other) => other !== index).map(({ name }) => name);
    assert.deepEqual(peers.map(({ node_info: info }) => info.moniker).sort(byText), others);
  }
});

test("transfers that enter through one are committed on all", async () => {
  const accepted: AcceptedTx[] = [];
  const feeder = feedTransfers(network.rpc(0), {
    signers: SIGNERS,
    chainId: CHAIN_ID,
    pauseMs: 50,
    onAccepted: (tx) => void accepted.push(tx),
  });
  await eventually("enough transfers", () => accepted.length >= TXS_MIN || undefined);
  await feeder.stop();
  const heights = await Promise.all(
    accepted.map(({ hash }) => Promise.all(ALL.map((index) => committedAt(index, hash)))),
  );
  for (const found of heights) assert.equal(new Set(found).size, 1, `committed at ${found.join(", ")}`);
});

test("three go on when one is killed, and it signs again after its return", async () => {
  const [lost, rest] = [3, [0, 1, 2]];
  const validator = await network.validator(lost);
  await network.end(lost, "SIGKILL");
  const without = (await network.height(0)) + 8;
  await network.reach(rest, without);
  assert.ok(!(await network.commit(0, without - 1)).signers.includes(validator));
  network.start(lost);
  await network.reach(ALL, without + 1);
  await eventually("its signature", async () => {
    const { signers } = await network.commit(0, (await network.height(0)) - 1);
    return signers.includes(validator) || undefined;
  });
});

test("two of four halt, and go on when a third returns", async (t) => {
  await Promise.all([network.end(2, "SIGKILL"), network.end(3, "SIGKILL")]);
  // A block that was decided just before may still arrive.
  await pause(1000);
  const halted = await Promise.all([network.height(0), network.height(1)]);
  await pause(HALT_MS);
  assert.deepEqual(await Promise.all([network.height(0), network.height(1)]), halted);
  const startedAt = performance.now();
  network.start(2);
  await network.answers(2);
  const returnedAt = performance.now();
  await network.reach([0, 1, 2], Math.max(...halted) + 1, RESUME_MS_MAX);
  const [startMs, resumeMs] = [returnedAt - startedAt, performance.now() - returnedAt];
  t.diagnostic(`answered after ${Math.round(startMs)} ms, next block ${Math.round(resumeMs)} ms later`);
  network.start(3);
  await network.reach(ALL, Math.max(...halted) + 5);
});

test("SIGTERM stops each in order", async (t) => {
  const startedAt = performance.now();
  const ends = await Promise.all(ALL.map((index) => network.end(index, "SIGTERM")));
  assert.deepEqual(ends, Array(ALL.length).fill("stopped"), network.lastWords());
  t.diagnostic(`all stopped after ${Math.round(performance.now() - startedAt)} ms`);
});

/** The height at which a node has committed a tx, once its index knows. */
function committedAt(index: number, hash: string): Promise<string> {
  return eventually(`tx ${hash} at node ${index}`, async () => {
    const { height, tx_result: result } = (await rpcCall(network.rpc(index), `tx?hash=0x${hash}`)) as {
      height: string;
      tx_result: { code: number };
    };
    assert.equal(result.code, 0);
    return height;
  });
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
