/** What is done to nodes of a running network, and how long it takes them to come back. */
import { commitOf } from "./ask.ts";
import type { NetworkEvent, Perturbation } from "./manifest.ts";
import { LATENCY_MS, type NetworkNode, type TestNetwork } from "./test-network.ts";

/** What one perturbation showed; times in milliseconds. */
export interface PerturbResult {
  readonly what: Perturbation;
  readonly node: string;
  /** Blocks that the others made meanwhile. */
  readonly blocksMeanwhile: number;
  /** From the start of the process until it answered; 0 when it had not to be started. */
  readonly startMs: number;
  /** From the return of the node until it had a block that was new then. */
  readonly recoverMs: number;
  /** From then until a commit has its signature; undefined for a node that does not validate honestly. */
  readonly signMs: number | undefined;
}

/** What one event showed; times in milliseconds. */
export interface EventResult {
  readonly kind: NetworkEvent["kind"];
  readonly nodes: string;
  /** Whether no block was made while it lasted. */
  readonly hasHalted: boolean;
  /** From the start of the processes until they answered; 0 when none had to be started. */
  readonly startMs: number;
  /** From the return of the nodes to the next block. */
  readonly resumeMs: number;
  /** From the return of the nodes until all have a new block. */
  readonly allMs: number;
}

/** Perturbations after which the process has to be started; how long that takes is up to the machine. */
const STARTS: readonly Perturbation[] = ["kill", "restart", "upgrade"];
/** Longest time for a node that is back to have a new block. */
export const RECOVER_MS_MAX = 20_000;
/** Longest time from the return of lost nodes to the next block. */
export const RESUME_MS_MAX = 10_000;
/** Longest time without a block while there are enough to decide. */
const STANDSTILL_MS_MAX = 15_000;
const LOOK_MS = 500;
/** Longest time until a node that came back signs. */
const SIGN_MS_MAX = 20_000;
/** A block that was decided just before may still arrive. */
const SETTLE_MS = 1000;
const SLOW_RATE = "1mbit";
const LOSS = 0.1;

/** Perturbs one node, lets it recover, and requires that the others went on meanwhile if they could. */
export async function perturbNode(network: TestNetwork, name: string, what: Perturbation): Promise<PerturbResult> {
  const node = network.get(name);
  const others = network.running.filter((each) => each !== node).map(({ node: { name } }) => name);
  const mustGoOn = others.length > 0 && network.canGoOnWithout([name]);
  const before = await highest(network, others);
  const endAt = performance.now() + network.manifest.perturbMs;
  await begin(network, node, what);
  const during = await lookOn(network, others, { before, endAt, mayHalt: !mustGoOn });
  const startedAt = performance.now();
  await end(network, node, what);
  if (STARTS.includes(what)) await network.answers(name);
  const returnedAt = performance.now();
  const startMs = STARTS.includes(what) ? returnedAt - startedAt : 0;
  const target = Math.max(during, await highest(network, others)) + 1;
  await network.reach([name], target, RECOVER_MS_MAX);
  const recoverMs = performance.now() - returnedAt;
  const isVoter = node.node.mode === "validator" && node.node.misbehaviour === undefined;
  const signMs = isVoter ? await signsAgain(network, node, target) : undefined;
  return { what, node: name, blocksMeanwhile: during - before, startMs, recoverMs, signMs };
}

