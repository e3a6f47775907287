import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareBigints, compareBytes, fromHex, latin1FromBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import { I64_MAX, I64_MIN } from "#lib/integer.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { testSigners } from "#test/support/chain.ts";
import { readVector } from "#test/support/vectors.ts";
import { ValidationError } from "./errors.ts";
import { MAX_TOTAL_VOTING_POWER } from "./limits.ts";
import { advancePriorities, centerPriorities } from "./proposer-priority.ts";
import { ed25519PubKey } from "./pub-key.ts";
import { newValidator } from "./validator.ts";
import { ValidatorSet } from "./validator-set.ts";

interface Step {
  readonly op: "new" | "increment" | "update_then_increment1";
  readonly times?: number;
  readonly validators?: readonly { readonly address: string; readonly power: string }[];
  readonly changes?: readonly { readonly address: string; readonly power: string }[];
  readonly state: {
    readonly proposer: string;
    readonly validators: readonly { readonly address: string; readonly power: string; readonly priority: string }[];
  };
}

/** A validator known by address only: priorities and order do not depend on keys. */
function member(address: Uint8Array, votingPower: bigint): Validator {
  return { address, pubKey: { sum: undefined }, votingPower, proposerPriority: 0n };
}

function members(list: readonly { readonly address: string; readonly power: string }[]): Validator[] {
  return list.map(({ address, power }) => member(fromHex(address), BigInt(power)));
}

test("proposers come in CometBFT's order", () => {
  const vector = readVector<{ validators: { address: string; power: number }[]; expected: string[] }>(
    "derived/cometbft_proposer_selection1.json",
  );
  let set = ValidatorSet.create(
    vector.validators.map(({ address, power }) => member(utf8Encode(address), BigInt(power))),
  );
  const proposers = vector.expected.map(() => {
    const { address } = set.proposer as Validator;
    set = set.copyIncrementProposerPriority(1);
    return latin1FromBytes(address);
  });
  assert.equal(proposers.length, 99);
  assert.deepEqual(proposers, vector.expected);
});

test("priorities follow an independent trace through turns, changes and removals", () => {
  const { steps } = readVector<{ steps: Step[] }>("derived/validator_set_priority_trace.json");
  assert.equal(steps.length, 121);
  let set = ValidatorSet.empty;
  for (const step of steps) {
    switch (step.op) {
      case "new":
        set = ValidatorSet.create(members(step.validators ?? []));
        break;
      case "increment":
        set = set.copyIncrementProposerPriority(step.times ?? 1);
        break;
      case "update_then_increment1":
        set = set.updateWithChangeSet(members(step.changes ?? [])).copyIncrementProposerPriority(1);
        break;
    }
    assert.equal(toHex((set.proposer as Validator).address), step.state.proposer);
    const state = set.validators.map(({ address, votingPower, proposerPriority }) => ({
      address: toHex(address),
      power: String(votingPower),
      priority: String(proposerPriority),
    }));
    assert.deepEqual(state, step.state.validators);
  }
});

const changeLists = fc.array(
  fc.array(fc.record({ id: fc.integer({ min: 0, max: 19 }), power: fc.bigInt({ min: 0n, max: 1n << 40n }) }), {
    maxLength: 8,
  }),
  { maxLength: 12 },
);

