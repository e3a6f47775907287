/**
 * The application's part of a genesis file, taken apart without parsing it as a whole: a million accounts as objects are
 * several times as large as the file, so lists are parsed in runs, and handed over in runs to modules that take them so.
 */

import { fieldByName } from "#codec/fields.ts";
import { type JsonValue, parseJson } from "#codec/json-value.ts";
import { ProtoJsonError } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { isList, itemRuns, memberSpans, type Span } from "#types/json-spans.ts";
import type { Field, MessageType } from "#wire";

/** A genesis file that cannot be imported. */
export class GenesisError extends TypedError {}

/** Parts by name, as bytes of JSON. */
export type GenesisParts = ReadonlyMap<string, Uint8Array>;

/** By field: who takes the entries of a list. */
export type ListTakers = Readonly<Record<string, (run: readonly never[]) => void>>;

/** How a part becomes a message. */
export interface PartReading {
  readonly registry: TypeRegistry;
  readonly takers: ListTakers;
}

/** Bytes of list entries that are parsed together. */
const RUN_BYTES = 64 * 1024;

/** The members of an `app_state`; throws `JsonError`. */
export function genesisParts(appState: Uint8Array): GenesisParts {
  return new Map([...memberSpans(appState)].map(([name, { start, end }]) => [name, appState.subarray(start, end)]));
}

/** The value of a part; throws `JsonError`. */
export function partValue(part: Uint8Array): JsonValue {
  return parseJson(utf8Decode(part), part.length);
}

/** The message that a part describes, less the lists that are taken; throws `GenesisError` when it describes none. */
export function partMessage(type: MessageType<unknown>, part: Uint8Array, reading: PartReading): unknown {
  const rest: [string, JsonValue][] = [];
  const lists: Record<string, unknown[]> = {};
  for (const [name, span] of wellFormed(() => memberSpans(part))) {
    const field = fieldByName(type, name);
    if (field?.repeated !== true || !isList(part, span)) {
      rest.push([name, wellFormed(() => partValue(part.subarray(span.start, span.end)))]);
      continue;
    }
    if (Object.hasOwn(lists, field.key)) throw malformed(new ProtoJsonError("field appears twice", { field: name }));
    const entries: unknown[] = [];
    lists[field.key] = entries;
    const take = reading.takers[field.key] ?? ((run: readonly unknown[]) => void entries.push(...run));
    for (const run of listRuns(type, field, { part, span, registry: reading.registry })) take(run as never[]);
  }
  const message = wellFormed(() => fromProtoJson(type, Object.fromEntries(rest), reading.registry));
  return type.create({ ...(message as object), ...lists });
}

interface ListSource {
  readonly part: Uint8Array;
  readonly span: Span;
  readonly registry: TypeRegistry;
}

function* listRuns(
  type: MessageType<unknown>,
  field: Field,
  { part, span, registry }: ListSource,
): Generator<readonly unknown[]> {
  const runs = itemRuns(part, span, RUN_BYTES);
  for (let run = wellFormed(() => runs.next()); run.done !== true; run = wellFormed(() => runs.next())) {
    const { start, end } = run.value;
    const list = new Uint8Array(end - start + 2);
    list.set(OPEN);
    list.set(part.subarray(start, end), 1);
    list.set(CLOSE, list.length - 1);
    const message = wellFormed(() => fromProtoJson(type, { [field.name]: partValue(list) }, registry));
    yield (message as Readonly<Record<string, readonly unknown[]>>)[field.key] ?? [];
  }
}

const OPEN = utf8Encode("[");
const CLOSE = utf8Encode("]");

function wellFormed<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw malformed(cause);
  }
}

function malformed(cause: unknown): GenesisError {
  return new GenesisError("genesis state of a module is malformed", {}, { cause });
}
