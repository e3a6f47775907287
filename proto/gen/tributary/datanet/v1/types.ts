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

/** Admission says who lets a revealed bundle in. */
export const Admission = {
  ADMISSION_UNSPECIFIED: 0,
  ADMISSION_OPEN: 1,
  ADMISSION_CURATED: 2,
  ADMISSION_JURY: 3,
} as const;
/** Description of tributary.datanet.v1.Admission. */
export const AdmissionEnum: EnumType = { typeName: "tributary.datanet.v1.Admission", values: Admission };

/** Privacy says who may see the items of a datanet. */
export const Privacy = {
  PRIVACY_UNSPECIFIED: 0,
  PRIVACY_COMMITTEE: 1,
  PRIVACY_STATISTICS: 2,
} as const;
/** Description of tributary.datanet.v1.Privacy. */
export const PrivacyEnum: EnumType = { typeName: "tributary.datanet.v1.Privacy", values: Privacy };

/** DatanetState says whether a datanet takes contributions. */
export const DatanetState = {
  DATANET_STATE_UNSPECIFIED: 0,
  DATANET_STATE_OPEN: 1,
  DATANET_STATE_CLOSED: 2,
} as const;
/** Description of tributary.datanet.v1.DatanetState. */
export const DatanetStateEnum: EnumType = { typeName: "tributary.datanet.v1.DatanetState", values: DatanetState };

/** BundleState is where a bundle is on its way. */
export const BundleState = {
  BUNDLE_STATE_UNSPECIFIED: 0,
  BUNDLE_STATE_COMMITTED: 1,
  BUNDLE_STATE_REVEALED: 2,
  BUNDLE_STATE_IN_REVIEW: 3,
  BUNDLE_STATE_ACCEPTED: 4,
  BUNDLE_STATE_REJECTED: 5,
  BUNDLE_STATE_DUPLICATE: 6,
  BUNDLE_STATE_NO_QUORUM: 7,
  BUNDLE_STATE_RETURNED: 8,
  BUNDLE_STATE_CHALLENGED: 9,
  BUNDLE_STATE_REVOKED: 10,
  BUNDLE_STATE_WITHDRAWN: 11,
  BUNDLE_STATE_TOMBSTONED: 12,
  BUNDLE_STATE_EXPIRED: 13,
} as const;
/** Description of tributary.datanet.v1.BundleState. */
export const BundleStateEnum: EnumType = { typeName: "tributary.datanet.v1.BundleState", values: BundleState };

/** BundleValue is what a jury says a bundle adds. */
export const BundleValue = {
  BUNDLE_VALUE_UNSPECIFIED: 0,
  BUNDLE_VALUE_NONE: 1,
} as const;
/** Description of tributary.datanet.v1.BundleValue. */
export const BundleValueEnum: EnumType = { typeName: "tributary.datanet.v1.BundleValue", values: BundleValue };

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

/** RoundKind says what a jury decides. */
export const RoundKind = {
  ROUND_KIND_UNSPECIFIED: 0,
  ROUND_KIND_ADMISSION: 1,
  ROUND_KIND_APPEAL: 2,
  ROUND_KIND_OWNERSHIP: 3,
  ROUND_KIND_AVAILABILITY: 4,
} as const;
/** Description of tributary.datanet.v1.RoundKind. */
export const RoundKindEnum: EnumType = { typeName: "tributary.datanet.v1.RoundKind", values: RoundKind };

/** RoundState is where a review round is on its way. */
export const RoundState = {
  ROUND_STATE_UNSPECIFIED: 0,
  ROUND_STATE_DRAWING: 1,
  ROUND_STATE_VOTING: 2,
  ROUND_STATE_CLOSED: 3,
  ROUND_STATE_NO_QUORUM: 4,
  ROUND_STATE_ABANDONED: 5,
} as const;
/** Description of tributary.datanet.v1.RoundState. */
export const RoundStateEnum: EnumType = { typeName: "tributary.datanet.v1.RoundState", values: RoundState };

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
  readonly jury: JuryParams;
  readonly quotas: QuotaParams;
  readonly duplicates: DuplicateParams;
  readonly challenges: ChallengeParams;
  readonly meritWindowMin: bigint;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]);
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
    { number: 18, name: "jury", key: "jury", type: { kind: "message", type: () => JuryParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 19, name: "quotas", key: "quotas", type: { kind: "message", type: () => QuotaParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 20, name: "duplicates", key: "duplicates", type: { kind: "message", type: () => DuplicateParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 21, name: "challenges", key: "challenges", type: { kind: "message", type: () => ChallengeParams }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 22, name: "merit_window_min", key: "meritWindowMin", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ createFee: p.createFee ?? Coin.create(), bundleFeeMin: p.bundleFeeMin ?? Coin.create(), itemFeeMin: p.itemFeeMin ?? Coin.create(), itemBondMin: p.itemBondMin ?? Coin.create(), revealWindow: p.revealWindow ?? 0n, bondWindowMin: p.bondWindowMin ?? 0n, bundleItemsMax: p.bundleItemsMax ?? 0, bundleBytesMax: p.bundleBytesMax ?? 0n, publishBundlesMax: p.publishBundlesMax ?? 0, versionBundlesMax: p.versionBundlesMax ?? 0, duplicateBps: p.duplicateBps ?? 0, relationBps: p.relationBps ?? 0, bandBundlesMax: p.bandBundlesMax ?? 0, relationsMax: p.relationsMax ?? 0, curatorBpsMax: p.curatorBpsMax ?? 0, textBytesMax: p.textBytesMax ?? 0, unrevealedSlashBps: p.unrevealedSlashBps ?? 0, jury: p.jury ?? JuryParams.create(), quotas: p.quotas ?? QuotaParams.create(), duplicates: p.duplicates ?? DuplicateParams.create(), challenges: p.challenges ?? ChallengeParams.create(), meritWindowMin: p.meritWindowMin ?? 0n }),
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
    { const mark = w.uint32(146).fork(); JuryParams.write(m.jury, w); w.join(mark); }
    { const mark = w.uint32(154).fork(); QuotaParams.write(m.quotas, w); w.join(mark); }
    { const mark = w.uint32(162).fork(); DuplicateParams.write(m.duplicates, w); w.join(mark); }
    { const mark = w.uint32(170).fork(); ChallengeParams.write(m.challenges, w); w.join(mark); }
    if (m.meritWindowMin !== 0n) w.uint32(176).uint64(m.meritWindowMin);
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
    let jury_: JuryParams = JuryParams.create();
    let quotas_: QuotaParams = QuotaParams.create();
    let duplicates_: DuplicateParams = DuplicateParams.create();
    let challenges_: ChallengeParams = ChallengeParams.create();
    let meritWindowMin_: bigint = 0n;
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
        case 146: jury_ = r.nested(JuryParams.read); break;
        case 154: quotas_ = r.nested(QuotaParams.read); break;
        case 162: duplicates_ = r.nested(DuplicateParams.read); break;
        case 170: challenges_ = r.nested(ChallengeParams.read); break;
        case 176: meritWindowMin_ = r.uint64(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { createFee: createFee_, bundleFeeMin: bundleFeeMin_, itemFeeMin: itemFeeMin_, itemBondMin: itemBondMin_, revealWindow: revealWindow_, bondWindowMin: bondWindowMin_, bundleItemsMax: bundleItemsMax_, bundleBytesMax: bundleBytesMax_, publishBundlesMax: publishBundlesMax_, versionBundlesMax: versionBundlesMax_, duplicateBps: duplicateBps_, relationBps: relationBps_, bandBundlesMax: bandBundlesMax_, relationsMax: relationsMax_, curatorBpsMax: curatorBpsMax_, textBytesMax: textBytesMax_, unrevealedSlashBps: unrevealedSlashBps_, jury: jury_, quotas: quotas_, duplicates: duplicates_, challenges: challenges_, meritWindowMin: meritWindowMin_ };
  },
});

