/** Is this the block that may follow? Everything but the evidence itself (CometBFT state/validation.go). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { compareTimestamps, formatRfc3339Nano } from "#lib/time.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Commit, Header } from "#proto/tendermint/types/types.ts";
import { validateBlockBasic } from "./block.ts";
import { equalBlockIds, formatBlockId } from "./block-id.ts";
import { verifyCommit } from "./commit-verification.ts";
import { check, within } from "./errors.ts";
import { evidenceListSize } from "./evidence.ts";
import { VALIDATOR_ADDRESS_LENGTH } from "./limits.ts";
import { consensusParamsHash } from "./params.ts";
import type { SignatureVerifier } from "./pub-key.ts";
import type { State } from "./state.ts";
import { medianTime } from "./weighted-median.ts";

/** How a caller may take over parts of the work. */
export interface ValidateBlockOptions {
  readonly verify?: SignatureVerifier;
  /** The last commit was verified already, as when block sync checks a block with the commit inside the next one. */
  readonly isLastCommitVerified?: boolean;
}

/** Throws `ValidationError` unless `block` may follow `state`; whether its evidence is true is for the evidence pool. */
export function validateBlock(state: State, block: Block, options: ValidateBlockOptions = {}): void {
  validateBlockBasic(block);
  const { header, lastCommit } = block;
  check(lastCommit !== undefined, "nil LastCommit");
  requirePosition(state, header);
  requireStateHashes(state, header);
  requireLastCommit(state, { header, lastCommit }, options);
  requireProposer(state, header);
  requireTime(state, header, lastCommit);
  const [max, got] = [state.consensusParams.evidence.maxBytes, evidenceListSize(block.evidence.evidence)];
  check(got <= max, `Too much evidence: Max ${max}, got ${got}`);
}

function requirePosition({ version, chainId, ...state }: State, header: Header): void {
  const [want, got] = [version.consensus, header.version];
  check(
    got.app === want.app && got.block === want.block,
    `wrong Block.Header.Version. Expected block:${want.block} app:${want.app}, got block:${got.block} app:${got.app}`,
  );
  check(header.chainId === chainId, `wrong Block.Header.ChainID. Expected ${chainId}, got ${header.chainId}`);
  const height = state.lastBlockHeight === 0n ? state.initialHeight : state.lastBlockHeight + 1n;
  check(header.height === height, `wrong Block.Header.Height. Expected ${height}, got ${header.height}`);
  const [lastBlockId, named] = [state.lastBlockId, header.lastBlockId];
  check(
    equalBlockIds(named, lastBlockId),
    `wrong Block.Header.LastBlockID.  Expected ${formatBlockId(lastBlockId)}, got ${formatBlockId(named)}`,
  );
}

function requireStateHashes(state: State, header: Header): void {
  requireHash("AppHash", state.appHash, header.appHash);
  requireHash("ConsensusHash", consensusParamsHash(state.consensusParams), header.consensusHash);
  requireHash("LastResultsHash", state.lastResultsHash, header.lastResultsHash);
  requireHash("ValidatorsHash", state.validators.hash(), header.validatorsHash);
  requireHash("NextValidatorsHash", state.nextValidators.hash(), header.nextValidatorsHash);
}

function requireHash(field: string, expected: Uint8Array, got: Uint8Array): void {
  check(
    equalBytes(expected, got),
    () => `wrong Block.Header.${field}.  Expected ${toHexUpper(expected)}, got ${toHexUpper(got)}`,
  );
}

function requireLastCommit(
  state: State,
  { header, lastCommit }: { readonly header: Header; readonly lastCommit: Commit },
  { verify, isLastCommitVerified = false }: ValidateBlockOptions,
): void {
  if (header.height === state.initialHeight) {
    check(lastCommit.signatures.length === 0, "initial block can't have LastCommit signatures");
    return;
  }
  if (isLastCommitVerified) return;
  const target = { chainId: state.chainId, blockId: state.lastBlockId, height: header.height - 1n };
  verifyCommit(state.lastValidators, lastCommit, { ...target, ...(verify === undefined ? {} : { verify }) });
}

/** The round of the first proposal is not in the block, so any validator may have been its proposer. */
function requireProposer({ validators }: State, { proposerAddress }: Header): void {
  const length = VALIDATOR_ADDRESS_LENGTH;
  check(proposerAddress.length === length, `expected ProposerAddress size ${length}, got ${proposerAddress.length}`);
  check(
    validators.hasAddress(proposerAddress),
    `block.Header.ProposerAddress ${toHexUpper(proposerAddress)} is not a validator`,
  );
}

function requireTime(state: State, header: Header, lastCommit: Commit): void {
  const [time, last] = [formatRfc3339Nano(header.time), formatRfc3339Nano(state.lastBlockTime)];
  const order = compareTimestamps(header.time, state.lastBlockTime);
  if (header.height === state.initialHeight) {
    check(order === 0, `block time ${time} is not equal to genesis time ${last}`);
    return;
  }
  check(order > 0, `block time ${time} not greater than last block time ${last}`);
  const median = within("error validating block while calculating median time", () =>
    medianTime(lastCommit, state.lastValidators),
  );
  check(
    compareTimestamps(header.time, median) === 0,
    `invalid block time. Expected ${formatRfc3339Nano(median)}, got ${time}`,
  );
}
