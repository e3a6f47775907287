/** `tx validate-signatures`: whether a transaction's signatures are complete and right. */
import type { Command } from "commander";
import type { SignerContext } from "#codec/sign-doc.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { errorMessage } from "#lib/errors.ts";
import { MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import type { SignerInfo } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { CliError } from "../errors.ts";
import { publicKeyFromAny } from "../keys/public-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { signerContext } from "../tx/account.ts";
import { type DraftTx, signersOfDraft } from "../tx/draft.ts";
import { readDraft } from "../tx/file.ts";
import { joinSignatures } from "../tx/multisign.ts";
import { signerAddress } from "../tx/sign.ts";
import { signBytesOf, signModeOf } from "../tx/sign-bytes.ts";

/** Adds the command. */
export function addTxValidate(tx: Command, shell: Shell): void {
  const command = subcommand(tx, "validate-signatures <file>", "Check the signatures of a transaction");
  act(command, shell, validate);
}

async function validate(session: Session, [path = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const draft = await readDraft(session, path, registry);
  const signers = signersOfDraft(draft, registry);
  const prefix = session.prefixes.account;
  session.io.out(["Signers:", ...signers.map((signer, i) => `  ${i}: ${signer}`), "", "Signatures:"].join("\n"));
  let isComplete = draft.authInfo.signerInfos.length === signers.length;
  for (const [i, info] of draft.authInfo.signerInfos.entries()) {
    const address = signerAddress(info, prefix);
    const problem =
      address === signers[i]
        ? await problemOf(session, draft, { info, i, address, registry })
        : `signer ${i} is another account`;
    if (problem !== undefined) isComplete = false;
    session.io.out(`  ${i}: ${address}\t[${problem ?? "OK"}]`);
  }
  if (!isComplete) throw new CliError("the signatures are not complete and right: see the list above");
}

async function problemOf(
  session: Session,
  draft: DraftTx,
  at: { readonly info: SignerInfo; readonly i: number; readonly address: string; readonly registry: TypeRegistry },
): Promise<string | undefined> {
  const known = await signerContext(session, at.address, at.registry);
  if (at.info.sequence !== known.sequence) {
    return `sequence is ${at.info.sequence}, the account's is ${known.sequence}`;
  }
  try {
    const isRight = isSigned(draft, {
      ...at,
      signer: { ...known, sequence: at.info.sequence },
      prefix: session.prefixes.account,
    });
    return isRight ? undefined : "wrong signature";
  } catch (error) {
    return errorMessage(error);
  }
}

function isSigned(
  draft: DraftTx,
  at: {
    readonly info: SignerInfo;
    readonly i: number;
    readonly registry: TypeRegistry;
    readonly signer: SignerContext;
    readonly prefix: string;
  },
): boolean {
  const { publicKey, modeInfo } = at.info;
  const key = publicKey === undefined ? undefined : publicKeyFromAny(publicKey);
  const signature = draft.signatures[at.i] ?? new Uint8Array();
  if (key?.kind === "single" && modeInfo?.sum?.kind === "single") {
    const signing = { mode: signModeOf(modeInfo.sum.value.mode), signer: at.signer };
    return secp256k1Verify(key.publicKey, sha256(signBytesOf(draft, signing, at.registry)), signature);
  }
  if (key?.kind !== "multisig" || modeInfo?.sum?.kind !== "multi") return false;
  const { bitarray, modeInfos } = modeInfo.sum.value;
  const raw = MultiSignature.decode(signature).signatures;
  const signed = key.members.filter((_, bit) => (((bitarray?.elems[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1);
  const signatures = signed.map((member, i) => {
    const sum = modeInfos[i]?.sum;
    const mode = sum?.kind === "single" ? sum.value.mode : 0;
    return { publicKey: member, mode, signature: raw[i] ?? new Uint8Array() };
  });
  joinSignatures(draft, { key, signer: at.signer, prefix: at.prefix }, { signatures, registry: at.registry });
  return signatures.length === raw.length;
}
