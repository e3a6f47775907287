import assert from "node:assert/strict";
import { test } from "node:test";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import type { SpanIndexProof, SpanProof, SpanSegments } from "#proto/tributary/attribution/v1/spans.ts";
import { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { AMOUNT_MAX, minimalBytes } from "../domain.ts";
import { BUNDLE_ITEMS_MAX } from "../item-tree.ts";
import { MERKLE_SUM_ID_BYTES_MAX } from "../merkle-sum.ts";
import { openedRoot, POSITIONS_MAX } from "../openings.ts";
import { BATCH_USES_MAX } from "../receipts.ts";
import { ADDRESS_BYTES_MAX } from "../receivers.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import { STEP_TOKENS, stepsOf } from "./content.ts";
import { OUTPUT } from "./evidence.ts";
import { DOCUMENTS, POSITIONS, RANKS, SHARD_TOKENS_MAX, STATES, TEXT } from "./shard.ts";
import { SIGNED_IDS } from "./signed-tokens.ts";
import { RANK_WINDOW_MAX, RUN_TOKENS_MAX } from "./verify-output.ts";

/** Leaves of a tree, and the bytes of each. */
interface Shape {
  readonly total: number;
  readonly bytes: number;
}

const HASH = new Uint8Array(32).fill(1);
const NUMBER = 2 ** 32 - 1;
/** A drawn use, which comes with its position, and one of as many parts as a use may have. */
const USE: Shape = { total: BATCH_USES_MAX, bytes: 184 };
const PART: Shape = { total: 16, bytes: 80 };

const chunked = (layout: { readonly chunk: number; readonly bytes: number }, records: number): Shape => {
  return { total: Math.ceil(records / layout.chunk), bytes: layout.chunk * layout.bytes };
};
const TEXT_TREE = chunked(TEXT, SHARD_TOKENS_MAX);
const RANKS_TREE = chunked(RANKS, SHARD_TOKENS_MAX);
const POSITIONS_TREE = chunked(POSITIONS, SHARD_TOKENS_MAX);
const DOCUMENTS_TREE = chunked(DOCUMENTS, SHARD_TOKENS_MAX);
const STATES_TREE = chunked(STATES, stepsOf(SHARD_TOKENS_MAX));
const OWNERS_TREE: Shape = { total: SHARD_TOKENS_MAX, bytes: ADDRESS_BYTES_MAX };
const OUTPUT_TREE = chunked(OUTPUT, OUTPUT_TOKENS_MAX + 1);
/** A client may sign what it likes. */
const SIGNED_TREE: Shape = { total: POSITIONS_MAX, bytes: 76 };
const IDS_TREE = chunked(SIGNED_IDS, NUMBER);

/** Hashes beside a run of leaves on its way to the root. */
function siblingsBeside(total: number, start: number, count: number): number {
  let [first, last, siblings] = [start, start + count - 1, 0];
  for (let width = total; width > 1; width = Math.ceil(width / 2)) {
    if (first % 2 === 1) siblings++;
    if (last % 2 === 0 && last + 1 < width) siblings++;
    [first, last] = [Math.floor(first / 2), Math.floor(last / 2)];
  }
  return siblings;
}

/** The longest opening of neighbouring leaves: across the middle of the whole tree, or of a part of it. */
function largest({ total, bytes }: Shape, count = 1): RangeOpening {
  const starts: number[] = [];
  for (let middle = 1; middle <= total; middle *= 2) {
    for (let i = -1; i <= count; i++) starts.push(middle - i, total - middle - i);
  }
  const openings = starts
    .filter((start) => start >= 0 && start + count <= total)
    .map((start): RangeOpening => {
      const siblings = new Uint8Array(32 * siblingsBeside(total, start, count));
      return { start, total, leaves: Array.from({ length: count }, () => new Uint8Array(bytes)), siblings };
    });
  return openings.reduce((a, b) => (RangeOpening.encode(b).length > RangeOpening.encode(a).length ? b : a));
}

/** The longest opening of neighbouring records, wherever in its chunk the first lies. */
function largestRun(tree: Shape, chunk: number, records: number): RangeOpening {
  return largest(tree, Math.floor((records - 1 + chunk - 1) / chunk) + 1);
}

const outputAt = (...openings: readonly RangeOpening[]) => ({ tokens: openings, weightsHash: HASH });
const [token, text, rank] = [largest(OUTPUT_TREE), largest(TEXT_TREE), largest(RANKS_TREE)];
const [document, owner] = [largest(DOCUMENTS_TREE), largest(OWNERS_TREE)];
const pair = largest(RANKS_TREE, 2);
const position = largest(POSITIONS_TREE);

/** Neighbouring segments of as many as there are tokens; a liar's sums are as long as any. */
function segmentsAt(count: number): SpanSegments {
  const { start, siblings } = largest({ total: OUTPUT_TOKENS_MAX, bytes: 0 }, count);
  const amount = minimalBytes(AMOUNT_MAX);
  const leaves = Array.from({ length: count }, () => ({ id: new Uint8Array(MERKLE_SUM_ID_BYTES_MAX), amount }));
  const nodes = Array.from({ length: siblings.length / 32 }, () => new Uint8Array(32 + amount.length));
  const root = { hash: HASH, sum: AMOUNT_MAX, count: BigInt(OUTPUT_TOKENS_MAX) };
  return { outputRoot: HASH, root, leaves: { start, leaves, siblings: nodes } };
}

/** The largest proof of each kind that the provers make and the checks need. */
const AGAINST_USES: readonly NonNullable<SpanProof["proof"]>[] = [
  { kind: "mismatch", value: { token: NUMBER, output: outputAt(token, token), text } },
  { kind: "unqualified", value: { token: NUMBER, output: outputAt(token, token, token) } },
  {
    kind: "earlier",
    value: {
      ...{ token: NUMBER, start: NUMBER, end: NUMBER, position: NUMBER },
      output: outputAt(largestRun(OUTPUT_TREE, OUTPUT.chunk, RUN_TOKENS_MAX + 1)),
      text: [largestRun(TEXT_TREE, TEXT.chunk, RUN_TOKENS_MAX)],
    },
  },
  { kind: "owner", value: { token: NUMBER, output: outputAt(token), document } },
  {
    kind: "common",
    value: {
      ...{ token: NUMBER, output: outputAt(token), rankLow: NUMBER, rankHigh: NUMBER },
      ranks: largestRun(RANKS_TREE, RANKS.chunk, RANK_WINDOW_MAX),
    },
  },
  {
    kind: "notCommon",
    value: {
      ...{ token: NUMBER, output: outputAt(token), rankLow: NUMBER, rankHigh: NUMBER },
      ranks: largestRun(RANKS_TREE, RANKS.chunk, RANK_WINDOW_MAX + 1),
    },
  },
  {
    kind: "information",
    value: {
      ...{ token: NUMBER, output: outputAt(largest(OUTPUT_TREE, 2)), rankLow: NUMBER, rankHigh: NUMBER },
      ...{ ranks: [rank, rank], text: [text, text] },
    },
  },
  { kind: "segment", value: { segments: segmentsAt(1), tokens: [token, token], token: NUMBER } },
  { kind: "missing", value: { segments: segmentsAt(2), tokens: token, token: NUMBER } },
  { kind: "order", value: { segments: segmentsAt(2) } },
  {
    kind: "unsigned",
    value: { token: NUMBER, output: outputAt(token), signed: largest(SIGNED_TREE, 2), ids: largest(IDS_TREE) },
  },
];

const AGAINST_SHARDS: readonly NonNullable<SpanIndexProof["proof"]>[] = [
  { kind: "inverse", value: { rank: NUMBER, ranks: rank, positions: position } },
  {
    kind: "order",
    value: {
      ...{ rank: NUMBER, ranks: pair, textLow: text, textHigh: text },
      ...{ positionLow: position, positionHigh: position },
    },
  },
  { kind: "shared", value: { rank: NUMBER, offset: NUMBER, ranks: pair, textLow: text, textHigh: text } },
  { kind: "family", value: { rank: NUMBER, ranks: rank, document } },
  { kind: "documents", value: { documents: largest(DOCUMENTS_TREE, 2), text } },
  { kind: "source", value: { entry: document, owner, leaf: new Uint8Array(0), aunts: new Uint8Array(0) } },
  { kind: "owners", value: { first: owner, second: owner } },
  { kind: "documentFamily", value: { document, owner, other: owner } },
  {
    kind: "content",
    value: {
      ...{ document, salt: HASH, contentHash: HASH, tokens: BigInt(NUMBER) },
      aunts: new Uint8Array(32 * Math.log2(BUNDLE_ITEMS_MAX)),
    },
  },
  {
    kind: "missing",
    value: {
      ...{ salt: HASH, contentHash: HASH, tokens: BigInt(NUMBER), beside: largest(DOCUMENTS_TREE, 2) },
      at: { bundle: 2n ** 64n - 1n, place: NUMBER, aunts: new Uint8Array(32 * Math.log2(BUNDLE_ITEMS_MAX)) },
    },
  },
  {
    kind: "step",
    value: {
      ...{ document, step: NUMBER, states: [largest(STATES_TREE, 2)] },
      text: largestRun(TEXT_TREE, TEXT.chunk, STEP_TOKENS),
    },
  },
];

test("openings are as long as they are counted to be", () => {
  const tag = new Uint8Array(1);
  for (const shape of [OUTPUT_TREE, TEXT_TREE, RANKS_TREE, USE, { total: 1_000_003, bytes: 7 }]) {
    for (const count of [1, 2, 9]) {
      const opening = largest(shape, count);
      assert.notEqual(openedRoot(tag, opening), undefined);
      for (let start = 5; start + count <= shape.total; start += Math.ceil(shape.total / 5_000)) {
        assert.ok(siblingsBeside(shape.total, start, count) * 32 <= opening.siblings.length);
      }
    }
  }
});

test("every proof about spans fits a message, whatever the shard, the output and the use", () => {
  const shown = { use: largest(USE), part: largest(PART) };
  const sizes = new Map<string, number>();
  for (const proof of AGAINST_USES) {
    const value = { ...shown, proof: { kind: "spans", value: { proof } } } as const;
    sizes.set(`use: ${proof.kind}`, ChallengeProof.encode({ proof: { kind: "use", value } }).length);
  }
  for (const proof of AGAINST_SHARDS) {
    const bytes = ChallengeProof.encode({ proof: { kind: "index", value: { proof } } });
    sizes.set(`shard: ${proof.kind}`, bytes.length);
  }
  for (const [kind, bytes] of sizes) console.log(`${kind}: at most ${bytes} B`);
  for (const [kind, bytes] of sizes) assert.ok(bytes <= PROOF_BYTES_MAX, `${kind} can have ${bytes} bytes`);
});
