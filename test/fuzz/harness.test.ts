/** The fuzzer finds planted defects of every kind, repeats itself under a seed, and makes what it finds small. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { TypedError } from "#lib/errors.ts";
import { seededRandom } from "#lib/prng.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { describeFailure, type FuzzReport, fuzz, replay } from "./harness.ts";
import { mutate } from "./mutate/mutate.ts";
import { parseWire, writeWire } from "./mutate/wire-tree.ts";
import { texts } from "./support.ts";
import type { FuzzTarget, Grammar } from "./target.ts";

class Refusal extends TypedError {}

function planted(run: (input: Uint8Array) => unknown, more: Partial<FuzzTarget> = {}): FuzzTarget {
  return {
    name: "planted/defect",
    grammar: "bytes",
    allowed: [Refusal],
    corpus: () => [new Uint8Array(40).fill(1)],
    run,
    ...more,
  };
}

function inputOf({ failure }: FuzzReport): Uint8Array {
  assert.ok(failure?.input !== undefined, "nothing was found");
  return failure.input;
}

test("a typed refusal is fine, any other error is found and made small", async () => {
  const run = (input: Uint8Array): void => {
    if (input.length > 300) throw new Refusal("too long");
    if (input.includes(0xff)) throw new TypeError("oops");
  };
  const report = await fuzz(planted(run), { seed: "a" });
  assert.equal(report.failure?.error.message, "oops");
  assert.deepEqual(inputOf(report), Uint8Array.of(0xff));
  const text = describeFailure(report);
  assert.match(text, /--target planted\/defect --input ff/);
  assert.equal((await replay(planted(run), inputOf(report))).kind, "failed");
  assert.equal((await replay(planted(run), new Uint8Array(400))).kind, "refused");
});

test("a rejected promise and a thrown value that is no error are found too", async () => {
  const rejects = await fuzz(
    planted(async (input) => {
      if (input.length < 20) throw new RangeError("later");
    }),
    { seed: "a" },
  );
  assert.equal(rejects.failure?.error.message, "later");
  const throwsText = await fuzz(
    planted(() => {
      throw "text";
    }),
    { seed: "a" },
  );
  assert.match(throwsText.failure?.error.message ?? "", /not an error/);
});

test("an endless recursion, a hang and a hoard are found", async () => {
  const recurse = (depth: number): number => recurse(depth + 1) + 1;
  const deep = await fuzz(
    planted((input) => (input.length > 60 ? recurse(0) : 0)),
    { seed: "a" },
  );
  assert.equal(deep.failure?.error.name, "RangeError");
  const hang = (input: Uint8Array): void => {
    const start = process.threadCpuUsage();
    while (input.length > 60 && process.threadCpuUsage(start).user < 40_000);
  };
  const slow = await fuzz(planted(hang, { inputMsMax: 20 }), { seed: "a" });
  assert.equal(slow.failure?.error.name, "HangError");
  const bomb = (input: Uint8Array): number => (input.length > 60 ? new Uint8Array(300 * 2 ** 20).length : 0);
  const big = await fuzz(planted(bomb), { seed: "a" });
  assert.equal(big.failure?.error.name, "MemoryError");
});

test("what a run leaves behind is found although no single input is at fault", async () => {
  const kept: Uint8Array[] = [];
  const report = await fuzz(
    planted(() => void kept.push(new Uint8Array(2 ** 20).fill(1))),
    { seed: "a" },
  );
  assert.equal(report.failure?.error.name, "MemoryError");
  assert.equal(report.failure?.input, undefined);
  assert.ok(kept.length > 100);
});

test("a seed repeats its inputs, another one does not, and a target cannot change its corpus", async () => {
  const inputsOf = async (seed: string): Promise<string[]> => {
    const inputs: string[] = [];
    const note = (input: Uint8Array): void => {
      inputs.push(Buffer.from(input).toString("hex"));
      input.fill(0);
    };
    await fuzz(planted(note), { seed, runs: 50 });
    return inputs;
  };
  assert.deepEqual(await inputsOf("a"), await inputsOf("a"));
  assert.notDeepEqual(await inputsOf("a"), await inputsOf("b"));
});

test("inputs that behave in a new way are mutated further", async () => {
  // Three bytes in a row are out of reach for single changes, but not step by step.
  const steps = (input: Uint8Array): string => {
    const step = [0x7f, 0x80, 0xff].findIndex((byte, i) => input[i] !== byte);
    if (step < 0) throw new TypeError("reached");
    return `step ${step}`;
  };
  const report = await fuzz(planted(steps), { seed: "a", runs: 20_000 });
  assert.equal(report.failure?.error.message, "reached");
});

test("a known issue is counted and does not end the run", async () => {
  const issue = { fact: "planted", input: Uint8Array.of(9), matches: (error: Error) => error.message === "known" };
  const run = (input: Uint8Array): void => {
    if (input.length % 2 === 1) throw new TypeError("known");
  };
  const report = await fuzz(planted(run, { knownIssues: [issue] }), { seed: "a" });
  assert.equal(report.failure, undefined);
  assert.ok(report.known > 10);
});

test("mutations of every grammar keep to the limit and often keep to the format", () => {
  const message = MsgSend.encode({ fromAddress: "from", toAddress: "to", amount: [{ denom: "utrib", amount: 5n }] });
  const [json] = texts('{"a":[1,"x",{"b":null}],"c":"12"}');
  assert.ok(json !== undefined);
  const shares: [Grammar, Uint8Array, (input: Uint8Array) => unknown, number][] = [
    ["wire", message, MsgSend.decode, 0.25],
    ["json", json, (input) => JSON.parse(Buffer.from(input).toString()), 0.25],
    ["text", json, (input) => assert.deepEqual(Buffer.from(Buffer.from(input).toString()), Buffer.from(input)), 0.5],
  ];
  for (const [grammar, input, parse, least] of shares) {
    const random = seededRandom(grammar);
    let accepted = 0;
    for (let i = 0; i < 1000; i++) {
      const mutated = mutate(random, [input], { grammar, dictionary: ["word"], inputBytesMax: 5000 });
      assert.ok(mutated.length <= 5000);
      try {
        parse(mutated);
        accepted++;
      } catch (error) {
        assert.ok(error instanceof Error);
      }
    }
    assert.ok(accepted / 1000 > least, `${grammar}: ${accepted} of 1000`);
  }
});

test("a message survives being taken apart and put together", () => {
  const message = MsgSend.encode({ fromAddress: "from", toAddress: "to", amount: [{ denom: "utrib", amount: 5n }] });
  const fields = parseWire(message);
  assert.ok(fields !== undefined);
  assert.deepEqual(writeWire(fields), message);
  assert.equal(fields.at(-1)?.children?.length, 2);
  assert.equal(parseWire(Uint8Array.of(0x0a, 5, 1)), undefined);
});
