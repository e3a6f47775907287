// Generated from proto/tributary/datanet/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { BundleStateEnum, DatanetStateEnum, ItemMatch, ItemOpening, Params, Policy, PurposeEnum, RoundStateEnum } from "#proto/tributary/datanet/v1/types.ts";

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
  readonly expiresHeight: bigint;
  readonly consentRequired: boolean;
}
const MsgRegisterLicense_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
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
    { number: 9, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "consent_required", key: "consentRequired", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ registrar: p.registrar ?? "", name: p.name ?? "", uri: p.uri ?? "", textHash: p.textHash ?? EMPTY_BYTES, purposes: p.purposes ?? [], commercial: p.commercial ?? false, derivatives: p.derivatives ?? false, royaltyMinBps: p.royaltyMinBps ?? 0, expiresHeight: p.expiresHeight ?? 0n, consentRequired: p.consentRequired ?? false }),
  write: (m, w) => {
    if (m.registrar !== "") w.uint32(10).string(m.registrar);
    if (m.name !== "") w.uint32(18).string(m.name);
    if (m.uri !== "") w.uint32(26).string(m.uri);
    if (m.textHash.length > 0) w.uint32(34).bytes(m.textHash);
    if (m.purposes.length > 0) { const mark = w.uint32(42).fork(); for (const v of m.purposes) w.int32(v); w.join(mark); }
    if (m.commercial) w.uint32(48).bool(m.commercial);
    if (m.derivatives) w.uint32(56).bool(m.derivatives);
    if (m.royaltyMinBps !== 0) w.uint32(64).uint32(m.royaltyMinBps);
    if (m.expiresHeight !== 0n) w.uint32(72).uint64(m.expiresHeight);
    if (m.consentRequired) w.uint32(80).bool(m.consentRequired);
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
    let expiresHeight_: bigint = 0n;
    let consentRequired_: boolean = false;
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
        case 72: expiresHeight_ = r.int64(); break;
        case 80: consentRequired_ = r.bool(); break;
        default: r.other(tag, MsgRegisterLicense_numbers);
      }
    }
    return { registrar: registrar_, name: name_, uri: uri_, textHash: textHash_, purposes: purposes_, commercial: commercial_, derivatives: derivatives_, royaltyMinBps: royaltyMinBps_, expiresHeight: expiresHeight_, consentRequired: consentRequired_ };
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
  readonly withoutSketch: boolean;
}
const MsgCommitBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
    { number: 7, name: "without_sketch", key: "withoutSketch", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", datanetId: p.datanetId ?? 0n, commitment: p.commitment ?? EMPTY_BYTES, items: p.items ?? 0, sizeBytes: p.sizeBytes ?? 0n, licenseId: p.licenseId ?? 0n, withoutSketch: p.withoutSketch ?? false }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
    if (m.items !== 0) w.uint32(32).uint32(m.items);
    if (m.sizeBytes !== 0n) w.uint32(40).uint64(m.sizeBytes);
    if (m.licenseId !== 0n) w.uint32(48).uint64(m.licenseId);
    if (m.withoutSketch) w.uint32(56).bool(m.withoutSketch);
  },
  read: (r) => {
    let contributor_: string = "";
    let datanetId_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    let items_: number = 0;
    let sizeBytes_: bigint = 0n;
    let licenseId_: bigint = 0n;
    let withoutSketch_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: commitment_ = r.bytes(); break;
        case 32: items_ = r.uint32(); break;
        case 40: sizeBytes_ = r.uint64(); break;
        case 48: licenseId_ = r.uint64(); break;
        case 56: withoutSketch_ = r.bool(); break;
        default: r.other(tag, MsgCommitBundle_numbers);
      }
    }
    return { contributor: contributor_, datanetId: datanetId_, commitment: commitment_, items: items_, sizeBytes: sizeBytes_, licenseId: licenseId_, withoutSketch: withoutSketch_ };
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
  readonly statisticsRoot: Uint8Array;
}
const MsgRevealBundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
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
    { number: 7, name: "statistics_root", key: "statisticsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", bundleId: p.bundleId ?? 0n, root: p.root ?? EMPTY_BYTES, salt: p.salt ?? EMPTY_BYTES, sketch: p.sketch ?? EMPTY_BYTES, contentUri: p.contentUri ?? "", statisticsRoot: p.statisticsRoot ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.salt.length > 0) w.uint32(34).bytes(m.salt);
    if (m.sketch.length > 0) w.uint32(42).bytes(m.sketch);
    if (m.contentUri !== "") w.uint32(50).string(m.contentUri);
    if (m.statisticsRoot.length > 0) w.uint32(58).bytes(m.statisticsRoot);
  },
  read: (r) => {
    let contributor_: string = "";
    let bundleId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let salt_: Uint8Array = EMPTY_BYTES;
    let sketch_: Uint8Array = EMPTY_BYTES;
    let contentUri_: string = "";
    let statisticsRoot_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 34: salt_ = r.bytes(); break;
        case 42: sketch_ = r.bytes(); break;
        case 50: contentUri_ = r.string(); break;
        case 58: statisticsRoot_ = r.bytes(); break;
        default: r.other(tag, MsgRevealBundle_numbers);
      }
    }
    return { contributor: contributor_, bundleId: bundleId_, root: root_, salt: salt_, sketch: sketch_, contentUri: contentUri_, statisticsRoot: statisticsRoot_ };
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

/** MsgRegisterReviewer stakes for seats in juries; a stake that grows counts as new. */
export interface MsgRegisterReviewer {
  readonly reviewer: string;
  readonly stake: Coin;
  readonly identity: Uint8Array;
}
const MsgRegisterReviewer_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgRegisterReviewer. */
export const MsgRegisterReviewer: MessageType<MsgRegisterReviewer> = message<MsgRegisterReviewer>({
  typeName: "tributary.datanet.v1.MsgRegisterReviewer",
  options: { "amino.name": "tributary/MsgRegisterReviewer", "cosmos.msg.v1.signer": "reviewer" },
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "stake", key: "stake", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "identity", key: "identity", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "", stake: p.stake ?? Coin.create(), identity: p.identity ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
    { const mark = w.uint32(18).fork(); Coin.write(m.stake, w); w.join(mark); }
    if (m.identity.length > 0) w.uint32(26).bytes(m.identity);
  },
  read: (r) => {
    let reviewer_: string = "";
    let stake_: Coin = Coin.create();
    let identity_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        case 18: stake_ = r.nested(Coin.read); break;
        case 26: identity_ = r.bytes(); break;
        default: r.other(tag, MsgRegisterReviewer_numbers);
      }
    }
    return { reviewer: reviewer_, stake: stake_, identity: identity_ };
  },
});

