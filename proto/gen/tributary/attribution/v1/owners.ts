// Generated from proto/tributary/attribution/v1/owners.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";

/** WrongOwners shows owners of an index: another number of them than it says, a malformed address, or one address at two positions. */
export interface WrongOwners {
  readonly first: RangeOpening;
  readonly second: RangeOpening | undefined;
}
const WrongOwners_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongOwners. */
export const WrongOwners: MessageType<WrongOwners> = message<WrongOwners>({
  typeName: "tributary.attribution.v1.WrongOwners",
  options: {},
  fields: [
    { number: 1, name: "first", key: "first", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "second", key: "second", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ first: p.first ?? RangeOpening.create(), second: p.second ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.first, w); w.join(mark); }
    if (m.second !== undefined) { const mark = w.uint32(18).fork(); RangeOpening.write(m.second, w); w.join(mark); }
  },
  read: (r) => {
    let first_: RangeOpening = RangeOpening.create();
    let second_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: first_ = r.nested(RangeOpening.read); break;
        case 18: second_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongOwners_numbers);
      }
    }
    return { first: first_, second: second_ };
  },
});

/** WrongSource shows an item or a document of an index that is not its owner's, or not where it is said to come from: its bundle is not in the datanet version, has fewer items, is another contributor's, or has another item in that place. */
export interface WrongSource {
  readonly entry: RangeOpening;
  readonly owner: RangeOpening | undefined;
  readonly leaf: Uint8Array;
  readonly aunts: Uint8Array;
}
const WrongSource_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongSource. */
export const WrongSource: MessageType<WrongSource> = message<WrongSource>({
  typeName: "tributary.attribution.v1.WrongSource",
  options: {},
  fields: [
    { number: 1, name: "entry", key: "entry", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaf", key: "leaf", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entry: p.entry ?? RangeOpening.create(), owner: p.owner ?? undefined, leaf: p.leaf ?? EMPTY_BYTES, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.entry, w); w.join(mark); }
    if (m.owner !== undefined) { const mark = w.uint32(18).fork(); RangeOpening.write(m.owner, w); w.join(mark); }
    if (m.leaf.length > 0) w.uint32(26).bytes(m.leaf);
    if (m.aunts.length > 0) w.uint32(34).bytes(m.aunts);
  },
  read: (r) => {
    let entry_: RangeOpening = RangeOpening.create();
    let owner_: RangeOpening | undefined = undefined;
    let leaf_: Uint8Array = EMPTY_BYTES;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entry_ = r.nested(RangeOpening.read); break;
        case 18: owner_ = r.nested(RangeOpening.read); break;
        case 26: leaf_ = r.bytes(); break;
        case 34: aunts_ = r.bytes(); break;
        default: r.other(tag, WrongSource_numbers);
      }
    }
    return { entry: entry_, owner: owner_, leaf: leaf_, aunts: aunts_ };
  },
});

/** BundlePlace names an item of a bundle, and shows the way from its leaf to the bundle's root. */
export interface BundlePlace {
  readonly bundle: bigint;
  readonly place: number;
  readonly aunts: Uint8Array;
}
const BundlePlace_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.BundlePlace. */
export const BundlePlace: MessageType<BundlePlace> = message<BundlePlace>({
  typeName: "tributary.attribution.v1.BundlePlace",
  options: {},
  fields: [
    { number: 1, name: "bundle", key: "bundle", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "place", key: "place", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundle: p.bundle ?? 0n, place: p.place ?? 0, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.bundle !== 0n) w.uint32(8).uint64(m.bundle);
    if (m.place !== 0) w.uint32(16).uint32(m.place);
    if (m.aunts.length > 0) w.uint32(26).bytes(m.aunts);
  },
  read: (r) => {
    let bundle_: bigint = 0n;
    let place_: number = 0;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundle_ = r.uint64(); break;
        case 16: place_ = r.uint32(); break;
        case 26: aunts_ = r.bytes(); break;
        default: r.other(tag, BundlePlace_numbers);
      }
    }
    return { bundle: bundle_, place: place_, aunts: aunts_ };
  },
});
