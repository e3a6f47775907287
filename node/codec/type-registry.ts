/** The message types a node knows by URL: what may appear inside an `Any`, and nothing else. */

import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { MessageType } from "#wire";

/** A type URL that is not registered. */
export class TypeUrlError extends TypedError {}

/** Known message types by type URL ("/" and the full name). */
export interface TypeRegistry {
  /** The type, or undefined when the URL is unknown, malformed or overlong. */
  get(typeUrl: string): MessageType<unknown> | undefined;
  /** The type; throws `TypeUrlError`. */
  require(typeUrl: string): MessageType<unknown>;
  /** Every registered type, in the order of registration. */
  readonly types: readonly MessageType<unknown>[];
}

/** Longest type URL that is looked up, characters. */
export const TYPE_URL_MAX = 256;

/** A registry of `types`; listing a type twice is harmless, two types of one name are a bug. */
export function typeRegistry(types: Iterable<MessageType<unknown>>): TypeRegistry {
  const byUrl = new Map<string, MessageType<unknown>>();
  for (const type of types) {
    const present = byUrl.get(type.typeUrl);
    assert(present === undefined || present === type, "two types share a name", { typeUrl: type.typeUrl });
    byUrl.set(type.typeUrl, type);
  }
  const get = (typeUrl: string): MessageType<unknown> | undefined =>
    typeUrl.length > TYPE_URL_MAX ? undefined : byUrl.get(typeUrl);
  return {
    get,
    require: (typeUrl) => {
      const type = get(typeUrl);
      if (type === undefined) throw new TypeUrlError("type url is not registered", { length: typeUrl.length });
      return type;
    },
    types: [...byUrl.values()],
  };
}

/** `value` wrapped with the URL of its type. */
export function packAny<T>(type: MessageType<T>, value: T): Any {
  return { typeUrl: type.typeUrl, value: type.encode(value) };
}

/** The message inside `any`; throws `TypeUrlError`, or `WireError` for malformed bytes. */
export function unpackAny(
  any: Any,
  registry: TypeRegistry,
): { readonly type: MessageType<unknown>; readonly value: unknown } {
  const type = registry.require(any.typeUrl);
  return { type, value: type.decode(any.value) };
}
