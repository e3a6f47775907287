import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { seededRandom, u64ToBytes } from "#sdk";
import { datanetLab } from "#test/support/datanet-lab.ts";
import { type Person, person, utrib } from "#test/support/economy.ts";

test("whoever belongs together at a height always did, whatever is found later", () => {
  const lab = datanetLab();
  const random = seededRandom("families");
  const people = Array.from({ length: 24 }, (_, i) => person(`relative ${i}`));
  const { stakeMin } = lab.query(Query.methods.params, {}).params.jury;
  for (const { address } of people) lab.fund(address, [utrib(1_000n * stakeMin.amount)]);
  const headOf = (who: Person, height: bigint): string =>
    lab.query(Query.methods.family, { address: who.address, height }).family;
  const known: { readonly height: bigint; readonly heads: readonly string[] }[] = [];
  for (let round = 0; round < 60; round++) {
    const who = people[random.below(people.length)] as Person;
    const identity = new Uint8Array(32);
    identity.set(u64ToBytes(BigInt(1 + random.below(9))));
    lab.run(Msg.methods.registerReviewer, { reviewer: who.address, stake: stakeMin, identity });
    const height = lab.height();
    known.push({ height, heads: people.map((one) => headOf(one, 0n)) });
    lab.advance();
  }
  assert.equal(new Set(known[0]?.heads).size, people.length);
  assert.ok(new Set(known.at(-1)?.heads).size < people.length / 2);
  const copy = lab.imported(lab.exportGenesis());
  assert.deepEqual(copy.exportGenesis(), lab.exportGenesis());
  const datanet = copy.keeper<DatanetKeeper>("datanet");
  for (const { height, heads } of known) {
    people.forEach((who, i) => {
      assert.equal(headOf(who, height), heads[i]);
      assert.equal(datanet.family(who.address, height), heads[i]);
    });
  }
});
