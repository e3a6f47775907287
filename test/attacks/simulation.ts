/** Random use of the whole economy, right, wrong and malicious: whatever happens, every invariant holds and genesis reproduces the state. */

import assert from "node:assert/strict";
import { toHex } from "#lib/bytes.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { TxError } from "#sdk";
import { DENOM } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import type { Rpc } from "#wire";
import { checkBooks } from "./books.ts";
import { PEOPLE, type Play, startPlay } from "./play.ts";
import { type Palette, randomMessage } from "./random-message.ts";
import { STEPS } from "./steps.ts";

/** What one seed did. */
export interface Simulated {
  readonly accepted: number;
  readonly refused: number;
  /** Kinds of messages that were accepted at least once. */
  readonly kinds: number;
}

const STEPS_PER_BLOCK_MAX = 4;
/** Blocks between checks of everything. */
const CHECK_EVERY = 50;
const RPCS = [DatanetMsg, ModelMsg, AttributionMsg, RewardsMsg].flatMap(
  ({ methods }) => Object.values(methods) as unknown as readonly Rpc<unknown, unknown>[],
);

/** Simulates so many blocks under a seed; throws at the first invariant that does not hold. */
export function simulateEconomy(seed: bigint, blocks: number): Simulated {
  const play = startPlay(seed);
  const { lab, random } = play;
  const kinds = new Set<string>();
  const past: Past = { burned: lab.supply(DENOM), claimed: new Map() };
  let [accepted, refused] = [0, 0];
  for (let block = 1; block <= blocks; block++) {
    for (let i = random.below(STEPS_PER_BLOCK_MAX + 1); i > 0; i--) {
      const kind = attempt(play);
      if (kind === undefined) refused++;
      else accepted++;
      if (kind !== undefined) kinds.add(kind);
    }
    lab.advance();
    if (block % CHECK_EVERY === 0) {
      checkBooks(lab);
      checkHistory(lab, past);
    }
  }
  checkBooks(lab);
  checkHistory(lab, past);
  assert.deepEqual(hashesOf(lab.imported(lab.exportGenesis())), hashesOf(lab));
  return { accepted, refused, kinds: kinds.size };
}

/** What may only rise or fall. */
interface Past {
  burned: bigint;
  readonly claimed: Map<string, bigint>;
}

/** Runs a step, or a message of any kind with random content; the kind when it was accepted. */
function attempt(play: Play): string | undefined {
  const { random, lab } = play;
  try {
    if (random.chance(2, 3)) {
      const [name, step] = random.pick(STEPS);
      return step(play) ? name : undefined;
    }
    const rpc = random.pick(RPCS);
    lab.run(rpc, randomMessage(rpc.request, random, paletteOf(play)) as Partial<unknown>);
    return rpc.name;
  } catch (thrown) {
    // A declared failure is an answer, anything else is a bug.
    if (thrown instanceof TxError && thrown.codespace !== "undefined") return undefined;
    throw thrown;
  }
}

function paletteOf({ hashes }: Play): Palette {
  return { addresses: PEOPLE.map(({ address }) => address), denom: DENOM, hashes };
}

/** Supply only falls, what was claimed only rises and never exceeds what came in, evidence and prior make the whole. */
function checkHistory(lab: ModuleLab, past: Past): void {
  const supply = lab.supply(DENOM);
  assert.ok(supply <= past.burned, "coins came out of nothing");
  past.burned = supply;
  for (const { address } of PEOPLE) {
    const { claimed } = lab.query(RewardsQuery.methods.pending, { address });
    for (const { datanetId, denom, cumulative } of claimed) {
      const key = `${address}/${datanetId}/${denom}`;
      assert.ok(cumulative >= (past.claimed.get(key) ?? 0n), "what was claimed fell");
      past.claimed.set(key, cumulative);
      const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom });
      assert.ok(cumulative <= (deposits.at(-1)?.cumulative ?? 0n), "more was claimed than came in");
    }
  }
  checkDivisions(lab);
}

function checkDivisions(lab: ModuleLab): void {
  const { batches } = lab.query(AttributionQuery.methods.batches, {});
  for (const { id, decidedHeight } of batches) {
    if (decidedHeight === 0n) continue;
    const { division } = lab.query(RewardsQuery.methods.division, { batchId: id });
    for (const { evidence, prior } of division.data) {
      const whole = evidence + prior;
      assert.equal(evidence, (whole * BigInt(division.kappaBps)) / 10_000n, "evidence is not κ of the whole");
    }
  }
}

/** The state as one would hash it. */
function hashesOf(lab: ModuleLab): readonly string[] {
  return [...lab.exportGenesis()].map(([name, bytes]) => `${name} ${toHex(bytes)}`);
}
