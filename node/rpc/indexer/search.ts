/**
 * Answers queries from the index. All conditions other than heights must hold within one event (cmt:state/txindex/kv);
 * a query that would read too much is refused, never answered in part.
 */
import { compareBigints } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Database } from "#store/database.ts";
import { matchesValue } from "../query/match.ts";
import type { Condition, Query } from "../query/parse.ts";
import {
  attributePrefix,
  blockKey,
  decodePlaces,
  endOf,
  parseAttributeKey,
  parseBlockKey,
  parsePositionKey,
  positionKey,
  type Scope,
} from "./index-keys.ts";

/** A query the index refuses; the message says what to add. */
export class SearchError extends TypedError {}

/** Index rows one query may read. */
export const SEARCH_ROWS_MAX = 1_000_000;

/** A matching tx, or a matching block (index 0). */
export interface Position {
  readonly height: bigint;
  readonly index: number;
}

interface Heights {
  readonly min: bigint;
  readonly max: bigint;
}

const HEIGHT_MAX = (1n << 63n) - 1n;

/** Positions that match, in ascending order. */
export async function searchPositions(database: Database, scope: Scope, query: Query): Promise<Position[]> {
  const heightTag = scope === "tx" ? "tx.height" : "block.height";
  const heights = query.filter((c) => c.tag === heightTag).reduce(narrow, { min: 0n, max: HEIGHT_MAX });
  const others = query.filter((c) => c.tag !== heightTag);
  if (heights.min > heights.max) return [];
  const budget = { rows: SEARCH_ROWS_MAX };
  const [first, ...rest] = [...others].sort((a, b) => selectivity(a) - selectivity(b));
  if (first === undefined) return allPositions(database, scope, heights, budget);
  let matches = await eventsOf(database, scope, first, heights, budget);
  for (const condition of rest) {
    if (matches.size === 0) return [];
    const found = await eventsOf(database, scope, condition, heights, budget);
    matches = new Map([...matches].filter(([event]) => found.has(event)));
  }
  return distinct([...matches.values()]);
}

const selectivity = (c: Condition): number =>
  c.operator === "=" && c.operand?.kind === "text" ? 0 : c.operator === "EXISTS" ? 2 : 1;

function narrow(heights: Heights, { operator, operand, tag }: Condition): Heights {
  if (operator === "EXISTS") return heights;
  if (operand?.kind !== "number" || operand.number.scale !== 0)
    throw new SearchError(`${tag} must be compared with a whole number`);
  const bound = operand.number.units;
  const max = (value: bigint): Heights => ({ min: heights.min, max: value < heights.max ? value : heights.max });
  const min = (value: bigint): Heights => ({ min: value > heights.min ? value : heights.min, max: heights.max });
  switch (operator) {
    case "=":
      return { min: min(bound).min, max: max(bound).max };
    case "<":
      return max(bound - 1n);
    case "<=":
      return max(bound);
    case ">":
      return min(bound + 1n);
    case ">=":
      return min(bound);
    case "CONTAINS":
      throw new SearchError(`${tag} must be compared with a whole number`);
  }
}

async function allPositions(
  database: Database,
  scope: Scope,
  heights: Heights,
  budget: { rows: number },
): Promise<Position[]> {
  const bound = (height: bigint): Uint8Array => (scope === "tx" ? positionKey(height, 0) : blockKey(height));
  const positions: Position[] = [];
  for await (const [key] of database.iterate({ start: bound(heights.min), end: bound(heights.max + 1n) })) {
    spend(budget);
    positions.push(scope === "tx" ? parsePositionKey(key) : { height: parseBlockKey(key), index: 0 });
  }
  return positions;
}

/** Events that satisfy one condition, by an identity that is the same across conditions. */
async function eventsOf(
  database: Database,
  scope: Scope,
  condition: Condition,
  heights: Heights,
  budget: { rows: number },
): Promise<Map<string, Position>> {
  const events = new Map<string, Position>();
  const prefix = attributePrefix(scope, condition.tag);
  const isExact = condition.operator === "=" && condition.operand?.kind === "text";
  const start = isExact ? attributePrefix(scope, condition.tag, condition.operand.text) : prefix;
  for await (const [key, row] of database.iterate({ start, end: endOf(start) })) {
    spend(budget);
    const { value, height } = parseAttributeKey(key, prefix.length);
    if (height < heights.min || height > heights.max || !matchesValue(condition, value)) continue;
    for (const { index, event } of decodePlaces(row)) {
      spend(budget);
      events.set(`${height}/${index}/${event}`, { height, index });
    }
  }
  return events;
}

function spend(budget: { rows: number }): void {
  if (--budget.rows < 0)
    throw new SearchError("query reads too much of the index: narrow it by height or by another condition");
}

function distinct(positions: readonly Position[]): Position[] {
  const sorted = [...positions].sort((a, b) => compareBigints(a.height, b.height) || a.index - b.index);
  return sorted.filter((p, i) => i === 0 || p.height !== sorted[i - 1]?.height || p.index !== sorted[i - 1]?.index);
}