/** MsgRegisterReviewerResponse is empty. */
export interface MsgRegisterReviewerResponse {

}
const MsgRegisterReviewerResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgRegisterReviewerResponse. */
export const MsgRegisterReviewerResponse: MessageType<MsgRegisterReviewerResponse> = message<MsgRegisterReviewerResponse>({
  typeName: "tributary.datanet.v1.MsgRegisterReviewerResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRegisterReviewerResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUnbondReviewer gives up future seats. */
export interface MsgUnbondReviewer {
  readonly reviewer: string;
}
const MsgUnbondReviewer_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgUnbondReviewer. */
export const MsgUnbondReviewer: MessageType<MsgUnbondReviewer> = message<MsgUnbondReviewer>({
  typeName: "tributary.datanet.v1.MsgUnbondReviewer",
  options: { "amino.name": "tributary/MsgUnbondReviewer", "cosmos.msg.v1.signer": "reviewer" },
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "" }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
  },
  read: (r) => {
    let reviewer_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        default: r.other(tag, MsgUnbondReviewer_numbers);
      }
    }
    return { reviewer: reviewer_ };
  },
});

/** MsgUnbondReviewerResponse says when the stake is paid back, if no seat is held then. */
export interface MsgUnbondReviewerResponse {
  readonly unbondHeight: bigint;
}
const MsgUnbondReviewerResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgUnbondReviewerResponse. */
export const MsgUnbondReviewerResponse: MessageType<MsgUnbondReviewerResponse> = message<MsgUnbondReviewerResponse>({
  typeName: "tributary.datanet.v1.MsgUnbondReviewerResponse",
  options: {},
  fields: [
    { number: 1, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondHeight: p.unbondHeight ?? 0n }),
  write: (m, w) => {
    if (m.unbondHeight !== 0n) w.uint32(8).uint64(m.unbondHeight);
  },
  read: (r) => {
    let unbondHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: unbondHeight_ = r.int64(); break;
        default: r.other(tag, MsgUnbondReviewerResponse_numbers);
      }
    }
    return { unbondHeight: unbondHeight_ };
  },
});

/** MsgApproveQuestions vouches for questions that an attributor committed to: they are rightly answered, and none was trained on. */
export interface MsgApproveQuestions {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly root: Uint8Array;
}
const MsgApproveQuestions_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgApproveQuestions. */
export const MsgApproveQuestions: MessageType<MsgApproveQuestions> = message<MsgApproveQuestions>({
  typeName: "tributary.datanet.v1.MsgApproveQuestions",
  options: { "amino.name": "tributary/MsgApproveQuestions", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, root: p.root ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        default: r.other(tag, MsgApproveQuestions_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, root: root_ };
  },
});

/** MsgApproveQuestionsResponse is empty. */
export interface MsgApproveQuestionsResponse {

}
const MsgApproveQuestionsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgApproveQuestionsResponse. */
export const MsgApproveQuestionsResponse: MessageType<MsgApproveQuestionsResponse> = message<MsgApproveQuestionsResponse>({
  typeName: "tributary.datanet.v1.MsgApproveQuestionsResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgApproveQuestionsResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgSeedGold commits to one or more gold sets, each for one round. */
export interface MsgSeedGold {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly commitments: readonly Uint8Array[];
}
const MsgSeedGold_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgSeedGold. */
export const MsgSeedGold: MessageType<MsgSeedGold> = message<MsgSeedGold>({
  typeName: "tributary.datanet.v1.MsgSeedGold",
  options: { "amino.name": "tributary/MsgSeedGold", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "commitments", key: "commitments", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, commitments: p.commitments ?? [] }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    for (const v of m.commitments) w.uint32(26).bytes(v);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    const commitments_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: commitments_.push(r.bytes()); break;
        default: r.other(tag, MsgSeedGold_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, commitments: commitments_ };
  },
});

/** MsgSeedGoldResponse names the first of the new gold sets; the others follow. */
export interface MsgSeedGoldResponse {
  readonly firstGoldId: bigint;
}
const MsgSeedGoldResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgSeedGoldResponse. */
export const MsgSeedGoldResponse: MessageType<MsgSeedGoldResponse> = message<MsgSeedGoldResponse>({
  typeName: "tributary.datanet.v1.MsgSeedGoldResponse",
  options: {},
  fields: [
    { number: 1, name: "first_gold_id", key: "firstGoldId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ firstGoldId: p.firstGoldId ?? 0n }),
  write: (m, w) => {
    if (m.firstGoldId !== 0n) w.uint32(8).uint64(m.firstGoldId);
  },
  read: (r) => {
    let firstGoldId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: firstGoldId_ = r.uint64(); break;
        default: r.other(tag, MsgSeedGoldResponse_numbers);
      }
    }
    return { firstGoldId: firstGoldId_ };
  },
});

/** MsgCommitReview fixes a juror's labels. */
export interface MsgCommitReview {
  readonly juror: string;
  readonly roundId: bigint;
  readonly commitment: Uint8Array;
}
const MsgCommitReview_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgCommitReview. */
export const MsgCommitReview: MessageType<MsgCommitReview> = message<MsgCommitReview>({
  typeName: "tributary.datanet.v1.MsgCommitReview",
  options: { "amino.name": "tributary/MsgCommitReview", "cosmos.msg.v1.signer": "juror" },
  fields: [
    { number: 1, name: "juror", key: "juror", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ juror: p.juror ?? "", roundId: p.roundId ?? 0n, commitment: p.commitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.juror !== "") w.uint32(10).string(m.juror);
    if (m.roundId !== 0n) w.uint32(16).uint64(m.roundId);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
  },
  read: (r) => {
    let juror_: string = "";
    let roundId_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: juror_ = r.string(); break;
        case 16: roundId_ = r.uint64(); break;
        case 26: commitment_ = r.bytes(); break;
        default: r.other(tag, MsgCommitReview_numbers);
      }
    }
    return { juror: juror_, roundId: roundId_, commitment: commitment_ };
  },
});

