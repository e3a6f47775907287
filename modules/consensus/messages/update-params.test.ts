import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/cosmos/consensus/v1/query.ts";
import { Msg, type MsgUpdateParams } from "#proto/cosmos/consensus/v1/tx.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { Sandbox } from "#sdk";
import { addressOf, cosmosSandbox, failsWith } from "#test/support/cosmos-sandbox.ts";
import { consensus } from "../declaration.ts";

const PARAMS = ConsensusParams.create({
  block: { maxBytes: 1_000_000n, maxGas: -1n },
  evidence: { maxAgeNumBlocks: 100n, maxAgeDuration: { seconds: 100n, nanos: 0 }, maxBytes: 1000n },
  validator: { pubKeyTypes: ["ed25519"] },
  version: { app: 3n },
  abci: { voteExtensionsEnableHeight: 0n },
});

function open(): { box: Sandbox; update(changes: Partial<MsgUpdateParams>): void } {
  const box = cosmosSandbox();
  box.context(consensus).state.params.set(PARAMS);
  const { block, evidence, validator } = PARAMS;
  const message = { authority: box.wiring.authority, block, evidence, validator, abci: undefined };
  return { box, update: (changes) => void box.run(Msg.methods.updateParams, { ...message, ...changes }) };
}

test("governance changes parameters; what it leaves out stays", () => {
  const { box, update } = open();
  update({ block: { maxBytes: 2_000_000n, maxGas: 5n } });
  const { params } = box.query(Query.methods.params, {});
  assert.deepEqual(params?.block, { maxBytes: 2_000_000n, maxGas: 5n });
  assert.deepEqual([params?.version, params?.abci], [PARAMS.version, PARAMS.abci]);
  update({ abci: { voteExtensionsEnableHeight: 10n } });
  assert.equal(box.query(Query.methods.params, {}).params?.abci?.voteExtensionsEnableHeight, 10n);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("impossible parameters are refused", () => {
  const { update } = open();
  const refuse = (changes: Partial<MsgUpdateParams>) => failsWith(() => update(changes), ["sdk", 18]);
  const evidence = PARAMS.evidence ?? assert.fail();
  refuse({ block: undefined });
  refuse({ evidence: undefined });
  refuse({ validator: undefined });
  refuse({ block: { maxBytes: 0n, maxGas: -1n } });
  refuse({ block: { maxBytes: -2n, maxGas: -1n } });
  refuse({ block: { maxBytes: 104_857_601n, maxGas: -1n } });
  refuse({ block: { maxBytes: 10n, maxGas: -2n } });
  refuse({ evidence: { ...evidence, maxAgeNumBlocks: 0n } });
  refuse({ evidence: { ...evidence, maxAgeDuration: { seconds: 0n, nanos: 0 } } });
  refuse({ evidence: { ...evidence, maxBytes: 1_000_001n } });
  refuse({ evidence: { ...evidence, maxBytes: -1n } });
  refuse({ validator: { pubKeyTypes: [] } });
  refuse({ validator: { pubKeyTypes: ["bls"] } });
  refuse({ abci: { voteExtensionsEnableHeight: -1n } });
  refuse({ abci: { voteExtensionsEnableHeight: 1n } });
});

test("vote extensions cannot be turned off again; nobody but governance may change anything", () => {
  const { box, update } = open();
  update({ abci: { voteExtensionsEnableHeight: 3n } });
  failsWith(() => update({ abci: { voteExtensionsEnableHeight: 0n } }), ["sdk", 18]);
  box.at(3n);
  failsWith(() => update({ abci: { voteExtensionsEnableHeight: 9n } }), ["sdk", 18]);
  failsWith(() => update({ authority: addressOf(box, 9) }), ["gov", 13]);
});
