/**
 * Answers queries from the index. All conditions other than heights must hold within one event (cmt:state/txindex/kv);
 * a query that would read too much is refused, never answered in part.
 */
import { compareBigints, concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Database } from "#store/database.ts";
import { matchesValue } from "../query/match.ts";
import type { Condition, Query } from "../query/parse.ts";
import {
  attributePrefix,
  blockKey,
  decodeList,
  decodePlaces,
  decodePlacesOf,
  endOf,
  HEIGHT_BYTES,
  heightOf,
  listPrefix,
  type Place,
  type Position,
  parseAttributeKey,
  parseBlockKey,
  type Scope,
  u32FromBytes,
  valuePrefix,
} from "./index-keys.ts";
import { tagNumber } from "./tags.ts";

/** A query the index refuses; the message says what to add. */
export class SearchError extends TypedError {}

/** Index rows, or values and places in them, that one query may read. */
export const SEARCH_ROWS_MAX = 1_000_000;

/** Where to search. */
export interface SearchArea {
  readonly scope: Scope;
  /** The lowest height whose block is still stored; nothing below is found. */
  readonly base?: bigint;
}

interface Heights {
  readonly min: bigint;
  readonly max: bigint;
}

/** One search in progress. */
interface Search {
  readonly database: Database;
  readonly scope: Scope;
  readonly heights: Heights;
  rowsLeft: number;
}

const HEIGHT_MAX = (1n << 63n) - 1n;

/** Positions that match, in ascending order. */
export async function searchPositions(database: Database, area: SearchArea, query: Query): Promise<Position[]> {
  const { scope, base = 0n } = area;
  const heightTag = scope === "tx" ? "tx.height" : "block.height";
  const heights = query.filter((c) => c.tag === heightTag).reduce(narrow, { min: base, max: HEIGHT_MAX });
  const others = query.filter((c) => c.tag !== heightTag);
  if (heights.min > heights.max) return [];
  const search: Search = { database, scope, heights, rowsLeft: SEARCH_ROWS_MAX };
  const [first, ...rest] = [...others].sort((a, b) => selectivity(a) - selectivity(b));
  if (first === undefined) return allPositions(search);
  let matches = await eventsOf(search, first);
  for (const condition of rest) {
    if (matches.size === 0) return [];
    const found = await eventsOf(search, condition);
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

async function allPositions(search: Search): Promise<Position[]> {
  const { database, scope, heights } = search;
  const positions: Position[] = [];
  const range = { start: blockKey(heights.min), end: blockKey(heights.max + 1n) };
  for await (const [key, row] of database.iterate(range)) {
    const height = parseBlockKey(key);
    const count = scope === "tx" ? u32FromBytes(row) : 1;
    spend(search, count);
    for (let index = 0; index < count; index++) positions.push({ height, index });
  }
  return positions;
}

/** Events that satisfy one condition, by an identity that is the same across conditions. */
async function eventsOf(search: Search, condition: Condition): Promise<Map<string, Position>> {
  const events = new Map<string, Position>();
  const isExact = condition.operator === "=" && condition.operand?.kind === "text";
  const rows = isExact ? rowsOfValue(search, condition.tag, condition.operand.text) : rowsOfTag(search, condition);
  for await (const { height, places } of rows) {
    spend(search, 1 + places.length);
    for (const { index, event } of places) events.set(`${height}/${index}/${event}`, { height, index });
  }
  return events;
}

interface Row {
  readonly height: bigint;
  readonly places: readonly Place[];
}

/** All rows of one attribute with one value: those of its own, and those it shares with other tags. */
async function* rowsOfValue(search: Search, tag: string, value: string): AsyncGenerator<Row> {
  const own = attributePrefix(search.scope, tag, value);
  for await (const [key, row] of rowsIn(search, own)) yield { height: heightOf(key), places: decodePlaces(row) };
  const shared = search.scope === "tx" ? valuePrefix(value) : undefined;
  const number = shared && tagNumber(search.database, tag);
  if (shared === undefined || number === undefined) return;
  for await (const [key, row] of rowsIn(search, shared)) {
    yield { height: heightOf(key), places: decodePlacesOf(row, number) };
  }
}

/** All rows of a tag whose value satisfies a condition. */
async function* rowsOfTag(search: Search, condition: Condition): AsyncGenerator<Row> {
  const { database, scope, heights } = search;
  const prefix = attributePrefix(scope, condition.tag);
  for await (const [key, row] of database.iterate({ start: prefix, end: endOf(prefix) })) {
    spend(search, 1);
    const { value, height } = parseAttributeKey(key, prefix.length);
    const isWanted = height >= heights.min && height <= heights.max && matchesValue(condition, value);
    if (isWanted) yield { height, places: decodePlaces(row) };
  }
  if (scope === "block") return;
  for await (const [key, row] of rowsIn(search, listPrefix(condition.tag))) {
    for (const { value, places } of decodeList(row)) {
      spend(search, 1);
      if (matchesValue(condition, value)) yield { height: heightOf(key), places };
    }
  }
}

/** Rows whose key is the prefix and a height that is searched. */
async function* rowsIn({ database, heights }: Search, prefix: Uint8Array) {
  const start = concatBytes(prefix, u64ToBytes(heights.min));
  const end = concatBytes(prefix, u64ToBytes(heights.max + 1n));
  for await (const entry of database.iterate({ start, end })) {
    // A value that contains the separator is followed by more than a height.
    if (entry[0].length === prefix.length + HEIGHT_BYTES) yield entry;
  }
}

function spend(search: Search, rows: number): void {
  search.rowsLeft -= rows;
  if (search.rowsLeft < 0)
    throw new SearchError("query reads too much of the index: narrow it by height or by another condition");
}

function distinct(positions: readonly Position[]): Position[] {
  const sorted = [...positions].sort((a, b) => compareBigints(a.height, b.height) || a.index - b.index);
  return sorted.filter((p, i) => i === 0 || p.height !== sorted[i - 1]?.height || p.index !== sorted[i - 1]?.index);
}
