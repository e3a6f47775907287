// Generated from proto/tributary/datanet/v1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** Modality says which sketch finds near-duplicates of a datanet's bundles. */
export const Modality = {
  MODALITY_UNSPECIFIED: 0,
  MODALITY_TEXT: 1,
  MODALITY_VECTOR: 2,
} as const;
/** Description of tributary.datanet.v1.Modality. */
export const ModalityEnum: EnumType = { typeName: "tributary.datanet.v1.Modality", values: Modality };

/** Admission says who lets a revealed bundle in; 3 is left for the jury. */
export const Admission = {
  ADMISSION_UNSPECIFIED: 0,
  ADMISSION_OPEN: 1,
  ADMISSION_CURATED: 2,
} as const;
/** Description of tributary.datanet.v1.Admission. */
export const AdmissionEnum: EnumType = { typeName: "tributary.datanet.v1.Admission", values: Admission };

/** DatanetState says whether a datanet takes contributions. */
export const DatanetState = {
  DATANET_STATE_UNSPECIFIED: 0,
  DATANET_STATE_OPEN: 1,
  DATANET_STATE_CLOSED: 2,
} as const;
/** Description of tributary.datanet.v1.DatanetState. */
export const DatanetStateEnum: EnumType = { typeName: "tributary.datanet.v1.DatanetState", values: DatanetState };

/** BundleState is where a bundle is on its way; 7 to 10 are left for re-drawn reviews, returns, challenges and revocation. */
export const BundleState = {
  BUNDLE_STATE_UNSPECIFIED: 0,
  BUNDLE_STATE_COMMITTED: 1,
  BUNDLE_STATE_REVEALED: 2,
  BUNDLE_STATE_IN_REVIEW: 3,
  BUNDLE_STATE_ACCEPTED: 4,
  BUNDLE_STATE_REJECTED: 5,
  BUNDLE_STATE_DUPLICATE: 6,
  BUNDLE_STATE_WITHDRAWN: 11,
  BUNDLE_STATE_TOMBSTONED: 12,
  BUNDLE_STATE_EXPIRED: 13,
} as const;
/** Description of tributary.datanet.v1.BundleState. */
export const BundleStateEnum: EnumType = { typeName: "tributary.datanet.v1.BundleState", values: BundleState };

/** VersionState says whether bundles may still be added to a version. */
export const VersionState = {
  VERSION_STATE_UNSPECIFIED: 0,
  VERSION_STATE_BUILDING: 1,
  VERSION_STATE_FROZEN: 2,
} as const;
/** Description of tributary.datanet.v1.VersionState. */
export const VersionStateEnum: EnumType = { typeName: "tributary.datanet.v1.VersionState", values: VersionState };

/** Purpose is something a licence may allow to be done with data. */
export const Purpose = {
  PURPOSE_UNSPECIFIED: 0,
  PURPOSE_TRAINING: 1,
  PURPOSE_FINE_TUNING: 2,
  PURPOSE_RETRIEVAL: 3,
  PURPOSE_EVALUATION: 4,
  PURPOSE_DISTILLATION: 5,
} as const;
/** Description of tributary.datanet.v1.Purpose. */
export const PurposeEnum: EnumType = { typeName: "tributary.datanet.v1.Purpose", values: Purpose };

