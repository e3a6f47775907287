/** Modules over memory, without blocks, fees or signatures: the fastest way to run a message, for tests and simulations. */
import { assert } from "#lib/assert.ts";
import { timestampFromNs } from "#lib/time.ts";
import type { Event, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { BranchedStores } from "#store/branched-stores.ts";
import { MemoryStore } from "#store/memory-store.ts";
import type { MessageType, Rpc } from "#wire";
import type { StoreBranch } from "./backing.ts";
import type { BlockFacts } from "./block-info.ts";
import type { Context, ModuleSpec } from "./context.ts";
import type { DeclaredModule } from "./declare.ts";
import type { Lane } from "./lane.ts";
import type { HookTime } from "./module.ts";
import type { ApplicationSpec, Wiring } from "./routes.ts";
import { wire } from "./wiring.ts";

/** An application whose state is in memory. */
export interface Sandbox {
  readonly wiring: Wiring;
  readonly lane: Lane;
  /** Events of the last message or hooks. */
  readonly events: readonly Event[];
  /** Checks and handles a message as its signers would send it; throws what it fails with, keeping nothing it wrote. */
  run<T, R>(rpc: Rpc<T, R>, message: T): R;
  /** Answers a query from the present state. */
  query<T, R>(rpc: Rpc<T, R>, request: T): R;
  /** Gas that the last message or query used. */
  gasUsed(): bigint;
  /** Runs the hooks of all modules in order. */
  hooks(when: HookTime): readonly ValidatorUpdate[];
  /** Moves to another block; time follows the height in seconds unless given. */
  at(height: bigint, facts?: Partial<BlockFacts>): void;
  /** Context of a module, to look at or prepare its state. */
  context<D extends ModuleSpec>(module: DeclaredModule<D>): Context<D>;
  /** Texts of broken invariants; empty when all hold. */
  brokenInvariants(): readonly string[];
  /** Exports the genesis of a module in its proto form. */
  exported<G>(name: string, type: MessageType<G>): G;
}

/** Opens a sandbox and imports the genesis of each module: the default, or what `genesis` gives by module name. */
export function sandbox(
  spec: ApplicationSpec,
  options: { readonly bech32Prefix?: string; readonly genesis?: Readonly<Record<string, unknown>> } = {},
): Sandbox {
  const wiring = wire(spec, { bech32Prefix: options.bech32Prefix ?? "trib" });
  const lane = wiring.openLane("finalize");
  const queries = wiring.openLane("query");
  const root = memoryBranch(wiring.storeNames);
  const move = (facts: BlockFacts): void => {
    for (const each of [lane, queries]) each.block.become(facts);
  };
  lane.bind(root);
  move({ height: 0n, time: { seconds: 0n, nanos: 0 }, chainId: SANDBOX_CHAIN_ID });
  for (const name of spec.order.genesis) {
    const index = wiring.indexOf(name);
    const genesis = wiring.modules[index]?.genesis;
    const ctx = lane.contextOf(index);
    genesis?.import(ctx, (options.genesis?.[name] ?? genesis.default()) as never);
  }
  let measured = lane;
  return {
    wiring,
    lane,
    get events() {
      return lane.events;
    },
    run(rpc, message) {
      measured = lane;
      return runMessage(lane, rpc, message);
    },
    query(rpc, request) {
      measured = queries;
      const route = wiring.queries.get(rpc.path);
      assert(route !== undefined, "no module answers this query", { path: rpc.path });
      queries.bind(lane.branch);
      queries.gas.reset();
      return queries.runQuery(route, request) as ReturnType<typeof rpc.response.create>;
    },
    gasUsed: () => measured.gas.consumed(),
    hooks(when) {
      lane.events = [];
      lane.gas.reset();
      return lane.runHooks(when);
    },
    at: (height, facts = {}) =>
      move({ height, time: timestampFromNs(height * 1_000_000_000n), chainId: SANDBOX_CHAIN_ID, ...facts }),
    context: (module) => lane.contextOf(wiring.indexOf(module.name)),
    brokenInvariants: () => brokenInvariants(lane),
    exported(name, type) {
      const index = wiring.indexOf(name);
      const state = wiring.modules[index]?.genesis?.export(lane.contextOf(index));
      assert(state !== undefined, "module has no genesis", { name });
      return type.decode(type.encode(state as ReturnType<typeof type.create>));
    },
  };
}

/** Chain id of a sandbox. */
export const SANDBOX_CHAIN_ID = "tributary-sandbox-1";

/** A branch over empty memory stores. */
export function memoryBranch(names: readonly string[]): StoreBranch {
  const stores = new Map(names.map((name) => [name, new MemoryStore()]));
  return new BranchedStores((name) => {
    const store = stores.get(name);
    assert(store !== undefined, "no such store", { name });
    return store;
  });
}

/** `module: what` for each invariant that does not hold. */
export function brokenInvariants(lane: Lane): readonly string[] {
  return lane.wiring.modules.flatMap((module, index) =>
    module.invariants.flatMap((invariant) => {
      const holds = invariant.holds(lane.contextOf(index));
      if (holds === true) return [];
      return [`${module.name}: ${invariant.name}${holds === false ? "" : ` (${holds})`}`];
    }),
  );
}

function runMessage<T, R>(lane: Lane, rpc: Rpc<T, R>, message: T): R {
  const route = lane.wiring.messages.get(rpc.request.typeUrl);
  assert(route !== undefined, "no module handles this message", { typeUrl: rpc.request.typeUrl });
  const parent = lane.branch;
  assert(parent !== undefined, "sandbox has no state");
  // What the wire carries, so that a handler never sees what a client could not send.
  const received = rpc.request.decode(rpc.request.encode(message));
  lane.events = [];
  lane.gas.reset();
  lane.checkMessage(route, received);
  const start = parent.mark();
  try {
    return rpc.response.decode(lane.runMessage(route, received).value);
  } catch (thrown) {
    parent.undoTo(start);
    throw thrown;
  } finally {
    parent.settle();
  }
}
