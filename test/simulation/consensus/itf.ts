/** Reads traces in the Informal Trace Format and names the shapes of Malachite's Quint models. */

import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Vote } from "#consensus/types.ts";
import { vectorPath } from "#test/support/vectors.ts";

/** A variant of a Quint sum type. */
export interface Variant<T = unknown> {
  readonly tag: string;
  readonly value: T;
}

/** A value id, or nil. */
export type ModelValue = Variant<string>;

/** A vote of the models. */
export interface ModelVote {
  readonly height: number;
  readonly round: number;
  readonly srcAddress: string;
  readonly valueId: ModelValue;
  readonly voteType: Variant;
}

/** A proposal of the models. */
export interface ModelProposal {
  readonly height: number;
  readonly proposal: string;
  readonly round: number;
  readonly srcAddress: string;
  readonly validRound: number;
}

/** The state of one consensus instance in the models. */
export interface ModelState {
  readonly height: number;
  readonly round: number;
  readonly step: Variant;
  readonly lockedRound: number;
  readonly lockedValue: ModelValue;
  readonly validRound: number;
  readonly validValue: ModelValue;
}

/** The tallies of one vote type. */
export interface ModelTally {
  readonly receivedVotes: readonly ModelVote[];
  readonly valuesWeights: Map<ModelValue, number>;
  readonly votesAddresses: readonly string[];
}

/** The vote keeper of the models. */
export interface ModelKeeper {
  readonly height: number;
  readonly rounds: Map<
    number,
    {
      readonly prevotes: ModelTally;
      readonly precommits: ModelTally;
      readonly votesAddressesWeights: Map<string, number>;
      readonly emittedOutputs: readonly Variant[];
    }
  >;
  readonly validatorSet: Map<string, number>;
}

/** One state of a trace: variables by name, without the name of their module. */
export type TraceState = Readonly<Record<string, unknown>>;

/** A folder of traces below `generated_itf`. */
export function tracesIn(suite: string): readonly string[] {
  return readdirSync(vectorPath(`${ROOT}/${suite}`)).sort((a, b) => (a < b ? -1 : 1));
}

/** The states of one trace; `module` selects the variables of one module where the trace has several. */
export function readTrace<T>(suite: string, name: string, module?: string): readonly T[] {
  const bytes = readFileSync(vectorPath(`${ROOT}/${suite}/${name}`));
  const json = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const { states } = JSON.parse(json) as { readonly states: readonly Record<string, unknown>[] };
  return states.map((state) => {
    const variables = Object.entries(state).filter(
      ([key]) => key !== "#meta" && (module === undefined || key.startsWith(`${module}::`)),
    );
    return Object.fromEntries(variables.map(([key, value]) => [key.split("::").at(-1), decode(value)])) as T;
  });
}

/** The core's form of a vote. */
export function toVote(vote: ModelVote): Vote {
  return {
    type: vote.voteType.tag === "Prevote" ? "prevote" : "precommit",
    height: BigInt(vote.height),
    round: vote.round,
    valueId: toValueId(vote.valueId),
    validator: vote.srcAddress,
  };
}

/** The core's form of a value. */
export function toValueId(value: ModelValue): string | null {
  return value.tag === "Val" ? value.value : null;
}

const ROOT = "informalsystems__malachite/generated_itf";

/** Integers, maps, sets and tuples have marked encodings; everything else is plain JSON. */
function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== "object" || value === null) return value;
  const marked = value as Record<string, unknown>;
  if (typeof marked["#bigint"] === "string") return Number(marked["#bigint"]);
  if (Array.isArray(marked["#tup"])) return marked["#tup"].map(decode);
  if (Array.isArray(marked["#set"])) return marked["#set"].map(decode);
  if (Array.isArray(marked["#map"])) return new Map(marked["#map"].map((pair) => decode(pair) as [unknown, unknown]));
  return Object.fromEntries(Object.entries(marked).map(([key, inner]) => [key, decode(inner)]));
}
