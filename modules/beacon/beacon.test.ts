/** Values from validators' votes: who can know, drop, change or repeat what. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { growOnion, layerAt, onionCore, onionTag } from "#kernels/beacon-onion.ts";
import { VoteExtension } from "#proto/tributary/beacon/v1/extension.ts";
import { GenesisState } from "#proto/tributary/beacon/v1/genesis.ts";
import { Strength } from "#proto/tributary/beacon/v1/types.ts";
import { equalBytes, seededRandom, toHex } from "#sdk";
import { BeaconSandbox } from "#test/support/beacon-sandbox.ts";
import type { TestValidator } from "#test/support/staked-sandbox.ts";
import { genesis } from "./genesis.ts";
import type { BeaconKeeper } from "./keeper.ts";
import { ONION_LENGTH } from "./vote-extension.ts";

const STRONG = Strength.STRENGTH_STRONG;
const BONDED = Strength.STRENGTH_BONDED;

/** A chain on which all validators have an onion and revealed a few times; the next block is `height + 1`. */
function started(count: number, params = {}): { chain: BeaconSandbox; validators: readonly TestValidator[] } {
  const chain = new BeaconSandbox({ params });
  const validators = Array.from({ length: count }, (_, n) => chain.join(n + 1));
  chain.goOn(6);
  return { chain, validators };
}

const valueText = (chain: BeaconSandbox, height: bigint): string =>
  toHex(chain.valueAt(height)?.value ?? assert.fail());

test("four validators commit by themselves, and from then on every height has a strong value", () => {
  const { chain } = started(4);
  chain.goOn(10);
  const [first, ...rest] = [...chain.state.values.values()];
  assert.deepEqual([first?.height, first?.strength], [1n, Strength.STRENGTH_WEAK]);
  assert.deepEqual(
    rest.map(({ height }) => height),
    Array.from({ length: rest.length }, (_, i) => BigInt(i + 2)),
  );
  const late = rest.slice(3);
  assert.ok(late.length > 5);
  for (const { strength, validators, powerBps } of late)
    assert.deepEqual([strength, validators, powerBps], [STRONG, 4, 10_000]);
  assert.equal(new Set(rest.map(({ value }) => toHex(value))).size, rest.length);
  assert.equal(chain.state.latest.get().height, chain.height - 3n);
});

test("one validator alone makes values too, which say that one could have steered them", () => {
  const { chain } = started(1);
  chain.goOn(6);
  const { strength, validators } = chain.state.latest.get();
  assert.deepEqual([strength, validators], [BONDED, 1]);
});

test("a proposer that leaves votes out of a commit changes nothing: the layer is found under the next one", () => {
  const open = started(4);
  const censored = started(4);
  const victim = censored.validators[2] ?? assert.fail();
  open.chain.goOn(5);
  censored.chain.goOn(2);
  censored.chain.go({ absent: [victim] });
  censored.chain.go({ absent: [victim] });
  censored.chain.go();
  for (const each of [open, censored]) each.chain.goOn(4);
  for (let height = 2n; height <= open.chain.height - 3n; height++) {
    assert.equal(valueText(censored.chain, height), valueText(open.chain, height), `height ${height}`);
  }
  // Absence is for slashing to count, not for the beacon.
  assert.equal(censored.chain.voterOf(victim)?.withheld, 0);
});

test("who stays silent until a value is final has no part in it", () => {
  const open = started(4);
  const silent = started(4);
  const [, quiet = assert.fail()] = silent.validators;
  const height = silent.chain.height;
  open.chain.goOn(7);
  silent.chain.goOn(3, { silent: [quiet] });
  silent.chain.goOn(4);
  assert.notEqual(valueText(silent.chain, height), valueText(open.chain, height));
  const { strength, validators, powerBps } = silent.chain.valueAt(height) ?? assert.fail();
  assert.deepEqual([strength, validators, powerBps], [STRONG, 3, 7_500]);
  assert.equal(silent.chain.voterOf(quiet)?.withheld, 3);
});

test("when too many are silent the value says that it is not strong", () => {
  const { chain, validators } = started(4);
  const height = chain.height;
  chain.goOn(4, { silent: validators.slice(0, 3) });
  const { strength, powerBps } = chain.valueAt(height) ?? assert.fail();
  assert.deepEqual([strength, powerBps], [BONDED, 2_500]);
  chain.goOn(4, { silent: validators });
  assert.equal(chain.state.latest.get().strength, Strength.STRENGTH_WEAK);
});

