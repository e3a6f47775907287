/** Queues are worked off up to a named number of entries a block: what is due is read before it is worked on. */

/** The first of some keys, `most` at most; what they are keys of can then be written to. */
export function firstOf<K>(keys: Iterable<K>, most: number): readonly K[] {
  const found: K[] = [];
  for (const key of keys) {
    if (found.length === most) break;
    found.push(key);
  }
  return found;
}
