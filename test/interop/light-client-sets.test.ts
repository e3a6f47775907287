/**
 * Light clients follow a chain of ours through changes of its validator set, made with staking transactions, until none of
 * the first validators is left: CometBFT's, the one written in Rust, and ours.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fromHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { httpProvider } from "#rpc/light/http-provider.ts";
import { JsonRpcClient } from "#rpc/light/rpc-client.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { StakedNetwork } from "#test/e2e/staked-network.ts";
import { eventually, rpcCall } from "#test/support/processes.ts";
import { LightClient } from "#types/light/client.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";
import { DEFAULT_TRUST_LEVEL } from "#types/light/verifier.ts";
import { NEEDS_COMETBFT } from "./comet-node.ts";
import { startLyingNode } from "./light-client-liar.ts";
import { PROXY_MODES, type ProxyMode, withCometLight } from "./light-client-proxy.ts";
import { buildRustLight, NEEDS_CARGO, runRustLight } from "./light-client-rust.ts";

const CHAIN_ID = "changing-sets-1";
const ALL = [0, 1, 2, 3] as const;
/** Nearly all that the operator of a newcomer has: with two of them the others are a third. */
const LARGE = 990_000_000_000n;
const GENESIS_STAKE = 500_000_000_000n;
/** A height after genesis at which a node lies. */
const LIE_HEIGHT = 6;
const CHANGES = 8;
/** The change after which none of the first validators is left, counted from 0. */
const CHANGE_WITHOUT_FIRST = 4;
const FOLLOW_MS_MAX = 300_000;
const DAY_NS = 86_400_000_000_000n;
const MODES = [{ kind: "sequential" }, { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL }] as const;

let network: StakedNetwork;
/** Heights of transactions that changed the set. */
const changes: number[] = [];
let lastTx = "";
let first: { readonly height: number; readonly hash: string };

before(async () => {
  network = await StakedNetwork.make({
    chainId: CHAIN_ID,
    validators: 2,
    newcomers: 2,
    signers: 0,
    params: { staking: { unbonding_time: "5s" } },
  });
  for (const index of ALL) network.nodes.start(index);
  await network.nodes.reach(ALL, 3);
  first = { height: 1, hash: await hashAt(1) };
});
after(() => network.close());

test("the set changes until none of the first is left, and one of them returns", async (t) => {
  const followers = NEEDS_COMETBFT.skip === false ? PROXY_MODES.map((mode) => followDuringChanges(mode)) : [];
  const [first, second, third, fourth] = await Promise.all(ALL.map((index) => network.nodes.validator(index)));
  await changed(await network.createValidator(2, LARGE), [third, first, second]);
  await changed(await network.createValidator(3, LARGE), [third, fourth, first, second]);
  const more = await network.include(1, ["staking", "delegate", network.names(1).operator, "77000001utrib"]);
  lastTx = more.hash;
  await changed(more.height, [third, fourth, second, first]);
  await changed(await unbond(0, GENESIS_STAKE), [third, fourth, second]);
  await changed(await unbond(1, GENESIS_STAKE + 77_000_001n), [third, fourth]);
  await changed(await unbond(2, LARGE - 400_000_000_000n), [fourth, third]);
  // An operator whose validator is gone may make another with the same key.
  await eventually("the end of the unbonding", async () => {
    const { validators } = (await network.query(["staking", "validators"])) as { validators: unknown[] };
    return validators.length === 2 || undefined;
  });
  await changed(await network.createValidator(0, 980_000_000_000n), [fourth, first, third]);
  await changed(await unbond(3, LARGE), [first, third]);
  await Promise.all(followers);
  t.diagnostic(`changes at ${changes.join(", ")}`);
});

for (const mode of PROXY_MODES) {
  test(`cometbft's light client reads every height of it, ${mode}`, NEEDS_COMETBFT, async () => {
    const tip = await tipBehindAll();
    await withCometLight(target(), mode, async (proxy) => {
      // Forwards in jumps from the first header, then between them, some of it backwards.
      for (const height of [tip, ...changes.map((at) => at + 2), ...changes, 2]) {
        for (const route of [`commit?height=${height}`, `validators?height=${height}`])
          assert.deepEqual(await rpcCall(proxy, route), await rpcCall(network.nodes.rpc(0), route), route);
      }
    });
  });
}

