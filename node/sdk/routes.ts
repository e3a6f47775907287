/** What wiring produces: the ways from type URLs and paths to modules, and everything else that is derived once. */
import { packAny, type TypeRegistry } from "#codec/type-registry.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Address, Addresses } from "./addresses.ts";
import type { Lane, LaneKind } from "./lane.ts";
import type { AppModule, HookTime, MessageHandler, QueryHandler } from "./module.ts";
import type { ModuleAccounts } from "./module-accounts.ts";

/** In which order modules act; a module that is left out of a block order has no hook then. */
export interface ModuleOrder {
  readonly genesis: readonly string[];
  readonly preBlock: readonly string[];
  readonly beginBlock: readonly string[];
  readonly endBlock: readonly string[];
}

/** What an application is made of. */
export interface ApplicationSpec {
  readonly modules: readonly AppModule[];
  readonly order: ModuleOrder;
}

/** A message with its way to the module that handles it. */
export interface RoutedMessage {
  readonly typeUrl: string;
  readonly handler: MessageHandler;
  readonly module: AppModule;
  /** Position of the module, which is also that of its context in a lane. */
  readonly moduleIndex: number;
  signers(message: unknown): readonly string[];
  /** The response without fields, packed. */
  readonly emptyResponse: Any;
}

/** A query with its way to the module that answers it. */
export interface RoutedQuery {
  readonly path: string;
  readonly handler: QueryHandler;
  readonly module: AppModule;
  readonly moduleIndex: number;
}

/** A wired application. */
export interface Wiring {
  readonly modules: readonly AppModule[];
  readonly order: ModuleOrder;
  readonly addresses: Addresses;
  /** The account that may change parameters: governance. */
  readonly authority: Address;
  readonly moduleAccounts: ModuleAccounts;
  /** By type URL. */
  readonly messages: ReadonlyMap<string, RoutedMessage>;
  /** By path `/package.Query/Method`. */
  readonly queries: ReadonlyMap<string, RoutedQuery>;
  /** Stores with state, sorted. */
  readonly storeNames: readonly string[];
  /** Every message type that may appear inside an `Any`. */
  readonly registry: TypeRegistry;
  /** Position of a module; asserts that it exists. */
  indexOf(name: string): number;
  /** Positions of the modules that have a hook at `when`, in order. */
  hookOrder(when: HookTime): readonly number[];
  openLane(kind: LaneKind): Lane;
}

/** `response` of a handler as the `Any` that goes into a transaction's data. */
export function packResponse(route: RoutedMessage, response: unknown): Any {
  return response === undefined ? route.emptyResponse : packAny(route.handler.response, response);
}
