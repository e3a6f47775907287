/** A method declared once: its arguments, its handler, whether its answers may be cached. */
import { type ArgType, ArgumentError } from "./arguments.ts";
import { CODE, type RequestId, RpcError, type RpcResult } from "./envelope.ts";

/** Argument types by name, in positional order. */
export type ArgTypes = Readonly<Record<string, ArgType<unknown>>>;

/** The values of declared arguments. */
export type ArgsOf<A extends ArgTypes> = { readonly [K in keyof A]: A[K] extends ArgType<infer T> ? T : never };

/** Who is calling: what a websocket connection offers to subscriptions, nothing for plain HTTP. */
export interface Caller {
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
  offer(text: string): boolean;
  /** Queues a message although the queue may be full: the one that tells a slow client why it gets no more. */
  push(text: string): void;
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
  readonly result: RpcResult;
  readonly cacheable: boolean;
}

/** What a method declares. */
export interface RouteSpec<A extends ArgTypes> {
  readonly name: string;
  readonly args: A;
  /** Whether the answer to these arguments is final; never when absent. */
  cacheable?(args: ArgsOf<A>): boolean;
  handle(args: ArgsOf<A>, caller: Caller): RpcResult | Promise<RpcResult>;
}

/** Completes a declaration to a route. */
export function route<const A extends ArgTypes>(spec: RouteSpec<A>): Route {
  const types = Object.entries(spec.args);
  const names = types.map(([name]) => name);
  const answer = async (values: Values, caller: Caller): Promise<Answer> => {
    const args = values as ArgsOf<A>;
    return { result: await spec.handle(args, caller), cacheable: spec.cacheable?.(args) ?? false };
  };
  return {
    name: spec.name,
    argNames: names,
    call: (params, caller) => answer(valuesFromParams(types, params), caller),
    callUri: (query, caller) => answer(valuesFromUri(types, query), caller),
  };
}

type Types = ReadonlyArray<readonly [string, ArgType<unknown>]>;
type Values = Record<string, unknown>;

function valuesFromParams(types: Types, params: unknown): Values {
  const values: Values = {};
  if (params === undefined || params === null) {
    for (const [name, { zero }] of types) values[name] = zero;
    return values;
  }
  if (typeof params !== "object") throw new RpcError(CODE.invalidParams, "params must be an object or an array");
  if (Array.isArray(params)) {
    requireCount(types, params);
    for (const [i, [name, type]] of types.entries()) values[name] = read("json", () => type.fromJson(params[i]));
    return values;
  }
  const given = params as Record<string, unknown>;
  for (const [name, type] of types) {
    values[name] = Object.hasOwn(given, name) ? read("json", () => type.fromJson(given[name])) : type.zero;
  }
  return values;
}

function requireCount(types: Types, params: readonly unknown[]): void {
  if (params.length === types.length) return;
  const names = types.map(([name]) => name).join(" ");
  const detail = `expected ${types.length} parameters ([${names}]), got ${params.length}`;
  throw new RpcError(CODE.invalidParams, `error converting json params to arguments: ${detail}`);
}

function valuesFromUri(types: Types, query: ReadonlyMap<string, string>): Values {
  const values: Values = {};
  for (const [name, type] of types) {
    const text = query.get(name) ?? "";
    values[name] = text === "" ? type.zero : read("http", () => type.fromUri(text));
  }
  return values;
}

function read(notation: "json" | "http", parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    throw new RpcError(CODE.invalidParams, `error converting ${notation} params to arguments: ${error.message}`);
  }
}