test("the light client in Rust verifies it by bisection, with two witnesses", NEEDS_CARGO, async (t) => {
  const program = await buildRustLight();
  const tip = await tipBehindAll();
  const [primary, ...witnesses] = [1, 2, 3].map((index) => network.nodes.rpc(index));
  assert.ok(primary !== undefined);
  const common = { chainId: CHAIN_ID, trusted: first, primary, witnesses };
  const stops = changes.map((at) => at + 2);
  const withoutFirst = stops[CHANGE_WITHOUT_FIRST];
  assert.ok(withoutFirst !== undefined);
  // From the first header straight to a set without the first validators, and, in a run of its own, by every set on the way.
  const runs = [await runRustLight(program, { ...common, targets: [withoutFirst, tip, "latest"], tx: lastTx })];
  runs.push(await runRustLight(program, { ...common, targets: stops }));
  for (const { targets } of runs) {
    for (const verified of targets) {
      assert.equal(verified.error, undefined);
      assert.equal(verified.hash, await hashAt(verified.height));
      assert.deepEqual([verified.confirmed, verified.refusals], [witnesses.length, []]);
      assert.equal(verified.validators, (await network.votingPowers(verified.height)).size);
    }
  }
  assert.deepEqual(
    runs[1]?.targets.map(({ height }) => height),
    stops,
  );
  const [direct] = runs[0]?.targets ?? [];
  assert.ok(direct !== undefined && direct.height === withoutFirst);
  // The first validators have no vote there, so that no single step leads to it.
  assert.ok(
    direct.trace.some((height) => height > first.height && height < withoutFirst),
    `verified ${direct.trace.join(", ")}`,
  );
  t.diagnostic(`verified ${direct.trace.join(", ")} on the way to ${withoutFirst}`);
  const unread = (runs[0]?.answers ?? []).filter(({ error }) => error !== undefined);
  assert.deepEqual(unread, []);
  assert.ok((runs[0]?.answers.length ?? 0) > 20);
});

test(
  "the light client in Rust refuses another trusted header and a lie of primary or witness",
  NEEDS_CARGO,
  async () => {
    const program = await buildRustLight();
    const [honest, other] = [network.nodes.rpc(0), network.nodes.rpc(1)];
    const common = { chainId: CHAIN_ID, trusted: first, targets: [LIE_HEIGHT] };
    const wrong = { ...common, primary: honest, witnesses: [other], trusted: { height: 1, hash: await hashAt(2) } };
    await assert.rejects(runRustLight(program, wrong), /hash mismatch/);
    const liar = await startLyingNode(other, LIE_HEIGHT);
    try {
      const led = await runRustLight(program, { ...common, primary: liar.rpc, witnesses: [honest] });
      assert.notEqual(led.targets[0]?.error, undefined);
      const doubted = await runRustLight(program, { ...common, primary: honest, witnesses: [liar.rpc, other] });
      assert.equal(doubted.targets[0]?.confirmed, 1);
      assert.equal(doubted.targets[0]?.refusals.length, 1);
    } finally {
      liar.close();
    }
  },
);

for (const mode of MODES) {
  test(`our light client verifies it, ${mode.kind}`, async () => {
    const tip = await tipBehindAll();
    const providers = ALL.map((index) =>
      httpProvider(new JsonRpcClient({ timers: systemTimers }, network.nodes.rpc(index))),
    );
    const [primary, ...witnesses] = providers;
    assert.ok(primary !== undefined);
    const store = new MemoryLightStore();
    const client = await LightClient.open(
      { primary, witnesses, store, clock: systemClock, timers: systemTimers, logger: silentLogger },
      {
        chainId: CHAIN_ID,
        trustingPeriodNs: DAY_NS,
        mode,
        trust: { height: BigInt(first.height), hash: fromHex(first.hash) },
      },
    );
    for (const height of [tip, ...changes]) {
      const { validators, commit } = await client.verifyAtHeight(BigInt(height));
      assert.equal(Buffer.from(commit.blockId.hash).toString("hex").toUpperCase(), await hashAt(height));
      assert.equal(validators.size, (await network.votingPowers(height)).size);
    }
    assert.equal(client.witnesses.length, witnesses.length);
  });
}

const target = () => ({ chainId: CHAIN_ID, primary: network.nodes.rpc(0), witness: network.nodes.rpc(1) });

const unbond = (node: number, amount: bigint): Promise<number> =>
  network.send(node, ["staking", "unbond", network.names(node).operator, `${amount}utrib`]);

/** Waits until the set after a change votes, and requires it to be the expected one. */
async function changed(height: number, expected: readonly (string | undefined)[]): Promise<void> {
  await network.nodes.reach(ALL, height + 3);
  assert.deepEqual(new Set((await network.votingPowers(height + 2)).keys()), new Set(expected));
  changes.push(height);
}

/** A height that every node has. */
async function tipBehindAll(): Promise<number> {
  return Math.min(...(await Promise.all(ALL.map((index) => network.nodes.height(index))))) - 1;
}

async function hashAt(height: number): Promise<string> {
  const { block_id: id } = (await rpcCall(network.nodes.rpc(0), `block?height=${height}`)) as {
    block_id: { hash: string };
  };
  return id.hash;
}

/** A proxy that is asked for the latest header until the changes are over. */
function followDuringChanges(mode: ProxyMode): Promise<void> {
  return withCometLight(target(), mode, async (proxy) => {
    await eventually(
      "the last change",
      async () => {
        const { signed_header: signed } = (await rpcCall(proxy, "commit")) as {
          signed_header: { header: { height: string; app_hash: string } };
        };
        const height = Number(signed.header.height);
        const own = (await rpcCall(network.nodes.rpc(3), `header?height=${height}`)) as {
          header: { app_hash: string };
        };
        assert.equal(signed.header.app_hash, own.header.app_hash);
        return (changes.length === CHANGES && height > (changes.at(-1) ?? 0) + 2) || undefined;
      },
      FOLLOW_MS_MAX,
    );
  });
}
