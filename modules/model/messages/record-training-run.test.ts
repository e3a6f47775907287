import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AttestationKind } from "#proto/tributary/model/v1/types.ts";
import { ALICE, BOB, CAROL, person, publishedNet } from "#test/support/economy.ts";
import { draft, marketLab, publishedModel, registerModel, TRAINER } from "#test/support/market.ts";

const hash = new Uint8Array(32).fill(7);
const owner = TRAINER.address;

test("a run is recorded by the owner and attested by enough others, never by himself", () => {
  const lab = marketLab();
  const modelId = registerModel(lab);
  const version = draft(lab, modelId);
  const run = { owner, modelId, version, configCommitment: hash, dataCommitment: hash, logCommitment: hash };
  lab.rejects(Msg.methods.recordTrainingRun, { ...run, owner: ALICE.address }, ["model", 6]);
  lab.rejects(Msg.methods.recordTrainingRun, { ...run, version: 9n }, ["model", 3]);
  lab.rejects(Msg.methods.recordTrainingRun, { ...run, logCommitment: new Uint8Array(31) }, ["model", 10]);
  const { runId } = lab.run(Msg.methods.recordTrainingRun, run);
  const word = { attestor: ALICE.address, runId, kind: AttestationKind.ATTESTATION_KIND_REEXECUTED, confirms: true };
  const attest = { ...word, evidenceCommitment: hash };
  lab.rejects(Msg.methods.attestTrainingRun, { ...attest, attestor: owner }, ["model", 48]);
  lab.rejects(Msg.methods.attestTrainingRun, { ...attest, runId: 9n }, ["model", 45]);
  lab.rejects(Msg.methods.attestTrainingRun, { ...attest, kind: 0 }, ["model", 8]);
  lab.rejects(Msg.methods.attestTrainingRun, { ...attest, evidenceCommitment: new Uint8Array(0) }, ["model", 10]);
  lab.run(Msg.methods.attestTrainingRun, attest);
  lab.rejects(Msg.methods.attestTrainingRun, attest, ["model", 49]);
  const read = () => lab.query(Query.methods.trainingRun, { runId });
  assert.equal(read().run.attested, false);
  lab.run(Msg.methods.attestTrainingRun, { ...attest, attestor: BOB.address, confirms: false });
  lab.run(Msg.methods.attestTrainingRun, { ...attest, attestor: CAROL.address });
  assert.deepEqual([read().run.attested, read().run.confirmed, read().run.refuted], [true, 2, 1]);
  assert.equal(read().attestations.length, 3);
  for (let i = 1; i < 16; i++) lab.run(Msg.methods.recordTrainingRun, run);
  lab.rejects(Msg.methods.recordTrainingRun, run, ["model", 46]);
  assert.equal(lab.query(Query.methods.trainingRuns, { modelId, version }).runs.length, 16);
  for (let i = 3; i < 64; i++) {
    lab.run(Msg.methods.attestTrainingRun, { ...attest, attestor: person(`attestor ${i}`).address });
  }
  const late = { ...attest, attestor: person("late").address };
  lab.rejects(Msg.methods.attestTrainingRun, late, ["model", 47]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("unlearning is acknowledged once, for a withdrawn bundle the version learned from", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  const word = { owner, modelId, version: 1n, bundleId: 1n, evidenceCommitment: hash };
  lab.rejects(Msg.methods.ackUnlearning, word, ["model", 50]);
  lab.run(DatanetMsg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  lab.rejects(Msg.methods.ackUnlearning, { ...word, bundleId: 9n }, ["model", 50]);
  lab.rejects(Msg.methods.ackUnlearning, { ...word, owner: ALICE.address }, ["model", 6]);
  lab.rejects(Msg.methods.ackUnlearning, { ...word, evidenceCommitment: new Uint8Array(1) }, ["model", 10]);
  lab.run(Msg.methods.ackUnlearning, word);
  lab.rejects(Msg.methods.ackUnlearning, word, ["model", 51]);
  assert.equal(lab.query(Query.methods.unlearnings, { modelId, version: 1n }).unlearnings.length, 1);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});
