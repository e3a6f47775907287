/** The hashes of a snapshot: one per chunk and one over all chunks. */

import { createHash } from "node:crypto";
import { sha256 } from "#crypto/sha256.ts";

/** Hashes chunks as they are made. */
export class ChunkHasher {
  private readonly all = createHash("sha256");
  private readonly chunkHashes: Uint8Array[] = [];

  add(chunk: Uint8Array): void {
    this.all.update(chunk);
    this.chunkHashes.push(sha256(chunk));
  }

  finish(): { readonly hash: Uint8Array; readonly chunkHashes: readonly Uint8Array[] } {
    return { hash: new Uint8Array(this.all.digest()), chunkHashes: this.chunkHashes };
  }
}
