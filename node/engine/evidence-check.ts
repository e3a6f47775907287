/** Evidence against what this node has stored of the chain (`cmt:evidence/verify.go`). */

import { compareTimestamps } from "#lib/time.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { check, ValidationError } from "#types/errors.ts";
import { evidenceHeight, evidenceTime } from "#types/evidence.ts";
import { verifyDuplicateVote, verifyLightClientAttack } from "#types/evidence-verification.ts";
import { lightBlockFromProto, type SignedHeader } from "#types/light/light-block.ts";
import type { State } from "#types/state.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { BlockStore } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** Evidence that may be true, but not as far as this node's memory of the chain goes: it is about what is not stored, or too old. */
export class UnverifiableEvidenceError extends ValidationError {}

/** Where headers, commits and validators of the past are. */
export interface EvidenceSources {
  readonly blockStore: Pick<BlockStore, "height" | "loadMeta" | "loadCommit">;
  readonly stateStore: Pick<StateStore, "loadValidators">;
}

/** Throws `ValidationError` unless the chain as stored here bears the evidence out. */
export function verifyEvidence(sources: EvidenceSources, state: State, evidence: Evidence): void {
  const height = evidenceHeight(evidence);
  const meta = sources.blockStore.loadMeta(height);
  if (meta === undefined) throw new UnverifiableEvidenceError(`don't have header #${height}`);
  check(
    compareTimestamps(evidenceTime(evidence), meta.header.time) === 0,
    "evidence has a different time to the block it is associated with",
  );
  const validators = requireValidators(sources, height);
  switch (evidence.sum?.kind) {
    case "duplicateVoteEvidence":
      verifyDuplicateVote(evidence.sum.value, validators, { chainId: state.chainId });
      return;
    case "lightClientAttackEvidence": {
      const conflicting = evidence.sum.value.conflictingBlock;
      check(conflicting !== undefined, "conflicting block is nil");
      const { header } = lightBlockFromProto(conflicting);
      const common = requireSignedHeader(sources, height);
      const trusted = header.height === height ? common : headerAtOrBefore(sources, header.height);
      verifyLightClientAttack(evidence.sum.value, { common, commonValidators: validators, trusted });
      return;
    }
    case undefined:
      check(false, "evidence is not recognized");
  }
}

/** Our header of that height, or the latest when the conflicting one claims to come from the future. */
function headerAtOrBefore(sources: EvidenceSources, height: bigint): SignedHeader {
  return signedHeader(sources, height) ?? requireSignedHeader(sources, sources.blockStore.height);
}

function requireSignedHeader(sources: EvidenceSources, height: bigint): SignedHeader {
  const found = signedHeader(sources, height);
  if (found === undefined) throw new UnverifiableEvidenceError(`don't have commit at height #${height}`);
  return found;
}

/** With the commit that the next block carries: the one seen here is not the same everywhere, and all must judge alike. */
function signedHeader({ blockStore }: EvidenceSources, height: bigint): SignedHeader | undefined {
  const meta = blockStore.loadMeta(height);
  const commit = blockStore.loadCommit(height);
  return meta === undefined || commit === undefined ? undefined : { header: meta.header, commit };
}

function requireValidators({ stateStore }: EvidenceSources, height: bigint): ValidatorSet {
  const validators = stateStore.loadValidators(height);
  if (validators === undefined) throw new UnverifiableEvidenceError(`don't have validators at height #${height}`);
  return validators;
}
