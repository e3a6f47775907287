/** Newcomers begin with a snapshot of running validators, and no lie of a peer becomes their state. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runInMemory } from "#cli/fixtures/memory-shell.ts";
import { provenValue } from "#cli/prove.ts";
import { RpcClient } from "#cli/rpc-client.ts";
import { localSettings } from "#cli/testnet/local-node.ts";
import { concatBytes, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { application } from "#modules/index.ts";
import { eventually, freePort, rpcCall } from "#test/support/processes.ts";
import { type AcceptedTx, type Feeder, feedTransfers } from "./bank-feeder.ts";
import { FOLLOWED, JOIN_MS_MAX, leaveOutNewcomers, requireFollower, syncInfo } from "./catch-up-newcomers.ts";
import { LocalNetwork } from "./local-network.ts";
import { startNodeProcess } from "./node-process.ts";
import { breakChunks, forgeSnapshot, snapshotHeights } from "./state-sync-forger.ts";

const CHAIN_ID = "state-sync-1";
const VALIDATORS = [0, 1, 2, 3] as const;
/** Nodes without a validator, which begin with nothing. */
const NEWCOMER = 4;
const DECEIVED = 5;
const SIGNERS = 2;
const INTERVAL = 10;
const TRUSTED_HEIGHT = 3;
/** Key of the supply of the chain's coin in the bank's store. */
const SUPPLY_KEY = concatBytes(Uint8Array.of(0), utf8Encode("utrib"));

let network: LocalNetwork;
let feeder: Feeder;
const accepted: AcceptedTx[] = [];

before(async () => {
  network = await LocalNetwork.make({ validators: VALIDATORS.length + 2, chainId: CHAIN_ID, signers: SIGNERS });
  leaveOutNewcomers(network, VALIDATORS.length);
  for (const node of network.nodes) await setting(node.home, "app", "state-sync.snapshot-interval", String(INTERVAL));
  for (const index of VALIDATORS) network.start(index);
  await network.reach(VALIDATORS, 1);
  feeder = startFeeding();
  await network.reach(VALIDATORS, 2 * INTERVAL + 2);
});

after(() => network.close());

test("a newcomer restores a snapshot, fetches the blocks after it, and follows", async (t) => {
  const { home } = nodeAt(NEWCOMER);
  await trust(home);
  const startedAt = performance.now();
  network.start(NEWCOMER);
  await network.reach([NEWCOMER], 2 * INTERVAL, JOIN_MS_MAX);
  t.diagnostic(`restored and answering after ${Math.round(performance.now() - startedAt)} ms`);
  await requireFollower(network, NEWCOMER, VALIDATORS);
  const { earliest } = await syncInfo(network.rpc(NEWCOMER));
  assert.ok(earliest > INTERVAL, `it has block ${earliest}, which only block sync from genesis brings`);
});

test("it proves what it answers, finds what was sent since, and makes snapshots itself", async () => {
  const rpc = network.rpc(NEWCOMER);
  const { value, height } = await provenValue(new RpcClient(rpc), {
    store: "bank",
    key: SUPPLY_KEY,
    height: undefined,
  });
  assert.ok(height > BigInt(2 * INTERVAL));
  assert.match(utf8Decode(value), /^[0-9]+$/);
  const sent = accepted.at(-1)?.hash ?? "";
  const found = await eventually(`tx ${sent}`, () => rpcCall(rpc, `tx?hash=0x${sent}`));
  assert.ok(Number(found.height) > INTERVAL);
  await eventually("a snapshot of its own", () => snapshotHeights(nodeAt(NEWCOMER).home)[0], JOIN_MS_MAX);
});

test("killed and started again it goes on from its own state", async () => {
  const { earliest } = await syncInfo(network.rpc(NEWCOMER));
  await network.end(NEWCOMER, "SIGKILL");
  network.start(NEWCOMER);
  await network.answers(NEWCOMER);
  await requireFollower(network, NEWCOMER, VALIDATORS);
  assert.equal((await syncInfo(network.rpc(NEWCOMER))).earliest, earliest);
});

