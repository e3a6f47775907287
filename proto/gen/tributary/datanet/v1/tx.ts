// Generated from proto/tributary/datanet/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { BundleStateEnum, DatanetStateEnum, Params, Policy, PurposeEnum } from "#proto/tributary/datanet/v1/types.ts";

/** MsgCreateDatanet opens a datanet with the signer as its curator. */
export interface MsgCreateDatanet {
  readonly curator: string;
  readonly name: string;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly policy: Policy;
}
const MsgCreateDatanet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgCreateDatanet. */
export const MsgCreateDatanet: MessageType<MsgCreateDatanet> = message<MsgCreateDatanet>({
  typeName: "tributary.datanet.v1.MsgCreateDatanet",
  options: { "amino.name": "tributary/MsgCreateDatanet", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "policy", key: "policy", type: { kind: "message", type: () => Policy }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ curator: p.curator ?? "", name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, policy: p.policy ?? Policy.create() }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.name !== "") w.uint32(18).string(m.name);
    if (m.metadataUri !== "") w.uint32(26).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(34).bytes(m.metadataHash);
    { const mark = w.uint32(42).fork(); Policy.write(m.policy, w); w.join(mark); }
  },
  read: (r) => {
    let curator_: string = "";
    let name_: string = "";
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let policy_: Policy = Policy.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 18: name_ = r.string(); break;
        case 26: metadataUri_ = r.string(); break;
        case 34: metadataHash_ = r.bytes(); break;
        case 42: policy_ = r.nested(Policy.read); break;
        default: r.other(tag, MsgCreateDatanet_numbers);
      }
    }
    return { curator: curator_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, policy: policy_ };
  },
});

/** MsgCreateDatanetResponse names the new datanet. */
export interface MsgCreateDatanetResponse {
  readonly datanetId: bigint;
}
const MsgCreateDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgCreateDatanetResponse. */
export const MsgCreateDatanetResponse: MessageType<MsgCreateDatanetResponse> = message<MsgCreateDatanetResponse>({
  typeName: "tributary.datanet.v1.MsgCreateDatanetResponse",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        default: r.other(tag, MsgCreateDatanetResponse_numbers);
      }
    }
    return { datanetId: datanetId_ };
  },
});

/** MsgUpdateDatanet replaces everything a curator may change. */
export interface MsgUpdateDatanet {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly state: number;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly policy: Policy;
}
const MsgUpdateDatanet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.datanet.v1.MsgUpdateDatanet. */
export const MsgUpdateDatanet: MessageType<MsgUpdateDatanet> = message<MsgUpdateDatanet>({
  typeName: "tributary.datanet.v1.MsgUpdateDatanet",
  options: { "amino.name": "tributary/MsgUpdateDatanet", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: DatanetStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "policy", key: "policy", type: { kind: "message", type: () => Policy }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, state: p.state ?? 0, metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, policy: p.policy ?? Policy.create() }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.state !== 0) w.uint32(24).int32(m.state);
    if (m.metadataUri !== "") w.uint32(34).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(42).bytes(m.metadataHash);
    { const mark = w.uint32(50).fork(); Policy.write(m.policy, w); w.join(mark); }
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    let state_: number = 0;
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let policy_: Policy = Policy.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 24: state_ = r.int32(); break;
        case 34: metadataUri_ = r.string(); break;
        case 42: metadataHash_ = r.bytes(); break;
        case 50: policy_ = r.nested(Policy.read); break;
        default: r.other(tag, MsgUpdateDatanet_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, state: state_, metadataUri: metadataUri_, metadataHash: metadataHash_, policy: policy_ };
  },
});

