import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { equalBytes, toHex } from "#lib/bytes.ts";
import { addNs, parseRfc3339 } from "#lib/time.ts";
import type { CommitSig } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import {
  TEST_CHAIN_ID,
  TEST_GENESIS_TIME,
  type TestBlock,
  testChain,
  testSigners,
  testState,
} from "#test/support/chain.ts";
import { vectorPath } from "#test/support/vectors.ts";
import { ABSENT_SIGNATURE } from "../commit.ts";
import { NotEnoughVotingPowerError, ValidationError } from "../errors.ts";
import { headerHash } from "../header.ts";
import { JsonNode } from "../json-node.ts";
import { commitFromJson, headerFromJson, validatorFromJson } from "../json-parse.ts";
import { verifySignature } from "../pub-key.ts";
import { commitSignBytes } from "../sign-bytes.ts";
import { ValidatorSet } from "../validator-set.ts";
import type { LightBlock, SignedHeader } from "./light-block.ts";
import {
  DEFAULT_MAX_CLOCK_DRIFT_NS,
  DEFAULT_TRUST_LEVEL,
  InvalidHeaderError,
  NewValidatorSetCantBeTrustedError,
  OldHeaderExpiredError,
  type TrustedBlock,
  validateTrustLevel,
  verifyBackwards,
  verifyLightBlock,
} from "./verifier.ts";

const FOLDER = "informalsystems__tendermint-rs/light-client/tests/support/model_based/single_step";

function readCase(file: string): JsonNode {
  // The generator of these files names the part set header as protobuf does.
  return JsonNode.parse(readFileSync(vectorPath(`${FOLDER}/${file}`), "utf8").replaceAll("part_set_header", "parts"));
}

function signedHeader(node: JsonNode): SignedHeader {
  const commit = commitFromJson(node.get("commit"));
  // The generator writes the Unix epoch where CometBFT has Go's zero time.
  const signatures = commit.signatures.map((entry) => (isAbsent(entry) ? ABSENT_SIGNATURE : entry));
  return { header: headerFromJson(node.get("header")), commit: { ...commit, signatures } };
}

function isAbsent({ blockIdFlag }: CommitSig): boolean {
  return blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
}

function validatorSet(node: JsonNode): ValidatorSet {
  const validators = node.get("validators").items().map(validatorFromJson);
  return validators.length === 0 ? ValidatorSet.empty : ValidatorSet.fromExisting(validators);
}

function verdictOf(verify: () => void): string {
  try {
    verify();
    return "SUCCESS";
  } catch (thrown) {
    if (thrown instanceof NewValidatorSetCantBeTrustedError) return "NOT_ENOUGH_TRUST";
    if (thrown instanceof ValidationError) return "INVALID";
    throw thrown;
  }
}

test("every model-based step has its verdict", () => {
  const files = readdirSync(vectorPath(FOLDER)).filter((file) => file.endsWith(".json"));
  const verdicts = new Map<string, number>();
  for (const file of files) {
    const initial = readCase(file).get("initial");
    let trusted: TrustedBlock = {
      ...signedHeader(initial.get("signed_header")),
      nextValidators: validatorSet(initial.get("next_validator_set")),
    };
    const trustingPeriodNs = initial.get("trusting_period").int64();
    for (const input of readCase(file).get("input").items()) {
      const block = input.get("block");
      const untrusted: LightBlock = {
        ...signedHeader(block.get("signed_header")),
        validators: validatorSet(block.get("validator_set")),
      };
      const options = {
        now: input.get("now").time(),
        trustingPeriodNs,
        maxClockDriftNs: 1_000_000_000n,
        trustLevel: DEFAULT_TRUST_LEVEL,
      };
      const current = trusted;
      const verdict = verdictOf(() => verifyLightBlock(current, untrusted, options));
      assert.equal(verdict, input.get("verdict").text(), `${file} ${input.path}`);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      if (verdict === "SUCCESS") {
        trusted = { ...untrusted, nextValidators: validatorSet(block.get("next_validator_set")) };
      }
    }
  }
  assert.equal(files.length, 41);
  assert.deepEqual(Object.fromEntries(verdicts), { SUCCESS: 44, NOT_ENOUGH_TRUST: 42, INVALID: 13 });
});

