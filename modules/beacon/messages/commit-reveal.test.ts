/** Secrets of accounts, for chains whose votes carry nothing: promised under a deposit, told or paid for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { secretCommitment } from "#kernels/beacon-mix.ts";
import { Query } from "#proto/tributary/beacon/v1/query.ts";
import { Msg } from "#proto/tributary/beacon/v1/tx.ts";
import { type Params, Strength } from "#proto/tributary/beacon/v1/types.ts";
import { SANDBOX_CHAIN_ID, sha256, toHex, utf8Encode } from "#sdk";
import { BeaconSandbox } from "#test/support/beacon-sandbox.ts";
import { addressOf, bankOf, coins, DENOM, failsWith, fund } from "#test/support/cosmos-sandbox.ts";
import type { BeaconKeeper } from "../keeper.ts";
import { defaultParams } from "../params.ts";

const DEPOSIT = 10_000_000n;

/** A chain without vote extensions, with funded accounts 101 and up. */
function unextended(params: Partial<Params> = {}): BeaconSandbox {
  const chain = new BeaconSandbox({ isExtended: false, params });
  chain.join(1);
  for (let n = 101; n < 105; n++) fund(chain.box, addressOf(chain.box, n), coins(10n * DEPOSIT));
  chain.goOn(2);
  return chain;
}

const secretOf = (n: number): Uint8Array => sha256(utf8Encode(`secret of ${n}`));

function commit(chain: BeaconSandbox, n: number, targetHeight: bigint): void {
  const sender = addressOf(chain.box, n);
  const bytes = chain.box.wiring.addresses.account.toBytes(sender);
  const promise = { sender: bytes, height: targetHeight, secret: secretOf(n) };
  const commitment = secretCommitment(SANDBOX_CHAIN_ID, promise);
  chain.box.run(Msg.methods.commitReveal, { sender, targetHeight, commitment });
}

function reveal(chain: BeaconSandbox, n: number, targetHeight: bigint, secret = secretOf(n)): void {
  chain.box.run(Msg.methods.reveal, { sender: addressOf(chain.box, n), targetHeight, secret });
}

function each(numbers: readonly number[], run: (n: number) => void): void {
  for (const n of numbers) run(n);
}

const balance = (chain: BeaconSandbox, n: number): bigint =>
  bankOf(chain.box).getBalance(addressOf(chain.box, n), DENOM);

test("a height nobody asked for has no value, and an idle chain writes nothing", () => {
  const chain = unextended();
  chain.goOn(8);
  assert.equal(chain.state.latest.find(), undefined);
  assert.deepEqual([...chain.state.pending.keys()], []);
});

test("a request alone is answered by the hash of a block, and the answer says that it is weak", () => {
  const chain = unextended();
  const asked: bigint[] = [];
  chain.go({ run: () => void asked.push(chain.box.lane.keeper<BeaconKeeper>("beacon").request()) });
  chain.goOn(6);
  const [height = assert.fail()] = asked;
  assert.equal(chain.valueAt(height)?.strength, Strength.STRENGTH_WEAK);
  assert.deepEqual([...chain.state.values.keys()], [height]);
});

test("who tells the secret gets the deposit back, who does not loses it", () => {
  const chain = unextended();
  const target = chain.height + 3n;
  chain.go({ run: () => each([101, 102, 103], (n) => commit(chain, n, target)) });
  assert.equal(balance(chain, 101), 9n * DEPOSIT);
  chain.goOn(2);
  chain.go({ run: () => reveal(chain, 101, target) });
  chain.go({ run: () => reveal(chain, 102, target) });
  assert.equal(chain.valueAt(target), undefined);
  chain.go();
  const value = chain.valueAt(target) ?? assert.fail();
  assert.deepEqual([value.strength, value.secrets], [Strength.STRENGTH_BONDED, 2]);
  assert.deepEqual(
    [balance(chain, 101), balance(chain, 102), balance(chain, 103)],
    [10n * DEPOSIT, 10n * DEPOSIT, 9n * DEPOSIT],
  );
  assert.deepEqual([...chain.state.commitments.keys()], []);
});

