/** Table of contents of `datanet`. */

import { datanet } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { processQueue } from "./hooks.ts";
import { bondsAreCovered, bundlesAreCounted, versionsAreExact, weightsFollow, withdrawnStayOut } from "./invariants.ts";
import { datanetKeeper } from "./keeper.ts";
import { commitBundle } from "./messages/commit-bundle.ts";
import { createDatanet } from "./messages/create-datanet.ts";
import { publishVersion } from "./messages/publish-version.ts";
import { registerLicense } from "./messages/register-license.ts";
import { revealBundle } from "./messages/reveal-bundle.ts";
import { reviewBundle } from "./messages/review-bundle.ts";
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
    updateParams,
  ],
  queries: [
    queries.params,
    queries.byId,
    queries.datanets,
    queries.bundle,
    queries.bundlesByDatanet,
    queries.bundlesByContributor,
    queries.version,
    queries.versions,
    queries.versionProof,
    queries.license,
    queries.licenses,
  ],
  hooks: [processQueue],
  invariants: [bondsAreCovered, bundlesAreCounted, weightsFollow, versionsAreExact, withdrawnStayOut],
  genesis,
  keeper: datanetKeeper,
});