/** Lets an event happen and pass, and requires what the manifest says of it. */
export async function runEvent(network: TestNetwork, event: NetworkEvent): Promise<EventResult> {
  const all = network.running.map(({ node: { name } }) => name);
  const touched = event.kind === "down" ? event.nodes : event.groups.flat();
  const watched = all.filter((name) => event.kind === "partition" || !event.nodes.includes(name));
  if (event.kind === "down") await Promise.all(event.nodes.map((name) => network.get(name).process.kill()));
  else network.switchboard.partition(event.groups);
  await pause(SETTLE_MS);
  const before = await highest(network, watched);
  await pause(event.forMs);
  const during = await highest(network, watched);
  const hasHalted = during === before;
  if (hasHalted !== event.halts) {
    const [from, to] = [before, during];
    throw new Error(`${event.kind} of ${touched.join(", ")}: from height ${from} to ${to}, halts = ${event.halts}`);
  }
  const startedAt = performance.now();
  if (event.kind === "down") {
    for (const name of event.nodes) network.start(name);
    await Promise.all(event.nodes.map((name) => network.answers(name)));
  } else network.switchboard.heal();
  const returnedAt = performance.now();
  const isBack = async (): Promise<true | undefined> => (await highest(network, watched)) > during || undefined;
  await network.waitFor("a block after the return", isBack, RESUME_MS_MAX);
  const resumeMs = performance.now() - returnedAt;
  await network.reach(all, (await highest(network, watched)) + 1, RECOVER_MS_MAX);
  const nodes = event.kind === "down" ? touched.join(" ") : event.groups.map((group) => group.join(" ")).join(" | ");
  const startMs = event.kind === "down" ? returnedAt - startedAt : 0;
  return { kind: event.kind, nodes, hasHalted, startMs, resumeMs, allMs: performance.now() - returnedAt };
}

async function begin(
  network: TestNetwork,
  { node: { name }, process }: NetworkNode,
  what: Perturbation,
): Promise<void> {
  switch (what) {
    case "kill":
      await process.kill();
      return;
    case "pause":
      process.freeze();
      return;
    case "disconnect":
      network.switchboard.unplug(name);
      return;
    case "isolate":
      network.switchboard.partition([[], [name]]);
      return;
    case "restart":
    case "upgrade":
      if (!(await process.stop())) throw new Error(`${name} did not stop in order`);
      return;
    case "slow":
      network.calm(name, { rate: SLOW_RATE });
      return;
    case "loss":
      network.calm(name, { loss: LOSS });
      return;
    case "latency":
      if (network.switchboard.canDelay) network.calm(name, { latencyMs: LATENCY_MS });
      else process.signal("SIGUSR2");
  }
}

async function end(network: TestNetwork, { node: { name }, process }: NetworkNode, what: Perturbation): Promise<void> {
  switch (what) {
    case "upgrade":
      network.upgrade(name);
      network.start(name);
      return;
    case "kill":
    case "restart":
      network.start(name);
      return;
    case "pause":
      process.thaw();
      return;
    case "disconnect":
      network.switchboard.replug(name);
      return;
    case "isolate":
      network.switchboard.heal();
      return;
    case "slow":
    case "loss":
      network.calm(name);
      return;
    case "latency":
      if (network.switchboard.canDelay) network.calm(name);
      else process.signal("SIGUSR2");
  }
}

/** Waits and answers the highest block by then; rejects when blocks cease to come though they must. */
async function lookOn(
  network: TestNetwork,
  names: readonly string[],
  { before, endAt, mayHalt }: { readonly before: number; readonly endAt: number; readonly mayHalt: boolean },
): Promise<number> {
  let [height, newAt] = [before, performance.now()];
  do {
    await pause(Math.min(LOOK_MS, Math.max(0, endAt - performance.now())));
    const now = await highest(network, names);
    if (now > height) [height, newAt] = [now, performance.now()];
    const trouble = network.trouble();
    if (trouble !== undefined) throw trouble;
    if (!mayHalt && performance.now() - newAt > STANDSTILL_MS_MAX)
      throw new Error(`no block after ${height} for ${STANDSTILL_MS_MAX} ms among ${names.join(", ")}`);
    // A short while may pass within one round.
  } while (performance.now() < endAt || (!mayHalt && height === before));
  return height;
}

/** Waits for a signature of a validator in the commit of a height from `from` on; answers how long that took. */
async function signsAgain(network: TestNetwork, { node, rpc, validator }: NetworkNode, from: number): Promise<number> {
  const startedAt = performance.now();
  let height = from;
  const look = async (): Promise<true | undefined> => {
    const { signers } = await commitOf(rpc, height);
    if (signers.includes(validator)) return true;
    height++;
    return undefined;
  };
  await network.waitFor(`a signature of ${node.name}`, () => look().catch(() => undefined), SIGN_MS_MAX);
  return performance.now() - startedAt;
}

async function highest(network: TestNetwork, names: readonly string[]): Promise<number> {
  const heights = await Promise.all(names.map(async (name) => (await network.standing(name))?.height ?? 0));
  return Math.max(0, ...heights);
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
