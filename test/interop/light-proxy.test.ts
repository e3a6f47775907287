/** Our light client and its proxy in front of an unmodified CometBFT node whose validators change. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { lightStateProvider } from "#engine/state-sync/state-provider.ts";
import { fromHex, toBase64 } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { httpProvider } from "#rpc/light/http-provider.ts";
import { lightRoutes } from "#rpc/light/proxy-routes.ts";
import { JsonRpcClient } from "#rpc/light/rpc-client.ts";
import { verifiedNode } from "#rpc/light/verified-node.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { reachHeight, rpcCall } from "#test/support/processes.ts";
import { LightClient } from "#types/light/client.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";
import { DEFAULT_TRUST_LEVEL } from "#types/light/verifier.ts";
import { type CometNode, NEEDS_COMETBFT, startKvStoreChain } from "./comet-node.ts";

const DAY_NS = 86_400_000_000_000n;
const MODES = [{ kind: "sequential" }, { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL }] as const;

let theirs: CometNode;
let tip = 0;

before(async () => {
  if (NEEDS_COMETBFT.skip !== false) return;
  theirs = await startKvStoreChain();
  const joiner = toBase64(ed25519KeyPairFromSeed(new Uint8Array(32).fill(9)).publicKey);
  // A validator that never votes joins, so that sets change and commits have an absent signature.
  const joined = await rpcCall(theirs.rpc, `broadcast_tx_commit?tx="${encodeURIComponent(`val=ed25519!${joiner}!4`)}"`);
  tip = (await reachHeight(theirs.rpc, Number(joined.height) + 8)) - 1;
});
after(async () => {
  await theirs?.close();
});

async function clientOf(mode: (typeof MODES)[number]) {
  const rpc = new JsonRpcClient({ timers: systemTimers }, theirs.rpc);
  const provider = httpProvider(rpc);
  const { signed_header: first } = (await rpcCall(theirs.rpc, "commit?height=1")) as {
    signed_header: { commit: { block_id: { hash: string } } };
  };
  const common = { store: new MemoryLightStore(), clock: systemClock, timers: systemTimers, logger: silentLogger };
  const client = await LightClient.open(
    { ...common, primary: provider, witnesses: [provider] },
    {
      chainId: theirs.chainId,
      trustingPeriodNs: DAY_NS,
      mode,
      trust: { height: 1n, hash: fromHex(first.commit.block_id.hash) },
    },
  );
  return { rpc, client, provider };
}

for (const mode of MODES) {
  test(`our proxy shows a cometbft node's answers once they are proved, ${mode.kind}`, NEEDS_COMETBFT, async () => {
    const { rpc, client } = await clientOf(mode);
    const routes = lightRoutes(verifiedNode(rpc, client));
    const height = `${tip}`;
    const calls = [
      ["block", { height }],
      ["header", { height }],
      ["commit", { height }],
      ["validators", { height }],
      ["consensus_params", { height }],
      ["block_results", { height: `${tip - 1}` }],
      ["blockchain", { minHeight: `${tip - 5}`, maxHeight: height }],
    ] as const;
    for (const [method, params] of calls) {
      const answer = await routes.get(method)?.call(params, {});
      const query = new URLSearchParams(params).toString();
      assert.deepEqual(comparable(answer?.result), comparable(await rpcCall(theirs.rpc, `${method}?${query}`)), method);
    }
    assert.equal(client.latest?.validators.size, 2);
    assert.ok((await client.update()).header.height >= BigInt(tip));
  });
}

test("a state for joining is made from a cometbft node's headers", NEEDS_COMETBFT, async () => {
  const { client, provider } = await clientOf(MODES[1]);
  const parts = { client, paramsSources: [provider, provider], logger: silentLogger };
  const state = await lightStateProvider(parts, { initialHeight: 1n }).state(BigInt(tip - 3));
  assert.equal(state.lastBlockHeight, BigInt(tip - 3));
  assert.equal(state.validators.size, 2);
  assert.deepEqual(state.appHash, client.trusted(BigInt(tip - 2))?.header.appHash);
});

/** What moves on between two calls, what Go writes as null, and the member that only versions after 0.38 know. */
function comparable(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (key, value: unknown) => {
    const isNothing = value === null || (Array.isArray(value) && value.length === 0);
    return isNothing || key === "last_height" || key === "authority" ? undefined : value;
  });
}
