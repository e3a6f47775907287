// Generated from proto/tributary/attribution/v1/spans.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { BundlePlace, WrongOwners, WrongSource } from "#proto/tributary/attribution/v1/owners.ts";
import { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

/** SpanShard commits to an immutable index over documents in order of registration. */
export interface SpanShard {
  readonly textRoot: Uint8Array;
  readonly ranksRoot: Uint8Array;
  readonly positionsRoot: Uint8Array;
  readonly documentsRoot: Uint8Array;
  readonly tokens: number;
  readonly documents: number;
  readonly ownersRoot: Uint8Array;
  readonly owners: number;
  readonly statesRoot: Uint8Array;
  readonly states: number;
}
const SpanShard_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.attribution.v1.SpanShard. */
export const SpanShard: MessageType<SpanShard> = message<SpanShard>({
  typeName: "tributary.attribution.v1.SpanShard",
  options: {},
  fields: [
    { number: 1, name: "text_root", key: "textRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ranks_root", key: "ranksRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "positions_root", key: "positionsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "documents_root", key: "documentsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "tokens", key: "tokens", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "documents", key: "documents", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "owners_root", key: "ownersRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "owners", key: "owners", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "states_root", key: "statesRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "states", key: "states", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ textRoot: p.textRoot ?? EMPTY_BYTES, ranksRoot: p.ranksRoot ?? EMPTY_BYTES, positionsRoot: p.positionsRoot ?? EMPTY_BYTES, documentsRoot: p.documentsRoot ?? EMPTY_BYTES, tokens: p.tokens ?? 0, documents: p.documents ?? 0, ownersRoot: p.ownersRoot ?? EMPTY_BYTES, owners: p.owners ?? 0, statesRoot: p.statesRoot ?? EMPTY_BYTES, states: p.states ?? 0 }),
  write: (m, w) => {
    if (m.textRoot.length > 0) w.uint32(10).bytes(m.textRoot);
    if (m.ranksRoot.length > 0) w.uint32(18).bytes(m.ranksRoot);
    if (m.positionsRoot.length > 0) w.uint32(26).bytes(m.positionsRoot);
    if (m.documentsRoot.length > 0) w.uint32(34).bytes(m.documentsRoot);
    if (m.tokens !== 0) w.uint32(40).uint32(m.tokens);
    if (m.documents !== 0) w.uint32(48).uint32(m.documents);
    if (m.ownersRoot.length > 0) w.uint32(58).bytes(m.ownersRoot);
    if (m.owners !== 0) w.uint32(64).uint32(m.owners);
    if (m.statesRoot.length > 0) w.uint32(74).bytes(m.statesRoot);
    if (m.states !== 0) w.uint32(80).uint32(m.states);
  },
  read: (r) => {
    let textRoot_: Uint8Array = EMPTY_BYTES;
    let ranksRoot_: Uint8Array = EMPTY_BYTES;
    let positionsRoot_: Uint8Array = EMPTY_BYTES;
    let documentsRoot_: Uint8Array = EMPTY_BYTES;
    let tokens_: number = 0;
    let documents_: number = 0;
    let ownersRoot_: Uint8Array = EMPTY_BYTES;
    let owners_: number = 0;
    let statesRoot_: Uint8Array = EMPTY_BYTES;
    let states_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: textRoot_ = r.bytes(); break;
        case 18: ranksRoot_ = r.bytes(); break;
        case 26: positionsRoot_ = r.bytes(); break;
        case 34: documentsRoot_ = r.bytes(); break;
        case 40: tokens_ = r.uint32(); break;
        case 48: documents_ = r.uint32(); break;
        case 58: ownersRoot_ = r.bytes(); break;
        case 64: owners_ = r.uint32(); break;
        case 74: statesRoot_ = r.bytes(); break;
        case 80: states_ = r.uint32(); break;
        default: r.other(tag, SpanShard_numbers);
      }
    }
    return { textRoot: textRoot_, ranksRoot: ranksRoot_, positionsRoot: positionsRoot_, documentsRoot: documentsRoot_, tokens: tokens_, documents: documents_, ownersRoot: ownersRoot_, owners: owners_, statesRoot: statesRoot_, states: states_ };
  },
});

/** SpanIndexProof refutes a shard. */
export interface SpanIndexProof {
  readonly proof: { readonly kind: "inverse"; readonly value: WrongInverse } | { readonly kind: "order"; readonly value: WrongOrder } | { readonly kind: "shared"; readonly value: WrongShared } | { readonly kind: "family"; readonly value: WrongFamily } | { readonly kind: "documents"; readonly value: WrongDocuments } | { readonly kind: "source"; readonly value: WrongSource } | { readonly kind: "owners"; readonly value: WrongOwners } | { readonly kind: "documentFamily"; readonly value: WrongDocumentFamily } | { readonly kind: "content"; readonly value: WrongContent } | { readonly kind: "step"; readonly value: WrongContentStep } | { readonly kind: "missing"; readonly value: MissingDocument } | undefined;
}
const SpanIndexProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.attribution.v1.SpanIndexProof. */
export const SpanIndexProof: MessageType<SpanIndexProof> = message<SpanIndexProof>({
  typeName: "tributary.attribution.v1.SpanIndexProof",
  options: {},
  fields: [
    { number: 1, name: "inverse", key: "inverse", type: { kind: "message", type: () => WrongInverse }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "order", key: "order", type: { kind: "message", type: () => WrongOrder }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "shared", key: "shared", type: { kind: "message", type: () => WrongShared }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "family", key: "family", type: { kind: "message", type: () => WrongFamily }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "documents", key: "documents", type: { kind: "message", type: () => WrongDocuments }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "source", key: "source", type: { kind: "message", type: () => WrongSource }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "owners", key: "owners", type: { kind: "message", type: () => WrongOwners }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "document_family", key: "documentFamily", type: { kind: "message", type: () => WrongDocumentFamily }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 9, name: "content", key: "content", type: { kind: "message", type: () => WrongContent }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 10, name: "step", key: "step", type: { kind: "message", type: () => WrongContentStep }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 11, name: "missing", key: "missing", type: { kind: "message", type: () => MissingDocument }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "inverse") { const mark = w.uint32(10).fork(); WrongInverse.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "order") { const mark = w.uint32(18).fork(); WrongOrder.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "shared") { const mark = w.uint32(26).fork(); WrongShared.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "family") { const mark = w.uint32(34).fork(); WrongFamily.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "documents") { const mark = w.uint32(42).fork(); WrongDocuments.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "source") { const mark = w.uint32(50).fork(); WrongSource.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "owners") { const mark = w.uint32(58).fork(); WrongOwners.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "documentFamily") { const mark = w.uint32(66).fork(); WrongDocumentFamily.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "content") { const mark = w.uint32(74).fork(); WrongContent.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "step") { const mark = w.uint32(82).fork(); WrongContentStep.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "missing") { const mark = w.uint32(90).fork(); MissingDocument.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: SpanIndexProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "inverse", value: r.nested(WrongInverse.read) }; break;
        case 18: proof = { kind: "order", value: r.nested(WrongOrder.read) }; break;
        case 26: proof = { kind: "shared", value: r.nested(WrongShared.read) }; break;
        case 34: proof = { kind: "family", value: r.nested(WrongFamily.read) }; break;
        case 42: proof = { kind: "documents", value: r.nested(WrongDocuments.read) }; break;
        case 50: proof = { kind: "source", value: r.nested(WrongSource.read) }; break;
        case 58: proof = { kind: "owners", value: r.nested(WrongOwners.read) }; break;
        case 66: proof = { kind: "documentFamily", value: r.nested(WrongDocumentFamily.read) }; break;
        case 74: proof = { kind: "content", value: r.nested(WrongContent.read) }; break;
        case 82: proof = { kind: "step", value: r.nested(WrongContentStep.read) }; break;
        case 90: proof = { kind: "missing", value: r.nested(MissingDocument.read) }; break;
        default: r.other(tag, SpanIndexProof_numbers);
      }
    }
    return { proof };
  },
});

