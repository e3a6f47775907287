import assert from "node:assert/strict";
import { test } from "node:test";
import { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Artefact, Batch, Certificate } from "#proto/tributary/attribution/v1/types.ts";
import { certificateFault } from "./attestations.ts";

const ARTEFACTS = new Map([[7n, Artefact.create({ id: 7n, modelId: 2n, version: 1n })]]);
const BATCHES = new Map([[5n, Batch.create({ id: 5n, modelId: 2n, version: 1n })]]);

function faultOf(changes: Partial<Certificate>, measured: Partial<Quality> = {}): string | undefined {
  const quality = Quality.create({ modelId: 2n, version: 1n, ...measured });
  const certificate = Certificate.create({ attributor: "a", ...changes, quality });
  return certificateFault(certificate, { artefacts: ARTEFACTS, batches: BATCHES });
}

test("a certificate rests on an artefact of its version, or on the word of different people", () => {
  assert.equal(faultOf({}), undefined);
  assert.equal(faultOf({ attestors: ["b", "c"] }), undefined);
  assert.equal(faultOf({}, { artefactId: 7n }), undefined);
  assert.equal(faultOf({}, { artefactId: 7n, batchId: 5n }), undefined);
  for (const measured of [{ batchId: 6n }, { batchId: 5n, version: 2n }, { batchId: 5n, modelId: 1n }]) {
    assert.equal(faultOf({}, measured), "its questions are drawn from a batch of another version");
  }
  for (const attestors of [["a"], ["b", "b"], Array.from({ length: 17 }, (_, i) => `b${i}`)]) {
    assert.equal(faultOf({ attestors }), "attestors are repeated or too many");
  }
  assert.equal(faultOf({ attestors: ["b"] }, { artefactId: 7n }), "others attest to what can be checked");
  for (const measured of [{ artefactId: 8n }, { artefactId: 7n, version: 2n }, { artefactId: 7n, modelId: 1n }]) {
    assert.equal(faultOf({}, measured), "it measures an artefact of another version");
  }
});
