/** Queues keyed by height: what is due is read before it is worked on, and never more of it than a block may do. */

/** The first of some keys, `most` at most. */
export function due<K>(keys: Iterable<K>, most: number): readonly K[] {
  const entries: K[] = [];
  for (const key of keys) {
    if (entries.length === most) break;
    entries.push(key);
  }
  return entries;
}