/** WrongInverse shows a rank whose suffix says that it has another rank. */
export interface WrongInverse {
  readonly rank: number;
  readonly ranks: RangeOpening;
  readonly positions: RangeOpening | undefined;
}
const WrongInverse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongInverse. */
export const WrongInverse: MessageType<WrongInverse> = message<WrongInverse>({
  typeName: "tributary.attribution.v1.WrongInverse",
  options: {},
  fields: [
    { number: 1, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "positions", key: "positions", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rank: p.rank ?? 0, ranks: p.ranks ?? RangeOpening.create(), positions: p.positions ?? undefined }),
  write: (m, w) => {
    if (m.rank !== 0) w.uint32(8).uint32(m.rank);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    if (m.positions !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.positions, w); w.join(mark); }
  },
  read: (r) => {
    let rank_: number = 0;
    let ranks_: RangeOpening = RangeOpening.create();
    let positions_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: rank_ = r.uint32(); break;
        case 18: ranks_ = r.nested(RangeOpening.read); break;
        case 26: positions_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongInverse_numbers);
      }
    }
    return { rank: rank_, ranks: ranks_, positions: positions_ };
  },
});

/** WrongOrder shows two neighbouring ranks whose suffixes are not in order, by their first tokens or by the ranks behind them. */
export interface WrongOrder {
  readonly rank: number;
  readonly ranks: RangeOpening;
  readonly textLow: RangeOpening;
  readonly textHigh: RangeOpening;
  readonly positionLow: RangeOpening | undefined;
  readonly positionHigh: RangeOpening | undefined;
}
const WrongOrder_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.WrongOrder. */
export const WrongOrder: MessageType<WrongOrder> = message<WrongOrder>({
  typeName: "tributary.attribution.v1.WrongOrder",
  options: {},
  fields: [
    { number: 1, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "text_low", key: "textLow", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "text_high", key: "textHigh", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "position_low", key: "positionLow", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "position_high", key: "positionHigh", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rank: p.rank ?? 0, ranks: p.ranks ?? RangeOpening.create(), textLow: p.textLow ?? RangeOpening.create(), textHigh: p.textHigh ?? RangeOpening.create(), positionLow: p.positionLow ?? undefined, positionHigh: p.positionHigh ?? undefined }),
  write: (m, w) => {
    if (m.rank !== 0) w.uint32(8).uint32(m.rank);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.textLow, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RangeOpening.write(m.textHigh, w); w.join(mark); }
    if (m.positionLow !== undefined) { const mark = w.uint32(42).fork(); RangeOpening.write(m.positionLow, w); w.join(mark); }
    if (m.positionHigh !== undefined) { const mark = w.uint32(50).fork(); RangeOpening.write(m.positionHigh, w); w.join(mark); }
  },
  read: (r) => {
    let rank_: number = 0;
    let ranks_: RangeOpening = RangeOpening.create();
    let textLow_: RangeOpening = RangeOpening.create();
    let textHigh_: RangeOpening = RangeOpening.create();
    let positionLow_: RangeOpening | undefined = undefined;
    let positionHigh_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: rank_ = r.uint32(); break;
        case 18: ranks_ = r.nested(RangeOpening.read); break;
        case 26: textLow_ = r.nested(RangeOpening.read); break;
        case 34: textHigh_ = r.nested(RangeOpening.read); break;
        case 42: positionLow_ = r.nested(RangeOpening.read); break;
        case 50: positionHigh_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongOrder_numbers);
      }
    }
    return { rank: rank_, ranks: ranks_, textLow: textLow_, textHigh: textHigh_, positionLow: positionLow_, positionHigh: positionHigh_ };
  },
});