/** Params are the limits of every datanet; windows count blocks. */
export interface Params {
  readonly createFee: Coin;
  readonly bundleFeeMin: Coin;
  readonly itemFeeMin: Coin;
  readonly itemBondMin: Coin;
  readonly revealWindow: bigint;
  readonly bondWindowMin: bigint;
  readonly bundleItemsMax: number;
  readonly bundleBytesMax: bigint;
  readonly publishBundlesMax: number;
  readonly versionBundlesMax: number;
  readonly duplicateBps: number;
  readonly relationBps: number;
  readonly bandBundlesMax: number;
  readonly relationsMax: number;
  readonly curatorBpsMax: number;
  readonly textBytesMax: number;
  readonly unrevealedSlashBps: number;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
/** Codec of tributary.datanet.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.datanet.v1.Params",
  options: { "amino.name": "tributary/x/datanet/Params" },
  fields: [
    { number: 1, name: "create_fee", key: "createFee", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "bundle_fee_min", key: "bundleFeeMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "item_fee_min", key: "itemFeeMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 4, name: "item_bond_min", key: "itemBondMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "reveal_window", key: "revealWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "bond_window_min", key: "bondWindowMin", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "bundle_items_max", key: "bundleItemsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "bundle_bytes_max", key: "bundleBytesMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "publish_bundles_max", key: "publishBundlesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "version_bundles_max", key: "versionBundlesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "duplicate_bps", key: "duplicateBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "relation_bps", key: "relationBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "band_bundles_max", key: "bandBundlesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "relations_max", key: "relationsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "curator_bps_max", key: "curatorBpsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "text_bytes_max", key: "textBytesMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "unrevealed_slash_bps", key: "unrevealedSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ createFee: p.createFee ?? Coin.create(), bundleFeeMin: p.bundleFeeMin ?? Coin.create(), itemFeeMin: p.itemFeeMin ?? Coin.create(), itemBondMin: p.itemBondMin ?? Coin.create(), revealWindow: p.revealWindow ?? 0n, bondWindowMin: p.bondWindowMin ?? 0n, bundleItemsMax: p.bundleItemsMax ?? 0, bundleBytesMax: p.bundleBytesMax ?? 0n, publishBundlesMax: p.publishBundlesMax ?? 0, versionBundlesMax: p.versionBundlesMax ?? 0, duplicateBps: p.duplicateBps ?? 0, relationBps: p.relationBps ?? 0, bandBundlesMax: p.bandBundlesMax ?? 0, relationsMax: p.relationsMax ?? 0, curatorBpsMax: p.curatorBpsMax ?? 0, textBytesMax: p.textBytesMax ?? 0, unrevealedSlashBps: p.unrevealedSlashBps ?? 0 }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.createFee, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Coin.write(m.bundleFeeMin, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); Coin.write(m.itemFeeMin, w); w.join(mark); }
    { const mark = w.uint32(34).fork(); Coin.write(m.itemBondMin, w); w.join(mark); }
    if (m.revealWindow !== 0n) w.uint32(40).uint64(m.revealWindow);
    if (m.bondWindowMin !== 0n) w.uint32(48).uint64(m.bondWindowMin);
    if (m.bundleItemsMax !== 0) w.uint32(56).uint32(m.bundleItemsMax);
    if (m.bundleBytesMax !== 0n) w.uint32(64).uint64(m.bundleBytesMax);
    if (m.publishBundlesMax !== 0) w.uint32(72).uint32(m.publishBundlesMax);
    if (m.versionBundlesMax !== 0) w.uint32(80).uint32(m.versionBundlesMax);
    if (m.duplicateBps !== 0) w.uint32(88).uint32(m.duplicateBps);
    if (m.relationBps !== 0) w.uint32(96).uint32(m.relationBps);
    if (m.bandBundlesMax !== 0) w.uint32(104).uint32(m.bandBundlesMax);
    if (m.relationsMax !== 0) w.uint32(112).uint32(m.relationsMax);
    if (m.curatorBpsMax !== 0) w.uint32(120).uint32(m.curatorBpsMax);
    if (m.textBytesMax !== 0) w.uint32(128).uint32(m.textBytesMax);
    if (m.unrevealedSlashBps !== 0) w.uint32(136).uint32(m.unrevealedSlashBps);
  },
  read: (r) => {
    let createFee_: Coin = Coin.create();
    let bundleFeeMin_: Coin = Coin.create();
    let itemFeeMin_: Coin = Coin.create();
    let itemBondMin_: Coin = Coin.create();
    let revealWindow_: bigint = 0n;
    let bondWindowMin_: bigint = 0n;
    let bundleItemsMax_: number = 0;
    let bundleBytesMax_: bigint = 0n;
    let publishBundlesMax_: number = 0;
    let versionBundlesMax_: number = 0;
    let duplicateBps_: number = 0;
    let relationBps_: number = 0;
    let bandBundlesMax_: number = 0;
    let relationsMax_: number = 0;
    let curatorBpsMax_: number = 0;
    let textBytesMax_: number = 0;
    let unrevealedSlashBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: createFee_ = r.nested(Coin.read); break;
        case 18: bundleFeeMin_ = r.nested(Coin.read); break;
        case 26: itemFeeMin_ = r.nested(Coin.read); break;
        case 34: itemBondMin_ = r.nested(Coin.read); break;
        case 40: revealWindow_ = r.uint64(); break;
        case 48: bondWindowMin_ = r.uint64(); break;
        case 56: bundleItemsMax_ = r.uint32(); break;
        case 64: bundleBytesMax_ = r.uint64(); break;
        case 72: publishBundlesMax_ = r.uint32(); break;
        case 80: versionBundlesMax_ = r.uint32(); break;
        case 88: duplicateBps_ = r.uint32(); break;
        case 96: relationBps_ = r.uint32(); break;
        case 104: bandBundlesMax_ = r.uint32(); break;
        case 112: relationsMax_ = r.uint32(); break;
        case 120: curatorBpsMax_ = r.uint32(); break;
        case 128: textBytesMax_ = r.uint32(); break;
        case 136: unrevealedSlashBps_ = r.uint32(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { createFee: createFee_, bundleFeeMin: bundleFeeMin_, itemFeeMin: itemFeeMin_, itemBondMin: itemBondMin_, revealWindow: revealWindow_, bondWindowMin: bondWindowMin_, bundleItemsMax: bundleItemsMax_, bundleBytesMax: bundleBytesMax_, publishBundlesMax: publishBundlesMax_, versionBundlesMax: versionBundlesMax_, duplicateBps: duplicateBps_, relationBps: relationBps_, bandBundlesMax: bandBundlesMax_, relationsMax: relationsMax_, curatorBpsMax: curatorBpsMax_, textBytesMax: textBytesMax_, unrevealedSlashBps: unrevealedSlashBps_ };
  },
});

/** Policy is the terms a contributor agrees to by committing; a change never reaches back. */
export interface Policy {
  readonly modality: number;
  readonly admission: number;
  readonly licenseId: bigint;
  readonly bundleFee: Coin;
  readonly itemFee: Coin;
  readonly itemBond: Coin;
  readonly bondWindow: bigint;
  readonly curatorBps: number;
  readonly encoderHash: Uint8Array;
  readonly ridgeLambda: bigint;
  readonly residualTolerance: bigint;
  readonly neighbours: number;
  readonly neighboursListed: number;
}
const Policy_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.datanet.v1.Policy. */
export const Policy: MessageType<Policy> = message<Policy>({
  typeName: "tributary.datanet.v1.Policy",
  options: {},
  fields: [
    { number: 1, name: "modality", key: "modality", type: { kind: "enum", type: ModalityEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "admission", key: "admission", type: { kind: "enum", type: AdmissionEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "bundle_fee", key: "bundleFee", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "item_fee", key: "itemFee", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "item_bond", key: "itemBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "bond_window", key: "bondWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "curator_bps", key: "curatorBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "encoder_hash", key: "encoderHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "ridge_lambda", key: "ridgeLambda", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "residual_tolerance", key: "residualTolerance", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "neighbours", key: "neighbours", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "neighbours_listed", key: "neighboursListed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modality: p.modality ?? 0, admission: p.admission ?? 0, licenseId: p.licenseId ?? 0n, bundleFee: p.bundleFee ?? Coin.create(), itemFee: p.itemFee ?? Coin.create(), itemBond: p.itemBond ?? Coin.create(), bondWindow: p.bondWindow ?? 0n, curatorBps: p.curatorBps ?? 0, encoderHash: p.encoderHash ?? EMPTY_BYTES, ridgeLambda: p.ridgeLambda ?? 0n, residualTolerance: p.residualTolerance ?? 0n, neighbours: p.neighbours ?? 0, neighboursListed: p.neighboursListed ?? 0 }),
  write: (m, w) => {
    if (m.modality !== 0) w.uint32(8).int32(m.modality);
    if (m.admission !== 0) w.uint32(16).int32(m.admission);
    if (m.licenseId !== 0n) w.uint32(24).uint64(m.licenseId);
    { const mark = w.uint32(34).fork(); Coin.write(m.bundleFee, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); Coin.write(m.itemFee, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); Coin.write(m.itemBond, w); w.join(mark); }
    if (m.bondWindow !== 0n) w.uint32(56).uint64(m.bondWindow);
    if (m.curatorBps !== 0) w.uint32(64).uint32(m.curatorBps);
    if (m.encoderHash.length > 0) w.uint32(74).bytes(m.encoderHash);
    if (m.ridgeLambda !== 0n) w.uint32(80).uint64(m.ridgeLambda);
    if (m.residualTolerance !== 0n) w.uint32(88).uint64(m.residualTolerance);
    if (m.neighbours !== 0) w.uint32(96).uint32(m.neighbours);
    if (m.neighboursListed !== 0) w.uint32(104).uint32(m.neighboursListed);
  },
  read: (r) => {
    let modality_: number = 0;
    let admission_: number = 0;
    let licenseId_: bigint = 0n;
    let bundleFee_: Coin = Coin.create();
    let itemFee_: Coin = Coin.create();
    let itemBond_: Coin = Coin.create();
    let bondWindow_: bigint = 0n;
    let curatorBps_: number = 0;
    let encoderHash_: Uint8Array = EMPTY_BYTES;
    let ridgeLambda_: bigint = 0n;
    let residualTolerance_: bigint = 0n;
    let neighbours_: number = 0;
    let neighboursListed_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modality_ = r.int32(); break;
        case 16: admission_ = r.int32(); break;
        case 24: licenseId_ = r.uint64(); break;
        case 34: bundleFee_ = r.nested(Coin.read); break;
        case 42: itemFee_ = r.nested(Coin.read); break;
        case 50: itemBond_ = r.nested(Coin.read); break;
        case 56: bondWindow_ = r.uint64(); break;
        case 64: curatorBps_ = r.uint32(); break;
        case 74: encoderHash_ = r.bytes(); break;
        case 80: ridgeLambda_ = r.uint64(); break;
        case 88: residualTolerance_ = r.uint64(); break;
        case 96: neighbours_ = r.uint32(); break;
        case 104: neighboursListed_ = r.uint32(); break;
        default: r.other(tag, Policy_numbers);
      }
    }
    return { modality: modality_, admission: admission_, licenseId: licenseId_, bundleFee: bundleFee_, itemFee: itemFee_, itemBond: itemBond_, bondWindow: bondWindow_, curatorBps: curatorBps_, encoderHash: encoderHash_, ridgeLambda: ridgeLambda_, residualTolerance: residualTolerance_, neighbours: neighbours_, neighboursListed: neighboursListed_ };
  },
});

/** Datanet is a community's dataset and its policy. */
export interface Datanet {
  readonly id: bigint;
  readonly curator: string;
  readonly state: number;
  readonly name: string;
  readonly metadataUri: string;
  readonly metadataHash: Uint8Array;
  readonly policy: Policy;
  readonly createdHeight: bigint;
  readonly latestVersion: bigint;
  readonly bundlesAccepted: bigint;
  readonly itemsAccepted: bigint;
}
const Datanet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
/** Codec of tributary.datanet.v1.Datanet. */
export const Datanet: MessageType<Datanet> = message<Datanet>({
  typeName: "tributary.datanet.v1.Datanet",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: DatanetStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "metadata_uri", key: "metadataUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "metadata_hash", key: "metadataHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "policy", key: "policy", type: { kind: "message", type: () => Policy }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 8, name: "created_height", key: "createdHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "latest_version", key: "latestVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "bundles_accepted", key: "bundlesAccepted", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "items_accepted", key: "itemsAccepted", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, curator: p.curator ?? "", state: p.state ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, policy: p.policy ?? Policy.create(), createdHeight: p.createdHeight ?? 0n, latestVersion: p.latestVersion ?? 0n, bundlesAccepted: p.bundlesAccepted ?? 0n, itemsAccepted: p.itemsAccepted ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.curator !== "") w.uint32(18).string(m.curator);
    if (m.state !== 0) w.uint32(24).int32(m.state);
    if (m.name !== "") w.uint32(34).string(m.name);
    if (m.metadataUri !== "") w.uint32(42).string(m.metadataUri);
    if (m.metadataHash.length > 0) w.uint32(50).bytes(m.metadataHash);
    { const mark = w.uint32(58).fork(); Policy.write(m.policy, w); w.join(mark); }
    if (m.createdHeight !== 0n) w.uint32(64).uint64(m.createdHeight);
    if (m.latestVersion !== 0n) w.uint32(72).uint64(m.latestVersion);
    if (m.bundlesAccepted !== 0n) w.uint32(80).uint64(m.bundlesAccepted);
    if (m.itemsAccepted !== 0n) w.uint32(88).uint64(m.itemsAccepted);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let curator_: string = "";
    let state_: number = 0;
    let name_: string = "";
    let metadataUri_: string = "";
    let metadataHash_: Uint8Array = EMPTY_BYTES;
    let policy_: Policy = Policy.create();
    let createdHeight_: bigint = 0n;
    let latestVersion_: bigint = 0n;
    let bundlesAccepted_: bigint = 0n;
    let itemsAccepted_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: curator_ = r.string(); break;
        case 24: state_ = r.int32(); break;
        case 34: name_ = r.string(); break;
        case 42: metadataUri_ = r.string(); break;
        case 50: metadataHash_ = r.bytes(); break;
        case 58: policy_ = r.nested(Policy.read); break;
        case 64: createdHeight_ = r.int64(); break;
        case 72: latestVersion_ = r.uint64(); break;
        case 80: bundlesAccepted_ = r.uint64(); break;
        case 88: itemsAccepted_ = r.uint64(); break;
        default: r.other(tag, Datanet_numbers);
      }
    }
    return { id: id_, curator: curator_, state: state_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, policy: policy_, createdHeight: createdHeight_, latestVersion: latestVersion_, bundlesAccepted: bundlesAccepted_, itemsAccepted: itemsAccepted_ };
  },
});

