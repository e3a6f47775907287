import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { type Part, Proposal } from "#proto/tendermint/types/types.ts";
import { testChain } from "#test/support/test-chain.ts";
import type { BlockParts } from "#types/block.ts";
import { blockIdKey } from "#types/block-id.ts";
import { PartSetError } from "#types/part-set.ts";
import { type Gossip, NO_GOSSIP } from "./dependencies.ts";
import { HeightBlocks, PART_SETS_MAX, PROPOSALS_PER_ROUND_MAX } from "./height-blocks.ts";

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
    const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
    const parts = random.shuffle(partsOf(made));
    const early = random.below(parts.length + 1);
    for (const part of parts.slice(0, early)) assert.equal(blocks.addPart(part, "alice"), "early");
    blocks.addProposal(proposalOf(made));
    for (const part of parts.slice(early)) {
      assert.equal(blocks.block(valueId), undefined);
      assert.equal(blocks.addPart(part, "alice"), "added");
      assert.equal(blocks.addPart(part, "alice"), "known");
    }
    assert.deepEqual(blocks.block(valueId), made.block);
    assert.deepEqual(blocks.completeIds(), [made.blockId]);
  }
});

test("parts that make another block than the one named are malformed", async () => {
  const made = await blockOf(10);
  const blockId = { ...made.blockId, hash: new Uint8Array(32).fill(1) };
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  blocks.expect(blockId);
  for (const part of partsOf(made)) blocks.addPart(part, "alice");
  assert.equal(blocks.block(blockIdKey(blockId)), "malformed");
});

test("a part with a wrong proof or of an impossible block is an error of its sender", async () => {
  const made = await blockOf(200_000);
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  blocks.addProposal(proposalOf(made));
  const [part] = partsOf(made);
  assert.ok(part !== undefined);
  const tampered = { ...part, bytes: part.bytes.map((byte) => byte ^ 1) };
  assert.throws(() => blocks.addPart(tampered, "alice"), PartSetError);
  assert.throws(() => blocks.addPart({ ...part, index: 1 }, "alice"), PartSetError);
  const huge = { ...made.blockId, partSetHeader: { total: 1000, hash: new Uint8Array(32) } };
  assert.throws(() => blocks.addProposal({ ...proposalOf(made), blockId: huge }), PartSetError);
});

test("a part with a true proof and other bytes is refused before its block is known, and takes no place", async () => {
  const made = await blockOf(200_000);
  const [first, ...rest] = partsOf(made);
  assert.ok(first !== undefined);
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  const forged = { ...first, bytes: first.bytes.map((byte) => byte ^ 1) };
  assert.throws(() => blocks.addPart(forged, "mallory"), PartSetError);
  const short = { ...first, proof: { ...first.proof, aunts: first.proof.aunts.slice(1) } };
  assert.throws(() => blocks.addPart(short, "mallory"), PartSetError);
  // The same leaf proven in a tree of fewer parts is a proof, too, but of no part of this block.
  const { total } = made.parts.header;
  assert.equal(total, 4);
  assert.equal(blocks.addPart({ ...first, proof: { ...first.proof, total: 3n } }, "mallory"), "early");
  for (const part of rest) assert.equal(blocks.addPart(part, "alice"), "early");
  blocks.expect(made.blockId);
  assert.equal(blocks.parts(made.blockId)?.count, total - 1);
  assert.equal(blocks.addPart(first, "alice"), "added");
  assert.deepEqual(blocks.block(blockIdKey(made.blockId)), made.block);
});

test("a proposal that lies about the number of parts does not keep the true block from being collected", async () => {
  const made = await blockOf(200_000);
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  const lie = { ...made.blockId, partSetHeader: { ...made.blockId.partSetHeader, total: 3 } };
  blocks.addProposal({ ...proposalOf(made), blockId: lie });
  blocks.expect(made.blockId);
  for (const part of partsOf(made)) assert.equal(blocks.addPart(part, "alice"), "added");
  assert.deepEqual(blocks.block(blockIdKey(made.blockId)), made.block);
});

test("early parts that turn out to be too large are held against their sender, the others stay", async () => {
  const [large, small] = [await blockOf(1_000), await blockOf(10)];
  const rejected: string[] = [];
  const gossip: Pick<Gossip, "reject"> = { reject: (peerId, reason) => void rejected.push(`${peerId}: ${reason}`) };
  const blocks = new HeightBlocks(gossip, { bytesMax: 1_000 });
  for (const part of partsOf(large)) assert.equal(blocks.addPart(part, "mallory"), "early");
  for (const part of partsOf(small)) assert.equal(blocks.addPart(part, "alice"), "early");
  blocks.addProposal(proposalOf(large));
  assert.deepEqual(rejected, ["mallory: total size of proposal block parts exceeds maximum block bytes"]);
  assert.equal(blocks.block(blockIdKey(large.blockId)), undefined);
  blocks.expect(small.blockId);
  assert.deepEqual(blocks.block(blockIdKey(small.blockId)), small.block);
  assert.equal(rejected.length, 1);
});

test("a block that others agreed on and that cannot exist is malformed", async () => {
  const made = await blockOf(10);
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  const blockId = { ...made.blockId, partSetHeader: { total: 1000, hash: new Uint8Array(32) } };
  blocks.expect(blockId);
  assert.equal(blocks.block(blockIdKey(blockId)), "malformed");
});

test("what an adversary can make us keep is bounded", async () => {
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
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
});

test("a block made here is at hand at once, and proposals of several rounds share it", async () => {
  const made = await blockOf(10);
  const blocks = new HeightBlocks(NO_GOSSIP, { bytesMax: BYTES_MAX });
  blocks.addOwn(made);
  blocks.addProposal(proposalOf(made));
  blocks.addProposal(proposalOf(made, 3, 1));
  assert.equal(blocks.block(blockIdKey(made.blockId)), made.block);
  assert.deepEqual(
    blocks.proposalsFor(blockIdKey(made.blockId)).map(({ round }) => round),
    [0, 3],
  );
});