/** JuryParams are the terms of review by jury; windows count blocks. */
export interface JuryParams {
  readonly seats: number;
  readonly quorum: number;
  readonly acceptBps: number;
  readonly stakeMin: Coin;
  readonly reviewFee: Coin;
  readonly appealBond: Coin;
  readonly commitWindow: bigint;
  readonly revealWindow: bigint;
  readonly goldWindow: bigint;
  readonly appealWindow: bigint;
  readonly unbondWindow: bigint;
  readonly pauseWindow: bigint;
  readonly reviewersMax: number;
  readonly silenceSlashBps: number;
  readonly goldSlashBps: number;
}
const JuryParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
/** Codec of tributary.datanet.v1.JuryParams. */
export const JuryParams: MessageType<JuryParams> = message<JuryParams>({
  typeName: "tributary.datanet.v1.JuryParams",
  options: { "amino.name": "tributary/x/datanet/JuryParams" },
  fields: [
    { number: 1, name: "seats", key: "seats", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "quorum", key: "quorum", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "accept_bps", key: "acceptBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "stake_min", key: "stakeMin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 5, name: "review_fee", key: "reviewFee", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 6, name: "appeal_bond", key: "appealBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 7, name: "commit_window", key: "commitWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "reveal_window", key: "revealWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "gold_window", key: "goldWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "appeal_window", key: "appealWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "unbond_window", key: "unbondWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "pause_window", key: "pauseWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "reviewers_max", key: "reviewersMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "silence_slash_bps", key: "silenceSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "gold_slash_bps", key: "goldSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ seats: p.seats ?? 0, quorum: p.quorum ?? 0, acceptBps: p.acceptBps ?? 0, stakeMin: p.stakeMin ?? Coin.create(), reviewFee: p.reviewFee ?? Coin.create(), appealBond: p.appealBond ?? Coin.create(), commitWindow: p.commitWindow ?? 0n, revealWindow: p.revealWindow ?? 0n, goldWindow: p.goldWindow ?? 0n, appealWindow: p.appealWindow ?? 0n, unbondWindow: p.unbondWindow ?? 0n, pauseWindow: p.pauseWindow ?? 0n, reviewersMax: p.reviewersMax ?? 0, silenceSlashBps: p.silenceSlashBps ?? 0, goldSlashBps: p.goldSlashBps ?? 0 }),
  write: (m, w) => {
    if (m.seats !== 0) w.uint32(8).uint32(m.seats);
    if (m.quorum !== 0) w.uint32(16).uint32(m.quorum);
    if (m.acceptBps !== 0) w.uint32(24).uint32(m.acceptBps);
    { const mark = w.uint32(34).fork(); Coin.write(m.stakeMin, w); w.join(mark); }
    { const mark = w.uint32(42).fork(); Coin.write(m.reviewFee, w); w.join(mark); }
    { const mark = w.uint32(50).fork(); Coin.write(m.appealBond, w); w.join(mark); }
    if (m.commitWindow !== 0n) w.uint32(56).uint64(m.commitWindow);
    if (m.revealWindow !== 0n) w.uint32(64).uint64(m.revealWindow);
    if (m.goldWindow !== 0n) w.uint32(72).uint64(m.goldWindow);
    if (m.appealWindow !== 0n) w.uint32(80).uint64(m.appealWindow);
    if (m.unbondWindow !== 0n) w.uint32(88).uint64(m.unbondWindow);
    if (m.pauseWindow !== 0n) w.uint32(96).uint64(m.pauseWindow);
    if (m.reviewersMax !== 0) w.uint32(104).uint32(m.reviewersMax);
    if (m.silenceSlashBps !== 0) w.uint32(112).uint32(m.silenceSlashBps);
    if (m.goldSlashBps !== 0) w.uint32(120).uint32(m.goldSlashBps);
  },
  read: (r) => {
    let seats_: number = 0;
    let quorum_: number = 0;
    let acceptBps_: number = 0;
    let stakeMin_: Coin = Coin.create();
    let reviewFee_: Coin = Coin.create();
    let appealBond_: Coin = Coin.create();
    let commitWindow_: bigint = 0n;
    let revealWindow_: bigint = 0n;
    let goldWindow_: bigint = 0n;
    let appealWindow_: bigint = 0n;
    let unbondWindow_: bigint = 0n;
    let pauseWindow_: bigint = 0n;
    let reviewersMax_: number = 0;
    let silenceSlashBps_: number = 0;
    let goldSlashBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: seats_ = r.uint32(); break;
        case 16: quorum_ = r.uint32(); break;
        case 24: acceptBps_ = r.uint32(); break;
        case 34: stakeMin_ = r.nested(Coin.read); break;
        case 42: reviewFee_ = r.nested(Coin.read); break;
        case 50: appealBond_ = r.nested(Coin.read); break;
        case 56: commitWindow_ = r.uint64(); break;
        case 64: revealWindow_ = r.uint64(); break;
        case 72: goldWindow_ = r.uint64(); break;
        case 80: appealWindow_ = r.uint64(); break;
        case 88: unbondWindow_ = r.uint64(); break;
        case 96: pauseWindow_ = r.uint64(); break;
        case 104: reviewersMax_ = r.uint32(); break;
        case 112: silenceSlashBps_ = r.uint32(); break;
        case 120: goldSlashBps_ = r.uint32(); break;
        default: r.other(tag, JuryParams_numbers);
      }
    }
    return { seats: seats_, quorum: quorum_, acceptBps: acceptBps_, stakeMin: stakeMin_, reviewFee: reviewFee_, appealBond: appealBond_, commitWindow: commitWindow_, revealWindow: revealWindow_, goldWindow: goldWindow_, appealWindow: appealWindow_, unbondWindow: unbondWindow_, pauseWindow: pauseWindow_, reviewersMax: reviewersMax_, silenceSlashBps: silenceSlashBps_, goldSlashBps: goldSlashBps_ };
  },
});

/** QuotaParams bound how many bundles may be committed in a window of blocks, about a day. */
export interface QuotaParams {
  readonly window: bigint;
  readonly datanetBundles: number;
  readonly accountBundles: number;
}
const QuotaParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QuotaParams. */
export const QuotaParams: MessageType<QuotaParams> = message<QuotaParams>({
  typeName: "tributary.datanet.v1.QuotaParams",
  options: { "amino.name": "tributary/x/datanet/QuotaParams" },
  fields: [
    { number: 1, name: "window", key: "window", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_bundles", key: "datanetBundles", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "account_bundles", key: "accountBundles", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ window: p.window ?? 0n, datanetBundles: p.datanetBundles ?? 0, accountBundles: p.accountBundles ?? 0 }),
  write: (m, w) => {
    if (m.window !== 0n) w.uint32(8).uint64(m.window);
    if (m.datanetBundles !== 0) w.uint32(16).uint32(m.datanetBundles);
    if (m.accountBundles !== 0) w.uint32(24).uint32(m.accountBundles);
  },
  read: (r) => {
    let window_: bigint = 0n;
    let datanetBundles_: number = 0;
    let accountBundles_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: window_ = r.uint64(); break;
        case 16: datanetBundles_ = r.uint32(); break;
        case 24: accountBundles_ = r.uint32(); break;
        default: r.other(tag, QuotaParams_numbers);
      }
    }
    return { window: window_, datanetBundles: datanetBundles_, accountBundles: accountBundles_ };
  },
});

/** DuplicateParams say what proves a bundle a duplicate of another. */
export interface DuplicateParams {
  readonly itemsBps: number;
  readonly coveredBps: number;
  readonly spanTokensMin: number;
  readonly commitWindow: bigint;
  readonly deposit: Coin;
}
const DuplicateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.DuplicateParams. */
export const DuplicateParams: MessageType<DuplicateParams> = message<DuplicateParams>({
  typeName: "tributary.datanet.v1.DuplicateParams",
  options: { "amino.name": "tributary/x/datanet/DuplicateParams" },
  fields: [
    { number: 1, name: "items_bps", key: "itemsBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "covered_bps", key: "coveredBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "span_tokens_min", key: "spanTokensMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "commit_window", key: "commitWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ itemsBps: p.itemsBps ?? 0, coveredBps: p.coveredBps ?? 0, spanTokensMin: p.spanTokensMin ?? 0, commitWindow: p.commitWindow ?? 0n, deposit: p.deposit ?? Coin.create() }),
  write: (m, w) => {
    if (m.itemsBps !== 0) w.uint32(8).uint32(m.itemsBps);
    if (m.coveredBps !== 0) w.uint32(16).uint32(m.coveredBps);
    if (m.spanTokensMin !== 0) w.uint32(24).uint32(m.spanTokensMin);
    if (m.commitWindow !== 0n) w.uint32(32).uint64(m.commitWindow);
    { const mark = w.uint32(42).fork(); Coin.write(m.deposit, w); w.join(mark); }
  },
  read: (r) => {
    let itemsBps_: number = 0;
    let coveredBps_: number = 0;
    let spanTokensMin_: number = 0;
    let commitWindow_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: itemsBps_ = r.uint32(); break;
        case 16: coveredBps_ = r.uint32(); break;
        case 24: spanTokensMin_ = r.uint32(); break;
        case 32: commitWindow_ = r.uint64(); break;
        case 42: deposit_ = r.nested(Coin.read); break;
        default: r.other(tag, DuplicateParams_numbers);
      }
    }
    return { itemsBps: itemsBps_, coveredBps: coveredBps_, spanTokensMin: spanTokensMin_, commitWindow: commitWindow_, deposit: deposit_ };
  },
});

