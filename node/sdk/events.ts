/** Events: what indexers and wallets see. Two kinds, as in the SDK: typed (a proto message) and legacy (plain strings). */
import type { Event, EventAttribute } from "#proto/tendermint/abci/types.ts";
import type { MessageType } from "#wire";
import { eventFields } from "./event-json.ts";

/** A legacy event: a type and string attributes in a fixed order; absent ones are left out. */
export interface LegacyEvent<Key extends string, Optional extends string = never> {
  readonly eventType: string;
  readonly keys: readonly (Key | Optional)[];
  /** Carries the attribute type; never present. */
  readonly valueType?: Readonly<Record<Key, string>> & Readonly<Partial<Record<Optional, string>>>;
}

/** The events of a module by name: generated message types or `legacyEvent`s. */
export type EventSpec = Readonly<
  Record<string, MessageType<never> | MessageType<unknown> | LegacyEvent<never, string>>
>;

/** One emitting function per declared event. */
export type Emit<V extends EventSpec> = { readonly [K in keyof V]: (event: EventValue<V[K]>) => void };

/** What `emit` takes for an event. */
export type EventValue<E> =
  E extends LegacyEvent<infer Key, infer Optional>
    ? Readonly<Record<Key, string>> & Readonly<Partial<Record<Optional, string | undefined>>>
    : E extends MessageType<infer T>
      ? T
      : never;

/** Where emitted events go; a lane replaces the list per transaction. */
export interface EventSink {
  events: Event[];
  /** Whether nobody will see the events, so that none need be made. */
  isMuted: boolean;
  /** Attribute added to every event, such as the index of the message that runs. */
  suffix: EventAttribute | undefined;
}

/** Declares a legacy event; attributes appear in the order of `keys`, then of `optional`. */
export function legacyEvent<const Key extends string, const Optional extends string = never>(
  eventType: string,
  keys: readonly Key[],
  optional: readonly Optional[] = [],
): LegacyEvent<Key, Optional> {
  return { eventType, keys: [...keys, ...optional] };
}

/** The emitting functions of `spec`, all writing to `sink`. */
export function emitters<V extends EventSpec>(spec: V, sink: EventSink): Emit<V> {
  const functions: Record<string, (event: never) => void> = {};
  for (const [name, declared] of Object.entries(spec)) {
    functions[name] = isLegacy(declared) ? legacyEmitter(declared, sink) : typedEmitter(declared, sink);
  }
  return functions as Emit<V>;
}

/** An event with the given type and attributes, all indexed. */
export function eventOf(type: string, attributes: readonly (readonly [key: string, value: string])[]): Event {
  return { type, attributes: attributes.map(([key, value]) => attribute(key, value)) };
}

/** One indexed attribute. */
export function attribute(key: string, value: string): EventAttribute {
  return { key, value, index: true };
}

/** The typed event for `value` as it is emitted. */
export function typedEvent<T>(type: MessageType<T>, value: T): Event {
  const attributes = eventFields(type).map((field) => attribute(field.key, field.text(value)));
  return { type: type.typeName, attributes };
}

function isLegacy(declared: EventSpec[string]): declared is LegacyEvent<never, string> {
  return "eventType" in declared;
}

function typedEmitter(type: MessageType<unknown> | MessageType<never>, sink: EventSink): (event: unknown) => void {
  const fields = eventFields(type as MessageType<unknown>);
  const { typeName } = type;
  return (value) => {
    if (sink.isMuted) return;
    const attributes = fields.map((field) => attribute(field.key, field.text(value)));
    if (sink.suffix !== undefined) attributes.push(sink.suffix);
    sink.events.push({ type: typeName, attributes });
  };
}

function legacyEmitter(
  declared: LegacyEvent<never, string>,
  sink: EventSink,
): (event: Readonly<Record<string, string | undefined>>) => void {
  const { eventType, keys } = declared;
  return (event) => {
    if (sink.isMuted) return;
    const attributes: EventAttribute[] = [];
    for (const key of keys) {
      const value = event[key];
      if (value !== undefined) attributes.push({ key, value, index: true });
    }
    if (sink.suffix !== undefined) attributes.push(sink.suffix);
    sink.events.push({ type: eventType, attributes });
  };
}