/** WrongShared shows that a suffix and the one before it differ within, or agree behind, what they are said to share. */
export interface WrongShared {
  readonly rank: number;
  readonly offset: number;
  readonly ranks: RangeOpening;
  readonly textLow: RangeOpening | undefined;
  readonly textHigh: RangeOpening | undefined;
}
const WrongShared_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongShared. */
export const WrongShared: MessageType<WrongShared> = message<WrongShared>({
  typeName: "tributary.attribution.v1.WrongShared",
  options: {},
  fields: [
    { number: 1, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "offset", key: "offset", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "text_low", key: "textLow", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "text_high", key: "textHigh", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rank: p.rank ?? 0, offset: p.offset ?? 0, ranks: p.ranks ?? RangeOpening.create(), textLow: p.textLow ?? undefined, textHigh: p.textHigh ?? undefined }),
  write: (m, w) => {
    if (m.rank !== 0) w.uint32(8).uint32(m.rank);
    if (m.offset !== 0) w.uint32(16).uint32(m.offset);
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    if (m.textLow !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.textLow, w); w.join(mark); }
    if (m.textHigh !== undefined) { const mark = w.uint32(42).fork(); RangeOpening.write(m.textHigh, w); w.join(mark); }
  },
  read: (r) => {
    let rank_: number = 0;
    let offset_: number = 0;
    let ranks_: RangeOpening = RangeOpening.create();
    let textLow_: RangeOpening | undefined = undefined;
    let textHigh_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: rank_ = r.uint32(); break;
        case 16: offset_ = r.uint32(); break;
        case 26: ranks_ = r.nested(RangeOpening.read); break;
        case 34: textLow_ = r.nested(RangeOpening.read); break;
        case 42: textHigh_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongShared_numbers);
      }
    }
    return { rank: rank_, offset: offset_, ranks: ranks_, textLow: textLow_, textHigh: textHigh_ };
  },
});

/** WrongFamily shows a rank that names another family than the document of its suffix. */
export interface WrongFamily {
  readonly rank: number;
  readonly ranks: RangeOpening;
  readonly document: RangeOpening;
}
const WrongFamily_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongFamily. */
export const WrongFamily: MessageType<WrongFamily> = message<WrongFamily>({
  typeName: "tributary.attribution.v1.WrongFamily",
  options: {},
  fields: [
    { number: 1, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "document", key: "document", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rank: p.rank ?? 0, ranks: p.ranks ?? RangeOpening.create(), document: p.document ?? RangeOpening.create() }),
  write: (m, w) => {
    if (m.rank !== 0) w.uint32(8).uint32(m.rank);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.document, w); w.join(mark); }
  },
  read: (r) => {
    let rank_: number = 0;
    let ranks_: RangeOpening = RangeOpening.create();
    let document_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: rank_ = r.uint32(); break;
        case 18: ranks_ = r.nested(RangeOpening.read); break;
        case 26: document_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongFamily_numbers);
      }
    }
    return { rank: rank_, ranks: ranks_, document: document_ };
  },
});

/** WrongDocumentFamily shows a document whose family is not named by the smallest number among its owner's relatives. */
export interface WrongDocumentFamily {
  readonly document: RangeOpening;
  readonly owner: RangeOpening | undefined;
  readonly other: RangeOpening | undefined;
}
const WrongDocumentFamily_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongDocumentFamily. */
export const WrongDocumentFamily: MessageType<WrongDocumentFamily> = message<WrongDocumentFamily>({
  typeName: "tributary.attribution.v1.WrongDocumentFamily",
  options: {},
  fields: [
    { number: 1, name: "document", key: "document", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "other", key: "other", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ document: p.document ?? RangeOpening.create(), owner: p.owner ?? undefined, other: p.other ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.document, w); w.join(mark); }
    if (m.owner !== undefined) { const mark = w.uint32(18).fork(); RangeOpening.write(m.owner, w); w.join(mark); }
    if (m.other !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.other, w); w.join(mark); }
  },
  read: (r) => {
    let document_: RangeOpening = RangeOpening.create();
    let owner_: RangeOpening | undefined = undefined;
    let other_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: document_ = r.nested(RangeOpening.read); break;
        case 18: owner_ = r.nested(RangeOpening.read); break;
        case 26: other_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongDocumentFamily_numbers);
      }
    }
    return { document: document_, owner: owner_, other: other_ };
  },
});

/** WrongContent shows a document whose length or hash is not that of the item it is said to be. */
export interface WrongContent {
  readonly document: RangeOpening;
  readonly salt: Uint8Array;
  readonly contentHash: Uint8Array;
  readonly tokens: bigint;
  readonly aunts: Uint8Array;
}
const WrongContent_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.WrongContent. */
export const WrongContent: MessageType<WrongContent> = message<WrongContent>({
  typeName: "tributary.attribution.v1.WrongContent",
  options: {},
  fields: [
    { number: 1, name: "document", key: "document", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "content_hash", key: "contentHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "tokens", key: "tokens", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ document: p.document ?? RangeOpening.create(), salt: p.salt ?? EMPTY_BYTES, contentHash: p.contentHash ?? EMPTY_BYTES, tokens: p.tokens ?? 0n, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.document, w); w.join(mark); }
    if (m.salt.length > 0) w.uint32(18).bytes(m.salt);
    if (m.contentHash.length > 0) w.uint32(26).bytes(m.contentHash);
    if (m.tokens !== 0n) w.uint32(32).uint64(m.tokens);
    if (m.aunts.length > 0) w.uint32(42).bytes(m.aunts);
  },
  read: (r) => {
    let document_: RangeOpening = RangeOpening.create();
    let salt_: Uint8Array = EMPTY_BYTES;
    let contentHash_: Uint8Array = EMPTY_BYTES;
    let tokens_: bigint = 0n;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: document_ = r.nested(RangeOpening.read); break;
        case 18: salt_ = r.bytes(); break;
        case 26: contentHash_ = r.bytes(); break;
        case 32: tokens_ = r.uint64(); break;
        case 42: aunts_ = r.bytes(); break;
        default: r.other(tag, WrongContent_numbers);
      }
    }
    return { document: document_, salt: salt_, contentHash: contentHash_, tokens: tokens_, aunts: aunts_ };
  },
});

