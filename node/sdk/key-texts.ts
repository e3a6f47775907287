/** Store keys of one collection, remembered while the same few are used again and again, as a transaction does. */
import { encodeKey } from "./collection.ts";
import type { KeyCodec } from "./keys.ts";

/** Keys remembered per collection. */
const REMEMBERED = 4;

/** Encodes keys through a tiny memory: the text it returns twice is one object, whose hash is known already. */
export class KeyTexts<K> {
  private readonly prefix: string;
  private readonly codec: KeyCodec<K>;
  private readonly keys: (K | undefined)[] = new Array<K | undefined>(REMEMBERED).fill(undefined);
  private readonly texts: string[] = new Array<string>(REMEMBERED).fill("");
  private next = 0;

  constructor(prefix: string, codec: KeyCodec<K>) {
    this.prefix = prefix;
    this.codec = codec;
  }

  /** The store key of `key`. */
  of(key: K): string {
    for (let i = 0; i < REMEMBERED; i++) if (isSame(this.keys[i], key)) return this.texts[i] as string;
    const text = encodeKey(this.prefix, this.codec, key);
    this.keys[this.next] = key;
    this.texts[this.next] = text;
    this.next = (this.next + 1) % REMEMBERED;
    return text;
  }
}

/** Whether two keys are made of equal primitive values; bytes and times, whose content could change, never are. */
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(b)) return a === b && typeof b !== "object";
  if (!Array.isArray(a) || a.length !== b.length) return false;
  for (let i = b.length - 1; i >= 0; i--) if (a[i] !== b[i] || typeof b[i] === "object") return false;
  return true;
}
