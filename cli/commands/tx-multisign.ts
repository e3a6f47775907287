/** `tx multi-sign`: joins the signatures of a threshold key's members under a transaction. */
import type { Command } from "commander";
import { parseJson } from "#codec/json-value.ts";
import { CliError } from "../errors.ts";
import { findKey } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { signerContext } from "../tx/account.ts";
import { draftJson, signersOfDraft } from "../tx/draft.ts";
import { readDraft, readText } from "../tx/file.ts";
import { joinSignatures, type MemberSignature, signaturesFromJson } from "../tx/multisign.ts";
import { writeResult } from "../tx/run.ts";
import { placeSignature } from "../tx/sign.ts";

/** Adds the command. */
export function addTxMultisign(tx: Command, shell: Shell): void {
  const command = subcommand(
    tx,
    "multi-sign <file> <name> <signatures...>",
    "Join members' signatures under a transaction of a threshold account",
  ).aliases(["multisign", "multisig"]);
  act(command, shell, multisign);
}

async function multisign(session: Session, [path = "", name = "", ...files]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const draft = await readDraft(session, path, registry);
  const key = await findKey(session, name);
  if (key.public.kind !== "multisig") throw new CliError(`${name} is not a threshold key: see keys add --multisig`);
  const signatures: MemberSignature[] = [];
  for (const file of files) {
    signatures.push(...signaturesFromJson(parseJson(await readText(session, file)), registry));
  }
  const address = session.accountText(key.address);
  const signer = await signerContext(session, address, registry);
  const prefix = session.prefixes.account;
  const joined = joinSignatures(draft, { key: key.public, signer, prefix }, { signatures, registry });
  const signed = placeSignature(draft, { ...joined, signers: signersOfDraft(draft, registry) }, prefix);
  writeResult(session, JSON.stringify(draftJson(signed, registry)));
}