/** MsgCommitReviewResponse is empty. */
export interface MsgCommitReviewResponse {

}
const MsgCommitReviewResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgCommitReviewResponse. */
export const MsgCommitReviewResponse: MessageType<MsgCommitReviewResponse> = message<MsgCommitReviewResponse>({
  typeName: "tributary.datanet.v1.MsgCommitReviewResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgCommitReviewResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRevealReview opens a juror's labels. */
export interface MsgRevealReview {
  readonly juror: string;
  readonly roundId: bigint;
  readonly labels: Uint8Array;
  readonly salt: Uint8Array;
}
const MsgRevealReview_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.MsgRevealReview. */
export const MsgRevealReview: MessageType<MsgRevealReview> = message<MsgRevealReview>({
  typeName: "tributary.datanet.v1.MsgRevealReview",
  options: { "amino.name": "tributary/MsgRevealReview", "cosmos.msg.v1.signer": "juror" },
  fields: [
    { number: 1, name: "juror", key: "juror", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "labels", key: "labels", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ juror: p.juror ?? "", roundId: p.roundId ?? 0n, labels: p.labels ?? EMPTY_BYTES, salt: p.salt ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.juror !== "") w.uint32(10).string(m.juror);
    if (m.roundId !== 0n) w.uint32(16).uint64(m.roundId);
    if (m.labels.length > 0) w.uint32(26).bytes(m.labels);
    if (m.salt.length > 0) w.uint32(34).bytes(m.salt);
  },
  read: (r) => {
    let juror_: string = "";
    let roundId_: bigint = 0n;
    let labels_: Uint8Array = EMPTY_BYTES;
    let salt_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: juror_ = r.string(); break;
        case 16: roundId_ = r.uint64(); break;
        case 26: labels_ = r.bytes(); break;
        case 34: salt_ = r.bytes(); break;
        default: r.other(tag, MsgRevealReview_numbers);
      }
    }
    return { juror: juror_, roundId: roundId_, labels: labels_, salt: salt_ };
  },
});

/** MsgRevealReviewResponse is empty. */
export interface MsgRevealReviewResponse {

}
const MsgRevealReviewResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgRevealReviewResponse. */
export const MsgRevealReviewResponse: MessageType<MsgRevealReviewResponse> = message<MsgRevealReviewResponse>({
  typeName: "tributary.datanet.v1.MsgRevealReviewResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRevealReviewResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgFinalizeReview closes a round; the gold fields are empty where no gold was seeded, or when its curator kept it to himself. */
export interface MsgFinalizeReview {
  readonly sender: string;
  readonly roundId: bigint;
  readonly goldPositions: Uint8Array;
  readonly goldLabels: Uint8Array;
  readonly goldSalt: Uint8Array;
}
const MsgFinalizeReview_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgFinalizeReview. */
export const MsgFinalizeReview: MessageType<MsgFinalizeReview> = message<MsgFinalizeReview>({
  typeName: "tributary.datanet.v1.MsgFinalizeReview",
  options: { "amino.name": "tributary/MsgFinalizeReview", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "gold_positions", key: "goldPositions", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "gold_labels", key: "goldLabels", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "gold_salt", key: "goldSalt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", roundId: p.roundId ?? 0n, goldPositions: p.goldPositions ?? EMPTY_BYTES, goldLabels: p.goldLabels ?? EMPTY_BYTES, goldSalt: p.goldSalt ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.roundId !== 0n) w.uint32(16).uint64(m.roundId);
    if (m.goldPositions.length > 0) w.uint32(26).bytes(m.goldPositions);
    if (m.goldLabels.length > 0) w.uint32(34).bytes(m.goldLabels);
    if (m.goldSalt.length > 0) w.uint32(42).bytes(m.goldSalt);
  },
  read: (r) => {
    let sender_: string = "";
    let roundId_: bigint = 0n;
    let goldPositions_: Uint8Array = EMPTY_BYTES;
    let goldLabels_: Uint8Array = EMPTY_BYTES;
    let goldSalt_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: roundId_ = r.uint64(); break;
        case 26: goldPositions_ = r.bytes(); break;
        case 34: goldLabels_ = r.bytes(); break;
        case 42: goldSalt_ = r.bytes(); break;
        default: r.other(tag, MsgFinalizeReview_numbers);
      }
    }
    return { sender: sender_, roundId: roundId_, goldPositions: goldPositions_, goldLabels: goldLabels_, goldSalt: goldSalt_ };
  },
});

/** MsgFinalizeReviewResponse is what became of round and bundle. */
export interface MsgFinalizeReviewResponse {
  readonly roundState: number;
  readonly bundleState: number;
  readonly qualityBps: number;
}
const MsgFinalizeReviewResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgFinalizeReviewResponse. */
export const MsgFinalizeReviewResponse: MessageType<MsgFinalizeReviewResponse> = message<MsgFinalizeReviewResponse>({
  typeName: "tributary.datanet.v1.MsgFinalizeReviewResponse",
  options: {},
  fields: [
    { number: 1, name: "round_state", key: "roundState", type: { kind: "enum", type: RoundStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_state", key: "bundleState", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "quality_bps", key: "qualityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundState: p.roundState ?? 0, bundleState: p.bundleState ?? 0, qualityBps: p.qualityBps ?? 0 }),
  write: (m, w) => {
    if (m.roundState !== 0) w.uint32(8).int32(m.roundState);
    if (m.bundleState !== 0) w.uint32(16).int32(m.bundleState);
    if (m.qualityBps !== 0) w.uint32(24).uint32(m.qualityBps);
  },
  read: (r) => {
    let roundState_: number = 0;
    let bundleState_: number = 0;
    let qualityBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundState_ = r.int32(); break;
        case 16: bundleState_ = r.int32(); break;
        case 24: qualityBps_ = r.uint32(); break;
        default: r.other(tag, MsgFinalizeReviewResponse_numbers);
      }
    }
    return { roundState: roundState_, bundleState: bundleState_, qualityBps: qualityBps_ };
  },
});

/** MsgAppealReview asks for a larger panel. */
export interface MsgAppealReview {
  readonly appellant: string;
  readonly bundleId: bigint;
}
const MsgAppealReview_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgAppealReview. */
export const MsgAppealReview: MessageType<MsgAppealReview> = message<MsgAppealReview>({
  typeName: "tributary.datanet.v1.MsgAppealReview",
  options: { "amino.name": "tributary/MsgAppealReview", "cosmos.msg.v1.signer": "appellant" },
  fields: [
    { number: 1, name: "appellant", key: "appellant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ appellant: p.appellant ?? "", bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.appellant !== "") w.uint32(10).string(m.appellant);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
  },
  read: (r) => {
    let appellant_: string = "";
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: appellant_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        default: r.other(tag, MsgAppealReview_numbers);
      }
    }
    return { appellant: appellant_, bundleId: bundleId_ };
  },
});

/** MsgAppealReviewResponse names the new round. */
export interface MsgAppealReviewResponse {
  readonly roundId: bigint;
}
const MsgAppealReviewResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgAppealReviewResponse. */
export const MsgAppealReviewResponse: MessageType<MsgAppealReviewResponse> = message<MsgAppealReviewResponse>({
  typeName: "tributary.datanet.v1.MsgAppealReviewResponse",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        default: r.other(tag, MsgAppealReviewResponse_numbers);
      }
    }
    return { roundId: roundId_ };
  },
});