test("wrong chunks and a forged state are refused, and an honest snapshot is restored after them", async (t) => {
  await feeder.stop();
  await Promise.all([...VALIDATORS, NEWCOMER].map((index) => network.end(index, "SIGTERM")));
  const [breaker, forger, ...honest] = VALIDATORS;
  for (const index of VALIDATORS) await setting(nodeAt(index).home, "app", "state-sync.snapshot-interval", "0");
  const newest = Math.min(...VALIDATORS.map((index) => snapshotHeights(nodeAt(index).home).at(-1) ?? 0));
  breakChunks(nodeAt(breaker).home, newest);
  await forgeSnapshot(nodeAt(forger).home, newest, newest + 1);
  for (const index of VALIDATORS) network.start(index);
  await network.reach(VALIDATORS, newest + FOLLOWED);
  const newcomer = nodeAt(DECEIVED);
  await trust(newcomer.home);
  const process = startNodeProcess(newcomer.home, newcomer.ports.rpc, {
    ...localSettings(newcomer, [newcomer, nodeAt(breaker), nodeAt(forger)], { isFast: true }),
    // Honest ones know its usual port, and would come before they are let.
    "p2p.laddr": `tcp://127.0.0.1:${await freePort()}`,
    "p2p.external_address": "",
    "rpc.unsafe": "true",
    "p2p.pex": "false",
  });
  try {
    const rpc = network.rpc(DECEIVED);
    const said = (text: RegExp): Promise<true> =>
      eventually(String(text), () => text.test(process.output()) || undefined, JOIN_MS_MAX);
    await said(/snapshot chunk applied/);
    await said(/the application rejected its chunks/);
    await said(new RegExp(`snapshot is rejected .*height=${newest + 1} `));
    assert.equal((await syncInfo(rpc)).latest, 0);
    const peers = honest.map((index) => `${nodeAt(index).peerId}@${nodeAt(index).host}:${nodeAt(index).ports.p2p}`);
    await rpcCall(rpc, `dial_peers?peers=${encodeURIComponent(JSON.stringify(peers))}&persistent=true`);
    await said(new RegExp(`snapshot restored .*height=${newest} `));
    await requireFollower(network, DECEIVED, VALIDATORS);
  } catch (error) {
    t.diagnostic(process.output().slice(-4000));
    throw error;
  } finally {
    await process.stop("SIGKILL");
  }
});

/** Tells a home to begin with a snapshot, as an operator does: with the header of a height from somebody trusted. */
async function trust(home: string): Promise<void> {
  const { signed_header: signed } = (await rpcCall(network.rpc(0), `commit?height=${TRUSTED_HEIGHT}`)) as {
    signed_header: { commit: { block_id: { hash: string } } };
  };
  const settings = {
    enable: "true",
    rpc_servers: VALIDATORS.map((index) => network.rpc(index)).join(","),
    trust_height: String(TRUSTED_HEIGHT),
    trust_hash: signed.commit.block_id.hash,
    discovery_time: "1s",
  };
  for (const [key, value] of Object.entries(settings)) await setting(home, "config", `statesync.${key}`, value);
}

async function setting(home: string, file: "app" | "config", key: string, value: string): Promise<void> {
  const { code, notes } = await runInMemory(["config", "set", file, key, value, "--home", home], { application });
  assert.equal(code, 0, notes);
}

function startFeeding(): Feeder {
  return feedTransfers(network.rpc(0), {
    signers: SIGNERS,
    chainId: CHAIN_ID,
    pauseMs: 100,
    onAccepted: (tx) => void accepted.push(tx),
  });
}

function nodeAt(index: number) {
  return network.nodes[index] ?? assert.fail(`there is no node ${index}`);
}
