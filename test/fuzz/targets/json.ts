/** JSON dialects: canonical, proto3, amino, and CometBFT's. */

import assert from "node:assert/strict";
import fc from "fast-check";
import { AminoJsonError, anyToAminoJson } from "#codec/amino-json.ts";
import { canonicalJson } from "#codec/canonical-json.ts";
import { parseGoBytes, parseGoHex, parseGoInteger, parseGoPublicKey, parseGoTime } from "#codec/go-json.ts";
import { JsonError, parseJson, requireObject } from "#codec/json-value.ts";
import { anyToProtoJson, ProtoJsonError } from "#codec/proto-json.ts";
import { anyFromProtoJson } from "#codec/proto-json-parse.ts";
import { packAny, type TypeRegistry, TypeUrlError, typeRegistry } from "#codec/type-registry.ts";
import { DurationError } from "#codec/well-known-json.ts";
import type { Random } from "#lib/prng.ts";
import { TimeError } from "#lib/time.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { arbitraryMessage } from "#test/support/messages.ts";
import { type MessageType, WireError } from "#wire";
import { textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";
import { generatedMessages } from "./messages.ts";

/** What reading a packed message out of JSON may throw. */
const READ_ERRORS = [ProtoJsonError, JsonError, TypeUrlError];
/** What writing a packed message as JSON may throw. */
const WRITE_ERRORS = [TypeUrlError, TimeError, DurationError, WireError, JsonError];
const CORPUS_SIZE = 60;

/** Targets over a registry of every generated message. */
export async function jsonTargets(): Promise<FuzzTarget[]> {
  const types = await generatedMessages();
  const registry = typeRegistry(types);
  return [canonical, goValues, protoJson(types, registry), packed(types, registry)];
}

const canonical: FuzzTarget = {
  name: "json/canonical",
  grammar: "json",
  allowed: [JsonError],
  corpus: () => texts('{"b":[1,"<&>",null],"a":{"z":"\u{1f600}","\ue000":true}}', "-9007199254740991"),
  run: (input) => {
    const once = canonicalJson(parseJson(textOf(input)));
    assert.equal(canonicalJson(parseJson(once)), once);
  },
};

const goValues: FuzzTarget = {
  name: "json/go-values",
  grammar: "json",
  allowed: [JsonError],
  corpus: () =>
    texts(
      JSON.stringify({
        integer: "-9223372036854775808",
        bytes: "AAEC",
        hex: "00FF",
        time: "2024-01-01T00:00:00.5Z",
        key: { type: "tendermint/PubKeyEd25519", value: "A".repeat(43).concat("=") },
      }),
    ),
  run: (input) => {
    const json = requireObject(parseJson(textOf(input)), "input");
    parseGoTime(json.time, "time");
    parseGoInteger(json.integer, "integer");
    parseGoBytes(json.bytes, "bytes");
    parseGoHex(json.hex, "hex");
    return parseGoPublicKey(json.key, "key").kind;
  },
};

function protoJson(types: readonly MessageType<unknown>[], registry: TypeRegistry): FuzzTarget {
  return {
    name: "json/proto",
    grammar: "json",
    runs: 1500,
    allowed: [...READ_ERRORS, ...WRITE_ERRORS],
    dictionary: types.map(({ typeUrl }) => typeUrl),
    corpus: (random) =>
      samples(random, types).flatMap((any) => {
        const text = printable(any, registry);
        return text === undefined ? [] : texts(text);
      }),
    run: (input) => {
      const any = anyFromProtoJson(parseJson(textOf(input)), registry);
      const json = anyToProtoJson(any, registry);
      assert.deepEqual(anyFromProtoJson(json, registry), any, "json is read as another message");
      return any.typeUrl;
    },
  };
}

function packed(types: readonly MessageType<unknown>[], registry: TypeRegistry): FuzzTarget {
  return {
    name: "json/packed",
    grammar: "wire",
    runs: 1500,
    allowed: [...WRITE_ERRORS, AminoJsonError],
    corpus: (random) => samples(random, types).map((any) => Any.encode(any)),
    run: (input) => {
      const any = Any.decode(input);
      const json = anyToProtoJson(any, registry);
      const text = JSON.stringify(json);
      const again = anyFromProtoJson(parseJson(text), registry);
      assert.equal(JSON.stringify(anyToProtoJson(again, registry)), text, "json is read as another message");
      const amino = canonicalJson(anyToAminoJson(any, registry));
      assert.equal(canonicalJson(parseJson(amino)), amino);
    },
  };
}

function samples(random: Random, types: readonly MessageType<unknown>[]): Any[] {
  return Array.from({ length: CORPUS_SIZE }, () => {
    const type = random.pick(types);
    const [value] = fc.sample(arbitraryMessage(type, 3), { seed: random.nextU32() | 0, numRuns: 1 });
    return packAny(type, value);
  });
}

/** Some arbitrary messages hold what JSON cannot say, such as an empty Any. */
function printable(any: Any, registry: TypeRegistry): string | undefined {
  try {
    return JSON.stringify(anyToProtoJson(any, registry));
  } catch (error) {
    if (WRITE_ERRORS.some((allowed) => error instanceof allowed)) return undefined;
    throw error;
  }
}
