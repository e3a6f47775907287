/**
 * Is a fetched block the chain's? The commit inside the block above it answers, together with the validators of its
 * height (`cmt:blocksync/reactor.go`, poolRoutine). A wrong answer has one author, and it is known which of the two.
 */

import type { Commit, ExtendedCommit } from "#proto/tendermint/types/types.ts";
import { type BlockParts, splitBlock } from "#types/block.ts";
import { equalBlockIds, formatBlockId } from "#types/block-id.ts";
import { commitFromExtended, extendedCommitVote, validateExtensions } from "#types/commit.ts";
import { commitChecks, type SignatureCheck } from "#types/commit-verification.ts";
import { check, ValidationError, within } from "#types/errors.ts";
import { voteExtensionSignBytes } from "#types/sign-bytes.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { ReceivedBlock } from "./block-pool.ts";
import type { SignatureChecker } from "./signature-checks.ts";

/** A block of which it is to be shown that the chain decided it. */
export interface BlockClaim {
  readonly block: ReceivedBlock;
  /** The block of the next height, which carries the commit. */
  readonly above: ReceivedBlock;
}

/** What a claim is judged by. */
export interface ProofBasis {
  readonly chainId: string;
  /** Who voted on the block. */
  readonly validators: ValidatorSet;
  /** Whether votes of the height carry extensions. */
  readonly hasExtensions: boolean;
}

/** A block that the chain decided, with everything that is stored of it. */
export interface ProvenBlock extends BlockParts {
  readonly seenCommit: Commit;
  readonly extendedCommit: ExtendedCommit | undefined;
}

/** What came of a claim; `liar` sent what no correct node has. */
export type Verdict =
  | { readonly kind: "proven"; readonly proven: ProvenBlock }
  | { readonly kind: "refuted"; readonly liar: "block" | "above"; readonly reason: string };

/** Judges a claim; never rejects for what peers sent. */
export async function proveBlock(
  checker: SignatureChecker,
  { block: { block, extendedCommit }, above }: BlockClaim,
  basis: ProofBasis,
): Promise<Verdict> {
  const parts = splitBlock(block);
  const { height } = block.header;
  const commit = above.block.lastCommit;
  const target = { chainId: basis.chainId, height };
  // First by what the commit itself says it is for: then its signatures alone tell whether it is real.
  const aboveFault = await faultOf(async () => {
    check(commit !== undefined, "nil LastCommit");
    await checker.check(commitChecks(basis.validators, commit, { ...target, blockId: commit.blockId }));
  });
  if (aboveFault !== undefined || commit === undefined) {
    return { kind: "refuted", liar: "above", reason: aboveFault ?? "nil LastCommit" };
  }
  if (!equalBlockIds(parts.blockId, commit.blockId)) {
    const ids = `${formatBlockId(parts.blockId)}, the chain decided ${formatBlockId(commit.blockId)}`;
    return { kind: "refuted", liar: "block", reason: `block is ${ids}` };
  }
  if (!basis.hasExtensions)
    return { kind: "proven", proven: { ...parts, seenCommit: commit, extendedCommit: undefined } };
  const blockFault = await faultOf(async () => {
    check(extendedCommit !== undefined, "extended commit is missing");
    const checks = extendedCommitChecks(extendedCommit, basis);
    check(equalBlockIds(extendedCommit.blockId, parts.blockId), "extended commit is for another block");
    check(extendedCommit.height === height, "extended commit is of another height");
    await checker.check(checks);
  });
  if (blockFault !== undefined || extendedCommit === undefined) {
    return { kind: "refuted", liar: "block", reason: blockFault ?? "extended commit is missing" };
  }
  const seenCommit = commitFromExtended(extendedCommit);
  return { kind: "proven", proven: { ...parts, seenCommit, extendedCommit } };
}

/** The signatures of votes and of extensions; throws `ValidationError` for what is wrong without them. */
function extendedCommitChecks(commit: ExtendedCommit, { chainId, validators }: ProofBasis): SignatureCheck[] {
  within("invalid extended commit", () => validateExtensions(commit, true));
  const { height, blockId } = commit;
  const votes = commitChecks(validators, commitFromExtended(commit), { chainId, height, blockId });
  const extensions = commit.extendedSignatures.flatMap(({ extensionSignature: signature }, index) => {
    const vote = extendedCommitVote(commit, index);
    const validator = validators.getByIndex(index);
    if (vote === undefined || validator === undefined || signature.length === 0) return [];
    return [{ index, publicKey: validator.pubKey, message: voteExtensionSignBytes(chainId, vote), signature }];
  });
  return [...votes, ...extensions];
}

async function faultOf(judge: () => Promise<void>): Promise<string | undefined> {
  try {
    await judge();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    return thrown.message;
  }
}
