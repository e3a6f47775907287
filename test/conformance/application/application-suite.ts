/** What every way of reaching an `Application` must deliver; run against each of them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Application } from "#abci/application.ts";
import { toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import {
  CheckTxType,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestOfferSnapshot,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseOfferSnapshot_Result,
  ResponseProcessProposal_ProposalStatus,
  ResponseVerifyVoteExtension_VerifyStatus,
} from "#proto/tendermint/abci/types.ts";
import type { KvStoreApplication } from "#test/support/kvstore-application.ts";

/** One way to reach an application. */
export interface ApplicationSubject {
  readonly name: string;
  /** Gives access to `application`; `close` releases what that took. */
  reach(application: KvStoreApplication): Promise<{ readonly door: Application; close(): Promise<void> }>;
  /** A fresh key-value application that takes a snapshot at every height. */
  create(): KvStoreApplication;
}

/** Registers the suite for `subject`. */
export function testApplication(subject: ApplicationSubject): void {
  const scenario = (name: string, run: (door: Application, application: KvStoreApplication) => Promise<void>): void => {
    test(`${subject.name}: ${name}`, async () => {
      const application = subject.create();
      const { door, close } = await subject.reach(application);
      try {
        await run(door, application);
      } finally {
        await close();
      }
    });
  };
  scenario("a chain starts, executes and commits", startExecuteCommit);
  scenario("proposals are prepared and judged", prepareAndJudge);
  scenario("vote extensions are made and verified", extendAndVerify);
  scenario("checks that overlap are answered in the order they were asked", overlapChecks);
  scenario("a snapshot taken on one side restores the other", snapshotRestores);
  scenario("large messages arrive whole", largeMessages);
}

async function startExecuteCommit(door: Application): Promise<void> {
  assert.equal(
    (await door.info({ version: "", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" })).data,
    "kvstore",
  );
  await door.initChain(RequestInitChain.create({ chainId: "conformance", initialHeight: 1n }));
  const before = await door.query(RequestQuery.create({ data: utf8Encode("river") }));
  assert.equal(before.log, "does not exist");
  const txs = ["river=wide", "fail", "lake=deep", "del:lake"].map(utf8Encode);
  const { txResults, appHash } = await door.finalizeBlock(RequestFinalizeBlock.create({ txs, height: 1n }));
  assert.deepEqual(
    txResults.map(({ code }) => code),
    [0, 1, 0, 0],
  );
  assert.equal((await door.query(RequestQuery.create({ data: utf8Encode("river") }))).log, "does not exist");
  await door.commit({});
  const after = await door.query(RequestQuery.create({ data: utf8Encode("river") }));
  assert.equal(utf8Decode(after.value), "wide");
  const info = await door.info({ version: "", blockVersion: 11n, p2pVersion: 8n, abciVersion: "2.0.0" });
  assert.equal(info.lastBlockHeight, 1n);
  assert.equal(toHex(info.lastBlockAppHash), toHex(appHash));
}

async function prepareAndJudge(door: Application): Promise<void> {
  const txs = ["a=1", "bad", "b=2", "c=3"].map(utf8Encode);
  const prepared = await door.prepareProposal(RequestPrepareProposal.create({ txs, maxTxBytes: 18n }));
  assert.deepEqual(prepared.txs.map(utf8Decode), ["a=1"]);
  const { ACCEPT, REJECT } = ResponseProcessProposal_ProposalStatus;
  assert.equal((await door.processProposal(RequestProcessProposal.create({ txs: prepared.txs }))).status, ACCEPT);
  assert.equal((await door.processProposal(RequestProcessProposal.create({ txs }))).status, REJECT);
}

async function extendAndVerify(door: Application): Promise<void> {
  const { voteExtension } = await door.extendVote(RequestExtendVote.create({ height: 7n }));
  const { ACCEPT, REJECT } = ResponseVerifyVoteExtension_VerifyStatus;
  const verify = (height: bigint) =>
    door.verifyVoteExtension(RequestVerifyVoteExtension.create({ height, voteExtension }));
  assert.equal((await verify(7n)).status, ACCEPT);
  assert.equal((await verify(8n)).status, REJECT);
}

async function overlapChecks(door: Application, application: KvStoreApplication): Promise<void> {
  const order: number[] = [];
  const answers = await Promise.all(
    Array.from({ length: 500 }, async (_, i) => {
      const type = i % 2 === 0 ? CheckTxType.NEW : CheckTxType.RECHECK;
      const { code } = await door.checkTx({ tx: utf8Encode(i % 7 === 0 ? `bad${i}` : `k${i}=v`), type });
      order.push(i);
      return code;
    }),
  );
  assert.deepEqual(
    answers,
    Array.from({ length: 500 }, (_, i) => (i % 7 === 0 ? 2 : 0)),
  );
  assert.deepEqual(
    order,
    Array.from({ length: 500 }, (_, i) => i),
  );
  assert.equal(application.calls.filter((call) => call === "recheckTx").length, 250);
}

async function snapshotRestores(door: Application, application: KvStoreApplication): Promise<void> {
  const txs = Array.from({ length: 50 }, (_, i) => utf8Encode(`key${i}=${"x".repeat(i)}`));
  await door.finalizeBlock(RequestFinalizeBlock.create({ txs, height: 1n }));
  await door.commit({});
  const [snapshot] = (await door.listSnapshots({})).snapshots;
  assert.ok(snapshot !== undefined && snapshot.chunks > 1);
  const wanted = application.state();
  const offer = await door.offerSnapshot(RequestOfferSnapshot.create({ snapshot, appHash: wanted.appHash }));
  assert.equal(offer.result, ResponseOfferSnapshot_Result.ACCEPT);
  await door.finalizeBlock(RequestFinalizeBlock.create({ txs: [utf8Encode("other=1")], height: 2n }));
  await door.commit({});
  for (let chunk = 0; chunk < snapshot.chunks; chunk++) {
    const loaded = await door.loadSnapshotChunk({ height: 1n, format: 1, chunk });
    await door.applySnapshotChunk({ index: chunk, chunk: loaded.chunk, sender: "" });
  }
  assert.deepEqual(application.state(), wanted);
}

async function largeMessages(door: Application): Promise<void> {
  const value = "y".repeat(3_000_000);
  await door.finalizeBlock(RequestFinalizeBlock.create({ txs: [utf8Encode(`large=${value}`)], height: 1n }));
  await door.commit({});
  const found = await door.query(RequestQuery.create({ data: utf8Encode("large") }));
  assert.equal(found.value.length, value.length);
}
