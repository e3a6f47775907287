/** Changing one setting leaves everything else in the file alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { duration, flag, text, texts } from "#config/spec.ts";
import { overrideToml, readToml } from "#config/toml-file.ts";
import { setTomlLine } from "./toml-line.ts";

const spec = {
  "": { moniker: text("m", "A name."), "keep-it": flag(false, "Keep.") },
  rpc: { laddr: text("tcp://a", "Address."), origins: texts([], "Pages.") },
  consensus: { timeout: duration(1000, "Wait.") },
} as const;

function set(before: string, key: string, value: string): string {
  const values = overrideToml(spec, readToml(spec, before, "f").values, new Map([[key, value]]));
  const after = setTomlLine(before, { spec, values, key });
  assert.deepEqual(readToml(spec, after, "f").values, values, "the file says what was set");
  return after;
}

const FILE = `# top comment
moniker = "old" # who
foreign = 1

[rpc]
# where
laddr = "tcp://a"
origins = [
  "x",
  "y",
]
extra = true
`;

test("a present setting is replaced in its line", () => {
  assert.equal(set(FILE, "moniker", "new"), FILE.replace('moniker = "old" # who', 'moniker = "new"'));
  assert.equal(set(FILE, "rpc.laddr", "tcp://b"), FILE.replace("tcp://a", "tcp://b"));
});

test("a list over several lines is replaced as a whole", () => {
  assert.equal(set(FILE, "rpc.origins", "p,q"), FILE.replace(/origins = \[[^\]]*\]/, 'origins = ["p", "q"]'));
});

test("a missing setting joins its section, and a missing section the end", () => {
  assert.match(set(FILE, "keep-it", "true"), /foreign = 1\n\nkeep-it = true\n\[rpc\]/);
  assert.match(set(FILE, "consensus.timeout", "2s"), /extra = true\n\n\[consensus\]\n\ntimeout = "2s"\n$/);
  assert.equal(set("", "moniker", "n"), 'moniker = "n"\n');
});
