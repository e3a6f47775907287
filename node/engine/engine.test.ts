import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { openTestNode, reach, temporaryHome, testGenesis } from "#test/support/engine-node.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";

test("one validator commits fifty blocks, stops, and goes on", async (context) => {
  const home = temporaryHome(context);
  const first = await openTestNode({ home });
  await first.engine.start();
  for (let i = 0; i < 50; i++) await first.engine.mempool.checkTx(utf8Encode(`key${i}=value`));
  await reach(first, 50n);
  const stoppedAt = first.engine.state().lastBlockHeight;
  await first.stop();
  assert.deepEqual(first.failures, []);
  assert.equal(first.application.state().entries.size, 50);

  const second = await openTestNode({ home });
  assert.equal(second.engine.state().lastBlockHeight, second.engine.blockStore.height);
  assert.ok(second.engine.state().lastBlockHeight >= stoppedAt);
  await second.engine.start();
  await reach(second, stoppedAt + 5n);
  assert.ok(second.engine.blockStore.height >= 55n && second.engine.blockStore.base === 1n);
  await second.stop();
  assert.deepEqual(second.failures, []);
});

test("an idle chain without empty blocks waits for txs, and proves their app hash with one more block", async (context) => {
  const node = await openTestNode({ home: temporaryHome(context), consensus: { createEmptyBlocks: false } });
  await node.engine.start();
  await reach(node, 1n);
  await new Promise((resolve) => setTimeout(resolve, 50));
  // The first block is always made; the application's hash of nothing is not that of genesis, so a second proves it.
  const idle = node.engine.state().lastBlockHeight;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(node.engine.state().lastBlockHeight, idle);
  await node.engine.mempool.checkTx(utf8Encode("a=b"));
  await reach(node, idle + 2n);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(node.engine.state().lastBlockHeight, idle + 2n);
  await node.stop();
});

const INTERVAL_MS = 30;

test("empty blocks come at their interval when one is set", async (context) => {
  const consensus = { createEmptyBlocksIntervalMs: INTERVAL_MS };
  const node = await openTestNode({ home: temporaryHome(context), consensus });
  await node.engine.start();
  await reach(node, 2n);
  const from = node.engine.state().lastBlockHeight;
  const startMs = performance.now();
  await reach(node, from + 5n);
  // The first interval had begun before.
  assert.ok(performance.now() - startMs >= 4 * INTERVAL_MS, "blocks came sooner");
  await node.stop();
});

test("a chain may begin at any height, and its first height may be interrupted", async (context) => {
  const home = temporaryHome(context);
  const genesis = testGenesis(1, { initialHeight: 1000n });
  const node = await openTestNode({ home, genesis });
  await node.engine.start();
  await reach(node, 1003n);
  await node.stop();
  assert.equal(node.engine.blockStore.base, 1000n);
  const again = await openTestNode({ home, genesis });
  await again.engine.start();
  await reach(again, 1006n);
  await again.stop();
});

test("vote extensions are made, stored and handed to the next proposer", async (context) => {
  const abci = { voteExtensionsEnableHeight: 3n };
  const genesis = testGenesis(1, { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } });
  const home = temporaryHome(context);
  const seen: string[] = [];
  const inner = kvStoreApplication();
  const application = {
    ...inner,
    prepareProposal: async (request: Parameters<typeof inner.prepareProposal>[0]) => {
      const [vote] = request.localLastCommit.votes;
      seen.push(`${request.height}:${Buffer.from(vote?.voteExtension ?? []).toString()}`);
      return inner.prepareProposal(request);
    },
  };
  const node = await openTestNode({ home, genesis, application });
  await node.engine.start();
  await reach(node, 6n);
  assert.equal(node.engine.blockStore.loadExtendedCommit(2n), undefined);
  assert.equal(node.engine.blockStore.loadExtendedCommit(3n)?.extendedSignatures.length, 1);
  await node.stop();
  assert.deepEqual(seen.slice(0, 6), ["1:", "2:", "3:", "4:extension 3", "5:extension 4", "6:extension 5"]);
});

test("another genesis document is refused", async (context) => {
  const home = temporaryHome(context);
  await (await openTestNode({ home })).stop();
  await assert.rejects(
    openTestNode({ home, genesis: testGenesis(1, { chainId: "other" }) }),
    /genesis document is not/,
  );
});

test("app hashes and block hashes do not depend on how often the node restarts", async (context) => {
  const homes = [temporaryHome(context), temporaryHome(context)];
  const hashes: string[] = [];
  for (const [i, home] of homes.entries()) {
    for (let run = 0; run <= i * 3; run++) {
      const node = await openTestNode({ home });
      await node.engine.start();
      if (run === 0) await node.engine.mempool.checkTx(utf8Encode("x=1"));
      await reach(node, 4n * BigInt(run + 1));
      await node.stop();
      if (run === i * 3) hashes.push(toHex(node.application.state().appHash));
    }
  }
  assert.equal(hashes[0], hashes[1]);
});
