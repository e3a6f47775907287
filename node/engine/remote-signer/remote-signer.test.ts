/** Node and signer in one process, when all goes well and when they say no. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { freePort } from "#test/support/processes.ts";
import { verifyProposal } from "#types/proposal.ts";
import { verifyVote, verifyVoteExtension } from "#types/vote.ts";
import { openFilePrivValidator } from "../priv-validator/file-priv-validator.ts";
import { writeValidatorKey } from "../priv-validator/key-file.ts";
import { SignerError } from "../priv-validator/priv-validator.ts";
import { SignerConnectionError, SignerRefusedError } from "./errors.ts";
import {
  blockId,
  CHAIN,
  carelessSigner,
  keptLog,
  openNode,
  openPair,
  openSigner,
  precommit,
  prevote,
  proposal,
  VALIDATOR_KEY,
} from "./fixtures/signer-pair.ts";
import { listen } from "./listen.ts";

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "remote-signer-"));
  context.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const tcpAddress = async (): Promise<string> => `tcp://127.0.0.1:${await freePort()}`;

/** The file signer behind both of our ends. */
async function fileSigner(context: TestContext) {
  const directory = folder(context);
  const paths = { keyPath: join(directory, "key.json"), statePath: join(directory, "state.json") };
  await writeValidatorKey(paths.keyPath, VALIDATOR_KEY);
  const privValidator = await openFilePrivValidator(paths);
  context.after(() => privValidator.close());
  return privValidator;
}

for (const kind of ["tcp", "unix"] as const) {
  test(`a key in another process signs over ${kind}`, async (t) => {
    const address = kind === "tcp" ? await tcpAddress() : `unix://${folder(t)}/signer.sock`;
    const { node } = await openPair(t, { address, signer: { privValidator: await fileSigner(t) } });
    assert.deepEqual(node.publicKey, VALIDATOR_KEY.publicKey);
    const proposed = await node.signProposal(CHAIN, proposal(1n));
    assert.ok(verifyProposal(CHAIN, proposed, node));
    const voted = await node.signVote(CHAIN, prevote(1n));
    assert.deepEqual({ ...voted, signature: new Uint8Array(0) }, prevote(1n));
    assert.ok(verifyVote(CHAIN, voted, node));
    const extended = await node.signVote(CHAIN, precommit(1n, { extension: new Uint8Array(5000).fill(7) }));
    assert.ok(verifyVote(CHAIN, extended, node) && verifyVoteExtension(CHAIN, extended, node));
    const bare = await node.signVote(CHAIN, precommit(2n));
    assert.ok(bare.extensionSignature.length > 0 && verifyVoteExtension(CHAIN, bare, node));
    const nil = await node.signVote(CHAIN, precommit(3n, { blockId: blockIdOfNothing }));
    assert.equal(nil.extensionSignature.length, 0);
    if (kind === "unix") assert.equal(statSync(address.slice(7)).mode & 0o777, 0o600);
  });
}

const blockIdOfNothing = { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } };

test("the remote's memory decides: what it refuses is told and not asked again", async (t) => {
  const privValidator = await fileSigner(t);
  await privValidator.signVote(CHAIN, prevote(5n, { round: 1 }));
  const log = keptLog();
  const { node } = await openPair(t, { address: await tcpAddress(), signer: { privValidator, logger: log } });
  const conflicting = node.signVote(CHAIN, prevote(5n, { round: 1, blockId: blockId(2) }));
  await assert.rejects(conflicting, (cause: unknown) => {
    assert.ok(cause instanceof SignerRefusedError);
    assert.match(cause.message, /^signer refused: conflicting data/);
    return true;
  });
  await assert.rejects(node.signVote(CHAIN, prevote(4n)), /height regression/);
  assert.equal(log.lines.filter((line) => line.startsWith("error refused to sign")).length, 2);
  // The same again at another time is given the first signature, whichever side remembers it.
  const later = await node.signVote(CHAIN, prevote(5n, { round: 1, timestamp: { seconds: 99n, nanos: 0 } }));
  assert.equal(later.timestamp.seconds, 10n);
  assert.ok(verifyVote(CHAIN, later, node));
  assert.ok(node.isConnected);
});

test("this side refuses what conflicts with what it released, even from a careless signer", async (t) => {
  const privValidator = carelessSigner();
  const { node } = await openPair(t, { address: await tcpAddress(), signer: { privValidator } });
  const first = await node.signVote(CHAIN, precommit(7n));
  assert.equal(privValidator.asked, 1);
  await assert.rejects(node.signVote(CHAIN, precommit(7n, { blockId: blockId(2) })), /conflicting data/);
  await assert.rejects(node.signVote(CHAIN, prevote(7n)), /step regression/);
  await assert.rejects(node.signProposal(CHAIN, proposal(7n)), /step regression/);
  await assert.rejects(node.signProposal(CHAIN, proposal(6n)), /height regression/);
  assert.equal(privValidator.asked, 1);
  const again = await node.signVote(
    CHAIN,
    precommit(7n, { timestamp: { seconds: 11n, nanos: 0 }, extension: Uint8Array.of(1) }),
  );
  assert.deepEqual([again.signature, again.timestamp], [first.signature, first.timestamp]);
  assert.ok(verifyVoteExtension(CHAIN, again, node));
  const proposed = await node.signProposal(CHAIN, proposal(8n));
  assert.deepEqual(await node.signProposal(CHAIN, proposal(8n)), proposed);
  await assert.rejects(node.signProposal(CHAIN, proposal(8n, { blockId: blockId(2) })), /conflicting data/);
  // Two conflicting requests at once are taken in turn.
  const both = [prevote(9n), prevote(9n, { blockId: blockId(2) })].map((vote) => node.signVote(CHAIN, vote));
  assert.deepEqual(
    (await Promise.allSettled(both)).map(({ status }) => status),
    ["fulfilled", "rejected"],
  );
});

test("neither side serves another chain", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  openSigner(t, address, { chainId: "other", logger: log });
  const nodeLog = keptLog();
  const opening = openNode(t, { address, startTimeoutMs: 300, logger: nodeLog });
  await assert.rejects(
    opening,
    (cause: unknown) => cause instanceof SignerError && /no signer is connected/.test(cause.message),
  );
  assert.ok(log.lines.includes("error refused to sign this signer serves other only"));
  assert.ok(nodeLog.lines.some((line) => line.includes("signer refused: this signer serves other only")));
  const { node } = await openPair(t, { address: await tcpAddress() });
  await assert.rejects(node.signVote("other", prevote(1n)), SignerError);
  await assert.rejects(node.signProposal("other", proposal(1n)), SignerError);
  await assert.rejects(node.signVote(CHAIN, prevote(1n, { type: 0 })), SignerError);
});

test("a taken address is told apart from a socket file that a killed process left behind", async (t) => {
  const path = join(folder(t), "signer.sock");
  const script = 'require("net").createServer().listen(process.argv[1], () => console.log("listening"))';
  const owner = spawn(process.execPath, ["-e", script, path], { stdio: ["ignore", "pipe", "inherit"] });
  await once(owner.stdout, "data");
  await assert.rejects(listen({ kind: "unix", path }), SignerConnectionError);
  owner.kill("SIGKILL");
  await once(owner, "close");
  const { server } = await listen({ kind: "unix", path });
  await new Promise((resolve) => server.close(resolve));
  writeFileSync(path, "not a socket");
  await assert.rejects(listen({ kind: "unix", path }), SignerConnectionError);
  assert.ok(statSync(path).isFile());
  await assert.rejects(openNode(t, { address: "tcp://nowhere.invalid:1" }), /cannot wait for the signer/);
});
