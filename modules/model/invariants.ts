/** What is always true of the state of `model`. */

import { ModelVersionState, type Settlement } from "#proto/tributary/model/v1/types.ts";
import { amountOf } from "#sdk";
import { model } from "./declaration.ts";
import { isDataEdge } from "./edge-types.ts";
import { isLive, unspent } from "./escrow.ts";
import { BPS_MAX, DATA_FLOOR_BPS_LIMIT, STACK_BPS_LIMIT } from "./params.ts";

/** The module account holds what live sessions have not spent, coin by coin. */
export const escrowsAreCovered = model.invariant("the module account holds exactly the escrows", (ctx) => {
  const held = ctx.keepers.bank.getAllBalances(ctx.self);
  const owed = new Map<string, bigint>();
  for (const session of ctx.state.sessions.values()) {
    if (unspent(session) < 0n) return `session ${session.id} is overspent`;
    const { denom } = session.deposit;
    if (isLive(session)) owed.set(denom, (owed.get(denom) ?? 0n) + unspent(session));
  }
  const isExact = [...owed].every(([denom, amount]) => amountOf(held, denom) === amount);
  return isExact && held.every(({ denom }) => owed.has(denom));
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
