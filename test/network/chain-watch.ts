/** Looks on while a network runs: every node must have every height, and all of them the same. */
import { accusedIn, type BlockBrief, BRIEFS_MAX, briefs, type Standing, standing } from "./ask.ts";

/** Two nodes have different blocks, or one lacks a height. */
export class DisagreementError extends Error {
  override readonly name = "DisagreementError";
}

/** A node that is looked at. */
export interface Watched {
  readonly name: string;
  readonly rpc: string;
  /** Whether it may begin later than the chain, with a snapshot. */
  readonly stateSync: boolean;
}

/** Evidence in a block. */
export interface Accusation {
  readonly height: number;
  /** Address, upper-case hex. */
  readonly validator: string;
}

const LOOK_MS = 400;

/** The chain as far as any node showed it. */
export class ChainWatch {
  /** Against whom there is evidence. */
  readonly accusations: Accusation[] = [];
  readonly #nodes: readonly Watched[];
  readonly #initialHeight: number;
  readonly #blocks = new Map<number, BlockBrief>();
  /** The next height to be seen at each node. */
  readonly #next = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #failure: DisagreementError | undefined;

  constructor(nodes: readonly Watched[], initialHeight: number) {
    this.#nodes = nodes;
    this.#initialHeight = initialHeight;
  }

  /** The highest block that anybody showed. */
  get height(): number {
    return this.#initialHeight + this.#blocks.size - 1;
  }

  /** All blocks in order. */
  get blocks(): readonly BlockBrief[] {
    return [...this.#blocks.values()].sort((a, b) => a.height - b.height);
  }

  /** Looks again and again until stopped. */
  start(): void {
    const look = (): void => {
      this.#looking = this.look().then(() => {
        if (this.#timer !== undefined) this.#timer = setTimeout(look, LOOK_MS);
      });
    };
    this.#timer = setTimeout(look, 0);
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#looking;
  }

  /** Throws what was found to be wrong. */
  requireAgreement(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Throws unless a node has shown every height up to one, inclusive. */
  requireComplete(name: string, height: number): void {
    this.requireAgreement();
    const next = this.#next.get(name) ?? this.#initialHeight;
    if (next <= height) throw new DisagreementError(`${name} has not shown height ${next} of ${height}`);
  }

  /** Reads what is new at each node; one that does not answer is left out. */
  async look(): Promise<void> {
    await Promise.all(
      this.#nodes.map(async (node) => {
        const at = await standing(node.rpc);
        if (at !== undefined && at.height > 0) await this.#read(node, at);
      }),
    );
  }

  async #read(node: Watched, at: Standing): Promise<void> {
    const first = node.stateSync ? at.earliest : this.#initialHeight;
    if (!node.stateSync && at.earliest > first) this.#fail(`${node.name} begins at height ${at.earliest}`);
    try {
      for (let from = this.#next.get(node.name) ?? first; from <= at.height && this.#failure === undefined; ) {
        const found = await briefs(node.rpc, from, Math.min(at.height, from + BRIEFS_MAX - 1));
        for (const block of found) await this.#note(node, block);
        if (found.length === 0) return;
        from = this.#next.get(node.name) ?? from;
      }
    } catch {
      // It died or froze in the middle of an answer; what is missing is asked for again.
    }
  }

  async #note(node: Watched, block: BlockBrief): Promise<void> {
    const wanted = this.#next.get(node.name) ?? block.height;
    if (block.height !== wanted) return this.#fail(`${node.name} shows height ${block.height} after ${wanted - 1}`);
    const isNew = !this.#blocks.has(block.height);
    const accused = isNew && block.hasEvidence ? await accusedIn(node.rpc, block.height) : [];
    // Another node may have shown it in the meantime.
    const known = this.#blocks.get(block.height);
    if (known === undefined) {
      this.#blocks.set(block.height, block);
      for (const validator of accused) this.accusations.push({ height: block.height, validator });
    } else if (known.hash !== block.hash || known.appHash !== block.appHash) {
      const [ours, theirs] = [`${known.hash} on ${known.appHash}`, `${block.hash} on ${block.appHash}`];
      this.#fail(`height ${block.height} is ${theirs} at ${node.name}, and ${ours} elsewhere`);
    }
    this.#next.set(node.name, block.height + 1);
  }

  #fail(text: string): void {
    this.#failure ??= new DisagreementError(text);
  }
}