/** WrongContentStep shows a state of a document's hash that does not follow from the one before it, or a hash that does not follow from the last state. */
export interface WrongContentStep {
  readonly document: RangeOpening;
  readonly step: number;
  readonly states: readonly RangeOpening[];
  readonly text: RangeOpening | undefined;
}
const WrongContentStep_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongContentStep. */
export const WrongContentStep: MessageType<WrongContentStep> = message<WrongContentStep>({
  typeName: "tributary.attribution.v1.WrongContentStep",
  options: {},
  fields: [
    { number: 1, name: "document", key: "document", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "step", key: "step", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "states", key: "states", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ document: p.document ?? RangeOpening.create(), step: p.step ?? 0, states: p.states ?? [], text: p.text ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.document, w); w.join(mark); }
    if (m.step !== 0) w.uint32(16).uint32(m.step);
    for (const v of m.states) { const mark = w.uint32(26).fork(); RangeOpening.write(v, w); w.join(mark); }
    if (m.text !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.text, w); w.join(mark); }
  },
  read: (r) => {
    let document_: RangeOpening = RangeOpening.create();
    let step_: number = 0;
    const states_: RangeOpening[] = [];
    let text_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: document_ = r.nested(RangeOpening.read); break;
        case 16: step_ = r.uint32(); break;
        case 26: states_.push(r.nested(RangeOpening.read)); break;
        case 34: text_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongContentStep_numbers);
      }
    }
    return { document: document_, step: step_, states: states_, text: text_ };
  },
});

/** MissingDocument shows what the leaf of an item of the datanet version commits to, and the neighbouring documents between which it would have to be; one alone is the first or the last of the shard. */
export interface MissingDocument {
  readonly at: BundlePlace;
  readonly salt: Uint8Array;
  readonly contentHash: Uint8Array;
  readonly tokens: bigint;
  readonly beside: RangeOpening;
}
const MissingDocument_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.MissingDocument. */
export const MissingDocument: MessageType<MissingDocument> = message<MissingDocument>({
  typeName: "tributary.attribution.v1.MissingDocument",
  options: {},
  fields: [
    { number: 1, name: "at", key: "at", type: { kind: "message", type: () => BundlePlace }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "content_hash", key: "contentHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "tokens", key: "tokens", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "beside", key: "beside", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ at: p.at ?? BundlePlace.create(), salt: p.salt ?? EMPTY_BYTES, contentHash: p.contentHash ?? EMPTY_BYTES, tokens: p.tokens ?? 0n, beside: p.beside ?? RangeOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); BundlePlace.write(m.at, w); w.join(mark); }
    if (m.salt.length > 0) w.uint32(18).bytes(m.salt);
    if (m.contentHash.length > 0) w.uint32(26).bytes(m.contentHash);
    if (m.tokens !== 0n) w.uint32(32).uint64(m.tokens);
    { const mark = w.uint32(42).fork(); RangeOpening.write(m.beside, w); w.join(mark); }
  },
  read: (r) => {
    let at_: BundlePlace = BundlePlace.create();
    let salt_: Uint8Array = EMPTY_BYTES;
    let contentHash_: Uint8Array = EMPTY_BYTES;
    let tokens_: bigint = 0n;
    let beside_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: at_ = r.nested(BundlePlace.read); break;
        case 18: salt_ = r.bytes(); break;
        case 26: contentHash_ = r.bytes(); break;
        case 32: tokens_ = r.uint64(); break;
        case 42: beside_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, MissingDocument_numbers);
      }
    }
    return { at: at_, salt: salt_, contentHash: contentHash_, tokens: tokens_, beside: beside_ };
  },
});

/** WrongDocuments shows documents that do not follow each other in text or in order of their bundles and places, or an end that is not where the text has one. */
export interface WrongDocuments {
  readonly documents: RangeOpening;
  readonly text: RangeOpening | undefined;
}
const WrongDocuments_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.WrongDocuments. */
export const WrongDocuments: MessageType<WrongDocuments> = message<WrongDocuments>({
  typeName: "tributary.attribution.v1.WrongDocuments",
  options: {},
  fields: [
    { number: 1, name: "documents", key: "documents", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ documents: p.documents ?? RangeOpening.create(), text: p.text ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RangeOpening.write(m.documents, w); w.join(mark); }
    if (m.text !== undefined) { const mark = w.uint32(18).fork(); RangeOpening.write(m.text, w); w.join(mark); }
  },
  read: (r) => {
    let documents_: RangeOpening = RangeOpening.create();
    let text_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: documents_ = r.nested(RangeOpening.read); break;
        case 18: text_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, WrongDocuments_numbers);
      }
    }
    return { documents: documents_, text: text_ };
  },
});

