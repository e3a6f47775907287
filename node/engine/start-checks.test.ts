import assert from "node:assert/strict";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openTestNode, reach, temporaryHome } from "#test/support/engine-node.ts";
import { DiskFullError, diskGuard } from "./disk-guard.ts";
import { DoubleSignRiskError } from "./start-checks.ts";

async function runTo(home: string, height: bigint): Promise<void> {
  const node = await openTestNode({ home });
  await node.engine.start();
  await reach(node, height);
  await node.stop();
}

test("a signer whose memory is older than the chain does not start", async (context) => {
  const home = temporaryHome(context);
  const memory = join(home, "priv_validator_state.json");
  await runTo(home, 2n);
  copyFileSync(memory, `${memory}.old`);
  await runTo(home, 6n);
  copyFileSync(`${memory}.old`, memory);
  await assert.rejects(openTestNode({ home }), DoubleSignRiskError);
});

test("a missing memory is as bad as an old one", async (context) => {
  const home = temporaryHome(context);
  await runTo(home, 2n);
  rmSync(join(home, "priv_validator_state.json"));
  await assert.rejects(openTestNode({ home }), /signer has forgotten/);
});

test("a key that signed a recent block is not used while that is to be checked", async (context) => {
  const home = temporaryHome(context);
  await runTo(home, 3n);
  const consensus = { doubleSignCheckHeight: 2 };
  await assert.rejects(openTestNode({ home, consensus }), /found a signature of this key/);
});

test("the node stops before the disk is full", async (context) => {
  const home = temporaryHome(context);
  const guard = diskGuard(home, Number.MAX_SAFE_INTEGER);
  await assert.rejects(guard.requireSpace(), DiskFullError);
  await diskGuard(home, 1).requireSpace();
  const node = await openTestNode({ home, dependencies: { diskGuard: guard } });
  await node.engine.start();
  await assert.rejects(reach(node, 1n), DiskFullError);
  assert.equal(node.engine.blockStore.height, 0n);
  await node.stop();
});