/** Relation is an edge from a bundle to an earlier one it resembles. */
export interface Relation {
  readonly bundleId: bigint;
  readonly similarityBps: number;
}
const Relation_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.Relation. */
export const Relation: MessageType<Relation> = message<Relation>({
  typeName: "tributary.datanet.v1.Relation",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "similarity_bps", key: "similarityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, similarityBps: p.similarityBps ?? 0 }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.similarityBps !== 0) w.uint32(16).uint32(m.similarityBps);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let similarityBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: similarityBps_ = r.uint32(); break;
        default: r.other(tag, Relation_numbers);
      }
    }
    return { bundleId: bundleId_, similarityBps: similarityBps_ };
  },
});

/** Bundle is one contributor's batch of items; the items themselves stay off chain. */
export interface Bundle {
  readonly id: bigint;
  readonly datanetId: bigint;
  readonly contributor: string;
  readonly state: number;
  readonly commitment: Uint8Array;
  readonly committedHeight: bigint;
  readonly revealDeadline: bigint;
  readonly items: number;
  readonly sizeBytes: bigint;
  readonly bond: Coin;
  readonly licenseId: bigint;
  readonly root: Uint8Array;
  readonly sketch: Uint8Array;
  readonly contentUri: string;
  readonly revealedHeight: bigint;
  readonly duplicateOf: bigint;
  readonly relations: readonly Relation[];
  readonly noveltyBps: number;
  readonly weight: bigint;
  readonly decidedHeight: bigint;
  readonly bondReleaseHeight: bigint;
  readonly withdrawnHeight: bigint;
}
const Bundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
/** Codec of tributary.datanet.v1.Bundle. */
export const Bundle: MessageType<Bundle> = message<Bundle>({
  typeName: "tributary.datanet.v1.Bundle",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "state", key: "state", type: { kind: "enum", type: BundleStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "committed_height", key: "committedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "reveal_deadline", key: "revealDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "size_bytes", key: "sizeBytes", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 11, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "sketch", key: "sketch", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "content_uri", key: "contentUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "revealed_height", key: "revealedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "duplicate_of", key: "duplicateOf", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "relations", key: "relations", type: { kind: "message", type: () => Relation }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 18, name: "novelty_bps", key: "noveltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 20, name: "decided_height", key: "decidedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "bond_release_height", key: "bondReleaseHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "withdrawn_height", key: "withdrawnHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, datanetId: p.datanetId ?? 0n, contributor: p.contributor ?? "", state: p.state ?? 0, commitment: p.commitment ?? EMPTY_BYTES, committedHeight: p.committedHeight ?? 0n, revealDeadline: p.revealDeadline ?? 0n, items: p.items ?? 0, sizeBytes: p.sizeBytes ?? 0n, bond: p.bond ?? Coin.create(), licenseId: p.licenseId ?? 0n, root: p.root ?? EMPTY_BYTES, sketch: p.sketch ?? EMPTY_BYTES, contentUri: p.contentUri ?? "", revealedHeight: p.revealedHeight ?? 0n, duplicateOf: p.duplicateOf ?? 0n, relations: p.relations ?? [], noveltyBps: p.noveltyBps ?? 0, weight: p.weight ?? 0n, decidedHeight: p.decidedHeight ?? 0n, bondReleaseHeight: p.bondReleaseHeight ?? 0n, withdrawnHeight: p.withdrawnHeight ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.state !== 0) w.uint32(32).int32(m.state);
    if (m.commitment.length > 0) w.uint32(42).bytes(m.commitment);
    if (m.committedHeight !== 0n) w.uint32(48).uint64(m.committedHeight);
    if (m.revealDeadline !== 0n) w.uint32(56).uint64(m.revealDeadline);
    if (m.items !== 0) w.uint32(64).uint32(m.items);
    if (m.sizeBytes !== 0n) w.uint32(72).uint64(m.sizeBytes);
    { const mark = w.uint32(82).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.licenseId !== 0n) w.uint32(88).uint64(m.licenseId);
    if (m.root.length > 0) w.uint32(98).bytes(m.root);
    if (m.sketch.length > 0) w.uint32(106).bytes(m.sketch);
    if (m.contentUri !== "") w.uint32(114).string(m.contentUri);
    if (m.revealedHeight !== 0n) w.uint32(120).uint64(m.revealedHeight);
    if (m.duplicateOf !== 0n) w.uint32(128).uint64(m.duplicateOf);
    for (const v of m.relations) { const mark = w.uint32(138).fork(); Relation.write(v, w); w.join(mark); }
    if (m.noveltyBps !== 0) w.uint32(144).uint32(m.noveltyBps);
    if (m.weight !== 0n) w.uint32(152).uint64(m.weight);
    if (m.decidedHeight !== 0n) w.uint32(160).uint64(m.decidedHeight);
    if (m.bondReleaseHeight !== 0n) w.uint32(168).uint64(m.bondReleaseHeight);
    if (m.withdrawnHeight !== 0n) w.uint32(176).uint64(m.withdrawnHeight);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let contributor_: string = "";
    let state_: number = 0;
    let commitment_: Uint8Array = EMPTY_BYTES;
    let committedHeight_: bigint = 0n;
    let revealDeadline_: bigint = 0n;
    let items_: number = 0;
    let sizeBytes_: bigint = 0n;
    let bond_: Coin = Coin.create();
    let licenseId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let sketch_: Uint8Array = EMPTY_BYTES;
    let contentUri_: string = "";
    let revealedHeight_: bigint = 0n;
    let duplicateOf_: bigint = 0n;
    const relations_: Relation[] = [];
    let noveltyBps_: number = 0;
    let weight_: bigint = 0n;
    let decidedHeight_: bigint = 0n;
    let bondReleaseHeight_: bigint = 0n;
    let withdrawnHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 32: state_ = r.int32(); break;
        case 42: commitment_ = r.bytes(); break;
        case 48: committedHeight_ = r.int64(); break;
        case 56: revealDeadline_ = r.int64(); break;
        case 64: items_ = r.uint32(); break;
        case 72: sizeBytes_ = r.uint64(); break;
        case 82: bond_ = r.nested(Coin.read); break;
        case 88: licenseId_ = r.uint64(); break;
        case 98: root_ = r.bytes(); break;
        case 106: sketch_ = r.bytes(); break;
        case 114: contentUri_ = r.string(); break;
        case 120: revealedHeight_ = r.int64(); break;
        case 128: duplicateOf_ = r.uint64(); break;
        case 138: relations_.push(r.nested(Relation.read)); break;
        case 144: noveltyBps_ = r.uint32(); break;
        case 152: weight_ = r.uint64(); break;
        case 160: decidedHeight_ = r.int64(); break;
        case 168: bondReleaseHeight_ = r.int64(); break;
        case 176: withdrawnHeight_ = r.int64(); break;
        default: r.other(tag, Bundle_numbers);
      }
    }
    return { id: id_, datanetId: datanetId_, contributor: contributor_, state: state_, commitment: commitment_, committedHeight: committedHeight_, revealDeadline: revealDeadline_, items: items_, sizeBytes: sizeBytes_, bond: bond_, licenseId: licenseId_, root: root_, sketch: sketch_, contentUri: contentUri_, revealedHeight: revealedHeight_, duplicateOf: duplicateOf_, relations: relations_, noveltyBps: noveltyBps_, weight: weight_, decidedHeight: decidedHeight_, bondReleaseHeight: bondReleaseHeight_, withdrawnHeight: withdrawnHeight_ };
  },
});

