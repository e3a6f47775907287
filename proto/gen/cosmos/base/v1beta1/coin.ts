// Generated from proto/cosmos/base/v1beta1/coin.proto by `npm run proto`. Do not edit.
import { message, readDec, readInt, type MessageType } from "#wire";

/** Coin is a whole amount of one denomination. */
export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}
const Coin_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.v1beta1.Coin. */
export const Coin: MessageType<Coin> = message<Coin>({
  typeName: "cosmos.base.v1beta1.Coin",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int", "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ denom: p.denom ?? "", amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    w.uint32(18).string(m.amount.toString());
  },
  read: (r) => {
    let denom_: string = "";
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: amount_ = readInt(r); break;
        default: r.other(tag, Coin_numbers);
      }
    }
    return { denom: denom_, amount: amount_ };
  },
});

/** DecCoin is an amount with 18 decimals. */
export interface DecCoin {
  readonly denom: string;
  readonly amount: bigint;
}
const DecCoin_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.v1beta1.DecCoin. */
export const DecCoin: MessageType<DecCoin> = message<DecCoin>({
  typeName: "cosmos.base.v1beta1.DecCoin",
  options: {},
  fields: [
    { number: 1, name: "denom", key: "denom", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
  ],
  create: (p) => ({ denom: p.denom ?? "", amount: p.amount ?? 0n }),
  write: (m, w) => {
    if (m.denom !== "") w.uint32(10).string(m.denom);
    w.uint32(18).string(m.amount.toString());
  },
  read: (r) => {
    let denom_: string = "";
    let amount_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: denom_ = r.string(); break;
        case 18: amount_ = readDec(r); break;
        default: r.other(tag, DecCoin_numbers);
      }
    }
    return { denom: denom_, amount: amount_ };
  },
});

/** IntProto stores a whole number. */
export interface IntProto {
  readonly int: bigint;
}
const IntProto_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.v1beta1.IntProto. */
export const IntProto: MessageType<IntProto> = message<IntProto>({
  typeName: "cosmos.base.v1beta1.IntProto",
  options: {},
  fields: [
    { number: 1, name: "int", key: "int", type: { kind: "int" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Int" } },
  ],
  create: (p) => ({ int: p.int ?? 0n }),
  write: (m, w) => {
    w.uint32(10).string(m.int.toString());
  },
  read: (r) => {
    let int_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: int_ = readInt(r); break;
        default: r.other(tag, IntProto_numbers);
      }
    }
    return { int: int_ };
  },
});

/** DecProto stores a number with 18 decimals. */
export interface DecProto {
  readonly dec: bigint;
}
const DecProto_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.v1beta1.DecProto. */
export const DecProto: MessageType<DecProto> = message<DecProto>({
  typeName: "cosmos.base.v1beta1.DecProto",
  options: {},
  fields: [
    { number: 1, name: "dec", key: "dec", type: { kind: "dec" }, repeated: false, required: true, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.Dec" } },
  ],
  create: (p) => ({ dec: p.dec ?? 0n }),
  write: (m, w) => {
    w.uint32(10).string(m.dec.toString());
  },
  read: (r) => {
    let dec_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: dec_ = readDec(r); break;
        default: r.other(tag, DecProto_numbers);
      }
    }
    return { dec: dec_ };
  },
});