test("every header, validator set and signature of the model reproduces", () => {
  const counts = { headers: 0, sets: 0, signatures: 0 };
  for (const file of readdirSync(vectorPath(FOLDER)).filter((name) => name.endsWith(".json"))) {
    const root = readCase(file);
    const blocks = [
      root.get("initial"),
      ...root
        .get("input")
        .items()
        .map((input) => input.get("block")),
    ];
    for (const block of blocks) {
      const { header, commit } = signedHeader(block.get("signed_header"));
      assert.equal(toHex(headerHash(header)), toHex(commit.blockId.hash), file);
      counts.headers++;
      if (!block.get("validator_set").isPresent) continue;
      const validators = validatorSet(block.get("validator_set"));
      assert.equal(toHex(validators.hash()), toHex(header.validatorsHash), file);
      counts.sets++;
      const messageOf = commitSignBytes(header.chainId, commit);
      for (const signature of commit.signatures) {
        const signer = validators.getByAddress(signature.validatorAddress);
        if (isAbsent(signature) || signer === undefined) continue;
        assert.ok(verifySignature(signer.pubKey, messageOf(signature), signature.signature));
        counts.signatures++;
      }
    }
  }
  assert.deepEqual(counts, { headers: 140, sets: 99, signatures: 338 });
});

const signers = testSigners(4);
const chain = testChain(testState(signers), signers, 5);
const [first, second, , , fifth] = chain as [TestBlock, TestBlock, TestBlock, TestBlock, TestBlock];
const HOUR_NS = 3_600_000_000_000n;
const options = {
  now: addNs(TEST_GENESIS_TIME, 60_000_000_000n),
  trustingPeriodNs: HOUR_NS,
  maxClockDriftNs: DEFAULT_MAX_CLOCK_DRIFT_NS,
  trustLevel: DEFAULT_TRUST_LEVEL,
};

function lightBlock({ block, commit, before }: TestBlock): LightBlock {
  return { header: block.header, commit, validators: before.validators };
}

function trustedBlock(built: TestBlock): TrustedBlock {
  return { ...lightBlock(built), nextValidators: built.before.nextValidators };
}

test("steps and jumps along an honest chain are accepted", () => {
  verifyLightBlock(trustedBlock(first), lightBlock(second), options);
  verifyLightBlock(trustedBlock(first), lightBlock(fifth), options);
});

test("each kind of failure has its own error", () => {
  const [trusted, next, later] = [trustedBlock(first), lightBlock(second), lightBlock(fifth)];
  const late = { ...options, now: addNs(TEST_GENESIS_TIME, HOUR_NS) };
  assert.throws(() => verifyLightBlock(trusted, next, late), OldHeaderExpiredError);
  const early = { ...options, now: addNs(next.header.time, -DEFAULT_MAX_CLOCK_DRIFT_NS) };
  assert.throws(() => verifyLightBlock(trusted, next, early), InvalidHeaderError);
  assert.throws(() => verifyLightBlock(trustedBlock(fifth), lightBlock(first), options), InvalidHeaderError);
  const strangers = testState(testSigners(9).slice(5)).validators;
  assert.throws(
    () => verifyLightBlock({ ...trusted, nextValidators: strangers }, later, options),
    (thrown) =>
      thrown instanceof NewValidatorSetCantBeTrustedError && thrown.cause instanceof NotEnoughVotingPowerError,
  );
  const otherChain = { ...next, header: { ...next.header, chainId: "other" } };
  assert.throws(() => verifyLightBlock(trusted, otherChain, options), InvalidHeaderError);
  assert.throws(() => verifyLightBlock(trusted, { ...next, validators: strangers }, options), /to match those/);
  const unannounced = { ...trusted, header: { ...trusted.header, nextValidatorsHash: new Uint8Array(32) } };
  assert.throws(() => verifyLightBlock(unannounced, next, options), /expected old header next validators/);
});

test("a forged signature is noticed", () => {
  const next = lightBlock(second);
  const signatures = next.commit.signatures.map((entry, i) =>
    i === 0 ? { ...entry, signature: entry.signature.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) } : entry,
  );
  const forged = { ...next, commit: { ...next.commit, signatures } };
  assert.throws(() => verifyLightBlock(trustedBlock(first), forged, options), /wrong signature \(#0\)/);
});

test("backwards, a header is proved by its hash alone", () => {
  verifyBackwards(first.block.header, second.block.header);
  assert.throws(() => verifyBackwards(first.block.header, fifth.block.header), /does not match/);
  assert.throws(() => verifyBackwards(fifth.block.header, second.block.header), InvalidHeaderError);
  assert.equal(equalBytes(headerHash(first.block.header), second.block.header.lastBlockId.hash), true);
  assert.equal(first.block.header.chainId, TEST_CHAIN_ID);
});

test("trust levels lie between a third and all", () => {
  for (const [numerator, denominator] of [
    [1n, 3n],
    [2n, 3n],
    [1n, 1n],
  ] as const)
    validateTrustLevel({ numerator, denominator });
  for (const [numerator, denominator] of [
    [1n, 4n],
    [4n, 3n],
    [1n, 0n],
    [0n, 1n],
  ] as const) {
    assert.throws(() => validateTrustLevel({ numerator, denominator }), ValidationError);
  }
  assert.equal(parseRfc3339("2024-01-01T00:00:00Z").seconds, TEST_GENESIS_TIME.seconds);
});
