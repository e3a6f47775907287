import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { type AppChain, appChain, sendMessage, signedTx } from "#test/support/app-chain.ts";

const SEED = 20_240_101;

async function open(): Promise<{ chain: AppChain; tx: Uint8Array }> {
  const chain = await appChain();
  await chain.block([]);
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  return { chain, tx: signedTx({ messages: [sendMessage(alice, bob, 10n)], signer: alice, sequence: 0n }) };
}

test("every truncation of a transaction is refused as malformed or unsigned", async () => {
  const { chain, tx } = await open();
  const responses = await Promise.all(
    Array.from({ length: tx.length }, (_, length) => chain.check(tx.slice(0, length))),
  );
  for (const { code, codespace } of responses) {
    assert.equal(codespace, "sdk");
    assert([2, 15, 18].includes(code), `code ${code}`);
  }
  assert.equal((await chain.check(tx)).code, 0);
});

test("random bytes and random damage never reach an undeclared error", async () => {
  const { chain, tx } = await open();
  const damaged = fc.tuple(fc.nat(tx.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
    const copy = tx.slice();
    copy[at] = (copy[at] ?? 0) ^ flip;
    return copy;
  });
  const anything = fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged);
  const run = async (bytes: Uint8Array): Promise<void> => {
    const { code, codespace } = await chain.check(bytes);
    assert.notEqual(code, 0);
    assert.equal(codespace, "sdk");
  };
  await fc.assert(fc.asyncProperty(anything, run), { seed: SEED, numRuns: 500 });
  const { txResults } = await chain.block(fc.sample(anything, { seed: SEED, numRuns: 200 }));
  for (const { codespace } of txResults) assert.equal(codespace, "sdk");
});

test("the envelope has one encoding: overlong lengths, reordered, repeated and unknown fields are refused", async () => {
  const { chain, tx } = await open();
  const raw = TxRaw.decode(tx);
  const signatures = TxRaw.encode({
    bodyBytes: new Uint8Array(),
    authInfoBytes: new Uint8Array(),
    signatures: raw.signatures,
  });
  const rest = TxRaw.encode({ ...raw, signatures: [] });
  const variants: Readonly<Record<string, Uint8Array>> = {
    reordered: Uint8Array.from([...signatures, ...rest]),
    "unknown field": Uint8Array.from([...tx, 0x22, 0x01, 0x00]),
    "varint field": Uint8Array.from([...tx, 0x20, 0x01]),
    "overlong length": Uint8Array.from([tx[0] ?? 0, (tx[1] ?? 0) | 0x80, (tx[2] ?? 0) | 0x80, 0x00, ...tx.slice(3)]),
    "unknown critical body field": TxRaw.encode({
      ...raw,
      bodyBytes: Uint8Array.from([...raw.bodyBytes, 0x7a, 0x01, 0x00]),
    }),
    "unknown auth field": TxRaw.encode({
      ...raw,
      authInfoBytes: Uint8Array.from([...raw.authInfoBytes, 0x7a, 0x01, 0x00]),
    }),
  };
  for (const [name, bytes] of Object.entries(variants)) {
    const { code, codespace } = await chain.check(bytes);
    assert.deepEqual([code, codespace], [2, "sdk"], name);
  }
});

test("unknown message types, unknown fields in messages and malformed messages are refused", async () => {
  const { chain, tx } = await open();
  const raw = TxRaw.decode(tx);
  const body = TxBody.decode(raw.bodyBytes);
  const [message] = body.messages;
  assert(message !== undefined);
  const withMessage = (typeUrl: string, value: Uint8Array): Uint8Array =>
    TxRaw.encode({ ...raw, bodyBytes: TxBody.encode({ ...body, messages: [{ typeUrl, value }] }) });
  const cases = [
    withMessage("/cosmos.bank.v1beta1.MsgNothing", message.value),
    withMessage("", message.value),
    withMessage("x".repeat(100_000), message.value),
    withMessage(MsgSend.typeUrl, Uint8Array.from([...message.value, 0x7a, 0x01, 0x00])),
    withMessage(MsgSend.typeUrl, message.value.slice(0, -1)),
    withMessage(MsgSend.typeUrl, Uint8Array.of(0x0a, 0x02, 0xff, 0xff)),
  ];
  for (const bytes of cases) assert.equal((await chain.check(bytes)).code, 2);
});

test("addresses, coins and amounts in messages are not trusted", async () => {
  const { chain } = await open();
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  let sequence = 0n;
  const run = async (changes: Partial<MsgSend>): Promise<number | undefined> => {
    const message = {
      fromAddress: alice.address,
      toAddress: bob.address,
      amount: [{ denom: "utrib", amount: 1n }],
      ...changes,
    };
    const messages = [{ typeUrl: MsgSend.typeUrl, value: MsgSend.encode(message) }];
    const { txResults } = await chain.block([signedTx({ messages, signer: alice, sequence })]);
    if (txResults[0]?.codespace !== "sdk" || txResults[0].code !== 9) sequence++;
    return txResults[0]?.code;
  };
  assert.equal(await run({ toAddress: "" }), 7);
  assert.equal(await run({ toAddress: "cosmos1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnrujsuw" }), 7);
  assert.equal(await run({ toAddress: bob.address.toUpperCase() }), 0);
  assert.equal(await run({ amount: [] }), 10);
  assert.equal(await run({ amount: [{ denom: "utrib", amount: 0n }] }), 10);
  assert.equal(await run({ amount: [{ denom: "utrib", amount: -5n }] }), 10);
  assert.equal(await run({ amount: [{ denom: "u", amount: 1n }] }), 10);
  const two = [
    { denom: "utrib", amount: 1n },
    { denom: "aaa", amount: 1n },
  ];
  assert.equal(await run({ amount: two }), 10);
  assert.equal(
    await run({
      amount: [
        { denom: "utrib", amount: 1n },
        { denom: "utrib", amount: 1n },
      ],
    }),
    10,
  );
  assert.equal(await run({ amount: [{ denom: "utrib", amount: 2n ** 256n - 1n }] }), 5);
  const collector = chain.app.wiring.moduleAccounts.require("fee_collector").address;
  assert.equal(await run({ toAddress: collector }), 4);
  assert.deepEqual(chain.app.brokenInvariants(), []);
});
