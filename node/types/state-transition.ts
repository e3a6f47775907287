/** From the state before a block to the state after it (CometBFT state/execution.go `updateState`). */

import type { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import type { BlockID, Header } from "#proto/tendermint/types/types.ts";
import { validatorsFromUpdates } from "./abci.ts";
import { within } from "./errors.ts";
import { lastResultsHash } from "./last-results.ts";
import { updateConsensusParams, validateConsensusParams, validateConsensusParamsUpdate } from "./params.ts";
import type { State } from "./state.ts";
import type { ValidatorSet } from "./validator-set.ts";

/** A block that was executed and what the application answered. */
export interface ExecutedBlock {
  readonly blockId: BlockID;
  readonly header: Header;
  readonly response: ResponseFinalizeBlock;
  /** The hash of its results, where the caller has it already. */
  readonly resultsHash?: Uint8Array;
}

/**
 * The state after the block: validator changes take effect two heights later, parameter changes at the next. Throws
 * `ValidationError` when the application asks for the impossible, which stops the node.
 */
export function nextState(state: State, { blockId, header, response, resultsHash }: ExecutedBlock): State {
  const changes = validatorsFromUpdates(response.validatorUpdates, state.consensusParams.validator);
  const changed = within("changing validator set", () => state.nextValidators.updateWithChangeSet(changes));
  const params = nextConsensusParams(state, response, header.height);
  return {
    ...params,
    chainId: state.chainId,
    initialHeight: state.initialHeight,
    lastBlockHeight: header.height,
    lastBlockId: blockId,
    lastBlockTime: header.time,
    nextValidators: oneTurnLater(changed),
    validators: state.nextValidators,
    lastValidators: state.validators,
    lastHeightValidatorsChanged: changes.length > 0 ? header.height + 2n : state.lastHeightValidatorsChanged,
    lastResultsHash: resultsHash ?? lastResultsHash(response.txResults),
    appHash: response.appHash,
  };
}

type ParamsPart = Pick<State, "version" | "consensusParams" | "lastHeightConsensusParamsChanged">;

function nextConsensusParams(state: State, response: ResponseFinalizeBlock, height: bigint): ParamsPart {
  const { consensusParamUpdates: update } = response;
  const { version, consensusParams, lastHeightConsensusParamsChanged } = state;
  if (update === undefined) return { version, consensusParams, lastHeightConsensusParamsChanged };
  const next = updateConsensusParams(consensusParams, update);
  within("validating new consensus params", () => validateConsensusParams(next));
  within("updating consensus params", () => validateConsensusParamsUpdate(consensusParams, update, height));
  return {
    version: { ...version, consensus: { ...version.consensus, app: next.version.app } },
    consensusParams: next,
    lastHeightConsensusParamsChanged: height + 1n,
  };
}

function oneTurnLater(validators: ValidatorSet): ValidatorSet {
  return validators.copyIncrementProposerPriority(1);
}