/** MsgUpdateDatanetResponse is empty. */
export interface MsgUpdateDatanetResponse {

}
const MsgUpdateDatanetResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgUpdateDatanetResponse. */
export const MsgUpdateDatanetResponse: MessageType<MsgUpdateDatanetResponse> = message<MsgUpdateDatanetResponse>({
  typeName: "tributary.datanet.v1.MsgUpdateDatanetResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateDatanetResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRegisterLicense records terms of use for good. */
export interface MsgRegisterLicense {
  readonly registrar: string;
  readonly name: string;
  readonly uri: string;
  readonly textHash: Uint8Array;
  readonly purposes: readonly number[];
  readonly commercial: boolean;
  readonly derivatives: boolean;
  readonly royaltyMinBps: number;
}
const MsgRegisterLicense_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.datanet.v1.MsgRegisterLicense. */
export const MsgRegisterLicense: MessageType<MsgRegisterLicense> = message<MsgRegisterLicense>({
  typeName: "tributary.datanet.v1.MsgRegisterLicense",
  options: { "amino.name": "tributary/MsgRegisterLicense", "cosmos.msg.v1.signer": "registrar" },
  fields: [
    { number: 1, name: "registrar", key: "registrar", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "uri", key: "uri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "text_hash", key: "textHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "purposes", key: "purposes", type: { kind: "enum", type: PurposeEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 6, name: "commercial", key: "commercial", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "derivatives", key: "derivatives", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "royalty_min_bps", key: "royaltyMinBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ registrar: p.registrar ?? "", name: p.name ?? "", uri: p.uri ?? "", textHash: p.textHash ?? EMPTY_BYTES, purposes: p.purposes ?? [], commercial: p.commercial ?? false, derivatives: p.derivatives ?? false, royaltyMinBps: p.royaltyMinBps ?? 0 }),
  write: (m, w) => {
    if (m.registrar !== "") w.uint32(10).string(m.registrar);
    if (m.name !== "") w.uint32(18).string(m.name);
    if (m.uri !== "") w.uint32(26).string(m.uri);
    if (m.textHash.length > 0) w.uint32(34).bytes(m.textHash);
    if (m.purposes.length > 0) { const mark = w.uint32(42).fork(); for (const v of m.purposes) w.int32(v); w.join(mark); }
    if (m.commercial) w.uint32(48).bool(m.commercial);
    if (m.derivatives) w.uint32(56).bool(m.derivatives);
    if (m.royaltyMinBps !== 0) w.uint32(64).uint32(m.royaltyMinBps);
  },
  read: (r) => {
    let registrar_: string = "";
    let name_: string = "";
    let uri_: string = "";
    let textHash_: Uint8Array = EMPTY_BYTES;
    const purposes_: number[] = [];
    let commercial_: boolean = false;
    let derivatives_: boolean = false;
    let royaltyMinBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: registrar_ = r.string(); break;
        case 18: name_ = r.string(); break;
        case 26: uri_ = r.string(); break;
        case 34: textHash_ = r.bytes(); break;
        case 40: purposes_.push(r.int32()); break;
        case 42: r.packed(purposes_, (r) => r.int32()); break;
        case 48: commercial_ = r.bool(); break;
        case 56: derivatives_ = r.bool(); break;
        case 64: royaltyMinBps_ = r.uint32(); break;
        default: r.other(tag, MsgRegisterLicense_numbers);
      }
    }
    return { registrar: registrar_, name: name_, uri: uri_, textHash: textHash_, purposes: purposes_, commercial: commercial_, derivatives: derivatives_, royaltyMinBps: royaltyMinBps_ };
  },
});

/** MsgRegisterLicenseResponse names the new licence. */
export interface MsgRegisterLicenseResponse {
  readonly licenseId: bigint;
}
const MsgRegisterLicenseResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgRegisterLicenseResponse. */
export const MsgRegisterLicenseResponse: MessageType<MsgRegisterLicenseResponse> = message<MsgRegisterLicenseResponse>({
  typeName: "tributary.datanet.v1.MsgRegisterLicenseResponse",
  options: {},
  fields: [
    { number: 1, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ licenseId: p.licenseId ?? 0n }),
  write: (m, w) => {
    if (m.licenseId !== 0n) w.uint32(8).uint64(m.licenseId);
  },
  read: (r) => {
    let licenseId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: licenseId_ = r.uint64(); break;
        default: r.other(tag, MsgRegisterLicenseResponse_numbers);
      }
    }
    return { licenseId: licenseId_ };
  },
});

/** MsgCommitBundle pays the fees, locks the bond and agrees to the licence. */
export interface MsgCommitBundle {
  readonly contributor: string;
  readonly datanetId: bigint;
  readonly commitment: Uint8Array;
  readonly items: number;
  readonly sizeBytes: bigint;
  readonly licenseId: bigint;
}
const MsgCommitBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.datanet.v1.MsgCommitBundle. */
export const MsgCommitBundle: MessageType<MsgCommitBundle> = message<MsgCommitBundle>({
  typeName: "tributary.datanet.v1.MsgCommitBundle",
  options: { "amino.name": "tributary/MsgCommitBundle", "cosmos.msg.v1.signer": "contributor" },
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "size_bytes", key: "sizeBytes", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", datanetId: p.datanetId ?? 0n, commitment: p.commitment ?? EMPTY_BYTES, items: p.items ?? 0, sizeBytes: p.sizeBytes ?? 0n, licenseId: p.licenseId ?? 0n }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
    if (m.items !== 0) w.uint32(32).uint32(m.items);
    if (m.sizeBytes !== 0n) w.uint32(40).uint64(m.sizeBytes);
    if (m.licenseId !== 0n) w.uint32(48).uint64(m.licenseId);
  },
  read: (r) => {
    let contributor_: string = "";
    let datanetId_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    let items_: number = 0;
    let sizeBytes_: bigint = 0n;
    let licenseId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: commitment_ = r.bytes(); break;
        case 32: items_ = r.uint32(); break;
        case 40: sizeBytes_ = r.uint64(); break;
        case 48: licenseId_ = r.uint64(); break;
        default: r.other(tag, MsgCommitBundle_numbers);
      }
    }
    return { contributor: contributor_, datanetId: datanetId_, commitment: commitment_, items: items_, sizeBytes: sizeBytes_, licenseId: licenseId_ };
  },
});

