/** Consensus parameters on chain. Genesis sets them through InitChain, so the module has no part in the genesis file. */
import { consensus } from "./declaration.ts";
import { paramsAreValid } from "./invariants.ts";
import { consensusKeeper } from "./keeper.ts";
import { updateParams } from "./messages/update-params.ts";
import { params } from "./queries.ts";

export default consensus.define({
  consensusVersion: 1,
  messages: [updateParams],
  queries: [params],
  invariants: [paramsAreValid],
  keeper: consensusKeeper,
});
