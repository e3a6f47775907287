import assert from "node:assert/strict";
import { test } from "node:test";
import { evidence } from "#modules/evidence/declaration.ts";
import { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import { Query } from "#proto/cosmos/evidence/v1beta1/query.ts";
import { Msg, type MsgSubmitEvidence } from "#proto/cosmos/evidence/v1beta1/tx.ts";
import { packAny, toHex } from "#sdk";
import { addressOf, failsWith } from "#test/support/cosmos-sandbox.ts";
import { StakedSandbox } from "#test/support/staked-sandbox.ts";
import { equivocationHash, packEquivocation } from "../equivocations.ts";

const open = () => {
  const { box } = new StakedSandbox();
  const consensusAddress = box.wiring.addresses.consensus.toText(new Uint8Array(20).fill(1));
  const claim = Equivocation.create({ height: 3n, time: { seconds: 5n, nanos: 0 }, power: 7n, consensusAddress });
  const submit = (changes: Partial<MsgSubmitEvidence> = {}) =>
    box.run(Msg.methods.submitEvidence, {
      submitter: addressOf(box, 1),
      evidence: packEquivocation(claim),
      ...changes,
    });
  return { box, claim, submit };
};

test("what somebody says of an equivocation is not believed", () => {
  const { box, submit } = open();
  failsWith(() => submit(), ["evidence", 2], "equivocation: unregistered handler for evidence type");
  assert.deepEqual(box.query(Query.methods.allEvidence, { pagination: undefined }).evidence, []);
});

test("each other way to fail has its code and text", () => {
  const { box, claim, submit } = open();
  failsWith(() => submit({ submitter: "x" }), ["sdk", 7]);
  failsWith(() => submit({ evidence: undefined }), ["evidence", 3], "missing evidence: invalid evidence");
  const foreign = packAny(Msg.methods.submitEvidence.request, { submitter: "", evidence: undefined });
  failsWith(() => submit({ evidence: foreign }), ["evidence", 3]);
  const refused = (changes: Partial<Equivocation>, text: string) =>
    failsWith(
      () => submit({ evidence: packEquivocation({ ...claim, ...changes }) }),
      ["evidence", 3],
      `failed basic validation: ${text}: invalid evidence`,
    );
  refused({ time: { seconds: 0n, nanos: 1 } }, "invalid equivocation time: 1970-01-01T00:00:00.000000001Z");
  refused({ height: 0n }, "invalid equivocation height: 0");
  refused({ power: 0n }, "invalid equivocation validator power: 0");
  refused({ consensusAddress: "" }, "invalid equivocation validator consensus address: ");
  const hash = equivocationHash(claim);
  box.context(evidence).state.evidence.set(hash, packEquivocation(claim));
  failsWith(() => submit(), ["evidence", 5], `${toHex(hash).toUpperCase()}: evidence already exists`);
});