/** MsgCommitBundleResponse names the bundle and the last height at which it may be revealed. */
export interface MsgCommitBundleResponse {
  readonly bundleId: bigint;
  readonly revealDeadline: bigint;
}
const MsgCommitBundleResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgCommitBundleResponse. */
export const MsgCommitBundleResponse: MessageType<MsgCommitBundleResponse> = message<MsgCommitBundleResponse>({
  typeName: "tributary.datanet.v1.MsgCommitBundleResponse",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "reveal_deadline", key: "revealDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, revealDeadline: p.revealDeadline ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.revealDeadline !== 0n) w.uint32(16).uint64(m.revealDeadline);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let revealDeadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: revealDeadline_ = r.int64(); break;
        default: r.other(tag, MsgCommitBundleResponse_numbers);
      }
    }
    return { bundleId: bundleId_, revealDeadline: revealDeadline_ };
  },
});

/** MsgRevealBundle opens a commitment. */
export interface MsgRevealBundle {
  readonly contributor: string;
  readonly bundleId: bigint;
  readonly root: Uint8Array;
  readonly salt: Uint8Array;
  readonly sketch: Uint8Array;
  readonly contentUri: string;
}
const MsgRevealBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.datanet.v1.MsgRevealBundle. */
export const MsgRevealBundle: MessageType<MsgRevealBundle> = message<MsgRevealBundle>({
  typeName: "tributary.datanet.v1.MsgRevealBundle",
  options: { "amino.name": "tributary/MsgRevealBundle", "cosmos.msg.v1.signer": "contributor" },
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "sketch", key: "sketch", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "content_uri", key: "contentUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", bundleId: p.bundleId ?? 0n, root: p.root ?? EMPTY_BYTES, salt: p.salt ?? EMPTY_BYTES, sketch: p.sketch ?? EMPTY_BYTES, contentUri: p.contentUri ?? "" }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.salt.length > 0) w.uint32(34).bytes(m.salt);
    if (m.sketch.length > 0) w.uint32(42).bytes(m.sketch);
    if (m.contentUri !== "") w.uint32(50).string(m.contentUri);
  },
  read: (r) => {
    let contributor_: string = "";
    let bundleId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let salt_: Uint8Array = EMPTY_BYTES;
    let sketch_: Uint8Array = EMPTY_BYTES;
    let contentUri_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 34: salt_ = r.bytes(); break;
        case 42: sketch_ = r.bytes(); break;
        case 50: contentUri_ = r.string(); break;
        default: r.other(tag, MsgRevealBundle_numbers);
      }
    }
    return { contributor: contributor_, bundleId: bundleId_, root: root_, salt: salt_, sketch: sketch_, contentUri: contentUri_ };
  },
});

