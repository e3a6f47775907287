/** The beacon from end to end: extensions are signed, proposed, proven, executed, and no proposer can cheat with them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY_BYTES, toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { LastExtensions, VoteExtension } from "#proto/tributary/beacon/v1/extension.ts";
import { Query } from "#proto/tributary/beacon/v1/query.ts";
import { Strength, type Value } from "#proto/tributary/beacon/v1/types.ts";
import { sendMessage, signedTx } from "#test/support/app-chain.ts";
import { ExtendedChain } from "#test/support/extended-chain.ts";
import type { Rpc } from "#wire";

/** Bytes before the extensions of a block. */
const MARK_BYTES = 4;

async function query<T, R>(chain: ExtendedChain, rpc: Rpc<T, R>, request: T): Promise<R> {
  const [node = assert.fail()] = chain.nodes;
  const data = rpc.request.encode(request);
  const { code, log, value } = await node.app.query({ path: rpc.path, data, height: 0n, prove: false });
  assert.equal(code, 0, log);
  return rpc.response.decode(value);
}

const latest = async (chain: ExtendedChain): Promise<Value> => (await query(chain, Query.methods.latest, {})).value;

test("four validators that only a genesis file names make strong values, beside transactions", async () => {
  const chain = await ExtendedChain.open(4);
  await chain.rounds(12);
  const [alice = assert.fail(), bob = assert.fail()] = chain.signers;
  const tx = signedTx({ messages: [sendMessage(alice, bob, 7n)], signer: alice, sequence: 0n });
  const { block, txs } = await chain.round({ txs: [tx] });
  assert.equal(txs.length, 2);
  assert.deepEqual(
    block?.txResults.map(({ code, gasUsed }) => [code, gasUsed > 0n]),
    [
      [0, false],
      [0, true],
    ],
  );
  const { height, strength, validators } = await latest(chain);
  assert.deepEqual([height, strength, validators], [chain.height - 3n, Strength.STRENGTH_STRONG, 4]);
  assert.equal(chain.refusedVotes, 0);
  // What a block begins with is no transaction anybody could send.
  const [node = assert.fail()] = chain.nodes;
  assert.equal((await node.app.checkTx({ tx: txs[0] ?? assert.fail(), type: 0 })).code, 2);
});

test("one validator makes values, and a chain without extensions makes none by itself", async () => {
  const alone = await ExtendedChain.open(1);
  await alone.rounds(8);
  assert.deepEqual([(await latest(alone)).strength, (await latest(alone)).validators], [Strength.STRENGTH_BONDED, 1]);
  const off = await ExtendedChain.open(1, { enableHeight: 0n });
  const { txs } = await off.round();
  assert.deepEqual(txs, []);
  await off.rounds(6);
  const [node = assert.fail()] = off.nodes;
  const answer = await node.app.query({ path: Query.methods.latest.path, data: EMPTY_BYTES, height: 0n, prove: false });
  assert.notEqual(answer.code, 0);
});

test("extensions may be enabled later", async () => {
  const chain = await ExtendedChain.open(4, { enableHeight: 6n });
  await chain.rounds(6);
  assert.deepEqual((await chain.round()).txs.length, 1);
  await chain.rounds(8);
  assert.equal((await latest(chain)).strength, Strength.STRENGTH_STRONG);
});

