/** Our RPC beside CometBFT's on one chain: equal answers about the chain, equal shapes about the node, equal errors. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { rpcCall } from "#test/support/processes.ts";
import { NEEDS_COMETBFT } from "./comet-node.ts";
import { shapeOf } from "./json-shape.ts";
import { type TwinChains, twinChains } from "./twin-chains.ts";

let chains: TwinChains;
before(async () => {
  if (NEEDS_COMETBFT.skip === false) chains = await twinChains();
});
after(() => chains?.close());

interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly cacheControl: string | null;
  readonly text: string;
}

async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const { headers, status } = response;
  const [contentType, cacheControl] = [headers.get("content-type"), headers.get("cache-control")];
  return { status, contentType, cacheControl, text: await response.text() };
}

/** The parameter that CometBFT has since 0.39; we have the answers of 0.38. */
const withoutAuthority = (answer: Answer): Answer => ({
  ...answer,
  text: answer.text.replaceAll(',"authority":{"authority":""}', ""),
});

test("answers about the chain are equal to the byte, headers included", NEEDS_COMETBFT, async () => {
  const { theirs, ours, tip, goodTx, failedTx } = chains;
  const { block_id: id } = (await rpcCall(theirs, "block?height=3")) as { block_id: { hash: string } };
  const routes = [
    ...["health", "blockchain", "blockchain?minHeight=2&maxHeight=4", "genesis"],
    ...["block", "block?height=1", 'block?height="3"', `block?height=${tip}`, `block_by_hash?hash=0x${id.hash}`],
    ...["block_results", "block_results?height=1", "block_results?height=3", `header_by_hash?hash=0x${id.hash}`],
    ...["commit", "commit?height=1", `commit?height=${tip}`, "header", "header?height=3", "header_by_hash?hash=0x00"],
    ...[`tx?hash=0x${goodTx}`, `tx?hash=0x${goodTx}&prove=true`, `tx?hash=0x${failedTx}`, "block_by_hash?hash=0x00"],
    ...['tx_search?query="tx.height>1"', 'tx_search?query="tx.height>1"&prove=true&per_page=3&page=2'],
    ...[`tx_search?query="tx.height>1"&order_by="desc"&per_page=2`, `tx_search?query="transfer.amount='2utrib'"`],
    ...[`tx_search?query="nothing.x='1'"`, `tx_search?query="tx.hash='${goodTx}'"`],
    ...['block_search?query="block.height>1"', 'block_search?query="block.height>1"&per_page=2&order_by="asc"'],
    ...["validators", "validators?height=1", "validators?height=3&page=1&per_page=1"],
    ...["consensus_params", "consensus_params?height=2", "unconfirmed_txs", "unconfirmed_txs?limit=5"],
    ...["num_unconfirmed_txs", "check_tx", "check_tx?tx=0x00", 'abci_query?path="/nothing"', "abci_query"],
    ...['abci_query?path="/store/bank/key"&data=0x00', 'abci_query?path="/app/version"'],
    ...['abci_query?path="/store/bank/key"&data=0x00&prove=true&height=4', 'abci_query?path="/app/simulate"'],
    ...['abci_query?path="/cosmos.bank.v1beta1.Query/Params"', 'abci_query?path="/p2p/filter/addr/x"'],
    ...["broadcast_tx_sync?tx=0x00", "broadcast_tx_async?tx=0x01", "broadcast_tx_commit?tx=0x02"],
  ];
  for (const route of routes) {
    const [a, b] = [await ask(`${theirs}/${route}`), await ask(`${ours}/${route}`)];
    assert.deepEqual(withoutAuthority(b), withoutAuthority(a), route);
  }
});

test("answers about the node have the same shape", NEEDS_COMETBFT, async () => {
  const { theirs, ours } = chains;
  for (const route of [
    "status",
    "abci_info",
    "consensus_state",
    "dump_consensus_state",
    "genesis_chunked",
    "net_info",
  ]) {
    assert.deepEqual(shapeOf(await rpcCall(ours, route)), shapeOf(await rpcCall(theirs, route)), route);
  }
});

/** HTTP status and error code of an answer; 0 where there is a result. */
function verdict({ status, text }: Answer): string {
  if (text === "") return `${status} nothing`;
  const { error } = JSON.parse(text) as { error?: { code: number; message: string } };
  return error === undefined ? `${status} result` : `${status} ${error.code} ${error.message}`;
}

