/** Unmodified CosmJS clients against a running node: signing, queries, search, subscriptions, verified proofs. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeCosmoshubPath, Secp256k1HdWallet } from "@cosmjs/amino";
import { DirectSecp256k1HdWallet } from "@cosmjs/proto-signing";
import {
  assertIsDeliverTxSuccess,
  GasPrice,
  type SignerData,
  SigningStargateClient,
  StargateClient,
} from "@cosmjs/stargate";
import { Comet38Client } from "@cosmjs/tendermint-rpc";
import { Comet38Client as OldCometClient } from "@cosmjs/tendermint-rpc-0.32";
import { QueryClient as OldQueryClient } from "cosmjs-stargate-0.32";
import { formatAddress, parseAddress } from "#codec/bech32.ts";
import { concatBytes, fromHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { DEV_MNEMONIC, type DevNode, startDevNode } from "#test/support/dev-node.ts";
import { eventually, reachHeight } from "#test/support/processes.ts";

const OPTIONS = { prefix: "trib", hdPaths: [makeCosmoshubPath(0)] };
const GAS = { gasPrice: GasPrice.fromString("0.025utrib") };
const coins = (amount: string) => [{ denom: "utrib", amount }];

let node: DevNode;
let wallet: DirectSecp256k1HdWallet;
let sender: string;
let client: SigningStargateClient;
const recipient = formatAddress(new Uint8Array(20).fill(1), "trib");
const nobody = formatAddress(new Uint8Array(20).fill(2), "trib");

before(async () => {
  node = await startDevNode();
  wallet = await DirectSecp256k1HdWallet.fromMnemonic(DEV_MNEMONIC, OPTIONS);
  sender = (await wallet.getAccounts())[0]?.address ?? "";
  client = await SigningStargateClient.connectWithSigner(node.rpc, wallet, GAS);
});
after(async () => {
  client?.disconnect();
  await node?.close();
});

test("the client reads chain id, height, account and balances", async () => {
  assert.equal(await client.getChainId(), node.chainId);
  assert.ok((await client.getHeight()) >= 1);
  const account = await client.getAccount(sender);
  assert.equal(account?.address, sender);
  assert.ok(BigInt((await client.getBalance(sender, "utrib")).amount) > 0n);
  assert.equal(await client.getAccount(nobody), null);
  assert.equal((await client.getBlock(1)).header.height, 1);
});

test("a transfer signed in direct mode is simulated, delivered and found again", async () => {
  const result = await client.sendTokens(sender, recipient, coins("1234"), "auto", "a memo");
  assertIsDeliverTxSuccess(result);
  assert.equal((await client.getBalance(recipient, "utrib")).amount, "1234");
  const found = await client.getTx(result.transactionHash);
  assert.equal(found?.height, result.height);
  assert.equal(found?.code, 0);
  const byRecipient = await client.searchTx([{ key: "transfer.recipient", value: recipient }]);
  assert.deepEqual(
    byRecipient.map((tx) => tx.hash),
    [result.transactionHash],
  );
  const byHeight = await client.searchTx(`tx.height=${result.height}`);
  assert.ok(byHeight.some((tx) => tx.hash === result.transactionHash));
});

test("a transfer signed in amino JSON mode is delivered", async () => {
  const amino = await Secp256k1HdWallet.fromMnemonic(DEV_MNEMONIC, OPTIONS);
  const signer = await SigningStargateClient.connectWithSigner(node.rpc, amino, GAS);
  try {
    const fee = { amount: coins("5000"), gas: "200000" };
    assertIsDeliverTxSuccess(await signer.sendTokens(sender, recipient, coins("5"), fee, "<html> & memo"));
  } finally {
    signer.disconnect();
  }
});

test("several txs of one account in flight are taken in sequence", async () => {
  const { accountNumber, sequence } = await client.getSequence(sender);
  const fee = { amount: coins("5000"), gas: "200000" };
  const hashes: string[] = [];
  for (let i = 0; i < 5; i++) {
    const message = {
      typeUrl: "/cosmos.bank.v1beta1.MsgSend",
      value: { fromAddress: sender, toAddress: recipient, amount: coins("1") },
    };
    const signed = await client.sign(sender, [message], fee, `tx ${i}`, {
      accountNumber,
      sequence: sequence + i,
      chainId: node.chainId,
    });
    hashes.push(await client.broadcastTxSync(TxRaw.encode(signed)));
  }
  for (const hash of hashes) {
    const tx = await eventually(`tx ${hash}`, async () => (await client.getTx(hash)) ?? undefined);
    assert.equal(tx.code, 0);
  }
});

test("mistakes come back with the SDK's codes", async () => {
  const fee = { amount: coins("5000"), gas: "200000" };
  const { accountNumber, sequence } = await client.getSequence(sender);
  const message = (amount: string) => ({
    typeUrl: "/cosmos.bank.v1beta1.MsgSend",
    value: { fromAddress: sender, toAddress: recipient, amount: coins(amount) },
  });
  const attempt = async (amount: string, data: SignerData, txFee = fee) =>
    client.broadcastTxSync(TxRaw.encode(await client.sign(sender, [message(amount)], txFee, "", data))).then(
      () => 0,
      (error: { code?: number }) => error.code ?? -1,
    );
  const good = { accountNumber, sequence, chainId: node.chainId };
  assert.equal(await attempt("1", { ...good, sequence: sequence + 7 }), 32);
  assert.equal(await attempt("1", { ...good, chainId: "other-1" }), 4);
  assert.equal(await attempt("1", { ...good, accountNumber: accountNumber + 1n }), 4);
  assert.equal(await attempt("1", good, { amount: coins("5000"), gas: "0" }), 11);
});

test("a subscriber sees new blocks", async () => {
  const socket = await Comet38Client.connect(node.rpc.replace("http", "ws"));
  const heights: number[] = [];
  const seen = Promise.withResolvers<void>();
  const subscription = socket.subscribeNewBlock().subscribe({
    next: (event) => {
      heights.push(event.header.height);
      if (heights.length === 3) seen.resolve();
    },
    error: seen.reject,
  });
  try {
    await seen.promise;
    const [first = 0] = heights;
    assert.deepEqual(heights.slice(0, 3), [first, first + 1, first + 2]);
  } finally {
    subscription.unsubscribe();
    socket.disconnect();
  }
});

test("the last client with verified queries proves an existing and a missing key", async () => {
  const comet = await OldCometClient.connect(node.rpc);
  try {
    const query = new OldQueryClient(comet);
    await reachHeight(node.rpc, 3);
    const { latestBlockHeight } = (await comet.status()).syncInfo;
    await reachHeight(node.rpc, latestBlockHeight + 2);
    const address = parseAddress(sender, "trib");
    const key = concatBytes(fromHex("02"), new Uint8Array([address.length]), address, utf8Encode("utrib"));
    const proven = await query.queryStoreVerified("bank", key, latestBlockHeight);
    assert.match(utf8Decode(proven.value), /^[0-9]+$/);
    const missing = await query.queryStoreVerified("bank", concatBytes(key, utf8Encode("x")), latestBlockHeight);
    assert.equal(missing.value.length, 0);
  } finally {
    comet.disconnect();
  }
});

test("a reading client connects without a signer", async () => {
  const reader = await StargateClient.connect(node.rpc);
  assert.equal(await reader.getChainId(), node.chainId);
  reader.disconnect();
});
