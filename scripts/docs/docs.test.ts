/** The documentation is up to date and true, and each check of it bites. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { application } from "#modules/index.ts";
import { type AppModule, type MessageHandler, moduleAddressOf, sandbox, TxError } from "#sdk";
import { documentationProblems, textOf, wantedFiles } from "./documentation.ts";
import { brokenReferences, declares } from "./links.ts";
import { codesText } from "./module-reference.ts";
import { withPart, writtenLines } from "./parts.ts";
import { possibleErrors } from "./possible-errors.ts";
import { changedMeanings, errorSnapshot, grownSnapshot } from "./snapshots.ts";
import { parseFile } from "./source-functions.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test("generated parts are up to date", () => {
  const stale = wantedFiles(ROOT).filter(({ file, text }) => textOf(ROOT, file) !== text);
  assert.deepEqual(
    stale.map(({ file }) => file),
    [],
  );
});

test("codes and prefixes mean what they always meant, links and names lead somewhere", () => {
  assert.deepEqual(documentationProblems(ROOT), []);
});

test("a code or prefix that changes its meaning or goes is a problem, a new one is not", () => {
  const before = { bank: { "2": "noInputs: no inputs", "3": "noOutputs: no outputs" } };
  const same = { bank: { ...before.bank, "4": "mismatch: sums differ" }, gov: { "2": "closed: it is closed" } };
  assert.deepEqual(changedMeanings("error code", before, same), []);
  assert.deepEqual(grownSnapshot(before, same), same);
  assert.deepEqual(changedMeanings("error code", before, { bank: { "2": "noOutputs: no outputs" } }), [
    'error code bank 2 was "noInputs: no inputs" and is now "noOutputs: no outputs": take a new one instead',
    'error code bank 3 was "noOutputs: no outputs" and is gone: take a new one instead',
  ]);
  assert.deepEqual(grownSnapshot(before, { bank: { "2": "other: other" } }), before);
});

test("a module that swaps two codes is caught against the committed snapshot", () => {
  const committed = JSON.parse(textOf(ROOT, "docs/snapshots/errors.json"));
  const swapped = application.modules.map((module): AppModule => {
    const entries = Object.entries(module.spec.errors ?? {});
    if (entries.length < 2) return module;
    const codes = entries.map(([, [code]]) => code).reverse();
    const errors = Object.fromEntries(entries.map(([name, [, text]], i) => [name, [codes[i] ?? 0, text] as const]));
    return { ...module, spec: { ...module.spec, errors } };
  });
  assert.deepEqual(changedMeanings("error code", committed, errorSnapshot(application.modules)), []);
  assert.ok(changedMeanings("error code", committed, errorSnapshot(swapped)).length > 20);
});

test("dead links, headings, paths and names are seen", () => {
  const root = mkdtempSync(join(tmpdir(), "docs-"));
  try {
    put(root, "node/wal.ts", "export class Wal {\n  async append(): Promise<void> {}\n  #sign = 1;\n}\n");
    put(root, "docs/good.md", "# The log\n");
    put(
      root,
      "docs/a.md",
      [
        "[good](good.md) [heading](good.md#the-log) [`Wal.append`](../node/wal.ts) [web](https://example.org) `node/wal.ts`",
        "```sh\n[not a link](gone.md)\n```",
        "[bad](gone.md) [bad](good.md#gone) [`Wal.remove`](../node/wal.ts) `node/gone.ts`",
      ].join("\n\n"),
    );
    assert.deepEqual(brokenReferences(root, "docs/a.md"), [
      "docs/a.md links to gone.md, which does not exist",
      "docs/a.md links to good.md#gone, which has no such heading",
      "docs/a.md says that node/wal.ts has remove, which it does not",
      "docs/a.md names node/gone.ts, which does not exist",
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("a use of a name is no declaration of it", () => {
  assert.equal(declares("export function step() {}\n", "step"), true);
  assert.equal(declares("  async receive(message: Message): Promise<void> {\n", "receive"), true);
  assert.equal(declares("const x = step();\n  // receive\n", "step"), false);
});

test("a generated part is replaced, or added at the end, and what people wrote stays", () => {
  const once = withPart("# bank\n\nCoins.\n", "reference", "table");
  assert.equal(once, "# bank\n\nCoins.\n\n<!-- generated: reference -->\ntable\n<!-- end -->\n");
  assert.equal(withPart(once, "reference", "table"), once);
  assert.equal(withPart(`${once}After.\n`, "reference", "new"), `${once.replace("table", "new")}After.\n`);
  assert.deepEqual(writtenLines(once, "reference"), ["Coins."]);
});

test("functions of a source text, without comments and strings", () => {
  const template = ["`$", "{fail.z()}`"].join("");
  const text = `import { a } from "./a.ts";\n/** fail.x() */\nexport function b(): void {\n  a("fail.y", ${template});\n}\n`;
  assert.deepEqual(parseFile("m.ts", `${text}\ninterface C {}\nconst d = 1;\n`), [
    { file: "m.ts", name: "b", body: 'export function b(): void {\n  a("", (fail.z()));\n}\n\n' },
    { file: "m.ts", name: "d", body: "const d = 1;\n" },
  ]);
});

const codesOf = possibleErrors(ROOT, application.modules);

test("possible errors of messages whose authors wrote them down", () => {
  const codes = (name: string): string => {
    for (const module of application.modules) {
      const handler = module.messages.find(({ type }) => type.typeName === name);
      if (handler !== undefined) return codesText(module.name, codesOf(module, handler));
    }
    return "no such message";
  };
  assert.equal(codes("cosmos.bank.v1beta1.MsgSend"), "bank 5; sdk 4, 5, 7, 10");
  assert.equal(codes("cosmos.bank.v1beta1.MsgMultiSend"), "bank 2–5, 9; sdk 4, 5, 7, 10");
  assert.equal(codes("cosmos.auth.v1beta1.MsgUpdateParams"), "gov 13; sdk 18");
});

test("whatever an empty message fails with is among its possible errors", () => {
  const box = sandbox(application);
  const { addresses, authority } = box.wiring;
  const accounts = ["", moduleAddressOf("alice", addresses), authority];
  let failures = 0;
  for (const module of application.modules) {
    for (const handler of module.messages) {
      const possible = codesOf(module, handler).map(({ codespace, code }) => `${codespace} ${code}`);
      for (const signer of accounts) {
        const found = failureOf(() => box.run(handler.rpc, messageFrom(handler, signer)));
        if (found === undefined) continue;
        failures++;
        assert.ok([...possible, "sdk 7"].includes(found), `${handler.type.typeName} from "${signer}": ${found}`);
      }
    }
  }
  assert.ok(failures > application.modules.length);
});

function messageFrom({ type, signer }: MessageHandler, address: string): unknown {
  const isAddress = type.fields.some(
    ({ key, repeated, type: { kind } }) => key === signer && !repeated && kind === "scalar",
  );
  return type.create(isAddress ? { [signer]: address } : {});
}

function failureOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    return `${thrown.codespace} ${thrown.code}`;
  }
}

function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
