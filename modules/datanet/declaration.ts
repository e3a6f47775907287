/** The nouns of `datanet`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { BeaconKeeper } from "#modules/beacon/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import * as events from "#proto/tributary/datanet/v1/event.ts";
import * as types from "#proto/tributary/datanet/v1/types.ts";
import {
  addressKey,
  bytesKey,
  type ContextOf,
  declareModule,
  indexedMap,
  item,
  keySet,
  map,
  multi,
  needs,
  pair,
  type QueryContextOf,
  sequence,
  triple,
  u32Key,
  u64Key,
  u64Value,
} from "#sdk";

/** What `datanet` asks of the bank. */
type Bank = Pick<
  BankKeeper,
  "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "burnCoins" | "getAllBalances"
>;
type Beacon = Pick<BeaconKeeper, "request" | "randomAt">;
type Rewards = Pick<RewardsKeeper, "slash" | "toCommons" | "earnedBy">;

/** Name of the module, its store and its account, which holds the bonds. */
export const DATANET = "datanet";

export const datanet = declareModule(DATANET, {
  state: {
    params: item(0x00, types.Params),
    nextDatanetId: sequence(0x01),
    nextBundleId: sequence(0x02),
    nextLicenseId: sequence(0x03),
    datanets: map(0x10, u64Key, types.Datanet),
    bundles: indexedMap(
      0x11,
      { key: u64Key, value: types.Bundle },
      {
        datanet: multi(0x12, u64Key, (_id: bigint, bundle: types.Bundle) => bundle.datanetId),
        contributor: multi(0x13, addressKey, (_id: bigint, bundle: types.Bundle) => bundle.contributor),
      },
    ),
    versions: map(0x14, pair(u64Key, u64Key), types.Version), // (datanet, number)
    members: map(0x15, pair(u64Key, u64Key), types.VersionMember), // (datanet, bundle)
    current: keySet(0x19, pair(u64Key, u64Key)), // (datanet, bundle): members of the version being built
    licenses: map(0x16, u64Key, types.License),
    bands: keySet(0x17, triple(u64Key, bytesKey, u64Key)), // (datanet, sketch band, bundle)
    queue: keySet(0x18, pair(u64Key, u64Key)), // (height, bundle): a reveal falls due, or a bond is released
    nextRoundId: sequence(0x04),
    nextGoldId: sequence(0x05),
    reviewers: map(0x20, addressKey, types.Reviewer),
    unbonding: keySet(0x21, pair(u64Key, addressKey)), // (height, reviewer)
    rounds: map(0x22, u64Key, types.ReviewRound),
    draws: keySet(0x23, pair(u64Key, u64Key)), // (height, round): seats to be filled
    votes: map(0x24, pair(u64Key, addressKey), types.ReviewVote), // (round, juror)
    goldSets: map(0x25, u64Key, types.GoldSet),
    freshGold: keySet(0x26, pair(u64Key, u64Key)), // (datanet, gold set): not used yet
    families: map(0x27, addressKey, types.FamilyLink),
    identities: map(0x28, bytesKey, types.DeclaredIdentity),
    quotas: map(0x29, addressKey, types.QuotaUse),
    dupCommitments: map(0x38, pair(u64Key, addressKey), types.DupCommitment), // (bundle, prover)
    dupSlashes: map(0x34, u64Key, types.DupSlash), // by bundle
    dupDue: keySet(0x35, triple(u64Key, u64Key, addressKey)), // (height, bundle, prover): a secret proof or a reward falls due
    canaryDraws: keySet(0x36, triple(u64Key, u64Key, u64Key)), // (height, datanet, number): a value is looked for
    grantees: keySet(0x37, triple(u64Key, u64Key, addressKey)), // (datanet, height of the first leave, grantee)
    sampling: item(0x06, types.Sampling),
    checks: map(0x2c, u64Key, types.AvailabilityCheck), // by bundle
    sketchChallenges: map(0x2d, u64Key, types.SketchChallenge), // by bundle
    deadlines: keySet(0x2e, pair(u64Key, u64Key)), // (height after, bundle): a check or challenge falls due
    disputes: map(0x2f, u64Key, types.OwnershipDispute), // by bundle
    curationVotes: map(0x30, pair(u64Key, addressKey), types.CurationVote), // (datanet, voter)
    curationTallies: map(0x31, pair(u64Key, addressKey), types.CurationTally), // (datanet, candidate)
    contributorWeights: map(0x32, pair(u64Key, addressKey), u64Value), // (datanet, contributor): of accepted bundles
    canarySets: map(0x33, pair(u64Key, u64Key), types.CanarySet), // (datanet, number)
    questions: map(0x39, pair(u64Key, bytesKey), types.ApprovedQuestions), // (datanet, root of the evaluation)
    consents: map(0x2b, triple(u64Key, u32Key, addressKey), types.Consent), // (datanet, purpose, grantee)
  },
  errors: {
    notFound: [2, "datanet does not exist"],
    bundleNotFound: [3, "bundle does not exist"],
    licenseNotFound: [4, "licence does not exist"],
    versionNotFound: [5, "version does not exist"],
    notCurator: [6, "signer is not the curator"],
    notContributor: [7, "signer is not the contributor"],
    closed: [8, "datanet is closed to contributions"],
    invalidText: [9, "text is empty or too long"],
    invalidHash: [10, "hash must have 32 bytes"],
    invalidPolicy: [11, "policy is outside the parameters"],
    invalidLicense: [12, "licence is malformed"],
    licenseMismatch: [13, "licence is not the datanet's"],
    invalidItems: [14, "number of items is out of range"],
    tooLarge: [15, "bundle is larger than params.bundle_bytes_max"],
    wrongState: [16, "bundle is in another state"],
    revealTooEarly: [17, "bundle was committed in this block"],
    revealTooLate: [18, "reveal window has passed"],
    commitmentMismatch: [19, "root and salt do not open the commitment"],
    invalidSketch: [20, "sketch does not fit the datanet's modality"],
    notCurated: [21, "datanet admits bundles without review"],
    tooManyBundles: [22, "too many bundles"],
    notAccepted: [23, "bundle is not an accepted one of this datanet"],
    alreadyMember: [24, "bundle was added before"],
    notMember: [25, "bundle is not in the version"],
    emptyVersion: [26, "version would have no bundle"],
    invalidState: [27, "datanet state is not one a curator can set"],
    invalidParams: [28, "parameters are out of bounds"],
    invalidGenesis: [29, "genesis state contradicts itself"],
    invalidStake: [30, "stake is below the least, or in another denomination"],
    notReviewer: [31, "account is no reviewer"],
    unbonding: [32, "reviewer is leaving"],
    tooManyReviewers: [33, "there are as many reviewers as there may be"],
    roundNotFound: [34, "review round does not exist"],
    roundState: [35, "review round is at another stage"],
    notJuror: [36, "signer has no seat in this round"],
    alreadyVoted: [37, "juror has done that before"],
    voteMismatch: [38, "labels and salt do not open the commitment"],
    goldMismatch: [39, "gold does not open its commitment"],
    goldAwaited: [40, "gold labels may still be opened"],
    randomnessAwaited: [41, "random value is not final"],
    notAppealable: [42, "there is no verdict that could be appealed now"],
    tooManyGoldSets: [43, "number of gold sets is out of range"],
    appealable: [44, "verdict about the bundle may still be appealed"],
    quotaUsed: [45, "no more bundles may be committed in this window"],
    invalidPair: [46, "bundle is not a later one of the same datanet"],
    proofRejected: [47, "proof shows nothing"],
    tooManyMatches: [48, "number of matches is out of range"],
    purposeNotLicensed: [49, "licence does not allow this purpose, or no longer"],
    consentNotFound: [50, "there is no such leave"],
    invalidHeight: [51, "height is past"],
    notChecked: [52, "nothing is asked of this bundle"],
    notAvailable: [53, "proof does not show the item asked for"],
    invalidChallenge: [54, "sketch of this bundle cannot be challenged so"],
    alreadyChallenged: [55, "bundle is challenged already"],
    sketchHolds: [56, "item does not show what it should about the sketch"],
    noEvidence: [57, "claim has no older evidence"],
    notDisputed: [58, "nobody claims this bundle"],
    notSilent: [59, "curator has been seen too recently"],
    noVote: [60, "signer has no accepted bundle in this datanet"],
    invalidCanaries: [61, "number of canaries is out of range"],
    notAuditor: [62, "signer is no auditor of this datanet"],
    sketchNeeded: [63, "datanet asks for sketches"],
    underDispute: [64, "something about the bundle is still to be decided"],
    commitmentExists: [65, "signer has a secret proof against this bundle already"],
    tooManyCommitments: [66, "bundle has as many secret proofs against it as it may"],
    commitmentNotFound: [67, "there is no such secret proof, or this is no part of it"],
    commitmentTooYoung: [68, "secret proof was committed to in this block"],
    bondSettled: [69, "bundle has no bond any more"],
  },
  events: {
    datanetCreated: events.EventDatanetCreated,
    datanetUpdated: events.EventDatanetUpdated,
    licenseRegistered: events.EventLicenseRegistered,
    contributionCommitted: events.EventContributionCommitted,
    contributionRevealed: events.EventContributionRevealed,
    contributionAccepted: events.EventContributionAccepted,
    contributionRejected: events.EventContributionRejected,
    contributionDuplicate: events.EventContributionDuplicate,
    contributionExpired: events.EventContributionExpired,
    contributionWithdrawn: events.EventContributionWithdrawn,
    bondReleased: events.EventBondReleased,
    bondForfeited: events.EventBondForfeited,
    versionPublished: events.EventVersionPublished,
    reviewerRegistered: events.EventReviewerRegistered,
    reviewerUnbonded: events.EventReviewerUnbonded,
    reviewerSlashed: events.EventReviewerSlashed,
    reviewerPaid: events.EventReviewerPaid,
    reviewOpened: events.EventReviewOpened,
    reviewDrawn: events.EventReviewDrawn,
    reviewCommitted: events.EventReviewCommitted,
    reviewRevealed: events.EventReviewRevealed,
    reviewFinalized: events.EventReviewFinalized,
    contributionReturned: events.EventContributionReturned,
    contributionRevoked: events.EventContributionRevoked,
    contributionTombstoned: events.EventContributionTombstoned,
    contributionChallenged: events.EventContributionChallenged,
    challengeEnded: events.EventChallengeEnded,
    availabilityProved: events.EventAvailabilityProved,
    availabilityMissed: events.EventAvailabilityMissed,
    curationTransferred: events.EventCurationTransferred,
    canariesCommitted: events.EventCanariesCommitted,
    canariesDrawn: events.EventCanariesDrawn,
    dupProofCommitted: events.EventDupProofCommitted,
    dupProofRewarded: events.EventDupProofRewarded,
    questionsApproved: events.EventQuestionsApproved,
    accessGranted: events.EventAccessGranted,
    accessRevoked: events.EventAccessRevoked,
  },
  keepers: needs<{ bank: Bank; beacon: Beacon; rewards: Rewards }>("bank", "beacon", "rewards"),
  accounts: { [DATANET]: { permissions: ["burner"] } },
});

/** What handlers of this module get. */
export type DatanetContext = ContextOf<typeof datanet>;
/** What queries and invariants of this module get. */
export type DatanetQueryContext = QueryContextOf<typeof datanet>;
