/** Inputs that stand for several messages of peers, each as its own bytes, so that some may be well formed and others not. */

import { Reader, WireError, Writer } from "#wire";

const PAYLOAD_TAG = 10;
/** Messages of one input that are sent. */
const PAYLOADS_MAX = 32;

/** An input of these payloads. */
export function inputOf(...payloads: readonly Uint8Array[]): Uint8Array {
  const writer = new Writer();
  for (const payload of payloads) writer.uint32(PAYLOAD_TAG).bytes(payload);
  return writer.finish();
}

/** The payloads of an input; one that is not made of any is a payload itself. */
export function payloadsOf(input: Uint8Array): Uint8Array[] {
  const payloads: Uint8Array[] = [];
  try {
    const reader = new Reader(input);
    for (let tag = reader.tag(); tag !== 0 && payloads.length < PAYLOADS_MAX; tag = reader.tag()) {
      if (tag === PAYLOAD_TAG) payloads.push(reader.bytes());
      else reader.skip(tag);
    }
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    return [input];
  }
  return payloads.length > 0 ? payloads : [input];
}
