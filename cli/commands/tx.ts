/** `tx`: the group, its flags, the commands on transaction files, and those that derive from the modules. */
import type { Command } from "commander";
import { applicationOf } from "../application.ts";
import { addModuleTxs } from "../autocli/derived-txs.ts";
import { protoDocs } from "../autocli/docs.ts";
import { type Shell, subcommand } from "../shell.ts";
import { addTxFlags } from "../tx/options.ts";
import { addKeyringFlags } from "./keys.ts";
import { longFlags } from "./query.ts";
import { addTxFiles } from "./tx-files.ts";
import { addTxMultisign } from "./tx-multisign.ts";
import { addTxSign } from "./tx-sign.ts";
import { STAKING_COMMANDS } from "./tx-staking.ts";
import { addTxValidate } from "./tx-validate.ts";

/** Adds `tx` to the program. */
export function addTx(program: Command, shell: Shell): void {
  const tx = subcommand(program, "tx", "Make, sign and broadcast transactions");
  addTxFlags(tx);
  addKeyringFlags(tx);
  addTxSign(tx, shell);
  addTxMultisign(tx, shell);
  addTxValidate(tx, shell);
  addTxFiles(tx, shell);
}

/** Adds a group per module. */
export async function addDerivedTxs(tx: Command, shell: Shell): Promise<void> {
  const { modules } = applicationOf(await shell.application());
  const docs = protoDocs();
  const taken = new Set([...longFlags(tx), "help"]);
  for (const module of modules) addModuleTxs(tx, module, { shell, docs, taken, own: STAKING_COMMANDS });
}
