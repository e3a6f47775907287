import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, EMPTY_BYTES, latin1FromBytes, toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { Query as AuthQuery } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Query as BankQuery } from "#proto/cosmos/bank/v1beta1/query.ts";
import { SimulationResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { CommitmentProof } from "#proto/cosmos/ics23/v1/proofs.ts";
import { type AppChain, type AppSigner, appChain, DENOM, sendMessage, signedTx } from "#test/support/app-chain.ts";

async function open(): Promise<{ chain: AppChain; alice: AppSigner; bob: AppSigner }> {
  const chain = await appChain({ options: { version: "1.2.3" } });
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  for (const sequence of [0n, 1n, 2n]) {
    await chain.block([signedTx({ messages: [sendMessage(alice, bob, 10n)], signer: alice, sequence })]);
  }
  return { chain, alice, bob };
}

const balanceRequest = (signer: AppSigner): Uint8Array =>
  BankQuery.methods.balance.request.encode({ address: signer.address, denom: DENOM });

test("grpc paths answer at the latest and at earlier heights", async () => {
  const { chain, bob } = await open();
  const amountAt = async (height: bigint): Promise<bigint | undefined> => {
    const response = await chain.query("/cosmos.bank.v1beta1.Query/Balance", balanceRequest(bob), { height });
    assert.deepEqual([response.code, response.height], [0, height === 0n ? 3n : height]);
    return BankQuery.methods.balance.response.decode(response.value).balance?.amount;
  };
  assert.deepEqual(await Promise.all([0n, 1n, 2n, 3n].map(amountAt)), [1_000_030n, 1_000_010n, 1_000_020n, 1_000_030n]);
});

test("heights that cannot be read have the sdk's codes", async () => {
  const { chain, bob } = await open();
  const path = "/cosmos.bank.v1beta1.Query/Balance";
  const future = await chain.query(path, balanceRequest(bob), { height: 4n });
  assert.deepEqual(
    [future.code, future.codespace, future.log],
    [26, "sdk", "cannot query with height in the future; please provide a valid height: invalid height"],
  );
  assert.equal((await chain.query(path, balanceRequest(bob), { height: -1n })).code, 18);
  const unprovable = await chain.query("/store/bank/key", Uint8Array.of(5), { height: 1n, prove: true });
  assert.deepEqual(
    [unprovable.code, unprovable.log],
    [18, "cannot query with proof when height <= 1; please provide a valid height: invalid request"],
  );
  await chain.store.pruneBefore(3n);
  const pruned = await chain.query(path, balanceRequest(bob), { height: 2n });
  assert.deepEqual(
    [pruned.code, pruned.log],
    [18, "failed to load state at height 2; version does not exist (latest height: 3): invalid request"],
  );
  const prunedKey = await chain.query("/store/bank/key", Uint8Array.of(5), { height: 2n });
  assert.deepEqual([prunedKey.code, prunedKey.log, prunedKey.value.length], [0, "version does not exist", 0]);
});

test("failures of queries are mapped as the reference maps grpc statuses", async () => {
  const { chain } = await open();
  const { account } = AuthQuery.methods;
  const unknown = chain.app.wiring.addresses.account.toText(new Uint8Array(20).fill(9));
  const missing = await chain.query(account.path, account.request.encode({ address: unknown }));
  assert.deepEqual(
    [missing.code, missing.log],
    [22, `rpc error: code = NotFound desc = account ${unknown} not found: key not found`],
  );
  const empty = await chain.query(account.path, account.request.encode({ address: "" }));
  assert.deepEqual(
    [empty.code, empty.log],
    [18, "rpc error: code = InvalidArgument desc = Address cannot be empty: invalid request"],
  );
  assert.equal((await chain.query(account.path, Uint8Array.of(0xff))).code, 18);
  for (const path of ["", "/", "/nothing", "/cosmos.bank.v1beta1.Query/Nothing", "/app/nothing", "x".repeat(600)]) {
    assert.equal((await chain.query(path)).code, 6, path);
  }
});

test("store paths give raw values with proofs and prefixes", async () => {
  const { chain, bob } = await open();
  const address = chain.app.wiring.addresses.account.toBytes(bob.address);
  const key = concatBytes(Uint8Array.of(2, 20), address, utf8Encode(DENOM));
  const plain = await chain.query("/store/bank/key", key);
  assert.deepEqual([latin1FromBytes(plain.value), plain.height, plain.proofOps], ["1000030", 3n, undefined]);
  const proven = await chain.query("/store/bank/key", key, { prove: true });
  assert.deepEqual(
    proven.proofOps?.ops.map((op) => [op.type, toHex(op.key)]),
    [
      ["ics23:iavl", toHex(key)],
      ["ics23:simple", toHex(utf8Encode("bank"))],
    ],
  );
  const proof = CommitmentProof.decode(proven.proofOps?.ops[0]?.data ?? EMPTY_BYTES).proof;
  assert.equal(proof?.kind === "exist" && latin1FromBytes(proof.value.value), "1000030");
  const absent = await chain.query("/store/bank/key", Uint8Array.of(2, 1, 1), { prove: true });
  assert.equal(CommitmentProof.decode(absent.proofOps?.ops[0]?.data ?? EMPTY_BYTES).proof?.kind, "nonexist");
  const subspace = await chain.query("/store/bank/subspace", Uint8Array.of(0));
  assert.equal(
    toHex(subspace.value),
    toHex(
      concatBytes(
        Uint8Array.of(0x0a, 17, 0x0a, 6, 0),
        utf8Encode(DENOM),
        Uint8Array.of(0x12, 7),
        utf8Encode("3000000"),
      ),
    ),
  );
  assert.deepEqual((await chain.query("/store/nothing/key", key)).log, "no such store: nothing: unknown request");
  assert.equal((await chain.query("/store/bank/key")).code, 2);
  assert.equal((await chain.query("/store/bank/other", key)).code, 6);
});

test("the application tells its version and simulates transactions", async () => {
  const { chain, alice, bob } = await open();
  assert.equal(utf8Decode((await chain.query("/app/version")).value), "1.2.3");
  const draft = { messages: [sendMessage(alice, bob, 10n)], signer: alice, sequence: 3n };
  const unsigned = signedTx({ ...draft, chainId: "nowhere", gasLimit: 0n });
  const response = await chain.query("/app/simulate", unsigned);
  assert.deepEqual([response.code, response.log], [0, ""]);
  const { gasInfo, result } = SimulationResponse.decode(response.value);
  assert.equal(gasInfo.gasWanted, 2n ** 64n - 1n);
  const { txResults } = await chain.block([signedTx(draft)]);
  assert.equal(txResults[0]?.code, 0);
  const [used, simulated] = [txResults[0]?.gasUsed ?? 0n, gasInfo.gasUsed];
  assert(
    simulated > 0n && simulated <= used + 200n && simulated + 200n >= used,
    `${simulated} simulated, ${used} used`,
  );
  assert.equal(result?.msgResponses[0]?.typeUrl, "/cosmos.bank.v1beta1.MsgSendResponse");
  const poor = await chain.query(
    "/app/simulate",
    signedTx({ ...draft, messages: [sendMessage(alice, bob, 10n ** 9n)], sequence: 4n }),
  );
  assert.equal(poor.code, 5);
  assert.equal(chain.balance(bob), 1_000_040n);
});

test("a query that works too hard is stopped", async () => {
  const chain = await appChain({ options: { queryGasLimit: 500n } });
  await chain.block([]);
  const [alice] = chain.signers;
  assert(alice !== undefined);
  const answer = chain.app.grpc({ path: BankQuery.methods.balance.path, data: balanceRequest(alice), height: 0n });
  assert.deepEqual(answer, { kind: "failed", grpcCode: 8, message: "query ran out of gas" });
});
