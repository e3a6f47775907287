// Generated from proto/tributary/attribution/v1/ridge.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { BundlePlace } from "#proto/tributary/attribution/v1/owners.ts";
import { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";

/** RidgeTarget is what the targets of an item may be. */
export const RidgeTarget = {
  RIDGE_TARGET_UNSPECIFIED: 0,
  RIDGE_TARGET_ONE_HOT: 1,
  RIDGE_TARGET_FREE: 2,
} as const;
/** Description of tributary.attribution.v1.RidgeTarget. */
export const RidgeTargetEnum: EnumType = { typeName: "tributary.attribution.v1.RidgeTarget", values: RidgeTarget };

/** RidgeParams are the terms of a ridge head, fixed when its datanet version is. */
export interface RidgeParams {
  readonly dimension: number;
  readonly classes: number;
  readonly lambda: bigint;
  readonly fractionBits: number;
  readonly tolerance: bigint;
  readonly normSquaredMax: number;
  readonly target: number;
  readonly gramKept: boolean;
}
const RidgeParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.attribution.v1.RidgeParams. */
export const RidgeParams: MessageType<RidgeParams> = message<RidgeParams>({
  typeName: "tributary.attribution.v1.RidgeParams",
  options: {},
  fields: [
    { number: 1, name: "dimension", key: "dimension", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "classes", key: "classes", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "lambda", key: "lambda", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "fraction_bits", key: "fractionBits", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "tolerance", key: "tolerance", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "norm_squared_max", key: "normSquaredMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "target", key: "target", type: { kind: "enum", type: RidgeTargetEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "gram_kept", key: "gramKept", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ dimension: p.dimension ?? 0, classes: p.classes ?? 0, lambda: p.lambda ?? 0n, fractionBits: p.fractionBits ?? 0, tolerance: p.tolerance ?? 0n, normSquaredMax: p.normSquaredMax ?? 0, target: p.target ?? 0, gramKept: p.gramKept ?? false }),
  write: (m, w) => {
    if (m.dimension !== 0) w.uint32(8).uint32(m.dimension);
    if (m.classes !== 0) w.uint32(16).uint32(m.classes);
    if (m.lambda !== 0n) w.uint32(24).uint64(m.lambda);
    if (m.fractionBits !== 0) w.uint32(32).uint32(m.fractionBits);
    if (m.tolerance !== 0n) w.uint32(40).uint64(m.tolerance);
    if (m.normSquaredMax !== 0) w.uint32(48).uint32(m.normSquaredMax);
    if (m.target !== 0) w.uint32(56).int32(m.target);
    if (m.gramKept) w.uint32(64).bool(m.gramKept);
  },
  read: (r) => {
    let dimension_: number = 0;
    let classes_: number = 0;
    let lambda_: bigint = 0n;
    let fractionBits_: number = 0;
    let tolerance_: bigint = 0n;
    let normSquaredMax_: number = 0;
    let target_: number = 0;
    let gramKept_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: dimension_ = r.uint32(); break;
        case 16: classes_ = r.uint32(); break;
        case 24: lambda_ = r.uint64(); break;
        case 32: fractionBits_ = r.uint32(); break;
        case 40: tolerance_ = r.uint64(); break;
        case 48: normSquaredMax_ = r.uint32(); break;
        case 56: target_ = r.int32(); break;
        case 64: gramKept_ = r.bool(); break;
        default: r.other(tag, RidgeParams_numbers);
      }
    }
    return { dimension: dimension_, classes: classes_, lambda: lambda_, fractionBits: fractionBits_, tolerance: tolerance_, normSquaredMax: normSquaredMax_, target: target_, gramKept: gramKept_ };
  },
});

/** RidgeHead is a trained head as its attributor commits to it. */
export interface RidgeHead {
  readonly params: RidgeParams;
  readonly statistics: Uint8Array;
  readonly weights: Uint8Array;
  readonly contributorsRoot: Uint8Array;
  readonly contributors: number;
}
const RidgeHead_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.RidgeHead. */
export const RidgeHead: MessageType<RidgeHead> = message<RidgeHead>({
  typeName: "tributary.attribution.v1.RidgeHead",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => RidgeParams }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "statistics", key: "statistics", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "weights", key: "weights", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "contributors_root", key: "contributorsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "contributors", key: "contributors", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? RidgeParams.create(), statistics: p.statistics ?? EMPTY_BYTES, weights: p.weights ?? EMPTY_BYTES, contributorsRoot: p.contributorsRoot ?? EMPTY_BYTES, contributors: p.contributors ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeParams.write(m.params, w); w.join(mark); }
    if (m.statistics.length > 0) w.uint32(18).bytes(m.statistics);
    if (m.weights.length > 0) w.uint32(26).bytes(m.weights);
    if (m.contributorsRoot.length > 0) w.uint32(34).bytes(m.contributorsRoot);
    if (m.contributors !== 0) w.uint32(40).uint32(m.contributors);
  },
  read: (r) => {
    let params_: RidgeParams = RidgeParams.create();
    let statistics_: Uint8Array = EMPTY_BYTES;
    let weights_: Uint8Array = EMPTY_BYTES;
    let contributorsRoot_: Uint8Array = EMPTY_BYTES;
    let contributors_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(RidgeParams.read); break;
        case 18: statistics_ = r.bytes(); break;
        case 26: weights_ = r.bytes(); break;
        case 34: contributorsRoot_ = r.bytes(); break;
        case 40: contributors_ = r.uint32(); break;
        default: r.other(tag, RidgeHead_numbers);
      }
    }
    return { params: params_, statistics: statistics_, weights: weights_, contributorsRoot: contributorsRoot_, contributors: contributors_ };
  },
});

/** RidgeContributor is one leaf of the contributors' tree. */
export interface RidgeContributor {
  readonly contributor: Uint8Array;
  readonly statistics: Uint8Array;
  readonly weights: Uint8Array;
}
const RidgeContributor_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeContributor. */
export const RidgeContributor: MessageType<RidgeContributor> = message<RidgeContributor>({
  typeName: "tributary.attribution.v1.RidgeContributor",
  options: {},
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "statistics", key: "statistics", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "weights", key: "weights", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? EMPTY_BYTES, statistics: p.statistics ?? EMPTY_BYTES, weights: p.weights ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.contributor.length > 0) w.uint32(10).bytes(m.contributor);
    if (m.statistics.length > 0) w.uint32(18).bytes(m.statistics);
    if (m.weights.length > 0) w.uint32(26).bytes(m.weights);
  },
  read: (r) => {
    let contributor_: Uint8Array = EMPTY_BYTES;
    let statistics_: Uint8Array = EMPTY_BYTES;
    let weights_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.bytes(); break;
        case 18: statistics_ = r.bytes(); break;
        case 26: weights_ = r.bytes(); break;
        default: r.other(tag, RidgeContributor_numbers);
      }
    }
    return { contributor: contributor_, statistics: statistics_, weights: weights_ };
  },
});

