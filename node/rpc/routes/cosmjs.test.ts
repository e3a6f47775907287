/** CosmJS's client for CometBFT 0.38 reads every answer it asks for, over HTTP and over a websocket. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Comet38Client, connectComet, HttpClient, WebsocketClient } from "@cosmjs/tendermint-rpc";
import { toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { disconnectSocket } from "#test/support/cosmjs.ts";
import { startTestRpc, type TestRpcServer } from "#test/support/rpc-server.ts";
import { txHash } from "#types/txs.ts";

const BLOCKS = 33;

test("the version we report selects the decoder for 0.38", async () => {
  const server = await startChain();
  assert.ok((await connectComet(`http://${server.address}`)) instanceof Comet38Client);
  await server.close();
});

test("queries over http", async () => {
  const server = await startChain();
  const client = Comet38Client.create(new HttpClient(`http://${server.address}`));
  try {
    await readAll(client, server);
    await broadcastAll(client, server);
  } finally {
    await server.close();
  }
});

test("queries over ws", async () => {
  const server = await startChain();
  const transport = new WebsocketClient(`ws://${server.address}`);
  const client = Comet38Client.create(transport);
  try {
    await readAll(client, server);
    await broadcastAll(client, server);
  } finally {
    disconnectSocket(transport);
    await server.close();
  }
});

test("subscriptions over ws", async () => {
  const server = await startChain();
  const transport = new WebsocketClient(`ws://${server.address}`);
  const client = Comet38Client.create(transport);
  const heights: number[] = [];
  const headers: number[] = [];
  const txs: string[] = [];
  const matching: string[] = [];
  const subscriptions = [
    client.subscribeNewBlock().subscribe({ next: ({ header }) => heights.push(header.height) }),
    client.subscribeNewBlockHeader().subscribe({ next: ({ height }) => headers.push(height) }),
    client.subscribeTx().subscribe({ next: ({ hash }) => txs.push(toHexUpper(hash)) }),
    client.subscribeTx("kv.key = 'wanted'").subscribe({ next: ({ hash }) => matching.push(toHexUpper(hash)) }),
  ];
  try {
    // A call on the same connection is answered after the subscriptions are.
    await client.status();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.node.mempool.checkTx(utf8Encode("wanted=1"));
    await server.node.mempool.checkTx(utf8Encode("other=1"));
    await server.node.commit();
    await server.node.commit();
    while (headers.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(heights, [BLOCKS + 1, BLOCKS + 2]);
    assert.deepEqual(headers, heights);
    const hashes = ["wanted=1", "other=1"].map((text) => toHexUpper(txHash(utf8Encode(text))));
    assert.deepEqual(txs, hashes);
    assert.deepEqual(matching, hashes.slice(0, 1));
  } finally {
    for (const subscription of subscriptions) subscription.unsubscribe();
    disconnectSocket(transport);
    await server.close();
  }
});

async function startChain(): Promise<TestRpcServer> {
  const server = await startTestRpc({ validators: 4 });
  for (let height = 1; height <= BLOCKS; height++) {
    await server.node.mempool.checkTx(utf8Encode(`key${height}=value`));
    if (height === 2) await server.node.mempool.checkTx(utf8Encode("fail"));
    await server.node.commit();
  }
  return server;
}

async function readAll(client: Comet38Client, { node }: TestRpcServer): Promise<void> {
  const { nodeInfo, syncInfo, validatorInfo } = await client.status();
  assert.equal(nodeInfo.network, "test-chain");
  assert.equal(syncInfo.latestBlockHeight, BLOCKS);
  assert.equal(validatorInfo.votingPower, 10n);
  assert.equal((await client.abciInfo()).lastBlockHeight, BLOCKS);
  const query = await client.abciQuery({ path: "/key", data: utf8Encode("key7"), height: 5, prove: true });
  assert.equal(Buffer.from(query.value).toString(), "value");
  assert.equal((await client.block()).block.header.height, BLOCKS);
  const { block, blockId } = await client.block(7);
  assert.deepEqual(blockId.hash, node.blocks[6]?.blockId.hash);
  assert.deepEqual([...block.txs], [utf8Encode("key7=value")]);
  assert.equal(block.lastCommit?.signatures.length, 4);
  const results = await client.blockResults(2);
  assert.deepEqual(
    results.results.map(({ code }) => code),
    [0, 1],
  );
  assert.equal((await client.blockSearch({ query: "block.height > 3", page: 2, per_page: 10 })).blocks.length, 10);
  assert.equal((await client.blockSearchAll({ query: "block.height > 3" })).blocks.length, BLOCKS - 3);
  assert.equal((await client.blockchain(3, 9)).blockMetas.length, 7);
  const commit = await client.commit(7);
  assert.equal(commit.canonical, true);
  assert.deepEqual(commit.commit.blockId.hash, blockId.hash);
  assert.equal((await client.genesis()).chainId, "test-chain");
  assert.equal(await client.health(), null);
  assert.deepEqual(await client.numUnconfirmedTxs(), { total: 0, totalBytes: 0 });
  const hash = txHash(utf8Encode("key7=value"));
  const tx = await client.tx({ hash, prove: true });
  assert.equal(tx.height, 7);
  assert.deepEqual(tx.proof?.rootHash, block.header.dataHash);
  assert.equal((await client.txSearch({ query: `tx.hash='${toHexUpper(hash)}'` })).totalCount, 1);
  assert.equal((await client.txSearchAll({ query: "tx.height > 3" })).txs.length, BLOCKS - 3);
  assert.equal((await client.validators({ height: 7, per_page: 2 })).validators.length, 2);
  assert.equal((await client.validatorsAll(7)).validators.length, 4);
  await assert.rejects(client.block(1000), /must be less than or equal to the current blockchain height 33/);
}

async function broadcastAll(client: Comet38Client, { node }: TestRpcServer): Promise<void> {
  const sync = await client.broadcastTxSync({ tx: utf8Encode("sync=1") });
  assert.equal(sync.code, 0);
  assert.deepEqual(sync.hash, txHash(utf8Encode("sync=1")));
  assert.deepEqual((await client.broadcastTxAsync({ tx: utf8Encode("async=1") })).hash, txHash(utf8Encode("async=1")));
  assert.equal((await client.broadcastTxSync({ tx: utf8Encode("bad") })).code, 2);
  await assert.rejects(client.broadcastTxSync({ tx: utf8Encode("sync=1") }), /tx already exists in cache/);
  const committed = client.broadcastTxCommit({ tx: utf8Encode("commit=1") });
  while (node.mempool.size < 3) await new Promise((resolve) => setTimeout(resolve, 1));
  await node.commit();
  const { height, txResult, checkTx } = await committed;
  assert.equal(height, BLOCKS + 1);
  assert.deepEqual([txResult?.code, checkTx.code], [0, 0]);
}
