/** What the command line reads: transactions in files, and values typed for the fields of messages. */

import assert from "node:assert/strict";
import { fieldJson } from "#cli/autocli/field-value.ts";
import { CliError } from "#cli/errors.ts";
import { draftJson, encodeDraft, signersOfDraft } from "#cli/tx/draft.ts";
import { parseDraft, parseJsonLines } from "#cli/tx/file.ts";
import { JsonError } from "#codec/json-value.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { TypedError } from "#lib/errors.ts";
import { MsgMultiSend, MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { GetTxsEventRequest } from "#proto/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { WireError } from "#wire";
import { textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";
import { sampleTxs } from "./tx.ts";

/** Targets of the command line. */
export function cliTargets(): FuzzTarget[] {
  return [txFile(), jsonLines(), fieldValue()];
}

function txFile(): FuzzTarget {
  const registry = typeRegistry([MsgSend, MsgMultiSend, PubKey]);
  const drafts = sampleTxs()
    .slice(0, 2)
    .map((bytes) => {
      const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
      return { body: TxBody.decode(bodyBytes), authInfo: AuthInfo.decode(authInfoBytes), signatures };
    });
  return {
    name: "cli/tx-file",
    grammar: "json",
    runs: 800,
    allowed: [CliError],
    dictionary: [MsgSend.typeUrl, PubKey.typeUrl, "@type"],
    corpus: () => texts(...drafts.map((draft) => JSON.stringify(draftJson(draft, registry)))),
    run: (input) => {
      const draft = parseDraft(textOf(input), "file", registry);
      const again = parseDraft(JSON.stringify(draftJson(draft, registry)), "file", registry);
      assert.deepEqual(encodeDraft(again), encodeDraft(draft), "a written transaction is read as another one");
      return String(signersOf(draft, registry));
    },
  };
}

/** Number of signers; a message that declares none is a bug of its type, not of the file. */
function signersOf(draft: ReturnType<typeof parseDraft>, registry: ReturnType<typeof typeRegistry>): number {
  const isMessage = draft.body.messages.every(({ typeUrl }) => typeUrl !== PubKey.typeUrl);
  return isMessage ? signersOfDraft(draft, registry).length : 0;
}

function jsonLines(): FuzzTarget {
  return {
    name: "cli/json-lines",
    grammar: "text",
    allowed: [JsonError],
    dictionary: ["{}", "\n", "[1,2]", "null"],
    corpus: () => texts('{"a":1}\n{"b":2}\n', '{\n "a": [1]\n}'),
    run: (input) => {
      parseJsonLines(textOf(input));
    },
  };
}

/** The first byte chooses a field, the rest is what was typed for it. */
function fieldValue(): FuzzTarget {
  const fields = [MsgSend, PageRequest, GetTxsEventRequest, TxBody].flatMap(({ fields }) => fields);
  const context = {
    address: (text: string) => Promise.resolve(text),
    file: (path: string): Uint8Array => {
      throw new CliError(`${path} cannot be read`);
    },
  };
  const samples = [
    "trib1x",
    "10utrib,5atom",
    "true",
    "0xAB",
    "base64:AAEC",
    "asc",
    '{"denom":"a","amount":"1"}',
    "1h",
    "12",
  ];
  return {
    name: "cli/field-value",
    grammar: "text",
    runs: 800,
    // The program prints any typed error as one line; what is not typed would show a stack.
    allowed: [TypedError, WireError],
    corpus: () => fields.flatMap((_, i) => texts(...samples.map((sample) => String.fromCharCode(i) + sample))),
    run: async (input) => {
      const field = fields[(input[0] ?? 0) % fields.length];
      assert.ok(field !== undefined);
      await fieldJson(field, [textOf(input.subarray(1))], context);
      return field.type.kind;
    },
  };
}
