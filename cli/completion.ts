/** Shell completion: one small script per shell that asks this program for the candidates. */
import type { Command, Option } from "commander";

/** Shells with a script. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
/** One of `SHELLS`. */
export type ShellName = (typeof SHELLS)[number];

/** First argument with which the scripts call this program; the words typed so far follow, the last one unfinished. */
export const COMPLETE_ARGUMENT = "__complete";

/** One candidate with its explanation. */
export interface Candidate {
  readonly text: string;
  readonly help: string;
}

/** What may come next after `words`. */
export function candidates(program: Command, words: readonly string[]): Candidate[] {
  const typed = words.at(-1) ?? "";
  const { command, pending } = follow(program, words.slice(0, -1));
  if (pending !== undefined) return withPrefix(choicesOf(pending), typed);
  if (typed.startsWith("-")) return withPrefix(optionsOf(command), typed);
  return withPrefix(
    command.commands.flatMap((each) => (isHidden(each) ? [] : [{ text: each.name(), help: each.summary() }])),
    typed,
  );
}

/** The script to source in a shell. */
export function completionScript(shell: ShellName, name: string): string {
  switch (shell) {
    case "bash":
      return bashScript(name);
    case "zsh":
      return zshScript(name);
    case "fish":
      return fishScript(name);
    case "powershell":
      return powershellScript(name);
  }
}

/** The command that the finished words lead to, and the option that still waits for its value. */
function follow(
  program: Command,
  words: readonly string[],
): { readonly command: Command; readonly pending: Option | undefined } {
  let command = program;
  let pending: Option | undefined;
  for (const word of words) {
    if (pending !== undefined) {
      pending = undefined;
    } else if (word.startsWith("-")) {
      const option = allOptions(command).find(({ long, short }) => long === word || short === word);
      pending = option?.required === true ? option : undefined;
    } else {
      command = command.commands.find((each) => each.name() === word || each.aliases().includes(word)) ?? command;
    }
  }
  return { command, pending };
}

function allOptions(command: Command): readonly Option[] {
  return command.parent === null ? command.options : [...command.options, ...allOptions(command.parent)];
}

function optionsOf(command: Command): Candidate[] {
  const shown = allOptions(command).flatMap(({ long, description, hidden }) =>
    long === undefined || long === null || hidden ? [] : [{ text: long, help: description }],
  );
  return [...shown, { text: "--help", help: "show help" }];
}

const choicesOf = (option: Option): Candidate[] => (option.argChoices ?? []).map((text) => ({ text, help: "" }));

const withPrefix = (list: readonly Candidate[], prefix: string): Candidate[] =>
  list.filter(({ text }) => text.startsWith(prefix));

/** Commander keeps the flag private, but leaves hidden commands out of its own help. */
const isHidden = (command: Command): boolean =>
  command.parent !== null && !command.parent.createHelp().visibleCommands(command.parent).includes(command);

const bashScript = (name: string): string => `# bash completion: source <(${name} completion bash)
_${name}_complete() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" ${COMPLETE_ARGUMENT} "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1))
}
complete -o default -F _${name}_complete ${name}
`;

const zshScript = (name: string): string => `#compdef ${name}
# zsh completion: source <(${name} completion zsh)
_${name}() {
  local -a lines candidates
  lines=("\${(@f)$(\${words[1]} ${COMPLETE_ARGUMENT} "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  candidates=("\${(@)lines//$'\\t'/:}")
  if [[ -n "\${lines[1]}" ]]; then _describe '${name}' candidates; else _files; fi
}
compdef _${name} ${name}
`;

const fishScript = (name: string): string => `# fish completion: ${name} completion fish | source
function __${name}_complete
  set -l words (commandline -opc) (commandline -ct)
  $words[1] ${COMPLETE_ARGUMENT} $words[2..-1] 2>/dev/null
end
complete -c ${name} -a '(__${name}_complete)'
`;

const powershellScript = (
  name: string,
): string => `# PowerShell completion: ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName '${name}' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -eq '') { $words += '""' }
  & '${name}' ${COMPLETE_ARGUMENT} @words 2>$null | ForEach-Object {
    $text, $help = $_ -split "\\t", 2
    if (-not $help) { $help = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $help)
  }
}
`;
