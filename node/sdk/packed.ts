/** Messages inside an `Any`, written and read in one pass: what stores hold where a value may be of several types. */
import { type MessageType, Reader, Writer } from "#wire";
import { failInternal } from "./errors.ts";

/** A message with its type. */
export interface Packed {
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

const TYPE_URL_TAG = 10;
const VALUE_TAG = 18;
const writer = new Writer();

/** The encoded `Any` that holds `value`. */
export function encodePacked<T>(type: MessageType<T>, value: T): Uint8Array {
  writer.reset();
  writer.uint32(TYPE_URL_TAG).string(type.typeUrl).uint32(VALUE_TAG);
  const mark = writer.fork();
  type.write(value, writer);
  const bytes = writer.join(mark).finish();
  // An empty value is left out, as every empty field is.
  return bytes[bytes.length - 1] === 0 && bytes[bytes.length - 2] === VALUE_TAG
    ? withoutEmptyValue(type, bytes)
    : bytes;
}

/** The message inside an encoded `Any` whose type `typeOf` knows; fails for an unknown type. */
export function decodePacked(bytes: Uint8Array, typeOf: (typeUrl: string) => MessageType<unknown> | undefined): Packed {
  const reader = new Reader(bytes);
  if (reader.tag() !== TYPE_URL_TAG) failInternal("stored message has no type");
  const type = typeOf(reader.string()) ?? failInternal("stored message has an unknown type");
  if (reader.tag() !== VALUE_TAG) return { type, value: type.create() };
  return { type, value: reader.nested((inner) => type.read(inner)) };
}

function withoutEmptyValue({ typeUrl }: { readonly typeUrl: string }, bytes: Uint8Array): Uint8Array {
  const length = 1 + 1 + typeUrl.length;
  return bytes.length === length + 2 ? bytes.slice(0, length) : bytes;
}
