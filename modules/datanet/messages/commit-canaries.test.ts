import assert from "node:assert/strict";
import { test } from "node:test";
import { CANARY_DRAWS_PER_BLOCK_MAX } from "#modules/datanet/canaries.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import type { CanarySet } from "#proto/tributary/datanet/v1/types.ts";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import { datanetLab } from "#test/support/datanet-lab.ts";
import { BOB, CURATOR, createNet } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const base = { curator: CURATOR.address, datanetId: 1n, root: new Uint8Array(32).fill(7), count: 32 };
const sets = (chain: ModuleLab): readonly CanarySet[] => chain.query(Query.methods.canaries, { datanetId: 1n }).sets;

test("the value that draws the planted ones is kept with the set once it is known", () => {
  const chain = datanetLab();
  createNet(chain);
  const { number, drawHeight } = chain.run(Msg.methods.commitCanaries, base);
  const read = (): CanarySet => chain.keeper<DatanetKeeper>("datanet").canaries(1n, number) ?? assert.fail("no set");
  assert.equal(read().value.length, 0);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  chain.advance(4);
  assert.equal(read().value.length, 0);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  chain.advance(5);
  assert.deepEqual(read().value, beaconValue(drawHeight));
  assert.equal(read().dueHeight, 0n);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  assert.ok(chain.takeEvents().some(({ type }) => type.endsWith("EventCanariesDrawn")));
});

test("a block looks for a bounded number of values", () => {
  const chain = datanetLab();
  createNet(chain);
  const many = CANARY_DRAWS_PER_BLOCK_MAX + 5;
  for (let i = 0; i < many; i++) chain.run(Msg.methods.commitCanaries, base);
  const drawn = (): number => sets(chain).filter(({ value }) => value.length > 0).length;
  let before = 0;
  for (let i = 0; i < 12; i++) {
    chain.advance();
    assert.ok(drawn() - before <= CANARY_DRAWS_PER_BLOCK_MAX);
    before = drawn();
  }
  assert.equal(drawn(), many);
});

test("what is wrong with a set has a code each", () => {
  const chain = datanetLab();
  createNet(chain);
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.commitCanaries, { ...base, ...changes }, ["datanet", code]);
  rejects({ curator: BOB.address }, 6);
  rejects({ root: new Uint8Array(31) }, 10);
  rejects({ count: 1 }, 61);
  rejects({ count: 65_537 }, 61);
});
