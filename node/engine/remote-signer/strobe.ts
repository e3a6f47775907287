/**
 * STROBE-128 (strobe.sourceforge.io, version 1.0.2), reduced to what Merlin transcripts use: associated data and
 * pseudo-random output over one Keccak-f[1600] state.
 */

import { keccakP } from "@noble/hashes/sha3.js";
import { assert } from "#lib/assert.ts";
import { utf8Encode } from "#lib/bytes.ts";

const STATE_BYTES = 200;
/** Bytes of the state that input and output touch: 200 minus twice the security level of 16 bytes, minus two for padding. */
const RATE = 166;

const FLAG = { inbound: 1, application: 2, cipher: 4, meta: 16, key: 32 } as const;
const META_AD = FLAG.meta | FLAG.application;
const AD = FLAG.application;
const PRF = FLAG.inbound | FLAG.application | FLAG.cipher;

/** A duplex state that remembers everything it was told, in order. */
export class Strobe128 {
  readonly #words = new Uint32Array(STATE_BYTES / 4);
  readonly #state = new Uint8Array(this.#words.buffer);
  #position = 0;
  /** Where the current operation began, plus one; zero when in an earlier block. */
  #began = 0;
  #flags = 0;

  constructor(protocol: string) {
    this.#state.set([1, RATE + 2, 1, 0, 1, 12 * 8]);
    this.#state.set(utf8Encode("STROBEv1.0.2"), 6);
    keccakP(this.#words);
    this.metaAd(utf8Encode(protocol), false);
  }

  /** Absorbs data about the framing; `more` continues the operation before. */
  metaAd(bytes: Uint8Array, more: boolean): void {
    this.#begin(META_AD, more);
    this.#absorb(bytes);
  }

  /** Absorbs data. */
  ad(bytes: Uint8Array): void {
    this.#begin(AD, false);
    this.#absorb(bytes);
  }

  /** `length` bytes that depend on everything before. */
  prf(length: number): Uint8Array {
    this.#begin(PRF, false);
    const output = new Uint8Array(length);
    for (let i = 0; i < length; i++) {
      output[i] = this.#state[this.#position] ?? 0;
      this.#state[this.#position] = 0;
      this.#advance();
    }
    return output;
  }

  #begin(flags: number, more: boolean): void {
    if (more) {
      assert(flags === this.#flags, "a strobe operation goes on as another one");
      return;
    }
    const before = this.#began;
    this.#began = this.#position + 1;
    this.#flags = flags;
    this.#absorb(Uint8Array.of(before, flags));
    if ((flags & (FLAG.cipher | FLAG.key)) !== 0 && this.#position !== 0) this.#permute();
  }

  #absorb(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.#mix(this.#position, byte);
      this.#advance();
    }
  }

  #advance(): void {
    this.#position++;
    if (this.#position === RATE) this.#permute();
  }

  #permute(): void {
    this.#mix(this.#position, this.#began);
    this.#mix(this.#position + 1, 0x04);
    this.#mix(RATE + 1, 0x80);
    keccakP(this.#words);
    this.#position = 0;
    this.#began = 0;
  }

  #mix(index: number, byte: number): void {
    this.#state[index] = (this.#state[index] ?? 0) ^ byte;
  }
}
