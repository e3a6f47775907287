import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { latin1FromBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import {
  openTestNode,
  reach,
  type TestNode,
  temporaryHome,
  testGenesis,
  validatorKey,
} from "#test/support/engine-node.ts";
import { type MemoryNetwork, memoryNetwork, type NetworkOptions } from "#test/support/memory-network.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { voteMessage } from "./messages.ts";

interface Cluster {
  readonly nodes: TestNode[];
  readonly network: MemoryNetwork;
  readonly homes: readonly string[];
  readonly genesis: GenesisDoc;
}

async function cluster(
  context: TestContext,
  options: { readonly count: number; readonly genesis?: GenesisDoc; readonly seed: bigint } & Partial<NetworkOptions>,
): Promise<Cluster> {
  const { count, genesis = testGenesis(count), seed, ...rest } = options;
  const network = memoryNetwork({ random: seededRandom(seed), delayMsMax: 3, ...rest });
  const homes = Array.from({ length: count }, () => temporaryHome(context));
  const nodes = await Promise.all(
    homes.map((home, n) => openTestNode({ home, genesis, validator: n, gossip: network.gossip(n) })),
  );
  nodes.forEach((node, n) => {
    network.attach(n, node);
  });
  context.after(async () => {
    network.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });
  return { nodes, network, homes, genesis };
}

/** Every node has the same blocks up to the lowest height among them. */
function requireAgreement(nodes: readonly TestNode[]): void {
  const common = Math.min(...nodes.map(({ engine }) => Number(engine.blockStore.height)));
  for (let height = 1n; height <= common; height++) {
    const hashes = new Set(
      nodes.map(({ engine }) => toHex(engine.blockStore.loadMeta(height)?.blockId.hash ?? new Uint8Array(0))),
    );
    assert.equal(hashes.size, 1, `height ${height}`);
  }
}

test("four validators agree on blocks with each other's txs, proposing in turn", async (context) => {
  const { nodes, network } = await cluster(context, { count: 4, seed: 1n });
  await Promise.all(nodes.map((node) => node.engine.start()));
  await Promise.all(nodes.map((node, n) => node.engine.mempool.checkTx(utf8Encode(`from${n}=${n}`))));
  await Promise.all(nodes.map((node) => reach(node, 12n)));
  assert.deepEqual(network.rejected, []);
  requireAgreement(nodes);
  for (const { application } of nodes) assert.equal(application.state().entries.size, 4);
  const [first] = nodes;
  const proposers = Array.from({ length: 12 }, (_, i) =>
    latin1FromBytes(first?.engine.blockStore.loadMeta(BigInt(i + 1))?.header.proposerAddress ?? new Uint8Array(0)),
  );
  assert.equal(new Set(proposers).size, 4);
});

test("lossy links, blocks of many parts and vote extensions do not hinder agreement", async (context) => {
  const abci = { voteExtensionsEnableHeight: 2n };
  const genesis = testGenesis(4, { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } });
  const loss = seededRandom(5n);
  const isLost = (): boolean => loss.chance(1, 4);
  const { nodes, network } = await cluster(context, { count: 4, seed: 2n, genesis, delayMsMax: 8, isLost });
  await Promise.all(nodes.map((node) => node.engine.start()));
  const large = utf8Encode(`large=${"x".repeat(400_000)}`);
  await Promise.all(nodes.map((node) => node.engine.mempool.checkTx(large)));
  await Promise.all(nodes.map((node) => reach(node, 5n)));
  requireAgreement(nodes);
  assert.deepEqual(network.rejected, []);
  const totals = [1n, 2n, 3n, 4n, 5n].map(
    (h) => nodes[0]?.engine.blockStore.loadMeta(h)?.blockId.partSetHeader.total ?? 0,
  );
  assert.ok(Math.max(...totals) > 5, `${totals}`);
});

