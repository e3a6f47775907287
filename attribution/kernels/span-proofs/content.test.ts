import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { seededRandom } from "#lib/prng.ts";
import { tokenContent } from "../canonical-tokens.ts";
import { hashAfter, hashInSteps, STEP_TOKENS, stateAfter, stepsOf } from "./content.ts";

test("the hash is that of the content, whatever its length", () => {
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 700 }), (tokens) => {
      assert.deepEqual(hashInSteps(tokens).hash, sha256(tokenContent(tokens)));
    }),
    { seed: 3, numRuns: 200 },
  );
  for (let length = 0; length < 300; length++) {
    const tokens = new Uint32Array(length).fill(0xffff_fffe);
    assert.deepEqual(hashInSteps(tokens).hash, sha256(tokenContent(tokens)), `${length} tokens`);
  }
});

test("every state follows from the one before it, and the hash from the last", () => {
  const random = seededRandom("states");
  for (const length of [1, 127, 128, 129, 255, 256, 900]) {
    const tokens = Uint32Array.from({ length }, () => random.below(2 ** 32));
    const { states, hash } = hashInSteps(tokens);
    assert.equal(states.length, stepsOf(length));
    states.forEach((state, i) => {
      const step = tokens.subarray(i * STEP_TOKENS, (i + 1) * STEP_TOKENS);
      assert.deepEqual(stateAfter(states[i - 1], step), state);
    });
    assert.deepEqual(hashAfter(states.at(-1), tokens.subarray(states.length * STEP_TOKENS), length), hash);
  }
});
