/** A snapshot as peers offer it. */

import { sha256 } from "#crypto/sha256.ts";
import { toHex } from "#lib/bytes.ts";
import { Snapshot } from "#proto/tendermint/abci/types.ts";

/** A snapshot and its name; two are the same only when every field is, since peers may make them differently. */
export interface NamedSnapshot extends Snapshot {
  readonly key: string;
}

/** Names a snapshot. */
export function namedSnapshot({ height, format, chunks, hash, metadata }: Snapshot): NamedSnapshot {
  const snapshot: Snapshot = { height, format, chunks, hash, metadata };
  return { ...snapshot, key: toHex(sha256(Snapshot.encode(snapshot))) };
}
