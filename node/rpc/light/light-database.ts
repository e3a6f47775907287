/** Trusted light blocks in a database, so that a light client need not begin anew (`cmt:light/store/db`). */

import { concatBytes, u64FromBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";
import { LightBlock as LightBlockProto } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import { ValidationError } from "#types/errors.ts";
import { type LightBlock, lightBlockFromProto, lightBlockToProto } from "#types/light/light-block.ts";
import { HeightIndex, type LightStore } from "#types/light/light-store.ts";
import { WireError } from "#wire";

const PREFIX = "lb/";

/** Opens the store of one chain; several chains may share a database. */
export async function openLightDatabase(database: Database, chainId: string): Promise<LightStore> {
  const prefix = utf8Encode(`${PREFIX}${chainId}/`);
  const keyOf = (height: bigint): Uint8Array => concatBytes(prefix, u64ToBytes(height));
  const heights: bigint[] = [];
  const end = concatBytes(prefix, new Uint8Array(8).fill(0xff));
  for await (const [key] of database.iterate({ start: prefix, end })) {
    if (key.length === prefix.length + 8) heights.push(u64FromBytes(key.slice(prefix.length)));
  }
  const index = new HeightIndex(heights);
  const load = (height: bigint): LightBlock | undefined => {
    const bytes = database.getSync(keyOf(height));
    return bytes === undefined ? undefined : decode(bytes);
  };
  return {
    get firstHeight() {
      return index.first;
    },
    get latestHeight() {
      return index.latest;
    },
    heights: () => index.all(),
    load,
    loadBefore(height) {
      const before = index.before(height);
      return before === undefined ? undefined : load(before);
    },
    async save(block) {
      const batch = database.batch();
      batch.put(keyOf(block.header.height), LightBlockProto.encode(lightBlockToProto(block)));
      await batch.write({ sync: true });
      index.add(block.header.height);
    },
    async delete(removed) {
      const batch = database.batch();
      for (const height of removed) batch.delete(keyOf(height));
      await batch.write({ sync: true });
      index.remove(removed);
    },
  };
}

/** What is damaged on disk counts as missing: it can be fetched and verified again. */
function decode(bytes: Uint8Array): LightBlock | undefined {
  try {
    return lightBlockFromProto(LightBlockProto.decode(bytes));
  } catch (thrown) {
    if (thrown instanceof WireError || thrown instanceof ValidationError) return undefined;
    throw thrown;
  }
}
