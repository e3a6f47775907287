import assert from "node:assert/strict";
import { test } from "node:test";
import { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import { GenesisState } from "#proto/cosmos/evidence/v1beta1/genesis.ts";
import { failsWith } from "#test/support/cosmos-sandbox.ts";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { packEquivocation } from "./equivocations.ts";
import { genesis } from "./genesis.ts";

const { addresses } = new StakedSandbox().box.wiring;
const equivocation = (height: bigint): Equivocation =>
  Equivocation.create({
    height,
    time: { seconds: 5n, nanos: 7 },
    power: 7n,
    consensusAddress: addresses.consensus.toText(new Uint8Array(20).fill(1)),
  });

test("what is imported is exported, in the order of hashes", () => {
  const evidence = [3n, 4n, 5n].map((height) => packEquivocation(equivocation(height)));
  const { box } = new StakedSandbox({ genesis: { evidence: GenesisState.create({ evidence }) } });
  const exported = box.exported("evidence", GenesisState);
  assert.deepEqual(new Set(exported.evidence), new Set(evidence));
  const again = new StakedSandbox({ genesis: { evidence: exported } });
  assert.deepEqual(again.box.exported("evidence", GenesisState), exported);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("evidence must be possible, and come once", () => {
  const { box } = new StakedSandbox();
  const refuses = (evidence: GenesisState["evidence"], text: RegExp) =>
    assert.throws(() => genesis.validate?.(box.lane.contextOf(0) as never, { evidence }), text);
  const packed = packEquivocation(equivocation(3n));
  refuses([packed, packed], /already exists/);
  refuses([packEquivocation(equivocation(0n))], /invalid equivocation height: 0/);
  failsWith(
    () =>
      genesis.validate?.(box.lane.contextOf(0) as never, { evidence: [{ typeUrl: "/x.Y", value: new Uint8Array() }] }),
    ["undefined", 1],
    "expected evidence",
  );
});
