/** The source tree obeys the layer table, and the checker sees every kind of sin in a broken tree. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { check } from "./check.ts";
import { sources } from "./imports.ts";
import { closed, layers } from "./layers.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const manifest: unknown = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const aliases = (manifest as { imports: Record<string, string> }).imports;

test("imports point down, enter through doors, and pure layers stay pure", () => {
  assert.deepEqual(check({ root: ROOT, layers, closed, aliases }), []);
});

test("every source file belongs to a component", () => {
  const folders = ["node", "modules", "proto", "cli", "attribution", "bench", "scripts", "test"];
  const homeless = sources(ROOT, folders).filter(
    (file) => !Object.values(layers).some((l) => file === `${l.path}.ts` || file.startsWith(`${l.path}/`)),
  );
  assert.deepEqual(homeless, []);
});

const CLEAN: Readonly<Record<string, string>> = {
  "node/lib/bytes.ts": "export const empty = 1;\n",
  "node/types/vote.ts": 'import { empty } from "#lib/bytes.ts";\nexport const none = empty;\n',
  "node/sdk/index.ts": 'export { kit } from "./kit.ts";\n',
  "node/sdk/kit.ts": "export const kit = 1;\n",
  "node/engine/wal.ts": "export const wal = 1;\n",
  "modules/bank/keeper.ts": "export interface BankKeeper { pay(): void }\n",
  "modules/datanet/module.ts":
    'import { kit } from "#sdk";\nimport type { BankKeeper } from "../bank/keeper.ts";\nexport type B = BankKeeper;\nexport default kit;\n',
};

const SINS: ReadonlyArray<{
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly says: RegExp;
}> = [
  {
    name: "direction",
    file: "node/types/vote.ts",
    text: 'import { wal } from "#engine/wal.ts";\nexport const none = wal;\n',
    says: /"types" may only import/,
  },
  {
    name: "door",
    file: "modules/datanet/module.ts",
    text: 'import { kit } from "../../node/sdk/kit.ts";\nexport default kit;\n',
    says: /enter "sdk" through node\/sdk\/index\.ts/,
  },
  {
    name: "purity",
    file: "node/types/vote.ts",
    text: "export const none = Date.now();\n",
    says: /"types" is pure but uses Date\.now/,
  },
  {
    name: "platform",
    file: "node/types/vote.ts",
    text: 'import { x } from "node:fs";\nexport const none = x;\n',
    says: /is pure but uses from "node:/,
  },
  {
    name: "cycle",
    file: "node/engine/wal.ts",
    text: 'import { b } from "./b.ts";\nexport const wal = b;\n',
    says: /import cycle: node\/engine/,
  },
  {
    name: "module",
    file: "modules/datanet/module.ts",
    text: 'import { pay } from "../bank/keeper.ts";\nexport default pay;\n',
    says: /reached by "import type"/,
  },
  {
    name: "alias",
    file: "node/types/vote.ts",
    text: 'import { x } from "#nowhere/x.ts";\nexport const none = x;\n',
    says: /not an alias/,
  },
];

for (const sin of SINS) {
  test(`the checker sees a broken tree: ${sin.name}`, () => {
    const root = mkdtempSync(join(tmpdir(), "architecture-"));
    try {
      const extra = { "node/engine/b.ts": 'import { wal } from "./wal.ts";\nexport const b = () => wal;\n' };
      for (const [path, text] of Object.entries({ ...CLEAN, ...extra })) put(root, path, text);
      assert.deepEqual(check({ root, layers, closed, aliases }), []);
      put(root, sin.file, sin.text);
      const problems = check({ root, layers, closed, aliases });
      assert.equal(problems.length, 1, problems.join("\n"));
      assert.match(problems[0] ?? "", sin.says);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
