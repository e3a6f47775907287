import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { toHexUpper } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { BlockID, Proposal, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { verifyProposal } from "#types/proposal.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { verifyVote, verifyVoteExtension } from "#types/vote.ts";
import { type Disk, systemDisk } from "../disk.ts";
import { SECTOR_BYTES } from "../durable-file.ts";
import { loadOrCreateNodeKey } from "../node-key.ts";
import { type FilePrivValidator, openFilePrivValidator } from "./file-priv-validator.ts";
import {
  formatValidatorKey,
  generateSigningKey,
  KeyFileError,
  parseKeyFile,
  readKeyFile,
  writeValidatorKey,
} from "./key-file.ts";
import {
  decideToSign,
  formatLastSignState,
  type LastSignState,
  parseLastSignState,
  SIGN_STEP,
} from "./last-sign-state.ts";
import { SignerError } from "./priv-validator.ts";

const CHAIN = "test-chain";
const { SIGNED_MSG_TYPE_PREVOTE: PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT: PRECOMMIT } = SignedMsgType;
const RS_CONFIG = "informalsystems__tendermint-rs/config/tests/support/config";

interface Home {
  readonly keyPath: string;
  readonly statePath: string;
}

async function home(context: TestContext): Promise<Home> {
  const directory = mkdtempSync(join(tmpdir(), "signer-"));
  context.after(() => rmSync(directory, { recursive: true }));
  const paths = { keyPath: join(directory, "key.json"), statePath: join(directory, "state.json") };
  await writeValidatorKey(paths.keyPath, generateSigningKey(seededRandom(1n)));
  return paths;
}

const blockId = (n: number): BlockID =>
  BlockID.create({ hash: new Uint8Array(32).fill(n), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(n) } });

const vote = (height: bigint, fields: Partial<Vote> = {}): Vote =>
  Vote.create({ type: PREVOTE, height, blockId: blockId(1), timestamp: { seconds: 10n, nanos: 5 }, ...fields });

const proposal = (height: bigint, fields: Partial<Proposal> = {}): Proposal =>
  Proposal.create({
    type: 32,
    height,
    polRound: -1,
    blockId: blockId(1),
    timestamp: { seconds: 10n, nanos: 0 },
    ...fields,
  });

test("what may be signed after what", () => {
  const signBytes = Uint8Array.of(0);
  const last: LastSignState = { height: 10n, round: 2, step: SIGN_STEP.prevote, signature: signBytes, signBytes };
  const { propose, prevote, precommit } = SIGN_STEP;
  const rows = [
    [10n, 2, precommit, "sign"],
    [10n, 3, propose, "sign"],
    [11n, 0, propose, "sign"],
    [10n, 2, prevote, "reuse"],
    [10n, 2, propose, "step regression at height 10 round 2. Got 1, last step 2"],
    [10n, 1, precommit, "round regression at height 10. Got 1, last round 2"],
    [9n, 9, precommit, "height regression. Got 9, last height 10"],
  ] as const;
  for (const [height, round, step, outcome] of rows) {
    const decide = (): string => decideToSign(last, { height, round, step, signBytes }).kind;
    if (outcome === "sign" || outcome === "reuse") assert.equal(decide(), outcome);
    else assert.throws(decide, { name: "SignerError", message: outcome });
  }
  const forgotten: LastSignState = { height: 10n, round: 2, step: SIGN_STEP.prevote };
  const again = { height: 10n, round: 2, step: SIGN_STEP.prevote, signBytes };
  assert.throws(() => decideToSign(forgotten, again), { message: "no SignBytes found" });
  for (const step of [SIGN_STEP.propose, SIGN_STEP.prevote]) {
    const unreadable: LastSignState = {
      height: 10n,
      round: 2,
      step,
      signature: signBytes,
      signBytes: Uint8Array.of(1, 0),
    };
    assert.throws(() => decideToSign(unreadable, { ...again, step }), SignerError);
  }
});

test("signatures verify and the memory is on disk before they are released", async (context) => {
  const paths = await home(context);
  const signer = await openFilePrivValidator(paths);
  const { publicKey } = signer;
  const signedProposal = await signer.signProposal(CHAIN, proposal(1n));
  assert.ok(verifyProposal(CHAIN, signedProposal, { publicKey }));
  const precommit = await signer.signVote(CHAIN, vote(1n, { type: PRECOMMIT, extension: Uint8Array.of(1) }));
  assert.ok(verifyVote(CHAIN, precommit, { publicKey }) && verifyVoteExtension(CHAIN, precommit, { publicKey }));
  const stored = parseLastSignState(readFileSync(paths.statePath, "utf8"));
  assert.deepEqual(stored.signature, precommit.signature);
  assert.equal(stored.step, SIGN_STEP.precommit);
  assert.equal(statSync(paths.statePath).mode & 0o777, 0o600);
  await signer.close();
});

