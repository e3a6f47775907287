/** Which web pages may call (`cors_allowed_*` of config.toml). */
import type { IncomingMessage } from "node:http";

/** The settings. */
export interface CorsOptions {
  /** Origins, "*" for all, or with one "*" inside that stands for any text. */
  readonly corsOrigins: readonly string[];
  readonly corsMethods: readonly string[];
  readonly corsHeaders: readonly string[];
}

/** Names and values to add to a reply; none when the request does not come from an allowed page. */
export function corsHeaders(request: IncomingMessage, options: CorsOptions): readonly string[] {
  if (options.corsOrigins.length === 0) return NONE;
  const { origin } = request.headers;
  if (origin === undefined || !options.corsOrigins.some((pattern) => isAllowed(pattern, origin))) return NONE;
  const allowed = options.corsOrigins.includes("*") ? "*" : origin;
  const headers = ["vary", "Origin", "access-control-allow-origin", allowed];
  if (request.method !== "OPTIONS") return headers;
  headers.push("access-control-allow-methods", options.corsMethods.join(", "));
  headers.push("access-control-allow-headers", options.corsHeaders.join(", "));
  return headers;
}

const NONE: readonly string[] = [];

function isAllowed(pattern: string, origin: string): boolean {
  if (pattern === "*" || pattern === origin) return true;
  const star = pattern.indexOf("*");
  if (star < 0) return false;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return origin.length >= head.length + tail.length && origin.startsWith(head) && origin.endsWith(tail);
}