/** RidgeNode is the preimage of a node of the statistics tree. */
export interface RidgeNode {
  readonly kind: number;
  readonly content: Uint8Array;
  readonly rowsRoot: Uint8Array;
}
const RidgeNode_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeNode. */
export const RidgeNode: MessageType<RidgeNode> = message<RidgeNode>({
  typeName: "tributary.attribution.v1.RidgeNode",
  options: {},
  fields: [
    { number: 1, name: "kind", key: "kind", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "content", key: "content", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "rows_root", key: "rowsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ kind: p.kind ?? 0, content: p.content ?? EMPTY_BYTES, rowsRoot: p.rowsRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.kind !== 0) w.uint32(8).uint32(m.kind);
    if (m.content.length > 0) w.uint32(18).bytes(m.content);
    if (m.rowsRoot.length > 0) w.uint32(26).bytes(m.rowsRoot);
  },
  read: (r) => {
    let kind_: number = 0;
    let content_: Uint8Array = EMPTY_BYTES;
    let rowsRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: kind_ = r.uint32(); break;
        case 18: content_ = r.bytes(); break;
        case 26: rowsRoot_ = r.bytes(); break;
        default: r.other(tag, RidgeNode_numbers);
      }
    }
    return { kind: kind_, content: content_, rowsRoot: rowsRoot_ };
  },
});

/** RidgePath leads from a node up to the top of the statistics tree. */
export interface RidgePath {
  readonly turns: bigint;
  readonly steps: Uint8Array;
}
const RidgePath_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgePath. */
export const RidgePath: MessageType<RidgePath> = message<RidgePath>({
  typeName: "tributary.attribution.v1.RidgePath",
  options: {},
  fields: [
    { number: 1, name: "turns", key: "turns", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "steps", key: "steps", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ turns: p.turns ?? 0n, steps: p.steps ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.turns !== 0n) w.uint32(8).uint64(m.turns);
    if (m.steps.length > 0) w.uint32(18).bytes(m.steps);
  },
  read: (r) => {
    let turns_: bigint = 0n;
    let steps_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: turns_ = r.uint64(); break;
        case 18: steps_ = r.bytes(); break;
        default: r.other(tag, RidgePath_numbers);
      }
    }
    return { turns: turns_, steps: steps_ };
  },
});

/** RidgeSegment is up to 64 entries of one row of statistics, each four bytes, little-endian, signed. */
export interface RidgeSegment {
  readonly entries: Uint8Array;
  readonly segmentAunts: Uint8Array;
  readonly rowAunts: Uint8Array;
}
const RidgeSegment_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeSegment. */
export const RidgeSegment: MessageType<RidgeSegment> = message<RidgeSegment>({
  typeName: "tributary.attribution.v1.RidgeSegment",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "segment_aunts", key: "segmentAunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "row_aunts", key: "rowAunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? EMPTY_BYTES, segmentAunts: p.segmentAunts ?? EMPTY_BYTES, rowAunts: p.rowAunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.entries.length > 0) w.uint32(10).bytes(m.entries);
    if (m.segmentAunts.length > 0) w.uint32(18).bytes(m.segmentAunts);
    if (m.rowAunts.length > 0) w.uint32(26).bytes(m.rowAunts);
  },
  read: (r) => {
    let entries_: Uint8Array = EMPTY_BYTES;
    let segmentAunts_: Uint8Array = EMPTY_BYTES;
    let rowAunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.bytes(); break;
        case 18: segmentAunts_ = r.bytes(); break;
        case 26: rowAunts_ = r.bytes(); break;
        default: r.other(tag, RidgeSegment_numbers);
      }
    }
    return { entries: entries_, segmentAunts: segmentAunts_, rowAunts: rowAunts_ };
  },
});

/** RidgeRow is a whole row of statistics or of weights, entries as in RidgeSegment. */
export interface RidgeRow {
  readonly entries: Uint8Array;
  readonly aunts: Uint8Array;
}
const RidgeRow_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgeRow. */
export const RidgeRow: MessageType<RidgeRow> = message<RidgeRow>({
  typeName: "tributary.attribution.v1.RidgeRow",
  options: {},
  fields: [
    { number: 1, name: "entries", key: "entries", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ entries: p.entries ?? EMPTY_BYTES, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.entries.length > 0) w.uint32(10).bytes(m.entries);
    if (m.aunts.length > 0) w.uint32(18).bytes(m.aunts);
  },
  read: (r) => {
    let entries_: Uint8Array = EMPTY_BYTES;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: entries_ = r.bytes(); break;
        case 18: aunts_ = r.bytes(); break;
        default: r.other(tag, RidgeRow_numbers);
      }
    }
    return { entries: entries_, aunts: aunts_ };
  },
});

/** RidgeItem is an item's opening. */
export interface RidgeItem {
  readonly salt: Uint8Array;
  readonly vector: Uint8Array;
  readonly targets: Uint8Array;
}
const RidgeItem_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeItem. */
export const RidgeItem: MessageType<RidgeItem> = message<RidgeItem>({
  typeName: "tributary.attribution.v1.RidgeItem",
  options: {},
  fields: [
    { number: 1, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "vector", key: "vector", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "targets", key: "targets", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ salt: p.salt ?? EMPTY_BYTES, vector: p.vector ?? EMPTY_BYTES, targets: p.targets ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.salt.length > 0) w.uint32(10).bytes(m.salt);
    if (m.vector.length > 0) w.uint32(18).bytes(m.vector);
    if (m.targets.length > 0) w.uint32(26).bytes(m.targets);
  },
  read: (r) => {
    let salt_: Uint8Array = EMPTY_BYTES;
    let vector_: Uint8Array = EMPTY_BYTES;
    let targets_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: salt_ = r.bytes(); break;
        case 18: vector_ = r.bytes(); break;
        case 26: targets_ = r.bytes(); break;
        default: r.other(tag, RidgeItem_numbers);
      }
    }
    return { salt: salt_, vector: vector_, targets: targets_ };
  },
});

