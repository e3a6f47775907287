/**
 * An execution lane: one set of opened modules, reused for every transaction of a kind (checks, blocks, queries,
 * simulations). A lane is bound to a branch of the state; modules never notice that branch, gas meter and events change.
 */
import { assert } from "#lib/assert.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Event, EventAttribute, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { StoreBranch } from "./backing.ts";
import { MutableBlock } from "./block-info.ts";
import type { Attempt, InspectedMessage } from "./context.ts";
import { failSdk, redacted, TxError } from "./errors.ts";
import type { EventSink } from "./events.ts";
import { GasMeter, OutOfGas } from "./gas.ts";
import { buildContexts, type LaneModules } from "./lane-contexts.ts";
import type { HookTime } from "./module.ts";
import { LaneStore, type StoreHost } from "./module-store.ts";
import { packResponse, type RoutedMessage, type RoutedQuery, type Wiring } from "./routes.ts";

/** What a lane is for; queries are refused writes. */
export type LaneKind = "check" | "finalize" | "query" | "simulate";

/** Opened modules over a branch of the state. */
export class Lane implements StoreHost, EventSink {
  readonly wiring: Wiring;
  readonly kind: LaneKind;
  readonly isReadOnly: boolean;
  readonly gas = new GasMeter();
  readonly block = new MutableBlock();
  /** Events of the work in progress; replaced by whoever collects them. */
  events: Event[] = [];
  isMuted = false;
  /** Attribute added to every event a module emits. */
  suffix: EventAttribute | undefined = undefined;
  branch: StoreBranch | undefined = undefined;
  private readonly stores: LaneStore[] = [];
  private readonly modules: LaneModules;

  constructor(wiring: Wiring, kind: LaneKind) {
    this.wiring = wiring;
    this.kind = kind;
    this.isReadOnly = kind === "query";
    this.modules = buildContexts(this, (name) => this.openStore(name));
  }

  /** Works on `branch` from now on. */
  bind(branch: StoreBranch | undefined): void {
    this.branch = branch;
    for (const store of this.stores) store.unbind();
  }

  /** The keeper module `name` offers in this lane; the caller states its type. */
  keeper<K>(name: string): K {
    return this.modules.keepers[this.wiring.indexOf(name)] as K;
  }

  /** Context of a module, as its handlers get it. */
  contextOf(moduleIndex: number): never {
    return this.modules.contexts[moduleIndex] as never;
  }

  /** Runs a message's stateless checks. */
  checkMessage(route: RoutedMessage, message: unknown): void {
    route.handler.check?.(this.contextOf(route.moduleIndex), message as never);
  }

  /** Handles a message in the present branch; returns its response packed for the transaction's data. */
  runMessage(route: RoutedMessage, message: unknown): Any {
    const response = route.handler.handle(this.contextOf(route.moduleIndex), message as never);
    return packResponse(route, response);
  }

  /** Answers a query from the present branch; returns the response message. */
  runQuery(route: RoutedQuery, request: unknown): unknown {
    return route.handler.answer(this.contextOf(route.moduleIndex), request as never);
  }

  /** Runs the hooks of `when` in module order; returns the validator updates of the module that made some. */
  runHooks(when: HookTime): readonly ValidatorUpdate[] {
    let updates: readonly ValidatorUpdate[] = [];
    for (const index of this.wiring.hookOrder(when)) {
      const module = this.wiring.modules[index];
      for (const hook of module?.hooks ?? []) {
        if (hook.when !== when) continue;
        const made = hook.run(this.contextOf(index)) ?? [];
        this.branch?.settle();
        if (made.length === 0) continue;
        assert(updates.length === 0, "two modules changed the validator set in one block", {
          module: module?.name ?? "",
        });
        updates = made;
      }
    }
    return updates;
  }

  /** Runs `run`; what it wrote is kept only if it returns. Needs a transaction or hook whose end forgets the marks. */
  attempt<T>(run: () => T): Attempt<T> {
    const { branch } = this;
    assert(branch !== undefined, "attempt outside a transaction or block");
    const start = branch.mark();
    const mark = this.events.length;
    try {
      return { kind: "done", value: run() };
    } catch (thrown) {
      branch.undoTo(start);
      this.events.length = mark;
      if (thrown instanceof OutOfGas) throw thrown;
      return { kind: "failed", error: thrown instanceof TxError ? thrown : redacted() };
    }
  }

  /** Decodes a message of any module. */
  inspect(message: Any): InspectedMessage | undefined {
    const route = this.wiring.messages.get(message.typeUrl);
    if (route === undefined) return undefined;
    const decoded = decodeMessage(route, message.value);
    return { typeUrl: message.typeUrl, type: route.handler.type, message: decoded, signers: route.signers(decoded) };
  }

  /** Checks and handles a message of any module in the present branch. */
  route(message: Any): Any {
    const route = this.wiring.messages.get(message.typeUrl);
    if (route === undefined) return failSdk.unknownRequest(`unrecognized message route: ${message.typeUrl}`);
    const decoded = decodeMessage(route, message.value);
    this.checkMessage(route, decoded);
    return this.runMessage(route, decoded);
  }

  /** Migrates every module that is newer than `from` says; a module it does not know is initialised from its default genesis. */
  migrate(from: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint> {
    const reached = new Map<string, bigint>();
    this.wiring.modules.forEach((module, index) => {
      const present = from.get(module.name);
      const ctx = this.contextOf(index);
      if (present === undefined) module.genesis?.import(ctx, module.genesis.default() as never);
      for (let version = present ?? module.consensusVersion; version < module.consensusVersion; version++) {
        const migration = module.migrations.get(version);
        assert(migration !== undefined, "a consensus version has no migration", { module: module.name, version });
        migration(ctx);
      }
      reached.set(module.name, module.consensusVersion);
    });
    return reached;
  }

  private openStore(name: string): LaneStore {
    const store = new LaneStore(this, name);
    this.stores.push(store);
    return store;
  }
}

function decodeMessage(route: RoutedMessage, bytes: Uint8Array): unknown {
  try {
    return route.handler.type.decode(bytes);
  } catch {
    return failSdk.txDecode(`malformed ${route.typeUrl}`);
  }
}
