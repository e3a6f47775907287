/** Challenging claims on chain, and what it does to those involved. */

import { strict as assert } from "node:assert";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import type { Target } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { DENOM, person } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { checkBooks } from "./books.ts";

/** Who watches. */
export const WATCHER = person("watcher");

/** A proof of any kind. */
export type AnyProof = NonNullable<ChallengeProof["proof"]>;

/** What a challenge did. */
export interface Challenged {
  readonly upheld: boolean;
  readonly reason: string;
  readonly bytes: number;
  /** Lost by the attributor. */
  readonly slashed: bigint;
  readonly burned: bigint;
  /** Won by the challenger. */
  readonly reward: bigint;
}

/** The target of a batch or an artefact. */
export function targetOf(kind: "batchId" | "artefactId" | "certificateId", value: bigint): Target {
  return { claim: { kind, value } };
}

/** What is left of the attributor's bond. */
export function bondOf(lab: ModuleLab): bigint {
  return lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;
}

/** Sends a proof and measures what it did; the books are checked after it. */
export function challenge(lab: ModuleLab, target: Target, proof: AnyProof, earlierBatchId = 0n): Challenged {
  const bytes = ChallengeProof.encode({ proof }).length;
  assert.ok(bytes <= PROOF_BYTES_MAX, `a proof of ${bytes} bytes`);
  lab.fund(WATCHER.address, [{ denom: DENOM, amount: 1_000_000n }]);
  const [bond, supply, due] = [bondOf(lab), lab.supply(DENOM), dueTo(lab)];
  const message = { challenger: WATCHER.address, target, proof: { proof }, earlierBatchId };
  const { upheld, reason } = lab.run(Msg.methods.challenge, message);
  const after = { bond: bondOf(lab), supply: lab.supply(DENOM), due: dueTo(lab) };
  checkBooks(lab);
  return {
    upheld,
    reason,
    bytes,
    slashed: bond - after.bond,
    burned: supply - after.supply,
    reward: after.due - due,
  };
}

function dueTo(lab: ModuleLab): bigint {
  const { positions } = lab.query(RewardsQuery.methods.pending, { address: WATCHER.address });
  return positions.find(({ denom }) => denom === DENOM)?.due ?? 0n;
}
