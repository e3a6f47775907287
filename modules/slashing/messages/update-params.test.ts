import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/slashing/v1beta1/query.ts";
import type { Params } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import { Msg } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { DEC_ONE, decWithPlaces } from "#sdk";
import { addressOf, failsWith } from "#test/support/cosmos-sandbox.ts";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { DEFAULT_PARAMS } from "../params.ts";

const open = () => {
  const { box } = new StakedSandbox();
  const { authority } = box.wiring;
  const update = (changes: Partial<Params>, signer: string = authority) =>
    box.run(Msg.methods.updateParams, { authority: signer, params: { ...DEFAULT_PARAMS, ...changes } });
  return { box, update };
};

test("governance changes the parameters", () => {
  const { box, update } = open();
  const changes = { signedBlocksWindow: 1n, minSignedPerWindow: 0n, downtimeJailDuration: { seconds: 0n, nanos: 1 } };
  update(changes);
  assert.deepEqual(box.query(Query.methods.params, {}).params, { ...DEFAULT_PARAMS, ...changes });
});

test("nobody else may, and parameters must be possible", () => {
  const { box, update } = open();
  failsWith(() => update({}, addressOf(box, 9)), ["gov", 13]);
  const refused = (changes: Partial<Params>, text: string) => failsWith(() => update(changes), ["undefined", 1], text);
  refused({ signedBlocksWindow: 0n }, "signed blocks window must be positive: 0");
  refused({ minSignedPerWindow: -1n }, "min signed per window cannot be negative: -0.000000000000000001");
  refused({ minSignedPerWindow: DEC_ONE + 1n }, "min signed per window too large: 1.000000000000000001");
  refused({ downtimeJailDuration: { seconds: 0n, nanos: 0 } }, "downtime jail duration must be positive: 0s");
  refused(
    { slashFractionDoubleSign: decWithPlaces(-1n, 1) },
    "double sign slash fraction cannot be negative: -0.100000000000000000",
  );
  refused({ slashFractionDowntime: 2n * DEC_ONE }, "downtime slash fraction too large: 2.000000000000000000");
});
