/** Reasons not to start a validator: signs that its key may sign twice. */

import { equalBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Commit } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import type { PrivValidator } from "./priv-validator/priv-validator.ts";
import type { BlockStore } from "./stores/block-store.ts";

/** Starting could make this validator sign two conflicting messages. */
export class DoubleSignRiskError extends TypedError {}

/** Where the chain's commits are. */
type Commits = Pick<BlockStore, "height" | "loadSeenCommit">;

/**
 * Throws `DoubleSignRiskError` when the chain holds a signature of this key that the signer does not remember, as after
 * restoring an old backup of its memory.
 */
export function requireSignerMemory(blockStore: Commits, privValidator: PrivValidator): void {
  const { lastSignedHeight } = privValidator;
  const { height } = blockStore;
  if (lastSignedHeight === undefined || lastSignedHeight >= height) return;
  if (!hasSigned(blockStore.loadSeenCommit(height), pubKeyAddress(privValidator.publicKey))) return;
  const text =
    "signer has forgotten a signature that is in the chain: put back the latest copy of priv_validator_state.json";
  throw new DoubleSignRiskError(text, { height, lastSignedHeight });
}

/**
 * Throws `DoubleSignRiskError` when this key signed one of the last `heights` blocks: another node may be using it
 * (`double_sign_check_height`).
 */
export function requireUnusedKey(blockStore: Commits, privValidator: PrivValidator, heights: number): void {
  const address = pubKeyAddress(privValidator.publicKey);
  for (let back = 0n; back < BigInt(heights) && back < blockStore.height; back++) {
    const height = blockStore.height - back;
    if (hasSigned(blockStore.loadSeenCommit(height), address)) {
      throw new DoubleSignRiskError("found a signature of this key in recent blocks", { height });
    }
  }
}

function hasSigned(commit: Commit | undefined, address: Uint8Array): boolean {
  return (
    commit?.signatures.some(
      ({ blockIdFlag, validatorAddress }) =>
        blockIdFlag !== BlockIDFlag.BLOCK_ID_FLAG_ABSENT && equalBytes(validatorAddress, address),
    ) ?? false
  );
}
