// Generated from proto/tributary/attribution/v1/neighbours.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { BundlePlace, WrongOwners, WrongSource } from "#proto/tributary/attribution/v1/owners.ts";
import { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";

/** NeighbourQuery opens a query commitment: what was asked, as the encoder of the datanet sees it. */
export interface NeighbourQuery {
  readonly salt: Uint8Array;
  readonly label: number;
  readonly vector: Uint8Array;
}
const NeighbourQuery_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.NeighbourQuery. */
export const NeighbourQuery: MessageType<NeighbourQuery> = message<NeighbourQuery>({
  typeName: "tributary.attribution.v1.NeighbourQuery",
  options: {},
  fields: [
    { number: 1, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "label", key: "label", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "vector", key: "vector", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ salt: p.salt ?? EMPTY_BYTES, label: p.label ?? 0, vector: p.vector ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.salt.length > 0) w.uint32(10).bytes(m.salt);
    if (m.label !== 0) w.uint32(16).uint32(m.label);
    if (m.vector.length > 0) w.uint32(26).bytes(m.vector);
  },
  read: (r) => {
    let salt_: Uint8Array = EMPTY_BYTES;
    let label_: number = 0;
    let vector_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: salt_ = r.bytes(); break;
        case 16: label_ = r.uint32(); break;
        case 26: vector_ = r.bytes(); break;
        default: r.other(tag, NeighbourQuery_numbers);
      }
    }
    return { salt: salt_, label: label_, vector: vector_ };
  },
});

/** NeighbourList shows entries of the list of nearest items that a use committed to. */
export interface NeighbourList {
  readonly entries: RangeOpening;
  readonly weightsHash: Uint8Array;
}
const NeighbourList_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.NeighbourList. */
export const NeighbourList: MessageType<NeighbourList> = message<NeighbourList>({
  typeName: "tributary.attribution.v1.NeighbourList",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "weights_hash", key: "weightsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? RangeOpening.create(), weightsHash: p.weightsHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.entries, w); w.join(mark); }
    if (m.weightsHash.length > 0) w.uint32(18).bytes(m.weightsHash);
  },
  read: (r) => {
    let entries_: RangeOpening = RangeOpening.create();
    let weightsHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.nested(RangeOpening.read); break;
        case 18: weightsHash_ = r.bytes(); break;
        default: r.other(tag, NeighbourList_numbers);
      }
    }
    return { entries: entries_, weightsHash: weightsHash_ };
  },
});

