/** Joins the signatures of a threshold key's members (SDK crypto/types/multisig, x/auth/client/cli/tx_multisign.go). */

import { formatAddress } from "#codec/bech32.ts";
import type { JsonValue } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { SignerContext } from "#codec/sign-doc.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { CompactBitArray } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { type SignatureDescriptor, SignatureDescriptors } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import type { SignerInfo } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { CliError } from "../errors.ts";
import { type KeyPublic, publicKeyToAny } from "../keyring/keyring.ts";
import { publicKeyFromAny } from "../keys/public-key.ts";
import type { DraftTx } from "./draft.ts";
import { SIGN_MODES, signBytesOf, signModeOf } from "./sign-bytes.ts";

/** One member's signature. */
export interface MemberSignature {
  readonly publicKey: Uint8Array;
  readonly mode: number;
  readonly signature: Uint8Array;
}

/** The threshold key and the account it signs for. */
export interface MultisigSigning {
  readonly key: Extract<KeyPublic, { readonly kind: "multisig" }>;
  readonly signer: SignerContext;
  /** Prefix of account addresses, for messages. */
  readonly prefix: string;
}

/** Signer info and signature of the threshold key; throws `CliError` for a wrong, foreign or missing signature. */
export function joinSignatures(
  draft: DraftTx,
  { key, signer, prefix }: MultisigSigning,
  given: { readonly signatures: readonly MemberSignature[]; readonly registry: TypeRegistry },
): { readonly info: SignerInfo; readonly signature: Uint8Array } {
  for (const { publicKey, mode, signature } of given.signatures) {
    const who = formatAddress(secp256k1Address(publicKey), prefix);
    if (!key.members.some((member) => equalBytes(member, publicKey))) {
      throw new CliError(`${who} signed, but is not a member of the threshold key`);
    }
    const bytes = signBytesOf(draft, { mode: signModeOf(mode), signer }, given.registry);
    if (!secp256k1Verify(publicKey, sha256(bytes), signature)) {
      const state = `chain id ${signer.chainId}, account number ${signer.accountNumber}, sequence ${signer.sequence}`;
      throw new CliError(`the signature of ${who} does not fit this transaction with ${state}: let it sign again`);
    }
  }
  const byMember = key.members.map((member) => given.signatures.find((each) => equalBytes(each.publicKey, member)));
  const present = byMember.filter((each) => each !== undefined);
  if (present.length < key.threshold) {
    throw new CliError(`${present.length} of the ${key.threshold} signatures needed are here: collect the others`);
  }
  const modeInfos = present.map(({ mode }) => ({ sum: { kind: "single", value: { mode } } }) as const);
  const bitarray = bitArray(byMember.map((each) => each !== undefined));
  return {
    info: {
      publicKey: publicKeyToAny(key),
      modeInfo: { sum: { kind: "multi", value: { bitarray, modeInfos } } },
      sequence: signer.sequence,
    },
    signature: MultiSignature.encode({ signatures: present.map(({ signature }) => signature) }),
  };
}

/** Bits from the most significant of the first byte on. */
export function bitArray(bits: readonly boolean[]): CompactBitArray {
  const elems = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((isSet, i) => {
    if (isSet) elems[i >> 3] = (elems[i >> 3] ?? 0) | (0x80 >> (i & 7));
  });
  return { extraBitsStored: bits.length % 8, elems };
}

/** A signature as `tx sign --signature-only` prints it. */
export function signatureJson(signature: MemberSignature, sequence: bigint, registry: TypeRegistry): JsonValue {
  const descriptor: SignatureDescriptor = {
    publicKey: publicKeyToAny({ kind: "single", publicKey: signature.publicKey }),
    data: { sum: { kind: "single", value: { mode: signature.mode, signature: signature.signature } } },
    sequence,
  };
  return toProtoJson(SignatureDescriptors, { signatures: [descriptor] }, registry);
}

/** The signatures in such a file. */
export function signaturesFromJson(json: JsonValue, registry: TypeRegistry): MemberSignature[] {
  return fromProtoJson(SignatureDescriptors, json, registry).signatures.map(({ publicKey, data }) => {
    const key = publicKey === undefined ? undefined : publicKeyFromAny(publicKey);
    if (key?.kind !== "single" || data?.sum?.kind !== "single") {
      throw new CliError("the file holds a signature that is not of a single key");
    }
    return { publicKey: key.publicKey, mode: data.sum.value.mode, signature: data.sum.value.signature };
  });
}

/** The mode in which members sign: their documents must not depend on who else does. */
export const MEMBER_SIGN_MODE = SIGN_MODES["amino-json"];
