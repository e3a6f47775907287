/**
 * Validators of both kinds make one chain under load, survive the loss of one of each, and bring up newcomers. 500 blocks;
 * another number is the argument of this file run by itself.
 */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { toHexUpper } from "#lib/bytes.ts";
import { parseInteger } from "#lib/integer.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { type AcceptedTx, feedTransfers } from "#test/e2e/bank-feeder.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { fetchLightBlock, fetchResultHashes } from "./comet-blocks.ts";
import { NEEDS_COMETBFT } from "./comet-node.ts";
import { type MixedNetwork, type MixedNode, mixedNetwork } from "./mixed-network.ts";

const HEIGHTS = parseInteger(process.argv[2] ?? "500", { min: 20, max: 100_000 });
/** Accounts that each node's RPC sends for, and the pause of each between two transfers. */
const SIGNERS_OF_NODE = 2;
const PAUSE_MS = 100;
/** Longest time for a block, generous enough for a machine that does other things. */
const BLOCK_MS_MAX = 3000;
const JOIN_MS_MAX = 120_000;
/** Blocks made without a node before it comes back. */
const BLOCKS_ABSENT = 5;
/** Part of its fair share that each validator must propose: a round or two may be lost at the start. */
const SHARE_MIN = 0.7;

// Ends through the exit handlers, which stop what runs.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

test("two Go validators and two of ours make one chain", NEEDS_COMETBFT, async (t) => {
  const network = await mixedNetwork(["go", "ours", "go", "ours"], 4 * SIGNERS_OF_NODE);
  const { validators } = network;
  try {
    await Promise.all(validators.map((node) => node.start()));
    await allReach(validators, 2, JOIN_MS_MAX);
    const load = startLoad(network);
    await t.test("blocks, shares and application hashes", (t) => commitUnderLoad(t, network, load.accepted));
    for (const kind of ["go", "ours"] as const)
      await t.test(`one of kind ${kind} is killed and comes back`, (t) => killAndReturn(t, network, kind));
    await load.stop();
    for (const kind of ["go", "ours"] as const)
      await t.test(`a newcomer of kind ${kind} fetches the chain`, (t) => join(t, network, kind));
  } catch (error) {
    for (const node of validators) t.diagnostic(`${node.name}:\n${node.output().slice(-2000)}`);
    throw error;
  } finally {
    await network.close();
  }
});

/** Transfers through every node. */
function startLoad({ chainId, validators }: MixedNetwork) {
  const accepted = new Map<MixedNode, AcceptedTx[]>(validators.map((node) => [node, []]));
  const feeders = validators.map((node, i) =>
    feedTransfers(node.rpc, {
      firstSigner: i * SIGNERS_OF_NODE,
      signers: SIGNERS_OF_NODE,
      chainId,
      pauseMs: PAUSE_MS,
      onAccepted: (tx) => void accepted.get(node)?.push(tx),
    }),
  );
  return { accepted, stop: () => Promise.all(feeders.map((feeder) => feeder.stop())) };
}

async function commitUnderLoad(
  t: TestContext,
  { validators }: MixedNetwork,
  accepted: ReadonlyMap<MixedNode, readonly AcceptedTx[]>,
): Promise<void> {
  const startMs = performance.now();
  await allReach(validators, HEIGHTS + 1, HEIGHTS * BLOCK_MS_MAX);
  const seconds = (performance.now() - startMs) / 1000;
  const chain = await requireSameChain(validators, 1, HEIGHTS);
  const shares = validators.map((node) => [node.name, chain.proposed.get(node.validatorAddress) ?? 0] as const);
  const counts = validators.map((node) => [node.name, accepted.get(node)?.length ?? 0] as const);
  t.diagnostic(`${HEIGHTS} blocks in ${seconds.toFixed(1)} s with ${chain.txs} txs, ${chain.laterRounds} past round 0`);
  t.diagnostic(`proposed ${JSON.stringify(shares)}, accepted ${JSON.stringify(counts)}`);
  const shareMin = (HEIGHTS / validators.length) * SHARE_MIN;
  for (const [name, count] of shares) assert.ok(count >= shareMin, `${name} proposed ${count} of ${HEIGHTS} blocks`);
  for (const [name, count] of counts) assert.ok(count > 0, `${name} accepted no txs`);
  assert.ok(chain.txs >= HEIGHTS, `only ${chain.txs} txs were committed`);
  // What either kind of RPC took is in the chain, and found by the other kind.
  for (const [i, node] of validators.entries()) {
    const tx = accepted.get(node)?.[0];
    const other = validators[(i + 1) % validators.length];
    assert.ok(tx && other && other.kind !== node.kind);
    const found = await eventually(`tx of ${node.name}`, () => rpcCall(other.rpc, `tx?hash=0x${tx.hash}`));
    assert.equal((found.tx_result as { code: number }).code, 0);
  }
}