/** NeighbourProof refutes the nearest items of one use, the weights computed from them, or the index they come from. */
export interface NeighbourProof {
  readonly proof: { readonly kind: "omitted"; readonly value: OmittedNeighbour } | { readonly kind: "wrong"; readonly value: WrongNeighbour } | { readonly kind: "unsorted"; readonly value: UnsortedNeighbours } | { readonly kind: "weights"; readonly value: WrongNeighbourWeights } | { readonly kind: "items"; readonly value: UnsortedItems } | { readonly kind: "source"; readonly value: WrongSource } | { readonly kind: "owners"; readonly value: WrongOwners } | { readonly kind: "missing"; readonly value: MissingItem } | { readonly kind: "gates"; readonly value: WrongNeighbourGates } | undefined;
}
const NeighbourProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.attribution.v1.NeighbourProof. */
export const NeighbourProof: MessageType<NeighbourProof> = message<NeighbourProof>({
  typeName: "tributary.attribution.v1.NeighbourProof",
  options: {},
  fields: [
    { number: 1, name: "omitted", key: "omitted", type: { kind: "message", type: () => OmittedNeighbour }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "wrong", key: "wrong", type: { kind: "message", type: () => WrongNeighbour }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "unsorted", key: "unsorted", type: { kind: "message", type: () => UnsortedNeighbours }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "weights", key: "weights", type: { kind: "message", type: () => WrongNeighbourWeights }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "items", key: "items", type: { kind: "message", type: () => UnsortedItems }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "source", key: "source", type: { kind: "message", type: () => WrongSource }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "owners", key: "owners", type: { kind: "message", type: () => WrongOwners }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "missing", key: "missing", type: { kind: "message", type: () => MissingItem }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 9, name: "gates", key: "gates", type: { kind: "message", type: () => WrongNeighbourGates }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "omitted") { const mark = w.uint32(10).fork(); OmittedNeighbour.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "wrong") { const mark = w.uint32(18).fork(); WrongNeighbour.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unsorted") { const mark = w.uint32(26).fork(); UnsortedNeighbours.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "weights") { const mark = w.uint32(34).fork(); WrongNeighbourWeights.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "items") { const mark = w.uint32(42).fork(); UnsortedItems.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "source") { const mark = w.uint32(50).fork(); WrongSource.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "owners") { const mark = w.uint32(58).fork(); WrongOwners.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "missing") { const mark = w.uint32(66).fork(); MissingItem.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "gates") { const mark = w.uint32(74).fork(); WrongNeighbourGates.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: NeighbourProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "omitted", value: r.nested(OmittedNeighbour.read) }; break;
        case 18: proof = { kind: "wrong", value: r.nested(WrongNeighbour.read) }; break;
        case 26: proof = { kind: "unsorted", value: r.nested(UnsortedNeighbours.read) }; break;
        case 34: proof = { kind: "weights", value: r.nested(WrongNeighbourWeights.read) }; break;
        case 42: proof = { kind: "items", value: r.nested(UnsortedItems.read) }; break;
        case 50: proof = { kind: "source", value: r.nested(WrongSource.read) }; break;
        case 58: proof = { kind: "owners", value: r.nested(WrongOwners.read) }; break;
        case 66: proof = { kind: "missing", value: r.nested(MissingItem.read) }; break;
        case 74: proof = { kind: "gates", value: r.nested(WrongNeighbourGates.read) }; break;
        default: r.other(tag, NeighbourProof_numbers);
      }
    }
    return { proof };
  },
});

/** OmittedNeighbour shows an item that is nearer than a listed one and not on the list. */
export interface OmittedNeighbour {
  readonly query: NeighbourQuery;
  readonly item: RangeOpening;
  readonly list: NeighbourList;
}
const OmittedNeighbour_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.OmittedNeighbour. */
export const OmittedNeighbour: MessageType<OmittedNeighbour> = message<OmittedNeighbour>({
  typeName: "tributary.attribution.v1.OmittedNeighbour",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => NeighbourQuery }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "item", key: "item", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "list", key: "list", type: { kind: "message", type: () => NeighbourList }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? NeighbourQuery.create(), item: p.item ?? RangeOpening.create(), list: p.list ?? NeighbourList.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); NeighbourQuery.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.item, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); NeighbourList.write(m.list, w); w.join(mark); }
  },
  read: (r) => {
    let query_: NeighbourQuery = NeighbourQuery.create();
    let item_: RangeOpening = RangeOpening.create();
    let list_: NeighbourList = NeighbourList.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(NeighbourQuery.read); break;
        case 18: item_ = r.nested(RangeOpening.read); break;
        case 26: list_ = r.nested(NeighbourList.read); break;
        default: r.other(tag, OmittedNeighbour_numbers);
      }
    }
    return { query: query_, item: item_, list: list_ };
  },
});

/** WrongNeighbour shows a listed item whose distance, label or owner is another than the list says. */
export interface WrongNeighbour {
  readonly query: NeighbourQuery;
  readonly item: RangeOpening;
  readonly list: NeighbourList;
  readonly rank: number;
}
const WrongNeighbour_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongNeighbour. */
export const WrongNeighbour: MessageType<WrongNeighbour> = message<WrongNeighbour>({
  typeName: "tributary.attribution.v1.WrongNeighbour",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "message", type: () => NeighbourQuery }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "item", key: "item", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "list", key: "list", type: { kind: "message", type: () => NeighbourList }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? NeighbourQuery.create(), item: p.item ?? RangeOpening.create(), list: p.list ?? NeighbourList.create(), rank: p.rank ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); NeighbourQuery.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.item, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); NeighbourList.write(m.list, w); w.join(mark); }
    if (m.rank !== 0) w.uint32(32).uint32(m.rank);
  },
  read: (r) => {
    let query_: NeighbourQuery = NeighbourQuery.create();
    let item_: RangeOpening = RangeOpening.create();
    let list_: NeighbourList = NeighbourList.create();
    let rank_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.nested(NeighbourQuery.read); break;
        case 18: item_ = r.nested(RangeOpening.read); break;
        case 26: list_ = r.nested(NeighbourList.read); break;
        case 32: rank_ = r.uint32(); break;
        default: r.other(tag, WrongNeighbour_numbers);
      }
    }
    return { query: query_, item: item_, list: list_, rank: rank_ };
  },
});

