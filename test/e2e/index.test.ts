/** The index of a real node: what it finds, and that nothing stays unfound after its rows were lost. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type RunningNode, startNode } from "#main";
import { DEV_CHAIN_ID, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { type AppSigner, appSigner, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { TEST_FLAGS } from "#test/support/dev-node.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { broadcast, fundSigners } from "./bank-feeder.ts";

const SIGNERS = 3;
const ROUNDS = 3;

interface Found {
  readonly txs: readonly {
    readonly hash: string;
    readonly height: string;
    readonly tx_result: { readonly code: number };
  }[];
  readonly total_count: string;
}

async function preparedHome(context: TestContext): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "index-"));
  context.after(() => rmSync(home, { recursive: true, force: true }));
  await prepareDevHome(home);
  fundSigners(home, SIGNERS);
  return home;
}

const rpcOf = ({ servers }: RunningNode): string => `http://${servers.rpc}`;

async function search(rpc: string, query: string): Promise<Found> {
  const text = encodeURIComponent(`"${query}"`);
  return (await rpcCall(rpc, `tx_search?query=${text}&per_page=100`)) as unknown as Found;
}

/** One transfer of each signer to the next per round; answers the hashes by signer. */
async function transfer(rpc: string, signers: readonly AppSigner[]): Promise<string[][]> {
  const hashes: string[][] = signers.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, signer] of signers.entries()) {
      const to = signers[(i + 1) % SIGNERS] as AppSigner;
      const messages = [sendMessage(signer, to, 1n)];
      const tx = signedTx({ messages, signer, sequence: BigInt(round), chainId: DEV_CHAIN_ID });
      const { code, log, hash } = await broadcast(rpc, tx);
      assert.equal(code, 0, log);
      hashes[i]?.push(hash);
    }
  }
  const last = hashes.flat();
  await eventually("the txs", () => Promise.all(last.map((hash) => rpcCall(rpc, `tx?hash=0x${hash}`))));
  return hashes;
}

/** Everything that is asked of the index, as text to compare. */
async function answers(rpc: string, signers: readonly AppSigner[], hashes: readonly string[][]): Promise<string> {
  const found: unknown[] = [];
  for (const [i, { address }] of signers.entries()) {
    const sent = await search(rpc, `transfer.sender='${address}'`);
    assert.deepEqual(sent.txs.map(({ hash }) => hash).toSorted(compare), hashes[i]?.toSorted(compare));
    const received = await search(rpc, `coin_received.receiver='${address}' AND tx.height>0`);
    assert.equal(received.total_count, String(ROUNDS));
    found.push(sent, received, await rpcCall(rpc, `tx?hash=0x${hashes[i]?.[0]}&prove=true`));
  }
  const [{ address = "" } = {}] = signers;
  found.push(await search(rpc, `transfer.sender CONTAINS '${address.slice(5, 30)}'`));
  found.push(await search(rpc, "message.module='bank'"));
  found.push(await search(rpc, "transfer.amount>=1 AND tx.height>0"));
  return JSON.stringify(found);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

test("txs are found by what they did, and again after the index was lost", async (context) => {
  const home = await preparedHome(context);
  const signers = Array.from({ length: SIGNERS }, (_, i) => appSigner(i));
  const node = await startNode({ home, flags: TEST_FLAGS });
  await reachHeight(rpcOf(node), 1);
  const hashes = await transfer(rpcOf(node), signers);
  const before = await answers(rpcOf(node), signers, hashes);
  await node.close();
  rmSync(join(home, "data", "tx_index.db"), { recursive: true });
  const again = await startNode({ home, flags: TEST_FLAGS });
  assert.equal(await answers(rpcOf(again), signers, hashes), before);
  await again.close();
});
