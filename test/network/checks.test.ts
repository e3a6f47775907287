/** What judges a run finds what is wrong: other blocks, missing heights, second signatures, reports. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { proposalMessage, voteMessage, walMessage } from "#engine/consensus/messages.ts";
import { generateSigningKey } from "#engine/priv-validator/key-file.ts";
import { encodeRecord } from "#engine/wal/record.ts";
import { concatBytes } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { Proposal, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { ChainWatch, DisagreementError } from "./chain-watch.ts";
import { peerReports } from "./peer-reports.ts";
import { VoteLedger } from "./vote-ledger.ts";

const CHAIN_ID = "checks-1";
const NO_EVIDENCE = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";
const ACCUSED = "AB".repeat(20);
const KEY = generateSigningKey(seededRandom("signer"));
const SIGNER = { name: "signer", publicKey: KEY.publicKey };

/** A chain as one node shows it. */
interface Shown {
  readonly earliest: number;
  readonly latest: number;
  hash(height: number): string;
  readonly evidenceAt?: number;
}

/** A node's RPC with no node behind it. */
async function showing(t: TestContext, shown: Shown): Promise<string> {
  const meta = (height: number) => ({
    block_id: { hash: shown.hash(height) },
    header: {
      height: String(height),
      app_hash: "00",
      time: "2026-01-01T00:00:00Z",
      proposer_address: "",
      evidence_hash: height === shown.evidenceAt ? "AA" : NO_EVIDENCE,
    },
    num_txs: "2",
  });
  const results: Readonly<Record<string, (query: URLSearchParams) => unknown>> = {
    "/status": () => ({
      sync_info: {
        latest_block_height: String(shown.latest),
        earliest_block_height: String(shown.earliest),
        catching_up: false,
      },
    }),
    "/blockchain": (query) => {
      const [from, to] = [Number(query.get("minHeight")), Number(query.get("maxHeight"))];
      return { block_metas: Array.from({ length: to - from + 1 }, (_, i) => meta(to - i)) };
    },
    "/block": () => ({
      block: { evidence: { evidence: [{ value: { vote_a: { validator_address: ACCUSED } } }] } },
    }),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://node");
    response.end(JSON.stringify({ result: results[url.pathname]?.(url.searchParams) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function watchOf(t: TestContext, chains: readonly Shown[]): Promise<ChainWatch> {
  const nodes = await Promise.all(
    chains.map(async (shown, i) => ({ name: `n${i}`, rpc: await showing(t, shown), stateSync: i === 2 })),
  );
  return new ChainWatch(nodes, 5);
}

const hash = (height: number): string => `block ${height}`;

test("one chain is one chain, whoever shows how much of it", async (t) => {
  const watch = await watchOf(t, [
    { earliest: 5, latest: 50, hash, evidenceAt: 9 },
    { earliest: 5, latest: 47, hash, evidenceAt: 9 },
    { earliest: 30, latest: 49, hash },
  ]);
  await watch.look();
  watch.requireAgreement();
  assert.equal(watch.height, 50);
  assert.deepEqual(watch.accusations, [{ height: 9, validator: ACCUSED }]);
  watch.requireComplete("n0", 50);
  watch.requireComplete("n1", 47);
  watch.requireComplete("n2", 49);
  assert.throws(() => watch.requireComplete("n1", 50), /n1 has not shown height 48 of 50/);
});

test("another block, and a chain that begins late, are found", async (t) => {
  const fork = await watchOf(t, [
    { earliest: 5, latest: 40, hash },
    { earliest: 5, latest: 40, hash: (height) => (height === 33 ? "other" : hash(height)) },
  ]);
  await fork.look();
  assert.throws(() => fork.requireAgreement(), DisagreementError);
  assert.throws(() => fork.requireAgreement(), /height 33 is/);
  const late = await watchOf(t, [{ earliest: 6, latest: 40, hash }]);
  await late.look();
  assert.throws(() => late.requireAgreement(), /n0 begins at height 6/);
});

test("second signatures count, signatures of others do not", (t) => {
  const home = mkdtempSync(join(tmpdir(), "vote-ledger-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  const id = (byte: number) => ({
    hash: new Uint8Array(32).fill(byte),
    partSetHeader: { total: 1, hash: new Uint8Array(32).fill(byte) },
  });
  const vote = (height: bigint, byte: number, key = KEY): Message => {
    const draft = Vote.create({
      type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
      height,
      blockId: id(byte),
      validatorAddress: pubKeyAddress(KEY.publicKey),
    });
    return voteMessage({ ...draft, signature: key.sign(voteSignBytes(CHAIN_ID, draft)) });
  };
  const proposal = (height: bigint, byte: number): Message => {
    const draft = Proposal.create({ type: 32, height, polRound: -1, blockId: id(byte) });
    return proposalMessage({ ...draft, signature: KEY.sign(proposalSignBytes(CHAIN_ID, draft)) });
  };
  const write = (file: string, messages: readonly Message[]): void => {
    const records = messages.map((message) =>
      encodeRecord({ time: { seconds: 1n, nanos: 0 }, msg: walMessage(message, "peer") }),
    );
    writeFileSync(join(home, "data", "cs.wal", file), concatBytes(...records));
  };
  mkdirSync(join(home, "data", "cs.wal"), { recursive: true });
  const stranger = generateSigningKey(seededRandom("stranger"));
  write("wal", [vote(1n, 1), vote(1n, 1), vote(2n, 1), vote(2n, 2, stranger), proposal(3n, 1)]);
  const clean = new VoteLedger(CHAIN_ID, [SIGNER]);
  clean.readHome(home);
  assert.deepEqual([clean.size, clean.doubles], [3, []]);
  write("wal.000", [vote(2n, 2), proposal(3n, 2)]);
  const ledger = new VoteLedger(CHAIN_ID, [SIGNER]);
  ledger.readHome(home);
  assert.deepEqual(
    ledger.doubles.map(({ signer, place }) => `${signer} ${place}`),
    ["signer 2/0/precommit", "signer 3/0/proposal"],
  );
});

test("reports are read from logs as nodes write them", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "peer-reports-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const logPath = join(folder, "a.log");
  const head = "15:57:41.745 INF peer reported                        module=p2p";
  writeFileSync(
    logPath,
    `15:57:41.557 INF block committed module=engine\n${head} peer=12Db fault=bad-message reason="field 2 has no end" banMs=300000\n${head} peer=12Dx fault=flooding reason=bytes banMs=1\n`,
  );
  const nodes = [
    { name: "a", peerId: "12Da", logPath },
    { name: "b", peerId: "12Db", logPath: join(folder, "b.log") },
  ];
  assert.deepEqual(peerReports(nodes), [
    { by: "a", of: "b", fault: "bad-message", reason: "field 2 has no end" },
    { by: "a", of: "12Dx", fault: "flooding", reason: "bytes" },
  ]);
});