test("requests by URI fail with the same status and code", NEEDS_COMETBFT, async () => {
  const { theirs, ours, tip } = chains;
  const routes = [
    ...[`block?height=${tip + 1}`, "block?height=0", "block?height=-1", "block?height=abc", "tx?hash=0x00", "tx"],
    ...["genesis_chunked?chunk=1", "validators?height=3&page=2", "tx_search", 'tx_search?query="tx.height>"'],
    ...['tx_search?query="tx.height>1"&page=99', 'tx_search?query="tx.height>1"&order_by="x"', "broadcast_tx_sync"],
    ...["broadcast_evidence", "subscribe", 'subscribe?query="x"', "unsubscribe_all"],
    ...["block?height=0x10", "tx?hash=zz", "abci_query?path=unquoted", "block_by_hash?hash=0xzz"],
  ];
  for (const route of routes) {
    assert.equal(verdict(await ask(`${ours}/${route}`)), verdict(await ask(`${theirs}/${route}`)), route);
  }
  for (const route of ["nothing", "unsafe_flush_mempool", "dial_seeds"]) {
    assert.equal((await ask(`${ours}/${route}`)).status, (await ask(`${theirs}/${route}`)).status, route);
  }
});

const call = (method: string, params: unknown, id: unknown = 1): string =>
  JSON.stringify({ jsonrpc: "2.0", id, method, params });

test("requests in JSON succeed and fail with the same status and code", NEEDS_COMETBFT, async () => {
  const bodies = [
    ...["{", "[]", "[", call("health", {}), call("health", []), call("health", [1]), call("health", {}, "text")],
    ...['{"jsonrpc":"2.0","method":"health"}', '{"jsonrpc":"2.0","id":null,"method":"health"}'],
    ...['{"jsonrpc":"1.0","id":1,"method":"health"}', '{"id":1,"method":"health"}', call("nothing", {})],
    ...[{ height: "3" }, { height: 3 }, ["3"], ["3", "4"], "3", { height: "x" }, { height: null }, { x: "y" }].map(
      (params) => call("block", params),
    ),
    ...["99999999999999999999", "1000", "-5", "0"].map((height) => call("block", { height })),
    ...[{ hash: "zz" }, { hash: "AAAA", prove: "true" }, { hash: "AAAA", prove: true }].map((params) =>
      call("tx", params),
    ),
    ...[call("subscribe", { query: "x" }), call("abci_query", { path: "/store/bank/key", data: "0x00" })],
    ...[
      `[${call("health", {})}]`,
      `[${call("health", {})},${call("nothing", {}, 2)}]`,
      '[{"jsonrpc":"2.0","method":"health"}]',
    ],
    ...[`[${Array(11).fill(call("health", {})).join(",")}]`, call("broadcast_tx_sync", { tx: "AAAA" })],
    ...[call("broadcast_tx_sync", { tx: "" }), call("broadcast_evidence", { evidence: null })],
  ];
  for (const body of bodies) {
    const [a, b] = await Promise.all([post(chains.theirs, body), post(chains.ours, body)]);
    assert.equal(verdictOfAll(b), verdictOfAll(a), body);
  }
});

test("where we differ we say so: wrong JSON-RPC is an invalid request, not broken JSON", NEEDS_COMETBFT, async () => {
  const differences: readonly (readonly [body: string, theirs: string, ours: string])[] = [
    ["1", "500 -32700", "200 -32600"],
    ['"x"', "500 -32700", "200 -32600"],
    ["[1]", "500 -32700", "200 -32600"],
    [call("health", {}, {}), "500 -32700", "200 -32600"],
    ['{"jsonrpc":"2.0","id":1,"method":5}', "500 -32700", "200 -32600"],
    ["{}", "200 nothing", "200 -32600"],
    ["null", "200 nothing", "200 -32600"],
  ];
  for (const [body, theirs, ours] of differences) {
    assert.ok(verdict(await post(chains.theirs, body)).startsWith(theirs), body);
    assert.ok(verdict(await post(chains.ours, body)).startsWith(ours), body);
  }
});

function post(rpc: string, body: string): Promise<Answer> {
  return ask(rpc, { method: "POST", body, headers: { "content-type": "application/json" } });
}

/** The verdicts of a batch, or of the one answer. */
function verdictOfAll(answer: Answer): string {
  if (!answer.text.startsWith("[")) return verdict(answer);
  const answers = JSON.parse(answer.text) as unknown[];
  return answers.map((each) => verdict({ ...answer, text: JSON.stringify(each) })).join(", ");
}
