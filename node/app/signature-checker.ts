/** Decides signatures of transactions: in batches ahead of time where possible, inline where not, with the same verdict. */
import { AminoJsonError } from "#codec/amino-json.ts";
import { decodeTx } from "#codec/decode-tx.ts";
import { aminoSignBytes, directSignBytes, SignDocError } from "#codec/sign-doc.ts";
import { type TypeRegistry, TypeUrlError } from "#codec/type-registry.ts";
import { SECP256K1_SIGNATURE_LENGTH, secp256k1Verify } from "#crypto/secp256k1.ts";
import { secp256r1Verify } from "#crypto/secp256r1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import {
  type AccountKey,
  countKeys,
  type KeyParser,
  type MemberKey,
  type SingleKey,
  type ThresholdKey,
} from "./public-keys.ts";
import { packRecords, type SignatureRecord, type SignatureVerifier } from "./signature-batch.ts";
import type { SignatureData } from "./signature-data.ts";
import type { AppTx, TxSignature } from "./tx.ts";

/** What the chain knows of a signer. */
export interface SignerFacts {
  readonly packedKey: Any | undefined;
  readonly accountNumber: bigint;
}

/** Looks up a signer without charging gas; undefined for an account that does not exist. */
export type FactsOf = (address: string) => SignerFacts | undefined;

/** Transactions per batch: enough to make the transfer cheap, few enough to start early. */
export const BATCH_TXS_MAX = 128;
/** Keys of one signature that are verified ahead of time; a larger threshold key waits until the limit on keys was checked. */
export const PREPARED_KEYS_MAX = 16;

/** Verifies and remembers verdicts on the transactions themselves. */
export class SignatureChecker {
  chainId = "";
  private readonly verifier: SignatureVerifier;
  private readonly registry: TypeRegistry;
  private readonly keys: KeyParser;

  constructor(dependencies: {
    readonly verifier: SignatureVerifier;
    readonly registry: TypeRegistry;
    readonly keys: KeyParser;
  }) {
    this.verifier = dependencies.verifier;
    this.registry = dependencies.registry;
    this.keys = dependencies.keys;
  }

  /** Parses the key of an account, probably `likely`; fails with sdk code 8. */
  parseKey(packed: Any, likely?: AccountKey): AccountKey {
    return this.keys.parse(packed, likely);
  }

  /** Verifies the signatures of `txs`, each transaction once; what cannot be foreseen (new accounts) is left for `isValid`. */
  async prepare(txs: readonly AppTx[], factsOf: FactsOf): Promise<void> {
    const fresh = txs.filter((tx) => tx.verification === undefined);
    for (let start = 0; start < fresh.length; start += BATCH_TXS_MAX) {
      const batch = fresh.slice(start, start + BATCH_TXS_MAX);
      const done = this.verifyBatch(batch, factsOf);
      for (const tx of batch) tx.parts = undefined;
      for (const tx of batch) tx.verification = done;
    }
    await Promise.all(new Set(txs.map((tx) => tx.verification)));
  }

  /** Whether signature `index` of `tx` is valid under the account's key and number. */
  isValid(tx: AppTx, index: number, facts: { readonly packedKey: Any; readonly accountNumber: bigint }): boolean {
    const signature = tx.signatures[index] as TxSignature;
    const known = signature.verdict;
    const key = this.keys.parse(facts.packedKey, known?.key);
    if (known !== undefined && known.key === key && known.accountNumber === facts.accountNumber) return known.isValid;
    const records = this.recordsOf(tx, signature, { key, accountNumber: facts.accountNumber });
    const isValid = records?.every((record) => secp256k1Verify(record.key, record.digest, record.signature)) ?? false;
    signature.verdict = { key, accountNumber: facts.accountNumber, isValid };
    return isValid;
  }

  private async verifyBatch(txs: readonly AppTx[], factsOf: FactsOf): Promise<void> {
    const plans = txs.flatMap((tx) => this.plansOf(tx, factsOf));
    if (plans.length === 0) return;
    const results = await this.verifier.verify(packRecords(plans.flatMap((plan) => plan.records)));
    let next = 0;
    for (const { signature, records, key, accountNumber } of plans) {
      let isValid = true;
      for (let i = 0; i < records.length; i++) if (results[next++] !== 1) isValid = false;
      signature.verdict = { key, accountNumber, isValid };
    }
  }

