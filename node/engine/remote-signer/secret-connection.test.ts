import assert from "node:assert/strict";
import { createCipheriv } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Duplex, duplexPair } from "node:stream";
import { test } from "node:test";
import fc from "fast-check";
import { concatBytes, fromHex, toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { BytesValue } from "#proto/google/protobuf/wrappers.ts";
import { vectorPath } from "#test/support/vectors.ts";
import { frame } from "../abci-socket/framing.ts";
import { nodeKeyFrom } from "../node-key.ts";
import { ed25519SigningKey, generateSigningKey } from "../priv-validator/key-file.ts";
import { encodeAuthMessage } from "./auth-message.ts";
import { SignerConnectionError } from "./errors.ts";
import type { Pipe } from "./pipe.ts";
import { FrameOpener, FrameSealer, SEALED_FRAME_BYTES } from "./sealed-frames.ts";
import { openSecretConnection } from "./secret-connection.ts";
import { directionKeys, ephemeralKey, sessionKeys } from "./session-keys.ts";

interface End {
  readonly identity: string;
  readonly ephemeral: string;
  readonly writes: readonly string[];
  readonly wire: string;
}

const { conversations } = JSON.parse(
  readFileSync(`${import.meta.dirname}/fixtures/secret-connection.json`, "utf8"),
) as { conversations: readonly (readonly [End, End])[] };

const keyOf = (end: End) => ed25519SigningKey(fromHex(end.identity));
const identity = (n: number) => generateSigningKey(seededRandom(BigInt(n)));
const EPHEMERAL = ephemeralKey(new Uint8Array(32).fill(7));
const EPHEMERAL_FRAME_BYTES = 35;

/** Collects what arrives at one end of a stream. */
function wireOf(stream: Duplex): () => Uint8Array {
  const chunks: Uint8Array[] = [];
  stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  return () => concatBytes(...chunks);
}

test("a conversation is the one of two Go ends, byte for byte but for the filling of frames", async () => {
  for (const [a, b] of conversations.flatMap(([x, y]) => [[x, y] as const, [y, x] as const])) {
    const [near, far] = duplexPair();
    const sent = wireOf(far);
    far.write(fromHex(b.wire));
    const pipe = await openSecretConnection(near, {
      identity: keyOf(a),
      ephemeral: ephemeralKey(fromHex(a.ephemeral)),
    });
    assert.equal(pipe.remoteId, nodeKeyFrom(keyOf(b)).id);
    for (const text of a.writes) pipe.write(fromHex(text));
    const expected = b.writes.join("");
    assert.equal(toHex(await pipe.read(expected.length / 2)), expected);
    assert.equal(pipe.unread, 0);
    await new Promise((resolve) => setImmediate(resolve));
    requireSameWire(sent(), a, b);
  }
});

test("direction keys are CometBFT's", () => {
  const path = "informalsystems__tendermint-rs/config/tests/support/TestDeriveSecretsAndChallenge.golden";
  const lines = readFileSync(vectorPath(path), "utf8").trim().split("\n");
  assert.equal(lines.length, 32);
  for (const line of lines) {
    const [secret = "", isLower, receiveKey, sendKey] = line.split(",");
    const keys = directionKeys(fromHex(secret), isLower === "true");
    assert.deepEqual([toHex(keys.receiveKey), toHex(keys.sendKey)], [receiveKey, sendKey]);
  }
});

test("points of low order are refused", () => {
  // The list of curve25519 points whose multiples are few (cr.yp.to/ecdh.html), with the twist's and unreduced ones.
  const points = [
    "00".repeat(32),
    `01${"00".repeat(31)}`,
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    `ec${"ff".repeat(30)}7f`,
    `ed${"ff".repeat(30)}7f`,
    `ee${"ff".repeat(30)}7f`,
  ];
  for (const point of points) {
    for (const top of [0, 0x80]) {
      const bytes = fromHex(point);
      bytes[31] = (bytes[31] ?? 0) | top;
      assert.throws(() => sessionKeys(EPHEMERAL, bytes), /low order/, point);
    }
  }
  assert.throws(() => sessionKeys(EPHEMERAL, new Uint8Array(31).fill(1)), SignerConnectionError);
});

test("whatever is written in whatever pieces comes out at the other end", async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 6 });
  const property = fc.asyncProperty(sizes, sizes, async (writes, reads) => {
    const [left, right] = await pair();
    const sent = concatBytes(...writes.map((size, i) => Uint8Array.from({ length: size }, (_, n) => n * 3 + i)));
    for (let at = 0, i = 0; i < writes.length; at += writes[i++] ?? 0)
      left.write(sent.subarray(at, at + (writes[i] ?? 0)));
    const received: Uint8Array[] = [];
    let rest = sent.length;
    for (const size of [...reads, sent.length]) {
      const length = Math.min(size, rest);
      received.push(await right.read(length));
      rest -= length;
    }
    assert.deepEqual(concatBytes(...received), sent);
  });
  await fc.assert(property, { numRuns: 30, seed: 1 });
});

