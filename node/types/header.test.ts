import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY_BYTES, toHex, toHexUpper } from "#lib/bytes.ts";
import type { Header } from "#proto/tendermint/types/types.ts";
import { readVector } from "#test/support/vectors.ts";
import { ValidationError } from "./errors.ts";
import { cdcEncode, headerHash, validateHeaderBasic } from "./header.ts";
import { headerToJson } from "./json.ts";
import { JsonNode } from "./json-node.ts";
import { headerFromJson } from "./json-parse.ts";

const SERIALIZATION = "informalsystems__tendermint-rs/tendermint/tests/support/serialization/block";

function readHeader(path: string): Header {
  const text = JSON.stringify(readVector(path)).replaceAll("part_set_header", "parts");
  return headerFromJson(JsonNode.parse(text));
}

test("the header hash is CometBFT's", () => {
  const { header, hash } = readVector<{ header: Record<string, unknown>; hash: string }>(
    "derived/cometbft_header_hash.json",
  );
  const node = { ...header, version: { block: "1", app: "2" }, height: "3" };
  assert.equal(toHexUpper(headerHash(headerFromJson(new JsonNode(node)))), hash);
});

test("a real header has its known hash and survives json", () => {
  const header = readHeader(`${SERIALIZATION}/header_with_known_hash.json`);
  assert.equal(toHexUpper(headerHash(header)), "F30A71F2409FB15AACAEDB6CC122DFA2525BEE9CAE521721B06BFDCA291B8D56");
  assert.deepEqual(headerFromJson(new JsonNode(headerToJson(header))), header);
  validateHeaderBasic(header);
});

test("a header of an older protocol is read but not accepted", () => {
  const header = readHeader(`${SERIALIZATION}/header.json`);
  assert.equal(header.lastResultsHash.length, 0);
  assert.throws(() => validateHeaderBasic(header), /block protocol is incorrect: got: 10, want: 11/);
});

test("an incomplete header has no hash", () => {
  const header = readHeader(`${SERIALIZATION}/header_with_known_hash.json`);
  assert.deepEqual(headerHash({ ...header, validatorsHash: EMPTY_BYTES }), EMPTY_BYTES);
});

test("leaves of empty values are empty", () => {
  assert.deepEqual(
    ["", 0n, EMPTY_BYTES].map((value) => toHex(cdcEncode(value))),
    ["", "", ""],
  );
  assert.deepEqual(
    ["a", 1n, Uint8Array.of(7)].map((value) => toHex(cdcEncode(value))),
    ["0a0161", "0801", "0a0107"],
  );
});

test("a header with one bad field is refused by name", () => {
  const header = readHeader(`${SERIALIZATION}/header_with_known_hash.json`);
  const short = new Uint8Array(31);
  const bad: [Partial<Header>, RegExp][] = [
    [{ chainId: "x".repeat(51) }, /chainID is too long; got: 51, max: 50/],
    [{ height: 0n }, /zero Height/],
    [{ height: -1n }, /negative Height/],
    [{ time: { seconds: 1n << 62n, nanos: 0 } }, /time is out of range/],
    [{ time: { seconds: 0n, nanos: -1 } }, /time is out of range/],
    [{ lastBlockId: { ...header.lastBlockId, hash: short } }, /wrong LastBlockID: wrong Hash/],
    [{ lastCommitHash: short }, /wrong LastCommitHash: expected size to be 32 bytes, got 31 bytes/],
    [{ dataHash: short }, /wrong DataHash/],
    [{ evidenceHash: short }, /wrong EvidenceHash/],
    [{ validatorsHash: short }, /wrong ValidatorsHash/],
    [{ nextValidatorsHash: short }, /wrong NextValidatorsHash/],
    [{ consensusHash: short }, /wrong ConsensusHash/],
    [{ lastResultsHash: short }, /wrong LastResultsHash/],
    [{ proposerAddress: short }, /invalid ProposerAddress length; got: 31, expected: 20/],
  ];
  for (const [change, message] of bad) {
    assert.throws(
      () => validateHeaderBasic({ ...header, ...change }),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
    );
  }
});