/** MsgCommitDupProof announces a proof that a bundle is a duplicate without showing it: whoever copies it when it is shown is later. */
export interface MsgCommitDupProof {
  readonly prover: string;
  readonly bundleId: bigint;
  readonly hash: Uint8Array;
}
const MsgCommitDupProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgCommitDupProof. */
export const MsgCommitDupProof: MessageType<MsgCommitDupProof> = message<MsgCommitDupProof>({
  typeName: "tributary.datanet.v1.MsgCommitDupProof",
  options: { "amino.name": "tributary/MsgCommitDupProof", "cosmos.msg.v1.signer": "prover" },
  fields: [
    { number: 1, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ prover: p.prover ?? "", bundleId: p.bundleId ?? 0n, hash: p.hash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.prover !== "") w.uint32(10).string(m.prover);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.hash.length > 0) w.uint32(26).bytes(m.hash);
  },
  read: (r) => {
    let prover_: string = "";
    let bundleId_: bigint = 0n;
    let hash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: prover_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: hash_ = r.bytes(); break;
        default: r.other(tag, MsgCommitDupProof_numbers);
      }
    }
    return { prover: prover_, bundleId: bundleId_, hash: hash_ };
  },
});

/** MsgCommitDupProofResponse is the last height at which the proof may be shown. */
export interface MsgCommitDupProofResponse {
  readonly expiryHeight: bigint;
}
const MsgCommitDupProofResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgCommitDupProofResponse. */
export const MsgCommitDupProofResponse: MessageType<MsgCommitDupProofResponse> = message<MsgCommitDupProofResponse>({
  typeName: "tributary.datanet.v1.MsgCommitDupProofResponse",
  options: {},
  fields: [
    { number: 1, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    if (m.expiryHeight !== 0n) w.uint32(8).uint64(m.expiryHeight);
  },
  read: (r) => {
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: expiryHeight_ = r.int64(); break;
        default: r.other(tag, MsgCommitDupProofResponse_numbers);
      }
    }
    return { expiryHeight: expiryHeight_ };
  },
});

/** MsgSubmitDupProof shows that items of a bundle repeat those of an earlier one: one part of a proof committed to before. */
export interface MsgSubmitDupProof {
  readonly prover: string;
  readonly originalId: bigint;
  readonly bundleId: bigint;
  readonly matches: readonly ItemMatch[];
  readonly salt: Uint8Array;
  readonly parts: readonly Uint8Array[];
}
const MsgSubmitDupProof_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.datanet.v1.MsgSubmitDupProof. */
export const MsgSubmitDupProof: MessageType<MsgSubmitDupProof> = message<MsgSubmitDupProof>({
  typeName: "tributary.datanet.v1.MsgSubmitDupProof",
  options: { "amino.name": "tributary/MsgSubmitDupProof", "cosmos.msg.v1.signer": "prover" },
  fields: [
    { number: 1, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "original_id", key: "originalId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "matches", key: "matches", type: { kind: "message", type: () => ItemMatch }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "parts", key: "parts", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ prover: p.prover ?? "", originalId: p.originalId ?? 0n, bundleId: p.bundleId ?? 0n, matches: p.matches ?? [], salt: p.salt ?? EMPTY_BYTES, parts: p.parts ?? [] }),
  write: (m, w) => {
    if (m.prover !== "") w.uint32(10).string(m.prover);
    if (m.originalId !== 0n) w.uint32(16).uint64(m.originalId);
    if (m.bundleId !== 0n) w.uint32(24).uint64(m.bundleId);
    for (const v of m.matches) { const mark = w.uint32(34).fork(); ItemMatch.write(v, w); w.join(mark); }
    if (m.salt.length > 0) w.uint32(42).bytes(m.salt);
    for (const v of m.parts) w.uint32(50).bytes(v);
  },
  read: (r) => {
    let prover_: string = "";
    let originalId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    const matches_: ItemMatch[] = [];
    let salt_: Uint8Array = EMPTY_BYTES;
    const parts_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: prover_ = r.string(); break;
        case 16: originalId_ = r.uint64(); break;
        case 24: bundleId_ = r.uint64(); break;
        case 34: matches_.push(r.nested(ItemMatch.read)); break;
        case 42: salt_ = r.bytes(); break;
        case 50: parts_.push(r.bytes()); break;
        default: r.other(tag, MsgSubmitDupProof_numbers);
      }
    }
    return { prover: prover_, originalId: originalId_, bundleId: bundleId_, matches: matches_, salt: salt_, parts: parts_ };
  },
});

/** MsgSubmitDupProofResponse is how many items are shown, how many it takes, and the bundle's state. */
export interface MsgSubmitDupProofResponse {
  readonly shown: number;
  readonly needed: number;
  readonly state: number;
}
const MsgSubmitDupProofResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgSubmitDupProofResponse. */
export const MsgSubmitDupProofResponse: MessageType<MsgSubmitDupProofResponse> = message<MsgSubmitDupProofResponse>({
  typeName: "tributary.datanet.v1.MsgSubmitDupProofResponse",
  options: {},
  fields: [
    { number: 1, name: "shown", key: "shown", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "needed", key: "needed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ shown: p.shown ?? 0, needed: p.needed ?? 0, state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.shown !== 0) w.uint32(8).uint32(m.shown);
    if (m.needed !== 0) w.uint32(16).uint32(m.needed);
    if (m.state !== 0) w.uint32(24).int32(m.state);
  },
  read: (r) => {
    let shown_: number = 0;
    let needed_: number = 0;
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: shown_ = r.uint32(); break;
        case 16: needed_ = r.uint32(); break;
        case 24: state_ = r.int32(); break;
        default: r.other(tag, MsgSubmitDupProofResponse_numbers);
      }
    }
    return { shown: shown_, needed: needed_, state: state_ };
  },
});

/** MsgGrantAccess allows a use the datanet's licence allows. */
export interface MsgGrantAccess {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
  readonly expiresHeight: bigint;
}
const MsgGrantAccess_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgGrantAccess. */
export const MsgGrantAccess: MessageType<MsgGrantAccess> = message<MsgGrantAccess>({
  typeName: "tributary.datanet.v1.MsgGrantAccess",
  options: { "amino.name": "tributary/MsgGrantAccess", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0, expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(26).string(m.grantee);
    if (m.purpose !== 0) w.uint32(32).int32(m.purpose);
    if (m.expiresHeight !== 0n) w.uint32(40).uint64(m.expiresHeight);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: grantee_ = r.string(); break;
        case 32: purpose_ = r.int32(); break;
        case 40: expiresHeight_ = r.int64(); break;
        default: r.other(tag, MsgGrantAccess_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, grantee: grantee_, purpose: purpose_, expiresHeight: expiresHeight_ };
  },
});

