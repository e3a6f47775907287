/** A transaction as the application works with it: decoded once, shared by every mode that sees the same bytes. */
import { type DecodedTx, decodeTx, TxDecodeError } from "#codec/decode-tx.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import type { SignerInfo, TxBody } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { type Coins, failSdk, type RoutedMessage, type Wiring } from "#sdk";
import type { AccountKey, KeyParser } from "./public-keys.ts";
import type { CheckRecord } from "./rechecks.ts";
import { type SignatureData, signatureData } from "./signature-data.ts";

/** One message with its way to a module, undefined when none handles it. */
export interface TxMessage {
  readonly typeUrl: string;
  readonly value: unknown;
  readonly route: RoutedMessage | undefined;
}

/** One signature with the key its signer info names. */
export interface TxSignature {
  /** Key in the signer info, undefined when it relies on the account's. */
  readonly key: AccountKey | undefined;
  /** The same key as it is stored. */
  readonly packedKey: SignerInfo["publicKey"];
  readonly sequence: bigint;
  readonly data: SignatureData;
  /** What was verified last: for which key and account number, and with what result. */
  verdict: Verdict | undefined;
}

/** The result of verifying a signature under a key for an account number. */
export interface Verdict {
  readonly key: AccountKey;
  readonly accountNumber: bigint;
  readonly isValid: boolean;
}

/** A decoded transaction. */
export interface AppTx {
  readonly bytes: Uint8Array;
  /** The parts that sign documents are made of; dropped once signatures were verified, because waiting transactions are many. */
  parts: DecodedTx | undefined;
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly timeoutTimestamp: TxBody["timeoutTimestamp"];
  readonly isUnordered: boolean;
  readonly hasExtensionOptions: boolean;
  /** Whether there is a fee at all, be it empty. */
  readonly hasFee: boolean;
  /** The payer the fee names; empty when the first signer pays. */
  readonly namedPayer: string;
  readonly messages: readonly TxMessage[];
  /** Who must sign, without repetitions: signers of the messages, then the fee payer. */
  readonly signers: readonly string[];
  readonly gasLimit: bigint;
  readonly fee: Coins;
  readonly feePayer: string;
  /** Account that pays by grant; empty without one. */
  readonly feeGranter: string;
  /** One per signer info, with its bytes where the transaction has them. */
  readonly signatures: readonly TxSignature[];
  /** Number of signatures the transaction carries. */
  readonly rawSignatureCount: number;
  /** Settled once its signatures were looked at ahead of time; undefined before. */
  verification: Promise<void> | undefined;
  /** What its last successful check did; undefined before. */
  checked: CheckRecord | undefined;
}

/** Largest transaction that is decoded, bytes; block and mempool limits are usually smaller. */
export const TX_BYTES_MAX = 16 * 1024 * 1024;

/** Decodes a transaction; fails with sdk code 2, or code 8 for a malformed key. */
export function decodeAppTx(
  bytes: Uint8Array,
  context: { readonly wiring: Wiring; readonly registry: TypeRegistry; readonly keys: KeyParser },
): AppTx {
  if (bytes.length > TX_BYTES_MAX) failSdk.txDecode("transaction is too large");
  const decoded = decodeStrictly(bytes, context.registry);
  const messages = decoded.messages.map(({ type, value }) => ({
    typeUrl: type.typeUrl,
    value,
    route: context.wiring.messages.get(type.typeUrl),
  }));
  const { body } = decoded;
  const { fee } = decoded.authInfo;
  const signers = uniqueSigners(messages, fee?.payer ?? "");
  return {
    bytes,
    parts: decoded,
    memo: body.memo,
    timeoutHeight: body.timeoutHeight,
    timeoutTimestamp: body.timeoutTimestamp,
    isUnordered: body.unordered,
    hasExtensionOptions: body.extensionOptions.length > 0,
    hasFee: fee !== undefined,
    namedPayer: fee?.payer ?? "",
    messages,
    signers,
    gasLimit: fee?.gasLimit ?? 0n,
    fee: fee?.amount ?? [],
    feePayer: fee === undefined || fee.payer === "" ? (signers[0] ?? "") : fee.payer,
    feeGranter: fee?.granter ?? "",
    signatures: decoded.authInfo.signerInfos.map((info, i) =>
      txSignature(info, decoded.raw.signatures[i] ?? NO_SIGNATURE, context.keys),
    ),
    rawSignatureCount: decoded.raw.signatures.length,
    verification: undefined,
    checked: undefined,
  };
}

const NO_SIGNATURE = new Uint8Array(0);

function decodeStrictly(bytes: Uint8Array, registry: TypeRegistry): DecodedTx {
  try {
    return decodeTx(bytes, registry);
  } catch (thrown) {
    if (thrown instanceof TxDecodeError) return failSdk.txDecode(thrown.message);
    throw thrown;
  }
}

function uniqueSigners(messages: readonly TxMessage[], payer: string): readonly string[] {
  const [only] = messages;
  if (messages.length === 1 && payer === "" && only?.route !== undefined) {
    const signers = only.route.signers(only.value);
    if (signers.length === 1) return signers;
  }
  const signers = new Set<string>();
  for (const { route, value } of messages) for (const signer of route?.signers(value) ?? []) signers.add(signer);
  if (payer !== "") signers.add(payer);
  return [...signers];
}

function txSignature(info: SignerInfo, raw: Uint8Array, keys: KeyParser): TxSignature {
  return {
    key: info.publicKey === undefined ? undefined : keys.parse(info.publicKey),
    packedKey: info.publicKey,
    sequence: info.sequence,
    data:
      info.modeInfo === undefined ? failSdk.txDecode("signature mode is absent") : signatureData(info.modeInfo, raw),
    verdict: undefined,
  };
}
