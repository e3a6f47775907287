// Generated from proto/tributary/beacon/v1/extension.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** VoteExtension is what a validator attaches to its precommit. */
export interface VoteExtension {
  readonly reveal: Uint8Array;
  readonly tip: Uint8Array;
  readonly number: bigint;
  readonly length: number;
}
const VoteExtension_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.beacon.v1.VoteExtension. */
export const VoteExtension: MessageType<VoteExtension> = message<VoteExtension>({
  typeName: "tributary.beacon.v1.VoteExtension",
  options: {},
  fields: [
    { number: 1, name: "reveal", key: "reveal", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "tip", key: "tip", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "length", key: "length", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reveal: p.reveal ?? EMPTY_BYTES, tip: p.tip ?? EMPTY_BYTES, number: p.number ?? 0n, length: p.length ?? 0 }),
  write: (m, w) => {
    if (m.reveal.length > 0) w.uint32(10).bytes(m.reveal);
    if (m.tip.length > 0) w.uint32(18).bytes(m.tip);
    if (m.number !== 0n) w.uint32(24).uint64(m.number);
    if (m.length !== 0) w.uint32(32).uint32(m.length);
  },
  read: (r) => {
    let reveal_: Uint8Array = EMPTY_BYTES;
    let tip_: Uint8Array = EMPTY_BYTES;
    let number_: bigint = 0n;
    let length_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reveal_ = r.bytes(); break;
        case 18: tip_ = r.bytes(); break;
        case 24: number_ = r.uint64(); break;
        case 32: length_ = r.uint32(); break;
        default: r.other(tag, VoteExtension_numbers);
      }
    }
    return { reveal: reveal_, tip: tip_, number: number_, length: length_ };
  },
});

/** SignedExtension is an extension as its validator signed it. */
export interface SignedExtension {
  readonly extension: Uint8Array;
  readonly signature: Uint8Array;
}
const SignedExtension_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.SignedExtension. */
export const SignedExtension: MessageType<SignedExtension> = message<SignedExtension>({
  typeName: "tributary.beacon.v1.SignedExtension",
  options: {},
  fields: [
    { number: 1, name: "extension", key: "extension", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "signature", key: "signature", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ extension: p.extension ?? EMPTY_BYTES, signature: p.signature ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.extension.length > 0) w.uint32(10).bytes(m.extension);
    if (m.signature.length > 0) w.uint32(18).bytes(m.signature);
  },
  read: (r) => {
    let extension_: Uint8Array = EMPTY_BYTES;
    let signature_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: extension_ = r.bytes(); break;
        case 18: signature_ = r.bytes(); break;
        default: r.other(tag, SignedExtension_numbers);
      }
    }
    return { extension: extension_, signature: signature_ };
  },
});

/** LastExtensions are the extensions of all votes for a block, in the order of the commit; the next block begins with them. */
export interface LastExtensions {
  readonly extensions: readonly SignedExtension[];
}
const LastExtensions_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.beacon.v1.LastExtensions. */
export const LastExtensions: MessageType<LastExtensions> = message<LastExtensions>({
  typeName: "tributary.beacon.v1.LastExtensions",
  options: {},
  fields: [
    { number: 1, name: "extensions", key: "extensions", type: { kind: "message", type: () => SignedExtension }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ extensions: p.extensions ?? [] }),
  write: (m, w) => {
    for (const v of m.extensions) { const mark = w.uint32(10).fork(); SignedExtension.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const extensions_: SignedExtension[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: extensions_.push(r.nested(SignedExtension.read)); break;
        default: r.other(tag, LastExtensions_numbers);
      }
    }
    return { extensions: extensions_ };
  },
});