/** MsgGrantAccessResponse is empty. */
export interface MsgGrantAccessResponse {

}
const MsgGrantAccessResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgGrantAccessResponse. */
export const MsgGrantAccessResponse: MessageType<MsgGrantAccessResponse> = message<MsgGrantAccessResponse>({
  typeName: "tributary.datanet.v1.MsgGrantAccessResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgGrantAccessResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgRevokeAccess takes a leave back from now on. */
export interface MsgRevokeAccess {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
}
const MsgRevokeAccess_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.MsgRevokeAccess. */
export const MsgRevokeAccess: MessageType<MsgRevokeAccess> = message<MsgRevokeAccess>({
  typeName: "tributary.datanet.v1.MsgRevokeAccess",
  options: { "amino.name": "tributary/MsgRevokeAccess", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0 }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(26).string(m.grantee);
    if (m.purpose !== 0) w.uint32(32).int32(m.purpose);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: grantee_ = r.string(); break;
        case 32: purpose_ = r.int32(); break;
        default: r.other(tag, MsgRevokeAccess_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, grantee: grantee_, purpose: purpose_ };
  },
});

/** MsgRevokeAccessResponse is empty. */
export interface MsgRevokeAccessResponse {

}
const MsgRevokeAccessResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgRevokeAccessResponse. */
export const MsgRevokeAccessResponse: MessageType<MsgRevokeAccessResponse> = message<MsgRevokeAccessResponse>({
  typeName: "tributary.datanet.v1.MsgRevokeAccessResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRevokeAccessResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgTombstone erases root, sketch, address and commitment of a bundle that is out. */
export interface MsgTombstone {
  readonly contributor: string;
  readonly bundleId: bigint;
}
const MsgTombstone_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgTombstone. */
export const MsgTombstone: MessageType<MsgTombstone> = message<MsgTombstone>({
  typeName: "tributary.datanet.v1.MsgTombstone",
  options: { "amino.name": "tributary/MsgTombstone", "cosmos.msg.v1.signer": "contributor" },
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
        default: r.other(tag, MsgTombstone_numbers);
      }
    }
    return { contributor: contributor_, bundleId: bundleId_ };
  },
});

/** MsgTombstoneResponse is empty. */
export interface MsgTombstoneResponse {

}
const MsgTombstoneResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgTombstoneResponse. */
export const MsgTombstoneResponse: MessageType<MsgTombstoneResponse> = message<MsgTombstoneResponse>({
  typeName: "tributary.datanet.v1.MsgTombstoneResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgTombstoneResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgProveAvailability shows the leaf a random check asks for. */
export interface MsgProveAvailability {
  readonly prover: string;
  readonly bundleId: bigint;
  readonly leaf: Uint8Array;
  readonly total: number;
  readonly aunts: readonly Uint8Array[];
}
const MsgProveAvailability_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgProveAvailability. */
export const MsgProveAvailability: MessageType<MsgProveAvailability> = message<MsgProveAvailability>({
  typeName: "tributary.datanet.v1.MsgProveAvailability",
  options: { "amino.name": "tributary/MsgProveAvailability", "cosmos.msg.v1.signer": "prover" },
  fields: [
    { number: 1, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "leaf", key: "leaf", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "total", key: "total", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ prover: p.prover ?? "", bundleId: p.bundleId ?? 0n, leaf: p.leaf ?? EMPTY_BYTES, total: p.total ?? 0, aunts: p.aunts ?? [] }),
  write: (m, w) => {
    if (m.prover !== "") w.uint32(10).string(m.prover);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.leaf.length > 0) w.uint32(26).bytes(m.leaf);
    if (m.total !== 0) w.uint32(32).uint32(m.total);
    for (const v of m.aunts) w.uint32(42).bytes(v);
  },
  read: (r) => {
    let prover_: string = "";
    let bundleId_: bigint = 0n;
    let leaf_: Uint8Array = EMPTY_BYTES;
    let total_: number = 0;
    const aunts_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: prover_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: leaf_ = r.bytes(); break;
        case 32: total_ = r.uint32(); break;
        case 42: aunts_.push(r.bytes()); break;
        default: r.other(tag, MsgProveAvailability_numbers);
      }
    }
    return { prover: prover_, bundleId: bundleId_, leaf: leaf_, total: total_, aunts: aunts_ };
  },
});

/** MsgProveAvailabilityResponse is empty. */
export interface MsgProveAvailabilityResponse {

}
const MsgProveAvailabilityResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgProveAvailabilityResponse. */
export const MsgProveAvailabilityResponse: MessageType<MsgProveAvailabilityResponse> = message<MsgProveAvailabilityResponse>({
  typeName: "tributary.datanet.v1.MsgProveAvailabilityResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgProveAvailabilityResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgChallengeAvailability asks a panel whether the items of a bundle can still be had. */
export interface MsgChallengeAvailability {
  readonly challenger: string;
  readonly bundleId: bigint;
}
const MsgChallengeAvailability_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgChallengeAvailability. */
export const MsgChallengeAvailability: MessageType<MsgChallengeAvailability> = message<MsgChallengeAvailability>({
  typeName: "tributary.datanet.v1.MsgChallengeAvailability",
  options: { "amino.name": "tributary/MsgChallengeAvailability", "cosmos.msg.v1.signer": "challenger" },
  fields: [
    { number: 1, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challenger: p.challenger ?? "", bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.challenger !== "") w.uint32(10).string(m.challenger);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
  },
  read: (r) => {
    let challenger_: string = "";
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challenger_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        default: r.other(tag, MsgChallengeAvailability_numbers);
      }
    }
    return { challenger: challenger_, bundleId: bundleId_ };
  },
});

/** MsgChallengeAvailabilityResponse names the round. */
export interface MsgChallengeAvailabilityResponse {
  readonly roundId: bigint;
}
const MsgChallengeAvailabilityResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgChallengeAvailabilityResponse. */
export const MsgChallengeAvailabilityResponse: MessageType<MsgChallengeAvailabilityResponse> = message<MsgChallengeAvailabilityResponse>({
  typeName: "tributary.datanet.v1.MsgChallengeAvailabilityResponse",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        default: r.other(tag, MsgChallengeAvailabilityResponse_numbers);
      }
    }
    return { roundId: roundId_ };
  },
});

