import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { MsgSendResponse } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { TxMsgData } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { appChain, sendMessage, signedTx } from "#test/support/app-chain.ts";

const [A, B, C] = [0, 1, 2] as const;

test("a transfer moves coins, pays its fee, and says so in the sdk's events", async () => {
  const chain = await appChain();
  const alice = chain.signers[A];
  const bob = chain.signers[B];
  assert(alice !== undefined && bob !== undefined);
  const { txResults } = await chain.block([
    signedTx({ messages: [sendMessage(alice, bob, 1000n)], signer: alice, sequence: 0n }),
  ]);
  const [result] = txResults;
  assert.deepEqual([result?.code, result?.codespace, result?.log], [0, "", ""]);
  assert.equal(chain.balance(alice), 998_500n);
  assert.equal(chain.balance(bob), 1_001_000n);
  const collector = chain.app.wiring.moduleAccounts.require("fee_collector").address;
  const events = result?.events.map(({ type, attributes }) => [type, ...attributes.map((a) => `${a.key}=${a.value}`)]);
  const [signature] = (events?.[6] ?? []).slice(1);
  assert.match(signature ?? "", /^signature=[A-Za-z0-9+/]{86}==$/);
  assert.deepEqual(events, [
    ["coin_spent", `spender=${alice.address}`, "amount=500utrib"],
    ["coin_received", `receiver=${collector}`, "amount=500utrib"],
    ["transfer", `recipient=${collector}`, `sender=${alice.address}`, "amount=500utrib"],
    ["message", `sender=${alice.address}`],
    ["tx", "fee=500utrib", `fee_payer=${alice.address}`],
    ["tx", `acc_seq=${alice.address}/0`],
    ["tx", signature],
    ["message", "action=/cosmos.bank.v1beta1.MsgSend", `sender=${alice.address}`, "module=bank", "msg_index=0"],
    ["coin_spent", `spender=${alice.address}`, "amount=1000utrib", "msg_index=0"],
    ["coin_received", `receiver=${bob.address}`, "amount=1000utrib", "msg_index=0"],
    ["transfer", `recipient=${bob.address}`, `sender=${alice.address}`, "amount=1000utrib", "msg_index=0"],
    ["message", `sender=${alice.address}`, "msg_index=0"],
  ]);
  assert.deepEqual(TxMsgData.decode(result?.data ?? new Uint8Array()), {
    data: [],
    msgResponses: [{ typeUrl: MsgSendResponse.typeUrl, value: new Uint8Array() }],
  });
  assert.deepEqual(chain.app.brokenInvariants(), []);
});

test("a failed message keeps the fee and the sequence, and nothing else", async () => {
  const chain = await appChain();
  const [alice, bob] = [chain.signers[A], chain.signers[B]];
  assert(alice !== undefined && bob !== undefined);
  const messages = [sendMessage(alice, bob, 10n), sendMessage(alice, bob, 2_000_000n)];
  const failing = signedTx({ messages, signer: alice, sequence: 0n });
  const next = signedTx({ messages: [sendMessage(alice, bob, 7n)], signer: alice, sequence: 1n });
  const { txResults } = await chain.block([failing, next]);
  assert.equal(txResults[0]?.code, 5);
  assert.equal(
    txResults[0]?.log,
    "failed to execute message; message index: 1: spendable balance 999490utrib is smaller than 2000000utrib: insufficient funds",
  );
  assert.equal(txResults[0]?.data.length, 0);
  assert.deepEqual(
    txResults[0]?.events.map((event) => event.type),
    ["coin_spent", "coin_received", "transfer", "message", "tx", "tx", "tx"],
  );
  assert.equal(txResults[1]?.code, 0);
  assert.equal(chain.balance(bob), 1_000_007n);
  assert.equal(chain.balance(alice), 1_000_000n - 500n - 500n - 7n);
});

test("running out of gas in a message keeps the ante writes", async () => {
  const chain = await appChain();
  const [alice, bob] = [chain.signers[A], chain.signers[B]];
  assert(alice !== undefined && bob !== undefined);
  const tx = signedTx({ messages: [sendMessage(alice, bob, 1n)], signer: alice, sequence: 0n, gasLimit: 65_000n });
  const { txResults } = await chain.block([tx]);
  assert.equal(txResults[0]?.code, 11);
  assert.match(
    txResults[0]?.log ?? "",
    /^out of gas in location: [A-Za-z]+; gasWanted: 65000, gasUsed: \d+: out of gas$/,
  );
  assert((txResults[0]?.gasUsed ?? 0n) > 65_000n);
  assert.equal(chain.balance(alice), 999_500n);
  assert.equal(chain.balance(bob), 1_000_000n);
});