/** RidgeContributorOpening shows the contributor at an index. */
export interface RidgeContributorOpening {
  readonly index: number;
  readonly contributor: RidgeContributor;
  readonly aunts: Uint8Array;
}
const RidgeContributorOpening_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeContributorOpening. */
export const RidgeContributorOpening: MessageType<RidgeContributorOpening> = message<RidgeContributorOpening>({
  typeName: "tributary.attribution.v1.RidgeContributorOpening",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "message", type: () => RidgeContributor }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0, contributor: p.contributor ?? RidgeContributor.create(), aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.index !== 0) w.uint32(8).uint32(m.index);
    { const mark = w.uint32(18).fork(); RidgeContributor.write(m.contributor, w); w.join(mark); }
    if (m.aunts.length > 0) w.uint32(26).bytes(m.aunts);
  },
  read: (r) => {
    let index_: number = 0;
    let contributor_: RidgeContributor = RidgeContributor.create();
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.uint32(); break;
        case 18: contributor_ = r.nested(RidgeContributor.read); break;
        case 26: aunts_ = r.bytes(); break;
        default: r.other(tag, RidgeContributorOpening_numbers);
      }
    }
    return { index: index_, contributor: contributor_, aunts: aunts_ };
  },
});

/** RidgeLeafProof shows that a block's statistics are not those of its items, or that an item is not allowed. */
export interface RidgeLeafProof {
  readonly path: RidgePath;
  readonly block: RidgeNode;
  readonly row: number;
  readonly segment: number;
  readonly opened: RidgeSegment;
  readonly items: readonly RidgeItem[];
}
const RidgeLeafProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.RidgeLeafProof. */
export const RidgeLeafProof: MessageType<RidgeLeafProof> = message<RidgeLeafProof>({
  typeName: "tributary.attribution.v1.RidgeLeafProof",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "block", key: "block", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "row", key: "row", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "segment", key: "segment", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "opened", key: "opened", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "items", key: "items", type: { kind: "message", type: () => RidgeItem }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? RidgePath.create(), block: p.block ?? RidgeNode.create(), row: p.row ?? 0, segment: p.segment ?? 0, opened: p.opened ?? RidgeSegment.create(), items: p.items ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNode.write(m.block, w); w.join(mark); }
    if (m.row !== 0) w.uint32(24).uint32(m.row);
    if (m.segment !== 0) w.uint32(32).uint32(m.segment);
    { const mark = w.uint32(42).fork(); RidgeSegment.write(m.opened, w); w.join(mark); }
    for (const v of m.items) { const mark = w.uint32(50).fork(); RidgeItem.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let path_: RidgePath = RidgePath.create();
    let block_: RidgeNode = RidgeNode.create();
    let row_: number = 0;
    let segment_: number = 0;
    let opened_: RidgeSegment = RidgeSegment.create();
    const items_: RidgeItem[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.nested(RidgePath.read); break;
        case 18: block_ = r.nested(RidgeNode.read); break;
        case 24: row_ = r.uint32(); break;
        case 32: segment_ = r.uint32(); break;
        case 42: opened_ = r.nested(RidgeSegment.read); break;
        case 50: items_.push(r.nested(RidgeItem.read)); break;
        default: r.other(tag, RidgeLeafProof_numbers);
      }
    }
    return { path: path_, block: block_, row: row_, segment: segment_, opened: opened_, items: items_ };
  },
});

/** RidgeSumProof shows that a branch is not the sum of its children. */
export interface RidgeSumProof {
  readonly path: RidgePath;
  readonly parent: RidgeNode;
  readonly left: RidgeNode;
  readonly right: RidgeNode;
  readonly row: number;
  readonly segment: number;
  readonly parentOpened: RidgeSegment;
  readonly leftOpened: RidgeSegment;
  readonly rightOpened: RidgeSegment;
}
const RidgeSumProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9]);
/** Codec of tributary.attribution.v1.RidgeSumProof. */
export const RidgeSumProof: MessageType<RidgeSumProof> = message<RidgeSumProof>({
  typeName: "tributary.attribution.v1.RidgeSumProof",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "parent", key: "parent", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "left", key: "left", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "right", key: "right", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "row", key: "row", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "segment", key: "segment", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "parent_opened", key: "parentOpened", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 8, name: "left_opened", key: "leftOpened", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 9, name: "right_opened", key: "rightOpened", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? RidgePath.create(), parent: p.parent ?? RidgeNode.create(), left: p.left ?? RidgeNode.create(), right: p.right ?? RidgeNode.create(), row: p.row ?? 0, segment: p.segment ?? 0, parentOpened: p.parentOpened ?? RidgeSegment.create(), leftOpened: p.leftOpened ?? RidgeSegment.create(), rightOpened: p.rightOpened ?? RidgeSegment.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNode.write(m.parent, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeNode.write(m.left, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RidgeNode.write(m.right, w); w.join(mark); }
    if (m.row !== 0) w.uint32(40).uint32(m.row);
    if (m.segment !== 0) w.uint32(48).uint32(m.segment);
    { const mark = w.uint32(58).fork(); RidgeSegment.write(m.parentOpened, w); w.join(mark); }
    { const mark = w.uint32(66).fork(); RidgeSegment.write(m.leftOpened, w); w.join(mark); }
    { const mark = w.uint32(74).fork(); RidgeSegment.write(m.rightOpened, w); w.join(mark); }
  },
  read: (r) => {
    let path_: RidgePath = RidgePath.create();
    let parent_: RidgeNode = RidgeNode.create();
    let left_: RidgeNode = RidgeNode.create();
    let right_: RidgeNode = RidgeNode.create();
    let row_: number = 0;
    let segment_: number = 0;
    let parentOpened_: RidgeSegment = RidgeSegment.create();
    let leftOpened_: RidgeSegment = RidgeSegment.create();
    let rightOpened_: RidgeSegment = RidgeSegment.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.nested(RidgePath.read); break;
        case 18: parent_ = r.nested(RidgeNode.read); break;
        case 26: left_ = r.nested(RidgeNode.read); break;
        case 34: right_ = r.nested(RidgeNode.read); break;
        case 40: row_ = r.uint32(); break;
        case 48: segment_ = r.uint32(); break;
        case 58: parentOpened_ = r.nested(RidgeSegment.read); break;
        case 66: leftOpened_ = r.nested(RidgeSegment.read); break;
        case 74: rightOpened_ = r.nested(RidgeSegment.read); break;
        default: r.other(tag, RidgeSumProof_numbers);
      }
    }
    return { path: path_, parent: parent_, left: left_, right: right_, row: row_, segment: segment_, parentOpened: parentOpened_, leftOpened: leftOpened_, rightOpened: rightOpened_ };
  },
});

