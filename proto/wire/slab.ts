/**
 * Copies of byte ranges. The engine keeps an array of up to 64 bytes with its other objects, but asks the system's
 * allocator for each larger one, at five times the price of the copy; such arrays are cut from shared slabs instead.
 */

/** Arrays up to this length are cheap without a slab. */
const SMALL_BYTES_MAX = 64;
/** Arrays above this length are worth an allocation of their own. */
const SLICED_BYTES_MAX = 2048;
/** What one array that is kept can keep alive. */
const SLAB_BYTES = 8192;

let slab = new Uint8Array(SLAB_BYTES);
let used = 0;

/** A copy of `bytes` from `start` to `end`; it may share its `buffer` with others, so never transfer or resize that. */
export function copyRange(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length <= SMALL_BYTES_MAX || length > SLICED_BYTES_MAX) return bytes.slice(start, end);
  if (used + length > SLAB_BYTES) {
    slab = new Uint8Array(SLAB_BYTES);
    used = 0;
  }
  const at = used;
  slab.set(bytes.subarray(start, end), at);
  used += length;
  return new Uint8Array(slab.buffer, at, length);
}
