import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { Transcript } from "./merlin.ts";

interface Recorded {
  readonly protocol: string;
  readonly messages: readonly (readonly [string, string])[];
  readonly challenges: readonly string[];
}

const { transcripts } = JSON.parse(readFileSync(`${import.meta.dirname}/fixtures/secret-connection.json`, "utf8")) as {
  transcripts: readonly Recorded[];
};

test("a transcript gives the challenge that the merlin crate gives", () => {
  const transcript = new Transcript("test protocol");
  transcript.append("some label", utf8Encode("some data"));
  const challenge = "d5a21972d0d5fe320c0d263fac7fffb8145aa640af6e9bca177c03c7efcf0615";
  assert.equal(toHex(transcript.challenge("challenge", 32)), challenge);
});

test("a long transcript gives the challenge that the merlin crate gives", () => {
  const transcript = new Transcript("test protocol");
  transcript.append("step1", utf8Encode("some data"));
  let challenge: Uint8Array = new Uint8Array(0);
  for (let round = 0; round < 32; round++) {
    challenge = transcript.challenge("challenge", 32);
    transcript.append("bigdata", new Uint8Array(1024).fill(99));
    transcript.append("challengedata", challenge);
  }
  assert.equal(toHex(challenge), "a8c933f54fae76e3f9bea93648c1308e7dfa2152dd51674ff3ca438351cf003c");
});

test("messages and challenges of every length agree with the Go implementation", () => {
  assert.equal(transcripts.length, 6);
  for (const { protocol, messages, challenges } of transcripts) {
    const transcript = new Transcript(protocol);
    for (const [i, [label, message]] of messages.entries()) {
      transcript.append(label, fromHex(message));
      const expected = challenges[i] ?? "";
      assert.equal(toHex(transcript.challenge("challenge", expected.length / 2)), expected, `${protocol} ${i}`);
    }
  }
});

test("every label and message changes the challenge", () => {
  const seen = new Set<string>();
  for (const [protocol, label, message, asked] of [
    ["a", "b", "c", "d"],
    ["x", "b", "c", "d"],
    ["a", "x", "c", "d"],
    ["a", "b", "x", "d"],
    ["a", "b", "c", "x"],
    ["a", "bc", "", "d"],
  ] as const) {
    const transcript = new Transcript(protocol);
    transcript.append(label, utf8Encode(message));
    seen.add(toHex(transcript.challenge(asked, 16)));
  }
  assert.equal(seen.size, 6);
});
