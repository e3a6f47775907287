/** Byte arrays to be used again and again, one per length: making one costs more than filling it, and so does handing a new one to LevelDB. */

/** Lengths for which an array is kept. */
const LENGTH_MAX = 1024;

/** Arrays whose contents last until the next one of the same kind and length is asked for. */
export class ScratchArrays {
  private readonly keys: (Uint8Array | undefined)[] = [];
  private readonly values: (Uint8Array | undefined)[] = [];

  /** An array of a length, with whatever it held before. */
  take(kind: "key" | "value", length: number): Uint8Array {
    if (length > LENGTH_MAX) return new Uint8Array(length);
    const byLength = kind === "key" ? this.keys : this.values;
    let array = byLength[length];
    if (array === undefined) {
      // Part of a larger buffer is outside of the engine's heap already.
      array = new Uint8Array(new ArrayBuffer(1 + length), 1, length);
      byLength[length] = array;
    }
    return array;
  }
}