/** RidgeEntryProof shows that a contributor's leaf names another node than the statistics tree has in its place. */
export interface RidgeEntryProof {
  readonly opening: RidgeContributorOpening;
  readonly node: Uint8Array;
  readonly steps: Uint8Array;
}
const RidgeEntryProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeEntryProof. */
export const RidgeEntryProof: MessageType<RidgeEntryProof> = message<RidgeEntryProof>({
  typeName: "tributary.attribution.v1.RidgeEntryProof",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "steps", key: "steps", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), node: p.node ?? EMPTY_BYTES, steps: p.steps ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    if (m.node.length > 0) w.uint32(18).bytes(m.node);
    if (m.steps.length > 0) w.uint32(26).bytes(m.steps);
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let node_: Uint8Array = EMPTY_BYTES;
    let steps_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: node_ = r.bytes(); break;
        case 26: steps_ = r.bytes(); break;
        default: r.other(tag, RidgeEntryProof_numbers);
      }
    }
    return { opening: opening_, node: node_, steps: steps_ };
  },
});

/** RidgeSourceProof shows that a block holds what its contributor never gave to the datanet version, or gave as statistics alone. */
export interface RidgeSourceProof {
  readonly opening: RidgeContributorOpening;
  readonly path: RidgePath;
  readonly block: RidgeNode;
  readonly item: number;
  readonly leaf: Uint8Array;
  readonly aunts: Uint8Array;
}
const RidgeSourceProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.RidgeSourceProof. */
export const RidgeSourceProof: MessageType<RidgeSourceProof> = message<RidgeSourceProof>({
  typeName: "tributary.attribution.v1.RidgeSourceProof",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "block", key: "block", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "item", key: "item", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "leaf", key: "leaf", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), path: p.path ?? RidgePath.create(), block: p.block ?? RidgeNode.create(), item: p.item ?? 0, leaf: p.leaf ?? EMPTY_BYTES, aunts: p.aunts ?? EMPTY_BYTES }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeNode.write(m.block, w); w.join(mark); }
    if (m.item !== 0) w.uint32(32).uint32(m.item);
    if (m.leaf.length > 0) w.uint32(42).bytes(m.leaf);
    if (m.aunts.length > 0) w.uint32(50).bytes(m.aunts);
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let path_: RidgePath = RidgePath.create();
    let block_: RidgeNode = RidgeNode.create();
    let item_: number = 0;
    let leaf_: Uint8Array = EMPTY_BYTES;
    let aunts_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: path_ = r.nested(RidgePath.read); break;
        case 26: block_ = r.nested(RidgeNode.read); break;
        case 32: item_ = r.uint32(); break;
        case 42: leaf_ = r.bytes(); break;
        case 50: aunts_ = r.bytes(); break;
        default: r.other(tag, RidgeSourceProof_numbers);
      }
    }
    return { opening: opening_, path: path_, block: block_, item: item_, leaf: leaf_, aunts: aunts_ };
  },
});

/** RidgeAttestedProof shows that attested statistics are not those of a bundle of their contributor's, or that no items sum to them. */
export interface RidgeAttestedProof {
  readonly opening: RidgeContributorOpening;
  readonly path: RidgePath;
  readonly node: RidgeNode;
  readonly row: number;
  readonly column: number;
  readonly opened: RidgeSegment | undefined;
  readonly mirrored: RidgeSegment | undefined;
}
const RidgeAttestedProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.attribution.v1.RidgeAttestedProof. */
export const RidgeAttestedProof: MessageType<RidgeAttestedProof> = message<RidgeAttestedProof>({
  typeName: "tributary.attribution.v1.RidgeAttestedProof",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "node", key: "node", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "row", key: "row", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "column", key: "column", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "opened", key: "opened", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "mirrored", key: "mirrored", type: { kind: "message", type: () => RidgeSegment }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), path: p.path ?? RidgePath.create(), node: p.node ?? RidgeNode.create(), row: p.row ?? 0, column: p.column ?? 0, opened: p.opened ?? undefined, mirrored: p.mirrored ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeNode.write(m.node, w); w.join(mark); }
    if (m.row !== 0) w.uint32(32).uint32(m.row);
    if (m.column !== 0) w.uint32(40).uint32(m.column);
    if (m.opened !== undefined) { const mark = w.uint32(50).fork(); RidgeSegment.write(m.opened, w); w.join(mark); }
    if (m.mirrored !== undefined) { const mark = w.uint32(58).fork(); RidgeSegment.write(m.mirrored, w); w.join(mark); }
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let path_: RidgePath = RidgePath.create();
    let node_: RidgeNode = RidgeNode.create();
    let row_: number = 0;
    let column_: number = 0;
    let opened_: RidgeSegment | undefined = undefined;
    let mirrored_: RidgeSegment | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: path_ = r.nested(RidgePath.read); break;
        case 26: node_ = r.nested(RidgeNode.read); break;
        case 32: row_ = r.uint32(); break;
        case 40: column_ = r.uint32(); break;
        case 50: opened_ = r.nested(RidgeSegment.read); break;
        case 58: mirrored_ = r.nested(RidgeSegment.read); break;
        default: r.other(tag, RidgeAttestedProof_numbers);
      }
    }
    return { opening: opening_, path: path_, node: node_, row: row_, column: column_, opened: opened_, mirrored: mirrored_ };
  },
});

