/** Table of contents of `model`. */

import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { model } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { processDue } from "./hooks.ts";
import {
  dueIsComplete,
  escrowsAreCovered,
  lineageIsAcyclic,
  settlementsAddUp,
  taintsAreListed,
  vectorsAreWhole,
} from "./invariants.ts";
import { modelKeeper } from "./keeper.ts";
import { ackUnlearning } from "./messages/ack-unlearning.ts";
import { addEdge } from "./messages/add-edge.ts";
import { announceAdapters } from "./messages/announce-adapters.ts";
import { answerFetch } from "./messages/answer-fetch.ts";
import { attestTrainingRun } from "./messages/attest-training-run.ts";
import { bondModel } from "./messages/bond-model.ts";
import { clearVersion } from "./messages/clear-version.ts";
import { closeSession } from "./messages/close-session.ts";
import { deprecateVersion } from "./messages/deprecate-version.ts";
import { draftVersion } from "./messages/draft-version.ts";
import { expireSession } from "./messages/expire-session.ts";
import { freezeNode } from "./messages/freeze-node.ts";
import { grantMandate } from "./messages/grant-mandate.ts";
import { openSession } from "./messages/open-session.ts";
import { proveContradiction } from "./messages/prove-contradiction.ts";
import { proveUndeclaredUse } from "./messages/prove-undeclared-use.ts";
import { publishVersion } from "./messages/publish-version.ts";
import { rateService } from "./messages/rate-service.ts";
import { recordTrainingRun } from "./messages/record-training-run.ts";
import { registerAgent } from "./messages/register-agent.ts";
import { registerModel } from "./messages/register-model.ts";
import { registerNode } from "./messages/register-node.ts";
import { reproduceOutput } from "./messages/reproduce-output.ts";
import { retireAgent } from "./messages/retire-agent.ts";
import { revokeMandate } from "./messages/revoke-mandate.ts";
import { settleHeld } from "./messages/settle-held.ts";
import { settleReceipt } from "./messages/settle-receipt.ts";
import { topUpSession } from "./messages/top-up-session.ts";
import { unbondModel } from "./messages/unbond-model.ts";
import { unfreezeNode } from "./messages/unfreeze-node.ts";
import { updateAgent } from "./messages/update-agent.ts";
import { updateNode } from "./messages/update-node.ts";
import { updateParams } from "./messages/update-params.ts";
import * as queries from "./queries.ts";

export default model.define({
  consensusVersion: 1,
  messages: [
    registerModel,
    draftVersion,
    addEdge,
    publishVersion,
    deprecateVersion,
    openSession,
    topUpSession,
    settleReceipt,
    closeSession,
    expireSession,
    bondModel,
    unbondModel,
    clearVersion,
    settleHeld,
    recordTrainingRun,
    attestTrainingRun,
    ackUnlearning,
    registerNode,
    updateNode,
    announceAdapters,
    freezeNode,
    unfreezeNode,
    answerFetch,
    registerAgent,
    updateAgent,
    retireAgent,
    grantMandate,
    revokeMandate,
    proveContradiction,
    rateService,
    proveUndeclaredUse,
    reproduceOutput,
    updateParams,
  ],
  queries: [
    queries.params,
    queries.byId,
    queries.models,
    queries.version,
    queries.versions,
    queries.lineage,
    queries.royaltyStack,
    queries.session,
    queries.sessions,
    queries.settlements,
    queries.taint,
    queries.ancestors,
    queries.descendants,
    queries.trainingRun,
    queries.trainingRuns,
    queries.unlearnings,
    queries.node,
    queries.nodes,
    queries.quote,
    queries.agent,
    queries.agents,
    queries.mandates,
    queries.undeclaredUse,
    queries.undeclaredUses,
  ],
  hooks: [processDue],
  invariants: [escrowsAreCovered, vectorsAreWhole, lineageIsAcyclic, settlementsAddUp, dueIsComplete, taintsAreListed],
  genesis,
  keeper: modelKeeper,
  types: [Ed25519PubKey, Secp256k1PubKey],
});