/** Everything that must hold for a second request at one position, before and after a restart. */
async function checkRepetition(signer: FilePrivValidator, signedVote: Vote): Promise<void> {
  assert.deepEqual(await signer.signVote(CHAIN, vote(5n)), signedVote);
  const later = await signer.signVote(CHAIN, vote(5n, { timestamp: { seconds: 99n, nanos: 1 } }));
  assert.deepEqual(later, signedVote);
  await assert.rejects(signer.signVote(CHAIN, vote(5n, { blockId: blockId(2) })), { message: "conflicting data" });
  await assert.rejects(signer.signVote(CHAIN, vote(5n, { blockId: BlockID.create({}) })), {
    message: "conflicting data",
  });
  await assert.rejects(signer.signVote("other-chain", vote(5n)), { message: "conflicting data" });
  await assert.rejects(signer.signProposal(CHAIN, proposal(5n)), /step regression/);
  await assert.rejects(signer.signVote(CHAIN, vote(4n)), /height regression/);
}

test("the same position is signed once, whatever happens in between", async (context) => {
  const paths = await home(context);
  const signer = await openFilePrivValidator(paths);
  const signed = await signer.signVote(CHAIN, vote(5n));
  await checkRepetition(signer, signed);
  await signer.close();
  const reopened = await openFilePrivValidator(paths);
  assert.equal(reopened.lastSignedHeight, 5n);
  await checkRepetition(reopened, signed);
  await reopened.close();
});

test("a proposal that differs only in time gets the first time and signature", async (context) => {
  const signer = await openFilePrivValidator(await home(context));
  const first = await signer.signProposal(CHAIN, proposal(1n));
  assert.deepEqual(await signer.signProposal(CHAIN, proposal(1n, { timestamp: { seconds: 11n, nanos: 0 } })), first);
  await assert.rejects(signer.signProposal(CHAIN, proposal(1n, { polRound: 0 })), { message: "conflicting data" });
  await signer.close();
});

test("an extension is signed anew each time, and only where it belongs", async (context) => {
  const signer = await openFilePrivValidator(await home(context));
  const precommit = (byte: number): Vote => vote(1n, { type: PRECOMMIT, extension: Uint8Array.of(byte) });
  const first = await signer.signVote(CHAIN, precommit(1));
  const second = await signer.signVote(CHAIN, precommit(2));
  assert.deepEqual(second.signature, first.signature);
  assert.notDeepEqual(second.extensionSignature, first.extensionSignature);
  const { publicKey } = signer;
  assert.ok(verifyVoteExtension(CHAIN, second, { publicKey }));
  await assert.rejects(signer.signVote(CHAIN, vote(2n, { extension: Uint8Array.of(1) })), /unexpected vote extension/);
  const nil = await signer.signVote(CHAIN, vote(3n, { type: PRECOMMIT, blockId: BlockID.create({}) }));
  assert.equal(nil.extensionSignature.length, 0);
  await signer.close();
});

test("requests at the same time cannot both be signed when they conflict", async (context) => {
  const signer = await openFilePrivValidator(await home(context));
  const outcomes = await Promise.allSettled(
    [1, 2, 3].map((n) => signer.signVote(CHAIN, vote(1n, { blockId: blockId(n) }))),
  );
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "rejected"],
  );
  await signer.close();
});

test("a signer that cannot write its memory signs nothing more", async (context) => {
  const paths = await home(context);
  const signer = await openFilePrivValidator(paths);
  await signer.signVote(CHAIN, vote(1n));
  const directory = join(paths.statePath, "..");
  const moved = `${directory}-moved`;
  renameSync(directory, moved);
  await assert.rejects(signer.signVote(CHAIN, vote(2n)), /last sign state cannot be written/);
  renameSync(moved, directory);
  await assert.rejects(signer.signVote(CHAIN, vote(3n)), /last sign state cannot be written/);
  await signer.close();
});