/** ChallengeParams are the terms of challenges, random checks and silence; windows count blocks. */
export interface ChallengeParams {
  readonly challengeBond: Coin;
  readonly disputeBond: Coin;
  readonly answerWindow: bigint;
  readonly availabilityPeriod: bigint;
  readonly availabilityChecks: number;
  readonly availabilitySlashBps: number;
  readonly silenceWindow: bigint;
}
const ChallengeParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.datanet.v1.ChallengeParams. */
export const ChallengeParams: MessageType<ChallengeParams> = message<ChallengeParams>({
  typeName: "tributary.datanet.v1.ChallengeParams",
  options: { "amino.name": "tributary/x/datanet/ChallengeParams" },
  fields: [
    { number: 1, name: "challenge_bond", key: "challengeBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "dispute_bond", key: "disputeBond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "answer_window", key: "answerWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "availability_period", key: "availabilityPeriod", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "availability_checks", key: "availabilityChecks", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "availability_slash_bps", key: "availabilitySlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "silence_window", key: "silenceWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ challengeBond: p.challengeBond ?? Coin.create(), disputeBond: p.disputeBond ?? Coin.create(), answerWindow: p.answerWindow ?? 0n, availabilityPeriod: p.availabilityPeriod ?? 0n, availabilityChecks: p.availabilityChecks ?? 0, availabilitySlashBps: p.availabilitySlashBps ?? 0, silenceWindow: p.silenceWindow ?? 0n }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Coin.write(m.challengeBond, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Coin.write(m.disputeBond, w); w.join(mark); }
    if (m.answerWindow !== 0n) w.uint32(24).uint64(m.answerWindow);
    if (m.availabilityPeriod !== 0n) w.uint32(32).uint64(m.availabilityPeriod);
    if (m.availabilityChecks !== 0) w.uint32(40).uint32(m.availabilityChecks);
    if (m.availabilitySlashBps !== 0) w.uint32(48).uint32(m.availabilitySlashBps);
    if (m.silenceWindow !== 0n) w.uint32(56).uint64(m.silenceWindow);
  },
  read: (r) => {
    let challengeBond_: Coin = Coin.create();
    let disputeBond_: Coin = Coin.create();
    let answerWindow_: bigint = 0n;
    let availabilityPeriod_: bigint = 0n;
    let availabilityChecks_: number = 0;
    let availabilitySlashBps_: number = 0;
    let silenceWindow_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: challengeBond_ = r.nested(Coin.read); break;
        case 18: disputeBond_ = r.nested(Coin.read); break;
        case 24: answerWindow_ = r.uint64(); break;
        case 32: availabilityPeriod_ = r.uint64(); break;
        case 40: availabilityChecks_ = r.uint32(); break;
        case 48: availabilitySlashBps_ = r.uint32(); break;
        case 56: silenceWindow_ = r.uint64(); break;
        default: r.other(tag, ChallengeParams_numbers);
      }
    }
    return { challengeBond: challengeBond_, disputeBond: disputeBond_, answerWindow: answerWindow_, availabilityPeriod: availabilityPeriod_, availabilityChecks: availabilityChecks_, availabilitySlashBps: availabilitySlashBps_, silenceWindow: silenceWindow_ };
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
  readonly terms: MethodTerms;
  readonly duplicateDistance: bigint;
  readonly privacy: number;
  readonly auditors: readonly string[];
  readonly auditorsNeeded: number;
  readonly meritRequired: boolean;
}
const Policy_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 16, 17, 18]);
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
    { number: 10, name: "terms", key: "terms", type: { kind: "message", type: () => MethodTerms }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 14, name: "duplicate_distance", key: "duplicateDistance", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "privacy", key: "privacy", type: { kind: "enum", type: PrivacyEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "auditors", key: "auditors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 17, name: "auditors_needed", key: "auditorsNeeded", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "merit_required", key: "meritRequired", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modality: p.modality ?? 0, admission: p.admission ?? 0, licenseId: p.licenseId ?? 0n, bundleFee: p.bundleFee ?? Coin.create(), itemFee: p.itemFee ?? Coin.create(), itemBond: p.itemBond ?? Coin.create(), bondWindow: p.bondWindow ?? 0n, curatorBps: p.curatorBps ?? 0, encoderHash: p.encoderHash ?? EMPTY_BYTES, terms: p.terms ?? MethodTerms.create(), duplicateDistance: p.duplicateDistance ?? 0n, privacy: p.privacy ?? 0, auditors: p.auditors ?? [], auditorsNeeded: p.auditorsNeeded ?? 0, meritRequired: p.meritRequired ?? false }),
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
    { const mark = w.uint32(82).fork(); MethodTerms.write(m.terms, w); w.join(mark); }
    if (m.duplicateDistance !== 0n) w.uint32(112).uint64(m.duplicateDistance);
    if (m.privacy !== 0) w.uint32(120).int32(m.privacy);
    for (const v of m.auditors) w.uint32(130).string(v);
    if (m.auditorsNeeded !== 0) w.uint32(136).uint32(m.auditorsNeeded);
    if (m.meritRequired) w.uint32(144).bool(m.meritRequired);
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
    let terms_: MethodTerms = MethodTerms.create();
    let duplicateDistance_: bigint = 0n;
    let privacy_: number = 0;
    const auditors_: string[] = [];
    let auditorsNeeded_: number = 0;
    let meritRequired_: boolean = false;
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
        case 82: terms_ = r.nested(MethodTerms.read); break;
        case 112: duplicateDistance_ = r.uint64(); break;
        case 120: privacy_ = r.int32(); break;
        case 130: auditors_.push(r.string()); break;
        case 136: auditorsNeeded_ = r.uint32(); break;
        case 144: meritRequired_ = r.bool(); break;
        default: r.other(tag, Policy_numbers);
      }
    }
    return { modality: modality_, admission: admission_, licenseId: licenseId_, bundleFee: bundleFee_, itemFee: itemFee_, itemBond: itemBond_, bondWindow: bondWindow_, curatorBps: curatorBps_, encoderHash: encoderHash_, terms: terms_, duplicateDistance: duplicateDistance_, privacy: privacy_, auditors: auditors_, auditorsNeeded: auditorsNeeded_, meritRequired: meritRequired_ };
  },
});

