/** Whether attribute values satisfy a condition (cmt:libs/pubsub/query/query.go). */
import { type Condition, type Decimal, type Operand, parseDecimal, parseMoment, type Query } from "./parse.ts";

/** Attribute values by composite key "type.key", in order of emission. */
export type EventMap = ReadonlyMap<string, readonly string[]>;

/** Every condition is met by some value of its tag; conditions may be met by different events. */
export const matchesEvents = (query: Query, events: EventMap): boolean =>
  query.every((condition) => {
    if (condition.operator === "EXISTS") return exists(condition.tag, events);
    return (events.get(condition.tag) ?? []).some((value) => matchesValue(condition, value));
  });

/** EXISTS also takes an event type without an attribute key. */
function exists(tag: string, events: EventMap): boolean {
  return events.has(tag) || [...events.keys()].some((key) => key.startsWith(`${tag}.`));
}

/** Whether one value satisfies `condition`. */
export function matchesValue(condition: Condition, value: string): boolean {
  const { operator, operand } = condition;
  if (operator === "EXISTS" || operand === undefined) return true;
  if (operator === "CONTAINS") return operand.kind === "text" && value.includes(operand.text);
  if (operand.kind === "text") return value === operand.text;
  const order = compareTo(operand, value);
  if (order === undefined) return false;
  switch (operator) {
    case "=":
      return order === 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** Sign of value − operand; undefined when the value is not of the operand's kind. */
function compareTo(operand: Exclude<Operand, { kind: "text" }>, value: string): number | undefined {
  if (operand.kind === "time") {
    const ns = parseMoment(value);
    return ns === undefined ? undefined : ns < operand.ns ? -1 : ns > operand.ns ? 1 : 0;
  }
  // The number before a unit counts: "8atom" compares as 8.
  const number = parseDecimal(/^-?\d+(?:\.\d+)?/.exec(value)?.[0] ?? "");
  return number === undefined ? undefined : compareDecimals(number, operand.number);
}

function compareDecimals(a: Decimal, b: Decimal): number {
  const left = a.units * 10n ** BigInt(Math.max(0, b.scale - a.scale));
  const right = b.units * 10n ** BigInt(Math.max(0, a.scale - b.scale));
  return left < right ? -1 : left > right ? 1 : 0;
}
