/** What tests of proofs share: bytes that may be none, how long a check takes, and proofs about a use. */
import assert from "node:assert/strict";
import type { PublishedBatch } from "#attribution/methods/batches-prover.ts";
import { partsTree } from "#kernels/receipts.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Random } from "#lib/prng.ts";
import type { ChallengeProof, UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { type MessageType, WireError } from "#wire";

/** A message, or undefined where the bytes are none; any other failure is a fault. */
export function decodeOrNot<T>(type: Pick<MessageType<T>, "decode">, bytes: Uint8Array): T | undefined {
  try {
    return type.decode(bytes);
  } catch (error) {
    assert.ok(error instanceof WireError);
    return undefined;
  }
}

/** The bytes with one to four of them changed. */
export function twisted(bytes: Uint8Array, random: Random): Uint8Array {
  const broken = Uint8Array.from(bytes);
  for (let k = 0; k <= random.below(3); k++) broken[random.below(broken.length)] = random.below(256);
  return broken;
}

/** What can still be decoded of so many twisted copies of a message. */
export function* twistedCopies<T>(
  type: Pick<MessageType<T>, "decode" | "encode">,
  message: T,
  { random, copies }: { readonly random: Random; readonly copies: number },
): Generator<T> {
  const bytes = type.encode(message);
  for (let i = 0; i < copies; i++) {
    const decoded = decodeOrNot(type, twisted(bytes, random));
    if (decoded !== undefined) yield decoded;
  }
}

/** Milliseconds of the fastest of many runs: the others waited for other processes. */
export function fastestMs(run: () => void): number {
  const times = Array.from({ length: 40 }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** A proof about a use of a batch, or about one of its parts. */
export function useProof(
  { domain, tree, uses }: Pick<PublishedBatch, "domain" | "tree" | "uses">,
  about: { readonly at: number; readonly part?: number },
  proof: NonNullable<UseProof["proof"]>,
): Extract<NonNullable<ChallengeProof["proof"]>, { kind: "use" }> {
  const { at, part } = about;
  const parts = assertDefined(uses[at], "no such use").parts;
  const shown = part === undefined ? undefined : partsTree(domain, parts).open(part);
  return { kind: "use", value: { use: tree.open(at), part: shown, proof } };
}
