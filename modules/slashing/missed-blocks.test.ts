import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { slashing } from "#modules/slashing/declaration.ts";
import { fromHex, toHex } from "#sdk";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { readVector } from "#test/support/vectors.ts";
import { CHUNK_BITS, forgetMissed, isMissed, missedPlaces, setMissed } from "./missed-blocks.ts";

const open = () => {
  const chain = new StakedSandbox();
  const ctx = chain.box.context(slashing);
  const at = (n: number): string => chain.box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(n));
  return { chain, ctx, validator: at(1), other: at(2) };
};

test("a chunk is what Go's bitset writes, under the key the SDK gives it", () => {
  const { final } = readVector<{ final: { slashing: Record<string, string> } }>("genutil/chain.json");
  const [key, value] = Object.entries(final.slashing).find(([name]) => name.startsWith("02")) ?? assert.fail();
  const { chain, ctx } = open();
  const validator = chain.box.wiring.addresses.consensus.toText(fromHex(key.slice(4, 44)));
  for (const index of [1n, 4n, 8n]) setMissed(ctx, { validator, index, missed: true });
  const stored = chain.box.lane.branch?.store("slashing").get(fromHex(key));
  assert.equal(toHex(stored ?? new Uint8Array()), value);
});

test("places far apart are in chunks of their own", () => {
  const { ctx, validator } = open();
  const places = [0n, 63n, 64n, 1023n, 1024n, 5000n, 300_000n];
  for (const index of places) setMissed(ctx, { validator, index, missed: true });
  assert.deepEqual([...ctx.state.missedBlocks.keys()].map(([, chunk]) => chunk).sort(compare), [0n, 1n, 4n, 292n]);
  assert.deepEqual([...missedPlaces(ctx, validator)].sort(compare), places);
});

test("windows behave as sets of places, each validator having its own", () => {
  const place = fc.bigInt(0n, 3n * CHUNK_BITS - 1n);
  const run = fc.array(fc.record({ index: place, missed: fc.boolean() }), { maxLength: 60 });
  fc.assert(
    fc.property(run, (changes) => {
      const { ctx, validator, other } = open();
      setMissed(ctx, { validator: other, index: 7n, missed: true });
      const model = new Set<bigint>();
      for (const { index, missed } of changes) {
        setMissed(ctx, { validator, index, missed });
        if (missed) model.add(index);
        else model.delete(index);
        assert.equal(isMissed(ctx, validator, index), missed);
      }
      assert.deepEqual([...missedPlaces(ctx, validator)], [...model].sort(compare));
      forgetMissed(ctx, validator);
      assert.deepEqual([...missedPlaces(ctx, validator)], []);
      assert.deepEqual([...missedPlaces(ctx, other)], [7n]);
    }),
    { seed: 1, numRuns: 40 },
  );
});

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