test("each secret changes the value, and the order of telling does not", () => {
  const valueAfter = (tellers: readonly number[]): string => {
    const chain = unextended();
    const target = chain.height + 2n;
    chain.go({ run: () => each([101, 102, 103], (n) => commit(chain, n, target)) });
    chain.go();
    chain.go({ run: () => each(tellers, (n) => reveal(chain, n, target)) });
    chain.goOn(2);
    return toHex(chain.valueAt(target)?.value ?? assert.fail());
  };
  assert.equal(valueAfter([101, 102, 103]), valueAfter([103, 101, 102]));
  assert.equal(new Set([valueAfter([]), valueAfter([101]), valueAfter([102]), valueAfter([101, 102])]).size, 4);
});

test("what is wrong with a commitment or a reveal has a code each", () => {
  const chain = unextended({ commitmentsMax: 2 });
  const { box } = chain;
  const target = chain.height + 3n;
  const sender = addressOf(box, 101);
  const commitment = new Uint8Array(32);
  const refuses = (run: () => void, code: number): void => failsWith(run, ["beacon", code]);
  const draft = (changes: object) => (): void => {
    box.run(Msg.methods.commitReveal, { sender, targetHeight: target, commitment, ...changes });
  };
  chain.go({
    run() {
      refuses(draft({ commitment: new Uint8Array(31) }), 4);
      refuses(draft({ targetHeight: chain.height }), 5);
      refuses(draft({ targetHeight: -1n }), 5);
      refuses(draft({ targetHeight: chain.height + 1_001n }), 5);
      commit(chain, 101, target);
      refuses(() => commit(chain, 101, target), 7);
      commit(chain, 102, target);
      refuses(() => commit(chain, 103, target), 6);
      refuses(() => reveal(chain, 101, target), 9);
      refuses(() => reveal(chain, 103, target), 8);
      refuses(() => reveal(chain, 101, -1n), 8);
    },
  });
  const page = box.query(Query.methods.commitments, { targetHeight: target, pagination: undefined });
  assert.equal(page.commitments.length, 2);
  chain.goOn(2);
  chain.go({
    run() {
      refuses(() => reveal(chain, 101, target, new Uint8Array(31)), 4);
      refuses(() => reveal(chain, 101, target, new Uint8Array(32)), 11);
      // Another's secret opens nothing, even if it was overheard.
      refuses(() => reveal(chain, 102, target, secretOf(101)), 11);
      reveal(chain, 101, target);
      refuses(() => reveal(chain, 101, target), 10);
    },
  });
  chain.goOn(2);
  refuses(() => reveal(chain, 102, target), 8);
});

test("only governance changes the parameters, and only to possible ones", () => {
  const chain = unextended();
  const authority = chain.box.wiring.authority;
  const update = (sender: string, changes: Partial<Params>): void => {
    chain.box.run(Msg.methods.updateParams, { authority: sender, params: { ...defaultParams(), ...changes } });
  };
  failsWith(() => update(addressOf(chain.box, 101), {}), ["gov", 13]);
  const impossible: readonly Partial<Params>[] = [
    { requestDelay: 0 },
    { recoveryBlocks: 0 },
    { recoveryBlocks: 33 },
    { strongPowerBps: 10_001 },
    { strongValidatorsMin: 0 },
    { retentionBlocks: 0n },
    { withheldMax: 0 },
    { withheldMax: 1_001 },
    { withheldSlashBps: 10_001 },
    { deposit: { denom: "", amount: 1n } },
    { deposit: { denom: DENOM, amount: -1n } },
    { commitmentsMax: 257 },
    { commitAheadMax: 0n },
  ];
  for (const changes of impossible) failsWith(() => update(authority, changes), ["beacon", 2]);
  update(authority, { recoveryBlocks: 5 });
  assert.equal(chain.state.params.get().recoveryBlocks, 5);
});

test("a shorter recovery makes several heights final at once, a longer one none twice", () => {
  const chain = new BeaconSandbox({ params: { recoveryBlocks: 8 } });
  for (let n = 1; n <= 4; n++) chain.join(n);
  chain.goOn(20);
  const set = (recoveryBlocks: number): void => chain.state.params.set({ ...chain.state.params.get(), recoveryBlocks });
  set(2);
  chain.go();
  assert.equal(chain.state.latest.get().height, chain.height - 2n);
  set(6);
  chain.goOn(3);
  assert.equal(chain.state.latest.get().height, chain.height - 5n);
  chain.goOn(2);
  assert.equal(chain.state.latest.get().height, chain.height - 6n);
});
