import assert from "node:assert/strict";
import { test } from "node:test";
import type { RidgeExample } from "#kernels/ridge/items.ts";
import { statisticsOf } from "#kernels/ridge/statistics.ts";
import { gatesBy } from "../gating.ts";
import { admitTrainers } from "./admit.ts";
import { wineHead } from "./fixtures/small-head.ts";
import { improvementsBy, type LabelledQuestion } from "./gating.ts";
import { eraseMember, largestResidual, measureTolerance, RidgeDataError, sortTrainers, trainRidge } from "./model.ts";
import { findRelations, learnNearness } from "./relations.ts";
import { answerRidge, classOf } from "./shares.ts";
import { solveRidge } from "./solver.ts";
import { memberValues } from "./values.ts";

const { model, heldOut } = wineHead();
const examplesOf = (members: typeof model.members) =>
  members.map(({ runs }) => runs.flatMap(({ items }) => items.map(({ example }) => example)));

test("a head answers, within its tolerance", () => {
  const right = heldOut.filter(({ vector, targets }) => (targets[classOf(model, vector)] as number) > 0);
  assert.ok(right.length >= 36, `${right.length} of 40`);
  assert.ok(largestResidual(model.statistics, model.weights, model.params) <= model.params.tolerance);
  assert.ok(measureTolerance(model) <= 4n * model.params.tolerance);
});

test("an erased member leaves the committed head without it, as if it had never been there", () => {
  const index = 4;
  const erased = eraseMember(model, index);
  assert.deepEqual(erased.weights, model.members[index]?.leftOut);
  const others = model.members.filter((_, i) => i !== index);
  assert.deepEqual(erased.statistics, statisticsOf(examplesOf(others).flat(), model.params));
  const again = trainRidge(others, model.params);
  assert.deepEqual(erased.weights, again.weights);
  assert.deepEqual(
    erased.members.map(({ leftOut }) => leftOut),
    again.members.map(({ leftOut }) => leftOut),
  );
  const head = {
    params: erased.params,
    weights: erased.weights,
    leftOut: erased.members.map(({ leftOut }) => leftOut),
  };
  const answer = answerRidge(head, heldOut[0]?.vector as Int8Array);
  assert.equal(answer.scores.length, 9);
  const gone = model.members[index]?.contributor;
  assert.ok(erased.members.every(({ contributor }) => contributor !== gone));
});

test("left-out weights are those of a head trained without the member", () => {
  const { leftOut } = model.members[2] as (typeof model.members)[number];
  const others = model.members.filter((_, i) => i !== 2);
  assert.deepEqual(leftOut, solveRidge(statisticsOf(examplesOf(others).flat(), model.params), model.params));
});

test("data that cannot be trained on is refused with its reason", () => {
  const [first, ...rest] = model.members;
  assert.ok(first !== undefined);
  assert.throws(() => trainRidge([], model.params), RidgeDataError);
  assert.throws(() => trainRidge([{ ...first, runs: [] }, ...rest], model.params), /no items/);
  assert.throws(() => trainRidge([{ ...first, runs: [...first.runs, ...first.runs] }], model.params), /out of order/);
  assert.throws(() => trainRidge(model.members, { ...model.params, normSquaredMax: 10 }), /longer than allowed/);
});

test("copies of an earlier member are dropped, and what is left of a mixed bundle keeps its places", () => {
  const members = examplesOf(model.members);
  const nearness = learnNearness(members);
  const [copied, own] = [members[0] ?? [], members[5] ?? []];
  const mixed = [...own.slice(0, 2), ...copied.slice(0, 3), ...own.slice(2)];
  const evidence = findRelations([copied, mixed, copied], { ...nearness, near: 0, alike: 0, close: 0, copy: 0 });
  assert.deepEqual(evidence.relations, [[], [0], [0]]);
  const trainers = [copied, mixed, copied].map((examples, i) => ({
    contributor: Uint8Array.of(i),
    runs: [
      { bundleId: BigInt(i), first: 0, items: examples.map((example) => ({ salt: new Uint8Array(32), example })) },
    ],
  }));
  const admission = admitTrainers(trainers, evidence);
  assert.deepEqual(admission.places, [0, 1]);
  assert.deepEqual(admission.relations, [[], [0]]);
  assert.deepEqual(admission.order, [0, 1]);
  const named = trainers.map((trainer, i) => ({ ...trainer, contributor: Uint8Array.of(9 - i) }));
  assert.deepEqual(admitTrainers(named, evidence).order, [1, 0]);
  assert.deepEqual(
    admission.trainers[1]?.runs.map(({ first, items }) => [first, items.length]),
    [
      [0, 2],
      [5, own.length - 2],
    ],
  );
});

test("values follow from the seed, whatever the addresses, and spam has none", () => {
  const terms = {
    relations: model.members.map(() => []),
    seed: new Uint8Array(32),
    coalitions: 24,
    evaluation: heldOut,
  };
  const values = memberValues(model, terms);
  assert.deepEqual(memberValues(model, terms), values);
  assert.notDeepEqual(memberValues(model, { ...terms, seed: new Uint8Array(32).fill(1) }), values);
  const related = { ...terms, relations: terms.relations.map((own, i) => (i === 6 ? [2] : own)) };
  const order = model.members.map((_, i) => (i + 3) % 10);
  const renamed = order.map((index, i) => {
    return { ...(model.members[i] ?? assert.fail()), contributor: Uint8Array.of(index) };
  });
  const shuffled = trainRidge(sortTrainers(renamed), model.params);
  const byIndex = memberValues(shuffled, { ...related, order });
  assert.deepEqual(
    order.map((index) => byIndex[index]),
    memberValues(model, related),
  );
  const spam = model.members.map((member, i) => {
    const runs = member.runs.map((run) => ({
      ...run,
      items: run.items.map(({ salt, example }) => ({
        salt,
        example: { ...example, targets: turned(example.targets) },
      })),
    }));
    return i === 7 ? { ...member, runs } : member;
  });
  const spammed = trainRidge(spam, model.params);
  const worth = memberValues(spammed, terms);
  assert.ok((worth[7] as bigint) < 0n);
  const head = { ...spammed, leftOut: spammed.members.map(({ leftOut }) => leftOut) };
  const gates = gatesBy(heldOut.map((example) => improvementsBy(head, labelled(example))));
  assert.equal(gates[7], 0);
  assert.ok(gates.every((gate, i) => i === 7 || gate > 0));
});

function labelled({ vector, targets }: RidgeExample): LabelledQuestion {
  return { vector, label: targets.findIndex((target) => target > 0) };
}

function turned(targets: Int8Array): Int8Array {
  return targets.map((_, i) => targets[(i + 1) % targets.length] as number);
}