/** RidgeOrderProof shows two blocks or attested statistics of one contributor of which the later does not come after the earlier. */
export interface RidgeOrderProof {
  readonly opening: RidgeContributorOpening;
  readonly firstPath: RidgePath;
  readonly first: RidgeNode;
  readonly secondPath: RidgePath;
  readonly second: RidgeNode;
}
const RidgeOrderProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.RidgeOrderProof. */
export const RidgeOrderProof: MessageType<RidgeOrderProof> = message<RidgeOrderProof>({
  typeName: "tributary.attribution.v1.RidgeOrderProof",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "first_path", key: "firstPath", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "first", key: "first", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "second_path", key: "secondPath", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "second", key: "second", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), firstPath: p.firstPath ?? RidgePath.create(), first: p.first ?? RidgeNode.create(), secondPath: p.secondPath ?? RidgePath.create(), second: p.second ?? RidgeNode.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgePath.write(m.firstPath, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeNode.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RidgePath.write(m.secondPath, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); RidgeNode.write(m.second, w); w.join(mark); }
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let firstPath_: RidgePath = RidgePath.create();
    let first_: RidgeNode = RidgeNode.create();
    let secondPath_: RidgePath = RidgePath.create();
    let second_: RidgeNode = RidgeNode.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: firstPath_ = r.nested(RidgePath.read); break;
        case 26: first_ = r.nested(RidgeNode.read); break;
        case 34: secondPath_ = r.nested(RidgePath.read); break;
        case 42: second_ = r.nested(RidgeNode.read); break;
        default: r.other(tag, RidgeOrderProof_numbers);
      }
    }
    return { opening: opening_, firstPath: firstPath_, first: first_, secondPath: secondPath_, second: second_ };
  },
});

/** RidgeMissingProof shows an item of the datanet version, and where in the head there is a gap in its place. */
export interface RidgeMissingProof {
  readonly at: BundlePlace;
  readonly item: RidgeItem;
  readonly gap: { readonly kind: "contributors"; readonly value: RidgeContributorGap } | { readonly kind: "parts"; readonly value: RidgePartGap } | undefined;
}
const RidgeMissingProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.attribution.v1.RidgeMissingProof. */
export const RidgeMissingProof: MessageType<RidgeMissingProof> = message<RidgeMissingProof>({
  typeName: "tributary.attribution.v1.RidgeMissingProof",
  options: {},
  fields: [
    { number: 1, name: "at", key: "at", type: { kind: "message", type: () => BundlePlace }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "item", key: "item", type: { kind: "message", type: () => RidgeItem }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "contributors", key: "contributors", type: { kind: "message", type: () => RidgeContributorGap }, repeated: false, required: false, oneof: "gap", options: {} },
    { number: 4, name: "parts", key: "parts", type: { kind: "message", type: () => RidgePartGap }, repeated: false, required: false, oneof: "gap", options: {} },
  ],
  create: (p) => ({ at: p.at ?? BundlePlace.create(), item: p.item ?? RidgeItem.create(), gap: p.gap }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); BundlePlace.write(m.at, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeItem.write(m.item, w); w.join(mark); }
    if (m.gap?.kind === "contributors") { const mark = w.uint32(26).fork(); RidgeContributorGap.write(m.gap.value, w); w.join(mark); }
    if (m.gap?.kind === "parts") { const mark = w.uint32(34).fork(); RidgePartGap.write(m.gap.value, w); w.join(mark); }
  },
  read: (r) => {
    let at_: BundlePlace = BundlePlace.create();
    let item_: RidgeItem = RidgeItem.create();
    let gap: RidgeMissingProof["gap"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: at_ = r.nested(BundlePlace.read); break;
        case 18: item_ = r.nested(RidgeItem.read); break;
        case 26: gap = { kind: "contributors", value: r.nested(RidgeContributorGap.read) }; break;
        case 34: gap = { kind: "parts", value: r.nested(RidgePartGap.read) }; break;
        default: r.other(tag, RidgeMissingProof_numbers);
      }
    }
    return { at: at_, item: item_, gap };
  },
});

/** RidgeContributorGap shows neighbouring contributors between whom somebody is missing; before the first or behind the last there is nobody. */
export interface RidgeContributorGap {
  readonly before: RidgeContributorOpening | undefined;
  readonly after: RidgeContributorOpening | undefined;
}
const RidgeContributorGap_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgeContributorGap. */
export const RidgeContributorGap: MessageType<RidgeContributorGap> = message<RidgeContributorGap>({
  typeName: "tributary.attribution.v1.RidgeContributorGap",
  options: {},
  fields: [
    { number: 1, name: "before", key: "before", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "after", key: "after", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ before: p.before ?? undefined, after: p.after ?? undefined }),
  write: (m, w) => {
    if (m.before !== undefined) { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.before, w); w.join(mark); }
    if (m.after !== undefined) { const mark = w.uint32(18).fork(); RidgeContributorOpening.write(m.after, w); w.join(mark); }
  },
  read: (r) => {
    let before_: RidgeContributorOpening | undefined = undefined;
    let after_: RidgeContributorOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: before_ = r.nested(RidgeContributorOpening.read); break;
        case 18: after_ = r.nested(RidgeContributorOpening.read); break;
        default: r.other(tag, RidgeContributorGap_numbers);
      }
    }
    return { before: before_, after: after_ };
  },
});

/** RidgePartGap shows neighbouring blocks or attested statistics of one contributor between which an item is missing; before the first or behind the last there is none. */
export interface RidgePartGap {
  readonly opening: RidgeContributorOpening;
  readonly before: RidgePlacedNode | undefined;
  readonly after: RidgePlacedNode | undefined;
}
const RidgePartGap_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgePartGap. */
export const RidgePartGap: MessageType<RidgePartGap> = message<RidgePartGap>({
  typeName: "tributary.attribution.v1.RidgePartGap",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "before", key: "before", type: { kind: "message", type: () => RidgePlacedNode }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "after", key: "after", type: { kind: "message", type: () => RidgePlacedNode }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), before: p.before ?? undefined, after: p.after ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    if (m.before !== undefined) { const mark = w.uint32(18).fork(); RidgePlacedNode.write(m.before, w); w.join(mark); }
    if (m.after !== undefined) { const mark = w.uint32(26).fork(); RidgePlacedNode.write(m.after, w); w.join(mark); }
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let before_: RidgePlacedNode | undefined = undefined;
    let after_: RidgePlacedNode | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: before_ = r.nested(RidgePlacedNode.read); break;
        case 26: after_ = r.nested(RidgePlacedNode.read); break;
        default: r.other(tag, RidgePartGap_numbers);
      }
    }
    return { opening: opening_, before: before_, after: after_ };
  },
});

