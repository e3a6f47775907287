/**
 * The window of missed blocks: a bit per place of the window, in chunks, so that a block rewrites a small part only
 * (`sdk:x/slashing/keeper/signing_info.go`). A chunk is stored as Go's bitset writes it: the number of bits and then words,
 * each eight bytes, big-endian.
 */
import { failInternal } from "#sdk";
import type { SlashingContext, SlashingView } from "./declaration.ts";

/** Bits per chunk. */
export const CHUNK_BITS = 1024n;

const HEADER_BYTES = 8;
const CHUNK_BYTES = HEADER_BYTES + Number(CHUNK_BITS) / 8;

/** Whether `validator` missed the block at place `index` of its window. */
export function isMissed({ state }: Pick<SlashingView, "state">, validator: string, index: bigint): boolean {
  const chunk = state.missedBlocks.get([validator, index / CHUNK_BITS]);
  if (chunk === undefined) return false;
  const { byte, mask } = placeOf(index);
  return ((readable(chunk)[byte] ?? 0) & mask) !== 0;
}

/** Notes whether `validator` missed the block at place `index` of its window. */
export function setMissed(
  { state }: Pick<SlashingContext, "state">,
  { validator, index, missed }: { readonly validator: string; readonly index: bigint; readonly missed: boolean },
): void {
  const key = [validator, index / CHUNK_BITS] as const;
  const before = state.missedBlocks.get(key);
  const chunk = before === undefined ? emptyChunk() : Uint8Array.from(readable(before));
  const { byte, mask } = placeOf(index);
  const bits = chunk[byte] ?? 0;
  chunk[byte] = missed ? bits | mask : bits & ~mask;
  state.missedBlocks.set(key, chunk);
}

/** Forgets the whole window of `validator`. */
export function forgetMissed({ state }: Pick<SlashingContext, "state">, validator: string): void {
  for (const key of [...state.missedBlocks.keys({ prefix: [validator] })]) state.missedBlocks.remove(key);
}

/** The places of the window at which `validator` missed blocks, chunk by chunk in the order of their keys. */
export function* missedPlaces({ state }: Pick<SlashingView, "state">, validator: string): Generator<bigint> {
  for (const [[, chunkIndex], chunk] of state.missedBlocks.entries({ prefix: [validator] })) {
    readable(chunk);
    for (let bit = 0n; bit < CHUNK_BITS; bit++) {
      const { byte, mask } = placeOf(bit);
      if (((chunk[byte] ?? 0) & mask) !== 0) yield chunkIndex * CHUNK_BITS + bit;
    }
  }
}

function emptyChunk(): Uint8Array {
  const chunk = new Uint8Array(CHUNK_BYTES);
  new DataView(chunk.buffer).setBigUint64(0, CHUNK_BITS);
  return chunk;
}

/** Where the bit of a place stands in its chunk: words are big-endian, so their lowest bits are in their last byte. */
function placeOf(index: bigint): { readonly byte: number; readonly mask: number } {
  const bit = Number(index % CHUNK_BITS);
  const word = bit >> 6;
  const inWord = bit & 63;
  return { byte: HEADER_BYTES + word * 8 + 7 - (inWord >> 3), mask: 1 << (inWord & 7) };
}

function readable(chunk: Uint8Array): Uint8Array {
  return chunk.length === CHUNK_BYTES ? chunk : failInternal("stored window of missed blocks is malformed");
}