test("who withholds too often is slashed, jailed and excluded, and commits anew afterwards", () => {
  const params = { withheldMax: 5, withheldWindow: 100n, exclusionBlocks: 20n, withheldJailSeconds: 10n };
  const { chain, validators } = started(4, params);
  const [culprit = assert.fail()] = validators;
  const { tokens } = chain.stored(culprit);
  chain.goOn(5, { silent: [culprit] });
  assert.equal(chain.voterOf(culprit)?.withheld, 5);
  assert.equal(chain.stored(culprit).jailed, false);
  chain.go({ silent: [culprit] });
  assert.equal(chain.stored(culprit).jailed, true);
  assert.equal(chain.stored(culprit).tokens, tokens - tokens / 1_000n);
  const punished = chain.voterOf(culprit) ?? assert.fail();
  assert.deepEqual([punished.current, punished.excludedUntil], [undefined, chain.height + 20n]);
  // Meanwhile its node attaches nothing, and what it attaches does not count.
  assert.equal(chain.extensionOf(culprit).length, 0);
  chain.goOn(21);
  const again = VoteExtension.decode(chain.extensionOf(culprit));
  assert.deepEqual([again.reveal.length, again.number], [0, 1n]);
});

test("the window forgives, so that a few lost reveals now and then cost nothing", () => {
  const { chain, validators } = started(4, { withheldMax: 3, withheldWindow: 10n });
  const [clumsy = assert.fail()] = validators;
  for (let i = 0; i < 6; i++) {
    chain.goOn(2, { silent: [clumsy] });
    chain.goOn(9);
  }
  assert.equal(chain.stored(clumsy).jailed, false);
});

test("voters refuse what is not the layer of the height", () => {
  const { chain, validators } = started(4);
  const [one = assert.fail(), two = assert.fail()] = validators;
  const right = chain.extensionOf(one);
  assert.ok(chain.accepts(one, right));
  assert.ok(chain.accepts(one, new Uint8Array(0)));
  const reveal = VoteExtension.decode(right).reveal;
  const flipped = Uint8Array.from(reveal, (byte, i) => (i === 0 ? byte ^ 1 : byte));
  const refused: readonly Uint8Array[] = [
    VoteExtension.encode({ ...VoteExtension.create({}), reveal: flipped }),
    VoteExtension.encode({ ...VoteExtension.create({}), reveal: reveal.slice(1) }),
    VoteExtension.encode({ ...VoteExtension.create({}), reveal, number: 7n }),
    VoteExtension.encode({ ...VoteExtension.create({}), reveal, tip: reveal, length: 0 }),
    VoteExtension.encode({ ...VoteExtension.create({}), reveal, tip: reveal, length: 2 ** 21 }),
    Uint8Array.of(...right, 0),
    Uint8Array.of(255),
    new Uint8Array(1_000),
  ];
  for (const [i, extension] of refused.entries()) assert.equal(chain.accepts(one, extension), false, `${i}`);
  // Another's layer, the layer of another height, and that of a late vote.
  assert.equal(chain.accepts(two, right), false);
  assert.equal(chain.accepts(one, right, chain.height + 2n), false);
  chain.goOn(2);
  assert.ok(chain.accepts(one, right, chain.height - 1n));
  assert.equal(chain.accepts(one, right), false);
});

test("a wrong layer that got into a commit counts as none", () => {
  const { chain, validators } = started(4);
  const [liar = assert.fail()] = validators;
  const wrong = VoteExtension.encode({ ...VoteExtension.create({}), reveal: new Uint8Array(32) });
  const before = chain.voterOf(liar)?.current?.lastHeight;
  chain.go({ instead: new Map([[liar, wrong]]) });
  const after = chain.voterOf(liar) ?? assert.fail();
  assert.deepEqual([after.withheld, after.current?.lastHeight], [1, before]);
});

