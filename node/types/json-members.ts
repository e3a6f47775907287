/** The members of a JSON object as raw text, so that a part can be kept byte for byte instead of parsed and printed again. */

import { utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { memberSpans } from "./json-spans.ts";

/** The text of every top-level member of the object in `text`, in order; throws `JsonError` for anything but one object. */
export function rawMembers(text: string): Map<string, string> {
  const bytes = utf8Encode(text);
  const spans = memberSpans(bytes);
  return new Map([...spans].map(([key, { start, end }]) => [key, utf8Decode(bytes.subarray(start, end))]));
}