/** MsgRevealBundleResponse says what the near-duplicate check found. */
export interface MsgRevealBundleResponse {
  readonly state: number;
  readonly duplicateOf: bigint;
  readonly noveltyBps: number;
}
const MsgRevealBundleResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgRevealBundleResponse. */
export const MsgRevealBundleResponse: MessageType<MsgRevealBundleResponse> = message<MsgRevealBundleResponse>({
  typeName: "tributary.datanet.v1.MsgRevealBundleResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "duplicate_of", key: "duplicateOf", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "novelty_bps", key: "noveltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0, duplicateOf: p.duplicateOf ?? 0n, noveltyBps: p.noveltyBps ?? 0 }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
    if (m.duplicateOf !== 0n) w.uint32(16).uint64(m.duplicateOf);
    if (m.noveltyBps !== 0) w.uint32(24).uint32(m.noveltyBps);
  },
  read: (r) => {
    let state_: number = 0;
    let duplicateOf_: bigint = 0n;
    let noveltyBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        case 16: duplicateOf_ = r.uint64(); break;
        case 24: noveltyBps_ = r.uint32(); break;
        default: r.other(tag, MsgRevealBundleResponse_numbers);
      }
    }
    return { state: state_, duplicateOf: duplicateOf_, noveltyBps: noveltyBps_ };
  },
});

/** MsgReviewBundle decides about a revealed bundle. */
export interface MsgReviewBundle {
  readonly curator: string;
  readonly bundleId: bigint;
  readonly accept: boolean;
}
const MsgReviewBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgReviewBundle. */
export const MsgReviewBundle: MessageType<MsgReviewBundle> = message<MsgReviewBundle>({
  typeName: "tributary.datanet.v1.MsgReviewBundle",
  options: { "amino.name": "tributary/MsgReviewBundle", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "accept", key: "accept", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", bundleId: p.bundleId ?? 0n, accept: p.accept ?? false }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.accept) w.uint32(24).bool(m.accept);
  },
  read: (r) => {
    let curator_: string = "";
    let bundleId_: bigint = 0n;
    let accept_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: accept_ = r.bool(); break;
        default: r.other(tag, MsgReviewBundle_numbers);
      }
    }
    return { curator: curator_, bundleId: bundleId_, accept: accept_ };
  },
});

/** MsgReviewBundleResponse is the bundle's state after it. */
export interface MsgReviewBundleResponse {
  readonly state: number;
}
const MsgReviewBundleResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgReviewBundleResponse. */
export const MsgReviewBundleResponse: MessageType<MsgReviewBundleResponse> = message<MsgReviewBundleResponse>({
  typeName: "tributary.datanet.v1.MsgReviewBundleResponse",
  options: {},
  fields: [
    { number: 1, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.state !== 0) w.uint32(8).int32(m.state);
  },
  read: (r) => {
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: state_ = r.int32(); break;
        default: r.other(tag, MsgReviewBundleResponse_numbers);
      }
    }
    return { state: state_ };
  },
});

