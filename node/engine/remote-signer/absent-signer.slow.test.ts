/** A validator whose signer goes away and comes back, among three others. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { equalBytes } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import {
  openTestNode,
  reach,
  type TestNode,
  temporaryHome,
  testGenesis,
  validatorKey,
} from "#test/support/engine-node.ts";
import { memoryNetwork } from "#test/support/memory-network.ts";
import { eventually, freePort } from "#test/support/processes.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { CHAIN, carelessSigner, identity, openNode, openSigner } from "./fixtures/signer-pair.ts";

const VALIDATORS = 4;
const REMOTE = 3;

/** Heights up to `to` whose commit, as the first node knows it, has the remote validator's signature. */
function signedHeights(node: TestNode, from: bigint, to: bigint): bigint[] {
  const address = pubKeyAddress(validatorKey(REMOTE).publicKey);
  const heights: bigint[] = [];
  for (let height = from; height <= to; height++) {
    const { signatures = [] } = node.engine.blockStore.loadSeenCommit(height) ?? {};
    const isSigned = signatures.some(
      ({ blockIdFlag, validatorAddress }) =>
        blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT && equalBytes(validatorAddress, address),
    );
    if (isSigned) heights.push(height);
  }
  return heights;
}

test("the chain goes on without a signer, its validator follows, and signs again when the signer is back", async (t) => {
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const start = () =>
    openSigner(t, address, { privValidator: carelessSigner(validatorKey(REMOTE)), identity: identity(4) });
  const signer = start();
  const remote = await openNode(t, { address, signTimeoutMs: 100 });
  const genesis = testGenesis(VALIDATORS, { chainId: CHAIN });
  const network = memoryNetwork({ random: seededRandom(1n), delayMsMax: 3 });
  const nodes = await Promise.all(
    Array.from({ length: VALIDATORS }, (_, n) => {
      const signing =
        n === REMOTE ? { validator: undefined, dependencies: { privValidator: remote } } : { validator: n };
      return openTestNode({ home: temporaryHome(t), genesis, gossip: network.gossip(n), ...signing });
    }),
  );
  t.after(async () => {
    network.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });
  nodes.forEach((node, n) => {
    network.attach(n, node);
  });
  const [first, last] = [nodes[0], nodes[REMOTE]];
  assert.ok(first !== undefined && last !== undefined);
  await Promise.all(nodes.map((node) => node.engine.start()));
  await reach(last, 8n);
  await eventually(
    "a signature",
    () => signedHeights(first, 1n, first.engine.blockStore.height).length > 0 || undefined,
  );
  await signer.close();
  await eventually("the loss", () => !remote.isConnected || undefined);
  const lost = first.engine.blockStore.height + 1n;
  await Promise.all(nodes.map((node) => reach(node, lost + 8n)));
  assert.deepEqual(signedHeights(first, lost + 1n, lost + 7n), []);
  start();
  await eventually("the return", () => remote.isConnected || undefined);
  const back = first.engine.blockStore.height + 1n;
  await eventually(
    "a signature",
    () => signedHeights(first, back, first.engine.blockStore.height).length > 0 || undefined,
  );
  assert.deepEqual(
    nodes.flatMap((node) => node.failures),
    [],
  );
  assert.deepEqual(network.rejected, []);
});

test("a chain of one validator goes on when its signer is back", async (t) => {
  const address = `tcp://127.0.0.1:${await freePort()}`;
  const start = () => openSigner(t, address, { privValidator: carelessSigner(validatorKey(0)), identity: identity(4) });
  const signer = start();
  const remote = await openNode(t, { address, signTimeoutMs: 100 });
  const node = await openTestNode({
    home: temporaryHome(t),
    genesis: testGenesis(1, { chainId: CHAIN }),
    validator: undefined,
    dependencies: { privValidator: remote },
  });
  t.after(() => node.stop());
  await node.engine.start();
  await reach(node, 3n);
  await signer.close();
  await eventually("the loss", () => !remote.isConnected || undefined);
  // Long enough that whatever was to be said has been refused.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const lost = node.engine.blockStore.height;
  start();
  await reach(node, lost + 3n);
  assert.deepEqual(node.failures, []);
});
