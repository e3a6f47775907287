/** Manifests made up from a seed: every size, topology, start and misfortune that a network must bear. */
import { stringify } from "smol-toml";
import { type Random, seededRandom } from "#lib/prng.ts";
import { MISBEHAVIOUR_NAMES } from "./byzantine/names.ts";
import { PERTURBATIONS } from "./manifest.ts";

const BLOCKS = 40;
const VALIDATORS_MIN = 2;
const VALIDATORS_MAX = 5;
const POWER_MAX = 100;
const PERTURBATIONS_MAX = 3;

interface Draft {
  readonly name: string;
  readonly power: number;
  readonly misbehaviour: string | undefined;
}

/** The text of a manifest; the same for the same seed. */
export function randomManifestText(seed: bigint): string {
  const random = seededRandom(seed);
  const count = VALIDATORS_MIN + random.below(VALIDATORS_MAX - VALIDATORS_MIN + 1);
  const hasPowers = random.chance(1, 3);
  const culprit = count >= 4 && random.chance(1, 3) ? random.pick(MISBEHAVIOUR_NAMES) : undefined;
  const validators = Array.from({ length: count }, (_, i): Draft => {
    const misbehaviour = i === count - 1 ? culprit : undefined;
    // The byzantine one stays far below a third.
    const power = hasPowers && misbehaviour === undefined ? 1 + random.below(POWER_MAX) : 1;
    return { name: `validator${i}`, power, misbehaviour };
  });
  const nodes = Object.fromEntries(
    validators.map((each, i) => [each.name, validatorNode(random, each, { index: i, count })] as const),
  );
  const first = random.chance(1, 3) ? 1000 : 1;
  if (random.chance(1, 2)) nodes.newcomer = newcomer(random, first);
  if (nodes.newcomer?.state_sync === true) {
    for (const { name } of validators) nodes[name] = { ...nodes[name], snapshot_interval: 5 };
  }
  return stringify({
    initial_height: first,
    blocks: BLOCKS,
    timeout_commit: random.pick(["50ms", "200ms", "500ms"]),
    perturb_for: random.pick(["2s", "4s", "6s"]),
    load: { signers: random.below(3), pause: random.pick(["20ms", "100ms"]) },
    ...(hasPowers ? { validators: Object.fromEntries(validators.map(({ name, power }) => [name, power])) } : {}),
    node: nodes,
    event: random.chance(1, 2) ? [randomEvent(random, validators)] : [],
  });
}

type NodeTable = Record<string, unknown>;

function validatorNode(
  random: Random,
  { misbehaviour }: Draft,
  { index, count }: { readonly index: number; readonly count: number },
): NodeTable {
  const perturbations = Array.from({ length: random.below(PERTURBATIONS_MAX + 1) }, () => random.pick(PERTURBATIONS));
  const neighbours = [(index + 1) % count, (index + count - 1) % count].map((other) => `validator${other}`);
  return {
    ...(misbehaviour === undefined ? { perturb: perturbations } : { misbehavior: misbehaviour }),
    ...randomWeather(random),
    ...(random.chance(1, 4) && count > 3 ? { persistent_peers: [...new Set(neighbours)] } : {}),
    ...(random.chance(1, 4) ? { send_no_load: true } : {}),
  };
}

function randomWeather(random: Random): NodeTable {
  return {
    ...(random.chance(1, 4) ? { latency: random.pick(["10ms", "50ms", "100ms"]) } : {}),
    ...(random.chance(1, 4) ? { loss: random.pick([0.01, 0.05]) } : {}),
    ...(random.chance(1, 4) ? { rate: random.pick(["4mbit", "10mbit"]) } : {}),
  };
}

function newcomer(random: Random, first: number): NodeTable {
  const perturb = [random.pick(["kill", "restart", "disconnect"])];
  return { mode: "full", start_at: first + 15, state_sync: random.chance(1, 2), perturb };
}

/** Nodes that are lost or parted from the others; whether the chain halts follows from the power that stays together. */
function randomEvent(random: Random, validators: readonly Draft[]): NodeTable {
  const total = validators.reduce((sum, { power }) => sum + power, 0);
  const honest = validators.filter(({ misbehaviour }) => misbehaviour === undefined);
  const lost = random.shuffle(honest).slice(0, 1 + random.below(honest.length - 1));
  const rest = validators.filter((each) => !lost.includes(each));
  const canDecide = (group: readonly Draft[]): boolean => {
    const power = group.reduce((sum, each) => sum + (each.misbehaviour === undefined ? each.power : 0), 0);
    return power * 3 > total * 2;
  };
  const [lostNames, restNames] = [lost, rest].map((group) => group.map(({ name }) => name));
  if (random.chance(1, 2)) return { kind: "down", nodes: lostNames, for: "4s", halts: !canDecide(rest) };
  return { kind: "partition", groups: [restNames, lostNames], for: "4s", halts: !canDecide(rest) && !canDecide(lost) };
}
