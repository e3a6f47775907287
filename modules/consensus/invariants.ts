/** What must hold of consensus parameters after every block. */
import { TxError } from "#sdk";
import { consensus } from "./declaration.ts";
import { validateConsensusParams } from "./params.ts";

/** Stored parameters are possible ones. */
export const paramsAreValid = consensus.invariant("consensus parameters are valid", ({ state }) => {
  const params = state.params.find();
  if (params === undefined) return true;
  try {
    validateConsensusParams(params);
    return true;
  } catch (thrown) {
    if (thrown instanceof TxError) return thrown.message;
    throw thrown;
  }
});
