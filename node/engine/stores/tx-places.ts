/** Where each tx stands in the bytes of its block, so that one of them can be read without the others. */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import { bytesTag, FieldCursor } from "#types/field-cursor.ts";

/** A tx in the bytes of its block. */
export interface TxPlace {
  readonly start: number;
  readonly end: number;
}

/** Bytes that a place takes when it is stored. */
const PLACE_BYTES = 8;
/** Field `data` of a block, field `txs` of its data, field `bytes` of a part. */
const DATA_TAG = bytesTag(2);
const TXS_TAG = bytesTag(1);
const PART_BYTES_TAG = bytesTag(2);

/** The places of all txs of an encoded block, packed; throws `WireError` for bytes that are no message. */
export function packTxPlaces(block: Uint8Array): Uint8Array {
  const numbers: number[] = [];
  const fields = new FieldCursor(block);
  while (fields.next()) {
    if (fields.tag !== DATA_TAG) continue;
    // Of a field that is there twice decoding takes the last.
    numbers.length = 0;
    const txs = new FieldCursor(block, fields.start, fields.end);
    while (txs.next()) if (txs.tag === TXS_TAG) numbers.push(txs.start, txs.end);
  }
  const packed = new Uint8Array(numbers.length * 4);
  const view = new DataView(packed.buffer);
  for (const [i, number] of numbers.entries()) view.setUint32(i * 4, number);
  return packed;
}

/** The number of packed places. */
export function countTxPlaces(packed: Uint8Array): number {
  return Math.floor(packed.length / PLACE_BYTES);
}

/** The place of the tx at `index`; undefined when there are not as many. */
export function txPlace(packed: Uint8Array, index: number): TxPlace | undefined {
  if (index < 0 || index >= countTxPlaces(packed)) return undefined;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return { start: view.getUint32(index * PLACE_BYTES), end: view.getUint32(index * PLACE_BYTES + 4) };
}

/** The piece of the block in an encoded part, without a copy. */
export function partBytes(part: Uint8Array): Uint8Array {
  const fields = new FieldCursor(part);
  let bytes = EMPTY_BYTES;
  while (fields.next()) if (fields.tag === PART_BYTES_TAG) bytes = part.subarray(fields.start, fields.end);
  return bytes;
}