/** Version is a frozen list of bundles that models can name. */
export interface Version {
  readonly datanetId: bigint;
  readonly number: bigint;
  readonly parent: bigint;
  readonly state: number;
  readonly root: Uint8Array;
  readonly totalWeight: bigint;
  readonly bundles: number;
  readonly items: bigint;
  readonly policy: Policy;
  readonly frozenHeight: bigint;
}
const Version_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.datanet.v1.Version. */
export const Version: MessageType<Version> = message<Version>({
  typeName: "tributary.datanet.v1.Version",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "parent", key: "parent", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "state", key: "state", type: { kind: "enum", type: VersionStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "total_weight", key: "totalWeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "bundles", key: "bundles", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "items", key: "items", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "policy", key: "policy", type: { kind: "message", type: () => Policy }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 10, name: "frozen_height", key: "frozenHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, number: p.number ?? 0n, parent: p.parent ?? 0n, state: p.state ?? 0, root: p.root ?? EMPTY_BYTES, totalWeight: p.totalWeight ?? 0n, bundles: p.bundles ?? 0, items: p.items ?? 0n, policy: p.policy ?? Policy.create(), frozenHeight: p.frozenHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.parent !== 0n) w.uint32(24).uint64(m.parent);
    if (m.state !== 0) w.uint32(32).int32(m.state);
    if (m.root.length > 0) w.uint32(42).bytes(m.root);
    if (m.totalWeight !== 0n) w.uint32(48).uint64(m.totalWeight);
    if (m.bundles !== 0) w.uint32(56).uint32(m.bundles);
    if (m.items !== 0n) w.uint32(64).uint64(m.items);
    { const mark = w.uint32(74).fork(); Policy.write(m.policy, w); w.join(mark); }
    if (m.frozenHeight !== 0n) w.uint32(80).uint64(m.frozenHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let number_: bigint = 0n;
    let parent_: bigint = 0n;
    let state_: number = 0;
    let root_: Uint8Array = EMPTY_BYTES;
    let totalWeight_: bigint = 0n;
    let bundles_: number = 0;
    let items_: bigint = 0n;
    let policy_: Policy = Policy.create();
    let frozenHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: number_ = r.uint64(); break;
        case 24: parent_ = r.uint64(); break;
        case 32: state_ = r.int32(); break;
        case 42: root_ = r.bytes(); break;
        case 48: totalWeight_ = r.uint64(); break;
        case 56: bundles_ = r.uint32(); break;
        case 64: items_ = r.uint64(); break;
        case 74: policy_ = r.nested(Policy.read); break;
        case 80: frozenHeight_ = r.int64(); break;
        default: r.other(tag, Version_numbers);
      }
    }
    return { datanetId: datanetId_, number: number_, parent: parent_, state: state_, root: root_, totalWeight: totalWeight_, bundles: bundles_, items: items_, policy: policy_, frozenHeight: frozenHeight_ };
  },
});

