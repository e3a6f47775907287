/** A transaction on its way: built, read from a file or from bytes, and written back. */
import type { Coin } from "#codec/coins.ts";
import { decodeTx } from "#codec/decode-tx.ts";
import { type JsonObject, type JsonValue, requireObject } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { AuthInfo, Fee, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { signersOf } from "#sdk";

/** A transaction with all its parts; signatures may still be missing. */
export interface DraftTx {
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly signatures: readonly Uint8Array[];
}

/** What a new transaction says. */
export interface DraftContent {
  readonly messages: readonly Any[];
  readonly memo: string;
  readonly timeoutHeight: bigint;
  readonly fee: {
    readonly amount: readonly Coin[];
    readonly gasLimit: bigint;
    readonly payer: string;
    readonly granter: string;
  };
}

/** An unsigned transaction. */
export function newDraft({ messages, memo, timeoutHeight, fee }: DraftContent): DraftTx {
  return {
    body: TxBody.create({ messages, memo, timeoutHeight }),
    authInfo: AuthInfo.create({ fee: Fee.create(fee) }),
    signatures: [],
  };
}

/** The bytes that are broadcast. */
export function encodeDraft({ body, authInfo, signatures }: DraftTx): Uint8Array {
  return TxRaw.encode({ bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo), signatures });
}

/** The transaction in broadcast bytes, by the node's own rules; throws `TxDecodeError`. */
export function decodeDraft(bytes: Uint8Array, registry: TypeRegistry): DraftTx {
  const { body, authInfo, raw } = decodeTx(bytes, registry);
  return { body, authInfo, signatures: raw.signatures };
}

/** The transaction as files hold it. */
export function draftJson(draft: DraftTx, registry: TypeRegistry): JsonObject {
  return requireObject(toProtoJson(Tx, draft, registry), "tx");
}

/** The transaction of a file; throws `ProtoJsonError`, `JsonError` or `TypeUrlError`. */
export function draftFromJson(json: JsonValue, registry: TypeRegistry): DraftTx {
  const { body, authInfo, signatures } = fromProtoJson(Tx, json, registry);
  return { body: body ?? TxBody.create(), authInfo: authInfo ?? AuthInfo.create(), signatures };
}

/** Addresses that must sign, without repetitions: those of the messages in order, then a fee payer who is none of them. */
export function signersOfDraft({ body, authInfo }: DraftTx, registry: TypeRegistry): string[] {
  const signers = body.messages.flatMap((any) => {
    const type = registry.require(any.typeUrl);
    return signersOf(type)(type.decode(any.value));
  });
  const payer = authInfo.fee?.payer ?? "";
  return [...new Set(payer === "" ? signers : [...signers, payer])];
}
