/**
 * CometBFT's SecretConnection (`cmt:p2p/conn/secret_connection.go`): both sides exchange one-time keys, derive session keys,
 * and prove inside the sealed channel which lasting ed25519 key is theirs.
 */

import type { Duplex } from "node:stream";
import { ed25519Address } from "#crypto/address.ts";
import { ED25519_PUBLIC_KEY_LENGTH, ed25519Verify } from "#crypto/ed25519.ts";
import { secureRandom } from "#crypto/native.ts";
import { concatBytes, equalBytes, toHex } from "#lib/bytes.ts";
import { BytesValue } from "#proto/google/protobuf/wrappers.ts";
import { WireError } from "#wire";
import type { SigningKey } from "../priv-validator/key-file.ts";
import { decodeAuthMessage, encodeAuthMessage } from "./auth-message.ts";
import { ByteReader } from "./byte-reader.ts";
import { SignerConnectionError } from "./errors.ts";
import { closedOf, type Pipe, readDelimited, writeDelimited } from "./pipe.ts";
import { FrameOpener, FrameSealer, SEALED_FRAME_BYTES } from "./sealed-frames.ts";
import { type EphemeralKey, ephemeralKey, sessionKeys, X25519_KEY_BYTES } from "./session-keys.ts";

/** Most bytes of the message with a one-time key; a well-formed one has 34. */
const EPHEMERAL_MESSAGE_BYTES_MAX = 64;
/** Most bytes of the message with key and signature; a well-formed one has 102. */
const AUTH_MESSAGE_BYTES_MAX = 1024;

/** Who we are. */
export interface SecretConnectionOptions {
  /** Our lasting key; must be ed25519. */
  readonly identity: SigningKey;
  /** Our one-time key; a random one when absent. Tests give their own. */
  readonly ephemeral?: EphemeralKey;
}

/** Makes a stream secret; rejects with `SignerConnectionError`, the stream then being destroyed. */
export async function openSecretConnection(stream: Duplex, options: SecretConnectionOptions): Promise<Pipe> {
  const reader = new ByteReader(stream);
  try {
    return await shakeHands(stream, reader, options);
  } catch (cause) {
    stream.destroy();
    throw cause;
  }
}

async function shakeHands(stream: Duplex, reader: ByteReader, options: SecretConnectionOptions): Promise<Pipe> {
  const { identity, ephemeral = ephemeralKey(secureRandom.bytes(X25519_KEY_BYTES)) } = options;
  if (identity.publicKey.sum?.kind !== "ed25519") throw new SignerConnectionError("our own key is not an ed25519 key");
  const plain = {
    read: (length: number) => reader.read(length),
    write: (bytes: Uint8Array) => void stream.write(bytes),
  };
  writeDelimited(plain, BytesValue.encode({ value: ephemeral.publicKey }));
  const { value: remote } = decoded(BytesValue.decode, await readDelimited(plain, EPHEMERAL_MESSAGE_BYTES_MAX));
  if (equalBytes(remote, ephemeral.publicKey)) throw new SignerConnectionError("our one-time key was sent back");
  const { sendKey, receiveKey, challenge } = sessionKeys(ephemeral, remote);
  const channel = new SecretChannel({
    stream,
    reader,
    sealer: new FrameSealer(sendKey),
    opener: new FrameOpener(receiveKey),
  });
  writeDelimited(channel, encodeAuthMessage({ publicKey: identity.publicKey, signature: identity.sign(challenge) }));
  const proof = decoded(decodeAuthMessage, await readDelimited(channel, AUTH_MESSAGE_BYTES_MAX));
  const { sum: key } = proof.publicKey;
  if (key?.kind !== "ed25519" || key.value.length !== ED25519_PUBLIC_KEY_LENGTH) {
    throw new SignerConnectionError("the other side's key is not an ed25519 key");
  }
  if (!ed25519Verify(key.value, challenge, proof.signature)) {
    throw new SignerConnectionError("the other side does not hold the key it shows");
  }
  return channel.pipe(toHex(ed25519Address(key.value)));
}

/** Both directions of a connection whose session keys are agreed. */
class SecretChannel {
  readonly #parts: {
    readonly stream: Duplex;
    readonly reader: ByteReader;
    readonly sealer: FrameSealer;
    readonly opener: FrameOpener;
  };
  /** What was opened and not read. */
  #opened: Uint8Array = new Uint8Array(0);

  constructor(parts: {
    readonly stream: Duplex;
    readonly reader: ByteReader;
    readonly sealer: FrameSealer;
    readonly opener: FrameOpener;
  }) {
    this.#parts = parts;
  }

  async read(length: number): Promise<Uint8Array> {
    const { reader, opener } = this.#parts;
    const chunks = [this.#opened];
    let available = this.#opened.length;
    while (available < length) {
      const chunk = opener.open(await reader.read(SEALED_FRAME_BYTES));
      // Frames without content are allowed, but must not pile up.
      if (chunk.length > 0) chunks.push(chunk);
      available += chunk.length;
    }
    const bytes = concatBytes(...chunks);
    this.#opened = bytes.subarray(length);
    return bytes.subarray(0, length);
  }

  write(bytes: Uint8Array): void {
    this.#parts.stream.write(this.#parts.sealer.seal(bytes));
  }

  pipe(remoteId: string): Pipe {
    const { stream, reader } = this.#parts;
    const unread = (): number => this.#opened.length + reader.unread;
    return {
      remoteId,
      get unread() {
        return unread();
      },
      closed: closedOf(stream),
      read: (length) => this.read(length),
      write: (bytes) => this.write(bytes),
      close: () => void stream.destroy(),
    };
  }
}

function decoded<T>(decode: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return decode(bytes);
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new SignerConnectionError("handshake message is malformed", {}, { cause });
  }
}