/** SpanOutput shows tokens of the output that a use committed to. */
export interface SpanOutput {
  readonly tokens: readonly RangeOpening[];
  readonly weightsHash: Uint8Array;
}
const SpanOutput_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.SpanOutput. */
export const SpanOutput: MessageType<SpanOutput> = message<SpanOutput>({
  typeName: "tributary.attribution.v1.SpanOutput",
  options: {},
  fields: [
    { number: 1, name: "tokens", key: "tokens", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 2, name: "weights_hash", key: "weightsHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ tokens: p.tokens ?? [], weightsHash: p.weightsHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    for (const v of m.tokens) { const mark = w.uint32(10).fork(); RangeOpening.write(v, w); w.join(mark); }
    if (m.weightsHash.length > 0) w.uint32(18).bytes(m.weightsHash);
  },
  read: (r) => {
    const tokens_: RangeOpening[] = [];
    let weightsHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: tokens_.push(r.nested(RangeOpening.read)); break;
        case 18: weightsHash_ = r.bytes(); break;
        default: r.other(tag, SpanOutput_numbers);
      }
    }
    return { tokens: tokens_, weightsHash: weightsHash_ };
  },
});

/** SpanProof refutes what one use says about the sources of its output. */
export interface SpanProof {
  readonly proof: { readonly kind: "mismatch"; readonly value: SpanMismatch } | { readonly kind: "unqualified"; readonly value: SpanUnqualified } | { readonly kind: "earlier"; readonly value: SpanEarlier } | { readonly kind: "owner"; readonly value: SpanOwnerWrong } | { readonly kind: "common"; readonly value: SpanCommon } | { readonly kind: "notCommon"; readonly value: SpanNotCommon } | { readonly kind: "information"; readonly value: SpanInformation } | { readonly kind: "segment"; readonly value: SpanSegment } | { readonly kind: "missing"; readonly value: SpanSegmentMissing } | { readonly kind: "order"; readonly value: SpanSegmentOrder } | { readonly kind: "unsigned"; readonly value: SpanUnsigned } | undefined;
}
const SpanProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.attribution.v1.SpanProof. */
export const SpanProof: MessageType<SpanProof> = message<SpanProof>({
  typeName: "tributary.attribution.v1.SpanProof",
  options: {},
  fields: [
    { number: 1, name: "mismatch", key: "mismatch", type: { kind: "message", type: () => SpanMismatch }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 2, name: "unqualified", key: "unqualified", type: { kind: "message", type: () => SpanUnqualified }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 3, name: "earlier", key: "earlier", type: { kind: "message", type: () => SpanEarlier }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 4, name: "owner", key: "owner", type: { kind: "message", type: () => SpanOwnerWrong }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 5, name: "common", key: "common", type: { kind: "message", type: () => SpanCommon }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 6, name: "not_common", key: "notCommon", type: { kind: "message", type: () => SpanNotCommon }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 7, name: "information", key: "information", type: { kind: "message", type: () => SpanInformation }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 8, name: "segment", key: "segment", type: { kind: "message", type: () => SpanSegment }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 9, name: "missing", key: "missing", type: { kind: "message", type: () => SpanSegmentMissing }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 10, name: "order", key: "order", type: { kind: "message", type: () => SpanSegmentOrder }, repeated: false, required: false, oneof: "proof", options: {} },
    { number: 11, name: "unsigned", key: "unsigned", type: { kind: "message", type: () => SpanUnsigned }, repeated: false, required: false, oneof: "proof", options: {} },
  ],
  create: (p) => ({ proof: p.proof }),
  write: (m, w) => {
    if (m.proof?.kind === "mismatch") { const mark = w.uint32(10).fork(); SpanMismatch.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unqualified") { const mark = w.uint32(18).fork(); SpanUnqualified.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "earlier") { const mark = w.uint32(26).fork(); SpanEarlier.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "owner") { const mark = w.uint32(34).fork(); SpanOwnerWrong.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "common") { const mark = w.uint32(42).fork(); SpanCommon.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "notCommon") { const mark = w.uint32(50).fork(); SpanNotCommon.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "information") { const mark = w.uint32(58).fork(); SpanInformation.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "segment") { const mark = w.uint32(66).fork(); SpanSegment.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "missing") { const mark = w.uint32(74).fork(); SpanSegmentMissing.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "order") { const mark = w.uint32(82).fork(); SpanSegmentOrder.write(m.proof.value, w); w.join(mark); }
    if (m.proof?.kind === "unsigned") { const mark = w.uint32(90).fork(); SpanUnsigned.write(m.proof.value, w); w.join(mark); }
  },
  read: (r) => {
    let proof: SpanProof["proof"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: proof = { kind: "mismatch", value: r.nested(SpanMismatch.read) }; break;
        case 18: proof = { kind: "unqualified", value: r.nested(SpanUnqualified.read) }; break;
        case 26: proof = { kind: "earlier", value: r.nested(SpanEarlier.read) }; break;
        case 34: proof = { kind: "owner", value: r.nested(SpanOwnerWrong.read) }; break;
        case 42: proof = { kind: "common", value: r.nested(SpanCommon.read) }; break;
        case 50: proof = { kind: "notCommon", value: r.nested(SpanNotCommon.read) }; break;
        case 58: proof = { kind: "information", value: r.nested(SpanInformation.read) }; break;
        case 66: proof = { kind: "segment", value: r.nested(SpanSegment.read) }; break;
        case 74: proof = { kind: "missing", value: r.nested(SpanSegmentMissing.read) }; break;
        case 82: proof = { kind: "order", value: r.nested(SpanSegmentOrder.read) }; break;
        case 90: proof = { kind: "unsigned", value: r.nested(SpanUnsigned.read) }; break;
        default: r.other(tag, SpanProof_numbers);
      }
    }
    return { proof };
  },
});

/** SpanUnsigned shows that an output is not what the client signed in the ids of the datanet: another token, another length, or none of the datanet at all. */
export interface SpanUnsigned {
  readonly token: number;
  readonly output: SpanOutput;
  readonly signed: RangeOpening | undefined;
  readonly ids: RangeOpening | undefined;
}
const SpanUnsigned_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.SpanUnsigned. */
export const SpanUnsigned: MessageType<SpanUnsigned> = message<SpanUnsigned>({
  typeName: "tributary.attribution.v1.SpanUnsigned",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "signed", key: "signed", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "ids", key: "ids", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), signed: p.signed ?? undefined, ids: p.ids ?? undefined }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    if (m.signed !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.signed, w); w.join(mark); }
    if (m.ids !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.ids, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let signed_: RangeOpening | undefined = undefined;
    let ids_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 26: signed_ = r.nested(RangeOpening.read); break;
        case 34: ids_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, SpanUnsigned_numbers);
      }
    }
    return { token: token_, output: output_, signed: signed_, ids: ids_ };
  },
});

