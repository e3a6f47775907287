/** Access to messages through their descriptors, for the codecs that work on any type. */

import type { Field, MessageType } from "#wire";

/** What a field holds: for a member of a oneof, undefined unless it is the member that is set. */
export function fieldValue(message: unknown, field: Field): unknown {
  const record = message as Readonly<Record<string, unknown>>;
  if (field.oneof === undefined) return record[field.key];
  const union = record[field.oneof] as { readonly kind: string; readonly value: unknown } | undefined;
  return union?.kind === field.key ? union.value : undefined;
}

/** The field with this number, if the type has it. */
export function fieldByNumber(type: MessageType<unknown>, number: number): Field | undefined {
  return index(type).byNumber.get(number);
}

/** The field with this name, in its snake_case or camelCase form. */
export function fieldByName(type: MessageType<unknown>, name: string): Field | undefined {
  return index(type).byName.get(name);
}

interface FieldIndex {
  readonly byNumber: ReadonlyMap<number, Field>;
  readonly byName: ReadonlyMap<string, Field>;
}

// Descriptors are constants, so the index is a memory of a pure function.
const indexes = new WeakMap<MessageType<unknown>, FieldIndex>();

function index(type: MessageType<unknown>): FieldIndex {
  const present = indexes.get(type);
  if (present !== undefined) return present;
  const made: FieldIndex = {
    byNumber: new Map(type.fields.map((field) => [field.number, field])),
    byName: new Map(type.fields.flatMap((field) => [[field.key, field] as const, [field.name, field] as const])),
  };
  indexes.set(type, made);
  return made;
}
