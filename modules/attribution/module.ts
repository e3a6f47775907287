/** Table of contents of `attribution`. */

import { attribution } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { processWindows } from "./hooks.ts";
import { bondsAreCovered, distributionsAreExact, settlementsAreBatchedOnce } from "./invariants.ts";
import { attributionKeeper } from "./keeper.ts";
import { finalizeBatch } from "./messages/finalize-batch.ts";
import { registerAttributor } from "./messages/register-attributor.ts";
import { submitBatch } from "./messages/submit-batch.ts";
import { submitDistribution } from "./messages/submit-distribution.ts";
import { unbondAttributor } from "./messages/unbond-attributor.ts";
import { updateParams } from "./messages/update-params.ts";
import * as queries from "./queries.ts";

export default attribution.define({
  consensusVersion: 1,
  messages: [registerAttributor, unbondAttributor, submitBatch, submitDistribution, finalizeBatch, updateParams],
  queries: [
    queries.params,
    queries.batch,
    queries.batches,
    queries.batchesByVersion,
    queries.attributor,
    queries.attributors,
    queries.distribution,
    queries.distributions,
  ],
  hooks: [processWindows],
  invariants: [bondsAreCovered, settlementsAreBatchedOnce, distributionsAreExact],
  genesis,
  keeper: attributionKeeper,
});
