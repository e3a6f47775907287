// Generated from proto/cosmos/tx/v1beta1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { CompactBitArray } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { SignModeEnum } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** Tx is a decoded transaction. */
export interface Tx {
  readonly body: TxBody | undefined;
  readonly authInfo: AuthInfo | undefined;
  readonly signatures: readonly Uint8Array[];
}
const Tx_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.tx.v1beta1.Tx. */
export const Tx: MessageType<Tx> = message<Tx>({
  typeName: "cosmos.tx.v1beta1.Tx",
  options: {},
  fields: [
    { number: 1, name: "body", key: "body", type: { kind: "message", type: () => TxBody }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "auth_info", key: "authInfo", type: { kind: "message", type: () => AuthInfo }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "signatures", key: "signatures", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ body: p.body ?? undefined, authInfo: p.authInfo ?? undefined, signatures: p.signatures ?? [] }),
  write: (m, w) => {
    if (m.body !== undefined) { const mark = w.uint32(10).fork(); TxBody.write(m.body, w); w.join(mark); }
    if (m.authInfo !== undefined) { const mark = w.uint32(18).fork(); AuthInfo.write(m.authInfo, w); w.join(mark); }
    for (const v of m.signatures) w.uint32(26).bytes(v);
  },
  read: (r) => {
    let body_: TxBody | undefined = undefined;
    let authInfo_: AuthInfo | undefined = undefined;
    const signatures_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: body_ = r.nested(TxBody.read); break;
        case 18: authInfo_ = r.nested(AuthInfo.read); break;
        case 26: signatures_.push(r.bytes()); break;
        default: r.other(tag, Tx_numbers);
      }
    }
    return { body: body_, authInfo: authInfo_, signatures: signatures_ };
  },
});

/** TxRaw is a transaction as it travels: the signed parts stay the bytes that were signed. */
export interface TxRaw {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
}
const TxRaw_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.tx.v1beta1.TxRaw. */
export const TxRaw: MessageType<TxRaw> = message<TxRaw>({
  typeName: "cosmos.tx.v1beta1.TxRaw",
  options: {},
  fields: [
    { number: 1, name: "body_bytes", key: "bodyBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "auth_info_bytes", key: "authInfoBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "signatures", key: "signatures", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bodyBytes: p.bodyBytes ?? EMPTY_BYTES, authInfoBytes: p.authInfoBytes ?? EMPTY_BYTES, signatures: p.signatures ?? [] }),
  write: (m, w) => {
    if (m.bodyBytes.length > 0) w.uint32(10).bytes(m.bodyBytes);
    if (m.authInfoBytes.length > 0) w.uint32(18).bytes(m.authInfoBytes);
    for (const v of m.signatures) w.uint32(26).bytes(v);
  },
  read: (r) => {
    let bodyBytes_: Uint8Array = EMPTY_BYTES;
    let authInfoBytes_: Uint8Array = EMPTY_BYTES;
    const signatures_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bodyBytes_ = r.bytes(); break;
        case 18: authInfoBytes_ = r.bytes(); break;
        case 26: signatures_.push(r.bytes()); break;
        default: r.other(tag, TxRaw_numbers);
      }
    }
    return { bodyBytes: bodyBytes_, authInfoBytes: authInfoBytes_, signatures: signatures_ };
  },
});

/** SignDoc is the bytes of SIGN_MODE_DIRECT. */
export interface SignDoc {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly chainId: string;
  readonly accountNumber: bigint;
}
const SignDoc_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.tx.v1beta1.SignDoc. */
export const SignDoc: MessageType<SignDoc> = message<SignDoc>({
  typeName: "cosmos.tx.v1beta1.SignDoc",
  options: {},
  fields: [
    { number: 1, name: "body_bytes", key: "bodyBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "auth_info_bytes", key: "authInfoBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "account_number", key: "accountNumber", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bodyBytes: p.bodyBytes ?? EMPTY_BYTES, authInfoBytes: p.authInfoBytes ?? EMPTY_BYTES, chainId: p.chainId ?? "", accountNumber: p.accountNumber ?? 0n }),
  write: (m, w) => {
    if (m.bodyBytes.length > 0) w.uint32(10).bytes(m.bodyBytes);
    if (m.authInfoBytes.length > 0) w.uint32(18).bytes(m.authInfoBytes);
    if (m.chainId !== "") w.uint32(26).string(m.chainId);
    if (m.accountNumber !== 0n) w.uint32(32).uint64(m.accountNumber);
  },
  read: (r) => {
    let bodyBytes_: Uint8Array = EMPTY_BYTES;
    let authInfoBytes_: Uint8Array = EMPTY_BYTES;
    let chainId_: string = "";
    let accountNumber_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bodyBytes_ = r.bytes(); break;
        case 18: authInfoBytes_ = r.bytes(); break;
        case 26: chainId_ = r.string(); break;
        case 32: accountNumber_ = r.uint64(); break;
        default: r.other(tag, SignDoc_numbers);
      }
    }
    return { bodyBytes: bodyBytes_, authInfoBytes: authInfoBytes_, chainId: chainId_, accountNumber: accountNumber_ };
  },
});

