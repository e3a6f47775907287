/** One machine of a simulated cluster, which outlives the processes that run on it: its disk, its database, its clock. */

import { type SigningKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { SimulatedDatabase } from "./database.ts";
import { type CrashKind, SimulatedDisk } from "./disk.ts";
import type { Life } from "./life.ts";
import type { Behaviour, ClusterPlan } from "./plan.ts";

/** Where a node's files are. */
export const PATHS = {
  config: "/config",
  data: "/data",
  key: "/config/priv_validator_key.json",
  signState: "/data/priv_validator_state.json",
  log: "/data/cs.wal/wal",
  application: "/data/app",
} as const;

/** A machine and the process on it, if there is one. */
export interface Machine {
  readonly id: string;
  readonly index: number;
  /** Undefined for a node that only follows. */
  readonly key: SigningKey | undefined;
  readonly behaviour: Behaviour | "honest";
  readonly skewMs: number;
  readonly disk: SimulatedDisk;
  readonly database: SimulatedDatabase;
  /** Decides what this machine's crashes lose and how long its disk takes. */
  readonly random: Random;
  life: Life | undefined;
  /** Number of the present life. */
  lives: number;
}

/** The machines of a plan: its validators, then the node that only follows. */
export async function makeMachines(plan: ClusterPlan): Promise<Machine[]> {
  const machines = plan.powers.map((_, index) => newMachine(plan, index, validatorKey(index)));
  if (plan.followerAt !== undefined) machines.push(newMachine(plan, plan.powers.length, undefined));
  for (const { disk, key } of machines) {
    const files = disk.mount({ isAlive: true, wait: async () => {} });
    files.makeDirectory(PATHS.config);
    files.makeDirectory(PATHS.data);
    if (key !== undefined) await writeValidatorKey(PATHS.key, key, files);
  }
  return machines;
}

/** Ends what runs on a machine and loses what that loses. */
export async function crash(machine: Machine, kind: CrashKind): Promise<void> {
  machine.life?.end();
  machine.life = undefined;
  machine.disk.crash(kind, machine.random);
  await machine.database.crash(kind, machine.random);
}

function newMachine(plan: ClusterPlan, index: number, key: SigningKey | undefined): Machine {
  return {
    id: key === undefined ? "f" : `v${index}`,
    index,
    key,
    behaviour: plan.byzantine.get(index) ?? "honest",
    skewMs: plan.skewsMs[index] ?? 0,
    disk: new SimulatedDisk(),
    database: new SimulatedDatabase(),
    random: seededRandom(`cluster/machine/${plan.seed}/${index}`),
    life: undefined,
    lives: 0,
  };
}
