import assert from "node:assert/strict";
import { test } from "node:test";
import * as checks from "./assert.ts";
import { errorMessage, TypedError } from "./errors.ts";
import { silentLogger } from "./logger.ts";

class LimitError extends TypedError {}

test("a typed error carries its own name, data and cause", () => {
  const cause = new LimitError("inner fact");
  const error = new LimitError("too many things", { count: 3, max: 2n }, { cause });
  assert.equal(error.name, "LimitError");
  assert.deepEqual(error.data, { count: 3, max: 2n });
  assert.equal(error.cause, cause);
  assert.ok(error instanceof Error);
  assert.equal(errorMessage(error), "too many things");
  assert.equal(errorMessage("text"), "text");
});

test("assertions throw only when they are false", () => {
  checks.assert(true, "holds");
  assert.equal(checks.assertDefined(0, "zero is defined"), 0);
  assert.throws(() => checks.assert(0, "is zero", { value: 0 }), { name: "AssertionError", message: "is zero" });
  assert.throws(() => checks.assertDefined(undefined, "is missing"), checks.AssertionError);
  assert.throws(() => checks.unreachable("case" as never), checks.AssertionError);
});

test("the silent logger stays silent in its children", () => {
  assert.equal(silentLogger.child({ module: "x" }), silentLogger);
  assert.equal(silentLogger.error("event", { field: 1 }), undefined);
});