/** UnsortedNeighbours shows entries out of order, repeated, malformed or too many. */
export interface UnsortedNeighbours {
  readonly list: NeighbourList;
}
const UnsortedNeighbours_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.UnsortedNeighbours. */
export const UnsortedNeighbours: MessageType<UnsortedNeighbours> = message<UnsortedNeighbours>({
  typeName: "tributary.attribution.v1.UnsortedNeighbours",
  options: {},
  fields: [
    { number: 1, name: "list", key: "list", type: { kind: "message", type: () => NeighbourList }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ list: p.list ?? NeighbourList.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); NeighbourList.write(m.list, w); w.join(mark); }
  },
  read: (r) => {
    let list_: NeighbourList = NeighbourList.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: list_ = r.nested(NeighbourList.read); break;
        default: r.other(tag, UnsortedNeighbours_numbers);
      }
    }
    return { list: list_ };
  },
});

/** WrongNeighbourWeights shows the whole list and the weights that do not follow from it. */
export interface WrongNeighbourWeights {
  readonly entries: Uint8Array;
  readonly weights: Uint8Array;
  readonly gatesHash: Uint8Array;
}
const WrongNeighbourWeights_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongNeighbourWeights. */
export const WrongNeighbourWeights: MessageType<WrongNeighbourWeights> = message<WrongNeighbourWeights>({
  typeName: "tributary.attribution.v1.WrongNeighbourWeights",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "weights", key: "weights", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "gates_hash", key: "gatesHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? EMPTY_BYTES, weights: p.weights ?? EMPTY_BYTES, gatesHash: p.gatesHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.entries.length > 0) w.uint32(10).bytes(m.entries);
    if (m.weights.length > 0) w.uint32(18).bytes(m.weights);
    if (m.gatesHash.length > 0) w.uint32(26).bytes(m.gatesHash);
  },
  read: (r) => {
    let entries_: Uint8Array = EMPTY_BYTES;
    let weights_: Uint8Array = EMPTY_BYTES;
    let gatesHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.bytes(); break;
        case 18: weights_ = r.bytes(); break;
        case 26: gatesHash_ = r.bytes(); break;
        default: r.other(tag, WrongNeighbourWeights_numbers);
      }
    }
    return { entries: entries_, weights: weights_, gatesHash: gatesHash_ };
  },
});

/** NeighbourGates shows the gates that a use commits to, by which the weights of owners are scaled. */
export interface NeighbourGates {
  readonly gates: Uint8Array;
  readonly unscaledHash: Uint8Array;
}
const NeighbourGates_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.NeighbourGates. */
export const NeighbourGates: MessageType<NeighbourGates> = message<NeighbourGates>({
  typeName: "tributary.attribution.v1.NeighbourGates",
  options: {},
  fields: [
    { number: 1, name: "gates", key: "gates", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "unscaled_hash", key: "unscaledHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ gates: p.gates ?? EMPTY_BYTES, unscaledHash: p.unscaledHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.gates.length > 0) w.uint32(10).bytes(m.gates);
    if (m.unscaledHash.length > 0) w.uint32(18).bytes(m.unscaledHash);
  },
  read: (r) => {
    let gates_: Uint8Array = EMPTY_BYTES;
    let unscaledHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: gates_ = r.bytes(); break;
        case 18: unscaledHash_ = r.bytes(); break;
        default: r.other(tag, NeighbourGates_numbers);
      }
    }
    return { gates: gates_, unscaledHash: unscaledHash_ };
  },
});

