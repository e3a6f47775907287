/** Password encryption of keyring files: JWE compact serialization, PBES2-HS256+A128KW with A256GCM (RFC 7516, RFC 7518 §4.8). */
import { createCipheriv, createDecipheriv, pbkdf2, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { TypedError } from "#lib/errors.ts";

/** A file that is not such a JWE, or a wrong password. */
export class JweError extends TypedError {}

const ALGORITHM = "PBES2-HS256+A128KW";
const ENCRYPTION = "A256GCM";
const ITERATIONS = 8192;
/** Iterations accepted when reading: a hostile file must not keep the processor busy. */
const ITERATIONS_MAX = 1_000_000;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const WRAP_IV = Buffer.from("A6A6A6A6A6A6A6A6", "hex");

const derive = promisify(pbkdf2);

/** Encrypts `plaintext` with a password. */
export async function encryptJwe(plaintext: Uint8Array, password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const header = encodeJson({ alg: ALGORITHM, enc: ENCRYPTION, p2c: ITERATIONS, p2s: salt.toString("base64url") });
  const contentKey = randomBytes(32);
  const wrap = createCipheriv("id-aes128-wrap", await wrappingKey(password, salt, ITERATIONS), WRAP_IV);
  const wrapped = Buffer.concat([wrap.update(contentKey), wrap.final()]);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", contentKey, nonce);
  cipher.setAAD(Buffer.from(header));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return [header, ...[wrapped, nonce, body, cipher.getAuthTag()].map((part) => part.toString("base64url"))].join(".");
}

/** Decrypts what `encryptJwe`, or the Cosmos SDK's keyring, wrote. */
export async function decryptJwe(text: string, password: string): Promise<Uint8Array> {
  const [header = "", ...parts] = text.trim().split(".");
  if (parts.length !== 4) throw new JweError("keyring file is not in JWE compact form");
  const { alg, enc, p2c, p2s } = decodeJson(header);
  if (alg !== ALGORITHM || enc !== ENCRYPTION || typeof p2s !== "string")
    throw new JweError("keyring file uses an unknown encryption");
  if (typeof p2c !== "number" || !Number.isInteger(p2c) || p2c < 1 || p2c > ITERATIONS_MAX) {
    throw new JweError("keyring file asks for an unreasonable number of iterations");
  }
  const [wrapped, nonce, body, tag] = parts.map((part) => Buffer.from(part, "base64url")) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  try {
    const unwrap = createDecipheriv(
      "id-aes128-wrap",
      await wrappingKey(password, Buffer.from(p2s, "base64url"), p2c),
      WRAP_IV,
    );
    const contentKey = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
    const decipher = createDecipheriv("aes-256-gcm", contentKey, nonce, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(header));
    decipher.setAuthTag(tag);
    return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
  } catch (cause) {
    throw new JweError("wrong keyring password, or the file is damaged", {}, { cause });
  }
}

function wrappingKey(password: string, salt: Uint8Array, iterations: number): Promise<Buffer> {
  const salted = Buffer.concat([Buffer.from(ALGORITHM), Buffer.from([0]), salt]);
  return derive(password, salted, iterations, 16, "sha256");
}

const encodeJson = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function decodeJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Reported below.
  }
  throw new JweError("keyring file has no readable header");
}
