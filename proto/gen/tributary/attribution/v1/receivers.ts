// Generated from proto/tributary/attribution/v1/receivers.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { NeighbourGates } from "#proto/tributary/attribution/v1/neighbours.ts";
import { RidgeContributorOpening, RidgeEvidence } from "#proto/tributary/attribution/v1/ridge.ts";
import { RangeOpening, SumRange } from "#proto/tributary/merkle/v1/range.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";

/** WrongReceivers shows the receivers of a part of a use, and evidence they do not follow from; none when they are malformed. */
export interface WrongReceivers {
  readonly receivers: Uint8Array;
  readonly evidence: { readonly kind: "neighbours"; readonly value: NeighbourEntries } | { readonly kind: "ridge"; readonly value: RidgeEvidence } | { readonly kind: "spans"; readonly value: SpanOwnerSum } | undefined;
}
const WrongReceivers_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.WrongReceivers. */
export const WrongReceivers: MessageType<WrongReceivers> = message<WrongReceivers>({
  typeName: "tributary.attribution.v1.WrongReceivers",
  options: {},
  fields: [
    { number: 1, name: "receivers", key: "receivers", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "neighbours", key: "neighbours", type: { kind: "message", type: () => NeighbourEntries }, repeated: false, required: false, oneof: "evidence", options: {} },
    { number: 3, name: "ridge", key: "ridge", type: { kind: "message", type: () => RidgeEvidence }, repeated: false, required: false, oneof: "evidence", options: {} },
    { number: 4, name: "spans", key: "spans", type: { kind: "message", type: () => SpanOwnerSum }, repeated: false, required: false, oneof: "evidence", options: {} },
  ],
  create: (p) => ({ receivers: p.receivers ?? EMPTY_BYTES, evidence: p.evidence }),
  write: (m, w) => {
    if (m.receivers.length > 0) w.uint32(10).bytes(m.receivers);
    if (m.evidence?.kind === "neighbours") { const mark = w.uint32(18).fork(); NeighbourEntries.write(m.evidence.value, w); w.join(mark); }
    if (m.evidence?.kind === "ridge") { const mark = w.uint32(26).fork(); RidgeEvidence.write(m.evidence.value, w); w.join(mark); }
    if (m.evidence?.kind === "spans") { const mark = w.uint32(34).fork(); SpanOwnerSum.write(m.evidence.value, w); w.join(mark); }
  },
  read: (r) => {
    let receivers_: Uint8Array = EMPTY_BYTES;
    let evidence: WrongReceivers["evidence"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: receivers_ = r.bytes(); break;
        case 18: evidence = { kind: "neighbours", value: r.nested(NeighbourEntries.read) }; break;
        case 26: evidence = { kind: "ridge", value: r.nested(RidgeEvidence.read) }; break;
        case 34: evidence = { kind: "spans", value: r.nested(SpanOwnerSum.read) }; break;
        default: r.other(tag, WrongReceivers_numbers);
      }
    }
    return { receivers: receivers_, evidence };
  },
});

/** NeighbourEntries shows the whole list and the gates that the evidence of a use commits to: whatever it says of weights, they follow from these. */
export interface NeighbourEntries {
  readonly entries: Uint8Array;
  readonly gates: NeighbourGates;
}
const NeighbourEntries_numbers: ReadonlySet<number> = new Set<number>([1, 3]);
/** Codec of tributary.attribution.v1.NeighbourEntries. */
export const NeighbourEntries: MessageType<NeighbourEntries> = message<NeighbourEntries>({
  typeName: "tributary.attribution.v1.NeighbourEntries",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "gates", key: "gates", type: { kind: "message", type: () => NeighbourGates }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? EMPTY_BYTES, gates: p.gates ?? NeighbourGates.create() }),
  write: (m, w) => {
    if (m.entries.length > 0) w.uint32(10).bytes(m.entries);
    { const mark = w.uint32(26).fork(); NeighbourGates.write(m.gates, w); w.join(mark); }
  },
  read: (r) => {
    let entries_: Uint8Array = EMPTY_BYTES;
    let gates_: NeighbourGates = NeighbourGates.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.bytes(); break;
        case 26: gates_ = r.nested(NeighbourGates.read); break;
        default: r.other(tag, NeighbourEntries_numbers);
      }
    }
    return { entries: entries_, gates: gates_ };
  },
});

