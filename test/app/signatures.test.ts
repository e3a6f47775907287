import assert from "node:assert/strict";
import { test } from "node:test";
import { packRecords, RECORD_BYTES, type SignatureVerifier } from "#app/signature-batch.ts";
import { inlineVerifier, signatureVerifier } from "#app/signature-pool.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { type AppChain, appChain, sendMessage, signedTx } from "#test/support/app-chain.ts";

function records(count: number): { packed: Uint8Array; expected: number[] } {
  const all = Array.from({ length: count }, (_, i) => {
    const privateKey = sha256(utf8Encode(`key ${i}`));
    const digest = sha256(utf8Encode(`message ${i}`));
    const signature = secp256k1Sign(privateKey, digest).slice();
    if (i % 3 === 0) signature[5] = (signature[5] ?? 0) ^ 1;
    return { key: secp256k1PublicKey(privateKey), digest, signature };
  });
  return { packed: packRecords(all), expected: all.map((_, i) => (i % 3 === 0 ? 0 : 1)) };
}

test("the pool and the inline verifier agree, batch by batch", async () => {
  const { packed, expected } = records(60);
  const pool = signatureVerifier({ logger: silentLogger }, { threads: 2 });
  const halves = [packed.slice(0, 31 * RECORD_BYTES), packed.slice(31 * RECORD_BYTES)];
  const pooled = await Promise.all(halves.map((half) => pool.verify(half)));
  const inline = await inlineVerifier().verify(packed);
  assert.deepEqual([...inline], expected);
  assert.deepEqual(
    pooled.flatMap((results) => [...results]),
    expected,
  );
  assert.deepEqual([...(await pool.verify(new Uint8Array(0)))], []);
  await pool.close();
});

test("a closed pool still answers, on the calling thread", async () => {
  const { packed, expected } = records(4);
  const pool = signatureVerifier({ logger: silentLogger }, { threads: 1 });
  const pending = pool.verify(packed);
  await pool.close();
  assert.deepEqual([...(await pending)], expected);
  assert.deepEqual([...(await pool.verify(packed))], expected);
});

function counting(): SignatureVerifier & { count: number } {
  const inner = inlineVerifier();
  const verifier = {
    count: 0,
    verify(packed: Uint8Array) {
      verifier.count += packed.length / RECORD_BYTES;
      return inner.verify(packed);
    },
    close: () => inner.close(),
  };
  return verifier;
}

const transfers = (chain: AppChain, sequence: bigint): Uint8Array[] =>
  chain.signers.map((signer, i) =>
    signedTx({
      messages: [sendMessage(signer, chain.signers[(i + 1) % chain.signers.length] ?? signer, 3n)],
      signer,
      sequence,
    }),
  );

test("a signature is verified once: in CheckTx, or in the proposal, or in the block", async () => {
  const verifier = counting();
  const chain = await appChain({ signers: 10, verifier });
  await chain.block([]);
  const first = transfers(chain, 0n);
  await Promise.all(first.map((tx) => chain.check(tx)));
  assert.equal(verifier.count, 10);
  await chain.block(first);
  assert.equal(verifier.count, 10);
  const second = transfers(chain, 1n);
  const proposal = {
    txs: second,
    proposedLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    hash: new Uint8Array(32),
    height: 3n,
    time: { seconds: 1n, nanos: 0 },
    nextValidatorsHash: new Uint8Array(),
    proposerAddress: new Uint8Array(),
  };
  assert.equal((await chain.app.processProposal(proposal)).status, 1);
  const { txResults } = await chain.block(second);
  assert(txResults.every(({ code }) => code === 0));
  assert.equal(verifier.count, 20);
  await chain.block(transfers(chain, 2n));
  assert.equal(verifier.count, 30);
});

test("with or without threads, with or without CheckTx, blocks have the same results", async () => {
  const run = async (threads: number, isChecked: boolean): Promise<string> => {
    const verifier = signatureVerifier({ logger: silentLogger }, { threads });
    const chain = await appChain({ signers: 200, verifier });
    const parts: string[] = [];
    for (const sequence of [0n, 1n]) {
      const txs = transfers(chain, sequence);
      const bad = txs[7]?.slice() ?? assert.fail();
      bad[bad.length - 1] = (bad[bad.length - 1] ?? 0) ^ 1;
      txs[7] = bad;
      if (isChecked) await Promise.all(txs.map((tx) => chain.check(tx)));
      const { txResults, appHash } = await chain.block(txs);
      assert.equal(txResults[7]?.code, 4 + (sequence === 1n ? 28 : 0));
      parts.push(toHex(appHash), ...txResults.map(({ code, gasUsed }) => `${code}/${gasUsed}`));
    }
    await chain.app.close();
    return parts.join(" ");
  };
  const reference = await run(0, false);
  assert.equal(await run(1, false), reference);
  assert.equal(await run(2, true), reference);
});

test("an account that a block creates can pay in the same block", async () => {
  const chain = await appChain();
  const [alice] = chain.signers;
  assert(alice !== undefined);
  const { appSigner } = await import("#test/support/app-chain.ts");
  const stranger = { ...appSigner(50), accountNumber: 6n };
  const { txResults } = await chain.block([
    signedTx({ messages: [sendMessage(alice, stranger, 10_000n)], signer: alice, sequence: 0n }),
    signedTx({ messages: [sendMessage(stranger, alice, 1n)], signer: stranger, sequence: 0n }),
  ]);
  assert.deepEqual(
    txResults.map(({ code, log }) => [code, log]),
    [
      [0, ""],
      [0, ""],
    ],
  );
  assert.equal(chain.balance(stranger), 9499n);
});
