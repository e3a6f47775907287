/** What falls due at which height; a block deals with a bounded number of entries and the rest waits for the next. */

import {
  type Agent,
  ClaimState,
  type FetchCheck,
  type Model,
  type ServingNode,
  type UndeclaredUse,
} from "#proto/tributary/model/v1/types.ts";
import { concatBytes, u64ToBytes } from "#sdk";
import type { ModelContext } from "./declaration.ts";

/** What an entry is about: the bond of a model, node or agent; the next check of a node; the answer to one; a claim. */
export const DUE = { model: 1, node: 2, agent: 3, check: 4, answer: 5, claim: 6 } as const;

/** Adds an entry. */
export function schedule(ctx: ModelContext, height: bigint, what: number, whose: Uint8Array): void {
  ctx.state.due.add([height, what, whose]);
}

/** Removes an entry. */
export function unschedule(ctx: ModelContext, height: bigint, what: number, whose: Uint8Array): void {
  ctx.state.due.remove([height, what, whose]);
}

/** Names an answer to a check in the queue: the node's bytes and the number of the check. */
export function answerKey(ctx: Pick<ModelContext, "addresses">, node: string, number: bigint): Uint8Array {
  return concatBytes(ctx.addresses.account.toBytes(node), u64ToBytes(number));
}

/** Everything the queue has, as it follows from the records. */
export function dueOf(
  ctx: Pick<ModelContext, "addresses">,
  records: {
    readonly models: Iterable<Model>;
    readonly nodes: Iterable<ServingNode>;
    readonly agents: Iterable<Agent>;
    readonly checks: Iterable<FetchCheck>;
    readonly claims: Iterable<UndeclaredUse>;
  },
): readonly (readonly [bigint, number, Uint8Array])[] {
  const entries: (readonly [bigint, number, Uint8Array])[] = [];
  const add = (height: bigint, what: number, whose: Uint8Array): void => {
    if (height !== 0n) entries.push([height, what, whose]);
  };
  for (const { id, unbondHeight } of records.models) add(unbondHeight, DUE.model, u64ToBytes(id));
  for (const { address, unbondHeight, checkHeight } of records.nodes) {
    add(unbondHeight, DUE.node, ctx.addresses.account.toBytes(address));
    add(checkHeight, DUE.check, ctx.addresses.account.toBytes(address));
  }
  for (const { id, unbondHeight } of records.agents) add(unbondHeight, DUE.agent, u64ToBytes(id));
  for (const { node, number, deadline, missed } of records.checks) {
    if (!missed) add(deadline, DUE.answer, answerKey(ctx, node, number));
  }
  for (const { id, state, dueHeight } of records.claims) {
    const isOpen = state === ClaimState.CLAIM_STATE_DRAWING || state === ClaimState.CLAIM_STATE_REPRODUCING;
    if (isOpen) add(dueHeight, DUE.claim, u64ToBytes(id));
  }
  return entries;
}
