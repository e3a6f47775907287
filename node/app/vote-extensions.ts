/**
 * Vote extensions in blocks. A block begins with what those who voted for the block before attached to their votes, each
 * with its signature; the commit in the block says whose they are, so that a proposer can neither drop nor change one.
 */
import { ed25519Address } from "#crypto/address.ts";
import { ed25519Verify } from "#crypto/ed25519.ts";
import { concatBytes, EMPTY_BYTES, equalBytes, startsWithBytes } from "#lib/bytes.ts";
import type {
  CommitInfo,
  ExtendedCommitInfo,
  RequestFinalizeBlock,
  RequestPrepareProposal,
  RequestProcessProposal,
  ValidatorUpdate,
  VoteInfo,
} from "#proto/tendermint/abci/types.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { LastExtensions, type SignedExtension } from "#proto/tributary/beacon/v1/extension.ts";
import type { ExtendedVote, FirstValidator, OwnVoter, VoteExtensionHandler, VoteToVerify, Wiring } from "#sdk";
import { voteExtensionSignBytes } from "#types/sign-bytes.ts";
import { WireError } from "#wire";
import type { AppCore, AppLane } from "./core.ts";

/** What stands before the extensions of a block: no transaction begins with a field that cannot be. */
const MARK = Uint8Array.of(0, 0x76, 0x78, 1);

/** The position of the module that extends votes, if there is one, and its part in it. */
export interface Extender {
  readonly index: number;
  readonly handler: VoteExtensionHandler;
}

/** The first module that extends votes. */
export function extenderOf({ modules }: Wiring): Extender | undefined {
  const index = modules.findIndex((module) => module.voteExtension !== undefined);
  const handler = modules[index]?.voteExtension;
  return handler === undefined ? undefined : { index, handler };
}

/** Tells the module that extends votes who the first validators are; runs in the state of genesis. */
export function beginExtensions(core: AppCore, validators: readonly ValidatorUpdate[]): void {
  const extender = extenderOf(core.wiring);
  if (extender === undefined) return;
  const first = validators.flatMap(({ pubKey: { sum } }): FirstValidator[] =>
    sum?.kind === "ed25519" ? [{ address: ed25519Address(sum.value), key: sum.value }] : [],
  );
  extender.handler.begin(contextOf(core.finalize, extender), first);
}

/** The bytes to attach to our vote at `height`: none without a module that extends votes, or without a voter. */
export function extendVote(core: AppCore, height: bigint, own: OwnVoter | undefined): Uint8Array {
  const extender = extenderOf(core.wiring);
  if (extender === undefined || own === undefined) return EMPTY_BYTES;
  return extender.handler.extend(committedContext(core, extender), height, own);
}

/** Whether a vote's extension is acceptable; without a module that extends votes only an empty one is. */
export function isExtensionAcceptable(core: AppCore, vote: VoteToVerify): boolean {
  const extender = extenderOf(core.wiring);
  if (extender === undefined) return vote.extension.length === 0;
  return extender.handler.verify(committedContext(core, extender), vote);
}

/** What a proposed block must begin with; undefined when there is nothing. */
export function extensionsToPropose(core: AppCore, request: RequestPrepareProposal): Uint8Array | undefined {
  const { height, localLastCommit } = request;
  const extender = expectedExtender(core, { height, commit: localLastCommit, params: lastParams(core) });
  if (extender === undefined) return undefined;
  const ctx = committedContext(core, extender);
  const extensions = localLastCommit.votes
    .filter(isForBlock)
    .map(({ validator, voteExtension: extension, extensionSignature: signature }): SignedExtension => {
      const isKnown = extender.handler.publicKey(ctx, validator.address) !== undefined;
      return isKnown ? { extension, signature } : { extension: EMPTY_BYTES, signature: EMPTY_BYTES };
    });
  return concatBytes(MARK, LastExtensions.encode({ extensions }));
}