test("three of four go on without the fourth, which follows after its restart", async (context) => {
  const { nodes, network, homes, genesis } = await cluster(context, { count: 4, seed: 3n });
  await Promise.all(nodes.map((node) => node.engine.start()));
  await Promise.all(nodes.map((node) => reach(node, 3n)));
  network.detach(3);
  await nodes[3]?.stop();
  const left = nodes.slice(0, 3);
  await Promise.all(left.map((node) => reach(node, 8n)));
  const back = await openTestNode({ home: homes[3] ?? "", genesis, validator: 3, gossip: network.gossip(3) });
  nodes[3] = back;
  network.attach(3, back);
  await back.engine.start();
  await reach(back, 10n);
  await Promise.all(left.map((node) => reach(node, 12n)));
  requireAgreement(nodes);
  assert.deepEqual(network.rejected, []);
});

test("a follower without a key learns the same chain", async (context) => {
  const genesis = testGenesis(2);
  const { nodes, network } = await cluster(context, { count: 2, seed: 4n, genesis });
  const follower = await openTestNode({ home: temporaryHome(context), genesis, validator: undefined });
  network.attach(9, follower);
  await Promise.all([...nodes, follower].map((node) => node.engine.start()));
  await reach(follower, 5n);
  requireAgreement([...nodes, follower]);
  network.detach(9);
  await follower.stop();
});

test("a validator that votes twice is found out, and its evidence enters a block", async (context) => {
  const { nodes, network, genesis } = await cluster(context, { count: 4, seed: 5n });
  await Promise.all(nodes.map((node) => node.engine.start()));
  await Promise.all(nodes.map((node) => reach(node, 2n)));
  const culprit = validatorKey(3);
  const address = pubKeyAddress(culprit.publicKey);
  const misbehave = setInterval(() => {
    const { validators, lastBlockHeight } = nodes[0]?.engine.state() ?? assert.fail();
    const height = lastBlockHeight + 1n;
    const draft = Vote.create({
      type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
      height,
      blockId: { hash: new Uint8Array(32).fill(7), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(7) } },
      timestamp: { seconds: 1_800_000_000n, nanos: 0 },
      validatorAddress: address,
      validatorIndex: validators.indexOf(address),
    });
    network.inject(3, voteMessage({ ...draft, signature: culprit.sign(voteSignBytes(genesis.chainId, draft)) }));
  }, 3);
  const committed = new Promise<bigint>((resolve) => {
    nodes[1]?.engine.eventBus.on("NewEvidence", ({ height }) => resolve(height));
  });
  const height = await committed;
  clearInterval(misbehave);
  await Promise.all(nodes.slice(0, 3).map((node) => reach(node, height + 1n)));
  requireAgreement(nodes.slice(0, 3));
  assert.deepEqual(network.rejected, []);
});

test("forged, foreign and malformed messages are rejected with a reason and change nothing", async (context) => {
  const { nodes, network } = await cluster(context, { count: 2, seed: 6n });
  const [node] = nodes;
  assert.ok(node !== undefined);
  await node.engine.start();
  const address = pubKeyAddress(validatorKey(1).publicKey);
  const good = Vote.create({
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
    height: 1n,
    timestamp: { seconds: 1n, nanos: 0 },
    validatorAddress: address,
    validatorIndex: node.engine.state().validators.indexOf(address),
    signature: new Uint8Array(64),
  });
  network.inject(1, voteMessage(good));
  network.inject(1, voteMessage({ ...good, validatorIndex: 7 }));
  network.inject(1, voteMessage({ ...good, validatorIndex: 1 - good.validatorIndex }));
  network.inject(1, voteMessage({ ...good, signature: new Uint8Array(0) }));
  network.inject(1, { sum: undefined });
  network.inject(1, { sum: { kind: "vote", value: { vote: undefined } } });
  while (new Set(network.rejected).size < 4) await new Promise((resolve) => setTimeout(resolve, 2));
  const { votes } = node.engine.roundState() ?? assert.fail();
  assert.equal(votes(0, "prevote")[good.validatorIndex], undefined);
});
