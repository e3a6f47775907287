/** Random use of the whole economy, right, wrong and malicious: whatever happens, every invariant holds and genesis reproduces the state. */

import assert from "node:assert/strict";
import { toHex } from "#lib/bytes.ts";
import { areParamsValid as areAttributionParamsValid } from "#modules/attribution/params.ts";
import { areParamsValid as areDatanetParamsValid } from "#modules/datanet/params.ts";
import { areParamsValid as areModelParamsValid } from "#modules/model/params.ts";
import { areParamsValid as areRewardsParamsValid } from "#modules/rewards/params.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { TxError } from "#sdk";
import { DENOM } from "#test/support/economy.ts";
import { roundOf } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import type { Rpc } from "#wire";
import { checkBooks } from "./books.ts";
import { PEOPLE, type Play, type Step, startPlay } from "./play.ts";
import { type Palette, randomMessage } from "./random-message.ts";
import { DUTIES, STEPS } from "./steps.ts";
import { bundlesOf } from "./steps-juries.ts";

/** What one seed did. */
export interface Simulated {
  readonly accepted: number;
  readonly refused: number;
  /** Kinds of messages that were accepted at least once. */
  readonly kinds: number;
  /** How often each step, or random message, was accepted. */
  readonly counts: ReadonlyMap<string, number>;
}

const STEPS_PER_BLOCK_MAX = 16;
/** Store entries that the hooks of one block may change: what they may do is bounded, whatever the state holds. */
const HOOK_WRITES_MAX = 100;
/** Blocks between checks of everything. */
const CHECK_EVERY = 50;
const ALL = { ...PageRequest.create({}), limit: 10_000n };
const RPCS = [DatanetMsg, ModelMsg, AttributionMsg, RewardsMsg].flatMap(
  ({ methods }) => Object.values(methods) as unknown as readonly Rpc<unknown, unknown>[],
);

/** Simulates so many blocks under a seed; throws at the first invariant that does not hold. */
export function simulateEconomy(seed: bigint, blocks: number): Simulated {
  const play = startPlay(seed);
  const { lab, random } = play;
  const counts = new Map<string, number>();
  const past: Past = { supply: lab.supply(DENOM), burned: 0n, claimed: new Map() };
  let refused = 0;
  const note = (kind: string | undefined): void => {
    if (kind === undefined) refused++;
    else counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  for (let block = 1; block <= blocks; block++) {
    for (let i = random.below(STEPS_PER_BLOCK_MAX + 1); i > 0; i--) {
      note(attempt(play));
    }
    for (const duty of DUTIES) if (random.chance(1, 2)) note(attemptStep(play, duty));
    lab.advance();
    assert.ok(lab.lastWrites() <= HOOK_WRITES_MAX, `hooks changed ${lab.lastWrites()} entries`);
    if (block % CHECK_EVERY === 0) {
      checkBooks(lab);
      checkHistory(lab, past);
      checkJuries(play);
    }
  }
  checkBooks(lab);
  checkHistory(lab, past);
  assert.deepEqual(hashesOf(lab.imported(lab.exportGenesis())), hashesOf(lab));
  const accepted = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { accepted, refused, kinds: counts.size, counts };
}

/** Steps that never came about: a run says nothing about these. */
export function absentSteps(accepted: { has(step: string): boolean }): readonly string[] {
  const names = new Set([...STEPS, ...DUTIES].map(([name]) => name));
  return [...names].filter((name) => !accepted.has(name));
}

/** What may only rise or fall. */
interface Past {
  supply: bigint;
  burned: bigint;
  readonly claimed: Map<string, bigint>;
}

/** Runs a step, or a message of any kind with random content; the kind when it was accepted. */
function attempt(play: Play): string | undefined {
  const { random, lab } = play;
  if (random.chance(2, 3)) return attemptStep(play, random.pick(STEPS));
  const rpc = random.pick(RPCS);
  const message = randomMessage(rpc.request, random, paletteOf(play)) as Partial<unknown>;
  return attemptStep(play, [
    rpc.name,
    () => {
      lab.run(rpc, message);
      return true;
    },
  ]);
}

/** The name of a step that came about; a declared failure is an answer, anything else is a bug. */
function attemptStep(play: Play, [name, step]: Step): string | undefined {
  try {
    return step(play) ? name : undefined;
  } catch (thrown) {
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
  assert.ok(supply <= past.supply, "coins came out of nothing");
  past.supply = supply;
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
  checkBurned(lab, past);
  checkDivisions(lab);
  checkCommonsParts(lab);
  checkParams(lab);
}

/** What was burned is never unburned. */
function checkBurned(lab: ModuleLab, past: Past): void {
  const { ledgers } = lab.query(RewardsQuery.methods.burnLedger, {});
  const total = ledgers.find(({ denom }) => denom === DENOM)?.total ?? 0n;
  assert.ok(total >= past.burned, "less is burned than was");
  past.burned = total;
}

/** Nobody judges what is his own, or what he appeals about. */
function checkJuries({ lab, court }: Play): void {
  for (const { contributor, roundId } of bundlesOf(lab, court.datanetId)) {
    if (roundId === 0n) continue;
    const { jurors, appellant } = roundOf(lab, roundId);
    assert.ok(!jurors.includes(contributor) && !jurors.includes(appellant), `round ${roundId} judges itself`);
  }
}

function checkDivisions(lab: ModuleLab): void {
  const { batches } = lab.query(AttributionQuery.methods.batches, { pagination: ALL });
  for (const { id, decidedHeight } of batches) {
    if (decidedHeight === 0n) continue;
    const { division } = lab.query(RewardsQuery.methods.division, { batchId: id });
    for (const { evidence, prior } of division.data) {
      const whole = evidence + prior;
      assert.equal(evidence, (whole * BigInt(division.kappaBps)) / 10_000n, "evidence is not κ of the whole");
    }
  }
}

/** The commons' part moves by single steps, and only as a final measurement says. */
function checkCommonsParts(lab: ModuleLab): void {
  const { params } = lab.query(RewardsQuery.methods.params, {});
  const { changes } = lab.query(RewardsQuery.methods.commonsPart, { datanetId: 1n, denom: DENOM, pagination: ALL });
  let before = 0;
  for (const { bps, epoch, giniBps, nakamoto } of changes) {
    const isConcentrated = nakamoto < params.nakamotoMin || giniBps > params.giniMaxBps;
    assert.equal(bps - before, isConcentrated ? params.commonsStepBps : -params.commonsStepBps);
    assert.ok(bps >= 0 && bps <= params.commonsPartMaxBps, `the commons has ${bps} bps`);
    const key = { datanetId: 1n, denom: DENOM, epoch };
    const { concentration } = lab.query(AttributionQuery.methods.concentration, key);
    assert.deepEqual([concentration.isFinal, concentration.nakamoto], [true, nakamoto]);
    before = bps;
  }
}

/** Nobody but governance changes parameters, so they are within bounds whatever was attempted. */
function checkParams(lab: ModuleLab): void {
  assert.ok(areDatanetParamsValid(lab.query(DatanetQuery.methods.params, {}).params));
  assert.ok(areModelParamsValid(lab.query(ModelQuery.methods.params, {}).params));
  assert.ok(areAttributionParamsValid(lab.query(AttributionQuery.methods.params, {}).params));
  assert.ok(areRewardsParamsValid(lab.query(RewardsQuery.methods.params, {}).params));
}

/** The state as one would hash it. */
function hashesOf(lab: ModuleLab): readonly string[] {
  return [...lab.exportGenesis()].map(([name, bytes]) => `${name} ${toHex(bytes)}`);
}