/** SpanMismatch shows that the text has another token where an output token is said to come from, or that the run of tokens that both are said to have in common is not that, or not all. */
export interface SpanMismatch {
  readonly token: number;
  readonly output: SpanOutput;
  readonly text: RangeOpening | undefined;
}
const SpanMismatch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.SpanMismatch. */
export const SpanMismatch: MessageType<SpanMismatch> = message<SpanMismatch>({
  typeName: "tributary.attribution.v1.SpanMismatch",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), text: p.text ?? undefined }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    if (m.text !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.text, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let text_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 26: text_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, SpanMismatch_numbers);
      }
    }
    return { token: token_, output: output_, text: text_ };
  },
});

/** SpanUnqualified shows a token and both ends of its run, which is too short or says too little to count. */
export interface SpanUnqualified {
  readonly token: number;
  readonly output: SpanOutput;
}
const SpanUnqualified_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.SpanUnqualified. */
export const SpanUnqualified: MessageType<SpanUnqualified> = message<SpanUnqualified>({
  typeName: "tributary.attribution.v1.SpanUnqualified",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create() }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        default: r.other(tag, SpanUnqualified_numbers);
      }
    }
    return { token: token_, output: output_ };
  },
});

/** SpanEarlier shows a qualifying run through a token at an earlier place than the one it is said to come from. */
export interface SpanEarlier {
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly position: number;
  readonly output: SpanOutput;
  readonly text: readonly RangeOpening[];
}
const SpanEarlier_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.SpanEarlier. */
export const SpanEarlier: MessageType<SpanEarlier> = message<SpanEarlier>({
  typeName: "tributary.attribution.v1.SpanEarlier",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "start", key: "start", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "end", key: "end", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "position", key: "position", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, start: p.start ?? 0, end: p.end ?? 0, position: p.position ?? 0, output: p.output ?? SpanOutput.create(), text: p.text ?? [] }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    if (m.start !== 0) w.uint32(16).uint32(m.start);
    if (m.end !== 0) w.uint32(24).uint32(m.end);
    if (m.position !== 0) w.uint32(32).uint32(m.position);
    { const mark = w.uint32(42).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    for (const v of m.text) { const mark = w.uint32(50).fork(); RangeOpening.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let start_: number = 0;
    let end_: number = 0;
    let position_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    const text_: RangeOpening[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 16: start_ = r.uint32(); break;
        case 24: end_ = r.uint32(); break;
        case 32: position_ = r.uint32(); break;
        case 42: output_ = r.nested(SpanOutput.read); break;
        case 50: text_.push(r.nested(RangeOpening.read)); break;
        default: r.other(tag, SpanEarlier_numbers);
      }
    }
    return { token: token_, start: start_, end: end_, position: position_, output: output_, text: text_ };
  },
});

/** SpanOwnerWrong shows the document that a token comes from, which belongs to somebody else. */
export interface SpanOwnerWrong {
  readonly token: number;
  readonly output: SpanOutput;
  readonly document: RangeOpening;
}
const SpanOwnerWrong_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.SpanOwnerWrong. */
export const SpanOwnerWrong: MessageType<SpanOwnerWrong> = message<SpanOwnerWrong>({
  typeName: "tributary.attribution.v1.SpanOwnerWrong",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "document", key: "document", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), document: p.document ?? RangeOpening.create() }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.document, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let document_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 26: document_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, SpanOwnerWrong_numbers);
      }
    }
    return { token: token_, output: output_, document: document_ };
  },
});

/** SpanCommon shows that too many families have the run of a token for it to pay anybody. */
export interface SpanCommon {
  readonly token: number;
  readonly output: SpanOutput;
  readonly ranks: RangeOpening;
  readonly rankLow: number;
  readonly rankHigh: number;
}
const SpanCommon_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.SpanCommon. */
export const SpanCommon: MessageType<SpanCommon> = message<SpanCommon>({
  typeName: "tributary.attribution.v1.SpanCommon",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "rank_low", key: "rankLow", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "rank_high", key: "rankHigh", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), ranks: p.ranks ?? RangeOpening.create(), rankLow: p.rankLow ?? 0, rankHigh: p.rankHigh ?? 0 }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    if (m.rankLow !== 0) w.uint32(32).uint32(m.rankLow);
    if (m.rankHigh !== 0) w.uint32(40).uint32(m.rankHigh);
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let ranks_: RangeOpening = RangeOpening.create();
    let rankLow_: number = 0;
    let rankHigh_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 26: ranks_ = r.nested(RangeOpening.read); break;
        case 32: rankLow_ = r.uint32(); break;
        case 40: rankHigh_ = r.uint32(); break;
        default: r.other(tag, SpanCommon_numbers);
      }
    }
    return { token: token_, output: output_, ranks: ranks_, rankLow: rankLow_, rankHigh: rankHigh_ };
  },
});

