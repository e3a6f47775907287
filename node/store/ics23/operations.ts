/** The steps a proof is made of: hash a leaf, hash a child into its parent, and check that a step fits a spec (ics23 go/ops.go). */

import { blake2b, blake2s } from "@noble/hashes/blake2.js";
import { blake3 } from "@noble/hashes/blake3.js";
import { sha512_256 } from "@noble/hashes/sha2.js";
import { ripemd160, sha512 } from "#crypto/hashes.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, startsWithBytes, toHexUpper } from "#lib/bytes.ts";
import { HashOp, type InnerOp, type LeafOp, LengthOp } from "#proto/cosmos/ics23/v1/proofs.ts";
import { putVarint } from "../iavl/hash.ts";
import { ProofError } from "./errors.ts";
import { type CompleteSpec, isIavlSpec, isTendermintSpec } from "./specs.ts";

/** The digest of `preimage`; throws `ProofError` for an operation that is not supported, NO_HASH among them. */
export function hashWith(operation: number, preimage: Uint8Array): Uint8Array {
  switch (operation) {
    case HashOp.SHA256:
      return sha256(preimage);
    case HashOp.SHA512:
      return sha512(preimage);
    case HashOp.RIPEMD160:
      return ripemd160(preimage);
    case HashOp.BITCOIN:
      return ripemd160(sha256(preimage));
    case HashOp.SHA512_256:
      return sha512_256(preimage);
    case HashOp.BLAKE2B_512:
      return blake2b(preimage);
    case HashOp.BLAKE2S_256:
      return blake2s(preimage);
    case HashOp.BLAKE3:
      return blake3(preimage);
  }
  throw new ProofError(`unsupported hashop: ${operation}`);
}

/** `preimage` itself for NO_HASH, else its digest. */
export function hashOrKeep(operation: number, preimage: Uint8Array): Uint8Array {
  return operation === HashOp.NO_HASH ? preimage : hashWith(operation, preimage);
}

/** The hash of a leaf; throws `ProofError` for an empty key or value. */
export function applyLeaf(leaf: LeafOp, key: Uint8Array, value: Uint8Array): Uint8Array {
  if (key.length === 0) throw new ProofError("leaf op needs key");
  if (value.length === 0) throw new ProofError("leaf op needs value");
  const keyPart = withLength(leaf.length, hashOrKeep(leaf.prehashKey, key));
  const valuePart = withLength(leaf.length, hashOrKeep(leaf.prehashValue, value));
  return hashWith(leaf.hash, concatBytes(leaf.prefix, keyPart, valuePart));
}

/** The hash of a parent from one child's hash; throws `ProofError` for an empty child. */
export function applyInner(inner: InnerOp, child: Uint8Array): Uint8Array {
  if (child.length === 0) throw new ProofError("inner op needs child value");
  return hashWith(inner.hash, concatBytes(inner.prefix, child, inner.suffix));
}

/** Throws `ProofError` unless a leaf step fits the spec. */
export function checkLeaf(leaf: LeafOp, spec: CompleteSpec): void {
  const expected = spec.leafSpec;
  if (isIavlSpec(spec)) checkIavlPrefix(leaf.prefix, 0);
  if (leaf.hash !== expected.hash) throw new ProofError(`leaf, unexpected HashOp: ${leaf.hash}`);
  if (leaf.prehashKey !== expected.prehashKey) throw new ProofError(`leaf, unexpected PrehashKey: ${leaf.prehashKey}`);
  if (leaf.prehashValue !== expected.prehashValue) {
    throw new ProofError(`leaf, unexpected PrehashValue: ${leaf.prehashValue}`);
  }
  if (leaf.length !== expected.length) throw new ProofError(`leaf, unexpected LengthOp: ${leaf.length}`);
  if (!startsWithBytes(leaf.prefix, expected.prefix)) {
    throw new ProofError(`leaf, prefix doesn't start with ${toHexUpper(expected.prefix)}`);
  }
}