/** MethodTerms are the numbers of the attribution methods that everybody must use who reads a datanet's vectors: whoever could choose them could choose whose items fit, and how much one contributor counts. */
export interface MethodTerms {
  readonly dimension: number;
  readonly classes: number;
  readonly normSquaredMax: number;
  readonly ridgeLambda: bigint;
  readonly ridgeFractionBits: number;
  readonly ridgeToleranceMax: bigint;
  readonly neighbours: number;
  readonly neighboursListed: number;
}
const MethodTerms_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.datanet.v1.MethodTerms. */
export const MethodTerms: MessageType<MethodTerms> = message<MethodTerms>({
  typeName: "tributary.datanet.v1.MethodTerms",
  options: {},
  fields: [
    { number: 1, name: "dimension", key: "dimension", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "classes", key: "classes", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "norm_squared_max", key: "normSquaredMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "ridge_lambda", key: "ridgeLambda", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "ridge_fraction_bits", key: "ridgeFractionBits", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "ridge_tolerance_max", key: "ridgeToleranceMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "neighbours", key: "neighbours", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "neighbours_listed", key: "neighboursListed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ dimension: p.dimension ?? 0, classes: p.classes ?? 0, normSquaredMax: p.normSquaredMax ?? 0, ridgeLambda: p.ridgeLambda ?? 0n, ridgeFractionBits: p.ridgeFractionBits ?? 0, ridgeToleranceMax: p.ridgeToleranceMax ?? 0n, neighbours: p.neighbours ?? 0, neighboursListed: p.neighboursListed ?? 0 }),
  write: (m, w) => {
    if (m.dimension !== 0) w.uint32(8).uint32(m.dimension);
    if (m.classes !== 0) w.uint32(16).uint32(m.classes);
    if (m.normSquaredMax !== 0) w.uint32(24).uint32(m.normSquaredMax);
    if (m.ridgeLambda !== 0n) w.uint32(32).uint64(m.ridgeLambda);
    if (m.ridgeFractionBits !== 0) w.uint32(40).uint32(m.ridgeFractionBits);
    if (m.ridgeToleranceMax !== 0n) w.uint32(48).uint64(m.ridgeToleranceMax);
    if (m.neighbours !== 0) w.uint32(56).uint32(m.neighbours);
    if (m.neighboursListed !== 0) w.uint32(64).uint32(m.neighboursListed);
  },
  read: (r) => {
    let dimension_: number = 0;
    let classes_: number = 0;
    let normSquaredMax_: number = 0;
    let ridgeLambda_: bigint = 0n;
    let ridgeFractionBits_: number = 0;
    let ridgeToleranceMax_: bigint = 0n;
    let neighbours_: number = 0;
    let neighboursListed_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: dimension_ = r.uint32(); break;
        case 16: classes_ = r.uint32(); break;
        case 24: normSquaredMax_ = r.uint32(); break;
        case 32: ridgeLambda_ = r.uint64(); break;
        case 40: ridgeFractionBits_ = r.uint32(); break;
        case 48: ridgeToleranceMax_ = r.uint64(); break;
        case 56: neighbours_ = r.uint32(); break;
        case 64: neighboursListed_ = r.uint32(); break;
        default: r.other(tag, MethodTerms_numbers);
      }
    }
    return { dimension: dimension_, classes: classes_, normSquaredMax: normSquaredMax_, ridgeLambda: ridgeLambda_, ridgeFractionBits: ridgeFractionBits_, ridgeToleranceMax: ridgeToleranceMax_, neighbours: neighbours_, neighboursListed: neighboursListed_ };
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
  readonly quotaWindow: bigint;
  readonly quotaUsed: number;
  readonly weightAccepted: bigint;
  readonly curatorSeenHeight: bigint;
  readonly canarySets: bigint;
}
const Datanet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
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
    { number: 12, name: "quota_window", key: "quotaWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "quota_used", key: "quotaUsed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "weight_accepted", key: "weightAccepted", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "curator_seen_height", key: "curatorSeenHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "canary_sets", key: "canarySets", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, curator: p.curator ?? "", state: p.state ?? 0, name: p.name ?? "", metadataUri: p.metadataUri ?? "", metadataHash: p.metadataHash ?? EMPTY_BYTES, policy: p.policy ?? Policy.create(), createdHeight: p.createdHeight ?? 0n, latestVersion: p.latestVersion ?? 0n, bundlesAccepted: p.bundlesAccepted ?? 0n, itemsAccepted: p.itemsAccepted ?? 0n, quotaWindow: p.quotaWindow ?? 0n, quotaUsed: p.quotaUsed ?? 0, weightAccepted: p.weightAccepted ?? 0n, curatorSeenHeight: p.curatorSeenHeight ?? 0n, canarySets: p.canarySets ?? 0n }),
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
    if (m.quotaWindow !== 0n) w.uint32(96).uint64(m.quotaWindow);
    if (m.quotaUsed !== 0) w.uint32(104).uint32(m.quotaUsed);
    if (m.weightAccepted !== 0n) w.uint32(112).uint64(m.weightAccepted);
    if (m.curatorSeenHeight !== 0n) w.uint32(120).uint64(m.curatorSeenHeight);
    if (m.canarySets !== 0n) w.uint32(128).uint64(m.canarySets);
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
    let quotaWindow_: bigint = 0n;
    let quotaUsed_: number = 0;
    let weightAccepted_: bigint = 0n;
    let curatorSeenHeight_: bigint = 0n;
    let canarySets_: bigint = 0n;
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
        case 96: quotaWindow_ = r.uint64(); break;
        case 104: quotaUsed_ = r.uint32(); break;
        case 112: weightAccepted_ = r.uint64(); break;
        case 120: curatorSeenHeight_ = r.int64(); break;
        case 128: canarySets_ = r.uint64(); break;
        default: r.other(tag, Datanet_numbers);
      }
    }
    return { id: id_, curator: curator_, state: state_, name: name_, metadataUri: metadataUri_, metadataHash: metadataHash_, policy: policy_, createdHeight: createdHeight_, latestVersion: latestVersion_, bundlesAccepted: bundlesAccepted_, itemsAccepted: itemsAccepted_, quotaWindow: quotaWindow_, quotaUsed: quotaUsed_, weightAccepted: weightAccepted_, curatorSeenHeight: curatorSeenHeight_, canarySets: canarySets_ };
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
  readonly qualityBps: number;
  readonly roundId: bigint;
  readonly value: number;
  readonly leafFacts: Uint8Array;
  readonly checksMissed: number;
  readonly withoutSketch: boolean;
  readonly statisticsRoot: Uint8Array;
  readonly approvals: readonly string[];
  readonly rejections: readonly string[];
  readonly meritRequired: boolean;
  readonly hasMerit: boolean;
}
const Bundle_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]);
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
    { number: 23, name: "quality_bps", key: "qualityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 24, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 25, name: "value", key: "value", type: { kind: "enum", type: BundleValueEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 26, name: "leaf_facts", key: "leafFacts", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 27, name: "checks_missed", key: "checksMissed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 28, name: "without_sketch", key: "withoutSketch", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 29, name: "statistics_root", key: "statisticsRoot", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 30, name: "approvals", key: "approvals", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 31, name: "rejections", key: "rejections", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 32, name: "merit_required", key: "meritRequired", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 33, name: "has_merit", key: "hasMerit", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, datanetId: p.datanetId ?? 0n, contributor: p.contributor ?? "", state: p.state ?? 0, commitment: p.commitment ?? EMPTY_BYTES, committedHeight: p.committedHeight ?? 0n, revealDeadline: p.revealDeadline ?? 0n, items: p.items ?? 0, sizeBytes: p.sizeBytes ?? 0n, bond: p.bond ?? Coin.create(), licenseId: p.licenseId ?? 0n, root: p.root ?? EMPTY_BYTES, sketch: p.sketch ?? EMPTY_BYTES, contentUri: p.contentUri ?? "", revealedHeight: p.revealedHeight ?? 0n, duplicateOf: p.duplicateOf ?? 0n, relations: p.relations ?? [], noveltyBps: p.noveltyBps ?? 0, weight: p.weight ?? 0n, decidedHeight: p.decidedHeight ?? 0n, bondReleaseHeight: p.bondReleaseHeight ?? 0n, withdrawnHeight: p.withdrawnHeight ?? 0n, qualityBps: p.qualityBps ?? 0, roundId: p.roundId ?? 0n, value: p.value ?? 0, leafFacts: p.leafFacts ?? EMPTY_BYTES, checksMissed: p.checksMissed ?? 0, withoutSketch: p.withoutSketch ?? false, statisticsRoot: p.statisticsRoot ?? EMPTY_BYTES, approvals: p.approvals ?? [], rejections: p.rejections ?? [], meritRequired: p.meritRequired ?? false, hasMerit: p.hasMerit ?? false }),
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
    if (m.qualityBps !== 0) w.uint32(184).uint32(m.qualityBps);
    if (m.roundId !== 0n) w.uint32(192).uint64(m.roundId);
    if (m.value !== 0) w.uint32(200).int32(m.value);
    if (m.leafFacts.length > 0) w.uint32(210).bytes(m.leafFacts);
    if (m.checksMissed !== 0) w.uint32(216).uint32(m.checksMissed);
    if (m.withoutSketch) w.uint32(224).bool(m.withoutSketch);
    if (m.statisticsRoot.length > 0) w.uint32(234).bytes(m.statisticsRoot);
    for (const v of m.approvals) w.uint32(242).string(v);
    for (const v of m.rejections) w.uint32(250).string(v);
    if (m.meritRequired) w.uint32(256).bool(m.meritRequired);
    if (m.hasMerit) w.uint32(264).bool(m.hasMerit);
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
    let qualityBps_: number = 0;
    let roundId_: bigint = 0n;
    let value_: number = 0;
    let leafFacts_: Uint8Array = EMPTY_BYTES;
    let checksMissed_: number = 0;
    let withoutSketch_: boolean = false;
    let statisticsRoot_: Uint8Array = EMPTY_BYTES;
    const approvals_: string[] = [];
    const rejections_: string[] = [];
    let meritRequired_: boolean = false;
    let hasMerit_: boolean = false;
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
        case 184: qualityBps_ = r.uint32(); break;
        case 192: roundId_ = r.uint64(); break;
        case 200: value_ = r.int32(); break;
        case 210: leafFacts_ = r.bytes(); break;
        case 216: checksMissed_ = r.uint32(); break;
        case 224: withoutSketch_ = r.bool(); break;
        case 234: statisticsRoot_ = r.bytes(); break;
        case 242: approvals_.push(r.string()); break;
        case 250: rejections_.push(r.string()); break;
        case 256: meritRequired_ = r.bool(); break;
        case 264: hasMerit_ = r.bool(); break;
        default: r.other(tag, Bundle_numbers);
      }
    }
    return { id: id_, datanetId: datanetId_, contributor: contributor_, state: state_, commitment: commitment_, committedHeight: committedHeight_, revealDeadline: revealDeadline_, items: items_, sizeBytes: sizeBytes_, bond: bond_, licenseId: licenseId_, root: root_, sketch: sketch_, contentUri: contentUri_, revealedHeight: revealedHeight_, duplicateOf: duplicateOf_, relations: relations_, noveltyBps: noveltyBps_, weight: weight_, decidedHeight: decidedHeight_, bondReleaseHeight: bondReleaseHeight_, withdrawnHeight: withdrawnHeight_, qualityBps: qualityBps_, roundId: roundId_, value: value_, leafFacts: leafFacts_, checksMissed: checksMissed_, withoutSketch: withoutSketch_, statisticsRoot: statisticsRoot_, approvals: approvals_, rejections: rejections_, meritRequired: meritRequired_, hasMerit: hasMerit_ };
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
  readonly expiresHeight: bigint;
  readonly consentRequired: boolean;
}
const License_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
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
    { number: 11, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "consent_required", key: "consentRequired", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, registrar: p.registrar ?? "", name: p.name ?? "", uri: p.uri ?? "", textHash: p.textHash ?? EMPTY_BYTES, purposes: p.purposes ?? [], commercial: p.commercial ?? false, derivatives: p.derivatives ?? false, royaltyMinBps: p.royaltyMinBps ?? 0, registeredHeight: p.registeredHeight ?? 0n, expiresHeight: p.expiresHeight ?? 0n, consentRequired: p.consentRequired ?? false }),
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
    if (m.expiresHeight !== 0n) w.uint32(88).uint64(m.expiresHeight);
    if (m.consentRequired) w.uint32(96).bool(m.consentRequired);
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
    let expiresHeight_: bigint = 0n;
    let consentRequired_: boolean = false;
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
        case 88: expiresHeight_ = r.int64(); break;
        case 96: consentRequired_ = r.bool(); break;
        default: r.other(tag, License_numbers);
      }
    }
    return { id: id_, registrar: registrar_, name: name_, uri: uri_, textHash: textHash_, purposes: purposes_, commercial: commercial_, derivatives: derivatives_, royaltyMinBps: royaltyMinBps_, registeredHeight: registeredHeight_, expiresHeight: expiresHeight_, consentRequired: consentRequired_ };
  },
});

