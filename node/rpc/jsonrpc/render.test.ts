/** Long lists are written in turns. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderList } from "./render.ts";

test("the text is that of the whole list, and others have turns while it is written", async () => {
  const items = Array.from({ length: 20 }, (_, i) => ({ i, text: "x".repeat(300_000) }));
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns++;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const text = await renderList(items, (item) => (item.i % 2 === 0 ? item : undefined));
  isDone = true;
  assert.equal(text, JSON.stringify(items.filter(({ i }) => i % 2 === 0)));
  assert.ok(turns >= 4, `${turns} turns`);
  assert.equal(await renderList([], () => null), "[]");
});

test("a list that would exhaust memory is an error, not a part of it", async () => {
  const text = "x".repeat(10_000_000);
  await assert.rejects(
    renderList(
      Array.from({ length: 20 }, () => text),
      (item) => item,
    ),
    /result is too large/,
  );
});