test("a frame that was changed, repeated, left out or reordered is refused", () => {
  const key = new Uint8Array(32).fill(1);
  const sealed = new FrameSealer(key).seal(new Uint8Array(3000).fill(5));
  const frameAt = (n: number) => sealed.slice(n * SEALED_FRAME_BYTES, (n + 1) * SEALED_FRAME_BYTES);
  assert.equal(sealed.length, 3 * SEALED_FRAME_BYTES);
  assert.equal(new FrameOpener(key).open(frameAt(0)).length, 1024);
  assert.throws(() => new FrameOpener(key).open(frameAt(1)), SignerConnectionError);
  const opener = new FrameOpener(key);
  opener.open(frameAt(0));
  assert.throws(() => opener.open(frameAt(0)), SignerConnectionError);
  assert.throws(() => new FrameOpener(new Uint8Array(32)).open(frameAt(0)), SignerConnectionError);
  const flips = fc.property(fc.integer({ min: 0, max: SEALED_FRAME_BYTES * 8 - 1 }), (bit) => {
    const forged = frameAt(0);
    forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.throws(() => new FrameOpener(key).open(forged), SignerConnectionError);
  });
  fc.assert(flips, { numRuns: 200, seed: 1 });
  assert.throws(() => new FrameOpener(key).open(new Uint8Array(3)), SignerConnectionError);
});

test("a frame that claims more than it holds is refused though it is authentic", () => {
  const key = new Uint8Array(32).fill(1);
  const long = concatBytes(Uint8Array.of(1, 4, 0, 0), new Uint8Array(1024));
  assert.throws(() => new FrameOpener(key).open(sealRaw(key, long)), /claims to hold too much/);
  assert.equal(
    new FrameOpener(key).open(sealRaw(key, concatBytes(Uint8Array.of(0, 4, 0, 0), new Uint8Array(1024)))).length,
    1024,
  );
});

test("no number of a frame is used twice", () => {
  const key = new Uint8Array(32);
  const last = 2n ** 64n - 2n;
  const sealer = new FrameSealer(key, last);
  const opener = new FrameOpener(key, last);
  assert.deepEqual(opener.open(sealer.seal(Uint8Array.of(1))), Uint8Array.of(1));
  assert.throws(() => sealer.seal(Uint8Array.of(1)), /too many frames/);
  assert.throws(() => opener.open(new Uint8Array(SEALED_FRAME_BYTES)), /too many frames/);
  assert.throws(() => new FrameSealer(key, last).seal(new Uint8Array(1025)), /too many frames/);
});

test("who does not hold the key it shows is refused", async () => {
  const liar = identity(1);
  const forged = { ...liar, publicKey: identity(2).publicKey };
  assert.match(
    await refusalOf((stream) => openSecretConnection(stream, { identity: forged })),
    /does not hold the key/,
  );
});

test("keys of other kinds and malformed proofs are refused", async () => {
  const proofs: readonly (readonly [Uint8Array, RegExp])[] = [
    [encodeAuthMessage({ publicKey: { sum: undefined }, signature: new Uint8Array(64) }), /not an ed25519 key/],
    [proof({ kind: "secp256k1", value: new Uint8Array(33).fill(2) }), /not an ed25519 key/],
    [proof({ kind: "ed25519", value: new Uint8Array(31) }), /not an ed25519 key/],
    [encodeAuthMessage({ publicKey: identity(2).publicKey, signature: new Uint8Array(64) }), /does not hold the key/],
    [Uint8Array.of(0xff), /malformed/],
    [new Uint8Array(1025), /size limit/],
  ];
  for (const [message, reason] of proofs) {
    const refusal = await refusalOf(async (stream) => {
      const keys = await agreeByHand(stream);
      stream.write(new FrameSealer(keys.sendKey).seal(frame(message)));
    });
    assert.match(refusal, reason);
  }
});

