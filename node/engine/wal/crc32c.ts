/** CRC-32 with the Castagnoli polynomial (RFC 3720, appendix B.4), the checksum of CometBFT's write-ahead log. */

/** The checksum of `bytes` as an unsigned 32-bit number. */
export function crc32c(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = 0xffffffff;
  let i = 0;
  for (; i + 4 <= bytes.length; i += 4) {
    crc ^= at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16) | (at(bytes, i + 3) << 24);
    crc = at(t3, crc & 0xff) ^ at(t2, (crc >>> 8) & 0xff) ^ at(t1, (crc >>> 16) & 0xff) ^ at(t0, crc >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ at(t0, (crc ^ at(bytes, i)) & 0xff);
  return (crc ^ 0xffffffff) >>> 0;
}

type Table = Uint32Array;

const POLYNOMIAL_REVERSED = 0x82f63b78;
const TABLES = buildTables();

/** Table k advances a checksum by one byte followed by k zero bytes: four steps at the price of one. */
function buildTables(): readonly [Table, Table, Table, Table] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL_REVERSED : crc >>> 1;
    return crc;
  });
  const following = (table: Table): Table => table.map((crc) => (crc >>> 8) ^ at(first, crc & 0xff));
  const second = following(first);
  const third = following(second);
  return [first, second, third, following(third)];
}

function at(table: Uint32Array | Uint8Array, index: number): number {
  return table[index] as number;
}
