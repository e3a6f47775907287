/** Long results as text, written in turns: whoever asks for a hundred blocks must not hold up the next one. */
import type { JsonValue } from "#codec/json-value.ts";
import { CODE, RpcError } from "./envelope.ts";

/** Characters written before everybody else has a turn. */
const TURN_CHARS = 512 * 1024;
/** Characters of one list. */
export const LIST_CHARS_MAX = 128 * 1024 * 1024;

/** The JSON text of a list without the items that have none; throws `RpcError` when it would be longer than `LIST_CHARS_MAX`. */
export async function renderList<T>(items: readonly T[], toJson: (item: T) => JsonValue | undefined): Promise<string> {
  const texts: string[] = [];
  let length = 0;
  let turn = 0;
  for (const item of items) {
    const json = toJson(item);
    if (json === undefined) continue;
    const text = JSON.stringify(json);
    texts.push(text);
    length += text.length;
    turn += text.length;
    if (length > LIST_CHARS_MAX) throw new RpcError(CODE.internal, "result is too large, ask for fewer with per_page");
    if (turn < TURN_CHARS) continue;
    turn = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return `[${texts.join(",")}]`;
}