/**
 * How many of a proposal's first entries are extensions, 0 or 1; undefined when they are not exactly those that were signed
 * with the votes of its commit.
 */
export function provenExtensions(core: AppCore, request: RequestProcessProposal): number | undefined {
  const { height, proposedLastCommit: commit, txs } = request;
  const extender = expectedExtender(core, { height, commit, params: lastParams(core) });
  if (extender === undefined) return 0;
  const extensions = readExtensions(txs[0]);
  const votes = commit.votes.filter(isForBlock);
  if (extensions?.length !== votes.length) return undefined;
  const ctx = committedContext(core, extender);
  const isProven = ({ validator }: VoteInfo, { extension, signature }: SignedExtension): boolean => {
    const key = extender.handler.publicKey(ctx, validator.address);
    if (key === undefined) return extension.length === 0 && signature.length === 0;
    const signed = { extension, height: height - 1n, round: commit.round };
    return ed25519Verify(key, voteExtensionSignBytes(core.chainId, signed), signature);
  };
  return votes.every((vote, i) => isProven(vote, extensions[i] ?? { extension: EMPTY_BYTES, signature: EMPTY_BYTES }))
    ? 1
    : undefined;
}

/** The extensions that a decided block begins with; undefined when it has none. `params` are those in force. */
export function decidedExtensions(
  core: AppCore,
  request: RequestFinalizeBlock,
  params: ConsensusParams | undefined,
): readonly ExtendedVote[] | undefined {
  const { height, decidedLastCommit: commit, txs } = request;
  const extender = expectedExtender(core, { height, commit, params });
  const extensions = extender === undefined ? undefined : readExtensions(txs[0]);
  if (extender === undefined || extensions === undefined) return undefined;
  const ctx = contextOf(core.finalize, extender);
  return commit.votes.filter(isForBlock).flatMap(({ validator: { address, power } }, i): ExtendedVote[] => {
    // Without a key nobody could verify what it is said to have attached.
    if (extender.handler.publicKey(ctx, address) === undefined) return [];
    return [{ validator: address, power, extension: extensions[i]?.extension ?? EMPTY_BYTES }];
  });
}

interface Expectation {
  readonly height: bigint;
  readonly commit: CommitInfo | ExtendedCommitInfo;
  readonly params: ConsensusParams | undefined;
}

/** Votes of the height before carry extensions once they are enabled; the first block follows no votes. */
function expectedExtender({ wiring }: AppCore, { height, commit, params }: Expectation): Extender | undefined {
  const enableHeight = params?.abci?.voteExtensionsEnableHeight ?? 0n;
  const isExpected = enableHeight > 0n && height > enableHeight && commit.votes.length > 0;
  return isExpected ? extenderOf(wiring) : undefined;
}

/** The one encoding of extensions and nothing else; undefined for other bytes. */
function readExtensions(bytes: Uint8Array | undefined): readonly SignedExtension[] | undefined {
  if (bytes === undefined || !startsWithBytes(bytes, MARK)) return undefined;
  try {
    const encoded = bytes.subarray(MARK.length);
    const message = LastExtensions.decode(encoded);
    return equalBytes(LastExtensions.encode(message), encoded) ? message.extensions : undefined;
  } catch (thrown) {
    if (thrown instanceof WireError) return undefined;
    throw thrown;
  }
}

/** The module's view of the last commit; before the first one, of genesis. */
function committedContext(core: AppCore, extender: Extender): never {
  const { store, query, check } = core;
  query.lane.bind(store.latestVersion === 0n ? store.branch() : store.latest().branch());
  query.lane.gas.reset();
  query.lane.block.become(check.lane.block);
  return contextOf(query, extender);
}

function contextOf({ lane }: AppLane, { index }: Extender): never {
  return lane.contextOf(index);
}

function lastParams({ check }: AppCore): ConsensusParams | undefined {
  return check.lane.block.consensusParams;
}

function isForBlock({ blockIdFlag }: { readonly blockIdFlag: number }): boolean {
  return blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
}
