/** The tidy rules hold everywhere, and each of them bites. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sources } from "./imports.ts";
import { BANS, tidyProblems } from "./tidy.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const FOLDERS = ["node", "modules", "cli", "attribution", "bench", "scripts", "test", "proto/wire"];

test("the source tree is tidy", () => {
  assert.deepEqual(
    sources(ROOT, FOLDERS).flatMap((file) => tidyProblems(ROOT, file)),
    [],
  );
});

const BREACHES: Readonly<Record<string, string>> = {
  "Math.random": "export const x = Math.random();\n",
  Date: "export const x = Date.now();\n",
  "new Error": 'throw new Error("x");\n',
  any: "export const x = 1 as any;\n",
  "ts-ignore": "// @ts-ignore\nexport const x = 1;\n".replace("// ", "//"),
  "sort without order": "export const x = [2, 1].sort();\n",
  parseInt: 'export const x = parseInt("1");\n',
  locale: 'export const x = "a".localeCompare("b");\n',
  float: "export const x = Math.sqrt(2);\n",
  environment: "export const x = process.env;\n",
  unfinished: "// TODO finish\n",
  "focused or skipped test": "test.only();\n",
  "deep relative import": 'import { x } from "../../x.ts";\n',
  "default export": "export default 1;\n",
};

test("every rule has a breach that it sees", () => {
  assert.deepEqual(
    BANS.map((ban) => ban.name).filter((name) => BREACHES[name] === undefined),
    [],
  );
  const root = mkdtempSync(join(tmpdir(), "tidy-"));
  try {
    mkdirSync(join(root, "modules/x"), { recursive: true });
    for (const [name, text] of Object.entries(BREACHES)) {
      writeFileSync(join(root, "modules/x/y.ts"), text);
      const problems = tidyProblems(root, "modules/x/y.ts");
      assert.ok(
        problems.some((p) => p.includes(`: ${name} is banned`)),
        `${name}: ${problems.join("; ")}`,
      );
    }
    writeFileSync(join(root, "modules/x/y.ts"), "\n".repeat(501));
    assert.match(tidyProblems(root, "modules/x/y.ts")[0] ?? "", /has 501 lines/);
  } finally {
    rmSync(root, { recursive: true });
  }
});
