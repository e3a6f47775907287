/** The signatures of a transaction in the tree form that threshold keys need (`sdk:x/auth/tx/sigs.go`). */
import { MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import type { ModeInfo } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { failSdk } from "#sdk";
import { MULTISIG_DEPTH_MAX, MULTISIG_MEMBERS_MAX } from "./public-keys.ts";

/** One signature, or the signatures of a threshold key's members. */
export type SignatureData =
  | { readonly kind: "single"; readonly mode: number; readonly signature: Uint8Array }
  | { readonly kind: "multi"; readonly signed: readonly boolean[]; readonly parts: readonly SignatureData[] };

/** Joins a mode description with raw signature bytes; fails with sdk code 2 when they do not fit. */
export function signatureData(mode: ModeInfo, raw: Uint8Array, depth = 0): SignatureData {
  const sum = mode.sum;
  if (sum === undefined) return failSdk.txDecode("signature mode is absent");
  if (sum.kind === "single") return { kind: "single", mode: sum.value.mode, signature: raw };
  if (depth >= MULTISIG_DEPTH_MAX) failSdk.txDecode("signatures are nested too deeply");
  const { bitarray, modeInfos } = sum.value;
  const signatures = decodeMulti(raw);
  if (signatures.length !== modeInfos.length) failSdk.txDecode("multisignature has another number of modes");
  return {
    kind: "multi",
    signed: bits(bitarray?.extraBitsStored ?? 0, bitarray?.elems ?? new Uint8Array()),
    parts: modeInfos.map((info, i) => signatureData(info, signatures[i] as Uint8Array, depth + 1)),
  };
}

/** Every raw signature of a tree, in order. */
export function rawSignatures(data: SignatureData): readonly Uint8Array[] {
  return data.kind === "single" ? [data.signature] : data.parts.flatMap(rawSignatures);
}

/** Whether any part of the tree has no bytes, as in a simulation. */
export function isIncomplete(data: SignatureData): boolean {
  if (data.kind === "single") return data.signature.length === 0;
  return data.parts.length === 0 || data.parts.some(isIncomplete);
}

/** Whether every part is signed in amino JSON, whose sign document holds the sequence. */
export function isOnlyAmino(data: SignatureData): boolean {
  return data.kind === "single" ? data.mode === SignMode.SIGN_MODE_LEGACY_AMINO_JSON : data.parts.every(isOnlyAmino);
}

function decodeMulti(raw: Uint8Array): readonly Uint8Array[] {
  try {
    return MultiSignature.decode(raw).signatures;
  } catch {
    return failSdk.txDecode("malformed multisignature");
  }
}

/** The bits of a `CompactBitArray`, most significant first; the last byte holds `extra` of them when that is not 0. */
function bits(extra: number, bytes: Uint8Array): readonly boolean[] {
  const count = extra === 0 ? bytes.length * 8 : (bytes.length - 1) * 8 + extra;
  if (extra > 7 || count < 0 || count > MULTISIG_MEMBERS_MAX) failSdk.txDecode("malformed multisignature bit array");
  return Array.from({ length: count }, (_, i) => (((bytes[i >> 3] as number) >> (7 - (i & 7))) & 1) === 1);
}
