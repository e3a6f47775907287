/** Governance changes the consensus parameters; they take effect with the next block. */
import { Msg } from "#proto/cosmos/consensus/v1/tx.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { consensus } from "../declaration.ts";
import { validateConsensusParams, validateUpdate } from "../params.ts";

/** Replaces block, evidence, validator and, if given, vote extension parameters. */
export const updateParams = consensus.message(Msg.methods.updateParams, {
  signer: "authority",
  handle({ state, block, requireAuthority }, { authority, block: blockParams, evidence, validator, abci }) {
    requireAuthority(authority);
    const before = state.params.find() ?? ConsensusParams.create();
    const after = { ...before, block: blockParams, evidence, validator, abci: abci ?? before.abci };
    validateConsensusParams(after);
    validateUpdate(before, after, block.height);

    state.params.set(after);
  },
});