/** Reviewer is an account that may be drawn into juries. */
export interface Reviewer {
  readonly address: string;
  readonly stake: Coin;
  readonly registeredHeight: bigint;
  readonly identity: Uint8Array;
  readonly pausedUntil: bigint;
  readonly unbondHeight: bigint;
  readonly seatsHeld: number;
  readonly rounds: bigint;
  readonly revealed: bigint;
  readonly goldMissed: bigint;
}
const Reviewer_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
/** Codec of tributary.datanet.v1.Reviewer. */
export const Reviewer: MessageType<Reviewer> = message<Reviewer>({
  typeName: "tributary.datanet.v1.Reviewer",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "stake", key: "stake", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "registered_height", key: "registeredHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "identity", key: "identity", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "paused_until", key: "pausedUntil", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "seats_held", key: "seatsHeld", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "rounds", key: "rounds", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "revealed", key: "revealed", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "gold_missed", key: "goldMissed", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", stake: p.stake ?? Coin.create(), registeredHeight: p.registeredHeight ?? 0n, identity: p.identity ?? EMPTY_BYTES, pausedUntil: p.pausedUntil ?? 0n, unbondHeight: p.unbondHeight ?? 0n, seatsHeld: p.seatsHeld ?? 0, rounds: p.rounds ?? 0n, revealed: p.revealed ?? 0n, goldMissed: p.goldMissed ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    { const mark = w.uint32(18).fork(); Coin.write(m.stake, w); w.join(mark); }
    if (m.registeredHeight !== 0n) w.uint32(24).uint64(m.registeredHeight);
    if (m.identity.length > 0) w.uint32(34).bytes(m.identity);
    if (m.pausedUntil !== 0n) w.uint32(40).uint64(m.pausedUntil);
    if (m.unbondHeight !== 0n) w.uint32(48).uint64(m.unbondHeight);
    if (m.seatsHeld !== 0) w.uint32(56).uint32(m.seatsHeld);
    if (m.rounds !== 0n) w.uint32(64).uint64(m.rounds);
    if (m.revealed !== 0n) w.uint32(72).uint64(m.revealed);
    if (m.goldMissed !== 0n) w.uint32(80).uint64(m.goldMissed);
  },
  read: (r) => {
    let address_: string = "";
    let stake_: Coin = Coin.create();
    let registeredHeight_: bigint = 0n;
    let identity_: Uint8Array = EMPTY_BYTES;
    let pausedUntil_: bigint = 0n;
    let unbondHeight_: bigint = 0n;
    let seatsHeld_: number = 0;
    let rounds_: bigint = 0n;
    let revealed_: bigint = 0n;
    let goldMissed_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: stake_ = r.nested(Coin.read); break;
        case 24: registeredHeight_ = r.int64(); break;
        case 34: identity_ = r.bytes(); break;
        case 40: pausedUntil_ = r.int64(); break;
        case 48: unbondHeight_ = r.int64(); break;
        case 56: seatsHeld_ = r.uint32(); break;
        case 64: rounds_ = r.uint64(); break;
        case 72: revealed_ = r.uint64(); break;
        case 80: goldMissed_ = r.uint64(); break;
        default: r.other(tag, Reviewer_numbers);
      }
    }
    return { address: address_, stake: stake_, registeredHeight: registeredHeight_, identity: identity_, pausedUntil: pausedUntil_, unbondHeight: unbondHeight_, seatsHeld: seatsHeld_, rounds: rounds_, revealed: revealed_, goldMissed: goldMissed_ };
  },
});

/** ReviewRound is one jury and what it decided. */
export interface ReviewRound {
  readonly id: bigint;
  readonly bundleId: bigint;
  readonly datanetId: bigint;
  readonly kind: number;
  readonly attempt: number;
  readonly state: number;
  readonly seats: number;
  readonly openedHeight: bigint;
  readonly drawHeight: bigint;
  readonly dueHeight: bigint;
  readonly jurors: readonly string[];
  readonly items: readonly number[];
  readonly commitDeadline: bigint;
  readonly revealDeadline: bigint;
  readonly rolesHeight: bigint;
  readonly goldId: bigint;
  readonly pool: Coin;
  readonly appellant: string;
  readonly bond: Coin;
  readonly wasAccepted: boolean;
  readonly qualityBps: number;
  readonly closedHeight: bigint;
  readonly unavailable: boolean;
}
const ReviewRound_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
/** Codec of tributary.datanet.v1.ReviewRound. */
export const ReviewRound: MessageType<ReviewRound> = message<ReviewRound>({
  typeName: "tributary.datanet.v1.ReviewRound",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "kind", key: "kind", type: { kind: "enum", type: RoundKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "attempt", key: "attempt", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "state", key: "state", type: { kind: "enum", type: RoundStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "seats", key: "seats", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "jurors", key: "jurors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 12, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 13, name: "commit_deadline", key: "commitDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 14, name: "reveal_deadline", key: "revealDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 15, name: "roles_height", key: "rolesHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "gold_id", key: "goldId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 17, name: "pool", key: "pool", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 18, name: "appellant", key: "appellant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 19, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 20, name: "was_accepted", key: "wasAccepted", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 21, name: "quality_bps", key: "qualityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "closed_height", key: "closedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 23, name: "unavailable", key: "unavailable", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, bundleId: p.bundleId ?? 0n, datanetId: p.datanetId ?? 0n, kind: p.kind ?? 0, attempt: p.attempt ?? 0, state: p.state ?? 0, seats: p.seats ?? 0, openedHeight: p.openedHeight ?? 0n, drawHeight: p.drawHeight ?? 0n, dueHeight: p.dueHeight ?? 0n, jurors: p.jurors ?? [], items: p.items ?? [], commitDeadline: p.commitDeadline ?? 0n, revealDeadline: p.revealDeadline ?? 0n, rolesHeight: p.rolesHeight ?? 0n, goldId: p.goldId ?? 0n, pool: p.pool ?? Coin.create(), appellant: p.appellant ?? "", bond: p.bond ?? Coin.create(), wasAccepted: p.wasAccepted ?? false, qualityBps: p.qualityBps ?? 0, closedHeight: p.closedHeight ?? 0n, unavailable: p.unavailable ?? false }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.datanetId !== 0n) w.uint32(24).uint64(m.datanetId);
    if (m.kind !== 0) w.uint32(32).int32(m.kind);
    if (m.attempt !== 0) w.uint32(40).uint32(m.attempt);
    if (m.state !== 0) w.uint32(48).int32(m.state);
    if (m.seats !== 0) w.uint32(56).uint32(m.seats);
    if (m.openedHeight !== 0n) w.uint32(64).uint64(m.openedHeight);
    if (m.drawHeight !== 0n) w.uint32(72).uint64(m.drawHeight);
    if (m.dueHeight !== 0n) w.uint32(80).uint64(m.dueHeight);
    for (const v of m.jurors) w.uint32(90).string(v);
    if (m.items.length > 0) { const mark = w.uint32(98).fork(); for (const v of m.items) w.uint32(v); w.join(mark); }
    if (m.commitDeadline !== 0n) w.uint32(104).uint64(m.commitDeadline);
    if (m.revealDeadline !== 0n) w.uint32(112).uint64(m.revealDeadline);
    if (m.rolesHeight !== 0n) w.uint32(120).uint64(m.rolesHeight);
    if (m.goldId !== 0n) w.uint32(128).uint64(m.goldId);
    { const mark = w.uint32(138).fork(); Coin.write(m.pool, w); w.join(mark); }
    if (m.appellant !== "") w.uint32(146).string(m.appellant);
    { const mark = w.uint32(154).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.wasAccepted) w.uint32(160).bool(m.wasAccepted);
    if (m.qualityBps !== 0) w.uint32(168).uint32(m.qualityBps);
    if (m.closedHeight !== 0n) w.uint32(176).uint64(m.closedHeight);
    if (m.unavailable) w.uint32(184).bool(m.unavailable);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let kind_: number = 0;
    let attempt_: number = 0;
    let state_: number = 0;
    let seats_: number = 0;
    let openedHeight_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    let dueHeight_: bigint = 0n;
    const jurors_: string[] = [];
    const items_: number[] = [];
    let commitDeadline_: bigint = 0n;
    let revealDeadline_: bigint = 0n;
    let rolesHeight_: bigint = 0n;
    let goldId_: bigint = 0n;
    let pool_: Coin = Coin.create();
    let appellant_: string = "";
    let bond_: Coin = Coin.create();
    let wasAccepted_: boolean = false;
    let qualityBps_: number = 0;
    let closedHeight_: bigint = 0n;
    let unavailable_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: datanetId_ = r.uint64(); break;
        case 32: kind_ = r.int32(); break;
        case 40: attempt_ = r.uint32(); break;
        case 48: state_ = r.int32(); break;
        case 56: seats_ = r.uint32(); break;
        case 64: openedHeight_ = r.int64(); break;
        case 72: drawHeight_ = r.int64(); break;
        case 80: dueHeight_ = r.int64(); break;
        case 90: jurors_.push(r.string()); break;
        case 96: items_.push(r.uint32()); break;
        case 98: r.packed(items_, (r) => r.uint32()); break;
        case 104: commitDeadline_ = r.int64(); break;
        case 112: revealDeadline_ = r.int64(); break;
        case 120: rolesHeight_ = r.int64(); break;
        case 128: goldId_ = r.uint64(); break;
        case 138: pool_ = r.nested(Coin.read); break;
        case 146: appellant_ = r.string(); break;
        case 154: bond_ = r.nested(Coin.read); break;
        case 160: wasAccepted_ = r.bool(); break;
        case 168: qualityBps_ = r.uint32(); break;
        case 176: closedHeight_ = r.int64(); break;
        case 184: unavailable_ = r.bool(); break;
        default: r.other(tag, ReviewRound_numbers);
      }
    }
    return { id: id_, bundleId: bundleId_, datanetId: datanetId_, kind: kind_, attempt: attempt_, state: state_, seats: seats_, openedHeight: openedHeight_, drawHeight: drawHeight_, dueHeight: dueHeight_, jurors: jurors_, items: items_, commitDeadline: commitDeadline_, revealDeadline: revealDeadline_, rolesHeight: rolesHeight_, goldId: goldId_, pool: pool_, appellant: appellant_, bond: bond_, wasAccepted: wasAccepted_, qualityBps: qualityBps_, closedHeight: closedHeight_, unavailable: unavailable_ };
  },
});

