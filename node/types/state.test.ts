import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { addNs } from "#lib/time.ts";
import { ExecTxResult, ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { Header } from "#proto/tendermint/types/types.ts";
import {
  TEST_GENESIS_TIME,
  type TestBlock,
  testBlock,
  testChain,
  testGenesis,
  testSigner,
  testSigners,
  testState,
  testVote,
} from "#test/support/chain.ts";
import { commitInfo, updatesFromValidators, validatorsFromUpdates } from "./abci.ts";
import { assembleBlock, decodeBlock, maxDataBytes, splitBlock, validateBlockBasic } from "./block.ts";
import { ABSENT_SIGNATURE, EMPTY_COMMIT } from "./commit.ts";
import { ValidationError } from "./errors.ts";
import { newDuplicateVoteEvidence } from "./evidence.ts";
import { EMPTY_HASH } from "./hash.ts";
import { lastResultsHash } from "./last-results.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";
import { ed25519PubKey } from "./pub-key.ts";
import { applyInitChain, decodeState, encodeState, makeGenesisState, nextHeight, type State } from "./state.ts";
import { nextState } from "./state-transition.ts";
import { validateBlock } from "./state-validation.ts";

const signers = testSigners(4);
const genesisState = testState(signers);
const chain = testChain(genesisState, signers, 5);
const [first, second, third] = chain as [TestBlock, TestBlock, TestBlock];

test("an honest chain is valid, block by block", () => {
  for (const { before, block } of chain) validateBlock(before, block);
  assert.deepEqual(
    chain.map(({ block }) => block.header.height),
    [1n, 2n, 3n, 4n, 5n],
  );
  assert.deepEqual(first.block.header.time, TEST_GENESIS_TIME);
  assert.deepEqual(second.block.header.time, addNs(TEST_GENESIS_TIME, 2_000_000n));
  assert.deepEqual(first.block.header.lastResultsHash, EMPTY_HASH);
  assert.deepEqual(first.after.lastValidators, first.before.validators);
  assert.deepEqual(first.after.validators, first.before.nextValidators);
  const proposers = new Set(chain.map(({ block }) => block.header.proposerAddress.toString()));
  assert.equal(proposers.size, 4);
});

test("a block with one field changed is refused by name", () => {
  const other = new Uint8Array(32).fill(9);
  const bad: [Partial<Header>, RegExp][] = [
    [{ version: { block: 11n, app: 1n } }, /wrong Block.Header.Version/],
    [{ chainId: "other" }, /wrong Block.Header.ChainID. Expected test-chain, got other/],
    [{ height: 3n }, /wrong Block.Header.Height. Expected 2, got 3/],
    [{ lastBlockId: { ...second.block.header.lastBlockId, hash: other } }, /wrong Block.Header.LastBlockID/],
    [{ appHash: other }, /wrong Block.Header.AppHash/],
    [{ consensusHash: other }, /wrong Block.Header.ConsensusHash/],
    [{ lastResultsHash: other }, /wrong Block.Header.LastResultsHash/],
    [{ validatorsHash: other }, /wrong Block.Header.ValidatorsHash/],
    [{ nextValidatorsHash: other }, /wrong Block.Header.NextValidatorsHash/],
    [{ proposerAddress: testSigner("stranger").address }, /is not a validator/],
    [{ time: addNs(second.block.header.time, 1n) }, /invalid block time. Expected/],
    [{ time: TEST_GENESIS_TIME }, /not greater than last block time/],
    [{ lastCommitHash: other }, /wrong Header.LastCommitHash/],
    [{ dataHash: other }, /wrong Header.DataHash/],
    [{ evidenceHash: other }, /wrong Header.EvidenceHash/],
  ];
  for (const [change, message] of bad) {
    const block = { ...second.block, header: { ...second.block.header, ...change } };
    assert.throws(
      () => validateBlock(second.before, block),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
      message.source,
    );
  }
  const late = { ...first.block, header: { ...first.block.header, time: addNs(TEST_GENESIS_TIME, 1n) } };
  assert.throws(() => validateBlock(genesisState, late), /is not equal to genesis time/);
});

test("the last commit must be there, and carry a quorum", () => {
  const { before, block } = second;
  const contents = { txs: block.data.txs, evidence: [] };
  const lastCommit = {
    ...first.commit,
    signatures: first.commit.signatures.map((s, i) => (i < 2 ? ABSENT_SIGNATURE : s)),
  };
  const weak = assembleBlock(block.header, { ...contents, lastCommit });
  assert.throws(() => validateBlock(before, weak), /insufficient voting power: got 20, needed more than 26/);
  validateBlock(before, block, { isLastCommitVerified: true, verify: () => false });
  assert.throws(() => validateBlock(before, block, { verify: () => false }), /wrong signature/);
  assert.throws(() => validateBlock(before, { ...block, lastCommit: undefined }), /nil LastCommit/);
  const early = assembleBlock(first.block.header, { ...contents, lastCommit: first.commit });
  assert.throws(() => validateBlock(genesisState, early), /initial block can't have LastCommit signatures/);
});

test("evidence beyond the limit is refused", () => {
  const [signer] = signers as [(typeof signers)[number]];
  const { validators } = first.before;
  const votes = [1, 2].map((fill) => {
    const blockId = { hash: new Uint8Array(32).fill(fill), partSetHeader: { total: 1, hash: new Uint8Array(32) } };
    return testVote(signer, validators, { height: 1n, blockId, timestamp: TEST_GENESIS_TIME });
  });
  const evidence = [
    newDuplicateVoteEvidence(
      votes as [(typeof votes)[0] & object, (typeof votes)[0] & object],
      TEST_GENESIS_TIME,
      validators,
    ),
  ];
  const block = assembleBlock(second.block.header, { txs: [], lastCommit: first.commit, evidence });
  validateBlock(second.before, block);
  const { consensusParams } = second.before;
  const strict = { ...consensusParams, evidence: { ...consensusParams.evidence, maxBytes: 100n } };
  assert.throws(
    () => validateBlock({ ...second.before, consensusParams: strict }, block),
    /Too much evidence: Max 100, got/,
  );
});

test("a block survives its encoding and a malformed one is refused", () => {
  const bytes = Block.encode(second.block);
  assert.deepEqual(decodeBlock(bytes), second.block);
  assert.deepEqual(splitBlock(second.block).parts.bytes(), bytes);
  assert.throws(() => decodeBlock(bytes, bytes.length - 1), /block is too big/);
  for (let length = 0; length < bytes.length; length += 7) {
    assert.throws(() => decodeBlock(bytes.subarray(0, length)), ValidationError);
  }
  assert.throws(() => validateBlockBasic({ ...second.block, lastCommit: EMPTY_COMMIT }), /wrong Header.LastCommitHash/);
});

test("new validators vote two heights later", () => {
  const newcomer = testSigner("newcomer");
  const update = { pubKey: ed25519PubKey(newcomer.publicKey), power: 50n };
  const changed = testBlock(first.after, signers, {
    lastCommit: first.commit,
    response: { validatorUpdates: [update] },
  });
  const { after } = changed;
  assert.equal(after.validators.hasAddress(newcomer.address), false);
  assert.equal(after.nextValidators.hasAddress(newcomer.address), true);
  assert.equal(after.lastHeightValidatorsChanged, 4n);
  const next = testBlock(after, signers, { lastCommit: changed.commit });
  assert.deepEqual(next.block.header.nextValidatorsHash, after.nextValidators.hash());
  assert.equal(next.after.validators.hasAddress(newcomer.address), true);
  const removal = testBlock(next.after, [...signers, newcomer], {
    lastCommit: next.commit,
    response: { validatorUpdates: [{ ...update, power: 0n }] },
  });
  assert.equal(removal.after.nextValidators.hasAddress(newcomer.address), false);
  validateBlock(removal.before, removal.block);
});

test("an application that asks for the impossible is refused", () => {
  const key = ed25519PubKey(testSigner("x").publicKey);
  const finish = (response: Partial<ResponseFinalizeBlock>): State =>
    nextState(first.before, {
      blockId: first.blockId,
      header: first.block.header,
      response: ResponseFinalizeBlock.create(response),
    });
  const bad: [Partial<ResponseFinalizeBlock>, RegExp][] = [
    [{ validatorUpdates: [{ pubKey: key, power: -1n }] }, /voting power can't be negative -1/],
    [{ validatorUpdates: [{ pubKey: key, power: 0n }] }, /changing validator set: failed to find validator/],
    [{ validatorUpdates: [{ pubKey: { sum: undefined }, power: 1n }] }, /key type is not supported/],
    [
      { validatorUpdates: [{ pubKey: { sum: { kind: "secp256k1", value: new Uint8Array(33) } }, power: 1n }] },
      /pubkey secp256k1, which is unsupported for consensus/,
    ],
    [
      { validatorUpdates: first.before.validators.validators.map(({ pubKey }) => ({ pubKey, power: 0n })) },
      /would result in empty set/,
    ],
    [
      { consensusParamUpdates: ConsensusParams.create({ block: { maxBytes: 0n, maxGas: 0n } }) },
      /validating new consensus params: block.MaxBytes cannot be 0/,
    ],
    [
      { consensusParamUpdates: ConsensusParams.create({ abci: { voteExtensionsEnableHeight: 1n } }) },
      /updating consensus params: vote extensions cannot be updated to a past or current height/,
    ],
  ];
  for (const [response, message] of bad) {
    assert.throws(
      () => finish(response),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
      message.source,
    );
  }
});

test("params and the app version change at the next height", () => {
  const consensusParamUpdates = ConsensusParams.create({
    block: { maxBytes: 5_000_000n, maxGas: 9n },
    version: { app: 7n },
  });
  const changed = testBlock(genesisState, signers, { response: { consensusParamUpdates } });
  assert.equal(changed.after.version.consensus.app, 7n);
  assert.equal(changed.after.lastHeightConsensusParamsChanged, 2n);
  const next = testBlock(changed.after, signers, { lastCommit: changed.commit });
  assert.equal(next.block.header.version.app, 7n);
  assert.notDeepEqual(next.block.header.consensusHash, changed.block.header.consensusHash);
  validateBlock(next.before, next.block);
});

test("results enter the next header without what nodes may differ in", () => {
  const result = ExecTxResult.create({ code: 1, data: utf8Encode("d"), gasWanted: 5n, gasUsed: 3n });
  const noisy = { ...result, log: "log", info: "info", codespace: "sdk", events: [{ type: "e", attributes: [] }] };
  assert.deepEqual(lastResultsHash([noisy]), lastResultsHash([result]));
  assert.notDeepEqual(lastResultsHash([{ ...result, gasUsed: 4n }]), lastResultsHash([result]));
  assert.deepEqual(lastResultsHash([]), EMPTY_HASH);
  const built = testBlock(genesisState, signers, { response: { txResults: [noisy] } });
  assert.deepEqual(built.after.lastResultsHash, lastResultsHash([result]));
});

test("a state survives storage, also before the first block", () => {
  for (const state of [makeGenesisState(testGenesis(signers), "1.0"), genesisState, third.after]) {
    const copy = decodeState(encodeState(state));
    assert.deepEqual(encodeState(copy), encodeState(state));
    assert.deepEqual(copy.validators.validators, state.validators.validators);
    assert.deepEqual(copy.nextValidators.proposer, state.nextValidators.proposer);
    const { validators: _a, nextValidators: _b, lastValidators: _c, ...plain } = copy;
    const { validators: _x, nextValidators: _y, lastValidators: _z, ...expected } = state;
    assert.deepEqual(plain, expected);
    assert.equal(nextHeight(copy), nextHeight(state));
  }
  assert.throws(() => decodeState(Uint8Array.of(0x0a, 0x05)), ValidationError);
});

test("the application's answer to InitChain overrides genesis", () => {
  const state = makeGenesisState(testGenesis(signers));
  const validators = updatesFromValidators(testState(testSigners(2)).validators.validators);
  const consensusParams = ConsensusParams.create({ version: { app: 3n } });
  const answered = applyInitChain(state, { validators, consensusParams, appHash: sha256(EMPTY_BYTES) });
  assert.equal(answered.validators.size, 2);
  assert.notDeepEqual(answered.nextValidators.proposer, answered.validators.proposer);
  assert.equal(answered.version.consensus.app, 3n);
  assert.deepEqual(answered.appHash, sha256(EMPTY_BYTES));
  const silent = applyInitChain(state, { validators: [], consensusParams: undefined, appHash: EMPTY_BYTES });
  assert.deepEqual(silent.validators, state.validators);
  assert.deepEqual(silent.lastResultsHash, EMPTY_HASH);
  const nobody = makeGenesisState(testGenesis([]));
  assert.throws(
    () => applyInitChain(nobody, { validators: [], consensusParams: undefined, appHash: EMPTY_BYTES }),
    /validator set is nil in genesis and still empty after InitChain/,
  );
});

test("the application is told of every validator, absent ones included", () => {
  const commit = {
    ...first.commit,
    signatures: first.commit.signatures.map((s, i) => (i === 1 ? ABSENT_SIGNATURE : s)),
  };
  const info = commitInfo(commit, first.before.validators);
  assert.deepEqual(
    info.votes.map(({ blockIdFlag }) => blockIdFlag),
    [2, 1, 2, 2],
  );
  assert.ok(info.votes.every(({ validator }, i) => first.before.validators.indexOf(validator.address) === i));
  assert.deepEqual(commitInfo(EMPTY_COMMIT, first.before.validators), { round: 0, votes: [] });
  assert.deepEqual(
    validatorsFromUpdates(updatesFromValidators(first.before.validators.validators), DEFAULT_CONSENSUS_PARAMS.validator)
      .length,
    4,
  );
});

test("room for transactions is what the rest of the block leaves", () => {
  assert.equal(maxDataBytes(1_000_000n, 0n, 0), 1_000_000n - 11n - 626n - 94n);
  assert.equal(maxDataBytes(1_000_000n, 100n, 4), 1_000_000n - 11n - 626n - 94n - 444n - 100n);
  assert.equal(maxDataBytes(842n, 0n, 1), 0n);
  assert.throws(() => maxDataBytes(841n, 0n, 1), /Negative MaxDataBytes. Block.MaxBytes=841/);
});
