/** The validator of this node as the module that extends votes sees it, and the file that keeps its secret. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { BytesError, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Random } from "#lib/prng.ts";
import type { OwnVoter } from "#sdk";

/** A file with a voter's secret cannot be used. */
export class VoterSecretError extends TypedError {}

/** Bytes of a secret. */
export const VOTER_SECRET_BYTES = 32;
/** Results a voter remembers; the oldest is forgotten first. */
const MEMORY_MAX = 2;

/** A voter that remembers its newest work. */
export function ownVoter({ validator, secret }: Pick<OwnVoter, "validator" | "secret">): OwnVoter {
  const memory = new Map<string, unknown>();
  return {
    validator,
    secret,
    remember<T>(key: string, make: () => T): T {
      if (memory.has(key)) return memory.get(key) as T;
      const made = make();
      memory.set(key, made);
      const [oldest] = memory.keys();
      if (memory.size > MEMORY_MAX && oldest !== undefined) memory.delete(oldest);
      return made;
    },
  };
}

/**
 * Reads the secret in the file at `path`, or makes the file, which only its owner may read; `random` must be fit for secrets.
 * It is no key of the validator: whoever has it can foretell the validator's part in random values, and nothing else. Throws
 * `VoterSecretError`.
 */
export function loadOrCreateVoterSecret(path: string, random: Pick<Random, "bytes">): Uint8Array {
  if (existsSync(path)) return secretIn(path);
  const secret = random.bytes(VOTER_SECRET_BYTES);
  const file = openSync(path, "wx", 0o600);
  try {
    writeSync(file, utf8Encode(`${JSON.stringify({ secret: toHex(secret) }, undefined, 2)}\n`));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return secret;
}

function secretIn(path: string): Uint8Array {
  const advice = "restore the file, or remove it to commit to a new secret";
  try {
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    const { secret } = (content ?? {}) as { readonly secret?: unknown };
    const bytes = typeof secret === "string" ? fromHex(secret) : undefined;
    if (bytes?.length === VOTER_SECRET_BYTES) return bytes;
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof BytesError)) throw cause;
    throw new VoterSecretError(`${path} is no file of a voter's secret: ${advice}`, {}, { cause });
  }
  throw new VoterSecretError(`${path} has no secret of ${VOTER_SECRET_BYTES} bytes: ${advice}`);
}