/** ReviewVote is what one juror said in a round. */
export interface ReviewVote {
  readonly roundId: bigint;
  readonly juror: string;
  readonly commitment: Uint8Array;
  readonly labels: Uint8Array;
}
const ReviewVote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.ReviewVote. */
export const ReviewVote: MessageType<ReviewVote> = message<ReviewVote>({
  typeName: "tributary.datanet.v1.ReviewVote",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "juror", key: "juror", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "labels", key: "labels", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, juror: p.juror ?? "", commitment: p.commitment ?? EMPTY_BYTES, labels: p.labels ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.juror !== "") w.uint32(18).string(m.juror);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
    if (m.labels.length > 0) w.uint32(34).bytes(m.labels);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let juror_: string = "";
    let commitment_: Uint8Array = EMPTY_BYTES;
    let labels_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 18: juror_ = r.string(); break;
        case 26: commitment_ = r.bytes(); break;
        case 34: labels_ = r.bytes(); break;
        default: r.other(tag, ReviewVote_numbers);
      }
    }
    return { roundId: roundId_, juror: juror_, commitment: commitment_, labels: labels_ };
  },
});

/** GoldSet is tasks whose labels are known to the curator and hidden from the jury until it has spoken. */
export interface GoldSet {
  readonly id: bigint;
  readonly datanetId: bigint;
  readonly commitment: Uint8Array;
  readonly roundId: bigint;
}
const GoldSet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.GoldSet. */
export const GoldSet: MessageType<GoldSet> = message<GoldSet>({
  typeName: "tributary.datanet.v1.GoldSet",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? 0n, datanetId: p.datanetId ?? 0n, commitment: p.commitment ?? EMPTY_BYTES, roundId: p.roundId ?? 0n }),
  write: (m, w) => {
    if (m.id !== 0n) w.uint32(8).uint64(m.id);
    if (m.datanetId !== 0n) w.uint32(16).uint64(m.datanetId);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
    if (m.roundId !== 0n) w.uint32(32).uint64(m.roundId);
  },
  read: (r) => {
    let id_: bigint = 0n;
    let datanetId_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    let roundId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: id_ = r.uint64(); break;
        case 16: datanetId_ = r.uint64(); break;
        case 26: commitment_ = r.bytes(); break;
        case 32: roundId_ = r.uint64(); break;
        default: r.other(tag, GoldSet_numbers);
      }
    }
    return { id: id_, datanetId: datanetId_, commitment: commitment_, roundId: roundId_ };
  },
});

/** FamilyLink is an account's place in the tree of accounts known to belong together. */
export interface FamilyLink {
  readonly address: string;
  readonly parent: string;
  readonly size: number;
  readonly joinedHeight: bigint;
}
const FamilyLink_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.FamilyLink. */
export const FamilyLink: MessageType<FamilyLink> = message<FamilyLink>({
  typeName: "tributary.datanet.v1.FamilyLink",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "parent", key: "parent", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "size", key: "size", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "joined_height", key: "joinedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? "", parent: p.parent ?? "", size: p.size ?? 0, joinedHeight: p.joinedHeight ?? 0n }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    if (m.parent !== "") w.uint32(18).string(m.parent);
    if (m.size !== 0) w.uint32(24).uint32(m.size);
    if (m.joinedHeight !== 0n) w.uint32(32).uint64(m.joinedHeight);
  },
  read: (r) => {
    let address_: string = "";
    let parent_: string = "";
    let size_: number = 0;
    let joinedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: parent_ = r.string(); break;
        case 24: size_ = r.uint32(); break;
        case 32: joinedHeight_ = r.int64(); break;
        default: r.other(tag, FamilyLink_numbers);
      }
    }
    return { address: address_, parent: parent_, size: size_, joinedHeight: joinedHeight_ };
  },
});

/** DeclaredIdentity is the first account that declared an identity. */
export interface DeclaredIdentity {
  readonly identity: Uint8Array;
  readonly address: string;
}
const DeclaredIdentity_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.DeclaredIdentity. */
export const DeclaredIdentity: MessageType<DeclaredIdentity> = message<DeclaredIdentity>({
  typeName: "tributary.datanet.v1.DeclaredIdentity",
  options: {},
  fields: [
    { number: 1, name: "identity", key: "identity", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ identity: p.identity ?? EMPTY_BYTES, address: p.address ?? "" }),
  write: (m, w) => {
    if (m.identity.length > 0) w.uint32(10).bytes(m.identity);
    if (m.address !== "") w.uint32(18).string(m.address);
  },
  read: (r) => {
    let identity_: Uint8Array = EMPTY_BYTES;
    let address_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: identity_ = r.bytes(); break;
        case 18: address_ = r.string(); break;
        default: r.other(tag, DeclaredIdentity_numbers);
      }
    }
    return { identity: identity_, address: address_ };
  },
});

/** QuotaUse is how many bundles an account committed in the newest window in which it committed any. */
export interface QuotaUse {
  readonly account: string;
  readonly window: bigint;
  readonly used: number;
}
const QuotaUse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.QuotaUse. */
export const QuotaUse: MessageType<QuotaUse> = message<QuotaUse>({
  typeName: "tributary.datanet.v1.QuotaUse",
  options: {},
  fields: [
    { number: 1, name: "account", key: "account", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "window", key: "window", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "used", key: "used", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ account: p.account ?? "", window: p.window ?? 0n, used: p.used ?? 0 }),
  write: (m, w) => {
    if (m.account !== "") w.uint32(10).string(m.account);
    if (m.window !== 0n) w.uint32(16).uint64(m.window);
    if (m.used !== 0) w.uint32(24).uint32(m.used);
  },
  read: (r) => {
    let account_: string = "";
    let window_: bigint = 0n;
    let used_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: account_ = r.string(); break;
        case 16: window_ = r.uint64(); break;
        case 24: used_ = r.uint32(); break;
        default: r.other(tag, QuotaUse_numbers);
      }
    }
    return { account: account_, window: window_, used: used_ };
  },
});

/** ItemOpening shows an item under its bundle's root. */
export interface ItemOpening {
  readonly salt: Uint8Array;
  readonly content: Uint8Array;
  readonly tokens: bigint;
  readonly index: number;
  readonly total: number;
  readonly aunts: readonly Uint8Array[];
}
const ItemOpening_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.datanet.v1.ItemOpening. */
export const ItemOpening: MessageType<ItemOpening> = message<ItemOpening>({
  typeName: "tributary.datanet.v1.ItemOpening",
  options: {},
  fields: [
    { number: 1, name: "salt", key: "salt", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "content", key: "content", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "tokens", key: "tokens", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "index", key: "index", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "total", key: "total", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "aunts", key: "aunts", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ salt: p.salt ?? EMPTY_BYTES, content: p.content ?? EMPTY_BYTES, tokens: p.tokens ?? 0n, index: p.index ?? 0, total: p.total ?? 0, aunts: p.aunts ?? [] }),
  write: (m, w) => {
    if (m.salt.length > 0) w.uint32(10).bytes(m.salt);
    if (m.content.length > 0) w.uint32(18).bytes(m.content);
    if (m.tokens !== 0n) w.uint32(24).uint64(m.tokens);
    if (m.index !== 0) w.uint32(32).uint32(m.index);
    if (m.total !== 0) w.uint32(40).uint32(m.total);
    for (const v of m.aunts) w.uint32(50).bytes(v);
  },
  read: (r) => {
    let salt_: Uint8Array = EMPTY_BYTES;
    let content_: Uint8Array = EMPTY_BYTES;
    let tokens_: bigint = 0n;
    let index_: number = 0;
    let total_: number = 0;
    const aunts_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: salt_ = r.bytes(); break;
        case 18: content_ = r.bytes(); break;
        case 24: tokens_ = r.uint64(); break;
        case 32: index_ = r.uint32(); break;
        case 40: total_ = r.uint32(); break;
        case 50: aunts_.push(r.bytes()); break;
        default: r.other(tag, ItemOpening_numbers);
      }
    }
    return { salt: salt_, content: content_, tokens: tokens_, index: index_, total: total_, aunts: aunts_ };
  },
});

/** SharedSpan is a run of tokens that two items have in common. */
export interface SharedSpan {
  readonly earlierStart: number;
  readonly laterStart: number;
  readonly length: number;
}
const SharedSpan_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.SharedSpan. */
export const SharedSpan: MessageType<SharedSpan> = message<SharedSpan>({
  typeName: "tributary.datanet.v1.SharedSpan",
  options: {},
  fields: [
    { number: 1, name: "earlier_start", key: "earlierStart", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "later_start", key: "laterStart", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "length", key: "length", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ earlierStart: p.earlierStart ?? 0, laterStart: p.laterStart ?? 0, length: p.length ?? 0 }),
  write: (m, w) => {
    if (m.earlierStart !== 0) w.uint32(8).uint32(m.earlierStart);
    if (m.laterStart !== 0) w.uint32(16).uint32(m.laterStart);
    if (m.length !== 0) w.uint32(24).uint32(m.length);
  },
  read: (r) => {
    let earlierStart_: number = 0;
    let laterStart_: number = 0;
    let length_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: earlierStart_ = r.uint32(); break;
        case 16: laterStart_ = r.uint32(); break;
        case 24: length_ = r.uint32(); break;
        default: r.other(tag, SharedSpan_numbers);
      }
    }
    return { earlierStart: earlierStart_, laterStart: laterStart_, length: length_ };
  },
});