/** RidgePlacedNode shows a node, and the way from there to its contributor's. */
export interface RidgePlacedNode {
  readonly path: RidgePath;
  readonly node: RidgeNode;
}
const RidgePlacedNode_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgePlacedNode. */
export const RidgePlacedNode: MessageType<RidgePlacedNode> = message<RidgePlacedNode>({
  typeName: "tributary.attribution.v1.RidgePlacedNode",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? RidgePath.create(), node: p.node ?? RidgeNode.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNode.write(m.node, w); w.join(mark); }
  },
  read: (r) => {
    let path_: RidgePath = RidgePath.create();
    let node_: RidgeNode = RidgeNode.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.nested(RidgePath.read); break;
        case 18: node_ = r.nested(RidgeNode.read); break;
        default: r.other(tag, RidgePlacedNode_numbers);
      }
    }
    return { path: path_, node: node_ };
  },
});

/** RidgeLeftOut names the contributor without whom the opened weights were solved. */
export interface RidgeLeftOut {
  readonly opening: RidgeContributorOpening;
  readonly node: RidgeNode;
  readonly row: RidgeRow;
}
const RidgeLeftOut_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeLeftOut. */
export const RidgeLeftOut: MessageType<RidgeLeftOut> = message<RidgeLeftOut>({
  typeName: "tributary.attribution.v1.RidgeLeftOut",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "row", key: "row", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), node: p.node ?? RidgeNode.create(), row: p.row ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNode.write(m.node, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeRow.write(m.row, w); w.join(mark); }
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let node_: RidgeNode = RidgeNode.create();
    let row_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: node_ = r.nested(RidgeNode.read); break;
        case 26: row_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, RidgeLeftOut_numbers);
      }
    }
    return { opening: opening_, node: node_, row: row_ };
  },
});

/** RidgeResidualProof shows that weights do not solve their normal equations in one row. */
export interface RidgeResidualProof {
  readonly row: number;
  readonly class: number;
  readonly total: RidgeNode;
  readonly totalRow: RidgeRow;
  readonly weights: RidgeRow;
  readonly leftOut: RidgeLeftOut | undefined;
}
const RidgeResidualProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.RidgeResidualProof. */
export const RidgeResidualProof: MessageType<RidgeResidualProof> = message<RidgeResidualProof>({
  typeName: "tributary.attribution.v1.RidgeResidualProof",
  options: {},
  fields: [
    { number: 1, name: "row", key: "row", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "class", key: "class", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "total", key: "total", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "total_row", key: "totalRow", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 6, name: "left_out", key: "leftOut", type: { kind: "message", type: () => RidgeLeftOut }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ row: p.row ?? 0, class: p.class ?? 0, total: p.total ?? RidgeNode.create(), totalRow: p.totalRow ?? RidgeRow.create(), weights: p.weights ?? RidgeRow.create(), leftOut: p.leftOut ?? undefined }),
  write: (m, w) => {
    if (m.row !== 0) w.uint32(8).uint32(m.row);
    if (m.class !== 0) w.uint32(16).uint32(m.class);
    { const mark = w.uint32(26).fork(); RidgeNode.write(m.total, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); RidgeRow.write(m.totalRow, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
    if (m.leftOut !== undefined) { const mark = w.uint32(50).fork(); RidgeLeftOut.write(m.leftOut, w); w.join(mark); }
  },
  read: (r) => {
    let row_: number = 0;
    let class_: number = 0;
    let total_: RidgeNode = RidgeNode.create();
    let totalRow_: RidgeRow = RidgeRow.create();
    let weights_: RidgeRow = RidgeRow.create();
    let leftOut_: RidgeLeftOut | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: row_ = r.uint32(); break;
        case 16: class_ = r.uint32(); break;
        case 26: total_ = r.nested(RidgeNode.read); break;
        case 34: totalRow_ = r.nested(RidgeRow.read); break;
        case 42: weights_ = r.nested(RidgeRow.read); break;
        case 50: leftOut_ = r.nested(RidgeLeftOut.read); break;
        default: r.other(tag, RidgeResidualProof_numbers);
      }
    }
    return { row: row_, class: class_, total: total_, totalRow: totalRow_, weights: weights_, leftOut: leftOut_ };
  },
});

/** RidgeEvidence is what an attributor lists for one use: the preimage of its evidence hash. */
export interface RidgeEvidence {
  readonly query: Uint8Array;
  readonly class: number;
  readonly shares: Uint8Array;
}
const RidgeEvidence_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeEvidence. */
export const RidgeEvidence: MessageType<RidgeEvidence> = message<RidgeEvidence>({
  typeName: "tributary.attribution.v1.RidgeEvidence",
  options: {},
  fields: [
    { number: 1, name: "query", key: "query", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "class", key: "class", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "shares", key: "shares", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ query: p.query ?? EMPTY_BYTES, class: p.class ?? 0, shares: p.shares ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.query.length > 0) w.uint32(10).bytes(m.query);
    if (m.class !== 0) w.uint32(16).uint32(m.class);
    if (m.shares.length > 0) w.uint32(26).bytes(m.shares);
  },
  read: (r) => {
    let query_: Uint8Array = EMPTY_BYTES;
    let class_: number = 0;
    let shares_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: query_ = r.bytes(); break;
        case 16: class_ = r.uint32(); break;
        case 26: shares_ = r.bytes(); break;
        default: r.other(tag, RidgeEvidence_numbers);
      }
    }
    return { query: query_, class: class_, shares: shares_ };
  },
});

/** RidgeQuery opens the commitment to a query and the class answered. */
export interface RidgeQuery {
  readonly salt: Uint8Array;
  readonly vector: Uint8Array;
  readonly label: number;
}
const RidgeQuery_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeQuery. */
export const RidgeQuery: MessageType<RidgeQuery> = message<RidgeQuery>({
  typeName: "tributary.attribution.v1.RidgeQuery",
  options: {},
  fields: [
    { number: 1, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "vector", key: "vector", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "label", key: "label", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ salt: p.salt ?? EMPTY_BYTES, vector: p.vector ?? EMPTY_BYTES, label: p.label ?? 0 }),
  write: (m, w) => {
    if (m.salt.length > 0) w.uint32(10).bytes(m.salt);
    if (m.vector.length > 0) w.uint32(18).bytes(m.vector);
    if (m.label !== 0) w.uint32(24).uint32(m.label);
  },
  read: (r) => {
    let salt_: Uint8Array = EMPTY_BYTES;
    let vector_: Uint8Array = EMPTY_BYTES;
    let label_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: salt_ = r.bytes(); break;
        case 18: vector_ = r.bytes(); break;
        case 24: label_ = r.uint32(); break;
        default: r.other(tag, RidgeQuery_numbers);
      }
    }
    return { salt: salt_, vector: vector_, label: label_ };
  },
});

