/** What a node knows after a block: everything the next block is judged by (CometBFT state/state.go). */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { Timestamp } from "#lib/time.ts";
import type { ResponseInitChain } from "#proto/tendermint/abci/types.ts";
import { State as StateProto, type Version } from "#proto/tendermint/state/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockID, Commit } from "#proto/tendermint/types/types.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { WireError } from "#wire";
import { validatorsFromUpdates } from "./abci.ts";
import { assembleBlock } from "./block.ts";
import { ZERO_BLOCK_ID } from "./block-id.ts";
import { check, ValidationError } from "./errors.ts";
import type { GenesisHead } from "./genesis.ts";
import { EMPTY_HASH } from "./hash.ts";
import { BLOCK_PROTOCOL } from "./limits.ts";
import {
  type ConsensusParams,
  consensusParamsFromProto,
  consensusParamsHash,
  updateConsensusParams,
} from "./params.ts";
import { newValidator } from "./validator.ts";
import { ValidatorSet } from "./validator-set.ts";
import { medianTime } from "./weighted-median.ts";

/** The state after block `lastBlockHeight`, or before the first block when that is zero. */
export interface State {
  readonly version: Version;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly lastBlockHeight: bigint;
  readonly lastBlockId: BlockID;
  /** Before the first block, the genesis time. */
  readonly lastBlockTime: Timestamp;
  /** Who votes on the block after next. */
  readonly nextValidators: ValidatorSet;
  /** Who votes on the next block. */
  readonly validators: ValidatorSet;
  /** Who voted on the last block. */
  readonly lastValidators: ValidatorSet;
  /** The height whose validators are the latest change, possibly two heights ahead. */
  readonly lastHeightValidatorsChanged: bigint;
  readonly consensusParams: ConsensusParams;
  readonly lastHeightConsensusParamsChanged: bigint;
  readonly lastResultsHash: Uint8Array;
  readonly appHash: Uint8Array;
}

/** The state a genesis document describes, before the application was asked. */
export function makeGenesisState(genesis: GenesisHead, software = ""): State {
  const validators = genesis.validators.map(({ pubKey, power }) => newValidator(pubKey, power));
  return {
    version: { consensus: { block: BLOCK_PROTOCOL, app: 0n }, software },
    chainId: genesis.chainId,
    initialHeight: genesis.initialHeight,
    lastBlockHeight: 0n,
    lastBlockId: ZERO_BLOCK_ID,
    lastBlockTime: genesis.genesisTime,
    ...firstValidators(validators),
    lastValidators: ValidatorSet.empty,
    lastHeightValidatorsChanged: genesis.initialHeight,
    consensusParams: genesis.consensusParams,
    lastHeightConsensusParamsChanged: genesis.initialHeight,
    lastResultsHash: EMPTY_BYTES,
    appHash: genesis.appHash,
  };
}

/** The state with the application's answer to `InitChain`; throws `ValidationError` when nobody could vote. */
export function applyInitChain(state: State, response: ResponseInitChain): State {
  const consensusParams = updateConsensusParams(state.consensusParams, response.consensusParams);
  const updates = validatorsFromUpdates(response.validators, consensusParams.validator);
  check(
    updates.length > 0 || state.validators.size > 0,
    "validator set is nil in genesis and still empty after InitChain",
  );
  const app = response.consensusParams === undefined ? state.version.consensus.app : consensusParams.version.app;
  return {
    ...state,
    ...(updates.length === 0 ? {} : firstValidators(updates)),
    version: { ...state.version, consensus: { ...state.version.consensus, app } },
    consensusParams,
    appHash: response.appHash.length === 0 ? state.appHash : response.appHash,
    lastResultsHash: EMPTY_HASH,
  };
}

/** The height of the block that comes next. */
export function nextHeight({ lastBlockHeight, initialHeight }: State): bigint {
  return lastBlockHeight === 0n ? initialHeight : lastBlockHeight + 1n;
}

/** The next block as `proposerAddress` proposes it; throws `ValidationError` for a commit of strangers. */
export function makeBlock(
  state: State,
  contents: {
    readonly txs: readonly Uint8Array[];
    readonly lastCommit: Commit;
    readonly evidence: readonly Evidence[];
  },
  proposerAddress: Uint8Array,
): Block {
  const height = nextHeight(state);
  const isFirst = height === state.initialHeight;
  return assembleBlock(
    {
      version: state.version.consensus,
      chainId: state.chainId,
      height,
      time: isFirst ? state.lastBlockTime : medianTime(contents.lastCommit, state.lastValidators),
      lastBlockId: state.lastBlockId,
      validatorsHash: state.validators.hash(),
      nextValidatorsHash: state.nextValidators.hash(),
      consensusHash: consensusParamsHash(state.consensusParams),
      appHash: state.appHash,
      lastResultsHash: state.lastResultsHash,
      proposerAddress,
    },
    contents,
  );
}

/** The state as stored. */
export function encodeState(state: State): Uint8Array {
  return StateProto.encode({
    ...state,
    validators: state.validators.toProto(),
    nextValidators: state.nextValidators.toProto(),
    lastValidators: state.lastValidators.toProto(),
  });
}

/** The inverse; throws `ValidationError` for bytes that are not a state. */
export function decodeState(bytes: Uint8Array): State {
  const proto = parseState(bytes);
  return {
    ...proto,
    validators: ValidatorSet.fromStoredProto(proto.validators),
    nextValidators: ValidatorSet.fromStoredProto(proto.nextValidators),
    lastValidators: ValidatorSet.fromStoredProto(proto.lastValidators),
    consensusParams: consensusParamsFromProto(proto.consensusParams),
  };
}

/** Both sets start alike, the second one turn ahead, as if the first block had a predecessor. */
function firstValidators(validators: readonly Validator[]): Pick<State, "validators" | "nextValidators"> {
  const set = ValidatorSet.create(validators);
  return { validators: set, nextValidators: set.size === 0 ? set : set.copyIncrementProposerPriority(1) };
}

function parseState(bytes: Uint8Array): StateProto {
  try {
    return StateProto.decode(bytes);
  } catch (thrown) {
    if (!(thrown instanceof WireError)) throw thrown;
    throw new ValidationError(`malformed state: ${thrown.message}`, {}, { cause: thrown });
  }
}