test("running out of gas in an ante check keeps nothing", async () => {
  const chain = await appChain();
  const [alice, bob] = [chain.signers[A], chain.signers[B]];
  assert(alice !== undefined && bob !== undefined);
  const tx = signedTx({ messages: [sendMessage(alice, bob, 1n)], signer: alice, sequence: 0n, gasLimit: 2_000n });
  const { txResults } = await chain.block([tx]);
  assert.deepEqual([txResults[0]?.code, txResults[0]?.events], [11, []]);
  assert.match(txResults[0]?.log ?? "", /^out of gas in location: txSize; gasWanted: 2000, gasUsed: \d+: out of gas$/);
  assert.equal(chain.balance(alice), 1_000_000n);
});

test("a block has its gas limit: later transactions do not run", async () => {
  const block = { maxBytes: 1_000_000n, maxGas: 150_000n };
  const chain = await appChain({ consensusParams: { block } });
  const txs = chain.signers.map((signer, i) =>
    signedTx({
      messages: [sendMessage(signer, chain.signers[(i + 1) % 3] ?? signer, 5n)],
      signer,
      sequence: 0n,
      gasLimit: 100_000n,
    }),
  );
  const { txResults } = await chain.block(txs);
  assert.equal(txResults[0]?.code, 0);
  assert.match(txResults[1]?.log ?? "", /^out of gas in location: block gas meter; gasWanted: 100000, gasUsed: \d+/);
  assert.equal(txResults[2]?.log, "no block gas left to run tx: out of gas");
  // The second one paid its fee but its messages were dropped; the third one did not even start.
  assert.deepEqual(
    chain.signers.map((signer) => chain.balance(signer)),
    [999_495n, 999_505n, 1_000_000n],
  );
  const tooWanting = signedTx({
    messages: [],
    signer: chain.signers[A] ?? appFail(),
    sequence: 1n,
    gasLimit: 150_001n,
  });
  assert.equal((await chain.check(tooWanting)).code, 18);
});

test("malformed bytes in a block are a failed transaction, the same on every node", async () => {
  const chain = await appChain();
  const { txResults } = await chain.block([Uint8Array.of(1, 2, 3), new Uint8Array(0)]);
  for (const result of txResults) {
    assert.deepEqual(
      [result.code, result.codespace, result.log, result.gasWanted, result.gasUsed],
      result === txResults[0]
        ? [2, "sdk", "tx parse error", 0n, 0n]
        : [18, "sdk", "must contain at least one message: invalid request", 0n, 0n],
    );
  }
});

test("consensus parameters are returned with every block", async () => {
  const chain = await appChain({ consensusParams: { block: { maxBytes: 5_000_000n, maxGas: -1n } } });
  const { consensusParamUpdates } = await chain.block([]);
  assert.equal(consensusParamUpdates?.block?.maxBytes, 5_000_000n);
  assert.equal(consensusParamUpdates?.evidence?.maxAgeNumBlocks, 100_000n);
});

test("the app hash depends on state alone, and every replica computes the same", async () => {
  const run = async (): Promise<string[]> => {
    const chain = await appChain();
    const hashes: string[] = [];
    for (let i = 0n; i < 3n; i++) {
      const txs = chain.signers.map((signer) =>
        signedTx({ messages: [sendMessage(signer, chain.signers[C] ?? signer, 5n + i)], signer, sequence: i }),
      );
      hashes.push(toHex((await chain.block(txs)).appHash));
    }
    return hashes;
  };
  const [first, second] = [await run(), await run()];
  assert.deepEqual(first, second);
  assert.equal(new Set(first).size, 3);
});

test("an exported genesis starts a chain with the same balances and the same export", async () => {
  const chain = await appChain();
  const txs = chain.signers.map((signer) =>
    signedTx({ messages: [sendMessage(signer, chain.signers[C] ?? signer, 5n)], signer, sequence: 0n }),
  );
  await chain.block(txs);
  const { appState: exported } = chain.app.exportGenesis();
  const [one, two] = [await appChain({ appState: exported }), await appChain({ appState: exported })];
  const [first, second] = [await one.block([]), await two.block([])];
  assert.equal(toHex(first.appHash), toHex(second.appHash));
  assert.deepEqual(one.app.exportGenesis().appState, exported);
  assert.deepEqual(
    chain.signers.map((signer) => one.balance(signer)),
    chain.signers.map((signer) => chain.balance(signer)),
  );
  const next = signedTx({
    messages: [sendMessage(chain.signers[A] ?? appFail(), chain.signers[B] ?? appFail(), 1n)],
    signer: chain.signers[A] ?? appFail(),
    sequence: 1n,
  });
  assert.equal((await one.block([next])).txResults[0]?.code, 0);
});

function appFail(): never {
  assert.fail("no such signer");
}