/** RidgeShareProof shows that a listed share is wrong, that a larger one is missing, or that the list itself is malformed. */
export interface RidgeShareProof {
  readonly evidence: RidgeEvidence;
  readonly query: RidgeQuery | undefined;
  readonly weights: RidgeRow | undefined;
  readonly opening: RidgeContributorOpening | undefined;
  readonly leftOut: RidgeRow | undefined;
  readonly gate: RangeOpening | undefined;
}
const RidgeShareProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.RidgeShareProof. */
export const RidgeShareProof: MessageType<RidgeShareProof> = message<RidgeShareProof>({
  typeName: "tributary.attribution.v1.RidgeShareProof",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => RidgeEvidence }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "query", key: "query", type: { kind: "message", type: () => RidgeQuery }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "left_out", key: "leftOut", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "gate", key: "gate", type: { kind: "message", type: () => RangeOpening }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? RidgeEvidence.create(), query: p.query ?? undefined, weights: p.weights ?? undefined, opening: p.opening ?? undefined, leftOut: p.leftOut ?? undefined, gate: p.gate ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeEvidence.write(m.evidence, w); w.join(mark); }
    if (m.query !== undefined) { const mark = w.uint32(18).fork(); RidgeQuery.write(m.query, w); w.join(mark); }
    if (m.weights !== undefined) { const mark = w.uint32(26).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
    if (m.opening !== undefined) { const mark = w.uint32(34).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    if (m.leftOut !== undefined) { const mark = w.uint32(42).fork(); RidgeRow.write(m.leftOut, w); w.join(mark); }
    if (m.gate !== undefined) { const mark = w.uint32(50).fork(); RangeOpening.write(m.gate, w); w.join(mark); }
  },
  read: (r) => {
    let evidence_: RidgeEvidence = RidgeEvidence.create();
    let query_: RidgeQuery | undefined = undefined;
    let weights_: RidgeRow | undefined = undefined;
    let opening_: RidgeContributorOpening | undefined = undefined;
    let leftOut_: RidgeRow | undefined = undefined;
    let gate_: RangeOpening | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_ = r.nested(RidgeEvidence.read); break;
        case 18: query_ = r.nested(RidgeQuery.read); break;
        case 26: weights_ = r.nested(RidgeRow.read); break;
        case 34: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 42: leftOut_ = r.nested(RidgeRow.read); break;
        case 50: gate_ = r.nested(RangeOpening.read); break;
        default: r.other(tag, RidgeShareProof_numbers);
      }
    }
    return { evidence: evidence_, query: query_, weights: weights_, opening: opening_, leftOut: leftOut_, gate: gate_ };
  },
});

/** RidgeClassProof shows that the evidence names another class than was answered, or that another class answers the query with more. */
export interface RidgeClassProof {
  readonly evidence: RidgeEvidence;
  readonly query: RidgeQuery;
  readonly weights: RidgeRow;
  readonly class: number;
  readonly better: RidgeRow;
}
const RidgeClassProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.attribution.v1.RidgeClassProof. */
export const RidgeClassProof: MessageType<RidgeClassProof> = message<RidgeClassProof>({
  typeName: "tributary.attribution.v1.RidgeClassProof",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => RidgeEvidence }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "query", key: "query", type: { kind: "message", type: () => RidgeQuery }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "weights", key: "weights", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "class", key: "class", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "better", key: "better", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? RidgeEvidence.create(), query: p.query ?? RidgeQuery.create(), weights: p.weights ?? RidgeRow.create(), class: p.class ?? 0, better: p.better ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeEvidence.write(m.evidence, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeQuery.write(m.query, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeRow.write(m.weights, w); w.join(mark); }
    if (m.class !== 0) w.uint32(32).uint32(m.class);
    { const mark = w.uint32(42).fork(); RidgeRow.write(m.better, w); w.join(mark); }
  },
  read: (r) => {
    let evidence_: RidgeEvidence = RidgeEvidence.create();
    let query_: RidgeQuery = RidgeQuery.create();
    let weights_: RidgeRow = RidgeRow.create();
    let class_: number = 0;
    let better_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_ = r.nested(RidgeEvidence.read); break;
        case 18: query_ = r.nested(RidgeQuery.read); break;
        case 26: weights_ = r.nested(RidgeRow.read); break;
        case 32: class_ = r.uint32(); break;
        case 42: better_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, RidgeClassProof_numbers);
      }
    }
    return { evidence: evidence_, query: query_, weights: weights_, class: class_, better: better_ };
  },
});

/** RidgeContributorsProof shows two contributors of which the later has no higher address, or one that is malformed. */
export interface RidgeContributorsProof {
  readonly first: RidgeContributorOpening;
  readonly second: RidgeContributorOpening;
}
const RidgeContributorsProof_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgeContributorsProof. */
export const RidgeContributorsProof: MessageType<RidgeContributorsProof> = message<RidgeContributorsProof>({
  typeName: "tributary.attribution.v1.RidgeContributorsProof",
  options: {},
  fields: [
    { number: 1, name: "first", key: "first", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "second", key: "second", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ first: p.first ?? RidgeContributorOpening.create(), second: p.second ?? RidgeContributorOpening.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.first, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeContributorOpening.write(m.second, w); w.join(mark); }
  },
  read: (r) => {
    let first_: RidgeContributorOpening = RidgeContributorOpening.create();
    let second_: RidgeContributorOpening = RidgeContributorOpening.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: first_ = r.nested(RidgeContributorOpening.read); break;
        case 18: second_ = r.nested(RidgeContributorOpening.read); break;
        default: r.other(tag, RidgeContributorsProof_numbers);
      }
    }
    return { first: first_, second: second_ };
  },
});