/** MsgPublishVersion changes the version being built, which begins with the members of the newest frozen one. */
export interface MsgPublishVersion {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly addBundleIds: readonly bigint[];
  readonly dropBundleIds: readonly bigint[];
  readonly complete: boolean;
}
const MsgPublishVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgPublishVersion. */
export const MsgPublishVersion: MessageType<MsgPublishVersion> = message<MsgPublishVersion>({
  typeName: "tributary.datanet.v1.MsgPublishVersion",
  options: { "amino.name": "tributary/MsgPublishDatanetVersion", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "add_bundle_ids", key: "addBundleIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 4, name: "drop_bundle_ids", key: "dropBundleIds", type: { kind: "scalar", scalar: "uint64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 5, name: "complete", key: "complete", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, addBundleIds: p.addBundleIds ?? [], dropBundleIds: p.dropBundleIds ?? [], complete: p.complete ?? false }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.addBundleIds.length > 0) { const mark = w.uint32(26).fork(); for (const v of m.addBundleIds) w.uint64(v); w.join(mark); }
    if (m.dropBundleIds.length > 0) { const mark = w.uint32(34).fork(); for (const v of m.dropBundleIds) w.uint64(v); w.join(mark); }
    if (m.complete) w.uint32(40).bool(m.complete);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    const addBundleIds_: bigint[] = [];
    const dropBundleIds_: bigint[] = [];
    let complete_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 24: addBundleIds_.push(r.uint64()); break;
        case 26: r.packed(addBundleIds_, (r) => r.uint64()); break;
        case 32: dropBundleIds_.push(r.uint64()); break;
        case 34: r.packed(dropBundleIds_, (r) => r.uint64()); break;
        case 40: complete_ = r.bool(); break;
        default: r.other(tag, MsgPublishVersion_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, addBundleIds: addBundleIds_, dropBundleIds: dropBundleIds_, complete: complete_ };
  },
});

/** MsgPublishVersionResponse is the version; root and weight are set once it is frozen. */
export interface MsgPublishVersionResponse {
  readonly version: bigint;
  readonly root: Uint8Array;
  readonly totalWeight: bigint;
}
const MsgPublishVersionResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgPublishVersionResponse. */
export const MsgPublishVersionResponse: MessageType<MsgPublishVersionResponse> = message<MsgPublishVersionResponse>({
  typeName: "tributary.datanet.v1.MsgPublishVersionResponse",
  options: {},
  fields: [
    { number: 1, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "total_weight", key: "totalWeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ version: p.version ?? 0n, root: p.root ?? EMPTY_BYTES, totalWeight: p.totalWeight ?? 0n }),
  write: (m, w) => {
    if (m.version !== 0n) w.uint32(8).uint64(m.version);
    if (m.root.length > 0) w.uint32(18).bytes(m.root);
    if (m.totalWeight !== 0n) w.uint32(24).uint64(m.totalWeight);
  },
  read: (r) => {
    let version_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let totalWeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: version_ = r.uint64(); break;
        case 18: root_ = r.bytes(); break;
        case 24: totalWeight_ = r.uint64(); break;
        default: r.other(tag, MsgPublishVersionResponse_numbers);
      }
    }
    return { version: version_, root: root_, totalWeight: totalWeight_ };
  },
});

/** MsgWithdrawBundle takes a bundle back; frozen versions and what they earned stay. */
export interface MsgWithdrawBundle {
  readonly contributor: string;
  readonly bundleId: bigint;
}
const MsgWithdrawBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgWithdrawBundle. */
export const MsgWithdrawBundle: MessageType<MsgWithdrawBundle> = message<MsgWithdrawBundle>({
  typeName: "tributary.datanet.v1.MsgWithdrawBundle",
  options: { "amino.name": "tributary/MsgWithdrawBundle", "cosmos.msg.v1.signer": "contributor" },
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
  },
  read: (r) => {
    let contributor_: string = "";
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        default: r.other(tag, MsgWithdrawBundle_numbers);
      }
    }
    return { contributor: contributor_, bundleId: bundleId_ };
  },
});

