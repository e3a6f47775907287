/** Manifests are read in full or refused; those made up from seeds are sound and always the same. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { MISBEHAVIOUR_NAMES } from "./byzantine/names.ts";
import { PERTURBATIONS, parseManifest, readManifest, validatorsOf } from "./manifest.ts";
import { randomManifestText } from "./random-manifest.ts";
import { ManifestError } from "./toml-table.ts";

const FOLDER = join(import.meta.dirname, "manifests");
const SEEDS = 300n;

test("each manifest of the folder is sound", () => {
  for (const file of readdirSync(FOLDER)) assert.ok(readManifest(join(FOLDER, file)).nodes.length > 0, file);
});

test("every setting is read", () => {
  const text = `
    initial_height = 1000
    blocks = 7
    timeout_commit = "1s"
    perturb_for = "2s"
    [load]
    signers = 3
    pause = "40ms"
    [validators]
    a = 5
    [upgrade]
    program = "/other/bin.ts"
    settings = { "p2p.pex" = "false" }
    [node.a]
    perturb = ["kill", "loss"]
    latency = "30ms"
    loss = 0.25
    rate = "2mbit"
    snapshot_interval = 9
    [node.b]
    mode = "full"
    start_at = 1010
    state_sync = true
    persistent_peers = ["a"]
    misbehavior = "garbage"
    send_no_load = true
    settings = { "p2p.pex" = "false" }
    [[event]]
    kind = "partition"
    groups = [["a"], ["b"]]
    for = "3s"
    halts = true`;
  const manifest = parseManifest(text, "all");
  const [a, b] = manifest.nodes;
  assert.deepEqual(a, {
    name: "a",
    mode: "validator",
    startAt: 0,
    perturb: ["kill", "loss"],
    misbehaviour: undefined,
    weather: { latencyMs: 30, loss: 0.25, rate: "2mbit" },
    stateSync: false,
    snapshotInterval: 9,
    persistentPeers: undefined,
    takesLoad: true,
    settings: {},
  });
  assert.deepEqual(b, {
    name: "b",
    mode: "full",
    startAt: 1010,
    perturb: [],
    misbehaviour: "garbage",
    weather: {},
    stateSync: true,
    snapshotInterval: 0,
    persistentPeers: ["a"],
    takesLoad: false,
    settings: { "p2p.pex": "false" },
  });
  assert.deepEqual(
    { ...manifest, nodes: [] },
    {
      name: "all",
      initialHeight: 1000,
      powers: { a: 5 },
      nodes: [],
      events: [{ kind: "partition", groups: [["a"], ["b"]], forMs: 3000, halts: true }],
      blocks: 7,
      timeoutCommit: "1s",
      load: { signers: 3, pauseMs: 40 },
      perturbMs: 2000,
      upgrade: { program: "/other/bin.ts", settings: { "p2p.pex": "false" } },
    },
  );
});

test("what makes no sense is refused by name", () => {
  const node = "[node.a]\n";
  const wrong: readonly (readonly [string, RegExp])[] = [
    ["", /a network has 1 to 20 nodes, here are 0/],
    ["[node", /./],
    [`block = 5\n${node}`, /block is no setting/],
    [`${node}perturbs = []`, /node\.a\.perturbs is no setting/],
    [`${node}perturb = ["tickle"]`, /node\.a\.perturb = "tickle" is none of kill, pause/],
    [`${node}misbehavior = "sulk"`, /node\.a\.misbehavior is none of equivocate-prevote/],
    [`${node}mode = "seed"`, /node\.a\.mode = "seed" is none of validator, full/],
    [`${node}loss = 2`, /node\.a\.loss must be from 0 to 1/],
    [`${node}rate = "fast; rm"`, /rate = "fast; rm" is not like/],
    [`${node}latency = "soon"`, /node\.a\.latency must be a duration/],
    [`${node}persistent_peers = ["b"]`, /there is no node b/],
    [`${node}state_sync = true`, /state_sync needs start_at/],
    [`${node}start_at = 1.5`, /node\.a\.start_at must be an integer/],
    [`${node}[validators]\nb = 1`, /validators names no power for a/],
    [`${node}[validators]\na = 0`, /validators\.\* must be a positive integer/],
    [`${node}[[event]]\nkind = "flood"`, /event\[0\]\.kind = "flood" is none of down, partition/],
    [`${node}[[event]]\nkind = "down"\nnodes = ["c"]`, /there is no node c/],
    ["[node.A_B]", /node\.A_B: names are like/],
  ];
  for (const [text, message] of wrong) {
    assert.throws(
      () => parseManifest(text, "wrong"),
      (error) => error instanceof ManifestError && message.test(error.message),
      text,
    );
  }
});

test("made-up manifests are sound, always the same, and know every misfortune", () => {
  const seen = new Set<string>();
  for (let seed = 1n; seed <= SEEDS; seed++) {
    const text = randomManifestText(seed);
    assert.equal(randomManifestText(seed), text);
    const manifest = parseManifest(text, `random-${seed}`);
    const byzantine = validatorsOf(manifest).filter(({ misbehaviour }) => misbehaviour !== undefined);
    assert.ok(byzantine.length === 0 || manifest.nodes.length >= 4, text);
    for (const { perturb, misbehaviour } of manifest.nodes) {
      for (const each of perturb) seen.add(each);
      if (misbehaviour !== undefined) seen.add(misbehaviour);
    }
    for (const { kind, halts } of manifest.events) seen.add(`${kind} ${halts}`);
  }
  const events = ["down true", "down false", "partition true", "partition false"];
  for (const each of [...PERTURBATIONS, ...MISBEHAVIOUR_NAMES, ...events]) assert.ok(seen.has(each), each);
});
