/** The nouns of `attribution`: state, errors, events and the keepers it needs. */

import type { BankKeeper } from "#modules/bank/keeper.ts";
import type { BeaconKeeper } from "#modules/beacon/keeper.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import * as events from "#proto/tributary/attribution/v1/event.ts";
import * as types from "#proto/tributary/attribution/v1/types.ts";
import {
  addressKey,
  type ContextOf,
  declareModule,
  indexedMap,
  intValue,
  item,
  keySet,
  map,
  multi,
  needs,
  pair,
  type QueryContextOf,
  quad,
  sequence,
  sizedBytesKey,
  stringKey,
  triple,
  u64Key,
  u64Value,
} from "#sdk";

/** What `attribution` asks of the bank. */
type Bank = Pick<BankKeeper, "sendCoinsFromAccountToModule" | "sendCoinsFromModuleToAccount" | "getAllBalances">;

/** Name of the module, its store and its account, which holds the bonds of attributors. */
export const ATTRIBUTION = "attribution";

export const attribution = declareModule(ATTRIBUTION, {
  state: {
    params: item(0x00, types.Params),
    nextBatchId: sequence(0x01),
    attributors: map(0x10, addressKey, types.Attributor),
    batches: indexedMap(
      0x11,
      { key: u64Key, value: types.Batch },
      {
        version: multi(
          0x12,
          pair(u64Key, u64Key),
          (_id: bigint, batch: types.Batch) => [batch.modelId, batch.version] as const,
        ),
      },
    ),
    cursors: map(0x13, pair(u64Key, u64Key), u64Value), // (model, version): the last settlement that a batch has taken
    distributions: map(0x14, triple(u64Key, stringKey, u64Key), types.DistributionRoot), // (datanet, denom, number)
    windows: keySet(0x15, pair(u64Key, u64Key)), // (height, batch): windows that end
    unbondings: keySet(0x16, pair(u64Key, addressKey)), // (height, attributor)
    nextArtefactId: sequence(0x02),
    nextCertificateId: sequence(0x03),
    nextRequestId: sequence(0x04),
    forcedError: item(0x05, types.ForcedError),
    jackpot: item(0x06, Coin),
    artefacts: map(0x17, u64Key, types.Artefact),
    certificates: map(0x18, u64Key, types.Certificate),
    certified: keySet(0x19, triple(u64Key, u64Key, u64Key)), // (model, version, certificate), refuted ones excepted
    gating: keySet(0x24, pair(u64Key, u64Key)), // (artefact, certificate): whose gates scale evidence, refuted ones excepted
    evaluations: map(0x1a, triple(u64Key, u64Key, addressKey), types.Evaluation), // (model, version, attributor)
    commitments: map(0x1b, pair(sizedBytesKey, addressKey), types.ChallengeCommitment), // (target, challenger)
    commitmentsDue: keySet(0x1c, triple(u64Key, sizedBytesKey, addressKey)), // (height, target, challenger)
    pendingSlashes: map(0x1d, sizedBytesKey, types.PendingSlash), // by target
    rewardsDue: keySet(0x1e, pair(u64Key, sizedBytesKey)), // (height, target)
    unlocks: map(0x1f, pair(u64Key, addressKey), intValue), // (height, attributor): what of a bond is free again
    requests: map(0x20, u64Key, types.OpenRequest),
    requestsDue: keySet(0x21, pair(u64Key, u64Key)), // (height, request)
    concentrations: map(0x22, triple(u64Key, stringKey, u64Key), types.Concentration), // (datanet, denom, epoch)
    concentrationsDue: keySet(0x23, quad({ a: u64Key, b: u64Key, c: stringKey, d: u64Key })), // (height, datanet, denom, epoch)
  },
  errors: {
    notAttributor: [2, "signer is not a bonded attributor"],
    unbonding: [3, "attributor is unbonding"],
    bondTooSmall: [4, "bond is below the least"],
    invalidBond: [5, "bond must be positive and in the bond's denomination"],
    invalidMethods: [6, "methods must be known, distinct and not empty"],
    invalidEndpoint: [7, "endpoint is too long"],
    methodDisabled: [8, "method is not enabled"],
    methodNotOffered: [9, "attributor or model version does not use this method"],
    versionNotFound: [10, "model version does not exist"],
    settlementNotFound: [11, "settlement does not exist"],
    alreadyBatched: [12, "a settlement is in an earlier batch"],
    gap: [13, "batch does not follow the one before"],
    tooManySettlements: [14, "batch covers too many settlements"],
    tooFewUses: [15, "batch covers too few uses"],
    wrongUses: [16, "number of uses is not that of the settlements"],
    wrongFees: [17, "fees are not those of the settlements"],
    wrongSum: [18, "shares do not sum to the data's part of the fees"],
    invalidRoot: [19, "root must have 32 bytes and cover a leaf"],
    batchNotFound: [20, "batch does not exist"],
    wrongState: [21, "batch is in another state"],
    tooEarly: [22, "window has not passed"],
    datanetNotFound: [23, "datanet does not exist"],
    depositNotFound: [24, "pool has no such deposit"],
    notPool: [25, "distribution does not sum to the deposits"],
    pendingDistribution: [26, "as many distributions of this pool are in their windows as may be"],
    goesBack: [27, "distribution covers fewer deposits than the one before"],
    invalidParams: [28, "parameters are out of bounds"],
    invalidGenesis: [29, "genesis state contradicts itself"],
    artefactNotFound: [30, "artefact does not exist, or is of another model version"],
    artefactNotUsable: [31, "artefact can still be challenged, or was proven wrong"],
    invalidArtefact: [32, "artefact is malformed, or of data the model did not learn from"],
    freeBondTooSmall: [33, "what is free of the bond is too small for the claim"],
    targetNotFound: [34, "there is no such claim"],
    notChallengeable: [35, "claim is decided"],
    proofTooLarge: [36, "proof or opening is too large"],
    proofMismatch: [37, "proof is about something else"],
    commitmentExists: [38, "signer has committed to a proof of this before"],
    tooManyCommitments: [39, "claim has as many secret proofs as it may"],
    commitmentNotFound: [40, "salt opens no commitment of the signer"],
    commitmentTooYoung: [41, "commitment must be older than the proof"],
    requestNotFound: [42, "request does not exist, or is for another attributor"],
    invalidRequest: [43, "claim has no such part"],
    requestsClosed: [44, "bytes of this claim can no longer be requested"],
    tooManyRequests: [45, "attributor has as many requests to answer as it may"],
    invalidOpening: [46, "opening does not show what was asked for"],
    beaconMissing: [47, "random value is not there"],
    evaluationNotFound: [48, "signer has not committed to an evaluation"],
    evaluationExists: [49, "signer has committed to an evaluation in this epoch"],
    invalidCertificate: [50, "certificate contradicts itself, its evaluation or its seed"],
    certificateNotFound: [51, "certificate does not exist, or is another's"],
    pendingCertificate: [52, "a certificate of this version is still in its window"],
    noForcedError: [53, "signer was not chosen to err"],
    invalidForcedError: [54, "commitment to the error is malformed, or not opened"],
    invalidAmount: [55, "amount must be positive and in the bond's denomination"],
    invalidConcentration: [56, "measurement contradicts the distribution or itself"],
    alreadyMeasured: [57, "this epoch was measured"],
    tooManyDeposits: [58, "distribution adds more deposits than a proof can cover"],
    giftsIncluded: [59, "distribution adds a gift, which no batch explains"],
    tooManyArtefacts: [60, "batch names too many artefacts"],
    invalidUseFee: [61, "fee of the dearest use is below the average, or above all fees"],
    invalidHash: [62, "commitment must have 32 bytes"],
    invalidFamiliesHeight: [63, "height of families must be recent and past"],
    wrongPrevious: [64, "distribution adds to another one than the newest that stands"],
    tooManyUses: [65, "batch covers more uses than one proof can open"],
    invalidSettleBps: [66, "chance of a use to be drawn is out of bounds, or too few would be"],
    notDrawn: [67, "what is attributed of a batch that is settled by sample is claimed once its uses are drawn"],
    invalidDrawn: [68, "no use was drawn, or more than the batch has"],
    capsChanged: [69, "other caps on shares are in force than the batch was computed under"],
    notAttestable: [
      70,
      "certificate is out of its window, checkable without anybody's word, or attested by as many as count",
    ],
    sameFamily: [71, "somebody of the signer's family answers for the certificate already"],
    notMeasured: [72, "certificate does not count, or says nothing of the bundle's contributor"],
    noMerit: [73, "contributor does not improve answers"],
    questionsNotApproved: [74, "datanet's curator does not vouch for the questions of the certificate"],
  },
  events: {
    attributorRegistered: events.EventAttributorRegistered,
    attributorUnbonding: events.EventAttributorUnbonding,
    attributorUnbonded: events.EventAttributorUnbonded,
    batchSubmitted: events.EventBatchSubmitted,
    sampleSettled: events.EventSampleSettled,
    batchFinal: events.EventBatchFinal,
    distributionPosted: events.EventDistributionPosted,
    batchSampled: events.EventBatchSampled,
    batchFailed: events.EventBatchFailed,
    artefactCommitted: events.EventArtefactCommitted,
    challengeCommitted: events.EventChallengeCommitted,
    challengeUpheld: events.EventChallengeUpheld,
    challengeRejected: events.EventChallengeRejected,
    attributorSlashed: events.EventAttributorSlashed,
    openRequested: events.EventOpenRequested,
    openAnswered: events.EventOpenAnswered,
    openMissed: events.EventOpenMissed,
    evaluationCommitted: events.EventEvaluationCommitted,
    certificateSubmitted: events.EventCertificateSubmitted,
    certificateRefreshed: events.EventCertificateRefreshed,
    certificateRefuted: events.EventCertificateRefuted,
    certificateAttested: events.EventCertificateAttested,
    meritShown: events.EventMeritShown,
    distributionFailed: events.EventDistributionFailed,
    errorAssigned: events.EventErrorAssigned,
    errorFound: events.EventErrorFound,
    errorMissed: events.EventErrorMissed,
    concentrationPosted: events.EventConcentrationPosted,
  },
  keepers: needs<{
    bank: Bank;
    beacon: Pick<BeaconKeeper, "request" | "randomAt">;
    datanet: Pick<
      DatanetKeeper,
      | "datanet"
      | "frozenVersion"
      | "bundle"
      | "memberWeight"
      | "family"
      | "statisticsRoot"
      | "isErased"
      | "policyOf"
      | "recordMerit"
      | "areQuestionsApproved"
    >;
    model: Pick<ModelKeeper, "version" | "settlement">;
    rewards: Pick<
      RewardsKeeper,
      | "waterfall"
      | "evidenceParts"
      | "distribute"
      | "deposit"
      | "slash"
      | "toCommons"
      | "payFromAuditors"
      | "followConcentration"
      | "epoch"
    >;
  }>("bank", "beacon", "datanet", "model", "rewards"),
  accounts: { [ATTRIBUTION]: { permissions: [] } },
});

/** What handlers of this module get. */
export type AttributionContext = ContextOf<typeof attribution>;
/** What queries and invariants of this module get. */
export type AttributionQueryContext = QueryContextOf<typeof attribution>;
