/** Turns path variables and query parameters into a request message, as grpc-gateway does. */
import { fieldByName } from "#codec/fields.ts";
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import type { Field, MessageType } from "#wire";
import { GatewayError, GRPC_STATUS } from "./status.ts";

/** Parameters one request may carry. */
const PARAMETERS_MAX = 100;
/** Nesting of a dotted parameter such as pagination.limit. */
const DEPTH_MAX = 5;

interface Tree {
  [key: string]: Tree | string[];
}

/** The request as proto JSON. Unknown parameters are ignored, as the reference gateway ignores them. */
export function requestJson(
  type: MessageType<unknown>,
  parameters: ReadonlyArray<readonly [string, string]>,
): JsonObject {
  if (parameters.length > PARAMETERS_MAX) throw new GatewayError(GRPC_STATUS.invalidArgument, "too many parameters");
  const tree: Tree = Object.create(null) as Tree;
  for (const [name, value] of parameters) add(tree, name.split("."), value);
  return messageJson(type, tree);
}

function add(tree: Tree, path: readonly string[], value: string): void {
  const [head, ...rest] = path;
  if (head === undefined || path.length > DEPTH_MAX) return;
  const found = tree[head];
  if (rest.length === 0) {
    if (found === undefined) tree[head] = [value];
    else if (Array.isArray(found)) found.push(value);
    return;
  }
  if (Array.isArray(found)) return;
  const child = found ?? (Object.create(null) as Tree);
  tree[head] = child;
  add(child, rest, value);
}

function messageJson(type: MessageType<unknown>, tree: Tree): JsonObject {
  const entries = Object.entries(tree).flatMap(([name, node]) => {
    const field = fieldByName(type, name);
    return field === undefined ? [] : [[field.name, fieldJson(field, node)] as const];
  });
  return Object.fromEntries(entries);
}

function fieldJson(field: Field, node: Tree | string[]): JsonValue {
  if (!Array.isArray(node)) {
    return field.type.kind === "message" ? messageJson(field.type.type(), node) : null;
  }
  if (field.repeated) return node.map((text) => scalarJson(field, text));
  return scalarJson(field, node.at(-1) ?? "");
}

function scalarJson({ type, name }: Field, text: string): JsonValue {
  if (type.kind === "enum") return /^-?\d+$/.test(text) ? Number(text) : text;
  if (type.kind !== "scalar" || type.scalar !== "bool") return text;
  if (text === "true" || text === "1" || text === "") return true;
  if (text === "false" || text === "0") return false;
  throw new GatewayError(GRPC_STATUS.invalidArgument, `${name} must be true or false`);
}
