/** Rechecks after a block give the verdicts of a plain model of sequences and timeouts, whatever the blocks contained. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import { type AppSigner, appChain, sendMessage, signedTx } from "#test/support/app-chain.ts";

interface Pending {
  readonly tx: Uint8Array;
  readonly sender: number;
  readonly sequence: bigint;
  /** Last height at which it may be in a block; 0 for ever. */
  readonly timeout: bigint;
}

const SIGNERS = 6;
const ROUNDS = 60;

for (const seed of [1n, 2n, 3n]) {
  test(`seed ${seed}`, async () => {
    const random = seededRandom(seed);
    const chain = await appChain({ signers: SIGNERS });
    await chain.block([]);
    const committed = Array.from({ length: SIGNERS }, () => 0n);
    let pool: Pending[] = [];
    let serial = 0;
    const signer = (i: number): AppSigner => chain.signers[i] as AppSigner;
    const make = (sender: number, sequence: bigint, timeout: bigint): Pending => {
      const messages = [sendMessage(signer(sender), signer(random.below(SIGNERS)), 1n)];
      const body = timeout === 0n ? {} : { timeoutHeight: timeout };
      return {
        tx: signedTx({ messages, signer: signer(sender), sequence, memo: `${serial++}`, body }),
        sender,
        sequence,
        timeout,
      };
    };
    const expected = (sender: number): bigint =>
      (committed[sender] ?? 0n) + BigInt(pool.filter((p) => p.sender === sender).length);

    for (let round = 0; round < ROUNDS; round++) {
      for (let i = random.below(6); i > 0; i--) {
        const sender = random.below(SIGNERS);
        const isWrong = random.chance(1, 5);
        const timeout = random.chance(1, 4) ? chain.height() + BigInt(random.below(3)) : 0n;
        const candidate = make(sender, expected(sender) + (isWrong ? 1n : 0n), timeout);
        const code = isExpired(candidate, chain.height()) ? 30 : isWrong ? 32 : 0;
        assert.equal((await chain.check(candidate.tx)).code, code, `check in round ${round}`);
        if (code === 0) pool.push(candidate);
      }
      // A proposer may take any txs, and also some that this node never saw.
      const chosen = pool.filter((p) => random.chance(1, 2) && p.sender !== round % SIGNERS);
      const strangers = random.chance(1, 3) ? [make(round % SIGNERS, committed[round % SIGNERS] ?? 0n, 0n)] : [];
      const block = [...strangers, ...chosen];
      const { txResults } = await chain.block(block.map(({ tx }) => tx));
      block.forEach(({ sender, sequence }, i) => {
        if (txResults[i]?.code === 0) committed[sender] = sequence + 1n;
      });
      pool = await recheck(pool.filter((p) => !chosen.includes(p)));
    }

    async function recheck(waiting: readonly Pending[]): Promise<Pending[]> {
      const next = [...committed];
      const kept: Pending[] = [];
      for (const pending of waiting) {
        const fits = pending.sequence === next[pending.sender];
        const code = isExpired(pending, chain.height()) ? 30 : fits ? 0 : 32;
        assert.equal((await chain.check(pending.tx, true)).code, code, `recheck at height ${chain.height()}`);
        if (code !== 0) continue;
        next[pending.sender] = pending.sequence + 1n;
        kept.push(pending);
      }
      return kept;
    }
  });
}

const isExpired = ({ timeout }: Pending, height: bigint): boolean => timeout !== 0n && height > timeout;

test("an account that could pay when it was checked and cannot after a block is refused again", async () => {
  const chain = await appChain({ signers: 2 });
  await chain.block([]);
  const [alice, bob] = chain.signers as [AppSigner, AppSigner];
  const waiting = signedTx({
    messages: [sendMessage(alice, bob, 1n)],
    signer: alice,
    sequence: 1n,
    fee: [{ denom: "utrib", amount: 900n }],
  });
  const first = signedTx({ messages: [sendMessage(alice, bob, 1n)], signer: alice, sequence: 0n });
  assert.equal((await chain.check(first)).code, 0);
  assert.equal((await chain.check(waiting)).code, 0);
  const drain = signedTx({
    messages: [sendMessage(alice, bob, chain.balance(alice) - 5000n)],
    signer: alice,
    sequence: 0n,
    fee: [{ denom: "utrib", amount: 4500n }],
  });
  assert.equal((await chain.block([drain])).txResults[0]?.code, 0);
  assert.equal((await chain.check(waiting, true)).code, 5);
});
