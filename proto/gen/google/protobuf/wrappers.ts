// Generated from proto/google/protobuf/wrappers.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Int64Value holds a signed 64-bit integer. */
export interface Int64Value {
  readonly value: bigint;
}
const Int64Value_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.Int64Value. */
export const Int64Value: MessageType<Int64Value> = message<Int64Value>({
  typeName: "google.protobuf.Int64Value",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? 0n }),
  write: (m, w) => {
    if (m.value !== 0n) w.uint32(8).uint64(m.value);
  },
  read: (r) => {
    let value_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: value_ = r.int64(); break;
        default: r.other(tag, Int64Value_numbers);
      }
    }
    return { value: value_ };
  },
});

/** UInt64Value holds an unsigned 64-bit integer. */
export interface UInt64Value {
  readonly value: bigint;
}
const UInt64Value_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.UInt64Value. */
export const UInt64Value: MessageType<UInt64Value> = message<UInt64Value>({
  typeName: "google.protobuf.UInt64Value",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? 0n }),
  write: (m, w) => {
    if (m.value !== 0n) w.uint32(8).uint64(m.value);
  },
  read: (r) => {
    let value_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: value_ = r.uint64(); break;
        default: r.other(tag, UInt64Value_numbers);
      }
    }
    return { value: value_ };
  },
});

/** Int32Value holds a signed 32-bit integer. */
export interface Int32Value {
  readonly value: number;
}
const Int32Value_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.Int32Value. */
export const Int32Value: MessageType<Int32Value> = message<Int32Value>({
  typeName: "google.protobuf.Int32Value",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "int32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? 0 }),
  write: (m, w) => {
    if (m.value !== 0) w.uint32(8).int32(m.value);
  },
  read: (r) => {
    let value_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: value_ = r.int32(); break;
        default: r.other(tag, Int32Value_numbers);
      }
    }
    return { value: value_ };
  },
});

/** UInt32Value holds an unsigned 32-bit integer. */
export interface UInt32Value {
  readonly value: number;
}
const UInt32Value_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.UInt32Value. */
export const UInt32Value: MessageType<UInt32Value> = message<UInt32Value>({
  typeName: "google.protobuf.UInt32Value",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? 0 }),
  write: (m, w) => {
    if (m.value !== 0) w.uint32(8).uint32(m.value);
  },
  read: (r) => {
    let value_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: value_ = r.uint32(); break;
        default: r.other(tag, UInt32Value_numbers);
      }
    }
    return { value: value_ };
  },
});

/** BoolValue holds a boolean. */
export interface BoolValue {
  readonly value: boolean;
}
const BoolValue_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.BoolValue. */
export const BoolValue: MessageType<BoolValue> = message<BoolValue>({
  typeName: "google.protobuf.BoolValue",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? false }),
  write: (m, w) => {
    if (m.value) w.uint32(8).bool(m.value);
  },
  read: (r) => {
    let value_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: value_ = r.bool(); break;
        default: r.other(tag, BoolValue_numbers);
      }
    }
    return { value: value_ };
  },
});

/** StringValue holds a string. */
export interface StringValue {
  readonly value: string;
}
const StringValue_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.StringValue. */
export const StringValue: MessageType<StringValue> = message<StringValue>({
  typeName: "google.protobuf.StringValue",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? "" }),
  write: (m, w) => {
    if (m.value !== "") w.uint32(10).string(m.value);
  },
  read: (r) => {
    let value_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value_ = r.string(); break;
        default: r.other(tag, StringValue_numbers);
      }
    }
    return { value: value_ };
  },
});

/** BytesValue holds a byte string. */
export interface BytesValue {
  readonly value: Uint8Array;
}
const BytesValue_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of google.protobuf.BytesValue. */
export const BytesValue: MessageType<BytesValue> = message<BytesValue>({
  typeName: "google.protobuf.BytesValue",
  options: {},
  fields: [
    { number: 1, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ value: p.value ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.value.length > 0) w.uint32(10).bytes(m.value);
  },
  read: (r) => {
    let value_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: value_ = r.bytes(); break;
        default: r.other(tag, BytesValue_numbers);
      }
    }
    return { value: value_ };
  },
});
