/** What a client's decoder depends on in a JSON value: members, kinds, and what is null or empty. */

/** A value with its content replaced by its kind; the entries of a list become one. */
export function shapeOf(value: unknown): unknown {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : [value.map(shapeOf).reduce(merged)];
  if (typeof value === "object") {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([key, member]) => [key, shapeOf(member)]));
  }
  return typeof value === "string" ? textKind(value) : typeof value;
}

function textKind(text: string): string {
  if (text === "") return "empty text";
  if (/^-?[0-9]+$/.test(text)) return "integer as text";
  if (/^[0-9A-F]{40,}$/.test(text)) return "hex";
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? "time" : "text";
}

/** The shape of a list whose entries differ names the alternatives. */
function merged(a: unknown, b: unknown): unknown {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return a;
  const alternatives = [...new Set([...left.split(" | "), ...right.split(" | ")])].sort((x, y) => (x < y ? -1 : 1));
  return alternatives.join(" | ");
}
