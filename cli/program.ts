/** The tree of commands, and how it is run. */
import { Command, CommanderError, Help, type Option } from "commander";
import { addComet } from "./commands/comet.ts";
import { addCompletion } from "./commands/completion.ts";
import { addConfig } from "./commands/config.ts";
import { addDebug } from "./commands/debug.ts";
import { addGenesis } from "./commands/genesis.ts";
import { addInit } from "./commands/init.ts";
import { addKeys } from "./commands/keys.ts";
import { addLight } from "./commands/light.ts";
import { addDerivedQueries, addQuery } from "./commands/query.ts";
import { addSigner } from "./commands/signer.ts";
import { addStart } from "./commands/start.ts";
import { addStateCommands } from "./commands/state.ts";
import { addStatus } from "./commands/status.ts";
import { addTestnet } from "./commands/testnet.ts";
import { addDerivedTxs, addTx } from "./commands/tx.ts";
import { addVersion } from "./commands/version.ts";
import { COMPLETE_ARGUMENT, candidates } from "./completion.ts";
import { errorLine } from "./errors.ts";
import { addFlag, type Shell } from "./shell.ts";

/** Name of the binary. */
export const PROGRAM_NAME = "tributary";

/** Runs one command line (without program names); returns the exit code. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  const program = buildProgram(shell);
  try {
    if (args[0] === COMPLETE_ARGUMENT) {
      await addDerived(program, shell);
      const lines = candidates(program, args.slice(1)).map(({ text, help }) => `${text}\t${help}`);
      if (lines.length > 0) shell.io.out(lines.join("\n"));
    } else {
      await program.parseAsync(withoutBooleanValues(program, args), { from: "user" });
    }
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help")) return 0;
    shell.io.note(errorLine(error));
    if (args.includes("--trace") && error instanceof Error) shell.io.note(error.stack ?? "");
    return 1;
  }
}

/** The commands; those that derive from modules are added when `tx` or `query` is reached. */
export function buildProgram(shell: Shell): Command {
  const program = new Command(PROGRAM_NAME)
    .description("Node and client of a Tributary chain")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => shell.io.out(text),
      // Help for a command that was not finished is still an answer; errors are printed by `run`.
      writeErr: (text) => shell.io.out(text),
      outputError: () => {},
    })
    .configureHelp({
      showGlobalOptions: true,
      optionDescription(option) {
        return Help.prototype.optionDescription.call(this, withoutEnvironment(option));
      },
    })
    .addHelpText("after", "\nFlags of several commands can be set as TRIBUTARY_<FLAG> in the environment.");
  addFlag(program, "--home <folder>", "home of the node and the keys (default: ~/.tributary)");
  addFlag(program, "-o, --output <format>", "how results are printed: text or json").choices(["text", "json"]);
  addFlag(program, "--bech32-prefix <prefix>", "prefix of addresses, for a home without genesis.json");
  addFlag(program, "--trace", "print where an error came from");
  addInit(program, shell);
  addStart(program, shell);
  addKeys(program, shell);
  addGenesis(program, shell);
  addTx(program, shell);
  addQuery(program, shell);
  addStatus(program, shell);
  addComet(program, shell);
  addLight(program, shell);
  addSigner(program, shell);
  addTestnet(program, shell);
  addStateCommands(program, shell);
  addConfig(program, shell);
  addDebug(program, shell);
  addCompletion(program, shell);
  addVersion(program, shell);
  program.hook("preSubcommand", async (_, sub) => {
    if (sub.name() === "tx" || sub.name() === "query") await addDerived(program, shell, sub.name());
  });
  return program;
}

async function addDerived(program: Command, shell: Shell, only?: string): Promise<void> {
  for (const command of program.commands) {
    if (only !== undefined && command.name() !== only) continue;
    if (command.name() === "tx") await addDerivedTxs(command, shell);
    if (command.name() === "query") await addDerivedQueries(command, shell);
  }
}

/** `--flag=true` means the flag and `--flag=false` its absence, for flags that take no value. */
export function withoutBooleanValues(program: Command, args: readonly string[]): string[] {
  const booleans = new Set(
    allCommands(program).flatMap(({ options }) => options.filter(isSwitch).map(({ long }) => long)),
  );
  return args.flatMap((arg) => {
    const [, flag, value] = /^(--[a-z0-9-]+)=(true|false)$/.exec(arg) ?? [];
    if (flag === undefined || !booleans.has(flag)) return [arg];
    return value === "true" ? [flag] : [];
  });
}

const allCommands = (command: Command): Command[] => [command, ...command.commands.flatMap(allCommands)];

const isSwitch = (option: Option): boolean => option.isBoolean() && !option.negate;

/** The same option without its variable: one line below the help explains them all. */
function withoutEnvironment(option: Option): Option {
  return Object.assign(Object.create(Object.getPrototypeOf(option) as object) as Option, option, { envVar: undefined });
}