/** VersionMember is a bundle's membership in versions: all from the first to the last, both included. */
export interface VersionMember {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly firstVersion: bigint;
  readonly lastVersion: bigint;
}
const VersionMember_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.VersionMember. */
export const VersionMember: MessageType<VersionMember> = message<VersionMember>({
  typeName: "tributary.datanet.v1.VersionMember",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "first_version", key: "firstVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "last_version", key: "lastVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, firstVersion: p.firstVersion ?? 0n, lastVersion: p.lastVersion ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.firstVersion !== 0n) w.uint32(24).uint64(m.firstVersion);
    if (m.lastVersion !== 0n) w.uint32(32).uint64(m.lastVersion);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let firstVersion_: bigint = 0n;
    let lastVersion_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: firstVersion_ = r.uint64(); break;
        case 32: lastVersion_ = r.uint64(); break;
        default: r.other(tag, VersionMember_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, firstVersion: firstVersion_, lastVersion: lastVersion_ };
  },
});

/** VersionLeaf is what one leaf of a version's tree states: it is named by the bundle's id and a hash of the rest, and holds the weight. */
export interface VersionLeaf {
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly root: Uint8Array;
  readonly items: number;
  readonly weight: bigint;
}
const VersionLeaf_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.VersionLeaf. */
export const VersionLeaf: MessageType<VersionLeaf> = message<VersionLeaf>({
  typeName: "tributary.datanet.v1.VersionLeaf",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", root: p.root ?? EMPTY_BYTES, items: p.items ?? 0, weight: p.weight ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.items !== 0) w.uint32(32).uint32(m.items);
    if (m.weight !== 0n) w.uint32(40).uint64(m.weight);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let root_: Uint8Array = EMPTY_BYTES;
    let items_: number = 0;
    let weight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        case 26: root_ = r.bytes(); break;
        case 32: items_ = r.uint32(); break;
        case 40: weight_ = r.uint64(); break;
        default: r.other(tag, VersionLeaf_numbers);
      }
    }
    return { bundleId: bundleId_, contributor: contributor_, root: root_, items: items_, weight: weight_ };
  },
});

