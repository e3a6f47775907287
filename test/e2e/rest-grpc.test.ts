/** What wallets and explorers ask for over REST and gRPC, asked of a running node. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client, credentials, Metadata } from "@grpc/grpc-js";
import { toBase64 } from "#lib/bytes.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Query as Auth } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Query as Bank } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Service as Node } from "#proto/cosmos/base/node/v1beta1/query.ts";
import { Service as Comet } from "#proto/cosmos/base/tendermint/v1beta1/query.ts";
import { BroadcastMode, Service as Tx } from "#proto/cosmos/tx/v1beta1/service.ts";
import { DEV_KEYS } from "#scripts/dev-chain/prepare.ts";
import { appSigner, sendMessage, signedTx } from "#test/support/app-chain.ts";
import type { DevNode } from "#test/support/dev-node.ts";
import { eventually, reachHeight } from "#test/support/processes.ts";
import type { Rpc } from "#wire";
import { startBankNode } from "./bank-node.ts";

const BALANCE = 1_000_000_000_000n;
/** The three signers and the keys of the development chain. */
const ACCOUNTS = 3n + BigInt(DEV_KEYS.length);
const [alice, bob, carol] = [appSigner(0), appSigner(1), appSigner(2)];

let node: DevNode;
let grpc: Client;
before(async () => {
  node = await startBankNode(3);
  grpc = new Client(node.grpc, credentials.createInsecure());
});
after(async () => {
  grpc?.close();
  await node?.close();
});

