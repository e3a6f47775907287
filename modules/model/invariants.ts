/** What is always true of the state of `model`. */

import { ModelVersionState, type Settlement } from "#proto/tributary/model/v1/types.ts";
import { amountOf, type Coin } from "#sdk";
import { isOpen } from "./claims.ts";
import { model } from "./declaration.ts";
import { dueOf } from "./due.ts";
import { isDataEdge } from "./edge-types.ts";
import { isLive, unspent } from "./escrow.ts";
import { BPS_MAX, DATA_FLOOR_BPS_LIMIT, STACK_BPS_LIMIT } from "./params.ts";

/** The module account holds what live sessions have not spent and all bonds, coin by coin. */
export const escrowsAreCovered = model.invariant("the module account holds exactly the escrows and bonds", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  const add = ({ denom, amount }: Coin): void => {
    if (amount !== 0n) owed.set(denom, (owed.get(denom) ?? 0n) + amount);
  };
  for (const session of ctx.state.sessions.values()) {
    if (unspent(session) < 0n) return `session ${session.id} is overspent`;
    if (isLive(session)) add({ denom: session.deposit.denom, amount: unspent(session) });
  }
  for (const { bond, unbonding, bondDenom } of ctx.state.models.values()) {
    if (bond < 0n || unbonding < 0n) return "a model's bond is negative";
    add({ denom: bondDenom, amount: bond + unbonding });
  }
  for (const { bond } of ctx.state.nodes.values()) add(bond);
  for (const { bond } of ctx.state.agents.values()) add(bond);
  for (const claim of ctx.state.claims.values()) if (isOpen(claim)) add(claim.bond);
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return isExact && held.every(({ denom }) => owed.has(denom));
});

/** The queue has exactly what the records say falls due. */
export const dueIsComplete = model.invariant("the queue follows from the records", (ctx) => {
  const { state } = ctx;
  const entries = dueOf(ctx, {
    models: state.models.values(),
    nodes: state.nodes.values(),
    agents: state.agents.values(),
    checks: state.checks.values(),
    claims: state.claims.values(),
  });
  const count = [...state.due.keys()].length;
  if (count !== entries.length) return `the queue has ${count} entries instead of ${entries.length}`;
  return entries.every((entry) => state.due.has(entry));
});

/** Tainted versions are those with a taint that stands, and nodes count the checks they missed. */
export const taintsAreListed = model.invariant("taints and missed checks are listed", ({ state }) => {
  for (const version of state.versions.values()) {
    const isTainted = version.state === ModelVersionState.MODEL_VERSION_STATE_TAINTED;
    if (state.tainted.has([version.modelId, version.number]) !== isTainted) {
      return `taint of ${version.modelId}/${version.number} is not listed`;
    }
  }
  for (const { address, misses } of state.nodes.values()) {
    const missed = [...state.checks.values({ prefix: [address] })].filter((check) => check.missed).length;
    if (missed !== misses) return `node ${address} missed ${missed} checks and not ${misses}`;
  }
  return true;
});

/** Every published vector makes 10 000, within stack and data floor. */
export const vectorsAreWhole = model.invariant(
  "a royalty vector makes 10000 and keeps the data's floor",
  ({ state }) => {
    for (const version of state.versions.values()) {
      if (version.state === ModelVersionState.MODEL_VERSION_STATE_DRAFT) continue;
      const accounts = version.royalties.reduce((sum, { bps }) => sum + bps, 0);
      const data = version.dataShares.reduce((sum, { bps }) => sum + bps, 0);
      const isWithin = accounts <= STACK_BPS_LIMIT && data >= DATA_FLOOR_BPS_LIMIT;
      if (accounts + data !== BPS_MAX || !isWithin) return `version ${version.modelId}/${version.number} is not whole`;
    }
    return true;
  },
);

/** Depth falls along every edge between models, so there is no cycle. */
export const lineageIsAcyclic = model.invariant("every version is deeper than its sources", ({ state }) => {
  for (const edge of state.edges.values()) {
    const version = state.versions.get([edge.modelId, edge.version]);
    if (version === undefined) return `edge ${edge.index} has no version`;
    if (version.state === ModelVersionState.MODEL_VERSION_STATE_DRAFT || isDataEdge(edge.type)) continue;
    const source = state.versions.get([edge.sourceId, edge.sourceVersion]);
    if (source === undefined || source.depth >= version.depth) return `edge of ${edge.modelId} leads up`;
  }
  return true;
});

/** Settlements of a version are numbered without gaps, and their sums add up. */
export const settlementsAddUp = model.invariant("settlements have no gaps and add up", ({ state }) => {
  let previous: Settlement | undefined;
  for (const next of state.settlements.values()) {
    const isSame = previous?.modelId === next.modelId && previous.version === next.version;
    const before = isSame ? previous : undefined;
    const isNext =
      next.number === (before?.number ?? 0n) + 1n &&
      next.cumulativeAmount === (before?.cumulativeAmount ?? 0n) + next.amount.amount &&
      next.cumulativeUses === (before?.cumulativeUses ?? 0n) + next.sequence - next.afterSequence;
    if (!isNext) return `settlement ${next.number} of ${next.modelId}/${next.version} does not follow`;
    previous = next;
  }
  return true;
});