/** SpanNotCommon shows all suffixes that begin with the run of a token: too few families for the commons. */
export interface SpanNotCommon {
  readonly token: number;
  readonly output: SpanOutput;
  readonly ranks: RangeOpening;
  readonly rankLow: number;
  readonly rankHigh: number;
}
const SpanNotCommon_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.SpanNotCommon. */
export const SpanNotCommon: MessageType<SpanNotCommon> = message<SpanNotCommon>({
  typeName: "tributary.attribution.v1.SpanNotCommon",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "rank_low", key: "rankLow", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "rank_high", key: "rankHigh", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), ranks: p.ranks ?? RangeOpening.create(), rankLow: p.rankLow ?? 0, rankHigh: p.rankHigh ?? 0 }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    if (m.rankLow !== 0) w.uint32(32).uint32(m.rankLow);
    if (m.rankHigh !== 0) w.uint32(40).uint32(m.rankHigh);
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let ranks_: RangeOpening = RangeOpening.create();
    let rankLow_: number = 0;
    let rankHigh_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 26: ranks_ = r.nested(RangeOpening.read); break;
        case 32: rankLow_ = r.uint32(); break;
        case 40: rankHigh_ = r.uint32(); break;
        default: r.other(tag, SpanNotCommon_numbers);
      }
    }
    return { token: token_, output: output_, ranks: ranks_, rankLow: rankLow_, rankHigh: rankHigh_ };
  },
});

/** SpanInformation shows that a token is more common or rarer than is said: two suffixes that begin with it, which bound how rare it can be, or one of a smaller token and one of a larger, between which all of its own are. */
export interface SpanInformation {
  readonly token: number;
  readonly output: SpanOutput;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly ranks: readonly RangeOpening[];
  readonly text: readonly RangeOpening[];
}
const SpanInformation_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.SpanInformation. */
export const SpanInformation: MessageType<SpanInformation> = message<SpanInformation>({
  typeName: "tributary.attribution.v1.SpanInformation",
  options: {},
  fields: [
    { number: 1, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "output", key: "output", type: { kind: "message", type: () => SpanOutput }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "rank_low", key: "rankLow", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "rank_high", key: "rankHigh", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ token: p.token ?? 0, output: p.output ?? SpanOutput.create(), rankLow: p.rankLow ?? 0, rankHigh: p.rankHigh ?? 0, ranks: p.ranks ?? [], text: p.text ?? [] }),
  write: (m, w) => {
    if (m.token !== 0) w.uint32(8).uint32(m.token);
    { const mark = w.uint32(18).fork(); SpanOutput.write(m.output, w); w.join(mark); }
    if (m.rankLow !== 0) w.uint32(24).uint32(m.rankLow);
    if (m.rankHigh !== 0) w.uint32(32).uint32(m.rankHigh);
    for (const v of m.ranks) { const mark = w.uint32(42).fork(); RangeOpening.write(v, w); w.join(mark); }
    for (const v of m.text) { const mark = w.uint32(50).fork(); RangeOpening.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let token_: number = 0;
    let output_: SpanOutput = SpanOutput.create();
    let rankLow_: number = 0;
    let rankHigh_: number = 0;
    const ranks_: RangeOpening[] = [];
    const text_: RangeOpening[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: token_ = r.uint32(); break;
        case 18: output_ = r.nested(SpanOutput.read); break;
        case 24: rankLow_ = r.uint32(); break;
        case 32: rankHigh_ = r.uint32(); break;
        case 42: ranks_.push(r.nested(RangeOpening.read)); break;
        case 50: text_.push(r.nested(RangeOpening.read)); break;
        default: r.other(tag, SpanInformation_numbers);
      }
    }
    return { token: token_, output: output_, rankLow: rankLow_, rankHigh: rankHigh_, ranks: ranks_, text: text_ };
  },
});

/** SpanSegments shows neighbouring segments of a use: an owner, a run of output tokens, and what they weigh. */
export interface SpanSegments {
  readonly outputRoot: Uint8Array;
  readonly root: SumRoot;
  readonly leaves: SumRange;
}
const SpanSegments_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.SpanSegments. */
export const SpanSegments: MessageType<SpanSegments> = message<SpanSegments>({
  typeName: "tributary.attribution.v1.SpanSegments",
  options: {},
  fields: [
    { number: 1, name: "output_root", key: "outputRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "root", key: "root", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "leaves", key: "leaves", type: { kind: "message", type: () => SumRange }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ outputRoot: p.outputRoot ?? EMPTY_BYTES, root: p.root ?? SumRoot.create(), leaves: p.leaves ?? SumRange.create() }),
  write: (m, w) => {
    if (m.outputRoot.length > 0) w.uint32(10).bytes(m.outputRoot);
    { const mark = w.uint32(18).fork(); SumRoot.write(m.root, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); SumRange.write(m.leaves, w); w.join(mark); }
  },
  read: (r) => {
    let outputRoot_: Uint8Array = EMPTY_BYTES;
    let root_: SumRoot = SumRoot.create();
    let leaves_: SumRange = SumRange.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: outputRoot_ = r.bytes(); break;
        case 18: root_ = r.nested(SumRoot.read); break;
        case 26: leaves_ = r.nested(SumRange.read); break;
        default: r.other(tag, SpanSegments_numbers);
      }
    }
    return { outputRoot: outputRoot_, root: root_, leaves: leaves_ };
  },
});

/** SpanSegment shows a segment that weighs something else than its tokens, or contains a token of somebody else. */
export interface SpanSegment {
  readonly segments: SpanSegments;
  readonly tokens: readonly RangeOpening[];
  readonly token: number;
}
const SpanSegment_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.SpanSegment. */
export const SpanSegment: MessageType<SpanSegment> = message<SpanSegment>({
  typeName: "tributary.attribution.v1.SpanSegment",
  options: {},
  fields: [
    { number: 1, name: "segments", key: "segments", type: { kind: "message", type: () => SpanSegments }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "tokens", key: "tokens", type: { kind: "message", type: () => RangeOpening }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 3, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ segments: p.segments ?? SpanSegments.create(), tokens: p.tokens ?? [], token: p.token ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SpanSegments.write(m.segments, w); w.join(mark); }
    for (const v of m.tokens) { const mark = w.uint32(18).fork(); RangeOpening.write(v, w); w.join(mark); }
    if (m.token !== 0) w.uint32(24).uint32(m.token);
  },
  read: (r) => {
    let segments_: SpanSegments = SpanSegments.create();
    const tokens_: RangeOpening[] = [];
    let token_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: segments_ = r.nested(SpanSegments.read); break;
        case 18: tokens_.push(r.nested(RangeOpening.read)); break;
        case 24: token_ = r.uint32(); break;
        default: r.other(tag, SpanSegment_numbers);
      }
    }
    return { segments: segments_, tokens: tokens_, token: token_ };
  },
});