/** MsgChallengeSketch asks for, or disproves, one word of a bundle's sketch. */
export interface MsgChallengeSketch {
  readonly challenger: string;
  readonly bundleId: bigint;
  readonly word: number;
  readonly counterexample: ItemOpening | undefined;
  readonly position: number;
}
const MsgChallengeSketch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgChallengeSketch. */
export const MsgChallengeSketch: MessageType<MsgChallengeSketch> = message<MsgChallengeSketch>({
  typeName: "tributary.datanet.v1.MsgChallengeSketch",
  options: { "amino.name": "tributary/MsgChallengeSketch", "cosmos.msg.v1.signer": "challenger" },
  fields: [
    { number: 1, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "word", key: "word", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "counterexample", key: "counterexample", type: { kind: "message", type: () => ItemOpening }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "position", key: "position", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challenger: p.challenger ?? "", bundleId: p.bundleId ?? 0n, word: p.word ?? 0, counterexample: p.counterexample ?? undefined, position: p.position ?? 0 }),
  write: (m, w) => {
    if (m.challenger !== "") w.uint32(10).string(m.challenger);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.word !== 0) w.uint32(24).uint32(m.word);
    if (m.counterexample !== undefined) { const mark = w.uint32(34).fork(); ItemOpening.write(m.counterexample, w); w.join(mark); }
    if (m.position !== 0) w.uint32(40).uint32(m.position);
  },
  read: (r) => {
    let challenger_: string = "";
    let bundleId_: bigint = 0n;
    let word_: number = 0;
    let counterexample_: ItemOpening | undefined = undefined;
    let position_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challenger_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: word_ = r.uint32(); break;
        case 34: counterexample_ = r.nested(ItemOpening.read); break;
        case 40: position_ = r.uint32(); break;
        default: r.other(tag, MsgChallengeSketch_numbers);
      }
    }
    return { challenger: challenger_, bundleId: bundleId_, word: word_, counterexample: counterexample_, position: position_ };
  },
});

/** MsgChallengeSketchResponse is what became of it. */
export interface MsgChallengeSketchResponse {
  readonly deadline: bigint;
}
const MsgChallengeSketchResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgChallengeSketchResponse. */
export const MsgChallengeSketchResponse: MessageType<MsgChallengeSketchResponse> = message<MsgChallengeSketchResponse>({
  typeName: "tributary.datanet.v1.MsgChallengeSketchResponse",
  options: {},
  fields: [
    { number: 1, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.deadline !== 0n) w.uint32(8).uint64(m.deadline);
  },
  read: (r) => {
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: deadline_ = r.int64(); break;
        default: r.other(tag, MsgChallengeSketchResponse_numbers);
      }
    }
    return { deadline: deadline_ };
  },
});

/** MsgAnswerSketch shows an item that has the word asked for. */
export interface MsgAnswerSketch {
  readonly contributor: string;
  readonly bundleId: bigint;
  readonly opening: ItemOpening;
  readonly position: number;
}
const MsgAnswerSketch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.MsgAnswerSketch. */
export const MsgAnswerSketch: MessageType<MsgAnswerSketch> = message<MsgAnswerSketch>({
  typeName: "tributary.datanet.v1.MsgAnswerSketch",
  options: { "amino.name": "tributary/MsgAnswerSketch", "cosmos.msg.v1.signer": "contributor" },
  fields: [
    { number: 1, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "opening", key: "opening", type: { kind: "message", type: () => ItemOpening }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "position", key: "position", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ contributor: p.contributor ?? "", bundleId: p.bundleId ?? 0n, opening: p.opening ?? ItemOpening.create(), position: p.position ?? 0 }),
  write: (m, w) => {
    if (m.contributor !== "") w.uint32(10).string(m.contributor);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    { const mark = w.uint32(26).fork(); ItemOpening.write(m.opening, w); w.join(mark); }
    if (m.position !== 0) w.uint32(32).uint32(m.position);
  },
  read: (r) => {
    let contributor_: string = "";
    let bundleId_: bigint = 0n;
    let opening_: ItemOpening = ItemOpening.create();
    let position_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: contributor_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: opening_ = r.nested(ItemOpening.read); break;
        case 32: position_ = r.uint32(); break;
        default: r.other(tag, MsgAnswerSketch_numbers);
      }
    }
    return { contributor: contributor_, bundleId: bundleId_, opening: opening_, position: position_ };
  },
});

/** MsgAnswerSketchResponse is empty. */
export interface MsgAnswerSketchResponse {

}
const MsgAnswerSketchResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.datanet.v1.MsgAnswerSketchResponse. */
export const MsgAnswerSketchResponse: MessageType<MsgAnswerSketchResponse> = message<MsgAnswerSketchResponse>({
  typeName: "tributary.datanet.v1.MsgAnswerSketchResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgAnswerSketchResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgDisputeOwnership claims an accepted bundle by older evidence. */
export interface MsgDisputeOwnership {
  readonly claimant: string;
  readonly bundleId: bigint;
  readonly evidenceBundleId: bigint;
  readonly anchorHash: Uint8Array;
  readonly anchorUri: string;
}
const MsgDisputeOwnership_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.MsgDisputeOwnership. */
export const MsgDisputeOwnership: MessageType<MsgDisputeOwnership> = message<MsgDisputeOwnership>({
  typeName: "tributary.datanet.v1.MsgDisputeOwnership",
  options: { "amino.name": "tributary/MsgDisputeOwnership", "cosmos.msg.v1.signer": "claimant" },
  fields: [
    { number: 1, name: "claimant", key: "claimant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "evidence_bundle_id", key: "evidenceBundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "anchor_hash", key: "anchorHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "anchor_uri", key: "anchorUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimant: p.claimant ?? "", bundleId: p.bundleId ?? 0n, evidenceBundleId: p.evidenceBundleId ?? 0n, anchorHash: p.anchorHash ?? EMPTY_BYTES, anchorUri: p.anchorUri ?? "" }),
  write: (m, w) => {
    if (m.claimant !== "") w.uint32(10).string(m.claimant);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.evidenceBundleId !== 0n) w.uint32(24).uint64(m.evidenceBundleId);
    if (m.anchorHash.length > 0) w.uint32(34).bytes(m.anchorHash);
    if (m.anchorUri !== "") w.uint32(42).string(m.anchorUri);
  },
  read: (r) => {
    let claimant_: string = "";
    let bundleId_: bigint = 0n;
    let evidenceBundleId_: bigint = 0n;
    let anchorHash_: Uint8Array = EMPTY_BYTES;
    let anchorUri_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: claimant_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: evidenceBundleId_ = r.uint64(); break;
        case 34: anchorHash_ = r.bytes(); break;
        case 42: anchorUri_ = r.string(); break;
        default: r.other(tag, MsgDisputeOwnership_numbers);
      }
    }
    return { claimant: claimant_, bundleId: bundleId_, evidenceBundleId: evidenceBundleId_, anchorHash: anchorHash_, anchorUri: anchorUri_ };
  },
});