/** Throws `ProofError` unless an inner step fits the spec; `layer` counts from 1 above the leaf. */
export function checkInner(inner: InnerOp, spec: CompleteSpec, layer: number): void {
  const { innerSpec, leafSpec } = spec;
  if (inner.hash !== innerSpec.hash) throw new ProofError(`inner, unexpected HashOp: ${inner.hash}`);
  if (isIavlSpec(spec)) checkIavlPrefix(inner.prefix, layer);
  if (isTendermintSpec(spec) && inner.prefix[0] !== 1) throw new ProofError("inner, prefix must start with 1");
  if (startsWithBytes(inner.prefix, leafSpec.prefix)) {
    throw new ProofError(`inner, prefix starts with ${toHexUpper(leafSpec.prefix)}`);
  }
  const { childSize } = innerSpec;
  if (childSize <= 0) throw new ProofError("inner, child size must be positive");
  if (innerSpec.maxPrefixLength >= innerSpec.minPrefixLength + childSize) {
    throw new ProofError("inner, longest prefix could hide a child");
  }
  if (inner.prefix.length < innerSpec.minPrefixLength) throw new ProofError("inner, prefix too short");
  const leftBytesMax = (innerSpec.childOrder.length - 1) * childSize;
  if (inner.prefix.length > innerSpec.maxPrefixLength + leftBytesMax) throw new ProofError("inner, prefix too long");
  if (inner.suffix.length % childSize !== 0) throw new ProofError("inner, suffix malformed");
}

/** Bytes behind the three numbers of an inner prefix: a length byte, or length, left hash, length. */
const IAVL_REST_LENGTHS = [1, 34];

/** An IAVL prefix is height, size and version; a height below the layer would let a leaf pass for an inner node. */
function checkIavlPrefix(prefix: Uint8Array, layer: number): void {
  const step = layer === 0 ? "leaf" : "inner";
  const at = { offset: 0 };
  const height = readZigZag(prefix, at, step);
  if (height < BigInt(layer)) {
    throw new ProofError(
      `${step}, IAVL height (${height}) must be non-negative and greater than or equal to the layer number (${layer})`,
    );
  }
  const size = readZigZag(prefix, at, step);
  const version = readZigZag(prefix, at, step);
  if (size < 0n || version < 0n) throw new ProofError(`${step}, IAVL size and version must be non-negative`);
  const rest = prefix.length - at.offset;
  if (layer === 0 ? rest !== 0 : !IAVL_REST_LENGTHS.includes(rest)) {
    throw new ProofError(`${step}, IAVL prefix has unexpected length`);
  }
}

function readZigZag(bytes: Uint8Array, at: { offset: number }, step: string): bigint {
  let value = 0n;
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const next = bytes[at.offset++];
    if (next === undefined) throw new ProofError(`${step}, IAVL prefix is truncated`);
    value |= BigInt(next & 0x7f) << shift;
    if (next < 0x80) {
      if (value >= 1n << 64n) break;
      return (value & 1n) === 0n ? value >> 1n : -(value >> 1n) - 1n;
    }
  }
  throw new ProofError(`${step}, IAVL prefix overflows`);
}

function withLength(operation: number, data: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(8);
  const view = new DataView(fixed.buffer);
  switch (operation) {
    case LengthOp.NO_PREFIX:
      return data;
    case LengthOp.VAR_PROTO:
      return concatBytes(fixed.subarray(0, putVarint(fixed, 0, data.length)), data);
    case LengthOp.FIXED32_BIG:
      view.setUint32(0, data.length);
      return concatBytes(fixed.subarray(0, 4), data);
    case LengthOp.FIXED32_LITTLE:
      view.setUint32(0, data.length, true);
      return concatBytes(fixed.subarray(0, 4), data);
    case LengthOp.FIXED64_BIG:
      view.setBigUint64(0, BigInt(data.length));
      return concatBytes(fixed, data);
    case LengthOp.FIXED64_LITTLE:
      view.setBigUint64(0, BigInt(data.length), true);
      return concatBytes(fixed, data);
    case LengthOp.REQUIRE_32_BYTES:
      return requireLength(data, 32);
    case LengthOp.REQUIRE_64_BYTES:
      return requireLength(data, 64);
  }
  throw new ProofError(`unsupported lengthop: ${operation}`);
}

function requireLength(data: Uint8Array, length: number): Uint8Array {
  if (data.length !== length) throw new ProofError(`data was ${data.length} bytes, not ${length}`);
  return data;
}
