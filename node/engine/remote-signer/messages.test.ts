import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { parseRfc3339 } from "#lib/time.ts";
import { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import {
  PubKeyResponse,
  RemoteSignerError,
  SignedProposalResponse,
  SignedVoteResponse,
} from "#proto/tendermint/privval/types.ts";
import { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { readVector } from "#test/support/vectors.ts";
import { frame } from "../abci-socket/framing.ts";
import { generateSigningKey } from "../priv-validator/key-file.ts";
import { parseSignerAddress, SignerAddressError } from "./address.ts";
import { SignerConnectionError, SignerRefusedError } from "./errors.ts";
import {
  MESSAGE_BYTES_MAX,
  proposalIn,
  publicKeyIn,
  receiveMessage,
  requirePong,
  type SignerMessage,
  sendMessage,
  voteIn,
} from "./messages.ts";

const key = generateSigningKey(seededRandom(1n)).publicKey;

/** A connection that delivers `bytes` and ends. */
function incoming(bytes: Uint8Array) {
  let at = 0;
  return {
    read: async (length: number): Promise<Uint8Array> => {
      if (at + length > bytes.length) throw new SignerConnectionError("connection was closed");
      at += length;
      return bytes.subarray(at - length, at);
    },
  };
}

function outgoing(message: SignerMessage): Uint8Array {
  const sent: Uint8Array[] = [];
  sendMessage({ write: (bytes) => void sent.push(bytes) }, message);
  assert.equal(sent.length, 1, "a message must leave in one piece");
  return concatBytes(...sent);
}

test("messages are those of CometBFT's test", () => {
  const hash = (text: string) => sha256(utf8Encode(text));
  const blockId = {
    hash: hash("blockID_hash"),
    partSetHeader: { total: 1_000_000, hash: hash("blockID_part_set_header_hash") },
  };
  const common = { height: 3n, round: 2, blockId, timestamp: parseRfc3339("2019-10-13T16:14:44Z") };
  const vote = Vote.create({
    ...common,
    type: 2,
    validatorAddress: hash("validator_address").slice(0, 20),
    validatorIndex: 56_789,
    extension: utf8Encode("extension"),
  });
  const proposal = Proposal.create({ ...common, type: 1, polRound: 2, signature: utf8Encode("it's a signature") });
  const error = RemoteSignerError.create({ code: 1, description: "it's a error" });
  const pubKey = PublicKey.create({
    sum: { kind: "ed25519", value: fromHex("556a436f1218d30942efe798420f51dc9b6a311b929c578257457d05c5fcf230") },
  });
  const messages: Readonly<Record<string, SignerMessage>> = {
    "ping request": { kind: "pingRequest", value: {} },
    "ping response": { kind: "pingResponse", value: {} },
    "pubKey request": { kind: "pubKeyRequest", value: { chainId: "" } },
    "pubKey response": { kind: "pubKeyResponse", value: { pubKey, error: undefined } },
    "pubKey response with error": { kind: "pubKeyResponse", value: PubKeyResponse.create({ error }) },
    "Vote Request": { kind: "signVoteRequest", value: { vote, chainId: "" } },
    "Vote Response": { kind: "signedVoteResponse", value: { vote, error: undefined } },
    "Vote Response with error": { kind: "signedVoteResponse", value: SignedVoteResponse.create({ error }) },
    "Proposal Request": { kind: "signProposalRequest", value: { proposal, chainId: "" } },
    "Proposal Response": { kind: "signedProposalResponse", value: { proposal, error: undefined } },
    "Proposal Response with error": { kind: "signedProposalResponse", value: SignedProposalResponse.create({ error }) },
  };
  const { vectors } = readVector<{ vectors: Record<string, readonly { name: string; bytes: string }[]> }>(
    "derived/cometbft_proto_message_vectors.json",
  );
  const cases = vectors.TestPrivvalVectors ?? [];
  assert.equal(cases.length, 11);
  for (const { name, bytes } of cases) {
    const message = messages[name.replaceAll("_", " ")];
    assert.ok(message !== undefined, name);
    assert.equal(toHex(outgoing(message)), toHex(frame(fromHex(bytes))), name);
  }
});

test("an answer is what it says, or a refusal, or the end of the connection", () => {
  const pong: SignerMessage = { kind: "pingResponse", value: {} };
  const answer: SignerMessage = { kind: "pubKeyResponse", value: { pubKey: key, error: undefined } };
  assert.deepEqual(publicKeyIn(answer), key);
  requirePong(pong);
  for (const read of [publicKeyIn, voteIn, proposalIn]) assert.throws(() => read(pong), SignerConnectionError);
  assert.throws(() => requirePong(answer), SignerConnectionError);
  for (const sum of [undefined, { kind: "ed25519" as const, value: new Uint8Array(31) }]) {
    const value = { pubKey: { sum }, error: undefined };
    assert.throws(() => publicKeyIn({ kind: "pubKeyResponse", value }), SignerConnectionError);
  }
  const error = { code: 2, description: `double\u001b[2J sign\n${"x".repeat(500)}` };
  const value = SignedVoteResponse.create({ error });
  assert.throws(
    () => voteIn({ kind: "signedVoteResponse", value }),
    (cause: unknown) =>
      cause instanceof SignerRefusedError && /^signer refused: double\?\[2J sign\?x{184}$/.test(cause.message),
  );
});

test("messages beyond the limit are refused by their length alone", async () => {
  const prefix = (length: number) => frame(new Uint8Array(length)).subarray(0, 4);
  await assert.rejects(receiveMessage(incoming(prefix(MESSAGE_BYTES_MAX + 1))), /size limit/);
  await assert.rejects(receiveMessage(incoming(new Uint8Array(9).fill(0x80))), /length prefix/);
  await assert.rejects(receiveMessage(incoming(Uint8Array.of(0))), /unknown kind/);
  const extension = new Uint8Array(1_048_576);
  const vote = Vote.create({ extension, signature: new Uint8Array(64), extensionSignature: new Uint8Array(64) });
  const largest: SignerMessage = { kind: "signVoteRequest", value: { vote, chainId: "x".repeat(50) } };
  assert.deepEqual(await receiveMessage(incoming(outgoing(largest))), largest);
});

test("no bytes do anything but make a message or end the connection", async () => {
  const seeds = [
    outgoing({ kind: "signVoteRequest", value: { vote: Vote.create({ height: 3n }), chainId: "c" } }),
    outgoing({ kind: "pubKeyResponse", value: { pubKey: key, error: { code: 1, description: "d" } } }),
  ];
  const random = seededRandom(7n);
  let made = 0;
  for (let run = 0; run < 3000; run++) {
    const bytes = random.pick(seeds).slice();
    for (let change = random.below(4); change > 0; change--) bytes[random.below(bytes.length)] = random.below(256);
    try {
      const end = random.chance(1, 4) ? random.below(bytes.length) : bytes.length;
      outgoing(await receiveMessage(incoming(bytes.subarray(0, end))));
      made++;
    } catch (cause) {
      assert.ok(cause instanceof SignerConnectionError, String(cause));
    }
  }
  assert.ok(made > 100 && made < 2900, `${made} messages`);
  const noise = fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
    await receiveMessage(incoming(bytes)).catch((cause) => assert.ok(cause instanceof SignerConnectionError));
  });
  await fc.assert(noise, { numRuns: 500, seed: 1 });
});

test("addresses name a socket and, if they like, keys", () => {
  const id = "0123456789abcdef0123456789abcdef01234567";
  assert.deepEqual(parseSignerAddress("tcp://127.0.0.1:26659"), {
    socket: { kind: "tcp", host: "127.0.0.1", port: 26659 },
    ids: [],
  });
  assert.deepEqual(parseSignerAddress(`tcp://${id.toUpperCase()}, ${id}@[::1]:1`).ids, [id, id]);
  assert.deepEqual(parseSignerAddress("unix:///run/signer.sock").socket, { kind: "unix", path: "/run/signer.sock" });
  for (const text of [`unix://${id}@/x`, "tcp://abc@127.0.0.1:1", `tcp://${id},@h:1`, `${`${id},`.repeat(17)}@h:1`]) {
    assert.throws(() => parseSignerAddress(text), SignerAddressError, text);
  }
  assert.throws(() => parseSignerAddress("http://x"), /socket address/);
});
