import assert from "node:assert/strict";
import { test } from "node:test";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import type { NeighbourArtefact } from "#proto/tributary/attribution/v1/types.ts";
import { commitArtefact, commitHead, digitIndex, digitMarket } from "#test/attacks/digit-market.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";

const INVALID = 32;

test("heads and indexes keep to the numbers that the datanet lays down", () => {
  const market = digitMarket();
  const { lab, modelId, datanetId, head } = market;
  const about = { attributor: ATTRIBUTOR.address, modelId, version: 1n, datanetId, datanetVersion: 1n };
  const refuses = (content: NonNullable<MsgCommitArtefact["content"]>): void =>
    lab.rejects(Msg.methods.commitArtefact, { ...about, content }, ["attribution", INVALID]);

  const { params } = head.head;
  const others: readonly Partial<RidgeParams>[] = [
    { dimension: params.dimension - 1 },
    { classes: params.classes - 1 },
    { normSquaredMax: params.normSquaredMax - 1 },
    { lambda: params.lambda + 1n },
    { fractionBits: params.fractionBits - 1 },
    { tolerance: params.tolerance + 1n },
    // Whoever leaves out the targets alone does not leave out a contributor.
    { gramKept: true },
  ];
  for (const changes of others) {
    refuses({ kind: "ridge", value: { head: { ...head.head, params: { ...params, ...changes } } } });
  }
  assert.ok(commitHead(market, head) > 0n);
  // Nearer to the solution than it must be is as good.
  const exact = { ...head.head, params: { ...params, tolerance: params.tolerance - 1n } };
  assert.ok(commitArtefact(market, { kind: "ridge", value: { head: exact } }) > 0n);

  const { artefact } = digitIndex(market);
  const indexes: readonly Partial<NeighbourArtefact>[] = [
    { dimension: artefact.dimension + 1 },
    { classes: artefact.classes - 1 },
    { nearest: artefact.nearest - 1 },
    { neighbours: artefact.neighbours - 1 },
  ];
  for (const changes of indexes) refuses({ kind: "neighbours", value: { ...artefact, ...changes } });
  assert.ok(commitArtefact(market, { kind: "neighbours", value: artefact }) > 0n);
  lab.checkInvariants();
});

test("what the datanet leaves open is the attributor's choice, but not how a contributor is left out", () => {
  const market = digitMarket(undefined, {});
  const { params } = market.head.head;
  const withParams = (changes: Partial<RidgeParams>) =>
    ({ kind: "ridge", value: { head: { ...market.head.head, params: { ...params, ...changes } } } }) as const;
  assert.ok(commitArtefact(market, withParams({ lambda: 7n, dimension: 3, normSquaredMax: 9 })) > 0n);
  assert.throws(() => commitArtefact(market, withParams({ gramKept: true })), /Gram/);
});
