/**
 * The frames of a SecretConnection (`cmt:p2p/conn/secret_connection.go`): each holds up to 1024 bytes behind their length,
 * is filled up so that all look alike, and is sealed by ChaCha20-Poly1305 under a number that is never used twice.
 */

import { createCipheriv, createDecipheriv } from "node:crypto";
import { U64_MAX } from "#lib/integer.ts";
import { SignerConnectionError } from "./errors.ts";

/** Most bytes that one frame carries. */
export const FRAME_DATA_BYTES_MAX = 1024;
const LENGTH_BYTES = 4;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const FRAME_BYTES = LENGTH_BYTES + FRAME_DATA_BYTES_MAX;
/** Bytes of a frame on the wire. */
export const SEALED_FRAME_BYTES = FRAME_BYTES + TAG_BYTES;

const ALGORITHM = "chacha20-poly1305";

/** Seals one direction. */
export class FrameSealer {
  readonly #key: Uint8Array;
  readonly #nonces: Nonces;

  /** `frames` is the number of frames already sealed under the key. */
  constructor(key: Uint8Array, frames = 0n) {
    this.#key = key;
    this.#nonces = new Nonces(frames);
  }

  /** The frames for `bytes`, none for nothing; throws `SignerConnectionError` when the key has served too often. */
  seal(bytes: Uint8Array): Uint8Array {
    const count = Math.ceil(bytes.length / FRAME_DATA_BYTES_MAX);
    const sealed = new Uint8Array(count * SEALED_FRAME_BYTES);
    for (let i = 0; i < count; i++) {
      const start = i * FRAME_DATA_BYTES_MAX;
      this.#sealOne(bytes.subarray(start, start + FRAME_DATA_BYTES_MAX), sealed.subarray(i * SEALED_FRAME_BYTES));
    }
    return sealed;
  }

  #sealOne(data: Uint8Array, target: Uint8Array): void {
    const frame = new Uint8Array(FRAME_BYTES);
    new DataView(frame.buffer).setUint32(0, data.length, true);
    frame.set(data, LENGTH_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, this.#nonces.next(), { authTagLength: TAG_BYTES });
    target.set(cipher.update(frame));
    cipher.final();
    target.set(cipher.getAuthTag(), FRAME_BYTES);
  }
}

/** Opens one direction. */
export class FrameOpener {
  readonly #key: Uint8Array;
  readonly #nonces: Nonces;

  /** `frames` is the number of frames already opened under the key. */
  constructor(key: Uint8Array, frames = 0n) {
    this.#key = key;
    this.#nonces = new Nonces(frames);
  }

  /** What a frame of `SEALED_FRAME_BYTES` carries; throws `SignerConnectionError` for one that is forged or out of order. */
  open(sealed: Uint8Array): Uint8Array {
    const frame = this.#decrypt(sealed);
    const length = new DataView(frame.buffer, frame.byteOffset).getUint32(0, true);
    if (length > FRAME_DATA_BYTES_MAX) throw new SignerConnectionError("frame claims to hold too much", { length });
    return new Uint8Array(frame.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  }

  #decrypt(sealed: Uint8Array): Uint8Array {
    const decipher = createDecipheriv(ALGORITHM, this.#key, this.#nonces.next(), { authTagLength: TAG_BYTES });
    try {
      decipher.setAuthTag(sealed.subarray(FRAME_BYTES));
      const frame = decipher.update(sealed.subarray(0, FRAME_BYTES));
      decipher.final();
      return frame;
    } catch (cause) {
      throw new SignerConnectionError("frame is not authentic", {}, { cause });
    }
  }
}

/** Counts frames in the last eight bytes of the nonce. */
class Nonces {
  #used: bigint;

  constructor(used: bigint) {
    this.#used = used;
  }

  next(): Uint8Array {
    if (this.#used >= U64_MAX) throw new SignerConnectionError("too many frames under one key");
    const nonce = new Uint8Array(NONCE_BYTES);
    new DataView(nonce.buffer).setBigUint64(NONCE_BYTES - 8, this.#used, true);
    this.#used++;
    return nonce;
  }
}
