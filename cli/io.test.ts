/** Answers arrive one by one, typed or piped, and a terminal shows no secret. */
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { CliError } from "./errors.ts";
import { confirm, processIo } from "./io.ts";

function streams(input: PassThrough) {
  const written = { out: "", err: "" };
  const io = processIo({
    input,
    output: { write: (text) => (written.out += text) },
    errors: { write: (text) => (written.err += text) },
  });
  return { io, written };
}

test("piped lines answer questions in order, and the rest stays for who reads it", async () => {
  const input = new PassThrough();
  const { io, written } = streams(input);
  input.end("first\r\nsec");
  assert.equal(await io.ask("one?"), "first");
  assert.equal(await io.askSecret("two?"), "sec");
  await assert.rejects(io.ask("three?"), CliError);
  assert.equal(written.err, "one? two? three? ");
  const more = new PassThrough();
  more.end("y\nall\nthat follows");
  const second = streams(more).io;
  assert.equal(await confirm(second, "sure?"), true);
  assert.equal(await second.readInput(), "all\nthat follows");
});

test("a terminal is put into raw mode for a secret, whose editing keys work", async () => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => modes.push(raw) });
  const { io, written } = streams(input);
  input.write("pasx\u007fs\r");
  assert.equal(await io.askSecret("password:"), "pass");
  assert.deepEqual(modes, [true, false]);
  assert.equal(written.err, "password: \n");
  input.write("half\u0003");
  await assert.rejects(io.askSecret("again:"), /interrupted/);
  assert.deepEqual(modes, [true, false, true, false]);
});

test("results and notes end with one line break", () => {
  const { io, written } = streams(new PassThrough());
  io.out("result");
  io.out("line\n");
  io.note("careful");
  assert.deepEqual(written, { out: "result\nline\n", err: "careful\n" });
});
