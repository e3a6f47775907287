/** CRC-32 with the Castagnoli polynomial (RFC 3720, appendix B.4), the checksum of CometBFT's write-ahead log. */

/** The checksum of `bytes` as an unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  // Signed numbers throughout: an unsigned one above 2^31 is not a small integer to the engine, and four times as slow.
  let crc = -1;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += 8) {
    const low = crc ^ (at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24));
    crc =
      at(T7, low & 0xff) ^
      at(T6, (low >>> 8) & 0xff) ^
      at(T5, (low >>> 16) & 0xff) ^
      at(T4, low >>> 24) ^
      at(T3, at(bytes, i + 4)) ^
      at(T2, at(bytes, i + 5)) ^
      at(T1, at(bytes, i + 6)) ^
      at(T0, at(bytes, i + 7));
  }
  for (; i < bytes.length; i++) crc = at(T0, (crc ^ at(bytes, i)) & 0xff) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

type Table = Int32Array;

const POLYNOMIAL_REVERSED = 0x82f63b78;
/** Table k advances a checksum by one byte followed by k zero bytes: eight steps at the price of one. */
const T0: Table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL_REVERSED : crc >>> 1;
  return crc;
});
const following = (table: Table): Table => table.map((crc) => (crc >>> 8) ^ at(T0, crc & 0xff));
const T1 = following(T0);
const T2 = following(T1);
const T3 = following(T2);
const T4 = following(T3);
const T5 = following(T4);
const T6 = following(T5);
const T7 = following(T6);

function at(table: Int32Array | Uint8Array, index: number): number {
  return table[index] as number;
}