/** SignDocDirectAux is the bytes of SIGN_MODE_DIRECT_AUX, signed without knowing the fee. */
export interface SignDocDirectAux {
  readonly bodyBytes: Uint8Array;
  readonly publicKey: Any | undefined;
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly tip: Tip | undefined;
}
const SignDocDirectAux_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of cosmos.tx.v1beta1.SignDocDirectAux. */
export const SignDocDirectAux: MessageType<SignDocDirectAux> = message<SignDocDirectAux>({
  typeName: "cosmos.tx.v1beta1.SignDocDirectAux",
  options: {},
  fields: [
    { number: 1, name: "body_bytes", key: "bodyBytes", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "public_key", key: "publicKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "account_number", key: "accountNumber", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "tip", key: "tip", type: { kind: "message", type: () => Tip }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bodyBytes: p.bodyBytes ?? EMPTY_BYTES, publicKey: p.publicKey ?? undefined, chainId: p.chainId ?? "", accountNumber: p.accountNumber ?? 0n, sequence: p.sequence ?? 0n, tip: p.tip ?? undefined }),
  write: (m, w) => {
    if (m.bodyBytes.length > 0) w.uint32(10).bytes(m.bodyBytes);
    if (m.publicKey !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.publicKey, w); w.join(mark); }
    if (m.chainId !== "") w.uint32(26).string(m.chainId);
    if (m.accountNumber !== 0n) w.uint32(32).uint64(m.accountNumber);
    if (m.sequence !== 0n) w.uint32(40).uint64(m.sequence);
    if (m.tip !== undefined) { const mark = w.uint32(50).fork(); Tip.write(m.tip, w); w.join(mark); }
  },
  read: (r) => {
    let bodyBytes_: Uint8Array = EMPTY_BYTES;
    let publicKey_: Any | undefined = undefined;
    let chainId_: string = "";
    let accountNumber_: bigint = 0n;
    let sequence_: bigint = 0n;
    let tip_: Tip | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bodyBytes_ = r.bytes(); break;
        case 18: publicKey_ = r.nested(Any.read); break;
        case 26: chainId_ = r.string(); break;
        case 32: accountNumber_ = r.uint64(); break;
        case 40: sequence_ = r.uint64(); break;
        case 50: tip_ = r.nested(Tip.read); break;
        default: r.other(tag, SignDocDirectAux_numbers);
      }
    }
    return { bodyBytes: bodyBytes_, publicKey: publicKey_, chainId: chainId_, accountNumber: accountNumber_, sequence: sequence_, tip: tip_ };
  },
});

