import assert from "node:assert/strict";
import { test } from "node:test";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { APP_OPTIONS_DEFAULT } from "./options.ts";
import { retainHeight } from "./retention.ts";

const params = ConsensusParams.create({
  evidence: { maxAgeNumBlocks: 30n, maxAgeDuration: { seconds: 1n, nanos: 0 }, maxBytes: 1n },
});

test("nothing is pruned unless the operator asks", () => {
  assert.equal(retainHeight(1000n, APP_OPTIONS_DEFAULT, params), 0n);
});

test("the longest of evidence age, snapshots and the operator's wish decides", () => {
  const options = { ...APP_OPTIONS_DEFAULT, minRetainBlocks: 10n };
  assert.equal(retainHeight(1000n, options, undefined), 990n);
  assert.equal(retainHeight(1000n, options, params), 970n);
  assert.equal(retainHeight(1000n, { ...options, snapshots: { interval: 100n, keepRecent: 2 } }, params), 800n);
  assert.equal(retainHeight(1000n, { ...options, minRetainBlocks: 999n }, params), 1n);
});

test("a young chain keeps all", () => {
  assert.equal(retainHeight(30n, { ...APP_OPTIONS_DEFAULT, minRetainBlocks: 10n }, params), 0n);
  assert.equal(retainHeight(31n, { ...APP_OPTIONS_DEFAULT, minRetainBlocks: 10n }, params), 1n);
});