/** MsgDisputeOwnershipResponse is what became of it. */
export interface MsgDisputeOwnershipResponse {
  readonly roundId: bigint;
}
const MsgDisputeOwnershipResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgDisputeOwnershipResponse. */
export const MsgDisputeOwnershipResponse: MessageType<MsgDisputeOwnershipResponse> = message<MsgDisputeOwnershipResponse>({
  typeName: "tributary.datanet.v1.MsgDisputeOwnershipResponse",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        default: r.other(tag, MsgDisputeOwnershipResponse_numbers);
      }
    }
    return { roundId: roundId_ };
  },
});

/** MsgResolveOwnership carries a panel's verdict about a claim out; anyone may. */
export interface MsgResolveOwnership {
  readonly sender: string;
  readonly bundleId: bigint;
}
const MsgResolveOwnership_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgResolveOwnership. */
export const MsgResolveOwnership: MessageType<MsgResolveOwnership> = message<MsgResolveOwnership>({
  typeName: "tributary.datanet.v1.MsgResolveOwnership",
  options: { "amino.name": "tributary/MsgResolveOwnership", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
  },
  read: (r) => {
    let sender_: string = "";
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: bundleId_ = r.uint64(); break;
        default: r.other(tag, MsgResolveOwnership_numbers);
      }
    }
    return { sender: sender_, bundleId: bundleId_ };
  },
});

/** MsgResolveOwnershipResponse is what became of it. */
export interface MsgResolveOwnershipResponse {
  readonly state: number;
}
const MsgResolveOwnershipResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgResolveOwnershipResponse. */
export const MsgResolveOwnershipResponse: MessageType<MsgResolveOwnershipResponse> = message<MsgResolveOwnershipResponse>({
  typeName: "tributary.datanet.v1.MsgResolveOwnershipResponse",
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
        default: r.other(tag, MsgResolveOwnershipResponse_numbers);
      }
    }
    return { state: state_ };
  },
});

/** MsgTransferCuration chooses another curator when the present one is silent. */
export interface MsgTransferCuration {
  readonly voter: string;
  readonly datanetId: bigint;
  readonly newCurator: string;
}
const MsgTransferCuration_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.MsgTransferCuration. */
export const MsgTransferCuration: MessageType<MsgTransferCuration> = message<MsgTransferCuration>({
  typeName: "tributary.datanet.v1.MsgTransferCuration",
  options: { "amino.name": "tributary/MsgTransferCuration", "cosmos.msg.v1.signer": "voter" },
  fields: [
    { number: 1, name: "voter", key: "voter", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "new_curator", key: "newCurator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ voter: p.voter ?? "", datanetId: p.datanetId ?? 0n, newCurator: p.newCurator ?? "" }),
  write: (m, w) => {
    if (m.voter !== "") w.uint32(10).string(m.voter);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.newCurator !== "") w.uint32(26).string(m.newCurator);
  },
  read: (r) => {
    let voter_: string = "";
    let datanetId_: bigint = 0n;
    let newCurator_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: voter_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: newCurator_ = r.string(); break;
        default: r.other(tag, MsgTransferCuration_numbers);
      }
    }
    return { voter: voter_, datanetId: datanetId_, newCurator: newCurator_ };
  },
});

/** MsgTransferCurationResponse is what became of it. */
export interface MsgTransferCurationResponse {
  readonly transferred: boolean;
}
const MsgTransferCurationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.MsgTransferCurationResponse. */
export const MsgTransferCurationResponse: MessageType<MsgTransferCurationResponse> = message<MsgTransferCurationResponse>({
  typeName: "tributary.datanet.v1.MsgTransferCurationResponse",
  options: {},
  fields: [
    { number: 1, name: "transferred", key: "transferred", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ transferred: p.transferred ?? false }),
  write: (m, w) => {
    if (m.transferred) w.uint32(8).bool(m.transferred);
  },
  read: (r) => {
    let transferred_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: transferred_ = r.bool(); break;
        default: r.other(tag, MsgTransferCurationResponse_numbers);
      }
    }
    return { transferred: transferred_ };
  },
});

/** MsgCommitCanaries commits to random strings of which some are planted. */
export interface MsgCommitCanaries {
  readonly curator: string;
  readonly datanetId: bigint;
  readonly root: Uint8Array;
  readonly count: number;
}
const MsgCommitCanaries_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.MsgCommitCanaries. */
export const MsgCommitCanaries: MessageType<MsgCommitCanaries> = message<MsgCommitCanaries>({
  typeName: "tributary.datanet.v1.MsgCommitCanaries",
  options: { "amino.name": "tributary/MsgCommitCanaries", "cosmos.msg.v1.signer": "curator" },
  fields: [
    { number: 1, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "count", key: "count", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ curator: p.curator ?? "", datanetId: p.datanetId ?? 0n, root: p.root ?? EMPTY_BYTES, count: p.count ?? 0 }),
  write: (m, w) => {
    if (m.curator !== "") w.uint32(10).string(m.curator);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.count !== 0) w.uint32(32).uint32(m.count);
  },
  read: (r) => {
    let curator_: string = "";
    let datanetId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let count_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: curator_ = r.string(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 32: count_ = r.uint32(); break;
        default: r.other(tag, MsgCommitCanaries_numbers);
      }
    }
    return { curator: curator_, datanetId: datanetId_, root: root_, count: count_ };
  },
});