/** TxBody is what a transaction does and until when it may. */
export interface TxBody {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly unordered: boolean;
  readonly timeoutTimestamp: Timestamp | undefined;
  readonly extensionOptions: readonly Any[];
  readonly nonCriticalExtensionOptions: readonly Any[];
}
const TxBody_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 1023, 2047]);
/** Codec of cosmos.tx.v1beta1.TxBody. */
export const TxBody: MessageType<TxBody> = message<TxBody>({
  typeName: "cosmos.tx.v1beta1.TxBody",
  options: {},
  fields: [
    { number: 1, name: "messages", key: "messages", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "memo", key: "memo", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "timeout_height", key: "timeoutHeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "unordered", key: "unordered", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "timeout_timestamp", key: "timeoutTimestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: false, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 1023, name: "extension_options", key: "extensionOptions", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2047, name: "non_critical_extension_options", key: "nonCriticalExtensionOptions", type: { kind: "message", type: () => Any }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ messages: p.messages ?? [], memo: p.memo ?? "", timeoutHeight: p.timeoutHeight ?? 0n, unordered: p.unordered ?? false, timeoutTimestamp: p.timeoutTimestamp ?? undefined, extensionOptions: p.extensionOptions ?? [], nonCriticalExtensionOptions: p.nonCriticalExtensionOptions ?? [] }),
  write: (m, w) => {
    for (const v of m.messages) { const mark = w.uint32(10).fork(); Any.write(v, w); w.join(mark); }
    if (m.memo !== "") w.uint32(18).string(m.memo);
    if (m.timeoutHeight !== 0n) w.uint32(24).uint64(m.timeoutHeight);
    if (m.unordered) w.uint32(32).bool(m.unordered);
    if (m.timeoutTimestamp !== undefined) { const mark = w.uint32(42).fork(); Timestamp.write(m.timeoutTimestamp, w); w.join(mark); }
    for (const v of m.extensionOptions) { const mark = w.uint32(8186).fork(); Any.write(v, w); w.join(mark); }
    for (const v of m.nonCriticalExtensionOptions) { const mark = w.uint32(16378).fork(); Any.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const messages_: Any[] = [];
    let memo_: string = "";
    let timeoutHeight_: bigint = 0n;
    let unordered_: boolean = false;
    let timeoutTimestamp_: Timestamp | undefined = undefined;
    const extensionOptions_: Any[] = [];
    const nonCriticalExtensionOptions_: Any[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: messages_.push(r.nested(Any.read)); break;
        case 18: memo_ = r.string(); break;
        case 24: timeoutHeight_ = r.uint64(); break;
        case 32: unordered_ = r.bool(); break;
        case 42: timeoutTimestamp_ = r.nested(Timestamp.read); break;
        case 8186: extensionOptions_.push(r.nested(Any.read)); break;
        case 16378: nonCriticalExtensionOptions_.push(r.nested(Any.read)); break;
        default: r.other(tag, TxBody_numbers);
      }
    }
    return { messages: messages_, memo: memo_, timeoutHeight: timeoutHeight_, unordered: unordered_, timeoutTimestamp: timeoutTimestamp_, extensionOptions: extensionOptions_, nonCriticalExtensionOptions: nonCriticalExtensionOptions_ };
  },
});

/** AuthInfo is who signs a transaction and what it pays. */
export interface AuthInfo {
  readonly signerInfos: readonly SignerInfo[];
  readonly fee: Fee | undefined;
  readonly tip: Tip | undefined;
}
const AuthInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.tx.v1beta1.AuthInfo. */
export const AuthInfo: MessageType<AuthInfo> = message<AuthInfo>({
  typeName: "cosmos.tx.v1beta1.AuthInfo",
  options: {},
  fields: [
    { number: 1, name: "signer_infos", key: "signerInfos", type: { kind: "message", type: () => SignerInfo }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "fee", key: "fee", type: { kind: "message", type: () => Fee }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "tip", key: "tip", type: { kind: "message", type: () => Tip }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ signerInfos: p.signerInfos ?? [], fee: p.fee ?? undefined, tip: p.tip ?? undefined }),
  write: (m, w) => {
    for (const v of m.signerInfos) { const mark = w.uint32(10).fork(); SignerInfo.write(v, w); w.join(mark); }
    if (m.fee !== undefined) { const mark = w.uint32(18).fork(); Fee.write(m.fee, w); w.join(mark); }
    if (m.tip !== undefined) { const mark = w.uint32(26).fork(); Tip.write(m.tip, w); w.join(mark); }
  },
  read: (r) => {
    const signerInfos_: SignerInfo[] = [];
    let fee_: Fee | undefined = undefined;
    let tip_: Tip | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: signerInfos_.push(r.nested(SignerInfo.read)); break;
        case 18: fee_ = r.nested(Fee.read); break;
        case 26: tip_ = r.nested(Tip.read); break;
        default: r.other(tag, AuthInfo_numbers);
      }
    }
    return { signerInfos: signerInfos_, fee: fee_, tip: tip_ };
  },
});

