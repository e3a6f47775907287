/** A node that is far behind catches up by blocks, though it is killed on the way. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eventually } from "#test/support/processes.ts";
import { type Feeder, feedTransfers } from "./bank-feeder.ts";
import { JOIN_MS_MAX, leaveOutNewcomers, requireFollower, requireSameHeaders, syncInfo } from "./catch-up-newcomers.ts";
import { LocalNetwork } from "./local-network.ts";

const CHAIN_ID = "catch-up-1";
const VALIDATORS = [0, 1, 2, 3] as const;
const NEWCOMER = 4;
const SIGNERS = 2;
/** Blocks that the newcomer has missed. */
const BEHIND = 60;
/** Heights past which it is killed. */
const KILLED_AT = [5, 30] as const;

let network: LocalNetwork;
let feeder: Feeder;

before(async () => {
  network = await LocalNetwork.make({ validators: VALIDATORS.length + 1, chainId: CHAIN_ID, signers: SIGNERS });
  leaveOutNewcomers(network, VALIDATORS.length);
  for (const index of VALIDATORS) network.start(index);
  await network.reach(VALIDATORS, 1);
  feeder = feedTransfers(network.rpc(0), { signers: SIGNERS, chainId: CHAIN_ID, pauseMs: 50, onAccepted: () => {} });
  await network.reach(VALIDATORS, BEHIND);
});

after(async () => {
  await feeder.stop();
  await network.close();
});

test("it is killed twice while it fetches blocks, goes on where it was, and follows in the end", async (t) => {
  network.start(NEWCOMER);
  for (const height of KILLED_AT) {
    await passes(height);
    await network.end(NEWCOMER, "SIGKILL");
    network.start(NEWCOMER);
    await network.answers(NEWCOMER);
    assert.ok(await passes(height), "it lost what it had");
  }
  await requireFollower(network, NEWCOMER, VALIDATORS);
  const { earliest, latest } = await syncInfo(network.rpc(NEWCOMER));
  assert.equal(earliest, 1);
  await requireSameHeaders(network, NEWCOMER, { from: 1, to: BEHIND });
  t.diagnostic(`at ${latest} in the end`);
});

/** Waits until the newcomer is past a height; answers where it is. */
function passes(height: number): Promise<number> {
  return eventually(
    `height ${height} at the newcomer`,
    async () => {
      const { latest } = await syncInfo(network.rpc(NEWCOMER));
      return latest > height ? latest : undefined;
    },
    JOIN_MS_MAX,
  );
}
