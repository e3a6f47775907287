/** Neither side believes the other: keys, signatures and requests are checked where they enter. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import { SignedVoteResponse } from "#proto/tendermint/privval/types.ts";
import { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { eventually, freePort } from "#test/support/processes.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { verifyVote } from "#types/vote.ts";
import { nodeKeyFrom } from "../node-key.ts";
import { SignerError } from "../priv-validator/priv-validator.ts";
import { SignerConnectionError, SignerRefusedError } from "./errors.ts";
import {
  blockId,
  CHAIN,
  carelessSigner,
  dialByHand,
  identity,
  keptLog,
  NODE_KEY,
  openNode,
  openPair,
  openSigner,
  precommit,
  prevote,
  proposal,
  SIGNER_KEY,
  VALIDATOR_KEY,
} from "./fixtures/signer-pair.ts";
import { receiveMessage, type SignerMessage, sendMessage, voteIn } from "./messages.ts";
import type { Pipe } from "./pipe.ts";
import { answerRequest } from "./request-handler.ts";

const tcpAddress = async (): Promise<string> => `tcp://127.0.0.1:${await freePort()}`;
const until = (what: string, is: () => boolean): Promise<true> => eventually(what, () => is() || undefined, 5000);
const allowing = (address: string, ...keys: readonly (typeof NODE_KEY)[]): string =>
  address.replace("tcp://", `tcp://${keys.map((key) => nodeKeyFrom(key).id).join(",")}@`);

test("only listed keys are met, on either side", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  const strangerLog = keptLog();
  const node = openNode(t, { address: allowing(address, SIGNER_KEY, identity(77)), logger: log });
  const stranger = openSigner(t, address, { identity: identity(8), logger: strangerLog });
  await until("the refusal", () => log.lines.some((line) => line.endsWith("is not among the allowed ones")));
  await stranger.close();
  const wary = openSigner(t, allowing(address, identity(9)), { logger: strangerLog });
  await until("the refusal", () => strangerLog.lines.some((line) => line.endsWith("is not among the allowed ones")));
  await wary.close();
  openSigner(t, allowing(address, NODE_KEY));
  assert.ok((await node).isConnected);
  assert.ok(!log.lines.some((line) => line.startsWith("warn any program")));
});

test("a node that lets anybody in says so", async (t) => {
  const log = keptLog();
  await openPair(t, { address: await tcpAddress(), node: { logger: log } });
  assert.ok(log.lines.includes("warn any program that reaches this address may be the signer"));
});

test("a signer with another validator's key is turned away", async (t) => {
  const address = await tcpAddress();
  const log = keptLog();
  const { node, signer } = await openPair(t, { address, node: { logger: log } });
  await signer.close();
  const other = openSigner(t, address, { privValidator: carelessSigner(identity(5)) });
  await until("the refusal", () => log.lines.some((line) => line.endsWith("holds the key of another validator")));
  await assert.rejects(node.signVote(CHAIN, prevote(1n)), SignerConnectionError);
  await other.close();
  openSigner(t, address);
  await until("the right one", () => node.isConnected);
  assert.ok(verifyVote(CHAIN, await node.signVote(CHAIN, prevote(1n)), node));
});

test("signatures that are wrong in any way are not released", async (t) => {
  const signed = (vote: Vote, by = VALIDATOR_KEY): Vote => ({
    ...vote,
    signature: by.sign(voteSignBytes(CHAIN, vote)),
  });
  const asked = precommit(1n, { extension: Uint8Array.of(1) });
  const honest = await carelessSigner().signVote(CHAIN, asked);
  const answers: readonly Vote[] = [
    Vote.create({}),
    asked,
    signed(asked, identity(5)),
    signed({ ...asked, blockId: blockId(2) }),
    signed({ ...asked, height: 2n }),
    { ...honest, timestamp: { seconds: 11n, nanos: 0 } },
    { ...honest, extensionSignature: honest.signature },
    { ...honest, signature: new Uint8Array(65) },
  ];
  for (const [n, vote] of answers.entries()) {
    const { node, pipe } = await nodeWithHand(t);
    const signing = node.signVote(CHAIN, asked);
    const refused = assert.rejects(signing, (cause) => cause instanceof SignerError && /not valid/.test(cause.message));
    assert.equal((await receiveMessage(pipe)).kind, "signVoteRequest");
    sendMessage(pipe, { kind: "signedVoteResponse", value: { vote, error: undefined } });
    await refused;
    await pipe.closed;
    assert.ok(n < answers.length);
  }
  {
    const { node, pipe } = await nodeWithHand(t);
    const refused = assert.rejects(node.signVote(CHAIN, asked), SignerRefusedError);
    await receiveMessage(pipe);
    // Some signers know nothing of extensions; a vote without is of no use where they are needed.
    sendMessage(pipe, { kind: "signedVoteResponse", value: { vote: signed(asked), error: undefined } });
    await refused;
    assert.ok(node.isConnected);
  }
  // Everything but time and signatures is the request's, whatever else the answer says.
  const { node, pipe } = await nodeWithHand(t);
  const signing = node.signVote(CHAIN, asked);
  await receiveMessage(pipe);
  const earlier = await carelessSigner().signVote(CHAIN, { ...asked, timestamp: { seconds: 9n, nanos: 0 } });
  const vote = { ...earlier, validatorIndex: 99, blockId: blockId(3), height: 55n };
  sendMessage(pipe, { kind: "signedVoteResponse", value: { vote, error: undefined } });
  assert.deepEqual(await signing, earlier);
});

test("answers to other questions, and noise, end the connection and nothing else", async (t) => {
  const random = seededRandom(3n);
  const bad: readonly ((pipe: Pipe) => void)[] = [
    (pipe) => sendMessage(pipe, { kind: "pingResponse", value: {} }),
    (pipe) => sendMessage(pipe, { kind: "pingRequest", value: {} }),
    (pipe) => pipe.write(new Uint8Array(9).fill(0xff)),
    (pipe) => pipe.write(random.bytes(500)),
    (pipe) => pipe.close(),
    (pipe) =>
      sendMessage(pipe, { kind: "signedProposalResponse", value: { proposal: Proposal.create({}), error: undefined } }),
  ];
  const { node, pipe: first, address } = await nodeWithHand(t, { signTimeoutMs: 150 });
  let pipe = first;
  for (const [n, answer] of bad.entries()) {
    const refused = assert.rejects(node.signVote(CHAIN, prevote(BigInt(n + 1))), SignerError);
    await receiveMessage(pipe);
    answer(pipe);
    await refused;
    await pipe.closed;
    pipe = await introduced(address);
    await until("the next one", () => node.isConnected);
  }
  // Words that nobody asked for count as an answer to the next question, so they must not be there.
  sendMessage(pipe, { kind: "signedVoteResponse", value: SignedVoteResponse.create({}) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await assert.rejects(node.signVote(CHAIN, prevote(100n)), SignerError);
  await pipe.closed;
});

test("a signer's memory is spared what no node asks for", async () => {
  const privValidator = carelessSigner();
  const refusals: string[] = [];
  const signer = { privValidator, chainId: CHAIN, onRefusal: (reason: Error) => void refusals.push(reason.message) };
  const vote = (fields: Partial<Vote>): SignerMessage => ({
    kind: "signVoteRequest",
    value: { vote: precommit(1n, fields), chainId: CHAIN },
  });
  const propose = (fields: Partial<Proposal>): SignerMessage => ({
    kind: "signProposalRequest",
    value: { proposal: proposal(1n, fields), chainId: CHAIN },
  });
  const odd: readonly SignerMessage[] = [
    { kind: "signVoteRequest", value: { vote: undefined, chainId: CHAIN } },
    { kind: "signVoteRequest", value: { vote: precommit(1n), chainId: "other" } },
    { kind: "signProposalRequest", value: { proposal: undefined, chainId: CHAIN } },
    vote({ height: 0n }),
    vote({ height: -1n }),
    vote({ round: -1 }),
    vote({ timestamp: { seconds: 1n << 60n, nanos: 0 } }),
    vote({ blockId: { hash: new Uint8Array(31), partSetHeader: { total: 1, hash: new Uint8Array(32) } } }),
    vote({ extension: new Uint8Array(1_048_577) }),
    propose({ round: -1 }),
    propose({ polRound: -2 }),
    propose({ polRound: 0 }),
    propose({ blockId: { hash: new Uint8Array(0), partSetHeader: { total: 0, hash: new Uint8Array(0) } } }),
  ];
  for (const request of odd) {
    const answer = await answerRequest(signer, request);
    assert.ok("error" in answer.value && answer.value.error !== undefined);
  }
  assert.equal(privValidator.asked, 0);
  assert.equal(refusals.length, odd.length);
  assert.ok(voteIn(await answerRequest(signer, vote({}))).signature.length === 64);
  for (const kind of ["pingResponse", "pubKeyResponse", "signedVoteResponse", "signedProposalResponse"] as const) {
    await assert.rejects(answerRequest(signer, { kind, value: {} } as SignerMessage), SignerConnectionError);
  }
});

/** A node whose signer is played by hand. */
async function nodeWithHand(t: Parameters<typeof openNode>[0], options: Parameters<typeof openNode>[1] = {}) {
  const address = await tcpAddress();
  const opening = openNode(t, { ...options, address });
  const pipe = await introduced(address);
  return { node: await opening, pipe, address };
}

/** A connection that showed the validator's key. */
async function introduced(address: string): Promise<Pipe> {
  const pipe = await eventually("a connection", () => dialByHand(address), 5000);
  assert.equal((await receiveMessage(pipe)).kind, "pubKeyRequest");
  sendMessage(pipe, { kind: "pubKeyResponse", value: { pubKey: VALIDATOR_KEY.publicKey, error: undefined } });
  return pipe;
}
