/** A genesis transaction in a file: one message that creates a validator, and a memo that says where its node is. */
import { decodeBech32, formatAddress } from "#codec/bech32.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { CliError } from "../errors.ts";
import type { DraftTx } from "../tx/draft.ts";
import { parseDraft } from "../tx/file.ts";

/** A genesis transaction with what it says. */
export interface GenesisTx {
  readonly path: string;
  readonly draft: DraftTx;
  readonly message: MsgCreateValidator;
  /** Account of the operator. */
  readonly account: string;
  /** `<node id>@<host>:<port>` of its node, as the memo has it. */
  readonly peer: string;
}

/** The name of the file of a node's genesis transaction. */
export const gentxFileName = (nodeId: string): string => `gentx-${nodeId}.json`;

/** Reads the text of a file; throws `CliError` when it holds no genesis transaction. */
export function parseGenesisTx(text: string, path: string, registry: TypeRegistry): GenesisTx {
  const draft = parseDraft(text, path, registry);
  const { messages, memo } = draft.body;
  const [packed] = messages;
  if (messages.length !== 1 || packed?.typeUrl !== MsgCreateValidator.typeUrl) {
    throw new CliError(`${path} is no genesis transaction: it must create one validator and do nothing else`);
  }
  if (draft.signatures.length === 0) throw new CliError(`${path} is not signed: sign it with "tributary tx sign"`);
  const message = MsgCreateValidator.decode(packed.value);
  return { path, draft, message, account: accountOf(message, path), peer: memo };
}

/** Throws `CliError` when two transactions create the same validator. */
export function requireDistinct(txs: readonly GenesisTx[]): void {
  const seen = new Map<string, string>();
  for (const { path, account, message } of txs) {
    const key = Buffer.from(message.pubkey?.value ?? []).toString("base64");
    for (const name of [account, key]) {
      const other = seen.get(name);
      if (other !== undefined) throw new CliError(`${other} and ${path} create the same validator: remove one of them`);
      seen.set(name, path);
    }
  }
}

function accountOf({ validatorAddress }: MsgCreateValidator, path: string): string {
  const suffix = "valoper";
  try {
    const { prefix, bytes } = decodeBech32(validatorAddress);
    if (prefix.endsWith(suffix)) return formatAddress(bytes, prefix.slice(0, -suffix.length));
  } catch (cause) {
    throw new CliError(`${path} has a malformed validator address`, {}, { cause });
  }
  throw new CliError(`${path} has a validator address that is no operator's`);
}
