/** Route templates of google.api.http: literal segments, `{field}` for one segment, `{field=**}` for the rest. */

/** A compiled template. */
export interface PathTemplate {
  readonly template: string;
  /** Fields bound by the path, by their proto names. */
  readonly fields: readonly string[];
  /** The bound values when the parts of a path (percent-encoded) match. */
  match(parts: readonly string[]): ReadonlyMap<string, string> | undefined;
  /** Literal segments come before variables when routes compete. */
  readonly specificity: string;
}

type Segment = { readonly literal: string } | { readonly field: string; readonly rest: boolean };

/** The parts of a path; a slash at its end does not count. */
export const splitPath = (path: string): readonly string[] => path.replace(/\/$/, "").slice(1).split("/");

/** Whether every percent sign of a path begins an escape of UTF-8. */
export const isPercentEncoded = (path: string): boolean => decodePart(path) !== undefined;

/** Compiles a template such as "/cosmos/bank/v1beta1/balances/{address}". */
export function compileTemplate(template: string): PathTemplate {
  const segments = template.slice(1).split("/").map(compileSegment);
  const last = segments.at(-1);
  const isOpen = last !== undefined && "rest" in last && last.rest;
  return {
    template,
    fields: segments.flatMap((s) => ("field" in s ? [s.field] : [])),
    specificity: segments.map((s) => ("literal" in s ? "0" : s.rest ? "2" : "1")).join(""),
    match(parts) {
      if (isOpen ? parts.length < segments.length : parts.length !== segments.length) return undefined;
      const values = new Map<string, string>();
      for (const [i, segment] of segments.entries()) {
        const part = parts[i] ?? "";
        if ("literal" in segment) {
          if (segment.literal !== part) return undefined;
          continue;
        }
        const value = decodePart(segment.rest ? parts.slice(i).join("/") : part);
        if (value === undefined || value === "") return undefined;
        values.set(segment.field, value);
      }
      return values;
    },
  };
}

function compileSegment(text: string): Segment {
  const match = /^\{([a-z0-9_.]+)(=\*\*)?\}$/.exec(text);
  return match === null ? { literal: text } : { field: match[1] ?? "", rest: match[2] !== undefined };
}

function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
