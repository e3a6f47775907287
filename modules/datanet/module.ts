/** Table of contents of `datanet`. */

import { datanet } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import {
  drawChecks,
  drawJuries,
  endDeadlines,
  endDupProofs,
  keepCanaryValues,
  payStakes,
  processQueue,
} from "./hooks.ts";
import {
  bondsAreCovered,
  bundlesAreCounted,
  meritsFollow,
  versionsAreExact,
  weightsFollow,
  withdrawnStayOut,
} from "./invariants.ts";
import { datanetKeeper } from "./keeper.ts";
import { answerSketch } from "./messages/answer-sketch.ts";
import { appealReview } from "./messages/appeal-review.ts";
import { approveQuestions } from "./messages/approve-questions.ts";
import { challengeAvailability } from "./messages/challenge-availability.ts";
import { challengeSketch } from "./messages/challenge-sketch.ts";
import { commitBundle } from "./messages/commit-bundle.ts";
import { commitCanaries } from "./messages/commit-canaries.ts";
import { commitDupProof } from "./messages/commit-dup-proof.ts";
import { commitReview } from "./messages/commit-review.ts";
import { createDatanet } from "./messages/create-datanet.ts";
import { disputeOwnership } from "./messages/dispute-ownership.ts";
import { finalizeReview } from "./messages/finalize-review.ts";
import { grantAccess } from "./messages/grant-access.ts";
import { proveAvailability } from "./messages/prove-availability.ts";
import { publishVersion } from "./messages/publish-version.ts";
import { registerLicense } from "./messages/register-license.ts";
import { registerReviewer } from "./messages/register-reviewer.ts";
import { resolveOwnership } from "./messages/resolve-ownership.ts";
import { revealBundle } from "./messages/reveal-bundle.ts";
import { revealReview } from "./messages/reveal-review.ts";
import { reviewBundle } from "./messages/review-bundle.ts";
import { revokeAccess } from "./messages/revoke-access.ts";
import { seedGold } from "./messages/seed-gold.ts";
import { submitDupProof } from "./messages/submit-dup-proof.ts";
import { tombstone } from "./messages/tombstone.ts";
import { transferCuration } from "./messages/transfer-curation.ts";
import { unbondReviewer } from "./messages/unbond-reviewer.ts";
import { updateDatanet } from "./messages/update-datanet.ts";
import { updateParams } from "./messages/update-params.ts";
import { withdrawBundle } from "./messages/withdraw-bundle.ts";
import * as queries from "./queries.ts";

export default datanet.define({
  consensusVersion: 1,
  messages: [
    createDatanet,
    updateDatanet,
    registerLicense,
    commitBundle,
    revealBundle,
    reviewBundle,
    publishVersion,
    withdrawBundle,
    registerReviewer,
    unbondReviewer,
    approveQuestions,
    seedGold,
    commitReview,
    revealReview,
    finalizeReview,
    appealReview,
    commitDupProof,
    submitDupProof,
    grantAccess,
    revokeAccess,
    tombstone,
    proveAvailability,
    challengeAvailability,
    challengeSketch,
    answerSketch,
    disputeOwnership,
    resolveOwnership,
    transferCuration,
    commitCanaries,
    updateParams,
  ],
  queries: [
    queries.params,
    queries.byId,
    queries.datanets,
    queries.bundle,
    queries.bundlesByDatanet,
    queries.bundlesByContributor,
    queries.bundlesByFingerprint,
    queries.similar,
    queries.version,
    queries.versions,
    queries.versionProof,
    queries.license,
    queries.licenses,
    queries.reviewRound,
    queries.reviewerStats,
    queries.family,
    queries.consentCheck,
    queries.canaries,
    queries.challenges,
  ],
  hooks: [processQueue, drawJuries, payStakes, endDeadlines, drawChecks, endDupProofs, keepCanaryValues],
  invariants: [bondsAreCovered, bundlesAreCounted, weightsFollow, meritsFollow, versionsAreExact, withdrawnStayOut],
  genesis,
  keeper: datanetKeeper,
});
