/** Signature checks as bytes: fixed-size records that travel to a worker in one transfer. */

/** One secp256k1 check: 33-byte key, 32-byte digest, 64-byte signature. */
export const RECORD_BYTES = 33 + 32 + 64;

/** Verifies packed records. */
export interface SignatureVerifier {
  /** One byte per record, in order: 1 when the signature is valid. */
  verify(records: Uint8Array): Promise<Uint8Array>;
  /** Ends worker threads, if any. */
  close(): Promise<void>;
}

/** One check, by reference. */
export interface SignatureRecord {
  readonly key: Uint8Array;
  readonly digest: Uint8Array;
  readonly signature: Uint8Array;
}

/** Packs checks whose parts have the right lengths. */
export function packRecords(records: readonly SignatureRecord[]): Uint8Array {
  const packed = new Uint8Array(records.length * RECORD_BYTES);
  let offset = 0;
  for (const { key, digest, signature } of records) {
    packed.set(key, offset);
    packed.set(digest, offset + 33);
    packed.set(signature, offset + 65);
    offset += RECORD_BYTES;
  }
  return packed;
}

/** Verifies packed records one after the other on the calling thread. */
export function verifyRecords(
  records: Uint8Array,
  verify: (key: Uint8Array, digest: Uint8Array, signature: Uint8Array) => boolean,
): Uint8Array {
  const count = Math.floor(records.length / RECORD_BYTES);
  const results = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const at = i * RECORD_BYTES;
    const key = records.subarray(at, at + 33);
    const digest = records.subarray(at + 33, at + 65);
    results[i] = verify(key, digest, records.subarray(at + 65, at + RECORD_BYTES)) ? 1 : 0;
  }
  return results;
}
