/** The event query language of CometBFT (cmt:libs/pubsub/query/syntax): conditions joined by AND. */
import { TypedError } from "#lib/errors.ts";
import { nsFromTimestamp, parseRfc3339 } from "#lib/time.ts";

/** A query that does not parse; the message says where. */
export class QuerySyntaxError extends TypedError {}

/** Longest query accepted, in characters (cmt:rpc/core maxQueryLength). */
export const QUERY_LENGTH_MAX = 512;

const DATE_LENGTH = "yyyy-mm-dd".length;

/** Comparison operators of a condition. */
export type Operator = "=" | "<" | "<=" | ">" | ">=" | "CONTAINS" | "EXISTS";

/** The right-hand side of a condition. */
export type Operand =
  | { readonly kind: "text"; readonly text: string }
  /** A decimal number, as integer part and digits after the point, so that it compares exactly. */
  | { readonly kind: "number"; readonly number: Decimal }
  /** A date or time as nanoseconds since the Unix epoch. */
  | { readonly kind: "time"; readonly ns: bigint };

/** An exact decimal: `units` times 10^-`scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** One condition; `operand` is absent for EXISTS only. */
export interface Condition {
  /** Composite key, such as "tx.height" or "transfer.recipient". */
  readonly tag: string;
  readonly operator: Operator;
  readonly operand: Operand | undefined;
}

/** The conditions of a query, all of which must hold. */
export type Query = readonly Condition[];

const TOKEN =
  /\s*(?:(AND\b)|(CONTAINS\b)|(EXISTS\b)|(TIME\s+\S+)|(DATE\s+\S+)|('[^']*')|(<=|>=|<|>|=)|(\d+(?:\.\d+)?)|([^\s()'"=<>,]+))/y;
const KINDS = ["and", "contains", "exists", "time", "date", "text", "compare", "number", "tag"] as const;

interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  readonly at: number;
}

/** Parses a query; throws `QuerySyntaxError`. */
export function parseQuery(source: string): Query {
  if (source.length > QUERY_LENGTH_MAX) throw new QuerySyntaxError("maximum query length exceeded");
  const tokens = tokenize(source);
  const conditions: Condition[] = [];
  let at = 0;
  for (;;) {
    const { condition, next } = parseCondition(source, tokens, at);
    conditions.push(condition);
    const separator = tokens[next];
    if (separator === undefined) return conditions;
    if (separator.kind !== "and") throw wrong(separator, "AND or the end");
    at = next + 1;
  }
}

/** The exact decimal a number text stands for; undefined when it is not one. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "0", fraction = ""] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (match === null) throw new QuerySyntaxError(`unexpected character at position ${at}`, { at });
    const group = match.slice(1).findIndex((text) => text !== undefined);
    tokens.push({ kind: KINDS[group] ?? "tag", text: match[group + 1] ?? "", at });
  }
  return tokens;
}

function parseCondition(source: string, tokens: readonly Token[], at: number): { condition: Condition; next: number } {
  const tag = tokens[at];
  if (tag === undefined) throw new QuerySyntaxError(source.trim() === "" ? "query is empty" : "query ends after AND");
  if (tag.kind !== "tag") throw wrong(tag, "a tag such as tx.height");
  const operator = tokens[at + 1];
  if (operator === undefined) throw new QuerySyntaxError(`query ends after "${tag.text}"`);
  if (operator.kind === "exists") return { condition: condition(tag, "EXISTS", undefined), next: at + 2 };
  const operand = tokens[at + 2];
  if (operand === undefined) throw new QuerySyntaxError(`query ends after "${operator.text}"`);
  if (operator.kind === "contains") {
    if (operand.kind !== "text") throw wrong(operand, "a string in single quotes");
    return { condition: condition(tag, "CONTAINS", parseOperand(operand)), next: at + 3 };
  }
  if (operator.kind !== "compare") throw wrong(operator, "an operator");
  if (operand.kind === "text" && operator.text !== "=") throw wrong(operand, "a number, date or time");
  return { condition: condition(tag, operator.text as Operator, parseOperand(operand)), next: at + 3 };
}

const condition = (tag: Token, operator: Operator, operand: Operand | undefined): Condition => ({
  tag: tag.text,
  operator,
  operand,
});

function parseOperand(token: Token): Operand {
  switch (token.kind) {
    case "text":
      return { kind: "text", text: token.text.slice(1, -1) };
    case "number": {
      const number = parseDecimal(token.text);
      if (number === undefined) throw wrong(token, "a number");
      return { kind: "number", number };
    }
    case "date":
    case "time": {
      const ns = parseMoment(token.text.slice(4).trim());
      if (ns === undefined) throw wrong(token, token.kind === "date" ? "DATE yyyy-mm-dd" : "TIME in RFC 3339");
      return { kind: "time", ns };
    }
    case "and":
    case "contains":
    case "exists":
    case "compare":
    case "tag":
      throw wrong(token, "a value");
  }
}

/** Nanoseconds of "yyyy-mm-dd" or an RFC 3339 time; undefined when the text is neither. */
export function parseMoment(text: string): bigint | undefined {
  try {
    return nsFromTimestamp(parseRfc3339(text.length === DATE_LENGTH ? `${text}T00:00:00Z` : text));
  } catch (error) {
    if (error instanceof TypedError) return undefined;
    throw error;
  }
}

const wrong = (token: Token, expected: string): QuerySyntaxError =>
  new QuerySyntaxError(`expected ${expected} at position ${token.at}, got "${token.text}"`, { at: token.at });