  private plansOf(tx: AppTx, factsOf: FactsOf): readonly Plan[] {
    if (tx.signatures.length !== tx.signers.length) return [];
    return tx.signatures.flatMap((signature, i) => {
      const facts = factsOf(tx.signers[i] as string);
      if (facts === undefined) return [];
      const key = facts.packedKey === undefined ? signature.key : this.keys.parse(facts.packedKey, signature.key);
      if (key === undefined || signature.verdict !== undefined || countKeys(key) > PREPARED_KEYS_MAX) return [];
      const { accountNumber } = facts;
      const records = this.recordsOf(tx, signature, { key, accountNumber });
      return records === undefined ? [] : [{ signature, records, key, accountNumber }];
    });
  }

  /** The checks on which a signature's validity rests; undefined when its form alone refutes it. */
  private recordsOf(tx: AppTx, signature: TxSignature, signer: Signer): readonly SignatureRecord[] | undefined {
    const records: SignatureRecord[] = [];
    const bytesByMode = new Map<number, Uint8Array | undefined>();
    const signBytes = (mode: number): Uint8Array | undefined => {
      if (!bytesByMode.has(mode)) bytesByMode.set(mode, this.signBytes(tx, mode, { signature, signer }));
      return bytesByMode.get(mode);
    };
    return collect(signer.key, signature.data, { signBytes, records }) ? records : undefined;
  }

  private signBytes(
    tx: AppTx,
    mode: number,
    by: { readonly signature: TxSignature; readonly signer: Signer },
  ): Uint8Array | undefined {
    const { chainId } = this;
    const { accountNumber } = by.signer;
    const parts = tx.parts ?? decodeTx(tx.bytes, this.registry);
    if (mode === SignMode.SIGN_MODE_DIRECT) return directSignBytes(parts.raw, { chainId, accountNumber });
    if (mode !== SignMode.SIGN_MODE_LEGACY_AMINO_JSON) return undefined;
    try {
      const { sequence } = by.signature;
      return aminoSignBytes(parts, { chainId, accountNumber, sequence }, this.registry);
    } catch (thrown) {
      if (UNSIGNABLE.some((type) => thrown instanceof type)) return undefined;
      throw thrown;
    }
  }
}

/** Reasons why a transaction has no amino form, and so no valid amino signature. */
const UNSIGNABLE = [SignDocError, AminoJsonError, TypeUrlError];

interface Signer {
  readonly key: AccountKey;
  readonly accountNumber: bigint;
}

interface Plan extends Signer {
  readonly signature: TxSignature;
  readonly records: readonly SignatureRecord[];
}

interface Collection {
  signBytes(mode: number): Uint8Array | undefined;
  readonly records: SignatureRecord[];
}

/** Gathers the checks of a signature tree; false when it cannot be valid. */
function collect(key: MemberKey, data: SignatureData, into: Collection): boolean {
  if (key.kind === "multisig") return data.kind === "multi" && collectMulti(key, data, into);
  return data.kind === "single" && collectSingle(key, data, into);
}

function collectSingle(key: SingleKey, data: Extract<SignatureData, { kind: "single" }>, into: Collection): boolean {
  const bytes = into.signBytes(data.mode);
  if (bytes === undefined || data.signature.length !== SECP256K1_SIGNATURE_LENGTH) return false;
  switch (key.kind) {
    case "secp256k1":
      into.records.push({ key: key.bytes, digest: sha256(bytes), signature: data.signature });
      return true;
    case "secp256r1":
      // Rare enough to verify here and now.
      return secp256r1Verify(key.bytes, bytes, data.signature);
    case "ed25519":
      return false;
  }
}

/** The rules of `sdk:crypto/keys/multisig/multisig.go` VerifyMultisignature. */
function collectMulti(key: ThresholdKey, data: Extract<SignatureData, { kind: "multi" }>, into: Collection): boolean {
  const { signed, parts } = data;
  if (signed.length !== key.members.length) return false;
  if (parts.length < key.threshold || parts.length > signed.length) return false;
  if (signed.filter(Boolean).length < key.threshold) return false;
  let next = 0;
  return signed.every((isSigned, i) => {
    if (!isSigned) return true;
    const part = parts[next++];
    return part !== undefined && collect(key.members[i] as MemberKey, part, into);
  });
}