/** SpanOwnerSum bounds what the segments of one owner sum to. */
export interface SpanOwnerSum {
  readonly outputRoot: Uint8Array;
  readonly root: SumRoot;
  readonly owner: number;
  readonly low: SumRange | undefined;
  readonly high: SumRange | undefined;
}
const SpanOwnerSum_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.SpanOwnerSum. */
export const SpanOwnerSum: MessageType<SpanOwnerSum> = message<SpanOwnerSum>({
  typeName: "tributary.attribution.v1.SpanOwnerSum",
  options: {},
  fields: [
    { number: 1, name: "output_root", key: "outputRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "root", key: "root", type: { kind: "message", type: () => SumRoot }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "owner", key: "owner", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "low", key: "low", type: { kind: "message", type: () => SumRange }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "high", key: "high", type: { kind: "message", type: () => SumRange }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ outputRoot: p.outputRoot ?? EMPTY_BYTES, root: p.root ?? SumRoot.create(), owner: p.owner ?? 0, low: p.low ?? undefined, high: p.high ?? undefined }),
  write: (m, w) => {
    if (m.outputRoot.length > 0) w.uint32(10).bytes(m.outputRoot);
    { const mark = w.uint32(18).fork(); SumRoot.write(m.root, w); w.join(mark); }
    if (m.owner !== 0) w.uint32(24).uint32(m.owner);
    if (m.low !== undefined) { const mark = w.uint32(34).fork(); SumRange.write(m.low, w); w.join(mark); }
    if (m.high !== undefined) { const mark = w.uint32(42).fork(); SumRange.write(m.high, w); w.join(mark); }
  },
  read: (r) => {
    let outputRoot_: Uint8Array = EMPTY_BYTES;
    let root_: SumRoot = SumRoot.create();
    let owner_: number = 0;
    let low_: SumRange | undefined = undefined;
    let high_: SumRange | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: outputRoot_ = r.bytes(); break;
        case 18: root_ = r.nested(SumRoot.read); break;
        case 24: owner_ = r.uint32(); break;
        case 34: low_ = r.nested(SumRange.read); break;
        case 42: high_ = r.nested(SumRange.read); break;
        default: r.other(tag, SpanOwnerSum_numbers);
      }
    }
    return { outputRoot: outputRoot_, root: root_, owner: owner_, low: low_, high: high_ };
  },
});

/** WrongOwner shows an owner among the receivers of a part whose address is another under the artefact, or who is none of its owners. */
export interface WrongOwner {
  readonly receivers: Uint8Array;
  readonly opening: { readonly kind: "owners"; readonly value: RangeOpening } | { readonly kind: "contributor"; readonly value: RidgeContributorOpening } | undefined;
}
const WrongOwner_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.WrongOwner. */
export const WrongOwner: MessageType<WrongOwner> = message<WrongOwner>({
  typeName: "tributary.attribution.v1.WrongOwner",
  options: {},
  fields: [
    { number: 1, name: "receivers", key: "receivers", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owners", key: "owners", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: "opening", options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: "opening", options: {} },
  ],
  create: (p) => ({ receivers: p.receivers ?? EMPTY_BYTES, opening: p.opening }),
  write: (m, w) => {
    if (m.receivers.length > 0) w.uint32(10).bytes(m.receivers);
    if (m.opening?.kind === "owners") { const mark = w.uint32(18).fork(); RangeOpening.write(m.opening.value, w); w.join(mark); }
    if (m.opening?.kind === "contributor") { const mark = w.uint32(26).fork(); RidgeContributorOpening.write(m.opening.value, w); w.join(mark); }
  },
  read: (r) => {
    let receivers_: Uint8Array = EMPTY_BYTES;
    let opening: WrongOwner["opening"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: receivers_ = r.bytes(); break;
        case 18: opening = { kind: "owners", value: r.nested(RangeOpening.read) }; break;
        case 26: opening = { kind: "contributor", value: r.nested(RidgeContributorOpening.read) }; break;
        default: r.other(tag, WrongOwner_numbers);
      }
    }
    return { receivers: receivers_, opening };
  },
});