test("a handshake with anything else is refused", async () => {
  const oneTime = (value: Uint8Array) => frame(BytesValue.encode({ value }));
  const garbage: readonly (readonly [Uint8Array, RegExp])[] = [
    [oneTime(new Uint8Array(32)), /low order/],
    [oneTime(new Uint8Array(31).fill(1)), /wrong length/],
    [oneTime(new Uint8Array(0)), /wrong length/],
    [oneTime(EPHEMERAL.publicKey), /sent back/],
    [oneTime(new Uint8Array(80)), /size limit/],
    [new Uint8Array(8).fill(0xff), /length prefix/],
    [Uint8Array.of(2, 0x0a, 0xff), /malformed/],
    [
      concatBytes(oneTime(identity(3).publicKey.sum?.value ?? new Uint8Array(0)), new Uint8Array(2000)),
      /not authentic/,
    ],
  ];
  for (const [bytes, reason] of garbage) {
    assert.match(await refusalOf(async (stream) => void stream.write(bytes)), reason);
  }
  assert.match(await refusalOf(async (stream) => void stream.end(oneTime(EPHEMERAL.publicKey).slice(0, 9))), /closed/);
  const random = fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
    await refusalOf(async (stream) => void stream.end(bytes));
  });
  await fc.assert(random, { numRuns: 100, seed: 1 });
});

/** Seals a frame as it is, whatever its length field says. */
function sealRaw(key: Uint8Array, raw: Uint8Array): Uint8Array {
  const cipher = createCipheriv("chacha20-poly1305", key, new Uint8Array(12), { authTagLength: 16 });
  return concatBytes(cipher.update(raw), cipher.final(), cipher.getAuthTag());
}

function proof(sum: NonNullable<ReturnType<typeof identity>["publicKey"]["sum"]>): Uint8Array {
  return encodeAuthMessage({ publicKey: { sum }, signature: new Uint8Array(64) });
}

/** Go leaves the bytes of the frame before behind shorter data, where we fill with zeros; the rest must be equal. */
function requireSameWire(sent: Uint8Array, a: End, b: End): void {
  const expected = fromHex(a.wire);
  assert.equal(sent.length, expected.length);
  const proved = EPHEMERAL_FRAME_BYTES + SEALED_FRAME_BYTES;
  assert.equal(toHex(sent.subarray(0, proved)), toHex(expected.subarray(0, proved)));
  const { sendKey } = sessionKeys(ephemeralKey(fromHex(a.ephemeral)), ephemeralKey(fromHex(b.ephemeral)).publicKey);
  const [ours, theirs] = [new FrameOpener(sendKey), new FrameOpener(sendKey)];
  for (let at = EPHEMERAL_FRAME_BYTES; at < sent.length; at += SEALED_FRAME_BYTES) {
    const data = ours.open(sent.subarray(at, at + SEALED_FRAME_BYTES));
    assert.deepEqual(data, theirs.open(expected.subarray(at, at + SEALED_FRAME_BYTES)));
  }
}

async function pair(): Promise<readonly [Pipe, Pipe]> {
  const [left, right] = duplexPair();
  return Promise.all([
    openSecretConnection(left, { identity: identity(1) }),
    openSecretConnection(right, { identity: identity(2) }),
  ]);
}

/** Why an honest end refuses what `attack` does to it. */
async function refusalOf(attack: (stream: Duplex) => Promise<unknown>): Promise<string> {
  const [near, far] = duplexPair();
  far.on("error", () => {});
  const attacking = attack(far).catch(() => {});
  if (far.readableFlowing === null) far.resume();
  const opening = openSecretConnection(near, { identity: identity(9), ephemeral: EPHEMERAL });
  const reason = await opening.then(
    () => "accepted",
    (error: unknown) => {
      assert.ok(error instanceof SignerConnectionError, String(error));
      return error.message;
    },
  );
  far.destroy();
  await attacking;
  assert.notEqual(reason, "accepted");
  assert.ok(near.destroyed);
  return reason;
}

/** Plays the handshake up to the session keys. */
async function agreeByHand(stream: Duplex) {
  const own = ephemeralKey(new Uint8Array(32).fill(8));
  stream.write(frame(BytesValue.encode({ value: own.publicKey })));
  const received = await new Promise<Uint8Array>((resolve) => stream.once("data", resolve));
  return sessionKeys(own, received.slice(EPHEMERAL_FRAME_BYTES - 32, EPHEMERAL_FRAME_BYTES));
}
