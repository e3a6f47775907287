/** Juries in tests: waiting for the draw, voting, and closing. */

import assert from "node:assert/strict";
import { bundleDomain } from "#kernels/domains.ts";
import { REVIEW_TASKS, reviewCommitment } from "#kernels/review.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { type ReviewRound, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { type Person, person } from "./economy.ts";
import type { StepChain } from "./module-lab.ts";

/** The salt of every vote. */
export const SALT = sha256(utf8Encode("salt"));
/** Labels that vary from task to task, as informed jurors give them. */
export const TRUTH = Uint8Array.from({ length: REVIEW_TASKS }, (_, i) => 1 + (i % 3));
const PEOPLE = new Map(Array.from({ length: 40 }, (_, i) => person(`reviewer ${i}`)).map((who) => [who.address, who]));

/** A round. */
export function roundOf(chain: StepChain, roundId: bigint): ReviewRound {
  return chain.query(Query.methods.reviewRound, { roundId }).round;
}

/** The jurors of a round, once their seats are drawn. */
export function drawn(chain: StepChain, roundId: bigint): readonly Person[] {
  for (let i = 0; i < 20 && roundOf(chain, roundId).state === RoundState.ROUND_STATE_DRAWING; i++) chain.advance();
  return roundOf(chain, roundId).jurors.map((address) => PEOPLE.get(address) ?? assert.fail(address));
}

/** Fixes a juror's labels. */
export function commitVote(chain: StepChain, roundId: bigint, juror: Person, labels: Uint8Array): void {
  const domain = bundleDomain(chain.chainId, roundOf(chain, roundId).datanetId);
  const commitment = reviewCommitment(domain, { roundId, juror: juror.bytes, labels, salt: SALT });
  chain.run(Msg.methods.commitReview, { juror: juror.address, roundId, commitment });
}

/** Lets every juror vote as `labelsOf` says, undefined being silence, and waits until the round can be closed. */
export function vote(
  chain: StepChain,
  roundId: bigint,
  labelsOf: (seat: number) => Uint8Array | undefined,
): readonly Person[] {
  const jurors = drawn(chain, roundId);
  const votes = jurors.flatMap((juror, seat) => {
    const labels = labelsOf(seat);
    return labels === undefined ? [] : [{ juror, labels }];
  });
  for (const { juror, labels } of votes) commitVote(chain, roundId, juror, labels);
  chain.advance(6);
  for (const { juror, labels } of votes) {
    chain.run(Msg.methods.revealReview, { juror: juror.address, roundId, labels, salt: SALT });
  }
  chain.advance(10);
  return jurors;
}