test("the next onion takes over without a gap, and the old one ends", () => {
  const { chain, validators } = started(2);
  const [one = assert.fail()] = validators;
  chain.height += BigInt(ONION_LENGTH) - 300n;
  for (const validator of validators) peelTo(chain, validator, ONION_LENGTH - 300);
  chain.said = new Map(validators.map((validator) => [validator, chain.extensionOf(validator)]));
  chain.height++;
  chain.goOn(320);
  const voter = chain.voterOf(one) ?? assert.fail();
  assert.deepEqual([voter.onions, voter.current?.number, voter.withheld, voter.next], [2n, 1n, 0, undefined]);
  assert.equal(chain.state.latest.get().strength, STRONG);
});

/** Makes it look as if a validator had revealed `depth` layers of its onion up to the present height. */
function peelTo(chain: BeaconSandbox, validator: TestValidator, depth: number): void {
  const voter = chain.voterOf(validator) ?? assert.fail();
  const own = chain.voters.get(validator) ?? assert.fail();
  const onion = voter.current ?? assert.fail();
  const tag = onionTag(chain.box.lane.block.chainId, validator.consensusBytes);
  const grown = growOnion(tag, onionCore(tag, own.secret, onion.number), onion.length);
  const lastLayer = layerAt(grown, depth) ?? assert.fail();
  const current = { ...onion, baseHeight: chain.height - BigInt(depth), lastHeight: chain.height, lastLayer };
  chain.state.voters.set(validator.consensus, { ...voter, current });
}

test("a node that lost its secret commits to another onion and goes on", () => {
  const { chain, validators } = started(4);
  const [one = assert.fail(), two = assert.fail()] = validators;
  const other = chain.voters.get(two) ?? assert.fail();
  chain.voters.set(one, {
    ...other,
    validator: one.consensusBytes,
    secret: new Uint8Array(32).fill(9),
    remember: (_key, make) => make(),
  });
  chain.goOn(6);
  const voter = chain.voterOf(one) ?? assert.fail();
  assert.deepEqual([voter.onions, voter.current?.number], [2n, 1n]);
  assert.ok(voter.withheld <= 3);
  assert.equal(chain.state.latest.get().strength, STRONG);
});

test("nobody can change a value that is final, whatever validators do later", () => {
  const random = seededRandom(3n);
  const { chain, validators } = started(4, { withheldMax: 40 });
  const seen = new Map<bigint, string>();
  for (let i = 0; i < 60; i++) {
    const some = (): TestValidator[] => validators.filter(() => random.chance(1, 4));
    const instead = new Map(some().map((validator) => [validator, random.bytes(random.below(130))]));
    chain.go({ silent: some(), instead, ...(i % 5 === 0 ? { absent: some().slice(0, 1) } : {}) });
    for (const { height, value } of chain.state.values.values()) {
      const text = toHex(value);
      assert.equal(seen.get(height) ?? text, text);
      seen.set(height, text);
    }
  }
  assert.ok(seen.size > 50);
});

test("a request is answered by a value that could not be known, and old values are forgotten a few at a time", () => {
  const { chain } = started(4, { retentionBlocks: 10n });
  const keeper = chain.box.lane.keeper<BeaconKeeper>("beacon");
  const asked: bigint[] = [];
  chain.go({ run: () => void asked.push(keeper.request()) });
  const [height = assert.fail()] = asked;
  assert.equal(height, chain.height + 2n);
  while (chain.height < height + 3n) {
    assert.equal(keeper.randomAt(height), undefined);
    chain.go();
  }
  const answer = keeper.randomAt(height) ?? assert.fail();
  assert.equal(answer.strength, STRONG);
  assert.ok(equalBytes(answer.value, keeper.latest()?.value ?? assert.fail()));
  chain.goOn(20);
  assert.equal(keeper.randomAt(height), undefined);
  assert.equal([...chain.state.values.keys()].length, 8);
  chain.state.params.set({ ...chain.state.params.get(), retentionBlocks: 1n });
  chain.go();
  assert.equal([...chain.state.values.keys()].length, 5);
});

test("what is exported is imported, and the chain goes on as if nothing had happened", () => {
  const { chain, validators } = started(4);
  chain.go({ silent: validators.slice(0, 1) });
  const exported = chain.box.exported("beacon", GenesisState);
  genesis.validate?.(chain.box.lane.contextOf(0) as never, exported);
  const copy = new BeaconSandbox({ genesis: { beacon: exported } });
  assert.deepEqual(copy.box.exported("beacon", GenesisState), exported);
  assert.deepEqual(copy.box.brokenInvariants(), []);
});
