// Generated from proto/tributary/beacon/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { StrengthEnum } from "#proto/tributary/beacon/v1/types.ts";

/** EventValueFinal reports the value of a height. */
export interface EventValueFinal {
  readonly height: bigint;
  readonly value: Uint8Array;
  readonly strength: number;
}
const EventValueFinal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.EventValueFinal. */
export const EventValueFinal: MessageType<EventValueFinal> = message<EventValueFinal>({
  typeName: "tributary.beacon.v1.EventValueFinal",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "strength", key: "strength", type: { kind: "enum", type: StrengthEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, value: p.value ?? EMPTY_BYTES, strength: p.strength ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
    if (m.strength !== 0) w.uint32(24).int32(m.strength);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let value_: Uint8Array = EMPTY_BYTES;
    let strength_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: value_ = r.bytes(); break;
        case 24: strength_ = r.int32(); break;
        default: r.other(tag, EventValueFinal_numbers);
      }
    }
    return { height: height_, value: value_, strength: strength_ };
  },
});

/** EventOnionCommitted reports that a validator committed to an onion. */
export interface EventOnionCommitted {
  readonly validator: string;
  readonly number: bigint;
  readonly length: number;
}
const EventOnionCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.EventOnionCommitted. */
export const EventOnionCommitted: MessageType<EventOnionCommitted> = message<EventOnionCommitted>({
  typeName: "tributary.beacon.v1.EventOnionCommitted",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "length", key: "length", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? "", number: p.number ?? 0n, length: p.length ?? 0 }),
  write: (m, w) => {
    if (m.validator !== "") w.uint32(10).string(m.validator);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.length !== 0) w.uint32(24).uint32(m.length);
  },
  read: (r) => {
    let validator_: string = "";
    let number_: bigint = 0n;
    let length_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.string(); break;
        case 16: number_ = r.uint64(); break;
        case 24: length_ = r.uint32(); break;
        default: r.other(tag, EventOnionCommitted_numbers);
      }
    }
    return { validator: validator_, number: number_, length: length_ };
  },
});

/** EventWithholdingPunished reports a validator that withheld too often and what it lost. */
export interface EventWithholdingPunished {
  readonly validator: string;
  readonly withheld: number;
  readonly excludedUntil: bigint;
}
const EventWithholdingPunished_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.EventWithholdingPunished. */
export const EventWithholdingPunished: MessageType<EventWithholdingPunished> = message<EventWithholdingPunished>({
  typeName: "tributary.beacon.v1.EventWithholdingPunished",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "withheld", key: "withheld", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "excluded_until", key: "excludedUntil", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? "", withheld: p.withheld ?? 0, excludedUntil: p.excludedUntil ?? 0n }),
  write: (m, w) => {
    if (m.validator !== "") w.uint32(10).string(m.validator);
    if (m.withheld !== 0) w.uint32(16).uint32(m.withheld);
    if (m.excludedUntil !== 0n) w.uint32(24).uint64(m.excludedUntil);
  },
  read: (r) => {
    let validator_: string = "";
    let withheld_: number = 0;
    let excludedUntil_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.string(); break;
        case 16: withheld_ = r.uint32(); break;
        case 24: excludedUntil_ = r.int64(); break;
        default: r.other(tag, EventWithholdingPunished_numbers);
      }
    }
    return { validator: validator_, withheld: withheld_, excludedUntil: excludedUntil_ };
  },
});

/** EventSecretCommitted reports a promised secret. */
export interface EventSecretCommitted {
  readonly targetHeight: bigint;
  readonly sender: string;
}
const EventSecretCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.EventSecretCommitted. */
export const EventSecretCommitted: MessageType<EventSecretCommitted> = message<EventSecretCommitted>({
  typeName: "tributary.beacon.v1.EventSecretCommitted",
  options: {},
  fields: [
    { number: 1, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ targetHeight: p.targetHeight ?? 0n, sender: p.sender ?? "" }),
  write: (m, w) => {
    if (m.targetHeight !== 0n) w.uint32(8).uint64(m.targetHeight);
    if (m.sender !== "") w.uint32(18).string(m.sender);
  },
  read: (r) => {
    let targetHeight_: bigint = 0n;
    let sender_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: targetHeight_ = r.int64(); break;
        case 18: sender_ = r.string(); break;
        default: r.other(tag, EventSecretCommitted_numbers);
      }
    }
    return { targetHeight: targetHeight_, sender: sender_ };
  },
});

/** EventSecretRevealed reports a secret that was told. */
export interface EventSecretRevealed {
  readonly targetHeight: bigint;
  readonly sender: string;
}
const EventSecretRevealed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.EventSecretRevealed. */
export const EventSecretRevealed: MessageType<EventSecretRevealed> = message<EventSecretRevealed>({
  typeName: "tributary.beacon.v1.EventSecretRevealed",
  options: {},
  fields: [
    { number: 1, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ targetHeight: p.targetHeight ?? 0n, sender: p.sender ?? "" }),
  write: (m, w) => {
    if (m.targetHeight !== 0n) w.uint32(8).uint64(m.targetHeight);
    if (m.sender !== "") w.uint32(18).string(m.sender);
  },
  read: (r) => {
    let targetHeight_: bigint = 0n;
    let sender_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: targetHeight_ = r.int64(); break;
        case 18: sender_ = r.string(); break;
        default: r.other(tag, EventSecretRevealed_numbers);
      }
    }
    return { targetHeight: targetHeight_, sender: sender_ };
  },
});

/** EventDepositBurned reports a secret that was not told in time and what that cost. */
export interface EventDepositBurned {
  readonly targetHeight: bigint;
  readonly sender: string;
  readonly burned: Coin;
}
const EventDepositBurned_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.EventDepositBurned. */
export const EventDepositBurned: MessageType<EventDepositBurned> = message<EventDepositBurned>({
  typeName: "tributary.beacon.v1.EventDepositBurned",
  options: {},
  fields: [
    { number: 1, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "burned", key: "burned", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ targetHeight: p.targetHeight ?? 0n, sender: p.sender ?? "", burned: p.burned ?? Coin.create() }),
  write: (m, w) => {
    if (m.targetHeight !== 0n) w.uint32(8).uint64(m.targetHeight);
    if (m.sender !== "") w.uint32(18).string(m.sender);
    { const mark = w.uint32(26).fork(); Coin.write(m.burned, w); w.join(mark); }
  },
  read: (r) => {
    let targetHeight_: bigint = 0n;
    let sender_: string = "";
    let burned_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: targetHeight_ = r.int64(); break;
        case 18: sender_ = r.string(); break;
        case 26: burned_ = r.nested(Coin.read); break;
        default: r.other(tag, EventDepositBurned_numbers);
      }
    }
    return { targetHeight: targetHeight_, sender: sender_, burned: burned_ };
  },
});