/** SignerInfo is one signer's key, mode and sequence. */
export interface SignerInfo {
  readonly publicKey: Any | undefined;
  readonly modeInfo: ModeInfo | undefined;
  readonly sequence: bigint;
}
const SignerInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.tx.v1beta1.SignerInfo. */
export const SignerInfo: MessageType<SignerInfo> = message<SignerInfo>({
  typeName: "cosmos.tx.v1beta1.SignerInfo",
  options: {},
  fields: [
    { number: 1, name: "public_key", key: "publicKey", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "mode_info", key: "modeInfo", type: { kind: "message", type: () => ModeInfo }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ publicKey: p.publicKey ?? undefined, modeInfo: p.modeInfo ?? undefined, sequence: p.sequence ?? 0n }),
  write: (m, w) => {
    if (m.publicKey !== undefined) { const mark = w.uint32(10).fork(); Any.write(m.publicKey, w); w.join(mark); }
    if (m.modeInfo !== undefined) { const mark = w.uint32(18).fork(); ModeInfo.write(m.modeInfo, w); w.join(mark); }
    if (m.sequence !== 0n) w.uint32(24).uint64(m.sequence);
  },
  read: (r) => {
    let publicKey_: Any | undefined = undefined;
    let modeInfo_: ModeInfo | undefined = undefined;
    let sequence_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: publicKey_ = r.nested(Any.read); break;
        case 18: modeInfo_ = r.nested(ModeInfo.read); break;
        case 24: sequence_ = r.uint64(); break;
        default: r.other(tag, SignerInfo_numbers);
      }
    }
    return { publicKey: publicKey_, modeInfo: modeInfo_, sequence: sequence_ };
  },
});

/** ModeInfo is the sign mode of a key, or of each key below a multisig. */
export interface ModeInfo {
  readonly sum: { readonly kind: "single"; readonly value: ModeInfo_Single } | { readonly kind: "multi"; readonly value: ModeInfo_Multi } | undefined;
}
const ModeInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.ModeInfo. */
export const ModeInfo: MessageType<ModeInfo> = message<ModeInfo>({
  typeName: "cosmos.tx.v1beta1.ModeInfo",
  options: {},
  fields: [
    { number: 1, name: "single", key: "single", type: { kind: "message", type: () => ModeInfo_Single }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "multi", key: "multi", type: { kind: "message", type: () => ModeInfo_Multi }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "single") { const mark = w.uint32(10).fork(); ModeInfo_Single.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "multi") { const mark = w.uint32(18).fork(); ModeInfo_Multi.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: ModeInfo["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "single", value: r.nested(ModeInfo_Single.read) }; break;
        case 18: sum = { kind: "multi", value: r.nested(ModeInfo_Multi.read) }; break;
        default: r.other(tag, ModeInfo_numbers);
      }
    }
    return { sum };
  },
});

/** Single is the mode of one key. */
export interface ModeInfo_Single {
  readonly mode: number;
}
const ModeInfo_Single_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.tx.v1beta1.ModeInfo.Single. */
export const ModeInfo_Single: MessageType<ModeInfo_Single> = message<ModeInfo_Single>({
  typeName: "cosmos.tx.v1beta1.ModeInfo.Single",
  options: {},
  fields: [
    { number: 1, name: "mode", key: "mode", type: { kind: "enum", type: SignModeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ mode: p.mode ?? 0 }),
  write: (m, w) => {
    if (m.mode !== 0) w.uint32(8).int32(m.mode);
  },
  read: (r) => {
    let mode_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: mode_ = r.int32(); break;
        default: r.other(tag, ModeInfo_Single_numbers);
      }
    }
    return { mode: mode_ };
  },
});

/** Multi is the modes below a multisig key. */
export interface ModeInfo_Multi {
  readonly bitarray: CompactBitArray | undefined;
  readonly modeInfos: readonly ModeInfo[];
}
const ModeInfo_Multi_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.ModeInfo.Multi. */
export const ModeInfo_Multi: MessageType<ModeInfo_Multi> = message<ModeInfo_Multi>({
  typeName: "cosmos.tx.v1beta1.ModeInfo.Multi",
  options: {},
  fields: [
    { number: 1, name: "bitarray", key: "bitarray", type: { kind: "message", type: () => CompactBitArray }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "mode_infos", key: "modeInfos", type: { kind: "message", type: () => ModeInfo }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bitarray: p.bitarray ?? undefined, modeInfos: p.modeInfos ?? [] }),
  write: (m, w) => {
    if (m.bitarray !== undefined) { const mark = w.uint32(10).fork(); CompactBitArray.write(m.bitarray, w); w.join(mark); }
    for (const v of m.modeInfos) { const mark = w.uint32(18).fork(); ModeInfo.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let bitarray_: CompactBitArray | undefined = undefined;
    const modeInfos_: ModeInfo[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: bitarray_ = r.nested(CompactBitArray.read); break;
        case 18: modeInfos_.push(r.nested(ModeInfo.read)); break;
        default: r.other(tag, ModeInfo_Multi_numbers);
      }
    }
    return { bitarray: bitarray_, modeInfos: modeInfos_ };
  },
});

