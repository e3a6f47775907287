import assert from "node:assert/strict";
import { test } from "node:test";
import { toHexUpper } from "#lib/bytes.ts";
import { ConsensusParams as ConsensusParamsProto } from "#proto/tendermint/types/params.ts";
import { ValidationError } from "./errors.ts";
import {
  blockBytesMax,
  type ConsensusParams,
  consensusParamsFromProto,
  consensusParamsHash,
  DEFAULT_CONSENSUS_PARAMS,
  durationFromNs,
  nsFromDuration,
  updateConsensusParams,
  validateConsensusParams,
  validateConsensusParamsUpdate,
  voteExtensionsEnabled,
} from "./params.ts";

const DEFAULTS = DEFAULT_CONSENSUS_PARAMS;

test("the default params hash to what every default chain shows", () => {
  assert.equal(
    toHexUpper(consensusParamsHash(DEFAULTS)),
    "048091BC7DDC283F77BFBF91D73C44DA58C3DF8A9CBC867405D8B7F3DAADA22F",
  );
  validateConsensusParams(DEFAULTS);
});

test("only the block's limits are in the hash", () => {
  const other = { ...DEFAULTS, evidence: { ...DEFAULTS.evidence, maxBytes: 1n }, version: { app: 9n } };
  assert.deepEqual(consensusParamsHash(other), consensusParamsHash(DEFAULTS));
  const block = { ...DEFAULTS.block, maxGas: 5n };
  assert.notDeepEqual(consensusParamsHash({ ...DEFAULTS, block }), consensusParamsHash(DEFAULTS));
});

test("an update replaces the parts it has and no others", () => {
  const update = ConsensusParamsProto.create({ block: { maxBytes: 100n, maxGas: 7n }, version: { app: 3n } });
  const next = updateConsensusParams(DEFAULTS, update);
  assert.deepEqual(next, { ...DEFAULTS, block: { maxBytes: 100n, maxGas: 7n }, version: { app: 3n } });
  assert.equal(updateConsensusParams(DEFAULTS, undefined), DEFAULTS);
  const copy = ConsensusParamsProto.decode(ConsensusParamsProto.encode(next));
  assert.deepEqual(consensusParamsFromProto(copy), next);
});

test("values out of bounds are refused", () => {
  const block = (change: object): Partial<ConsensusParams> => ({ block: { ...DEFAULTS.block, ...change } });
  const evidence = (change: object): Partial<ConsensusParams> => ({ evidence: { ...DEFAULTS.evidence, ...change } });
  const bad: [Partial<ConsensusParams>, RegExp][] = [
    [block({ maxBytes: 0n }), /block.MaxBytes cannot be 0/],
    [block({ maxBytes: -2n }), /block.MaxBytes must be -1 or greater than 0. Got -2/],
    [block({ maxBytes: 104_857_601n }), /block.MaxBytes is too big. 104857601 > 104857600/],
    [block({ maxGas: -2n }), /block.MaxGas must be greater or equal to -1/],
    [block({ maxBytes: 1000n }), /evidence.MaxBytesEvidence is greater than upper bound, 1048576 > 1000/],
    [evidence({ maxAgeNumBlocks: 0n }), /evidence.MaxAgeNumBlocks must be greater than 0/],
    [evidence({ maxAgeDuration: { seconds: 0n, nanos: 0 } }), /evidence.MaxAgeDuration must be greater than 0/],
    [evidence({ maxBytes: -1n }), /evidence.MaxBytes must be non negative/],
    [{ validator: { pubKeyTypes: [] } }, /len\(Validator.PubKeyTypes\) must be greater than 0/],
    [{ validator: { pubKeyTypes: ["ed25519", "potato"] } }, /PubKeyTypes\[1\], potato, is an unknown pubkey type/],
    [{ abci: { voteExtensionsEnableHeight: -1n } }, /VoteExtensionsEnableHeight cannot be negative/],
    [{ authority: { authority: "x".repeat(257) } }, /authority exceeds maximum length/],
  ];
  for (const [change, message] of bad) {
    assert.throws(
      () => validateConsensusParams({ ...DEFAULTS, ...change }),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
    );
  }
  validateConsensusParams({ ...DEFAULTS, ...block({ maxBytes: -1n }), validator: { pubKeyTypes: ["secp256k1"] } });
});

// The table of CometBFT's TestConsensusParamsUpdate_EnableHeight: current height, from, to, refused.
test("vote extensions cannot be changed in the past", () => {
  const table: readonly (readonly [number, number, number, boolean])[] = [
    [3, 0, 0, false],
    [3, 100, 100, false],
    [300, 100, 100, false],
    [3, 0, 5, false],
    [5, 0, 5, true],
    [50, 0, 5, true],
    [4, 5, 0, false],
    [5, 5, 0, true],
    [10, 5, 0, true],
    [1, 10, 5, false],
    [5, 10, 5, true],
    [15, 10, 5, true],
    [3, 10, 15, false],
    [9, 10, 15, false],
    [10, 10, 15, true],
    [15, 10, 15, true],
    [3, 5, -1, true],
  ];
  for (const [height, from, to, refused] of table) {
    const params = { ...DEFAULTS, abci: { voteExtensionsEnableHeight: BigInt(from) } };
    const update = ConsensusParamsProto.create({ abci: { voteExtensionsEnableHeight: BigInt(to) } });
    const validate = (): void => validateConsensusParamsUpdate(params, update, BigInt(height));
    if (refused) assert.throws(validate, ValidationError, `${height} ${from} ${to}`);
    else validate();
  }
  validateConsensusParamsUpdate(DEFAULTS, ConsensusParamsProto.create(), 1n);
});

test("vote extensions are on from their height", () => {
  const params = { ...DEFAULTS, abci: { voteExtensionsEnableHeight: 10n } };
  assert.deepEqual(
    [9n, 10n, 11n].map((height) => voteExtensionsEnabled(params, height)),
    [false, true, true],
  );
  assert.equal(voteExtensionsEnabled(DEFAULTS, 1_000n), false);
});

test("unlimited blocks still have the protocol's limit", () => {
  assert.equal(blockBytesMax(DEFAULTS), 22_020_096);
  assert.equal(blockBytesMax({ ...DEFAULTS, block: { maxBytes: -1n, maxGas: -1n } }), 104_857_600);
});

test("durations convert both ways", () => {
  for (const ns of [0n, 1n, -1n, 1_500_000_000n, -1_500_000_000n, 172_800_000_000_000n]) {
    assert.equal(nsFromDuration(durationFromNs(ns)), ns);
  }
});
