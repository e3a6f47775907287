/** Makes happen what the plan says goes wrong, until everything is mended. */

import type { CrashPoint } from "#engine/crash-points.ts";
import type { Random } from "#lib/prng.ts";
import type { MemoryNetwork } from "#p2p/memory-network.ts";
import { crash, type Machine } from "./machine.ts";
import type { ClusterPlan, End, Trouble } from "./plan.ts";
import type { Schedule } from "./schedule.ts";
import { formatFields } from "./trace.ts";

/** What faults are made of. */
export interface FaultsDependencies {
  readonly plan: ClusterPlan;
  readonly machines: readonly Machine[];
  readonly schedule: Schedule;
  readonly network: MemoryNetwork;
  /** Decides how long machines stay away after a blackout. */
  readonly random: Random;
  /** Starts the node of a machine that is back. */
  start(machine: Machine): void;
  note(text: string): void;
}

/** A place that ends nodes, and how often it still has to be passed. */
interface PlannedPoint {
  readonly node: number;
  readonly point: CrashPoint;
  left: number;
  happen(machine: Machine): void;
}

/** The faults of one run. */
export class Faults {
  readonly #dependencies: FaultsDependencies;
  readonly #points: PlannedPoint[] = [];
  #isMended = false;
  #crashes = 0;

  constructor(dependencies: FaultsDependencies) {
    this.#dependencies = dependencies;
    for (const trouble of dependencies.plan.troubles) this.#plant(trouble);
  }

  /** Nodes that ended so far. */
  get crashes(): number {
    return this.#crashes;
  }

  /** Whether nothing goes wrong any more. */
  get isMended(): boolean {
    return this.#isMended;
  }

  /** A node passes a named place, which may be its end. */
  passed(machine: Machine, point: CrashPoint): void {
    if (this.#isMended) return;
    for (const planned of this.#points) {
      if (planned.node !== machine.index || planned.point !== point || --planned.left !== 0) continue;
      this.#dependencies.note(`${machine.id} passes ${point}`);
      planned.happen(machine);
      return;
    }
  }

  /** From now on nothing goes wrong any more, and whoever is away comes back as planned. */
  mend(): void {
    const { machines, network, plan } = this.#dependencies;
    this.#heal();
    this.#isMended = true;
    for (const { id: from } of machines) {
      for (const { id: to } of machines) if (from !== to) network.shape(from, to, plan.links);
    }
  }

  #plant(trouble: Trouble): void {
    switch (trouble.kind) {
      case "crash":
        this.#at(trouble.at, () => this.#crash(this.#machine(trouble.node), trouble.end));
        return;
      case "crash-point":
        this.#plantPoint(trouble, (machine) => this.#crash(machine, trouble.end));
        return;
      case "blackout":
        this.#at(trouble.at, () => this.#blackOut(trouble.downMsMax));
        return;
      case "blackout-point":
        this.#plantPoint(trouble, () => this.#blackOut(trouble.downMsMax));
        return;
      case "partition":
        this.#at(trouble.at, () => this.#partition(trouble.groups));
        return;
      case "heal":
        this.#at(trouble.at, () => this.#heal());
        return;
      case "link":
        this.#at(trouble.at, () => this.#shape(trouble));
    }
  }

  #plantPoint(
    { node, point, occurrence }: { readonly node: number; readonly point: CrashPoint; readonly occurrence: number },
    happen: PlannedPoint["happen"],
  ): void {
    this.#points.push({ node, point, left: occurrence, happen });
  }

  #at(at: number, action: () => void): void {
    this.#dependencies.schedule.after(at, action);
  }

  #crash(machine: Machine, { crash: kind, downMs }: End): void {
    if (machine.life === undefined) return;
    const { schedule, note, start } = this.#dependencies;
    note(`${machine.id} crashes (${kind})`);
    this.#crashes++;
    // What is lost is decided before anything else happens, for the process ends at once.
    void crash(machine, kind).then(() => schedule.after(downMs, () => start(machine)));
  }

  #blackOut(downMsMax: number): void {
    const { machines, random } = this.#dependencies;
    for (const machine of machines) this.#crash(machine, { crash: "power", downMs: random.below(downMsMax) });
  }

  #partition(groups: readonly (readonly number[])[]): void {
    const ids = groups.map((group) => group.map((i) => this.#machine(i).id));
    this.#dependencies.note(`partition ${ids.map((group) => group.join(",")).join(" | ")}`);
    this.#dependencies.network.partition(ids);
  }

  #heal(): void {
    this.#dependencies.note("heal");
    this.#dependencies.network.heal();
  }

  #shape({ from, to, conditions }: Extract<Trouble, { readonly kind: "link" }>): void {
    const [a, b] = [this.#machine(from).id, this.#machine(to).id];
    this.#dependencies.note(`link ${a}>${b} ${formatFields(conditions)}`);
    this.#dependencies.network.shape(a, b, conditions);
  }

  #machine(index: number): Machine {
    return this.#dependencies.machines[index] as Machine;
  }
}
