/** Networks of real processes in namespaces: short runs of the shipped manifests; `scripts/network-test.ts` makes long ones. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type Manifest, parseManifest, readManifest } from "./manifest.ts";
import { RESUME_MS_MAX } from "./perturb.ts";
import { randomManifestText } from "./random-manifest.ts";
import { endInOrder, NEEDS_NAMESPACES } from "./requirements.ts";
import { type RunReport, runManifest } from "./run.ts";

endInOrder();

const manifestNamed = (name: string): Manifest => readManifest(join(import.meta.dirname, "manifests", `${name}.toml`));

async function run(t: TestContext, manifest: Manifest): Promise<RunReport> {
  const report = await runManifest(manifest, { onNote: (note) => t.diagnostic(note) });
  const { blocks, blockMsMedian, blockMsMax, txsCommitted } = report;
  t.diagnostic(`${blocks} blocks, ${blockMsMedian} ms between them, at most ${blockMsMax} ms, ${txsCommitted} txs`);
  for (const imitated of report.imitated) t.diagnostic(`imitated ${imitated}`);
  assert.ok(blocks >= manifest.blocks);
  return report;
}

/** The long manifest's misfortunes, each only once and all at other nodes. */
function shortened(manifest: Manifest): Manifest {
  const once = [["kill", "slow"], ["pause", "loss"], ["disconnect", "latency"], ["upgrade"]] as const;
  const nodes = manifest.nodes.map((node, i) => ({ ...node, perturb: once[i] ?? [] }));
  return { ...manifest, nodes, events: [], blocks: 10, perturbMs: 2000 };
}

test("four validators bear every misfortune in turn", NEEDS_NAMESPACES, async (t) => {
  const manifest = shortened(manifestNamed("four-validators"));
  const { perturbations, txsCommitted, signatures } = await run(t, manifest);
  assert.equal(perturbations.length, 7);
  assert.ok(txsCommitted > 0);
  assert.ok(signatures > 0);
});

test("two of four down: nothing is decided, and it goes on when they are back", NEEDS_NAMESPACES, async (t) => {
  const { events } = await run(t, manifestNamed("two-of-four-down"));
  assert.deepEqual(
    events.map(({ hasHalted, resumeMs }) => [hasHalted, resumeMs < RESUME_MS_MAX]),
    [[true, true]],
  );
});

test("a partition heals, of halves and of a majority", NEEDS_NAMESPACES, async (t) => {
  const { events } = await run(t, manifestNamed("partition"));
  assert.deepEqual(
    events.map(({ hasHalted, resumeMs }) => [hasHalted, resumeMs < RESUME_MS_MAX]),
    [
      [true, true],
      [false, true],
    ],
  );
});

test("nodes join late, by blocks and by a snapshot", NEEDS_NAMESPACES, async (t) => {
  const { blocks } = await run(t, manifestNamed("late-joiner"));
  assert.ok(blocks >= 40);
});

test("a network made up from a seed", NEEDS_NAMESPACES, async (t) => {
  const manifest = parseManifest(randomManifestText(1n), "random-1");
  await run(t, { ...manifest, blocks: 20 });
});
