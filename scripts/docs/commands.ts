/** The commands that derive from messages and queries, as a person types them. */
import { queryShape } from "#cli/autocli/derived-queries.ts";
import { messageShape } from "#cli/autocli/derived-txs.ts";
import { commandOf, kebab } from "#cli/autocli/names.ts";
import type { RequestShape } from "#cli/autocli/request.ts";
import type { AppModule, MessageHandler } from "#sdk";
import type { Rpc } from "#wire";

// Names that flags of a parent take change the name of a flag, never whether there is one.
const NONE: ReadonlySet<string> = new Set();

/** `tx <module> <name> <arguments>`. */
export function txCommand(module: AppModule, handler: MessageHandler): string {
  const { name, usage } = commandOf(handler.rpc);
  const start = `tx ${module.name} ${name}`;
  return usage === undefined ? commandText(start, messageShape(handler, NONE)) : `${start} ${usage}`;
}

/** `query <module> <name> <arguments>`. */
export const queryCommand = (module: AppModule, rpc: Rpc<unknown, unknown>): string =>
  commandText(`query ${module.name} ${commandOf(rpc).name}`, queryShape(rpc, NONE));

function commandText(start: string, { positional, flags }: RequestShape): string {
  const words = positional.map(({ field, isRequired }) => {
    const name = kebab(field.name);
    return isRequired ? `<${name}>` : `[${name}]`;
  });
  const options = positional.length === 0 ? flags.map(({ name }) => `--${name}`) : [];
  return [start, ...words, ...options].join(" ");
}
