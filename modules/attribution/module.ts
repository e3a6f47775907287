/** Table of contents of `attribution`. */

import { attribution } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { processWindows } from "./hooks.ts";
import {
  bondsAreCovered,
  certificatesAreFounded,
  distributionsAreExact,
  locksAreCounted,
  settlementsAreBatchedOnce,
} from "./invariants.ts";
import { attributionKeeper } from "./keeper.ts";
import { answerOpenRequest } from "./messages/answer-open-request.ts";
import { attestCertificate } from "./messages/attest-certificate.ts";
import { challenge } from "./messages/challenge.ts";
import { commitArtefact } from "./messages/commit-artefact.ts";
import { commitChallenge } from "./messages/commit-challenge.ts";
import { commitEvaluation } from "./messages/commit-evaluation.ts";
import { commitForcedError } from "./messages/commit-forced-error.ts";
import { finalizeBatch } from "./messages/finalize-batch.ts";
import { fundJackpot } from "./messages/fund-jackpot.ts";
import { openRequest } from "./messages/open-request.ts";
import { openSampledLeaves } from "./messages/open-sampled-leaves.ts";
import { postConcentration } from "./messages/post-concentration.ts";
import { refreshCertificate } from "./messages/refresh-certificate.ts";
import { registerAttributor } from "./messages/register-attributor.ts";
import { revealForcedError } from "./messages/reveal-forced-error.ts";
import { settleSample } from "./messages/settle-sample.ts";
import { showMerit } from "./messages/show-merit.ts";
import { submitBatch } from "./messages/submit-batch.ts";
import { submitCertificate } from "./messages/submit-certificate.ts";
import { submitDistribution } from "./messages/submit-distribution.ts";
import { unbondAttributor } from "./messages/unbond-attributor.ts";
import { updateParams } from "./messages/update-params.ts";
import * as queries from "./queries.ts";
import * as claims from "./queries-claims.ts";
import * as explanations from "./queries-explain.ts";

export default attribution.define({
  consensusVersion: 1,
  messages: [
    registerAttributor,
    unbondAttributor,
    submitBatch,
    settleSample,
    submitDistribution,
    finalizeBatch,
    commitArtefact,
    openSampledLeaves,
    commitChallenge,
    challenge,
    openRequest,
    answerOpenRequest,
    commitEvaluation,
    submitCertificate,
    refreshCertificate,
    attestCertificate,
    showMerit,
    commitForcedError,
    revealForcedError,
    fundJackpot,
    postConcentration,
    updateParams,
  ],
  queries: [
    queries.params,
    queries.batch,
    queries.batches,
    queries.batchesByVersion,
    queries.attributor,
    queries.attributors,
    queries.distribution,
    queries.distributions,
    claims.artefact,
    claims.artefacts,
    claims.certificate,
    claims.certificates,
    claims.challenges,
    claims.requests,
    claims.forcedError,
    claims.concentration,
    explanations.sampledLeaves,
    explanations.leaf,
    explanations.attributionOf,
    explanations.explain,
    explanations.claimProof,
  ],
  hooks: [processWindows],
  invariants: [
    bondsAreCovered,
    locksAreCounted,
    settlementsAreBatchedOnce,
    distributionsAreExact,
    certificatesAreFounded,
  ],
  genesis,
  keeper: attributionKeeper,
});
