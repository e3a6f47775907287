/** From a transaction's bytes to its parts, by the rules every node must share (cosmos-sdk x/tx/decode/decode.go). */

import { BytesError } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { type MessageType, WireError } from "#wire";
import { rejectUnknownFields, requireAdr027, StrictDecodeError } from "./strict-decode.ts";
import { type TypeRegistry, TypeUrlError } from "./type-registry.ts";

/** A transaction that is not one; its cause says which rule it broke. */
export class TxDecodeError extends TypedError {}

/** One message of a transaction. */
export interface DecodedMessage {
  readonly type: MessageType<unknown>;
  readonly value: unknown;
}

/** A transaction whose every part is known to this version. */
export interface DecodedTx {
  /** The envelope as it arrived. */
  readonly bytes: Uint8Array;
  readonly raw: TxRaw;
  readonly body: TxBody;
  readonly authInfo: AuthInfo;
  readonly messages: readonly DecodedMessage[];
  /** Whether the body has non-critical fields this version ignores; amino JSON cannot sign those. */
  readonly hasUnknownNonCriticals: boolean;
}

/** Decodes and checks a transaction; throws `TxDecodeError` (code 2 of codespace `sdk`). */
export function decodeTx(bytes: Uint8Array, registry: TypeRegistry): DecodedTx {
  try {
    return decode(bytes, registry);
  } catch (cause) {
    if (!CAUSES.some((type) => cause instanceof type)) throw cause;
    throw new TxDecodeError((cause as Error).message, { length: bytes.length }, { cause });
  }
}

const CAUSES = [StrictDecodeError, TypeUrlError, WireError, BytesError];

function decode(bytes: Uint8Array, registry: TypeRegistry): DecodedTx {
  requireAdr027(bytes);
  rejectUnknownFields(TxRaw, bytes, { registry, allowNonCritical: false });
  const raw = TxRaw.decode(bytes);
  const hasUnknownNonCriticals = rejectUnknownFields(TxBody, raw.bodyBytes, { registry, allowNonCritical: true });
  const body = TxBody.decode(raw.bodyBytes);
  rejectUnknownFields(AuthInfo, raw.authInfoBytes, { registry, allowNonCritical: false });
  const authInfo = AuthInfo.decode(raw.authInfoBytes);
  const messages = body.messages.map((any) => {
    const type = registry.require(any.typeUrl);
    return { type, value: type.decode(any.value) };
  });
  return { bytes, raw, body, authInfo, messages, hasUnknownNonCriticals };
}
