/** Signs a draft with a key of the keyring. */

import { formatAddress } from "#codec/bech32.ts";
import type { SignerContext } from "#codec/sign-doc.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { secp256k1Sign, secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { fromBase64 } from "#lib/bytes.ts";
import { AuthInfo, type SignerInfo, TxBody } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { CliError } from "../errors.ts";
import { addressOf, type Key, publicKeyToAny } from "../keyring/keyring.ts";
import { publicKeyFromAny } from "../keys/public-key.ts";
import { type DraftTx, signersOfDraft } from "./draft.ts";
import type { SignModeName } from "./options.ts";
import { SIGN_MODES, signBytesOf } from "./sign-bytes.ts";

/** Who signs, how, and for which chain and account state. */
export interface Signing {
  readonly key: Key;
  readonly mode: SignModeName;
  readonly signer: SignerContext;
  /** Prefix of account addresses. */
  readonly prefix: string;
}

/** The draft with the key's signature in its place; throws `CliError` when the key is not one of the signers. */
export async function signDraft(draft: DraftTx, signing: Signing, registry: TypeRegistry): Promise<DraftTx> {
  const signers = signersOfDraft(draft, registry);
  if (signing.mode === "direct" && signers.length > 1) {
    throw new CliError("several accounts sign this transaction: each signs with --sign-mode amino-json");
  }
  const info = singleSignerInfo(signing);
  const prepared = placeSignature(draft, { info, signature: new Uint8Array(), signers }, signing.prefix);
  const signature = await signBytes(prepared, signing, registry);
  return placeSignature(draft, { info, signature, signers }, signing.prefix);
}

/** The signature alone. */
export async function signBytes(draft: DraftTx, signing: Signing, registry: TypeRegistry): Promise<Uint8Array> {
  const { key } = signing;
  if (key.public.kind === "multisig") {
    throw new CliError(`${key.name} is a threshold key: let its members sign with --multisig, then use tx multi-sign`);
  }
  if (key.privateKey === undefined) throw new CliError(`${key.name} has no private key here, so it cannot sign`);
  const bytes = signBytesOf(draft, signing, registry);
  // Amino JSON of our messages only we know, so that no wallet could make the document.
  const signature =
    signing.mode === "direct"
      ? await walletDirect(draft, signing, key.privateKey)
      : secp256k1Sign(key.privateKey, sha256(bytes));
  // What a wallet signed must be what the chain will check.
  assert(secp256k1Verify(key.public.publicKey, sha256(bytes), signature), "wallet signed other bytes");
  return signature;
}

/** A signature with its signer info, and all who must sign. */
export interface PlacedSignature {
  readonly info: SignerInfo;
  readonly signature: Uint8Array;
  readonly signers: readonly string[];
}

/** The draft with a signature where its signer stands; one that the signer made before is replaced. */
export function placeSignature(draft: DraftTx, placed: PlacedSignature, prefix: string): DraftTx {
  const own = signerAddress(placed.info, prefix);
  if (!placed.signers.includes(own)) {
    throw new CliError(`${own} is not a signer of this transaction: it waits for ${placed.signers.join(", ")}`);
  }
  const present = new Map(
    draft.authInfo.signerInfos.map((info, i) => {
      const signature = draft.signatures[i] ?? new Uint8Array();
      return [signerAddress(info, prefix), { info, signature }];
    }),
  );
  present.set(own, placed);
  const ordered = placed.signers.flatMap((address) => present.get(address) ?? []);
  return {
    body: draft.body,
    authInfo: { ...draft.authInfo, signerInfos: ordered.map(({ info }) => info) },
    signatures: ordered.map(({ signature }) => signature),
  };
}

/** The account of a signer info; throws `CliError` when it has no key. */
export function signerAddress({ publicKey }: SignerInfo, prefix: string): string {
  if (publicKey === undefined) throw new CliError("a signer info of the transaction has no public key");
  return formatAddress(addressOf(publicKeyFromAny(publicKey)), prefix);
}

/** The info of a signer with a single key. */
export function singleSignerInfo({ key, mode, signer }: Pick<Signing, "key" | "mode" | "signer">): SignerInfo {
  return {
    publicKey: publicKeyToAny(key.public),
    modeInfo: { sum: { kind: "single", value: { mode: SIGN_MODES[mode] } } },
    sequence: signer.sequence,
  };
}

/** Through CosmJS's wallet. */
async function walletDirect(
  { body, authInfo }: DraftTx,
  { signer, prefix }: Signing,
  privateKey: Uint8Array,
): Promise<Uint8Array> {
  const { DirectSecp256k1Wallet, makeSignDoc } = await import("@cosmjs/proto-signing");
  const wallet = await DirectSecp256k1Wallet.fromKey(privateKey, prefix);
  const [account] = await wallet.getAccounts();
  const doc = makeSignDoc(TxBody.encode(body), AuthInfo.encode(authInfo), signer.chainId, signer.accountNumber);
  const { signature } = await wallet.signDirect(account?.address ?? "", doc);
  return fromBase64(signature.signature);
}
