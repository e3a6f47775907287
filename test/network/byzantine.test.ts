/** One of four validators breaks the rules, each time in another way: the others agree, go on, and know whom to blame. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { MisbehaviourName } from "./byzantine/names.ts";
import { readManifest } from "./manifest.ts";
import { endInOrder, NEEDS_NAMESPACES } from "./requirements.ts";
import { type RunReport, runManifest } from "./run.ts";

endInOrder();

const BLOCKS = 12;
const CULPRIT = "validator3";
const HONEST = 3;

async function runWith(t: TestContext, misbehaviour: MisbehaviourName): Promise<RunReport> {
  const manifest = readManifest(join(import.meta.dirname, "manifests", `byzantine-${misbehaviour}.toml`));
  assert.deepEqual(
    manifest.nodes.filter(({ mode }) => mode === "validator").map((node) => node.misbehaviour),
    [undefined, undefined, undefined, misbehaviour],
  );
  const report = await runManifest({ ...manifest, blocks: BLOCKS }, { onNote: (note) => t.diagnostic(note) });
  assert.ok(report.blocks >= BLOCKS);
  return report;
}

/** Who was reported for what, each pair once. */
function blamed({ reports }: RunReport, fault: string): readonly string[] {
  return [...new Set(reports.filter((report) => report.fault === fault).map(({ by, of }) => `${by} ${of}`))];
}

for (const misbehaviour of ["equivocate-prevote", "equivocate-precommit"] as const) {
  test(`${misbehaviour}: evidence is committed and nobody else signed twice`, NEEDS_NAMESPACES, async (t) => {
    const { accusations, doubleSignatures } = await runWith(t, misbehaviour);
    assert.ok(accusations.length > 0);
    assert.ok(
      doubleSignatures.some(
        ({ signer, place }) => signer === CULPRIT && misbehaviour.endsWith(place.split("/")[2] ?? "?"),
      ),
    );
  });
}

test("equivocate-proposal: two blocks are proposed, one is decided", NEEDS_NAMESPACES, async (t) => {
  const { doubleSignatures } = await runWith(t, "equivocate-proposal");
  assert.ok(doubleSignatures.some(({ signer, place }) => signer === CULPRIT && place.endsWith("/proposal")));
});

test("withhold-votes: three decide without the fourth", NEEDS_NAMESPACES, async (t) => {
  const { byzantineSignatures, blocks } = await runWith(t, "withhold-votes");
  // Blocks that it proposes itself carry its own precommits, which is a quarter of them.
  assert.ok(byzantineSignatures * 2 < blocks, `${byzantineSignatures} of ${blocks}`);
});

test("withhold-parts: its rounds pass", NEEDS_NAMESPACES, async (t) => {
  const { laterRounds } = await runWith(t, "withhold-parts");
  assert.ok(laterRounds > 0);
});

test("lie-about-parts: whoever is sent false parts hangs up", NEEDS_NAMESPACES, async (t) => {
  const report = await runWith(t, "lie-about-parts");
  assert.ok(report.reports.length > 0);
  assert.ok(report.reports.every(({ by, of }) => of === CULPRIT || by === CULPRIT));
});

test("lie-about-state: false bit arrays keep nobody from what is missing", NEEDS_NAMESPACES, async (t) => {
  await runWith(t, "lie-about-state");
});

test("lie-about-sync: newcomers come to the truth, by blocks and by a snapshot", NEEDS_NAMESPACES, async (t) => {
  const report = await runWith(t, "lie-about-sync");
  assert.ok(blamed(report, "bad-data").includes(`full0 ${CULPRIT}`), "nobody found out about false blocks");
});

test("flood: more than all can read hinders nobody", NEEDS_NAMESPACES, async (t) => {
  await runWith(t, "flood");
});

test("garbage: everybody hangs up on it", NEEDS_NAMESPACES, async (t) => {
  const report = await runWith(t, "garbage");
  assert.equal(blamed(report, "bad-message").filter((pair) => pair.endsWith(` ${CULPRIT}`)).length, HONEST);
});