/** SpanSegmentMissing shows an owned token that no segment of its owner contains. */
export interface SpanSegmentMissing {
  readonly segments: SpanSegments;
  readonly tokens: RangeOpening;
  readonly token: number;
}
const SpanSegmentMissing_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.SpanSegmentMissing. */
export const SpanSegmentMissing: MessageType<SpanSegmentMissing> = message<SpanSegmentMissing>({
  typeName: "tributary.attribution.v1.SpanSegmentMissing",
  options: {},
  fields: [
    { number: 1, name: "segments", key: "segments", type: { kind: "message", type: () => SpanSegments }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "tokens", key: "tokens", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "token", key: "token", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ segments: p.segments ?? SpanSegments.create(), tokens: p.tokens ?? RangeOpening.create(), token: p.token ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SpanSegments.write(m.segments, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.tokens, w); w.join(mark); }
    if (m.token !== 0) w.uint32(24).uint32(m.token);
  },
  read: (r) => {
    let segments_: SpanSegments = SpanSegments.create();
    let tokens_: RangeOpening = RangeOpening.create();
    let token_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: segments_ = r.nested(SpanSegments.read); break;
        case 18: tokens_ = r.nested(RangeOpening.read); break;
        case 24: token_ = r.uint32(); break;
        default: r.other(tag, SpanSegmentMissing_numbers);
      }
    }
    return { segments: segments_, tokens: tokens_, token: token_ };
  },
});

/** SpanSegmentOrder shows neighbouring segments that are malformed, out of order or overlap. */
export interface SpanSegmentOrder {
  readonly segments: SpanSegments;
}
const SpanSegmentOrder_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.attribution.v1.SpanSegmentOrder. */
export const SpanSegmentOrder: MessageType<SpanSegmentOrder> = message<SpanSegmentOrder>({
  typeName: "tributary.attribution.v1.SpanSegmentOrder",
  options: {},
  fields: [
    { number: 1, name: "segments", key: "segments", type: { kind: "message", type: () => SpanSegments }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ segments: p.segments ?? SpanSegments.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); SpanSegments.write(m.segments, w); w.join(mark); }
  },
  read: (r) => {
    let segments_: SpanSegments = SpanSegments.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: segments_ = r.nested(SpanSegments.read); break;
        default: r.other(tag, SpanSegmentOrder_numbers);
      }
    }
    return { segments: segments_ };
  },
});

/** SpanExistence shows that tokens occur in a shard. */
export interface SpanExistence {
  readonly position: number;
  readonly text: RangeOpening;
}
const SpanExistence_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.SpanExistence. */
export const SpanExistence: MessageType<SpanExistence> = message<SpanExistence>({
  typeName: "tributary.attribution.v1.SpanExistence",
  options: {},
  fields: [
    { number: 1, name: "position", key: "position", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "text", key: "text", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ position: p.position ?? 0, text: p.text ?? RangeOpening.create() }),
  write: (m, w) => {
    if (m.position !== 0) w.uint32(8).uint32(m.position);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.text, w); w.join(mark); }
  },
  read: (r) => {
    let position_: number = 0;
    let text_: RangeOpening = RangeOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: position_ = r.uint32(); break;
        case 18: text_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, SpanExistence_numbers);
      }
    }
    return { position: position_, text: text_ };
  },
});

/** SpanAbsence shows the two neighbouring suffixes between which tokens would be if they occurred in a shard. */
export interface SpanAbsence {
  readonly rank: number;
  readonly ranks: RangeOpening;
  readonly textLow: RangeOpening | undefined;
  readonly textHigh: RangeOpening | undefined;
}
const SpanAbsence_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.SpanAbsence. */
export const SpanAbsence: MessageType<SpanAbsence> = message<SpanAbsence>({
  typeName: "tributary.attribution.v1.SpanAbsence",
  options: {},
  fields: [
    { number: 1, name: "rank", key: "rank", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ranks", key: "ranks", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "text_low", key: "textLow", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "text_high", key: "textHigh", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ rank: p.rank ?? 0, ranks: p.ranks ?? RangeOpening.create(), textLow: p.textLow ?? undefined, textHigh: p.textHigh ?? undefined }),
  write: (m, w) => {
    if (m.rank !== 0) w.uint32(8).uint32(m.rank);
    { const mark = w.uint32(18).fork(); RangeOpening.write(m.ranks, w); w.join(mark); }
    if (m.textLow !== undefined) { const mark = w.uint32(26).fork(); RangeOpening.write(m.textLow, w); w.join(mark); }
    if (m.textHigh !== undefined) { const mark = w.uint32(34).fork(); RangeOpening.write(m.textHigh, w); w.join(mark); }
  },
  read: (r) => {
    let rank_: number = 0;
    let ranks_: RangeOpening = RangeOpening.create();
    let textLow_: RangeOpening | undefined = undefined;
    let textHigh_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: rank_ = r.uint32(); break;
        case 18: ranks_ = r.nested(RangeOpening.read); break;
        case 26: textLow_ = r.nested(RangeOpening.read); break;
        case 34: textHigh_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, SpanAbsence_numbers);
      }
    }
    return { rank: rank_, ranks: ranks_, textLow: textLow_, textHigh: textHigh_ };
  },
});
