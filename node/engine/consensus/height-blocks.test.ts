import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { type Part, Proposal } from "#proto/tendermint/types/types.ts";
import { testChain } from "#test/support/test-chain.ts";
import type { BlockParts } from "#types/block.ts";
import { blockIdKey } from "#types/block-id.ts";
import { PartSetError } from "#types/part-set.ts";
import { EARLY_PARTS_MAX, HeightBlocks, PART_SETS_MAX, PROPOSALS_PER_ROUND_MAX } from "./height-blocks.ts";

const BYTES_MAX = 2_000_000;

async function blockOf(bytes: number): Promise<BlockParts> {
  const chain = await testChain();
  return chain.propose([utf8Encode(`k=${"x".repeat(bytes)}`)]);
}

const partsOf = ({ parts }: BlockParts): Part[] =>
  Array.from({ length: parts.header.total }, (_, index) => parts.get(index) ?? assert.fail());

const proposalOf = ({ blockId }: BlockParts, round = 0, polRound = -1): Proposal =>
  Proposal.create({ type: 32, height: 1n, round, polRound, blockId });

test("a block is complete when its parts are, in whatever order they and the proposal arrive", async () => {
  const made = await blockOf(300_000);
  const valueId = blockIdKey(made.blockId);
  for (let seed = 0n; seed < 10n; seed++) {
    const random = seededRandom(seed);
    const blocks = new HeightBlocks({ bytesMax: BYTES_MAX });
    const parts = random.shuffle(partsOf(made));
    const early = random.below(parts.length + 1);
    for (const part of parts.slice(0, early)) assert.equal(blocks.addPart(part), "early");
    blocks.addProposal(proposalOf(made));
    for (const part of parts.slice(early)) {
      assert.equal(blocks.block(valueId), undefined);
      assert.equal(blocks.addPart(part), "added");
      assert.equal(blocks.addPart(part), "known");
    }
    assert.deepEqual(blocks.block(valueId), made.block);
    assert.deepEqual(blocks.completeIds(), [made.blockId]);
  }
});

test("parts that make another block than the one named are malformed", async () => {
  const made = await blockOf(10);
  const blockId = { ...made.blockId, hash: new Uint8Array(32).fill(1) };
  const blocks = new HeightBlocks({ bytesMax: BYTES_MAX });
  blocks.expect(blockId);
  for (const part of partsOf(made)) blocks.addPart(part);
  assert.equal(blocks.block(blockIdKey(blockId)), "malformed");
});

test("a part with a wrong proof or of an impossible block is an error of its sender", async () => {
  const made = await blockOf(200_000);
  const blocks = new HeightBlocks({ bytesMax: BYTES_MAX });
  blocks.addProposal(proposalOf(made));
  const [part] = partsOf(made);
  assert.ok(part !== undefined);
  const tampered = { ...part, bytes: part.bytes.map((byte) => byte ^ 1) };
  assert.throws(() => blocks.addPart(tampered), PartSetError);
  assert.throws(() => blocks.addPart({ ...part, index: 1 }), PartSetError);
  const huge = { ...made.blockId, partSetHeader: { total: 1000, hash: new Uint8Array(32) } };
  assert.throws(() => blocks.addProposal({ ...proposalOf(made), blockId: huge }), PartSetError);
});

test("what an adversary can make us keep is bounded", async () => {
  const blocks = new HeightBlocks({ bytesMax: BYTES_MAX });
  const made = await blockOf(10);
  const id = (n: number) => ({
    hash: new Uint8Array(32).fill(n),
    partSetHeader: { total: 1, hash: new Uint8Array(32).fill(n) },
  });
  let kept = 0;
  for (let n = 0; n < 10; n++) {
    const proposal = { ...proposalOf(made), blockId: id(n) };
    if (!blocks.wantsProposal(proposal)) continue;
    blocks.addProposal(proposal);
    kept++;
    assert.equal(blocks.wantsProposal(proposal), false);
  }
  assert.equal(kept, PROPOSALS_PER_ROUND_MAX);
  for (let n = 10; n < 40; n++) blocks.expect(id(n));
  const collecting = Array.from({ length: 40 }, (_, n) => blocks.parts(id(n))).filter((set) => set !== undefined);
  assert.equal(collecting.length, PART_SETS_MAX);
  const [part] = partsOf(made);
  assert.ok(part !== undefined);
  for (let n = 0; n < EARLY_PARTS_MAX; n++) assert.equal(blocks.addPart(part), "early");
  assert.equal(blocks.addPart(part), "unwanted");
});

test("a block made here is at hand at once, and proposals of several rounds share it", async () => {
  const made = await blockOf(10);
  const blocks = new HeightBlocks({ bytesMax: BYTES_MAX });
  blocks.addOwn(made);
  blocks.addProposal(proposalOf(made));
  blocks.addProposal(proposalOf(made, 3, 1));
  assert.equal(blocks.block(blockIdKey(made.blockId)), made.block);
  assert.deepEqual(
    blocks.proposalsFor(blockIdKey(made.blockId)).map(({ round }) => round),
    [0, 3],
  );
});