/** MsgWithdrawBundleResponse is empty. */
export interface MsgWithdrawBundleResponse {

}
const MsgWithdrawBundleResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgWithdrawBundleResponse. */
export const MsgWithdrawBundleResponse: MessageType<MsgWithdrawBundleResponse> = message<MsgWithdrawBundleResponse>({
  typeName: "tributary.datanet.v1.MsgWithdrawBundleResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgWithdrawBundleResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "tributary.datanet.v1.MsgUpdateParams",
  options: { "amino.name": "tributary/x/datanet/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ authority: p.authority ?? "", params: p.params ?? Params.create() }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    { const mark = w.uint32(18).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let authority_: string = "";
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: params_ = r.nested(Params.read); break;
        default: r.other(tag, MsgUpdateParams_numbers);
      }
    }
    return { authority: authority_, params: params_ };
  },
});

/** MsgUpdateParamsResponse is empty. */
export interface MsgUpdateParamsResponse {

}
const MsgUpdateParamsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "tributary.datanet.v1.MsgUpdateParamsResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateParamsResponse_numbers);
      }
    }
    return {  };
  },
});

/** Msg creates datanets and fills them. */
export interface MsgMethods {
  readonly createDatanet: Rpc<MsgCreateDatanet, MsgCreateDatanetResponse>;
  readonly updateDatanet: Rpc<MsgUpdateDatanet, MsgUpdateDatanetResponse>;
  readonly registerLicense: Rpc<MsgRegisterLicense, MsgRegisterLicenseResponse>;
  readonly commitBundle: Rpc<MsgCommitBundle, MsgCommitBundleResponse>;
  readonly revealBundle: Rpc<MsgRevealBundle, MsgRevealBundleResponse>;
  readonly reviewBundle: Rpc<MsgReviewBundle, MsgReviewBundleResponse>;
  readonly publishVersion: Rpc<MsgPublishVersion, MsgPublishVersionResponse>;
  readonly withdrawBundle: Rpc<MsgWithdrawBundle, MsgWithdrawBundleResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.datanet.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.datanet.v1.Msg",
  methods: {
    createDatanet: { name: "CreateDatanet", path: "/tributary.datanet.v1.Msg/CreateDatanet", request: MsgCreateDatanet, response: MsgCreateDatanetResponse, http: [] },
    updateDatanet: { name: "UpdateDatanet", path: "/tributary.datanet.v1.Msg/UpdateDatanet", request: MsgUpdateDatanet, response: MsgUpdateDatanetResponse, http: [] },
    registerLicense: { name: "RegisterLicense", path: "/tributary.datanet.v1.Msg/RegisterLicense", request: MsgRegisterLicense, response: MsgRegisterLicenseResponse, http: [] },
    commitBundle: { name: "CommitBundle", path: "/tributary.datanet.v1.Msg/CommitBundle", request: MsgCommitBundle, response: MsgCommitBundleResponse, http: [] },
    revealBundle: { name: "RevealBundle", path: "/tributary.datanet.v1.Msg/RevealBundle", request: MsgRevealBundle, response: MsgRevealBundleResponse, http: [] },
    reviewBundle: { name: "ReviewBundle", path: "/tributary.datanet.v1.Msg/ReviewBundle", request: MsgReviewBundle, response: MsgReviewBundleResponse, http: [] },
    publishVersion: { name: "PublishVersion", path: "/tributary.datanet.v1.Msg/PublishVersion", request: MsgPublishVersion, response: MsgPublishVersionResponse, http: [] },
    withdrawBundle: { name: "WithdrawBundle", path: "/tributary.datanet.v1.Msg/WithdrawBundle", request: MsgWithdrawBundle, response: MsgWithdrawBundleResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.datanet.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