/** License is terms of use that datanets refer to; it never changes once registered. */
export interface License {
  readonly id: bigint;
  readonly registrar: string;
  readonly name: string;
  readonly uri: string;
  readonly textHash: Uint8Array;
  readonly purposes: readonly number[];
  readonly commercial: boolean;
  readonly derivatives: boolean;
  readonly royaltyMinBps: number;
  readonly registeredHeight: bigint;
}
const License_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.datanet.v1.License. */
export const License: MessageType<License> = message<License>({
  typeName: "tributary.datanet.v1.License",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "registrar", key: "registrar", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "uri", key: "uri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "text_hash", key: "textHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "purposes", key: "purposes", type: { kind: "enum", type: PurposeEnum }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 7, name: "commercial", key: "commercial", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "derivatives", key: "derivatives", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "royalty_min_bps", key: "royaltyMinBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, registrar: p.registrar ?? "", name: p.name ?? "", uri: p.uri ?? "", textHash: p.textHash ?? EMPTY_BYTES, purposes: p.purposes ?? [], commercial: p.commercial ?? false, derivatives: p.derivatives ?? false, royaltyMinBps: p.royaltyMinBps ?? 0, registeredHeight: p.registeredHeight ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.registrar !== "") w.uint32(18).string(m.registrar);
    if (m.name !== "") w.uint32(26).string(m.name);
    if (m.uri !== "") w.uint32(34).string(m.uri);
    if (m.textHash.length > 0) w.uint32(42).bytes(m.textHash);
    if (m.purposes.length > 0) { const mark = w.uint32(50).fork(); for (const v of m.purposes) w.int32(v); w.join(mark); }
    if (m.commercial) w.uint32(56).bool(m.commercial);
    if (m.derivatives) w.uint32(64).bool(m.derivatives);
    if (m.royaltyMinBps !== 0) w.uint32(72).uint32(m.royaltyMinBps);
    if (m.registeredHeight !== 0n) w.uint32(80).uint64(m.registeredHeight);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let registrar_: string = "";
    let name_: string = "";
    let uri_: string = "";
    let textHash_: Uint8Array = EMPTY_BYTES;
    const purposes_: number[] = [];
    let commercial_: boolean = false;
    let derivatives_: boolean = false;
    let royaltyMinBps_: number = 0;
    let registeredHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 18: registrar_ = r.string(); break;
        case 26: name_ = r.string(); break;
        case 34: uri_ = r.string(); break;
        case 42: textHash_ = r.bytes(); break;
        case 48: purposes_.push(r.int32()); break;
        case 50: r.packed(purposes_, (r) => r.int32()); break;
        case 56: commercial_ = r.bool(); break;
        case 64: derivatives_ = r.bool(); break;
        case 72: royaltyMinBps_ = r.uint32(); break;
        case 80: registeredHeight_ = r.int64(); break;
        default: r.other(tag, License_numbers);
      }
    }
    return { id: id_, registrar: registrar_, name: name_, uri: uri_, textHash: textHash_, purposes: purposes_, commercial: commercial_, derivatives: derivatives_, royaltyMinBps: royaltyMinBps_, registeredHeight: registeredHeight_ };
  },
});
