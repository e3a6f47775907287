/** Command-line flags that are settings of config.toml or app.toml: `--section.key value`. */

/** The settings among `args`, by key. */
export function settingFlags(args: readonly string[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  args.forEach((arg, i) => {
    const match = /^--([a-z0-9_-]+\.[a-z0-9_.-]+)(?:=(.*))?$/.exec(arg);
    if (match !== null) settings.set(match[1] ?? "", match[2] ?? args[i + 1] ?? "");
  });
  return settings;
}
