/** Merlin transcripts (merlin.cool): labelled messages in, challenges that depend on all of them out. */

import { utf8Encode } from "#lib/bytes.ts";
import { Strobe128 } from "./strobe.ts";

/** The record of one run of a protocol. */
export class Transcript {
  readonly #strobe = new Strobe128("Merlin v1.0");

  constructor(protocol: string) {
    this.append("dom-sep", utf8Encode(protocol));
  }

  /** Adds a message. */
  append(label: string, message: Uint8Array): void {
    this.#frame(label, message.length);
    this.#strobe.ad(message);
  }

  /** A challenge of `length` bytes, which becomes part of the transcript itself. */
  challenge(label: string, length: number): Uint8Array {
    this.#frame(label, length);
    return this.#strobe.prf(length);
  }

  #frame(label: string, length: number): void {
    const size = new Uint8Array(4);
    new DataView(size.buffer).setUint32(0, length, true);
    this.#strobe.metaAd(utf8Encode(label), false);
    this.#strobe.metaAd(size, true);
  }
}
