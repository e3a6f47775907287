/** What the module has: the consensus parameters, which the application reads and the engine obeys. */
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { declareModule, item } from "#sdk";

/** Consensus parameters on chain (the SDK's x/consensus). */
export const consensus = declareModule("consensus", {
  state: { params: item("Consensus", ConsensusParams) },
});
