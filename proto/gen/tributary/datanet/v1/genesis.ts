// Generated from proto/tributary/datanet/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { ApprovedQuestions, AvailabilityCheck, Bundle, CanarySet, Consent, CurationTally, CurationVote, Datanet, DeclaredIdentity, DupCommitment, DupSlash, FamilyLink, GoldSet, License, OwnershipDispute, Params, QuotaUse, ReviewRound, ReviewVote, Reviewer, Sampling, SketchChallenge, Version, VersionMember } from "#proto/tributary/datanet/v1/types.ts";

/** GenesisState is everything the module stores; indexes and queues are rebuilt from it. */
export interface GenesisState {
  readonly params: Params;
  readonly nextDatanetId: bigint;
  readonly nextBundleId: bigint;
  readonly nextLicenseId: bigint;
  readonly datanets: readonly Datanet[];
  readonly bundles: readonly Bundle[];
  readonly versions: readonly Version[];
  readonly versionMembers: readonly VersionMember[];
  readonly licenses: readonly License[];
  readonly nextRoundId: bigint;
  readonly nextGoldId: bigint;
  readonly reviewers: readonly Reviewer[];
  readonly reviewRounds: readonly ReviewRound[];
  readonly reviewVotes: readonly ReviewVote[];
  readonly goldSets: readonly GoldSet[];
  readonly familyLinks: readonly FamilyLink[];
  readonly declaredIdentities: readonly DeclaredIdentity[];
  readonly quotaUses: readonly QuotaUse[];
  readonly dupCommitments: readonly DupCommitment[];
  readonly consents: readonly Consent[];
  readonly sampling: Sampling | undefined;
  readonly availabilityChecks: readonly AvailabilityCheck[];
  readonly sketchChallenges: readonly SketchChallenge[];
  readonly ownershipDisputes: readonly OwnershipDispute[];
  readonly curationVotes: readonly CurationVote[];
  readonly curationTallies: readonly CurationTally[];
  readonly canarySets: readonly CanarySet[];
  readonly dupSlashes: readonly DupSlash[];
  readonly approvedQuestions: readonly ApprovedQuestions[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
/** Codec of tributary.datanet.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.datanet.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "next_datanet_id", key: "nextDatanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "next_bundle_id", key: "nextBundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "next_license_id", key: "nextLicenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "datanets", key: "datanets", type: { kind: "message", type: () => Datanet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "bundles", key: "bundles", type: { kind: "message", type: () => Bundle }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 7, name: "versions", key: "versions", type: { kind: "message", type: () => Version }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "version_members", key: "versionMembers", type: { kind: "message", type: () => VersionMember }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "licenses", key: "licenses", type: { kind: "message", type: () => License }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 10, name: "next_round_id", key: "nextRoundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "next_gold_id", key: "nextGoldId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "reviewers", key: "reviewers", type: { kind: "message", type: () => Reviewer }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 13, name: "review_rounds", key: "reviewRounds", type: { kind: "message", type: () => ReviewRound }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 14, name: "review_votes", key: "reviewVotes", type: { kind: "message", type: () => ReviewVote }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 15, name: "gold_sets", key: "goldSets", type: { kind: "message", type: () => GoldSet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 16, name: "family_links", key: "familyLinks", type: { kind: "message", type: () => FamilyLink }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 17, name: "declared_identities", key: "declaredIdentities", type: { kind: "message", type: () => DeclaredIdentity }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 18, name: "quota_uses", key: "quotaUses", type: { kind: "message", type: () => QuotaUse }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 19, name: "dup_commitments", key: "dupCommitments", type: { kind: "message", type: () => DupCommitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 20, name: "consents", key: "consents", type: { kind: "message", type: () => Consent }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 21, name: "sampling", key: "sampling", type: { kind: "message", type: () => Sampling }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 22, name: "availability_checks", key: "availabilityChecks", type: { kind: "message", type: () => AvailabilityCheck }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 23, name: "sketch_challenges", key: "sketchChallenges", type: { kind: "message", type: () => SketchChallenge }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 24, name: "ownership_disputes", key: "ownershipDisputes", type: { kind: "message", type: () => OwnershipDispute }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 25, name: "curation_votes", key: "curationVotes", type: { kind: "message", type: () => CurationVote }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 26, name: "curation_tallies", key: "curationTallies", type: { kind: "message", type: () => CurationTally }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 27, name: "canary_sets", key: "canarySets", type: { kind: "message", type: () => CanarySet }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 28, name: "dup_slashes", key: "dupSlashes", type: { kind: "message", type: () => DupSlash }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 29, name: "approved_questions", key: "approvedQuestions", type: { kind: "message", type: () => ApprovedQuestions }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextDatanetId: p.nextDatanetId ?? 0n, nextBundleId: p.nextBundleId ?? 0n, nextLicenseId: p.nextLicenseId ?? 0n, datanets: p.datanets ?? [], bundles: p.bundles ?? [], versions: p.versions ?? [], versionMembers: p.versionMembers ?? [], licenses: p.licenses ?? [], nextRoundId: p.nextRoundId ?? 0n, nextGoldId: p.nextGoldId ?? 0n, reviewers: p.reviewers ?? [], reviewRounds: p.reviewRounds ?? [], reviewVotes: p.reviewVotes ?? [], goldSets: p.goldSets ?? [], familyLinks: p.familyLinks ?? [], declaredIdentities: p.declaredIdentities ?? [], quotaUses: p.quotaUses ?? [], dupCommitments: p.dupCommitments ?? [], consents: p.consents ?? [], sampling: p.sampling ?? undefined, availabilityChecks: p.availabilityChecks ?? [], sketchChallenges: p.sketchChallenges ?? [], ownershipDisputes: p.ownershipDisputes ?? [], curationVotes: p.curationVotes ?? [], curationTallies: p.curationTallies ?? [], canarySets: p.canarySets ?? [], dupSlashes: p.dupSlashes ?? [], approvedQuestions: p.approvedQuestions ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextDatanetId !== 0n) w.uint32(16).uint64(m.nextDatanetId);
    if (m.nextBundleId !== 0n) w.uint32(24).uint64(m.nextBundleId);
    if (m.nextLicenseId !== 0n) w.uint32(32).uint64(m.nextLicenseId);
    for (const v of m.datanets) { const mark = w.uint32(42).fork(); Datanet.write(v, w); w.join(mark); }
    for (const v of m.bundles) { const mark = w.uint32(50).fork(); Bundle.write(v, w); w.join(mark); }
    for (const v of m.versions) { const mark = w.uint32(58).fork(); Version.write(v, w); w.join(mark); }
    for (const v of m.versionMembers) { const mark = w.uint32(66).fork(); VersionMember.write(v, w); w.join(mark); }
    for (const v of m.licenses) { const mark = w.uint32(74).fork(); License.write(v, w); w.join(mark); }
    if (m.nextRoundId !== 0n) w.uint32(80).uint64(m.nextRoundId);
    if (m.nextGoldId !== 0n) w.uint32(88).uint64(m.nextGoldId);
    for (const v of m.reviewers) { const mark = w.uint32(98).fork(); Reviewer.write(v, w); w.join(mark); }
    for (const v of m.reviewRounds) { const mark = w.uint32(106).fork(); ReviewRound.write(v, w); w.join(mark); }
    for (const v of m.reviewVotes) { const mark = w.uint32(114).fork(); ReviewVote.write(v, w); w.join(mark); }
    for (const v of m.goldSets) { const mark = w.uint32(122).fork(); GoldSet.write(v, w); w.join(mark); }
    for (const v of m.familyLinks) { const mark = w.uint32(130).fork(); FamilyLink.write(v, w); w.join(mark); }
    for (const v of m.declaredIdentities) { const mark = w.uint32(138).fork(); DeclaredIdentity.write(v, w); w.join(mark); }
    for (const v of m.quotaUses) { const mark = w.uint32(146).fork(); QuotaUse.write(v, w); w.join(mark); }
    for (const v of m.dupCommitments) { const mark = w.uint32(154).fork(); DupCommitment.write(v, w); w.join(mark); }
    for (const v of m.consents) { const mark = w.uint32(162).fork(); Consent.write(v, w); w.join(mark); }
    if (m.sampling !== undefined) { const mark = w.uint32(170).fork(); Sampling.write(m.sampling, w); w.join(mark); }
    for (const v of m.availabilityChecks) { const mark = w.uint32(178).fork(); AvailabilityCheck.write(v, w); w.join(mark); }
    for (const v of m.sketchChallenges) { const mark = w.uint32(186).fork(); SketchChallenge.write(v, w); w.join(mark); }
    for (const v of m.ownershipDisputes) { const mark = w.uint32(194).fork(); OwnershipDispute.write(v, w); w.join(mark); }
    for (const v of m.curationVotes) { const mark = w.uint32(202).fork(); CurationVote.write(v, w); w.join(mark); }
    for (const v of m.curationTallies) { const mark = w.uint32(210).fork(); CurationTally.write(v, w); w.join(mark); }
    for (const v of m.canarySets) { const mark = w.uint32(218).fork(); CanarySet.write(v, w); w.join(mark); }
    for (const v of m.dupSlashes) { const mark = w.uint32(226).fork(); DupSlash.write(v, w); w.join(mark); }
    for (const v of m.approvedQuestions) { const mark = w.uint32(234).fork(); ApprovedQuestions.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let nextDatanetId_: bigint = 0n;
    let nextBundleId_: bigint = 0n;
    let nextLicenseId_: bigint = 0n;
    const datanets_: Datanet[] = [];
    const bundles_: Bundle[] = [];
    const versions_: Version[] = [];
    const versionMembers_: VersionMember[] = [];
    const licenses_: License[] = [];
    let nextRoundId_: bigint = 0n;
    let nextGoldId_: bigint = 0n;
    const reviewers_: Reviewer[] = [];
    const reviewRounds_: ReviewRound[] = [];
    const reviewVotes_: ReviewVote[] = [];
    const goldSets_: GoldSet[] = [];
    const familyLinks_: FamilyLink[] = [];
    const declaredIdentities_: DeclaredIdentity[] = [];
    const quotaUses_: QuotaUse[] = [];
    const dupCommitments_: DupCommitment[] = [];
    const consents_: Consent[] = [];
    let sampling_: Sampling | undefined = undefined;
    const availabilityChecks_: AvailabilityCheck[] = [];
    const sketchChallenges_: SketchChallenge[] = [];
    const ownershipDisputes_: OwnershipDispute[] = [];
    const curationVotes_: CurationVote[] = [];
    const curationTallies_: CurationTally[] = [];
    const canarySets_: CanarySet[] = [];
    const dupSlashes_: DupSlash[] = [];
    const approvedQuestions_: ApprovedQuestions[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 16: nextDatanetId_ = r.uint64(); break;
        case 24: nextBundleId_ = r.uint64(); break;
        case 32: nextLicenseId_ = r.uint64(); break;
        case 42: datanets_.push(r.nested(Datanet.read)); break;
        case 50: bundles_.push(r.nested(Bundle.read)); break;
        case 58: versions_.push(r.nested(Version.read)); break;
        case 66: versionMembers_.push(r.nested(VersionMember.read)); break;
        case 74: licenses_.push(r.nested(License.read)); break;
        case 80: nextRoundId_ = r.uint64(); break;
        case 88: nextGoldId_ = r.uint64(); break;
        case 98: reviewers_.push(r.nested(Reviewer.read)); break;
        case 106: reviewRounds_.push(r.nested(ReviewRound.read)); break;
        case 114: reviewVotes_.push(r.nested(ReviewVote.read)); break;
        case 122: goldSets_.push(r.nested(GoldSet.read)); break;
        case 130: familyLinks_.push(r.nested(FamilyLink.read)); break;
        case 138: declaredIdentities_.push(r.nested(DeclaredIdentity.read)); break;
        case 146: quotaUses_.push(r.nested(QuotaUse.read)); break;
        case 154: dupCommitments_.push(r.nested(DupCommitment.read)); break;
        case 162: consents_.push(r.nested(Consent.read)); break;
        case 170: sampling_ = r.nested(Sampling.read); break;
        case 178: availabilityChecks_.push(r.nested(AvailabilityCheck.read)); break;
        case 186: sketchChallenges_.push(r.nested(SketchChallenge.read)); break;
        case 194: ownershipDisputes_.push(r.nested(OwnershipDispute.read)); break;
        case 202: curationVotes_.push(r.nested(CurationVote.read)); break;
        case 210: curationTallies_.push(r.nested(CurationTally.read)); break;
        case 218: canarySets_.push(r.nested(CanarySet.read)); break;
        case 226: dupSlashes_.push(r.nested(DupSlash.read)); break;
        case 234: approvedQuestions_.push(r.nested(ApprovedQuestions.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextDatanetId: nextDatanetId_, nextBundleId: nextBundleId_, nextLicenseId: nextLicenseId_, datanets: datanets_, bundles: bundles_, versions: versions_, versionMembers: versionMembers_, licenses: licenses_, nextRoundId: nextRoundId_, nextGoldId: nextGoldId_, reviewers: reviewers_, reviewRounds: reviewRounds_, reviewVotes: reviewVotes_, goldSets: goldSets_, familyLinks: familyLinks_, declaredIdentities: declaredIdentities_, quotaUses: quotaUses_, dupCommitments: dupCommitments_, consents: consents_, sampling: sampling_, availabilityChecks: availabilityChecks_, sketchChallenges: sketchChallenges_, ownershipDisputes: ownershipDisputes_, curationVotes: curationVotes_, curationTallies: curationTallies_, canarySets: canarySets_, dupSlashes: dupSlashes_, approvedQuestions: approvedQuestions_ };
  },
});
