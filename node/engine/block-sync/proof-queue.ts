/** Proves blocks ahead of the one that is being executed, as far as the validators of their heights are known. */

import { setImmediate } from "node:timers/promises";
import { equalBytes } from "#lib/bytes.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { BlockPool } from "./block-pool.ts";
import { type BlockClaim, type ProofBasis, proveBlock, type Verdict } from "./block-proof.ts";
import type { SignatureChecker } from "./signature-checks.ts";

/** Heights that are proved ahead. */
export const PROVED_AHEAD_MAX = 16n;
/** Bytes of blocks that are proved ahead: a proof holds the parts of its block. */
export const PROVED_AHEAD_BYTES_MAX = 64 * 1024 * 1024;

interface Proof extends BlockClaim {
  readonly basis: ProofBasis;
  readonly verdict: Promise<Verdict>;
}

/** The proofs under way. */
export class ProofQueue {
  readonly #checker: SignatureChecker;
  readonly #proofs = new Map<bigint, Proof>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(checker: SignatureChecker) {
    this.#checker = checker;
  }

  /** Begins proofs of the blocks that the pool has above `state`, each in its turn, so that execution goes on meanwhile. */
  fill(pool: BlockPool, state: State): void {
    let bytes = 0;
    for (let height = pool.height; height < pool.height + PROVED_AHEAD_MAX; height++) {
      const [block, above] = [pool.block(height), pool.block(height + 1n)];
      bytes += block?.bytes ?? 0;
      if (bytes > PROVED_AHEAD_BYTES_MAX) return;
      if (block === undefined || above === undefined) continue;
      const validators = knownValidators(state, block.block.header.validatorsHash);
      if (validators === undefined) continue;
      this.#begin(height, { block, above }, basisOf(state, validators, height));
    }
  }

  /** The verdict on a claim at the height after `state`, whose validators are certain. */
  verdict(claim: BlockClaim, state: State): Promise<Verdict> {
    const { height } = claim.block.block.header;
    return this.#begin(height, claim, basisOf(state, state.validators, height)).verdict;
  }

  /** Forgets the proofs up to `height`. */
  forgetUpTo(height: bigint): void {
    for (const known of this.#proofs.keys()) if (known <= height) this.#proofs.delete(known);
  }

  #begin(height: bigint, claim: BlockClaim, basis: ProofBasis): Proof {
    const known = this.#proofs.get(height);
    if (known !== undefined && isSameClaim(known, claim) && isSameBasis(known.basis, basis)) return known;
    // What takes this thread's time is done at the start of each proof, so the next one may begin while others verify.
    const start = this.#turn.then(() => setImmediate());
    const verdict = start.then(() => proveBlock(this.#checker, claim, basis));
    // Whoever needs the verdict gets the failure as well; a proof that nobody asks for again must not end the process.
    verdict.catch(() => {});
    this.#turn = start;
    const proof = { ...claim, basis, verdict };
    this.#proofs.set(height, proof);
    return proof;
  }
}

function basisOf(state: State, validators: ValidatorSet, height: bigint): ProofBasis {
  return { chainId: state.chainId, validators, hasExtensions: voteExtensionsEnabled(state.consensusParams, height) };
}

/** Sets with one hash agree on every key and power, which is all that signatures are judged by. */
function knownValidators(state: State, hash: Uint8Array): ValidatorSet | undefined {
  return [state.validators, state.nextValidators].find((validators) => equalBytes(validators.hash(), hash));
}

function isSameClaim(a: BlockClaim, b: BlockClaim): boolean {
  return a.block === b.block && a.above === b.above;
}

function isSameBasis(a: ProofBasis, b: ProofBasis): boolean {
  return a.hasExtensions === b.hasExtensions && equalBytes(a.validators.hash(), b.validators.hash());
}