/** WrongNeighbourGates shows the whole list and gates that are malformed, or one that is another than the certificate says. */
export interface WrongNeighbourGates {
  readonly entries: Uint8Array;
  readonly listed: NeighbourGates;
  readonly gate: RangeOpening | undefined;
}
const WrongNeighbourGates_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongNeighbourGates. */
export const WrongNeighbourGates: MessageType<WrongNeighbourGates> = message<WrongNeighbourGates>({
  typeName: "tributary.attribution.v1.WrongNeighbourGates",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "listed", key: "listed", type: { kind: "message", type: () => NeighbourGates }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "gate", key: "gate", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? EMPTY_BYTES, listed: p.listed ?? NeighbourGates.create(), gate: p.gate ?? undefined }),
  write: (m, w) => {
    if (m.entries.length > 0) w.uint32(10).bytes(m.entries);
    { const mark = w.uint32(18).fork(); NeighbourGates.write(m.listed, w); w.join(mark); }
    if (m.gate !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.gate, w); w.join(mark); }
  },
  read: (r) => {
    let entries_: Uint8Array = EMPTY_BYTES;
    let listed_: NeighbourGates = NeighbourGates.create();
    let gate_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.bytes(); break;
        case 18: listed_ = r.nested(NeighbourGates.read); break;
        case 26: gate_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongNeighbourGates_numbers);
      }
    }
    return { entries: entries_, listed: listed_, gate: gate_ };
  },
});

/** UnsortedItems shows items of the index that are malformed, or not in order of their bundles and places. */
export interface UnsortedItems {
  readonly items: RangeOpening;
}
const UnsortedItems_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.UnsortedItems. */
export const UnsortedItems: MessageType<UnsortedItems> = message<UnsortedItems>({
  typeName: "tributary.attribution.v1.UnsortedItems",
  options: {},
  fields: [
    { number: 1, name: "items", key: "items", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ items: p.items ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.items, w); w.join(mark); }
  },
  read: (r) => {
    let items_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: items_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, UnsortedItems_numbers);
      }
    }
    return { items: items_ };
  },
});

/** MissingItem shows an item of the datanet version, and the neighbouring items of the index between which it would have to be; one alone is the first or the last of the index. */
export interface MissingItem {
  readonly at: BundlePlace;
  readonly salt: Uint8Array;
  readonly label: number;
  readonly vector: Uint8Array;
  readonly beside: RangeOpening;
}
const MissingItem_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.MissingItem. */
export const MissingItem: MessageType<MissingItem> = message<MissingItem>({
  typeName: "tributary.attribution.v1.MissingItem",
  options: {},
  fields: [
    { number: 1, name: "at", key: "at", type: { kind: "message", type: () => BundlePlace }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "label", key: "label", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "vector", key: "vector", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "beside", key: "beside", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ at: p.at ?? BundlePlace.create(), salt: p.salt ?? EMPTY_BYTES, label: p.label ?? 0, vector: p.vector ?? EMPTY_BYTES, beside: p.beside ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); BundlePlace.write(m.at, w); w.join(mark); }
    if (m.salt.length > 0) w.uint32(18).bytes(m.salt);
    if (m.label !== 0) w.uint32(24).uint32(m.label);
    if (m.vector.length > 0) w.uint32(34).bytes(m.vector);
    { const mark = w.uint32(42).fork(); RangeOpening.write(m.beside, w); w.join(mark); }
  },
  read: (r) => {
    let at_: BundlePlace = BundlePlace.create();
    let salt_: Uint8Array = EMPTY_BYTES;
    let label_: number = 0;
    let vector_: Uint8Array = EMPTY_BYTES;
    let beside_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: at_ = r.nested(BundlePlace.read); break;
        case 18: salt_ = r.bytes(); break;
        case 24: label_ = r.uint32(); break;
        case 34: vector_ = r.bytes(); break;
        case 42: beside_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, MissingItem_numbers);
      }
    }
    return { at: at_, salt: salt_, label: label_, vector: vector_, beside: beside_ };
  },
});
