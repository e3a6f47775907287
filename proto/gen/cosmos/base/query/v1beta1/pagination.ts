// Generated from proto/cosmos/base/query/v1beta1/pagination.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** PageRequest selects a page by key or by offset, not by both. */
export interface PageRequest {
  readonly key: Uint8Array;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
}
const PageRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.base.query.v1beta1.PageRequest. */
export const PageRequest: MessageType<PageRequest> = message<PageRequest>({
  typeName: "cosmos.base.query.v1beta1.PageRequest",
  options: {},
  fields: [
    { number: 1, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "offset", key: "offset", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "limit", key: "limit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "count_total", key: "countTotal", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "reverse", key: "reverse", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ key: p.key ?? EMPTY_BYTES, offset: p.offset ?? 0n, limit: p.limit ?? 0n, countTotal: p.countTotal ?? false, reverse: p.reverse ?? false }),
  write: (m, w) => {
    if (m.key.length > 0) w.uint32(10).bytes(m.key);
    if (m.offset !== 0n) w.uint32(16).uint64(m.offset);
    if (m.limit !== 0n) w.uint32(24).uint64(m.limit);
    if (m.countTotal) w.uint32(32).bool(m.countTotal);
    if (m.reverse) w.uint32(40).bool(m.reverse);
  },
  read: (r) => {
    let key_: Uint8Array = EMPTY_BYTES;
    let offset_: bigint = 0n;
    let limit_: bigint = 0n;
    let countTotal_: boolean = false;
    let reverse_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: key_ = r.bytes(); break;
        case 16: offset_ = r.uint64(); break;
        case 24: limit_ = r.uint64(); break;
        case 32: countTotal_ = r.bool(); break;
        case 40: reverse_ = r.bool(); break;
        default: r.other(tag, PageRequest_numbers);
      }
    }
    return { key: key_, offset: offset_, limit: limit_, countTotal: countTotal_, reverse: reverse_ };
  },
});

/** PageResponse says where the next page starts; the total only when it was asked for. */
export interface PageResponse {
  readonly nextKey: Uint8Array;
  readonly total: bigint;
}
const PageResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.base.query.v1beta1.PageResponse. */
export const PageResponse: MessageType<PageResponse> = message<PageResponse>({
  typeName: "cosmos.base.query.v1beta1.PageResponse",
  options: {},
  fields: [
    { number: 1, name: "next_key", key: "nextKey", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "total", key: "total", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ nextKey: p.nextKey ?? EMPTY_BYTES, total: p.total ?? 0n }),
  write: (m, w) => {
    if (m.nextKey.length > 0) w.uint32(10).bytes(m.nextKey);
    if (m.total !== 0n) w.uint32(16).uint64(m.total);
  },
  read: (r) => {
    let nextKey_: Uint8Array = EMPTY_BYTES;
    let total_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: nextKey_ = r.bytes(); break;
        case 16: total_ = r.uint64(); break;
        default: r.other(tag, PageResponse_numbers);
      }
    }
    return { nextKey: nextKey_, total: total_ };
  },
});
