/** Turns a list of modules into an application: everything that can be derived from the declarations is derived here, once. */
import { packAny, typeRegistry } from "#codec/type-registry.ts";
import { assert } from "#lib/assert.ts";
import type { MessageType } from "#wire";
import { addressesOf } from "./addresses.ts";
import { assertDisjoint } from "./collection.ts";
import { Lane } from "./lane.ts";
import type { AppModule, HookTime } from "./module.ts";
import { moduleAccounts, moduleAddressOf } from "./module-accounts.ts";
import type { ApplicationSpec, ModuleOrder, RoutedMessage, RoutedQuery, Wiring } from "./routes.ts";
import { signersOf } from "./signers.ts";

/** Module whose account may change parameters. */
export const AUTHORITY_MODULE = "gov";

/** Wires `spec` for a chain whose addresses start with `bech32Prefix`; asserts that the declarations fit together. */
export function wire(spec: ApplicationSpec, options: { readonly bech32Prefix: string }): Wiring {
  const { modules, order } = spec;
  const addresses = addressesOf(options.bech32Prefix);
  const positions = new Map(modules.map((module, index) => [module.name, index]));
  assert(positions.size === modules.length, "two modules share a name");
  assertStoresDisjoint(modules);
  assertNeedsMet(modules, positions);
  assertOrder(modules, order);
  const indexOf = (name: string): number => {
    const index = positions.get(name);
    assert(index !== undefined, "no such module", { name });
    return index;
  };
  const hookOrders: Record<HookTime, readonly number[]> = {
    "pre-block": order.preBlock.map(indexOf),
    "begin-block": order.beginBlock.map(indexOf),
    "end-block": order.endBlock.map(indexOf),
  };
  const wiring: Wiring = {
    modules,
    order,
    addresses,
    authority: moduleAddressOf(AUTHORITY_MODULE, addresses),
    moduleAccounts: moduleAccounts(
      modules.flatMap((module) => Object.entries(module.spec.accounts ?? {})),
      addresses,
    ),
    messages: routeMessages(modules),
    queries: routeQueries(modules),
    storeNames: modules
      .filter((module) => module.spec.state !== undefined)
      .map((module) => module.storeName)
      .sort((a, b) => (a < b ? -1 : 1)),
    registry: typeRegistry(modules.flatMap(registeredTypes)),
    indexOf,
    hookOrder: (when) => hookOrders[when],
    openLane: (kind) => new Lane(wiring, kind),
  };
  return wiring;
}

function routeMessages(modules: readonly AppModule[]): ReadonlyMap<string, RoutedMessage> {
  const routes = new Map<string, RoutedMessage>();
  modules.forEach((module, moduleIndex) => {
    for (const handler of module.messages) {
      const typeUrl = handler.type.typeUrl;
      assert(!routes.has(typeUrl), "a message has two handlers", { typeUrl });
      const emptyResponse = packAny(handler.response, handler.response.create());
      routes.set(typeUrl, { typeUrl, handler, module, moduleIndex, signers: signersOf(handler.type), emptyResponse });
    }
  });
  return routes;
}

function routeQueries(modules: readonly AppModule[]): ReadonlyMap<string, RoutedQuery> {
  const routes = new Map<string, RoutedQuery>();
  modules.forEach((module, moduleIndex) => {
    for (const handler of module.queries) {
      const path = handler.rpc.path;
      assert(!routes.has(path), "a query has two handlers", { path });
      routes.set(path, { path, handler, module, moduleIndex });
    }
  });
  return routes;
}

function registeredTypes(module: AppModule): readonly MessageType<unknown>[] {
  return [...module.messages.flatMap((handler) => [handler.type, handler.response]), ...module.types];
}

function assertStoresDisjoint(modules: readonly AppModule[]): void {
  const owners = new Map<string, string>();
  for (const module of modules) {
    if (module.spec.state === undefined) continue;
    const owner = owners.get(module.storeName);
    assert(owner === undefined, "two modules share a store", { store: module.storeName, module: module.name });
    owners.set(module.storeName, module.name);
    assertDisjoint(
      module.storeName,
      Object.values(module.spec.state).flatMap((collection) => collection.prefixes),
    );
  }
}

function assertNeedsMet(modules: readonly AppModule[], positions: ReadonlyMap<string, number>): void {
  for (const module of modules) {
    for (const name of module.spec.keepers?.names ?? []) {
      const provider = modules[positions.get(name) ?? -1];
      assert(provider?.keeper !== undefined, "a needed keeper is not offered", { module: module.name, needs: name });
    }
    for (const listener of module.listeners) {
      const source = modules[positions.get(listener.to) ?? -1];
      assert(source?.spec.hooks !== undefined, "a module listens to hooks that nobody calls", {
        module: module.name,
        to: listener.to,
      });
    }
  }
}

function assertOrder(modules: readonly AppModule[], order: ModuleOrder): void {
  const genesis = new Set(order.genesis);
  const listed: Record<HookTime, ReadonlySet<string>> = {
    "pre-block": new Set(order.preBlock),
    "begin-block": new Set(order.beginBlock),
    "end-block": new Set(order.endBlock),
  };
  for (const module of modules) {
    assert(module.genesis === undefined || genesis.has(module.name), "module is missing from the genesis order", {
      module: module.name,
    });
    for (const hook of module.hooks) {
      assert(listed[hook.when].has(module.name), "module is missing from a block order", {
        module: module.name,
        when: hook.when,
      });
    }
  }
}
