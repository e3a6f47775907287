/** A load whose every version follows from its number, so that two processes agree on what a version must contain. */

import { utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import type { MultiStore } from "#store/multi-store.ts";
import type { CommitId, MultiStoreOptions } from "#store/multi-store-options.ts";

/** The stores of the load. */
export const STORES = ["acc", "bank", "gov"];

/** Small bounds, so that eviction and pruning work in every version. */
export const OPTIONS: MultiStoreOptions = {
  pruning: { keepRecent: 4, interval: 2 },
  pruneRecordsPerBlock: 150,
  residentNodesMax: 500,
  cacheBytesMax: 20_000,
};

/** Commits the next version of the load. */
export function commitNext(multi: MultiStore): Promise<CommitId> {
  const random = seededRandom(`crash ${multi.nextVersion}`);
  const branch = multi.branch();
  const changes = random.below(120);
  for (let i = 0; i < changes; i++) {
    const store = branch.store(random.pick(STORES));
    const key = utf8Encode(`key ${random.below(700)}`);
    if (random.chance(1, 4)) store.delete(key);
    else store.set(key, random.bytes(random.below(200)));
  }
  branch.write();
  return multi.commit();
}