/** ItemMatch shows that an item of a bundle repeats an item of an earlier one; spans are for texts, in order. */
export interface ItemMatch {
  readonly earlier: ItemOpening;
  readonly later: ItemOpening;
  readonly spans: readonly SharedSpan[];
}
const ItemMatch_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.ItemMatch. */
export const ItemMatch: MessageType<ItemMatch> = message<ItemMatch>({
  typeName: "tributary.datanet.v1.ItemMatch",
  options: {},
  fields: [
    { number: 1, name: "earlier", key: "earlier", type: { kind: "message", type: () => ItemOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "later", key: "later", type: { kind: "message", type: () => ItemOpening }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "spans", key: "spans", type: { kind: "message", type: () => SharedSpan }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ earlier: p.earlier ?? ItemOpening.create(), later: p.later ?? ItemOpening.create(), spans: p.spans ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ItemOpening.write(m.earlier, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); ItemOpening.write(m.later, w); w.join(mark); }
    for (const v of m.spans) { const mark = w.uint32(26).fork(); SharedSpan.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let earlier_: ItemOpening = ItemOpening.create();
    let later_: ItemOpening = ItemOpening.create();
    const spans_: SharedSpan[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: earlier_ = r.nested(ItemOpening.read); break;
        case 18: later_ = r.nested(ItemOpening.read); break;
        case 26: spans_.push(r.nested(SharedSpan.read)); break;
        default: r.other(tag, ItemMatch_numbers);
      }
    }
    return { earlier: earlier_, later: later_, spans: spans_ };
  },
});

/** DupCommitment is a proof against a bundle that is still secret or not shown in full. */
export interface DupCommitment {
  readonly bundleId: bigint;
  readonly prover: string;
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly expiryHeight: bigint;
  readonly deposit: Coin;
  readonly originalId: bigint;
  readonly items: readonly number[];
}
const DupCommitment_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.datanet.v1.DupCommitment. */
export const DupCommitment: MessageType<DupCommitment> = message<DupCommitment>({
  typeName: "tributary.datanet.v1.DupCommitment",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 7, name: "original_id", key: "originalId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, prover: p.prover ?? "", hash: p.hash ?? EMPTY_BYTES, height: p.height ?? 0n, expiryHeight: p.expiryHeight ?? 0n, deposit: p.deposit ?? Coin.create(), originalId: p.originalId ?? 0n, items: p.items ?? [] }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.prover !== "") w.uint32(18).string(m.prover);
    if (m.hash.length > 0) w.uint32(26).bytes(m.hash);
    if (m.height !== 0n) w.uint32(32).uint64(m.height);
    if (m.expiryHeight !== 0n) w.uint32(40).uint64(m.expiryHeight);
    { const mark = w.uint32(50).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.originalId !== 0n) w.uint32(56).uint64(m.originalId);
    if (m.items.length > 0) { const mark = w.uint32(66).fork(); for (const v of m.items) w.uint32(v); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let prover_: string = "";
    let hash_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    let expiryHeight_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    let originalId_: bigint = 0n;
    const items_: number[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: prover_ = r.string(); break;
        case 26: hash_ = r.bytes(); break;
        case 32: height_ = r.int64(); break;
        case 40: expiryHeight_ = r.int64(); break;
        case 50: deposit_ = r.nested(Coin.read); break;
        case 56: originalId_ = r.uint64(); break;
        case 64: items_.push(r.uint32()); break;
        case 66: r.packed(items_, (r) => r.uint32()); break;
        default: r.other(tag, DupCommitment_numbers);
      }
    }
    return { bundleId: bundleId_, prover: prover_, hash: hash_, height: height_, expiryHeight: expiryHeight_, deposit: deposit_, originalId: originalId_, items: items_ };
  },
});

/** DupSlash is the lost bond of a proven duplicate while somebody who committed earlier may still show the same. */
export interface DupSlash {
  readonly bundleId: bigint;
  readonly coin: Coin;
  readonly prover: string;
  readonly committedHeight: bigint;
  readonly expiryHeight: bigint;
}
const DupSlash_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.DupSlash. */
export const DupSlash: MessageType<DupSlash> = message<DupSlash>({
  typeName: "tributary.datanet.v1.DupSlash",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "coin", key: "coin", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "committed_height", key: "committedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, coin: p.coin ?? Coin.create(), prover: p.prover ?? "", committedHeight: p.committedHeight ?? 0n, expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    { const mark = w.uint32(18).fork(); Coin.write(m.coin, w); w.join(mark); }
    if (m.prover !== "") w.uint32(26).string(m.prover);
    if (m.committedHeight !== 0n) w.uint32(32).uint64(m.committedHeight);
    if (m.expiryHeight !== 0n) w.uint32(40).uint64(m.expiryHeight);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let coin_: Coin = Coin.create();
    let prover_: string = "";
    let committedHeight_: bigint = 0n;
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: coin_ = r.nested(Coin.read); break;
        case 26: prover_ = r.string(); break;
        case 32: committedHeight_ = r.int64(); break;
        case 40: expiryHeight_ = r.int64(); break;
        default: r.other(tag, DupSlash_numbers);
      }
    }
    return { bundleId: bundleId_, coin: coin_, prover: prover_, committedHeight: committedHeight_, expiryHeight: expiryHeight_ };
  },
});

/** ApprovedQuestions are questions that a datanet's curator vouches for. */
export interface ApprovedQuestions {
  readonly datanetId: bigint;
  readonly root: Uint8Array;
  readonly height: bigint;
}
const ApprovedQuestions_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.ApprovedQuestions. */
export const ApprovedQuestions: MessageType<ApprovedQuestions> = message<ApprovedQuestions>({
  typeName: "tributary.datanet.v1.ApprovedQuestions",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, root: p.root ?? EMPTY_BYTES, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.root.length > 0) w.uint32(18).bytes(m.root);
    if (m.height !== 0n) w.uint32(24).uint64(m.height);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: root_ = r.bytes(); break;
        case 24: height_ = r.int64(); break;
        default: r.other(tag, ApprovedQuestions_numbers);
      }
    }
    return { datanetId: datanetId_, root: root_, height: height_ };
  },
});

/** Consent is a leave to use a datanet for a purpose. */
export interface Consent {
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
  readonly grantedHeight: bigint;
  readonly expiresHeight: bigint;
  readonly revokedHeight: bigint;
  readonly firstGrantedHeight: bigint;
}
const Consent_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.datanet.v1.Consent. */
export const Consent: MessageType<Consent> = message<Consent>({
  typeName: "tributary.datanet.v1.Consent",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "granted_height", key: "grantedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "revoked_height", key: "revokedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "first_granted_height", key: "firstGrantedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0, grantedHeight: p.grantedHeight ?? 0n, expiresHeight: p.expiresHeight ?? 0n, revokedHeight: p.revokedHeight ?? 0n, firstGrantedHeight: p.firstGrantedHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(18).string(m.grantee);
    if (m.purpose !== 0) w.uint32(24).int32(m.purpose);
    if (m.grantedHeight !== 0n) w.uint32(32).uint64(m.grantedHeight);
    if (m.expiresHeight !== 0n) w.uint32(40).uint64(m.expiresHeight);
    if (m.revokedHeight !== 0n) w.uint32(48).uint64(m.revokedHeight);
    if (m.firstGrantedHeight !== 0n) w.uint32(56).uint64(m.firstGrantedHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    let grantedHeight_: bigint = 0n;
    let expiresHeight_: bigint = 0n;
    let revokedHeight_: bigint = 0n;
    let firstGrantedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: grantee_ = r.string(); break;
        case 24: purpose_ = r.int32(); break;
        case 32: grantedHeight_ = r.int64(); break;
        case 40: expiresHeight_ = r.int64(); break;
        case 48: revokedHeight_ = r.int64(); break;
        case 56: firstGrantedHeight_ = r.int64(); break;
        default: r.other(tag, Consent_numbers);
      }
    }
    return { datanetId: datanetId_, grantee: grantee_, purpose: purpose_, grantedHeight: grantedHeight_, expiresHeight: expiresHeight_, revokedHeight: revokedHeight_, firstGrantedHeight: firstGrantedHeight_ };
  },
});

/** Sampling is the drawing of bundles to be checked that waits for its random value. */
export interface Sampling {
  readonly drawHeight: bigint;
}
const Sampling_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tributary.datanet.v1.Sampling. */
export const Sampling: MessageType<Sampling> = message<Sampling>({
  typeName: "tributary.datanet.v1.Sampling",
  options: {},
  fields: [
    { number: 1, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ drawHeight: p.drawHeight ?? 0n }),
  write: (m, w) => {
    if (m.drawHeight !== 0n) w.uint32(8).uint64(m.drawHeight);
  },
  read: (r) => {
    let drawHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: drawHeight_ = r.int64(); break;
        default: r.other(tag, Sampling_numbers);
      }
    }
    return { drawHeight: drawHeight_ };
  },
});

