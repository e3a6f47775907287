/** Builds the contexts of all modules of a lane: state opened, keepers joined, hooks fanned out. */
import { assert } from "#lib/assert.ts";
import { declareErrors, TxError } from "./errors.ts";
import { emitters } from "./events.ts";
import type { Lane } from "./lane.ts";
import type { AppModule } from "./module.ts";
import { moduleAddressOf } from "./module-accounts.ts";
import type { ModuleStore } from "./module-store.ts";

/** Contexts and keepers by module position. */
export interface LaneModules {
  readonly contexts: readonly object[];
  readonly keepers: readonly unknown[];
}

type Hook = (...args: readonly unknown[]) => void;
type Mutable = Record<string, unknown>;

/** Opens every module of `lane`. Keepers may refer to each other in cycles, so they are joined after all were built. */
export function buildContexts(lane: Lane, openStore: (name: string) => ModuleStore): LaneModules {
  const modules = lane.wiring.modules;
  const contexts = modules.map((module) => buildContext(lane, module, openStore));
  const built = modules.map((module, index) => module.keeper?.(contexts[index] as never));
  modules.forEach((module, index) => {
    const keepers = (contexts[index] as { readonly keepers: Mutable }).keepers;
    for (const name of module.spec.keepers?.names ?? []) keepers[name] = built[lane.wiring.indexOf(name)];
  });
  joinHooks(lane, contexts);
  return { contexts, keepers: built };
}

function buildContext(lane: Lane, module: AppModule, openStore: (name: string) => ModuleStore): object {
  const { spec, name } = module;
  const { addresses, authority, moduleAccounts } = lane.wiring;
  const state: Mutable = {};
  if (spec.state !== undefined) {
    const store = openStore(module.storeName);
    for (const [key, collection] of Object.entries(spec.state)) state[key] = collection.open(store, addresses);
  }
  return {
    block: lane.block,
    state,
    keepers: {} satisfies Mutable,
    emit: emitters(spec.events ?? {}, lane),
    fail: declareErrors(name, spec.errors ?? {}),
    hooks: {} satisfies Mutable,
    gas: lane.gas,
    addresses,
    moduleAccounts,
    self: moduleAddressOf(name, addresses),
    authority,
    router: { inspect: lane.inspect.bind(lane), run: lane.route.bind(lane) },
    attempt: lane.attempt.bind(lane),
    migrate: lane.migrate.bind(lane),
    requireAuthority(claimed: string): void {
      if (claimed !== authority) throw notAuthority(authority, claimed);
    },
  };
}

/** Gov's "invalid signer", which every module answers a wrong authority with (`sdk:x/gov/types/errors.go`). */
function notAuthority(authority: string, claimed: string): TxError {
  const details = `invalid authority; expected ${authority}, got ${claimed}`;
  return new TxError("gov", 13, `${details}: expected gov account as only signer for proposal message`);
}

function joinHooks(lane: Lane, contexts: readonly object[]): void {
  const modules = lane.wiring.modules;
  modules.forEach((source, sourceIndex) => {
    const names = source.spec.hooks?.names ?? [];
    if (names.length === 0) return;
    const listening = modules.flatMap((module, index) =>
      module.listeners
        .filter((listener) => listener.to === source.name)
        .map((listener) => listener.build(contexts[index] as never) as Readonly<Record<string, Hook | undefined>>),
    );
    const target = (contexts[sourceIndex] as { readonly hooks: Mutable }).hooks;
    for (const name of names) {
      const called = listening.flatMap((listener) => (listener[name] === undefined ? [] : [listener[name]]));
      target[name] = (...args: readonly unknown[]): void => {
        for (const hook of called) hook(...args);
      };
    }
    for (const listener of listening) {
      for (const name of Object.keys(listener)) {
        assert((names as readonly string[]).includes(name), "listens to an unknown hook", { to: source.name, name });
      }
    }
  });
}