type Json = Record<string, unknown>;

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${node.rest}${path}`, { headers });
  return { status: response.status, headers: response.headers, json: (await response.json()) as Json };
}

async function post(path: string, body: unknown) {
  const response = await fetch(`${node.rest}${path}`, { method: "POST", body: JSON.stringify(body) });
  return { status: response.status, json: (await response.json()) as Json };
}

const transfer = (sequence: bigint, amount: bigint, more: { chainId?: string } = {}): Uint8Array =>
  signedTx({ messages: [sendMessage(alice, bob, amount)], signer: alice, sequence, chainId: node.chainId, ...more });

test("a wallet's way by REST: account, simulation, broadcast, the tx, balances", async () => {
  const account = await get(`/cosmos/auth/v1beta1/accounts/${alice.address}`);
  assert.deepEqual(account.json, {
    account: {
      "@type": "/cosmos.auth.v1beta1.BaseAccount",
      address: alice.address,
      pub_key: null,
      account_number: "0",
      sequence: "0",
    },
  });
  const tx_bytes = toBase64(transfer(0n, 7n));
  const simulated = await post("/cosmos/tx/v1beta1/simulate", { tx_bytes });
  const { gas_info: gas } = simulated.json as { gas_info: { gas_used: string; gas_wanted: string } };
  assert.ok(Number(gas.gas_used) > 30_000 && Number(gas.gas_used) < 200_000, gas.gas_used);
  const sent = await post("/cosmos/tx/v1beta1/txs", { tx_bytes, mode: "BROADCAST_MODE_SYNC" });
  const { tx_response: accepted } = sent.json as { tx_response: { code: number; txhash: string } };
  assert.equal(accepted.code, 0);
  const found = await eventually("the tx", async () => {
    const answer = await get(`/cosmos/tx/v1beta1/txs/${accepted.txhash}`);
    return answer.status === 200 ? answer.json : undefined;
  });
  const { tx_response: result } = found as { tx_response: Json };
  assert.partialDeepStrictEqual(result, {
    code: 0,
    txhash: accepted.txhash,
    raw_log: "",
    logs: [],
    gas_wanted: "200000",
  });
  assert.match(String(result.timestamp), /^\d{4}-\d\d-\d\dT/);
  assert.partialDeepStrictEqual(found.tx, {
    body: { messages: [{ "@type": "/cosmos.bank.v1beta1.MsgSend", amount: [{ denom: "utrib", amount: "7" }] }] },
  });
  const balances = await get(`/cosmos/bank/v1beta1/balances/${bob.address}?pagination.limit=1000`);
  assert.deepEqual(balances.json.balances, [{ denom: "utrib", amount: `${BALANCE + 7n}` }]);
  const query = encodeURIComponent(`message.sender='${alice.address}'`);
  for (const search of [`query=${query}&order_by=ORDER_BY_DESC&pagination.limit=5`, `events=${query}`]) {
    const { json } = await get(`/cosmos/tx/v1beta1/txs?${search}`);
    assert.partialDeepStrictEqual(json, { total: "1", tx_responses: [{ txhash: accepted.txhash }] });
  }
  const inBlock = await get(`/cosmos/tx/v1beta1/txs/block/${result.height}`);
  assert.partialDeepStrictEqual(inBlock.json, {
    block: { header: { height: result.height } },
    pagination: { total: "1" },
  });
});

test("mistakes by REST have the reference's codes", async () => {
  const refusal = async (tx: Uint8Array): Promise<unknown> => {
    const body = { tx_bytes: toBase64(tx), mode: "BROADCAST_MODE_SYNC" };
    return ((await post("/cosmos/tx/v1beta1/txs", body)).json.tx_response as Json).code;
  };
  assert.equal(await refusal(transfer(99n, 1n)), 32);
  assert.equal(await refusal(transfer(1n, 1n, { chainId: "other-1" })), 4);
  assert.equal(await refusal(Uint8Array.of(1, 2, 3)), 2);
  const tx_bytes = toBase64(transfer(1n, 1n));
  const expected: readonly (readonly [path: string, body: unknown, status: number, message: RegExp])[] = [
    ["/cosmos/tx/v1beta1/simulate", {}, 400, /^empty txBytes is not allowed$/],
    ["/cosmos/tx/v1beta1/simulate", { tx_bytes: "AAAA" }, 500, /tx parse error/],
    ["/cosmos/tx/v1beta1/txs", { tx_bytes, mode: "BROADCAST_MODE_BLOCK" }, 400, /^unsupported broadcast mode 1/],
    ["/cosmos/tx/v1beta1/txs", { tx_bytes: "", mode: "BROADCAST_MODE_SYNC" }, 400, /^invalid empty tx$/],
  ];
  for (const [path, body, status, message] of expected) {
    const answer = await post(path, body);
    assert.equal(answer.status, status, path);
    assert.match(String(answer.json.message), message);
    assert.deepEqual(answer.json.details, []);
  }
});

/** Path, HTTP status and what the answer holds. */
const READS: readonly (readonly [path: string, status: number, holds: Json])[] = [
  ["/cosmos/auth/v1beta1/params", 200, { params: { max_memo_characters: "256", tx_sig_limit: "7" } }],
  ["/cosmos/auth/v1beta1/accounts?pagination.limit=1&pagination.count_total=true", 200, { pagination: {} }],
  [
    `/cosmos/auth/v1beta1/account_info/${carol.address}`,
    200,
    { info: { address: carol.address, account_number: "2" } },
  ],
  ["/cosmos/auth/v1beta1/bech32", 200, { bech32_prefix: "trib" }],
  ["/cosmos/auth/v1beta1/module_accounts/fee_collector", 200, { account: { name: "fee_collector" } }],
  ["/cosmos/auth/v1beta1/accounts/trib1nothing", 400, { code: 3 }],
  ["/cosmos/bank/v1beta1/params", 200, { params: { send_enabled: [], default_send_enabled: true } }],
  ["/cosmos/bank/v1beta1/supply", 200, { supply: [{ denom: "utrib", amount: `${ACCOUNTS * BALANCE}` }] }],
  ["/cosmos/bank/v1beta1/supply/utrib", 200, { amount: { denom: "utrib" } }],
  ["/cosmos/bank/v1beta1/supply/by_denom?denom=utrib", 200, { amount: { denom: "utrib" } }],
  [`/cosmos/bank/v1beta1/balances/${carol.address}/by_denom?denom=utrib`, 200, { balance: { amount: `${BALANCE}` } }],
  [
    `/cosmos/bank/v1beta1/spendable_balances/${carol.address}`,
    200,
    { balances: [{ denom: "utrib", amount: `${BALANCE}` }] },
  ],
  ["/cosmos/bank/v1beta1/denoms_metadata", 200, { metadatas: [] }],
  ["/cosmos/bank/v1beta1/denoms_metadata/utrib", 404, { code: 5 }],
  ["/cosmos/bank/v1beta1/denom_owners/utrib?pagination.limit=2", 200, { pagination: { total: "0" } }],
  ["/cosmos/base/tendermint/v1beta1/node_info", 200, { default_node_info: { network: "tributary-dev-1" } }],
  ["/cosmos/base/tendermint/v1beta1/syncing", 200, { syncing: false }],
  ["/cosmos/base/tendermint/v1beta1/blocks/latest", 200, { block: { header: { chain_id: "tributary-dev-1" } } }],
  ["/cosmos/base/tendermint/v1beta1/blocks/1", 200, { sdk_block: { header: { height: "1" } } }],
  ["/cosmos/base/tendermint/v1beta1/blocks/999999", 400, { code: 3 }],
  ["/cosmos/base/tendermint/v1beta1/validatorsets/latest", 200, { validators: [{ voting_power: "500000" }] }],
  ["/cosmos/base/tendermint/v1beta1/validatorsets/1", 200, { block_height: "1", pagination: { total: "1" } }],
  ["/cosmos/base/tendermint/v1beta1/abci_query?path=/app/version", 200, { code: 0 }],
  ["/cosmos/base/node/v1beta1/config", 200, { minimum_gas_price: "0utrib" }],
  ["/cosmos/base/node/v1beta1/status", 200, { earliest_store_height: "1" }],
  ["/cosmos/consensus/v1/params", 200, { params: { block: { max_gas: "-1" } } }],
  [`/cosmos/tx/v1beta1/txs/${"00".repeat(32)}`, 404, { code: 5 }],
  ["/cosmos/tx/v1beta1/txs", 400, { code: 3, message: "query cannot be empty" }],
  // What Keplr probes and expects not to be there.
  ["/feemarket/v1/gas_prices", 501, { code: 12 }],
  ["/osmosis/txfees/v1beta1/base_denom", 501, { code: 12 }],
];

test("the reads of Keplr and Ping.pub by REST", async () => {
  await reachHeight(node.rpc, 3);
  for (const [path, status, holds] of READS) {
    const answer = await get(path);
    assert.equal(answer.status, status, path);
    assert.partialDeepStrictEqual(answer.json, holds, path);
  }
});

test("what Hermes checks before it works", async () => {
  const { json } = await get("/cosmos/base/tendermint/v1beta1/node_info");
  const { build_deps: deps } = json.application_version as { build_deps: { path: string; version: string }[] };
  const versionOf = (path: string): string => deps.find((dep) => dep.path === path)?.version ?? "missing";
  assert.match(versionOf("github.com/cosmos/cosmos-sdk"), /^v0\.5[0-3]\./);
  assert.match(versionOf("github.com/cometbft/cometbft"), /^v0\.38\./);
});

test("a header chooses the height, by REST and by gRPC", async () => {
  const at = (height: string) => get("/cosmos/bank/v1beta1/supply", { "x-cosmos-block-height": height });
  const past = await at("2");
  assert.equal(past.headers.get("grpc-metadata-x-cosmos-block-height"), "2");
  for (const wrong of ["999999", "x", "-1"]) assert.equal((await at(wrong)).status, 400, wrong);
  const metadata = new Metadata();
  metadata.set("x-cosmos-block-height", "1");
  const request = { address: alice.address, denom: "utrib" };
  assert.equal((await call(Bank.methods.balance, request, metadata)).balance?.amount, BALANCE);
});

test("a wallet's way by gRPC", async () => {
  const { account } = await call(Auth.methods.account, { address: alice.address });
  const { sequence } = BaseAccount.decode(account?.value ?? new Uint8Array());
  const txBytes = transfer(sequence, 3n);
  const { gasInfo } = await call(Tx.methods.simulate, { txBytes });
  assert.ok((gasInfo?.gasUsed ?? 0n) > 30_000n);
  const { txResponse } = await call(Tx.methods.broadcastTx, { txBytes, mode: BroadcastMode.BROADCAST_MODE_SYNC });
  assert.equal(txResponse?.code, 0);
  const hash = txResponse?.txhash ?? "";
  const found = await eventually("the tx", () => call(Tx.methods.getTx, { hash }));
  assert.equal(found.txResponse?.code, 0);
  assert.ok((found.txResponse?.height ?? 0n) > 0n);
  const { balances } = await call(Bank.methods.allBalances, { address: bob.address });
  assert.deepEqual(balances, [{ denom: "utrib", amount: BALANCE + 10n }]);
  const { params } = await call(Bank.methods.params, {});
  assert.equal(params?.defaultSendEnabled, true);
  assert.equal((await call(Node.methods.config, {})).minimumGasPrice, "0utrib");
  const info = await call(Comet.methods.getNodeInfo, {});
  assert.equal(info.defaultNodeInfo?.network, node.chainId);
  const block = await call(Comet.methods.getBlockByHeight, { height: 1n });
  assert.equal(block.block?.header.height, 1n);
});

test("mistakes by gRPC have the reference's codes", async () => {
  const nobody = appSigner(77).address;
  await assert.rejects(call(Auth.methods.account, { address: nobody }), { code: 5 });
  await assert.rejects(call(Auth.methods.account, { address: "x" }), { code: 3 });
  await assert.rejects(call(Tx.methods.simulate, {}), { code: 3 });
  await assert.rejects(call(Tx.methods.getTx, { hash: "00".repeat(32) }), { code: 5 });
  await assert.rejects(call({ ...Auth.methods.account, path: "/cosmos.auth.v1beta1.Query/Nothing" }, {}), { code: 12 });
});

function call<Q, R>(method: Rpc<Q, R>, request: Partial<Q>, metadata = new Metadata()): Promise<R> {
  return new Promise((resolve, reject) => {
    grpc.makeUnaryRequest(
      method.path,
      (value: Q) => Buffer.from(method.request.encode(value)),
      (bytes) => method.response.decode(new Uint8Array(bytes)),
      method.request.create(request),
      metadata,
      (error, value) => (error === null && value !== undefined ? resolve(value) : reject(error)),
    );
  });
}