/** AvailabilityCheck asks for the leaf of one item of a bundle. */
export interface AvailabilityCheck {
  readonly bundleId: bigint;
  readonly item: number;
  readonly deadline: bigint;
}
const AvailabilityCheck_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.AvailabilityCheck. */
export const AvailabilityCheck: MessageType<AvailabilityCheck> = message<AvailabilityCheck>({
  typeName: "tributary.datanet.v1.AvailabilityCheck",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "item", key: "item", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, item: p.item ?? 0, deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.item !== 0) w.uint32(16).uint32(m.item);
    if (m.deadline !== 0n) w.uint32(24).uint64(m.deadline);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let item_: number = 0;
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: item_ = r.uint32(); break;
        case 24: deadline_ = r.int64(); break;
        default: r.other(tag, AvailabilityCheck_numbers);
      }
    }
    return { bundleId: bundleId_, item: item_, deadline: deadline_ };
  },
});

/** SketchChallenge asks for an item that has the value of one word of a bundle's sketch. */
export interface SketchChallenge {
  readonly bundleId: bigint;
  readonly challenger: string;
  readonly word: number;
  readonly deadline: bigint;
  readonly bond: Coin;
}
const SketchChallenge_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.SketchChallenge. */
export const SketchChallenge: MessageType<SketchChallenge> = message<SketchChallenge>({
  typeName: "tributary.datanet.v1.SketchChallenge",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "word", key: "word", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, challenger: p.challenger ?? "", word: p.word ?? 0, deadline: p.deadline ?? 0n, bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.challenger !== "") w.uint32(18).string(m.challenger);
    if (m.word !== 0) w.uint32(24).uint32(m.word);
    if (m.deadline !== 0n) w.uint32(32).uint64(m.deadline);
    { const mark = w.uint32(42).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let challenger_: string = "";
    let word_: number = 0;
    let deadline_: bigint = 0n;
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: challenger_ = r.string(); break;
        case 24: word_ = r.uint32(); break;
        case 32: deadline_ = r.int64(); break;
        case 42: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, SketchChallenge_numbers);
      }
    }
    return { bundleId: bundleId_, challenger: challenger_, word: word_, deadline: deadline_, bond: bond_ };
  },
});

/** OwnershipDispute is a claim to somebody's bundle, and the evidence the panel looks at. */
export interface OwnershipDispute {
  readonly bundleId: bigint;
  readonly claimant: string;
  readonly bond: Coin;
  readonly evidenceBundleId: bigint;
  readonly anchorHash: Uint8Array;
  readonly anchorUri: string;
  readonly openedHeight: bigint;
}
const OwnershipDispute_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.datanet.v1.OwnershipDispute. */
export const OwnershipDispute: MessageType<OwnershipDispute> = message<OwnershipDispute>({
  typeName: "tributary.datanet.v1.OwnershipDispute",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "claimant", key: "claimant", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "evidence_bundle_id", key: "evidenceBundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "anchor_hash", key: "anchorHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "anchor_uri", key: "anchorUri", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "opened_height", key: "openedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, claimant: p.claimant ?? "", bond: p.bond ?? Coin.create(), evidenceBundleId: p.evidenceBundleId ?? 0n, anchorHash: p.anchorHash ?? EMPTY_BYTES, anchorUri: p.anchorUri ?? "", openedHeight: p.openedHeight ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.claimant !== "") w.uint32(18).string(m.claimant);
    { const mark = w.uint32(26).fork(); Coin.write(m.bond, w); w.join(mark); }
    if (m.evidenceBundleId !== 0n) w.uint32(32).uint64(m.evidenceBundleId);
    if (m.anchorHash.length > 0) w.uint32(42).bytes(m.anchorHash);
    if (m.anchorUri !== "") w.uint32(50).string(m.anchorUri);
    if (m.openedHeight !== 0n) w.uint32(56).uint64(m.openedHeight);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let claimant_: string = "";
    let bond_: Coin = Coin.create();
    let evidenceBundleId_: bigint = 0n;
    let anchorHash_: Uint8Array = EMPTY_BYTES;
    let anchorUri_: string = "";
    let openedHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: claimant_ = r.string(); break;
        case 26: bond_ = r.nested(Coin.read); break;
        case 32: evidenceBundleId_ = r.uint64(); break;
        case 42: anchorHash_ = r.bytes(); break;
        case 50: anchorUri_ = r.string(); break;
        case 56: openedHeight_ = r.int64(); break;
        default: r.other(tag, OwnershipDispute_numbers);
      }
    }
    return { bundleId: bundleId_, claimant: claimant_, bond: bond_, evidenceBundleId: evidenceBundleId_, anchorHash: anchorHash_, anchorUri: anchorUri_, openedHeight: openedHeight_ };
  },
});

/** CurationVote is a contributor's choice of a curator to follow a silent one. */
export interface CurationVote {
  readonly datanetId: bigint;
  readonly voter: string;
  readonly candidate: string;
  readonly weight: bigint;
  readonly silentSince: bigint;
}
const CurationVote_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.CurationVote. */
export const CurationVote: MessageType<CurationVote> = message<CurationVote>({
  typeName: "tributary.datanet.v1.CurationVote",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "voter", key: "voter", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "candidate", key: "candidate", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "silent_since", key: "silentSince", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, voter: p.voter ?? "", candidate: p.candidate ?? "", weight: p.weight ?? 0n, silentSince: p.silentSince ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.voter !== "") w.uint32(18).string(m.voter);
    if (m.candidate !== "") w.uint32(26).string(m.candidate);
    if (m.weight !== 0n) w.uint32(32).uint64(m.weight);
    if (m.silentSince !== 0n) w.uint32(40).uint64(m.silentSince);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let voter_: string = "";
    let candidate_: string = "";
    let weight_: bigint = 0n;
    let silentSince_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: voter_ = r.string(); break;
        case 26: candidate_ = r.string(); break;
        case 32: weight_ = r.uint64(); break;
        case 40: silentSince_ = r.int64(); break;
        default: r.other(tag, CurationVote_numbers);
      }
    }
    return { datanetId: datanetId_, voter: voter_, candidate: candidate_, weight: weight_, silentSince: silentSince_ };
  },
});

/** CurationTally is the weight of all who chose a candidate. */
export interface CurationTally {
  readonly datanetId: bigint;
  readonly candidate: string;
  readonly weight: bigint;
  readonly silentSince: bigint;
}
const CurationTally_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.CurationTally. */
export const CurationTally: MessageType<CurationTally> = message<CurationTally>({
  typeName: "tributary.datanet.v1.CurationTally",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "candidate", key: "candidate", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "silent_since", key: "silentSince", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, candidate: p.candidate ?? "", weight: p.weight ?? 0n, silentSince: p.silentSince ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.candidate !== "") w.uint32(18).string(m.candidate);
    if (m.weight !== 0n) w.uint32(24).uint64(m.weight);
    if (m.silentSince !== 0n) w.uint32(32).uint64(m.silentSince);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let candidate_: string = "";
    let weight_: bigint = 0n;
    let silentSince_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: candidate_ = r.string(); break;
        case 24: weight_ = r.uint64(); break;
        case 32: silentSince_ = r.int64(); break;
        default: r.other(tag, CurationTally_numbers);
      }
    }
    return { datanetId: datanetId_, candidate: candidate_, weight: weight_, silentSince: silentSince_ };
  },
});

/** CanarySet commits to random strings of which a value to come says which are planted. */
export interface CanarySet {
  readonly datanetId: bigint;
  readonly number: bigint;
  readonly root: Uint8Array;
  readonly count: number;
  readonly committedHeight: bigint;
  readonly drawHeight: bigint;
  readonly value: Uint8Array;
  readonly dueHeight: bigint;
}
const CanarySet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.datanet.v1.CanarySet. */
export const CanarySet: MessageType<CanarySet> = message<CanarySet>({
  typeName: "tributary.datanet.v1.CanarySet",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "count", key: "count", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "committed_height", key: "committedHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "due_height", key: "dueHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, number: p.number ?? 0n, root: p.root ?? EMPTY_BYTES, count: p.count ?? 0, committedHeight: p.committedHeight ?? 0n, drawHeight: p.drawHeight ?? 0n, value: p.value ?? EMPTY_BYTES, dueHeight: p.dueHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.count !== 0) w.uint32(32).uint32(m.count);
    if (m.committedHeight !== 0n) w.uint32(40).uint64(m.committedHeight);
    if (m.drawHeight !== 0n) w.uint32(48).uint64(m.drawHeight);
    if (m.value.length > 0) w.uint32(58).bytes(m.value);
    if (m.dueHeight !== 0n) w.uint32(64).uint64(m.dueHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let number_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let count_: number = 0;
    let committedHeight_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    let value_: Uint8Array = EMPTY_BYTES;
    let dueHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: number_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 32: count_ = r.uint32(); break;
        case 40: committedHeight_ = r.int64(); break;
        case 48: drawHeight_ = r.int64(); break;
        case 58: value_ = r.bytes(); break;
        case 64: dueHeight_ = r.int64(); break;
        default: r.other(tag, CanarySet_numbers);
      }
    }
    return { datanetId: datanetId_, number: number_, root: root_, count: count_, committedHeight: committedHeight_, drawHeight: drawHeight_, value: value_, dueHeight: dueHeight_ };
  },
});
