/** A method declared once: its arguments, its handler, whether its answers may be cached. */
import type { ArgType } from "./arguments.ts";
import { CODE, type Json, type RequestId, RpcError, type RpcResponse } from "./envelope.ts";

/** Argument types by name, in positional order. */
export type ArgTypes = Readonly<Record<string, ArgType<unknown>>>;

/** The values of declared arguments. */
export type ArgsOf<A extends ArgTypes> = { readonly [K in keyof A]: A[K] extends ArgType<infer T> ? T : never };

/** Who is calling: what a websocket connection offers to subscriptions, nothing for plain HTTP. */
export interface Caller {
  /** The remote address, for limits and logs. */
  readonly remote: string;
  /** The websocket, when the call came through one. */
  readonly socket?: SocketCaller;
}

/** A websocket connection and the call that is being made on it. */
export interface SocketCaller {
  /** Identifies the connection. */
  readonly connectionId: number;
  /** Id of the call, repeated in every event it subscribes to. */
  readonly requestId: RequestId;
  /** Queues a message; false when the client reads too slowly and the queue is full. */
  send(response: RpcResponse): boolean;
  /** Ends the connection. */
  close(): void;
}

/** A method of the server. */
export interface Route {
  readonly name: string;
  readonly argNames: readonly string[];
  call(params: unknown, caller: Caller): Promise<Answer>;
  callUri(query: ReadonlyMap<string, string>, caller: Caller): Promise<Answer>;
}

/** A result, and whether it can never change. */
export interface Answer {
  readonly result: Json;
  readonly cacheable: boolean;
}

/** What a method declares. */
export interface RouteSpec<A extends ArgTypes> {
  readonly name: string;
  readonly args: A;
  /** Whether the answer to these arguments is final; never when absent. */
  cacheable?(args: ArgsOf<A>): boolean;
  handle(args: ArgsOf<A>, caller: Caller): Json | Promise<Json>;
}

/** Completes a declaration to a route. */
export function route<const A extends ArgTypes>(spec: RouteSpec<A>): Route {
  const answer = async (args: ArgsOf<A>, caller: Caller): Promise<Answer> => ({
    result: await spec.handle(args, caller),
    cacheable: spec.cacheable?.(args) ?? false,
  });
  return {
    name: spec.name,
    argNames: Object.keys(spec.args),
    call: (params, caller) => answer(argsFromParams(spec.args, params), caller),
    callUri: (query, caller) => answer(argsFromUri(spec.args, query), caller),
  };
}

function argsFromParams<A extends ArgTypes>(types: A, params: unknown): ArgsOf<A> {
  const names = Object.keys(types);
  if (params === undefined || params === null) return fill(types, () => undefined);
  if (Array.isArray(params)) {
    if (params.length !== names.length) {
      const detail = `expected ${names.length} parameters (${names.join(", ")}), got ${params.length}`;
      throw new RpcError(CODE.invalidParams, `error converting json params to arguments: ${detail}`);
    }
    return fill(types, (type, name) => ({ value: type.fromJson(params[names.indexOf(name)]) }));
  }
  if (typeof params !== "object") throw new RpcError(CODE.invalidParams, "params must be an object or an array");
  const given = params as Record<string, unknown>;
  return fill(types, (type, name) => (Object.hasOwn(given, name) ? { value: type.fromJson(given[name]) } : undefined));
}

function argsFromUri<A extends ArgTypes>(types: A, query: ReadonlyMap<string, string>): ArgsOf<A> {
  return fill(types, (type, name) => {
    const raw = query.get(name);
    return raw === undefined || raw === "" ? undefined : { value: type.fromUri(raw) };
  });
}

function fill<A extends ArgTypes>(
  types: A,
  read: (type: ArgType<unknown>, name: string) => { readonly value: unknown } | undefined,
): ArgsOf<A> {
  const entries = Object.entries(types).map(([name, type]) => {
    const found = read(type, name);
    return [name, found === undefined ? type.zero : found.value];
  });
  return Object.fromEntries(entries) as ArgsOf<A>;
}