/** MsgCommitCanariesResponse is what became of it. */
export interface MsgCommitCanariesResponse {
  readonly number: bigint;
  readonly drawHeight: bigint;
}
const MsgCommitCanariesResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.MsgCommitCanariesResponse. */
export const MsgCommitCanariesResponse: MessageType<MsgCommitCanariesResponse> = message<MsgCommitCanariesResponse>({
  typeName: "tributary.datanet.v1.MsgCommitCanariesResponse",
  options: {},
  fields: [
    { number: 1, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ number: p.number ?? 0n, drawHeight: p.drawHeight ?? 0n }),
  write: (m, w) => {
    if (m.number !== 0n) w.uint32(8).uint64(m.number);
    if (m.drawHeight !== 0n) w.uint32(16).uint64(m.drawHeight);
  },
  read: (r) => {
    let number_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: number_ = r.uint64(); break;
        case 16: drawHeight_ = r.int64(); break;
        default: r.other(tag, MsgCommitCanariesResponse_numbers);
      }
    }
    return { number: number_, drawHeight: drawHeight_ };
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
  readonly registerReviewer: Rpc<MsgRegisterReviewer, MsgRegisterReviewerResponse>;
  readonly unbondReviewer: Rpc<MsgUnbondReviewer, MsgUnbondReviewerResponse>;
  readonly approveQuestions: Rpc<MsgApproveQuestions, MsgApproveQuestionsResponse>;
  readonly seedGold: Rpc<MsgSeedGold, MsgSeedGoldResponse>;
  readonly commitReview: Rpc<MsgCommitReview, MsgCommitReviewResponse>;
  readonly revealReview: Rpc<MsgRevealReview, MsgRevealReviewResponse>;
  readonly finalizeReview: Rpc<MsgFinalizeReview, MsgFinalizeReviewResponse>;
  readonly appealReview: Rpc<MsgAppealReview, MsgAppealReviewResponse>;
  readonly commitDupProof: Rpc<MsgCommitDupProof, MsgCommitDupProofResponse>;
  readonly submitDupProof: Rpc<MsgSubmitDupProof, MsgSubmitDupProofResponse>;
  readonly grantAccess: Rpc<MsgGrantAccess, MsgGrantAccessResponse>;
  readonly revokeAccess: Rpc<MsgRevokeAccess, MsgRevokeAccessResponse>;
  readonly tombstone: Rpc<MsgTombstone, MsgTombstoneResponse>;
  readonly proveAvailability: Rpc<MsgProveAvailability, MsgProveAvailabilityResponse>;
  readonly challengeAvailability: Rpc<MsgChallengeAvailability, MsgChallengeAvailabilityResponse>;
  readonly challengeSketch: Rpc<MsgChallengeSketch, MsgChallengeSketchResponse>;
  readonly answerSketch: Rpc<MsgAnswerSketch, MsgAnswerSketchResponse>;
  readonly disputeOwnership: Rpc<MsgDisputeOwnership, MsgDisputeOwnershipResponse>;
  readonly resolveOwnership: Rpc<MsgResolveOwnership, MsgResolveOwnershipResponse>;
  readonly transferCuration: Rpc<MsgTransferCuration, MsgTransferCurationResponse>;
  readonly commitCanaries: Rpc<MsgCommitCanaries, MsgCommitCanariesResponse>;
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
    registerReviewer: { name: "RegisterReviewer", path: "/tributary.datanet.v1.Msg/RegisterReviewer", request: MsgRegisterReviewer, response: MsgRegisterReviewerResponse, http: [] },
    unbondReviewer: { name: "UnbondReviewer", path: "/tributary.datanet.v1.Msg/UnbondReviewer", request: MsgUnbondReviewer, response: MsgUnbondReviewerResponse, http: [] },
    approveQuestions: { name: "ApproveQuestions", path: "/tributary.datanet.v1.Msg/ApproveQuestions", request: MsgApproveQuestions, response: MsgApproveQuestionsResponse, http: [] },
    seedGold: { name: "SeedGold", path: "/tributary.datanet.v1.Msg/SeedGold", request: MsgSeedGold, response: MsgSeedGoldResponse, http: [] },
    commitReview: { name: "CommitReview", path: "/tributary.datanet.v1.Msg/CommitReview", request: MsgCommitReview, response: MsgCommitReviewResponse, http: [] },
    revealReview: { name: "RevealReview", path: "/tributary.datanet.v1.Msg/RevealReview", request: MsgRevealReview, response: MsgRevealReviewResponse, http: [] },
    finalizeReview: { name: "FinalizeReview", path: "/tributary.datanet.v1.Msg/FinalizeReview", request: MsgFinalizeReview, response: MsgFinalizeReviewResponse, http: [] },
    appealReview: { name: "AppealReview", path: "/tributary.datanet.v1.Msg/AppealReview", request: MsgAppealReview, response: MsgAppealReviewResponse, http: [] },
    commitDupProof: { name: "CommitDupProof", path: "/tributary.datanet.v1.Msg/CommitDupProof", request: MsgCommitDupProof, response: MsgCommitDupProofResponse, http: [] },
    submitDupProof: { name: "SubmitDupProof", path: "/tributary.datanet.v1.Msg/SubmitDupProof", request: MsgSubmitDupProof, response: MsgSubmitDupProofResponse, http: [] },
    grantAccess: { name: "GrantAccess", path: "/tributary.datanet.v1.Msg/GrantAccess", request: MsgGrantAccess, response: MsgGrantAccessResponse, http: [] },
    revokeAccess: { name: "RevokeAccess", path: "/tributary.datanet.v1.Msg/RevokeAccess", request: MsgRevokeAccess, response: MsgRevokeAccessResponse, http: [] },
    tombstone: { name: "Tombstone", path: "/tributary.datanet.v1.Msg/Tombstone", request: MsgTombstone, response: MsgTombstoneResponse, http: [] },
    proveAvailability: { name: "ProveAvailability", path: "/tributary.datanet.v1.Msg/ProveAvailability", request: MsgProveAvailability, response: MsgProveAvailabilityResponse, http: [] },
    challengeAvailability: { name: "ChallengeAvailability", path: "/tributary.datanet.v1.Msg/ChallengeAvailability", request: MsgChallengeAvailability, response: MsgChallengeAvailabilityResponse, http: [] },
    challengeSketch: { name: "ChallengeSketch", path: "/tributary.datanet.v1.Msg/ChallengeSketch", request: MsgChallengeSketch, response: MsgChallengeSketchResponse, http: [] },
    answerSketch: { name: "AnswerSketch", path: "/tributary.datanet.v1.Msg/AnswerSketch", request: MsgAnswerSketch, response: MsgAnswerSketchResponse, http: [] },
    disputeOwnership: { name: "DisputeOwnership", path: "/tributary.datanet.v1.Msg/DisputeOwnership", request: MsgDisputeOwnership, response: MsgDisputeOwnershipResponse, http: [] },
    resolveOwnership: { name: "ResolveOwnership", path: "/tributary.datanet.v1.Msg/ResolveOwnership", request: MsgResolveOwnership, response: MsgResolveOwnershipResponse, http: [] },
    transferCuration: { name: "TransferCuration", path: "/tributary.datanet.v1.Msg/TransferCuration", request: MsgTransferCuration, response: MsgTransferCurationResponse, http: [] },
    commitCanaries: { name: "CommitCanaries", path: "/tributary.datanet.v1.Msg/CommitCanaries", request: MsgCommitCanaries, response: MsgCommitCanariesResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.datanet.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
