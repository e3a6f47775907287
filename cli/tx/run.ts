/** From messages to a broadcast transaction: build, estimate, show, sign, send. */
import { writeFileSync } from "node:fs";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { Fee } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { CliError } from "../errors.ts";
import { confirm } from "../io.ts";
import type { Key } from "../keyring/keyring.ts";
import { findKey, resolveAddress } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import { signerContext } from "./account.ts";
import { broadcast } from "./broadcast.ts";
import { type DraftContent, type DraftTx, draftJson, encodeDraft, newDraft } from "./draft.ts";
import { adjustGas, feesAtPrices } from "./gas.ts";
import { type TxOptions, txOptions } from "./options.ts";
import { signDraft } from "./sign.ts";
import { estimateGas } from "./simulation.ts";

/** The account of --from; its key is needed to sign, but not to draw up a transaction. */
export interface Sender {
  readonly address: string;
  readonly key: Key | undefined;
}

/** The sender named by `name`, else by --from. */
export async function requireSender(session: Session, name?: string): Promise<Sender> {
  const text = name ?? session.flags.requireText("from", 'the key that signs, see "tributary keys list"');
  const isUnsigned = session.flags.has("generate-only") || session.flags.has("dry-run");
  if (!isUnsigned) {
    const key = await findKey(session, text);
    return { address: session.accountText(key.address), key };
  }
  const address = await resolveAddress(session, text);
  return { address: session.accountText(address), key: await session.keyring.byAddress(address) };
}

/** Does with `messages` what the flags ask for. */
export async function runTx(session: Session, sender: Sender, messages: readonly Any[]): Promise<void> {
  const options = txOptions(session.flags, session.client);
  const { registry } = await session.application();
  const content = await contentOf(session, options, messages);
  if (options.isGenerateOnly) {
    const draft = await withGas(session, newDraft(content), { options, sender, registry });
    writeResult(session, JSON.stringify(draftJson(draft, registry)));
    return;
  }
  if (options.isDryRun) {
    await withGas(session, newDraft(content), { options, sender, registry });
    return;
  }
  await signAndBroadcast(session, newDraft(content), { options, sender, registry });
}

/** Writes to --output-document, else to standard output. */
export function writeResult(session: Session, text: string): void {
  const file = session.flags.text("output-document");
  if (file === undefined) session.io.out(text);
  else writeFileSync(file, `${text}\n`);
}

interface Plan {
  readonly options: TxOptions;
  readonly sender: Sender;
  readonly registry: TypeRegistry;
}

async function signAndBroadcast(session: Session, plain: DraftTx, plan: Plan): Promise<void> {
  const { options, sender, registry } = plan;
  if (sender.key === undefined) throw new CliError(`the keyring has no key for ${sender.address}`);
  const draft = await withGas(session, plain, plan);
  const signer = await signerContext(session, sender.address, registry);
  if (!options.isConfirmed) {
    session.io.note(JSON.stringify(draftJson(draft, registry)));
    if (!(await confirm(session.io, "Sign and broadcast this transaction?"))) {
      throw new CliError("nothing was sent: the transaction was not confirmed");
    }
  }
  const signing = { key: sender.key, mode: options.signMode, signer, prefix: session.prefixes.account };
  const signed = await signDraft(draft, signing, registry);
  if (options.isOffline) writeResult(session, JSON.stringify(draftJson(signed, registry)));
  else await broadcast(session, { bytes: encodeDraft(signed), mode: options.broadcastMode }, registry);
}

async function contentOf(session: Session, options: TxOptions, messages: readonly Any[]): Promise<DraftContent> {
  const { gas, gasPrices, fees, memo, timeoutHeight } = options;
  const gasLimit = gas.kind === "fixed" ? gas.limit : 0n;
  const addressOf = async (flag: string): Promise<string> => {
    const name = session.flags.text(flag);
    return name === undefined ? "" : session.accountText(await resolveAddress(session, name));
  };
  return {
    messages,
    memo,
    timeoutHeight,
    fee: {
      amount: fees.length > 0 ? fees : feesAtPrices(gasPrices, gasLimit),
      gasLimit,
      payer: await addressOf("fee-payer"),
      granter: await addressOf("fee-granter"),
    },
  };
}

/**
 * The draft with the gas that the node estimates, if it is asked to. Fees cost gas themselves, in bytes and in the
 * transfer that pays them, so the draft is estimated again with the fee that the first estimate leads to.
 */
async function withGas(session: Session, draft: DraftTx, { options, sender, registry }: Plan): Promise<DraftTx> {
  if (options.gas.kind === "fixed") return draft;
  const keys = new Map(sender.key === undefined ? [] : [[sender.address, sender.key]]);
  const estimated = async (of: DraftTx): Promise<DraftTx> => {
    const gasLimit = adjustGas(await estimateGas(session, of, { keys, registry }), options.gasAdjustment);
    const amount = options.fees.length > 0 ? options.fees : feesAtPrices(options.gasPrices, gasLimit);
    const fee = Fee.create({ ...of.authInfo.fee, gasLimit, amount });
    return { ...of, authInfo: { ...of.authInfo, fee } };
  };
  const result = await estimated(await estimated(draft));
  const gas = result.authInfo.fee?.gasLimit ?? 0n;
  session.io.note(`gas estimate: ${gas}`);
  if (options.isDryRun && session.format === "json") session.print({ gas_estimate: gas.toString() });
  return result;
}