test("any valid changes keep order, total, average and window", () => {
  fc.assert(
    fc.property(changeLists, (lists) => {
      const model = new Map<number, bigint>([[100, 1n]]);
      let set = ValidatorSet.create([member(Uint8Array.of(100), 1n)]);
      for (const list of lists) {
        const changes = [...new Map(list.map(({ id, power }) => [id, power]))].filter(
          ([id, power]) => power > 0n || model.has(id),
        );
        for (const [id, power] of changes) {
          if (power === 0n) model.delete(id);
          else model.set(id, power);
        }
        set = set.updateWithChangeSet(changes.map(([id, power]) => member(Uint8Array.of(id), power)));
        requireInvariants(set, model);
        const before = set;
        set = set.copyIncrementProposerPriority(1);
        requireInvariants(set, model);
        assert.equal(set.totalVotingPower, before.totalVotingPower);
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

function requireInvariants(set: ValidatorSet, model: ReadonlyMap<number, bigint>): void {
  assert.deepEqual(
    set.validators.map(({ address, votingPower }) => [address[0] as number, votingPower]),
    [...model].sort(([a, p], [b, q]) => (p === q ? a - b : p > q ? -1 : 1)),
  );
  const priorities = set.validators.map(({ proposerPriority }) => proposerPriority);
  const sum = priorities.reduce((total, priority) => total + priority, 0n);
  assert.ok(sum > -BigInt(set.size) && sum < BigInt(set.size));
  const sorted = [...priorities].sort(compareBigints);
  assert.ok((sorted.at(-1) as bigint) - (sorted[0] as bigint) < 3n * set.totalVotingPower + 2n);
  set.validators.forEach(({ address }, i) => {
    assert.equal(set.indexOf(address), i);
  });
}

test("over one full cycle everybody proposes in proportion to power", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }), (powers) => {
      let set = ValidatorSet.create(powers.map((power, i) => member(Uint8Array.of(i), BigInt(power))));
      const turns = new Map<number, number>();
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (let i = 0; i < total; i++) {
        const id = (set.proposer as Validator).address[0] as number;
        turns.set(id, (turns.get(id) ?? 0) + 1);
        set = set.copyIncrementProposerPriority(1);
      }
      powers.forEach((power, i) => {
        assert.ok(Math.abs((turns.get(i) ?? 0) - power) <= 1);
      });
    }),
    { seed: 11, numRuns: 60 },
  );
});

test("many turns at once are as many single turns", () => {
  const set = ValidatorSet.create([5n, 3n, 1n].map((power, i) => member(Uint8Array.of(i), power)));
  const powers = set.validators.map(({ votingPower }) => votingPower);
  const priorities = set.validators.map(({ proposerPriority }) => proposerPriority);
  const atOnce = advancePriorities(priorities, powers, { total: 9n, times: 7, precedes: (a, b) => a < b });
  const jumped = set.copyIncrementProposerPriority(7);
  assert.equal(jumped.validators[atOnce], jumped.proposer);
  assert.deepEqual(
    jumped.validators.map(({ proposerPriority }) => proposerPriority),
    priorities,
  );
});

test("equal priorities are decided by the lower address", () => {
  const set = ValidatorSet.create([3, 1, 2].map((id) => member(Uint8Array.of(id), 10n)));
  assert.deepEqual((set.proposer as Validator).address, Uint8Array.of(1));
  assert.deepEqual((set.findProposer() as Validator).address, Uint8Array.of(2));
});

test("priorities at the edge of int64 are clipped, and their spread wraps as in Go", () => {
  const clipped = [I64_MAX, I64_MAX];
  advancePriorities(clipped, [10n, 10n], { total: 0n, times: 1, precedes: (a, b) => a < b });
  assert.deepEqual(clipped, [10n, 10n]);
  const wrapped = [I64_MAX, I64_MIN];
  centerPriorities(wrapped, 10n);
  assert.deepEqual(wrapped, [I64_MAX, I64_MIN + 1n]);
});

test("changes that cannot be are refused and change nothing", () => {
  const set = ValidatorSet.create([1, 2, 3].map((id) => member(Uint8Array.of(id), 10n)));
  const bad: [Validator[], RegExp][] = [
    [[member(Uint8Array.of(1), 5n), member(Uint8Array.of(1), 6n)], /duplicate entry 01/],
    [[member(Uint8Array.of(1), -1n)], /voting power can't be negative: -1/],
    [[member(Uint8Array.of(1), MAX_TOTAL_VOTING_POWER + 1n)], /to prevent clipping\/overflow/],
    [[member(Uint8Array.of(9), 0n)], /failed to find validator 09 to remove/],
    [[1, 2, 3].map((id) => member(Uint8Array.of(id), 0n)), /would result in empty set/],
    [[member(Uint8Array.of(9), MAX_TOTAL_VOTING_POWER)], /total voting power of resulting valset exceeds max/],
  ];
  const before = JSON.stringify(set.validators, (_, value) => (typeof value === "bigint" ? String(value) : value));
  for (const [changes, message] of bad) {
    assert.throws(
      () => set.updateWithChangeSet(changes),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
    );
  }
  assert.equal(
    JSON.stringify(set.validators, (_, value) => (typeof value === "bigint" ? String(value) : value)),
    before,
  );
  assert.throws(() => ValidatorSet.create([member(Uint8Array.of(1), 0n)]), ValidationError);
});

test("a decrease makes room for an increase in the same change set", () => {
  const [a, b] = [Uint8Array.of(1), Uint8Array.of(2)];
  const set = ValidatorSet.create([member(a, MAX_TOTAL_VOTING_POWER - 10n), member(b, 10n)]);
  const next = set.updateWithChangeSet([member(a, 10n), member(b, MAX_TOTAL_VOTING_POWER - 10n)]);
  assert.equal(next.totalVotingPower, MAX_TOTAL_VOTING_POWER);
  assert.deepEqual(next.getByIndex(0)?.address, b);
});

test("a set survives its wire form, whose total nobody trusts", () => {
  const validators = testSigners(4).map(({ publicKey }, i) => newValidator(ed25519PubKey(publicKey), BigInt(i + 1)));
  const set = ValidatorSet.create(validators).copyIncrementProposerPriority(3);
  const copy = ValidatorSet.fromProto({ ...set.toProto(), totalVotingPower: 999n });
  assert.deepEqual(copy.validators, set.validators);
  assert.deepEqual(copy.proposer, set.proposer);
  assert.equal(copy.totalVotingPower, 10n);
  assert.deepEqual(copy.hash(), set.hash());
  assert.deepEqual(ValidatorSet.fromExisting([...validators].reverse()).hash(), set.hash());
});

test("a wire form that is not a set is refused", () => {
  const validators = testSigners(3).map(({ publicKey }) => newValidator(ed25519PubKey(publicKey), 1n));
  const proto = ValidatorSet.create(validators).toProto();
  const [first] = validators as [Validator];
  const stranger = newValidator(ed25519PubKey(new Uint8Array(32).fill(7)), 1n);
  const bad: [typeof proto, RegExp][] = [
    [{ ...proto, validators: [] }, /validator set is nil or empty/],
    [{ ...proto, proposer: undefined }, /validatorSet proposer error/],
    [{ ...proto, proposer: stranger }, /proposer not in validator set/],
    [{ ...proto, validators: [{ ...first, address: new Uint8Array(20) }] }, /incorrectly derived from pubkey/],
    [{ ...proto, validators: [{ ...first, votingPower: -1n }] }, /negative voting power/],
    [{ ...proto, validators: [{ ...first, pubKey: { sum: undefined } }] }, /does not have a public key/],
    [{ ...proto, validators: [{ ...first, votingPower: MAX_TOTAL_VOTING_POWER + 1n }] }, /exceeds maximum/],
    [
      { ...proto, validators: [{ ...first, pubKey: { sum: { kind: "ed25519", value: new Uint8Array(31) } } }] },
      /invalid size for PubKeyEd25519. Got 31, expected 32/,
    ],
  ];
  for (const [value, message] of bad) {
    assert.throws(
      () => ValidatorSet.fromProto(value),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
    );
  }
});

test("hash and index are computed once for all turns of a set", () => {
  const set = ValidatorSet.create(testSigners(3).map(({ publicKey }) => newValidator(ed25519PubKey(publicKey), 1n)));
  const later = set.copyIncrementProposerPriority(5);
  assert.equal(later.hash(), set.hash());
  assert.equal(later.hasAddress(new Uint8Array(20)), false);
  assert.equal(later.getByAddress(new Uint8Array(20)), undefined);
  assert.ok(later.validators.every(({ address }) => later.hasAddress(address)));
  assert.ok(
    later.validators.every(
      ({ address }, i, all) => i === 0 || compareBytes(all[i - 1]?.address as Uint8Array, address) < 0,
    ),
  );
});