/** Fee is what a transaction pays, for how much gas, from whose account. */
export interface Fee {
  readonly amount: readonly Coin[];
  readonly gasLimit: bigint;
  readonly payer: string;
  readonly granter: string;
}
const Fee_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.tx.v1beta1.Fee. */
export const Fee: MessageType<Fee> = message<Fee>({
  typeName: "cosmos.tx.v1beta1.Fee",
  options: {},
  fields: [
    { number: 1, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 2, name: "gas_limit", key: "gasLimit", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "payer", key: "payer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "granter", key: "granter", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ amount: p.amount ?? [], gasLimit: p.gasLimit ?? 0n, payer: p.payer ?? "", granter: p.granter ?? "" }),
  write: (m, w) => {
    for (const v of m.amount) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    if (m.gasLimit !== 0n) w.uint32(16).uint64(m.gasLimit);
    if (m.payer !== "") w.uint32(26).string(m.payer);
    if (m.granter !== "") w.uint32(34).string(m.granter);
  },
  read: (r) => {
    const amount_: Coin[] = [];
    let gasLimit_: bigint = 0n;
    let payer_: string = "";
    let granter_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: amount_.push(r.nested(Coin.read)); break;
        case 16: gasLimit_ = r.uint64(); break;
        case 26: payer_ = r.string(); break;
        case 34: granter_ = r.string(); break;
        default: r.other(tag, Fee_numbers);
      }
    }
    return { amount: amount_, gasLimit: gasLimit_, payer: payer_, granter: granter_ };
  },
});

/** Tip is an amount another account adds; no version of the SDK pays it any more. */
export interface Tip {
  readonly amount: readonly Coin[];
  readonly tipper: string;
}
const Tip_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.tx.v1beta1.Tip. */
export const Tip: MessageType<Tip> = message<Tip>({
  typeName: "cosmos.tx.v1beta1.Tip",
  options: {},
  fields: [
    { number: 1, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 2, name: "tipper", key: "tipper", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ amount: p.amount ?? [], tipper: p.tipper ?? "" }),
  write: (m, w) => {
    for (const v of m.amount) { const mark = w.uint32(10).fork(); Coin.write(v, w); w.join(mark); }
    if (m.tipper !== "") w.uint32(18).string(m.tipper);
  },
  read: (r) => {
    const amount_: Coin[] = [];
    let tipper_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: amount_.push(r.nested(Coin.read)); break;
        case 18: tipper_ = r.string(); break;
        default: r.other(tag, Tip_numbers);
      }
    }
    return { amount: amount_, tipper: tipper_ };
  },
});

/** AuxSignerData is what an auxiliary signer hands to the fee payer. */
export interface AuxSignerData {
  readonly address: string;
  readonly signDoc: SignDocDirectAux | undefined;
  readonly mode: number;
  readonly sig: Uint8Array;
}
const AuxSignerData_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.tx.v1beta1.AuxSignerData. */
export const AuxSignerData: MessageType<AuxSignerData> = message<AuxSignerData>({
  typeName: "cosmos.tx.v1beta1.AuxSignerData",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "sign_doc", key: "signDoc", type: { kind: "message", type: () => SignDocDirectAux }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "mode", key: "mode", type: { kind: "enum", type: SignModeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "sig", key: "sig", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", signDoc: p.signDoc ?? undefined, mode: p.mode ?? 0, sig: p.sig ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.signDoc !== undefined) { const mark = w.uint32(18).fork(); SignDocDirectAux.write(m.signDoc, w); w.join(mark); }
    if (m.mode !== 0) w.uint32(24).int32(m.mode);
    if (m.sig.length > 0) w.uint32(34).bytes(m.sig);
  },
  read: (r) => {
    let address_: string = "";
    let signDoc_: SignDocDirectAux | undefined = undefined;
    let mode_: number = 0;
    let sig_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: signDoc_ = r.nested(SignDocDirectAux.read); break;
        case 24: mode_ = r.int32(); break;
        case 34: sig_ = r.bytes(); break;
        default: r.other(tag, AuxSignerData_numbers);
      }
    }
    return { address: address_, signDoc: signDoc_, mode: mode_, sig: sig_ };
  },
});
