/** The wires: who reaches whom when, how much gets lost and how much passes, and that nothing stays behind. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { after, test } from "node:test";
import { eventually } from "#test/support/processes.ts";
import { runTool, sweepNamespaces } from "./namespaces.ts";
import { endInOrder, NEEDS_NAMESPACES } from "./requirements.ts";
import { type Place, Switchboard } from "./switchboard.ts";

endInOrder();

const ECHO = join(import.meta.dirname, "fixtures", "echo.ts");
const children = new Set<ChildProcess>();
after(() => {
  for (const child of children) child.kill("SIGKILL");
});

interface Count {
  readonly sent: number;
  readonly heard: number;
  readonly ms: number;
}

/** Sends datagrams from one place to another, where each is answered; answers what came back. */
async function send(
  from: Place,
  to: Place,
  options: { readonly count: number; readonly bytes: number },
): Promise<Count> {
  const args = ["send", from.peerHost, to.peerHost, String(options.count), String(options.bytes)];
  return JSON.parse(await run(from, args)) as Count;
}

function inPlace({ namespace }: Place, args: readonly string[]): ChildProcess {
  const child = spawn("ip", ["netns", "exec", namespace, process.execPath, ECHO, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  return child;
}

function run(place: Place, args: readonly string[]): Promise<string> {
  const child = inPlace(place, args);
  let text = "";
  child.stdout?.on("data", (chunk) => {
    text += String(chunk);
  });
  return new Promise((resolve) => child.once("close", () => resolve(text)));
}

/** Answers datagrams at a place; resolves when it listens. */
async function echoAt(place: Place): Promise<void> {
  const child = inPlace(place, ["echo", place.peerHost]);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
}

test("nodes reach each other unless they are parted", NEEDS_NAMESPACES, async (t) => {
  const board = new Switchboard();
  t.after(() => board.close());
  const [a, b, c] = [board.add("a"), board.add("b"), board.add("c")];
  await Promise.all([b, c].map(echoAt));
  const reaches = async (from: Place, to: Place): Promise<boolean> =>
    (await send(from, to, { count: 5, bytes: 10 })).heard > 0;
  assert.deepEqual([await reaches(a, b), await reaches(a, c)], [true, true]);
  board.partition([["a", "b"], ["c"]]);
  assert.deepEqual([await reaches(a, b), await reaches(a, c)], [true, false]);
  board.heal();
  assert.equal(await reaches(a, c), true);
  board.unplug("b");
  assert.deepEqual([await reaches(a, b), await reaches(a, c)], [false, true]);
  board.replug("b");
  assert.equal(await reaches(a, b), true);
});

test("weather loses and slows packets, and clears up", NEEDS_NAMESPACES, async (t) => {
  const board = new Switchboard();
  t.after(() => board.close());
  const [a, b] = [board.add("a"), board.add("b")];
  await echoAt(b);
  const plenty = { count: 400, bytes: 100 };
  assert.equal((await send(a, b, plenty)).heard, plenty.count);
  board.setWeather("b", { loss: 0.3 });
  const { heard } = await send(a, b, plenty);
  // There and back 0.7 of them pass each way, 196 of 400 with a deviation of 10.
  assert.ok(heard > 130 && heard < 260, `${heard} of ${plenty.count} came back`);
  board.setWeather("b", { rate: "1mbit" });
  const slow = await send(a, b, { count: 100, bytes: 1000 });
  // A second takes 125 packets of that size; what waits longer than the queue allows is dropped.
  assert.ok(slow.heard > 0 && slow.ms > 200, `${slow.heard} of 100 after ${slow.ms} ms`);
  board.setWeather("b", {});
  assert.equal((await send(a, b, plenty)).heard, plenty.count);
});

test("nothing stays behind, even when the one that made it is killed", NEEDS_NAMESPACES, async () => {
  const names = (pid: number): string[] =>
    runTool("ip", "netns list")
      .split("\n")
      .filter((line) => line.startsWith(`tribnet-${pid}-`));
  const board = new Switchboard();
  board.add("a");
  assert.equal(names(process.pid).length, 2);
  board.close();
  assert.equal(names(process.pid).length, 0);
  const maker = spawn(process.execPath, [ECHO, "switchboard"], { stdio: ["ignore", "pipe", "inherit"] });
  children.add(maker);
  await new Promise((resolve) => maker.stdout?.once("data", resolve));
  const { pid = 0 } = maker;
  assert.equal(names(pid).length, 2);
  maker.kill("SIGKILL");
  await new Promise((resolve) => maker.once("close", resolve));
  assert.equal(names(pid).length, 2);
  sweepNamespaces();
  await eventually("the namespaces are gone", () => names(pid).length === 0 || undefined);
});
