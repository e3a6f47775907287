/** Every generated message decoder, one target each. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { arbitraryMessage } from "#test/support/messages.ts";
import { type MessageType, WireError } from "#wire";
import { decodeTwice } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const GENERATED = join(import.meta.dirname, "..", "..", "..", "proto", "gen");
/** Inputs per message and run of the tests: there are hundreds of messages. */
const RUNS = 40;
const CORPUS_SIZE = 3;

/** All message types that generated files export, by name. */
export async function generatedMessages(): Promise<MessageType<unknown>[]> {
  const files = readdirSync(GENERATED, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const types = new Map<string, MessageType<unknown>>();
  for (const file of files) {
    const exports = (await import(join(GENERATED, file))) as Readonly<Record<string, unknown>>;
    for (const value of Object.values(exports)) if (isMessageType(value)) types.set(value.typeName, value);
  }
  return [...types.values()].sort((a, b) => (a.typeName < b.typeName ? -1 : 1));
}

/** A target per message; what is accepted must survive being encoded and decoded again. */
export async function messageTargets(): Promise<FuzzTarget[]> {
  return (await generatedMessages()).map((type) => ({
    name: `message/${type.typeName}`,
    grammar: "wire",
    runs: RUNS,
    allowed: [WireError],
    corpus: (random) =>
      fc
        .sample(arbitraryMessage(type), { seed: random.nextU32() | 0, numRuns: CORPUS_SIZE })
        .map((value) => type.encode(value)),
    run: (input) => {
      decodeTwice(type, input);
    },
  }));
}

function isMessageType(value: unknown): value is MessageType<unknown> {
  return typeof value === "object" && value !== null && "typeUrl" in value && "decode" in value && "fields" in value;
}
