/** The bytes that a transaction's signers sign, in the modes this chain accepts (cosmos-sdk x/tx/signing). */

import { TypedError } from "#lib/errors.ts";
import { formatRfc3339Nano } from "#lib/time.ts";
import { type Fee, SignDoc, SignDocDirectAux, type TxBody, type TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { toNamedAminoJson } from "./amino-json.ts";
import { canonicalJsonBytes } from "./canonical-json.ts";
import type { Coin } from "./coins.ts";
import type { DecodedTx } from "./decode-tx.ts";
import type { JsonObject, JsonValue } from "./json-value.ts";
import type { TypeRegistry } from "./type-registry.ts";

/** A transaction that the mode cannot sign. */
export class SignDocError extends TypedError {}

/** What a signature is bound to besides the transaction. */
export interface SignerContext {
  readonly chainId: string;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** The parts of a transaction as they travel. */
export type TxParts = Pick<TxRaw, "bodyBytes" | "authInfoBytes">;

/** Sign bytes of SIGN_MODE_DIRECT: the sequence is inside the auth info. */
export function directSignBytes(parts: TxParts, signer: Omit<SignerContext, "sequence">): Uint8Array {
  return SignDoc.encode({
    bodyBytes: parts.bodyBytes,
    authInfoBytes: parts.authInfoBytes,
    chainId: signer.chainId,
    accountNumber: signer.accountNumber,
  });
}

/** Sign bytes of SIGN_MODE_DIRECT_AUX, for a signer who does not pay the fee. */
export function directAuxSignBytes(bodyBytes: Uint8Array, publicKey: Any, signer: SignerContext): Uint8Array {
  return SignDocDirectAux.encode(SignDocDirectAux.create({ bodyBytes, publicKey, ...signer }));
}

/** The document of SIGN_MODE_LEGACY_AMINO_JSON in its parts. */
export interface AminoSignDoc extends SignerContext {
  readonly fee: AminoFee;
  readonly memo: string;
  /** Messages in amino JSON, under their names. */
  readonly msgs: readonly JsonValue[];
  /** Left out of the document when zero. */
  readonly timeoutHeight?: bigint;
  /** Left out of the document when false. */
  readonly unordered?: boolean;
  readonly timeoutTimestamp?: TxBody["timeoutTimestamp"];
}

/** The fee of an amino document; empty addresses are left out. */
export interface AminoFee {
  readonly amount: readonly Coin[];
  readonly gasLimit: bigint;
  readonly payer?: string;
  readonly granter?: string;
}

/** Canonical bytes of an amino document. */
export function aminoDocSignBytes(doc: AminoSignDoc): Uint8Array {
  return canonicalJsonBytes({
    account_number: doc.accountNumber.toString(),
    chain_id: doc.chainId,
    fee: feeJson(doc.fee),
    memo: doc.memo,
    msgs: doc.msgs,
    sequence: doc.sequence.toString(),
    ...(doc.timeoutHeight ? { timeout_height: doc.timeoutHeight.toString() } : {}),
    ...(doc.timeoutTimestamp ? { timeout_timestamp: formatRfc3339Nano(doc.timeoutTimestamp) } : {}),
    ...(doc.unordered ? { unordered: true } : {}),
  });
}

/** Sign bytes of SIGN_MODE_LEGACY_AMINO_JSON; throws `SignDocError` for what the document could not show, and as `toAminoJson`. */
export function aminoSignBytes(
  tx: Pick<DecodedTx, "body" | "authInfo" | "messages" | "hasUnknownNonCriticals">,
  signer: SignerContext,
  registry: TypeRegistry,
): Uint8Array {
  const { body, authInfo } = tx;
  if (tx.hasUnknownNonCriticals) throw new SignDocError("amino json cannot show unknown fields");
  if (body.extensionOptions.length > 0 || body.nonCriticalExtensionOptions.length > 0) {
    throw new SignDocError("amino json cannot show extension options");
  }
  if (authInfo.tip !== undefined) throw new SignDocError("amino json cannot show a tip");
  return aminoDocSignBytes({
    ...signer,
    fee: requireFee(authInfo.fee),
    memo: body.memo,
    msgs: tx.messages.map(({ type, value }) => toNamedAminoJson(type, value, registry)),
    timeoutHeight: body.timeoutHeight,
    unordered: body.unordered,
    timeoutTimestamp: body.timeoutTimestamp,
  });
}

function requireFee(fee: Fee | undefined): Fee {
  if (fee === undefined) throw new SignDocError("fee is absent");
  return fee;
}

function feeJson(fee: AminoFee): JsonObject {
  return {
    amount: fee.amount.map((coin) => ({ amount: coin.amount.toString(), denom: coin.denom })),
    gas: fee.gasLimit.toString(),
    ...(fee.granter ? { granter: fee.granter } : {}),
    ...(fee.payer ? { payer: fee.payer } : {}),
  };
}
