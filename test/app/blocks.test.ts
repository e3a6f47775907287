import assert from "node:assert/strict";
import { test } from "node:test";
import { appChain, sendMessage, signedTx } from "#test/support/app-chain.ts";

test("a transfer in a block moves coins and pays its fee", async () => {
  const chain = await appChain();
  const [alice, bob] = chain.signers as [never, never];
  const tx = signedTx({ messages: [sendMessage(alice, bob, 1000n)], signer: alice, sequence: 0n });
  const checked = await chain.check(tx);
  assert.deepEqual([checked.code, checked.log], [0, ""]);
  const { txResults } = await chain.block([tx]);
  assert.deepEqual([txResults[0]?.code, txResults[0]?.log], [0, ""]);
  console.log(txResults[0]?.gasUsed, JSON.stringify(txResults[0]?.events.map((e) => [e.type, e.attributes.map((a) => `${a.key}=${a.value}`)]), null, 1));
  assert.equal(chain.balance(alice), 1_000_000n - 1500n);
  assert.equal(chain.balance(bob), 1_001_000n);
});