test("after the first signature each waits once for the disk and overwrites one sector", async (context) => {
  const paths = await home(context);
  let waits = 0;
  const sync: Disk["sync"] = (file) => {
    waits++;
    return systemDisk.sync(file);
  };
  const signer = await openFilePrivValidator({ ...paths, disk: { ...systemDisk, sync } });
  await signer.signVote(CHAIN, vote(1n));
  const { ino } = statSync(paths.statePath);
  for (let height = 2n; height < 6n; height++) {
    waits = 0;
    await signer.signProposal(CHAIN, proposal(height));
    await signer.signVote(CHAIN, vote(height));
    const { signature } = await signer.signVote(CHAIN, vote(height, { type: PRECOMMIT }));
    assert.equal(waits, 3);
    assert.deepEqual([statSync(paths.statePath).ino, statSync(paths.statePath).size], [ino, SECTOR_BYTES]);
    assert.deepEqual(parseLastSignState(readFileSync(paths.statePath, "utf8")).signature, signature);
  }
  await signer.close();
});

test("a signature is not released before its memory is on disk", async (context) => {
  const paths = await home(context);
  await (await openFilePrivValidator(paths)).close();
  const first = await openFilePrivValidator(paths);
  await first.signVote(CHAIN, vote(1n));
  await first.close();
  let reached = (): void => {};
  const signer = await openFilePrivValidator({
    ...paths,
    disk: {
      ...systemDisk,
      sync: () =>
        new Promise((resolve) => {
          reached = resolve;
        }),
    },
  });
  let isReleased = false;
  const signing = signer.signVote(CHAIN, vote(2n)).then(() => {
    isReleased = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(isReleased, false);
  // A kill at this moment leaves the new memory to the next process, a power failure the old one or the new.
  assert.equal(parseLastSignState(readFileSync(paths.statePath, "utf8")).height, 2n);
  reached();
  await signing;
  await signer.close();
});

test("whatever power failures leave of the memory, no position is released twice", async (context) => {
  const paths = await home(context);
  const random = seededRandom(77n);
  const released = new Map<string, Uint8Array>();
  let disk: Buffer | undefined;
  let failures = 0;
  for (let life = 0; life < 60; life++) {
    let doomed = random.below(3);
    const sync: Disk["sync"] = async () => {
      if (doomed-- === 0) throw new RangeError("power failure");
      disk = readFileSync(paths.statePath);
    };
    const signer = await openFilePrivValidator({ ...paths, disk: { ...systemDisk, sync } });
    // Opening syncs what was found, so that it is what the disk has.
    disk = existsSync(paths.statePath) ? readFileSync(paths.statePath) : undefined;
    for (let i = 0; i < 6 && doomed >= 0; i++) {
      const request = vote(BigInt(1 + life + random.below(3)), { blockId: blockId(random.below(2)) });
      const signed = await signer.signVote(CHAIN, request).catch((error) => assert.ok(error instanceof SignerError));
      if (signed === undefined) continue;
      const position = `${signed.height}`;
      assert.deepEqual(signed.signature, released.get(position) ?? signed.signature, `signed twice at ${position}`);
      released.set(position, signed.signature);
      if (disk === undefined || statSync(paths.statePath).size !== disk.length) disk = readFileSync(paths.statePath);
    }
    await signer.close();
    if (doomed >= 0 || disk === undefined) continue;
    failures++;
    // What was being written is on the disk or is not.
    if (random.chance(1, 2)) writeFileSync(paths.statePath, disk);
  }
  assert.ok(failures > 20 && released.size > 20, `${failures} ${released.size}`);
});

test("a memory that another program wrote, or that does not fit, is replaced whole", async (context) => {
  const paths = await home(context);
  const state: LastSignState = { height: 7n, round: 0, step: SIGN_STEP.precommit };
  writeFileSync(paths.statePath, formatLastSignState(state));
  const signer = await openFilePrivValidator(paths);
  assert.equal(signer.lastSignedHeight, 7n);
  await assert.rejects(signer.signVote(CHAIN, vote(7n)), /step regression/);
  await signer.signVote(CHAIN, vote(8n));
  assert.equal(statSync(paths.statePath).size, SECTOR_BYTES);
  const longest = "c".repeat(50);
  await signer.signProposal(longest, proposal(123_456_789n, { round: 1 }));
  assert.equal(statSync(paths.statePath).size, SECTOR_BYTES);
  await signer.signProposal("c".repeat(90), proposal(123_456_789n, { round: 2 }));
  assert.ok(statSync(paths.statePath).size > SECTOR_BYTES);
  assert.equal(parseLastSignState(readFileSync(paths.statePath, "utf8")).round, 2);
  await signer.signVote(CHAIN, vote(123_456_789n, { round: 2 }));
  assert.equal(statSync(paths.statePath).size, SECTOR_BYTES);
  await signer.close();
});

test("an unreadable memory stops the signer instead of being guessed", async (context) => {
  const paths = await home(context);
  const signBytes = toHexUpper(voteSignBytes(CHAIN, vote(14n)));
  const contradicting = [
    `{"height":"15","round":0,"step":2,"signbytes":"${signBytes}"}`,
    `{"height":"14","round":1,"step":2,"signbytes":"${signBytes}"}`,
    `{"height":"14","round":0,"step":3,"signbytes":"${signBytes}"}`,
    `{"height":"14","round":0,"step":1,"signbytes":"${signBytes}"}`,
    `{"height":"14","round":0,"step":2,"signbytes":"${signBytes.slice(0, 40)}${"0".repeat(30)}"}`,
  ];
  const bad = ["", "{", "[]", "{}", '{"height":"-1","round":0,"step":0}', '{"height":"1","round":0,"step":4}'];
  for (const text of [...bad, ...contradicting]) {
    writeFileSync(paths.statePath, text);
    await assert.rejects(openFilePrivValidator(paths), SignerError);
  }
  rmSync(paths.statePath);
  await (await openFilePrivValidator(paths)).close();
});

test("two signers cannot share one memory, in one process or in two", async (context) => {
  const paths = await home(context);
  const child = fork(join(import.meta.dirname, "fixtures", "hold-key.ts"), [paths.keyPath, paths.statePath]);
  assert.deepEqual(await once(child, "message").then(([message]) => message), "holding");
  await assert.rejects(openFilePrivValidator(paths), { message: "another process uses this validator key" });
  child.kill("SIGKILL");
  await once(child, "exit");
  const signer = await openFilePrivValidator(paths);
  await assert.rejects(openFilePrivValidator(paths), { message: "another process uses this validator key" });
  await signer.close();
});

test("key files of other implementations are read and written back the same", () => {
  for (const type of ["ed25519", "secp256k1"]) {
    const path = `${RS_CONFIG}/priv_validator_key.${type}.json`;
    const key = readKeyFile(vectorPath(path));
    assert.deepEqual(JSON.parse(formatValidatorKey(key)), readVector(path));
  }
});

test("the memory has the text that CometBFT writes", () => {
  const text = `{
  "height": "14",
  "round": 0,
  "step": 3,
  "signature": "sJPne4WRQB4D5Qz3hxA0P0moJ0xVE4i3Cj9z+k7D8KZZNWw/qQ97w9LG+sjKF2vfOXv5bNOLk8J3xTt2hY5zDg==",
  "signbytes": "760802110E0000000000000022480A2008E7ABCB31FE58211945043777FB7D6F8A670A9727313E541C9147A630D3EF01122408011220529E8C0B8A5C2BE29AD95294A168162223A76DA536085848EB377FBCD64076822A0C0899EA8AD80610C4E28B9A033211746573742D636861696E2D4C4458654170"
}`;
  assert.equal(formatLastSignState(parseLastSignState(text)), text);
});

test("malformed key files are refused", () => {
  const wrongHalf = Buffer.alloc(64).toString("base64");
  const texts = [
    "",
    "null",
    "{}",
    '{"priv_key":{"type":"tendermint/PrivKeyEd25519","value":"AA=="}}',
    `{"priv_key":{"type":"tendermint/PrivKeyEd25519","value":"${wrongHalf}"}}`,
    '{"priv_key":{"type":"tendermint/PrivKeyBls","value":""}}',
    `{"priv_key":{"type":"tendermint/PrivKeySecp256k1","value":"${Buffer.alloc(32).toString("base64")}"}}`,
  ];
  for (const text of texts) assert.throws(() => parseKeyFile(text), KeyFileError);
});

test("a node key is made once", async (context) => {
  const { keyPath } = await home(context);
  const path = `${keyPath}.node`;
  const made = await loadOrCreateNodeKey(path, seededRandom(2n));
  assert.match(made.id, /^[0-9a-f]{40}$/);
  assert.ok(existsSync(path));
  assert.equal((await loadOrCreateNodeKey(path, seededRandom(3n))).id, made.id);
});
