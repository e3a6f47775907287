/** Table of contents of `model`. */

import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { model } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { escrowsAreCovered, lineageIsAcyclic, settlementsAddUp, vectorsAreWhole } from "./invariants.ts";
import { modelKeeper } from "./keeper.ts";
import { addEdge } from "./messages/add-edge.ts";
import { closeSession } from "./messages/close-session.ts";
import { deprecateVersion } from "./messages/deprecate-version.ts";
import { draftVersion } from "./messages/draft-version.ts";
import { expireSession } from "./messages/expire-session.ts";
import { openSession } from "./messages/open-session.ts";
import { publishVersion } from "./messages/publish-version.ts";
import { registerModel } from "./messages/register-model.ts";
import { settleReceipt } from "./messages/settle-receipt.ts";
import { topUpSession } from "./messages/top-up-session.ts";
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
  ],
  invariants: [escrowsAreCovered, vectorsAreWhole, lineageIsAcyclic, settlementsAddUp],
  genesis,
  keeper: modelKeeper,
  types: [Ed25519PubKey, Secp256k1PubKey],
});