test("a proposal is refused unless it begins with exactly the extensions that were signed", async () => {
  const chain = await ExtendedChain.open(4);
  await chain.rounds(6);
  const edit = (change: (message: LastExtensions) => LastExtensions) => (txs: readonly Uint8Array[]) => {
    const [first = assert.fail(), ...rest] = txs;
    const message = LastExtensions.decode(first.subarray(MARK_BYTES));
    return [Buffer.concat([first.subarray(0, MARK_BYTES), LastExtensions.encode(change(message))]), ...rest];
  };
  const swapAt = (i: number, change: object) =>
    edit(({ extensions }) => ({ extensions: extensions.map((each, n) => (n === i ? { ...each, ...change } : each)) }));
  const wrong = VoteExtension.encode({ ...VoteExtension.create({}), reveal: new Uint8Array(32) });
  const frauds: Readonly<Record<string, (txs: readonly Uint8Array[]) => readonly Uint8Array[]>> = {
    "none at all": (txs) => txs.slice(1),
    "one dropped": edit(({ extensions }) => ({ extensions: extensions.slice(1) })),
    "one said to be empty": swapAt(1, { extension: EMPTY_BYTES }),
    "one said to be empty and unsigned": swapAt(1, { extension: EMPTY_BYTES, signature: EMPTY_BYTES }),
    "one changed": swapAt(2, { extension: wrong }),
    "two exchanged": edit(({ extensions: [a, b, ...rest] }) => ({
      extensions: [b, a, ...rest].flatMap((each) => each ?? []),
    })),
    "one too many": edit(({ extensions }) => ({ extensions: [...extensions, ...extensions.slice(0, 1)] })),
    twice: (txs) => [...txs, ...txs],
    "with something behind": ([first = assert.fail()]) => [Buffer.concat([first, Uint8Array.of(0x12, 0)])],
    "other bytes": () => [Uint8Array.of(0, 0x76, 0x78, 1, 255)],
  };
  for (const [name, tamper] of Object.entries(frauds)) {
    const { accepts, block } = await chain.round({ tamper });
    assert.deepEqual([accepts, block], [0, undefined], name);
  }
  const random = seededRandom(5n);
  for (let i = 0; i < 40; i++) {
    const junk = Buffer.concat([Uint8Array.of(0, 0x76, 0x78, 1), random.bytes(random.below(300))]);
    assert.equal((await chain.round({ tamper: () => [junk] })).accepts, 0, `${i}`);
  }
  assert.equal((await chain.round()).accepts, 4);
});

test("extensions of yesterday prove nothing today", async () => {
  const chain = await ExtendedChain.open(4);
  await chain.rounds(5);
  const { txs: old } = await chain.round();
  const { accepts } = await chain.round({ tamper: () => old });
  assert.equal(accepts, 0);
});

test("a commit that lacks a vote needs no extension of it, and the layer is found later", async () => {
  const [whole, censored] = await Promise.all([ExtendedChain.open(4), ExtendedChain.open(4)]);
  for (const chain of [whole, censored]) await chain.rounds(8);
  await whole.round();
  const { txs, accepts } = await censored.round({ absent: [2] });
  assert.equal(accepts, 4);
  assert.equal(LastExtensions.decode((txs[0] ?? assert.fail()).subarray(MARK_BYTES)).extensions.length, 3);
  for (const chain of [whole, censored]) await chain.rounds(2);
  // The hashes of the blocks differ from here on, which goes into the values of later heights alone.
  const at = { height: 8n };
  const [a, b] = await Promise.all([whole, censored].map((chain) => query(chain, Query.methods.value, at)));
  assert.equal(a?.value.validators, 4);
  assert.equal(toHex(a?.value.value ?? assert.fail()), toHex(b?.value.value ?? assert.fail()));
});

test("votes with a wrong layer are refused, and those that withhold are excluded", async () => {
  const chain = await ExtendedChain.open(4);
  await chain.rounds(4);
  const wrong = VoteExtension.encode({ ...VoteExtension.create({}), reveal: new Uint8Array(32).fill(1) });
  await chain.round({ attach: new Map([[3, wrong]]) });
  assert.equal(chain.refusedVotes, 1);
  await chain.rounds(50, { attach: new Map([[3, EMPTY_BYTES]]) });
  await chain.rounds(2);
  const { voters } = await query(chain, Query.methods.voters, { pagination: undefined });
  const excluded = voters.filter(({ excludedUntil }) => excludedUntil > chain.height);
  assert.deepEqual(
    excluded.map(({ current, onions }) => [current, onions]),
    [[undefined, 1n]],
  );
  assert.equal((await latest(chain)).powerBps, 7_500);
});

test("an exported state goes on as a chain of its own, the same on every node", async () => {
  const chain = await ExtendedChain.open(4);
  await chain.rounds(9);
  const [node = assert.fail()] = chain.nodes;
  const { appState } = node.app.exportGenesis();
  const copies = [];
  for (let i = 0; i < 2; i++) {
    const copy = await ExtendedChain.open(4, { appState, initialHeight: chain.height + 1n });
    await copy.round();
    const again = copy.nodes[0]?.app.exportGenesis().appState ?? assert.fail();
    assert.deepEqual(
      (again as { beacon: { voters: unknown } }).beacon.voters,
      (appState as { beacon: { voters: unknown } }).beacon.voters,
    );
    const { block } = await copy.round();
    copies.push({ copy, hash: toHex(block?.appHash ?? assert.fail()) });
  }
  assert.equal(copies[0]?.hash, copies[1]?.hash);
  const { copy } = copies[0] ?? assert.fail();
  await copy.rounds(6);
  const { strength, validators } = await latest(copy);
  assert.deepEqual([strength, validators], [Strength.STRENGTH_STRONG, 4]);
});
