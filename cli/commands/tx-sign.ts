/** `tx sign` and `tx sign-batch`: signatures under transactions in files. */
import type { Command } from "commander";
import type { SignerContext } from "#codec/sign-doc.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { CliError } from "../errors.ts";
import type { Key } from "../keyring/keyring.ts";
import { findKey, resolveAddress } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { signerContext } from "../tx/account.ts";
import { type DraftTx, draftFromJson, draftJson } from "../tx/draft.ts";
import { parseJsonLines, readDraft, readText } from "../tx/file.ts";
import { signatureJson } from "../tx/multisign.ts";
import { type SignModeName, signMode } from "../tx/options.ts";
import { writeResult } from "../tx/run.ts";
import { signBytes, signDraft } from "../tx/sign.ts";
import { SIGN_MODES } from "../tx/sign-bytes.ts";

/** Adds both commands. */
export function addTxSign(tx: Command, shell: Shell): void {
  const sign = subcommand(tx, "sign <file>", "Sign a transaction");
  const batch = subcommand(tx, "sign-batch <files...>", "Sign transactions, one per line, with growing sequences");
  for (const command of [sign, batch]) {
    command
      .option("--multisig <name-or-address>", "sign for this threshold account")
      .option("--signature-only", "print the signature alone")
      .option("--overwrite", "drop the signatures that are there");
  }
  act(sign, shell, signFile);
  act(batch, shell, signBatch);
}

/** Who signs, and for which account. */
interface Signer {
  readonly key: Key;
  readonly mode: SignModeName;
  /** Address of the threshold account, when the key signs as one of its members. */
  readonly multisig: string | undefined;
  readonly context: SignerContext;
}

async function signFile(session: Session, [path = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const draft = await readDraft(session, path, registry);
  const signer = await openSigner(session, registry);
  writeResult(session, await signedText(session, draft, { signer, registry }));
}

async function signBatch(session: Session, paths: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const { context, ...signer } = await openSigner(session, registry);
  const lines: string[] = [];
  for (const path of paths) {
    for (const json of parseJsonLines(await readText(session, path))) {
      const sequence = context.sequence + BigInt(lines.length);
      const one = { ...signer, context: { ...context, sequence } };
      lines.push(await signedText(session, draftFromJson(json, registry), { signer: one, registry }));
    }
  }
  writeResult(session, lines.join("\n"));
}

async function openSigner(session: Session, registry: TypeRegistry): Promise<Signer> {
  const { flags } = session;
  const key = await findKey(session, flags.requireText("from", 'the key that signs, see "tributary keys list"'));
  const name = flags.text("multisig");
  const multisig = name === undefined ? undefined : session.accountText(await resolveAddress(session, name));
  if (multisig !== undefined && flags.text("sign-mode") === "direct") {
    throw new CliError("members of a threshold account sign with --sign-mode amino-json");
  }
  const account = multisig ?? session.accountText(key.address);
  const mode = multisig === undefined ? signMode(flags) : "amino-json";
  return { key, mode, multisig, context: await signerContext(session, account, registry) };
}

async function signedText(
  session: Session,
  draft: DraftTx,
  { signer, registry }: { readonly signer: Signer; readonly registry: TypeRegistry },
): Promise<string> {
  const { key, mode, multisig, context } = signer;
  const signing = { key, mode, signer: context, prefix: session.prefixes.account };
  const base = session.flags.has("overwrite")
    ? { ...draft, authInfo: { ...draft.authInfo, signerInfos: [] }, signatures: [] }
    : draft;
  const signed = multisig === undefined ? await signDraft(base, signing, registry) : base;
  const isWhole = multisig === undefined && !session.flags.has("signature-only");
  if (isWhole) return JSON.stringify(draftJson(signed, registry));
  if (key.public.kind !== "single") throw new CliError(`${key.name} is a threshold key: let its members sign`);
  const signature = await signBytes(signed, signing, registry);
  const member = { publicKey: key.public.publicKey, mode: SIGN_MODES[mode], signature };
  return JSON.stringify(signatureJson(member, context.sequence, registry));
}
