/** Table of contents of `beacon`. */

import { beacon } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { depositsAreCovered, pastIsFinal, revealsAreDistinct } from "./invariants.ts";
import { beaconKeeper } from "./keeper.ts";
import { commitReveal } from "./messages/commit-reveal.ts";
import { reveal } from "./messages/reveal.ts";
import { updateParams } from "./messages/update-params.ts";
import * as queries from "./queries.ts";
import { hearVotes } from "./reveals.ts";
import { settleValues } from "./values.ts";
import { voteExtension } from "./vote-extension.ts";

export default beacon.define({
  consensusVersion: 1,
  messages: [commitReveal, reveal, updateParams],
  queries: [
    queries.params,
    queries.latest,
    queries.value,
    queries.pending,
    queries.voter,
    queries.voters,
    queries.commitments,
  ],
  hooks: [hearVotes, settleValues],
  invariants: [depositsAreCovered, pastIsFinal, revealsAreDistinct],
  genesis,
  keeper: beaconKeeper,
  voteExtension,
});
