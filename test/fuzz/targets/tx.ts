/** Transactions: the strict decoder, what may be signed of what it accepts, and the checks it is made of. */

import assert from "node:assert/strict";
import { AminoJsonError } from "#codec/amino-json.ts";
import { type DecodedTx, decodeTx, TxDecodeError } from "#codec/decode-tx.ts";
import { JsonError } from "#codec/json-value.ts";
import { aminoSignBytes, directSignBytes, SignDocError } from "#codec/sign-doc.ts";
import { rejectUnknownFields, requireAdr027, StrictDecodeError } from "#codec/strict-decode.ts";
import { packAny, type TypeRegistry, TypeUrlError, typeRegistry } from "#codec/type-registry.ts";
import { DurationError } from "#codec/well-known-json.ts";
import { TimeError } from "#lib/time.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { MsgMultiSend, MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { AuthInfo, ModeInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { WireError } from "#wire";
import { decodeTwice, goCorpus } from "../support.ts";
import type { FuzzTarget } from "../target.ts";
import { generatedMessages } from "./messages.ts";

const SIGNER = { chainId: "test-chain", accountNumber: 7n, sequence: 3n };
const AMINO_ERRORS = [SignDocError, AminoJsonError, TypeUrlError, TimeError, DurationError, WireError, JsonError];

/** Targets over a registry of every generated message, so that any message may be packed in a transaction. */
export async function txTargets(): Promise<FuzzTarget[]> {
  const registry = typeRegistry(await generatedMessages());
  return [decode(registry), adr027, unknownFields(registry)];
}

/** Well-formed transactions: one and several messages, packed messages inside messages, several signers. */
export function sampleTxs(): Uint8Array[] {
  const coins = [{ denom: "utrib", amount: 10n }];
  const send = packAny(MsgSend, { fromAddress: "trib1from", toAddress: "trib1to", amount: coins });
  const multi = packAny(
    MsgMultiSend,
    MsgMultiSend.create({ inputs: [{ address: "a", coins }], outputs: [{ address: "b", coins }] }),
  );
  const publicKey = packAny(PubKey, { key: new Uint8Array(33).fill(2) });
  const nested = packAny(
    BaseAccount,
    BaseAccount.create({ address: "c", pubKey: packAny(BaseAccount, BaseAccount.create({ pubKey: publicKey })) }),
  );
  const single = ModeInfo.create({ sum: { kind: "single", value: { mode: 1 } } });
  const multiMode = ModeInfo.create({
    sum: {
      kind: "multi",
      value: { bitarray: { extraBitsStored: 2, elems: Uint8Array.of(0xc0) }, modeInfos: [single, single] },
    },
  });
  const fee = { amount: coins, gasLimit: 100_000n, payer: "", granter: "" };
  const bodies = [
    TxBody.create({ messages: [send], memo: "m" }),
    TxBody.create({ messages: [send, multi, nested], timeoutHeight: 9n }),
  ];
  return bodies.flatMap((body) =>
    [single, multiMode].map((modeInfo) =>
      TxRaw.encode({
        bodyBytes: TxBody.encode(body),
        authInfoBytes: AuthInfo.encode(AuthInfo.create({ signerInfos: [{ publicKey, modeInfo, sequence: 4n }], fee })),
        signatures: [new Uint8Array(64).fill(5)],
      }),
    ),
  );
}

function decode(registry: TypeRegistry): FuzzTarget {
  return {
    name: "tx/decode",
    grammar: "wire",
    runs: 4000,
    allowed: [TxDecodeError],
    corpus: sampleTxs,
    run: (input) => {
      const tx = decodeTx(input, registry);
      assert.deepEqual(TxRaw.encode(tx.raw), input, "an accepted transaction has a second encoding");
      directSignBytes(tx.raw, SIGNER);
      for (const { type, value } of tx.messages) type.encode(value);
      return signAmino(tx, registry);
    },
  };
}

/** Whether amino JSON can show the transaction; no input may make it fail in another way than by a typed refusal. */
function signAmino(tx: DecodedTx, registry: TypeRegistry): string {
  try {
    const signer = { ...SIGNER };
    const bytes = aminoSignBytes(tx, signer, registry);
    assert.deepEqual(aminoSignBytes(tx, signer, registry), bytes);
    return "shown";
  } catch (error) {
    if (AMINO_ERRORS.some((allowed) => error instanceof allowed)) return (error as Error).name;
    throw error;
  }
}

const adr027: FuzzTarget = {
  name: "tx/adr027",
  grammar: "wire",
  runs: 2000,
  allowed: [StrictDecodeError],
  corpus: sampleTxs,
  run: (input) => {
    requireAdr027(input);
  },
};

function unknownFields(registry: TypeRegistry): FuzzTarget {
  return {
    name: "tx/unknown-fields",
    grammar: "wire",
    runs: 3000,
    allowed: [StrictDecodeError, TypeUrlError, WireError],
    corpus: () => [
      ...goCorpus("cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzUnknownProto"),
      ...sampleTxs().flatMap((bytes) => {
        const { bodyBytes, authInfoBytes } = TxRaw.decode(bytes);
        return [
          bodyBytes,
          Tx.encode({ body: TxBody.decode(bodyBytes), authInfo: AuthInfo.decode(authInfoBytes), signatures: [] }),
        ];
      }),
    ],
    run: (input) => {
      for (const type of [Tx, TxRaw, AuthInfo])
        attempt(() => rejectUnknownFields(type, input, { registry, allowNonCritical: false }));
      const sawNonCritical = rejectUnknownFields(TxBody, input, { registry, allowNonCritical: true });
      decodeTwice(TxBody, input);
      return sawNonCritical ? "ignoring" : "known";
    },
  };
}

/** Runs a check that may refuse, so that the checks after it are reached. */
function attempt(check: () => unknown): void {
  try {
    check();
  } catch (error) {
    const isRefusal = [StrictDecodeError, TypeUrlError, WireError].some((allowed) => error instanceof allowed);
    if (!isRefusal) throw error;
  }
}