async function killAndReturn(t: TestContext, { validators }: MixedNetwork, kind: MixedNode["kind"]): Promise<void> {
  const [node] = validators.filter((other) => other.kind === kind);
  assert.ok(node);
  const others = validators.filter((other) => other !== node);
  await node.kill();
  const before = await allReach(others, 0);
  const away = await allReach(others, before + BLOCKS_ABSENT);
  const startMs = performance.now();
  await node.start();
  const signedAt = await eventually(
    `a vote of ${node.name}`,
    async () => {
      const [other] = others;
      assert.ok(other);
      const tip = await reachHeight(other.rpc, away + 1);
      for (let height = away + 1; height < tip; height++)
        if ((await signersOf(other.rpc, height)).includes(node.validatorAddress)) return height;
      return undefined;
    },
    JOIN_MS_MAX,
  );
  const seconds = (performance.now() - startMs) / 1000;
  t.diagnostic(
    `${node.name} left near ${before}, came back at ${away}, signed ${signedAt} ${seconds.toFixed(1)} s later`,
  );
  // It proposes again, and the nodes agree about what happened meanwhile.
  const turn = signedAt + 2 * validators.length;
  await allReach(validators, turn + 1);
  const { proposed } = await requireSameChain(validators, before, turn);
  assert.ok(proposed.has(node.validatorAddress), `${node.name} proposed nothing up to ${turn}`);
}

async function join(t: TestContext, network: MixedNetwork, kind: MixedNode["kind"]): Promise<void> {
  const others = network.validators.filter((node) => node.kind !== kind);
  const newcomer = await network.newcomer(kind, others);
  const startMs = performance.now();
  await newcomer.start();
  try {
    const tip = await allReach(others, 0);
    await allReach([newcomer], tip, JOIN_MS_MAX);
    const seconds = (performance.now() - startMs) / 1000;
    // It follows consensus too, not only the blocks that were there.
    const later = await allReach([newcomer, ...others], tip + 2 * BLOCKS_ABSENT, JOIN_MS_MAX);
    await eventually(`${newcomer.name} to have caught up`, async () => {
      const { sync_info: sync } = (await rpcCall(newcomer.rpc, "status")) as { sync_info: { catching_up: boolean } };
      return sync.catching_up ? undefined : true;
    });
    await requireSameChain([newcomer, ...others], 1, later - 1);
    t.diagnostic(`${newcomer.name} had ${tip} blocks after ${seconds.toFixed(1)} s`);
  } catch (error) {
    t.diagnostic(`${newcomer.name}:\n${newcomer.output().slice(-3000)}`);
    throw error;
  }
}

/** Waits for all; answers the lowest height. */
async function allReach(nodes: readonly MixedNode[], height: number, timeoutMs = JOIN_MS_MAX): Promise<number> {
  return Math.min(...(await Promise.all(nodes.map((node) => reachHeight(node.rpc, height, timeoutMs)))));
}

interface SharedChain {
  /** Blocks by proposer. */
  readonly proposed: ReadonlyMap<string, number>;
  readonly txs: number;
  /** Blocks whose predecessor was decided after round 0. */
  readonly laterRounds: number;
}

/** Fails unless all nodes have the same blocks, executed them to the same hashes, and no validator signed two of a height. */
async function requireSameChain(nodes: readonly MixedNode[], from: number, to: number): Promise<SharedChain> {
  const proposed = new Map<string, number>();
  let [txs, laterRounds] = [0, 0];
  for (let height = from; height <= to; height++) {
    const [first, ...rest] = await Promise.all(nodes.map(({ rpc }) => executedBlock(rpc, height)));
    assert.ok(first);
    for (const [i, other] of rest.entries()) assert.deepEqual(other, first, `${nodes[i + 1]?.name} at ${height}`);
    assert.deepEqual(first.evidence, [], `evidence at ${height}`);
    proposed.set(first.proposer, (proposed.get(first.proposer) ?? 0) + 1);
    txs += first.codes.length;
    if (first.lastRound > 0) laterRounds++;
  }
  return { proposed, txs, laterRounds };
}

interface BlockAnswer {
  readonly block_id: unknown;
  readonly block: {
    readonly header: { readonly app_hash: string; readonly proposer_address: string };
    readonly evidence: { readonly evidence: readonly unknown[] };
    readonly last_commit: { readonly round: number };
  };
}

/** A block and what its execution came to, as one node has it. */
async function executedBlock(rpc: string, height: number) {
  const [answer, results] = await Promise.all([rpcCall(rpc, `block?height=${height}`), fetchResultHashes(rpc, height)]);
  const { block_id: id, block } = answer as unknown as BlockAnswer;
  return {
    id,
    appHashBefore: block.header.app_hash,
    appHashAfter: toHexUpper(results.appHash),
    resultsHash: toHexUpper(results.lastResultsHash),
    codes: results.codes,
    proposer: block.header.proposer_address,
    evidence: block.evidence.evidence,
    lastRound: block.last_commit.round,
  };
}

/** Who signed a block. */
async function signersOf(rpc: string, height: number): Promise<string[]> {
  const { commit } = await fetchLightBlock(rpc, height);
  const forBlock = commit.signatures.filter(({ blockIdFlag }) => blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT);
  return forBlock.map(({ validatorAddress }) => toHexUpper(validatorAddress));
}