/** RidgeLeftOutRow shows one row of the weights without a contributor. */
export interface RidgeLeftOutRow {
  readonly opening: RidgeContributorOpening;
  readonly row: RidgeRow;
}
const RidgeLeftOutRow_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.attribution.v1.RidgeLeftOutRow. */
export const RidgeLeftOutRow: MessageType<RidgeLeftOutRow> = message<RidgeLeftOutRow>({
  typeName: "tributary.attribution.v1.RidgeLeftOutRow",
  options: {},
  fields: [
    { number: 1, name: "opening", key: "opening", type: { kind: "message", type: () => RidgeContributorOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "row", key: "row", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ opening: p.opening ?? RidgeContributorOpening.create(), row: p.row ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgeContributorOpening.write(m.opening, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeRow.write(m.row, w); w.join(mark); }
  },
  read: (r) => {
    let opening_: RidgeContributorOpening = RidgeContributorOpening.create();
    let row_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: opening_ = r.nested(RidgeContributorOpening.read); break;
        case 18: row_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, RidgeLeftOutRow_numbers);
      }
    }
    return { opening: opening_, row: row_ };
  },
});

/** RidgeNodeRow shows a node of the statistics tree and one of its rows. */
export interface RidgeNodeRow {
  readonly path: RidgePath;
  readonly node: RidgeNode;
  readonly row: RidgeRow;
}
const RidgeNodeRow_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.attribution.v1.RidgeNodeRow. */
export const RidgeNodeRow: MessageType<RidgeNodeRow> = message<RidgeNodeRow>({
  typeName: "tributary.attribution.v1.RidgeNodeRow",
  options: {},
  fields: [
    { number: 1, name: "path", key: "path", type: { kind: "message", type: () => RidgePath }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "message", type: () => RidgeNode }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "row", key: "row", type: { kind: "message", type: () => RidgeRow }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ path: p.path ?? RidgePath.create(), node: p.node ?? RidgeNode.create(), row: p.row ?? RidgeRow.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); RidgePath.write(m.path, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); RidgeNode.write(m.node, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); RidgeRow.write(m.row, w); w.join(mark); }
  },
  read: (r) => {
    let path_: RidgePath = RidgePath.create();
    let node_: RidgeNode = RidgeNode.create();
    let row_: RidgeRow = RidgeRow.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: path_ = r.nested(RidgePath.read); break;
        case 18: node_ = r.nested(RidgeNode.read); break;
        case 26: row_ = r.nested(RidgeRow.read); break;
        default: r.other(tag, RidgeNodeRow_numbers);
      }
    }
    return { path: path_, node: node_, row: row_ };
  },
});

/** RidgeProof is any proof that a claim about a ridge head is wrong. */
export interface RidgeProof {
  readonly sum: { readonly kind: "leaf"; readonly value: RidgeLeafProof } | { readonly kind: "gramSum"; readonly value: RidgeSumProof } | { readonly kind: "entry"; readonly value: RidgeEntryProof } | { readonly kind: "residual"; readonly value: RidgeResidualProof } | { readonly kind: "share"; readonly value: RidgeShareProof } | { readonly kind: "class"; readonly value: RidgeClassProof } | { readonly kind: "source"; readonly value: RidgeSourceProof } | { readonly kind: "order"; readonly value: RidgeOrderProof } | { readonly kind: "contributors"; readonly value: RidgeContributorsProof } | { readonly kind: "attested"; readonly value: RidgeAttestedProof } | { readonly kind: "missing"; readonly value: RidgeMissingProof } | undefined;
}
const RidgeProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.attribution.v1.RidgeProof. */
export const RidgeProof: MessageType<RidgeProof> = message<RidgeProof>({
  typeName: "tributary.attribution.v1.RidgeProof",
  options: {},
  fields: [
    { number: 1, name: "leaf", key: "leaf", type: { kind: "message", type: () => RidgeLeafProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "gram_sum", key: "gramSum", type: { kind: "message", type: () => RidgeSumProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 3, name: "entry", key: "entry", type: { kind: "message", type: () => RidgeEntryProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 4, name: "residual", key: "residual", type: { kind: "message", type: () => RidgeResidualProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 5, name: "share", key: "share", type: { kind: "message", type: () => RidgeShareProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 6, name: "class", key: "class", type: { kind: "message", type: () => RidgeClassProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 7, name: "source", key: "source", type: { kind: "message", type: () => RidgeSourceProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 8, name: "order", key: "order", type: { kind: "message", type: () => RidgeOrderProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 9, name: "contributors", key: "contributors", type: { kind: "message", type: () => RidgeContributorsProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 10, name: "attested", key: "attested", type: { kind: "message", type: () => RidgeAttestedProof }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 11, name: "missing", key: "missing", type: { kind: "message", type: () => RidgeMissingProof }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "leaf") { const mark = w.uint32(10).fork(); RidgeLeafProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "gramSum") { const mark = w.uint32(18).fork(); RidgeSumProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "entry") { const mark = w.uint32(26).fork(); RidgeEntryProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "residual") { const mark = w.uint32(34).fork(); RidgeResidualProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "share") { const mark = w.uint32(42).fork(); RidgeShareProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "class") { const mark = w.uint32(50).fork(); RidgeClassProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "source") { const mark = w.uint32(58).fork(); RidgeSourceProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "order") { const mark = w.uint32(66).fork(); RidgeOrderProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "contributors") { const mark = w.uint32(74).fork(); RidgeContributorsProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "attested") { const mark = w.uint32(82).fork(); RidgeAttestedProof.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "missing") { const mark = w.uint32(90).fork(); RidgeMissingProof.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: RidgeProof["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "leaf", value: r.nested(RidgeLeafProof.read) }; break;
        case 18: sum = { kind: "gramSum", value: r.nested(RidgeSumProof.read) }; break;
        case 26: sum = { kind: "entry", value: r.nested(RidgeEntryProof.read) }; break;
        case 34: sum = { kind: "residual", value: r.nested(RidgeResidualProof.read) }; break;
        case 42: sum = { kind: "share", value: r.nested(RidgeShareProof.read) }; break;
        case 50: sum = { kind: "class", value: r.nested(RidgeClassProof.read) }; break;
        case 58: sum = { kind: "source", value: r.nested(RidgeSourceProof.read) }; break;
        case 66: sum = { kind: "order", value: r.nested(RidgeOrderProof.read) }; break;
        case 74: sum = { kind: "contributors", value: r.nested(RidgeContributorsProof.read) }; break;
        case 82: sum = { kind: "attested", value: r.nested(RidgeAttestedProof.read) }; break;
        case 90: sum = { kind: "missing", value: r.nested(RidgeMissingProof.read) }; break;
        default: r.other(tag, RidgeProof_numbers);
      }
    }
    return { sum };
  },
});
