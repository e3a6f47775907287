import assert from "node:assert/strict";
import { test } from "node:test";
import { packAny } from "#codec/type-registry.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import {
  type AppChain,
  type AppSigner,
  appChain,
  appSigner,
  DENOM,
  sendMessage,
  signedTx,
  type TxDraft,
} from "#test/support/app-chain.ts";

interface Pair {
  readonly chain: AppChain;
  readonly alice: AppSigner;
  readonly bob: AppSigner;
}

async function open(options: Parameters<typeof appChain>[0] = {}): Promise<Pair> {
  const chain = await appChain(options);
  const [alice, bob] = chain.signers;
  assert(alice !== undefined && bob !== undefined);
  await chain.block([]);
  return { chain, alice, bob };
}

function draft({ alice, bob }: Pair, changes: Partial<TxDraft> = {}): TxDraft {
  return { messages: [sendMessage(alice, bob, 10n)], signer: alice, sequence: 0n, ...changes };
}

async function rejects(pair: Pair, tx: Uint8Array, code: number, log: string | RegExp): Promise<void> {
  const response = await pair.chain.check(tx);
  const text = `code ${response.code}: ${response.log}`;
  if (typeof log === "string") assert.equal(text, `code ${code}: ${log}`);
  else assert.match(text, new RegExp(`^code ${code}: ${log.source}$`));
  assert.equal(response.codespace, "sdk");
  assert.deepEqual(response.events, []);
}

/** Re-encodes a signed transaction with its parts changed; its signature is no longer valid. */
function edited(
  tx: Uint8Array,
  change: (parts: { body: TxBody; authInfo: AuthInfo; raw: TxRaw }) => Partial<TxRaw>,
): Uint8Array {
  const raw = TxRaw.decode(tx);
  const parts = { body: TxBody.decode(raw.bodyBytes), authInfo: AuthInfo.decode(raw.authInfoBytes), raw };
  return TxRaw.encode({ ...raw, ...change(parts) });
}

test("a transaction without messages", async () => {
  const pair = await open();
  await rejects(
    pair,
    signedTx(draft(pair, { messages: [] })),
    18,
    "must contain at least one message: invalid request",
  );
});

test("a message that nobody handles", async () => {
  const pair = await open();
  const messages = [packAny(Ed25519PubKey, { key: new Uint8Array(32) })];
  await rejects(
    pair,
    signedTx(draft(pair, { messages })),
    6,
    "no message handler found for /cosmos.crypto.ed25519.PubKey: unknown request",
  );
});

test("a critical extension option", async () => {
  const pair = await open();
  const option = packAny(MsgSend, MsgSend.create());
  await rejects(pair, signedTx(draft(pair, { body: { extensionOptions: [option] } })), 31, "unknown extension options");
  const ignorable = signedTx(draft(pair, { body: { nonCriticalExtensionOptions: [option] } }));
  assert.equal((await pair.chain.check(ignorable)).code, 0);
});

test("impossible gas, fee payer, signature count", async () => {
  const pair = await open();
  await rejects(
    pair,
    signedTx(draft(pair, { gasLimit: 1n << 63n })),
    18,
    `invalid gas supplied; ${1n << 63n} > ${(1n << 63n) - 1n}: invalid request`,
  );
  // Reading the parameters already costs more than nothing, so the fee check that would answer 41 is never reached.
  await rejects(
    pair,
    signedTx(draft(pair, { gasLimit: 0n })),
    11,
    "out of gas in location: ReadFlat; gasWanted: 0, gasUsed: 1000: out of gas",
  );
  await rejects(
    pair,
    signedTx(draft(pair, { payer: "cosmos1qqqq" })),
    7,
    /invalid fee payer address \(.*: invalid address\): invalid address/,
  );
  const good = signedTx(draft(pair));
  await rejects(
    pair,
    edited(good, () => ({ signatures: [] })),
    15,
    "no signatures supplied",
  );
  await rejects(
    pair,
    edited(good, ({ raw }) => ({ signatures: [...raw.signatures, ...raw.signatures] })),
    4,
    "wrong number of signers; expected 1, got 2: unauthorized",
  );
  const noInfos = edited(good, ({ authInfo }) => ({
    authInfoBytes: AuthInfo.encode({ ...authInfo, signerInfos: [] }),
  }));
  await rejects(pair, noInfos, 4, "invalid number of signer;  expected: 1, got 0: unauthorized");
});

test("a timeout that has passed, an unordered transaction", async () => {
  const pair = await open();
  await pair.chain.block([]);
  await pair.chain.block([]);
  await rejects(
    pair,
    signedTx(draft(pair, { body: { timeoutHeight: 2n } })),
    30,
    "block height: 3, timeout height: 2: tx timeout height",
  );
  assert.equal((await pair.chain.check(signedTx(draft(pair, { body: { timeoutHeight: 3n } })))).code, 0);
  await rejects(
    pair,
    signedTx(draft(pair, { body: { unordered: true } })),
    37,
    "unordered transactions are not enabled: feature not supported",
  );
  await rejects(
    pair,
    signedTx(draft(pair, { body: { timeoutTimestamp: { seconds: 1_700_000_000n, nanos: 0 } } })),
    42,
    "block time: 2023-11-14T22:13:23Z, timeout timestamp: 1700000000s: tx timeout",
  );
});

test("a long memo", async () => {
  const pair = await open();
  await rejects(
    pair,
    signedTx(draft(pair, { memo: "x".repeat(257) })),
    12,
    "maximum number of characters is 256 but received 257 characters: memo too large",
  );
  await rejects(
    pair,
    signedTx(draft(pair, { memo: "é".repeat(129) })),
    12,
    "maximum number of characters is 256 but received 258 characters: memo too large",
  );
});

test("fees: below the node's price, malformed, more than the payer has, payer unknown", async () => {
  const pair = await open({ options: { minGasPrices: [{ denom: DENOM, amount: 10n ** 16n }] } });
  await rejects(
    pair,
    signedTx(draft(pair, { fee: [{ denom: DENOM, amount: 1999n }] })),
    13,
    "insufficient fees; got: 1999utrib required: 2000utrib: insufficient fee",
  );
  assert.equal((await pair.chain.check(signedTx(draft(pair, { fee: [{ denom: DENOM, amount: 2000n }] })))).code, 0);
  const free = await open();
  await rejects(
    free,
    signedTx(
      draft(free, {
        fee: [
          { denom: DENOM, amount: 1n },
          { denom: "aaa", amount: 1n },
        ],
      }),
    ),
    13,
    "invalid fee amount: 1utrib,1aaa: insufficient fee",
  );
  await rejects(
    free,
    signedTx(draft(free, { fee: [{ denom: DENOM, amount: 1_000_001n }] })),
    5,
    "spendable balance 1000000utrib is smaller than 1000001utrib: insufficient funds: insufficient funds",
  );
  const stranger = appSigner(9);
  await rejects(
    free,
    signedTx({ messages: [sendMessage(stranger, free.bob, 1n)], signer: stranger, sequence: 0n }),
    9,
    `fee payer address: ${stranger.address} does not exist: unknown address`,
  );
  await rejects(
    free,
    signedTx(draft(free, { granter: free.bob.address })),
    18,
    "fee grants are not enabled: invalid request",
  );
});

test("a key that is not the signer's, a key that may not sign, no key at all", async () => {
  const pair = await open();
  const good = signedTx(draft(pair));
  const withKey = (publicKey: ReturnType<typeof packAny> | undefined): Uint8Array =>
    edited(good, ({ authInfo }) => ({
      authInfoBytes: AuthInfo.encode({
        ...authInfo,
        signerInfos: authInfo.signerInfos.map((info) => ({ ...info, publicKey })),
      }),
    }));
  await rejects(
    pair,
    withKey(pair.bob.packedKey),
    8,
    `pubKey does not match signer address ${pair.alice.address} with signer index: 0: invalid pubkey`,
  );
  await rejects(pair, withKey(undefined), 8, "unrecognized public key type: <nil>: invalid pubkey");
  const short = packAny(Ed25519PubKey, { key: new Uint8Array(31) });
  await rejects(pair, withKey(short), 8, "public key has the wrong length: invalid pubkey");
});

test("a signature for another chain, account number, body or mode", async () => {
  const pair = await open();
  const failed =
    "signature verification failed; please verify account number (0) and chain-id (app-test-1): (unable to verify single signer signature): unauthorized";
  await rejects(pair, signedTx(draft(pair, { chainId: "other-1" })), 4, failed);
  await rejects(pair, signedTx(draft(pair, { accountNumber: 7n })), 4, failed);
  const amino = { mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON, chainId: "other-1" };
  await rejects(
    pair,
    signedTx(draft(pair, amino)),
    4,
    "signature verification failed; please verify account number (0), sequence (0) and chain-id (app-test-1): unauthorized",
  );
  const memo = edited(signedTx(draft(pair)), ({ body }) => ({
    bodyBytes: TxBody.encode({ ...body, memo: "changed" }),
  }));
  await rejects(pair, memo, 4, failed);
  const highS = edited(signedTx(draft(pair)), ({ raw }) => ({ signatures: raw.signatures.map(withHighS) }));
  await rejects(pair, highS, 4, failed);
  await rejects(
    pair,
    edited(signedTx(draft(pair)), () => ({ signatures: [new Uint8Array(63)] })),
    4,
    failed,
  );
});

test("amino signatures are accepted", async () => {
  const pair = await open();
  const tx = signedTx(draft(pair, { mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON, memo: "<&>" }));
  assert.equal((await pair.chain.check(tx)).code, 0);
  assert.equal((await pair.chain.block([tx])).txResults[0]?.code, 0);
});

test("sequences: exact, in order, several in flight, reset by a commit", async () => {
  const pair = await open();
  const { chain } = pair;
  await rejects(
    pair,
    signedTx(draft(pair, { sequence: 1n })),
    32,
    "account sequence mismatch, expected 0, got 1: incorrect account sequence",
  );
  const txs = [0n, 1n, 2n, 3n].map((sequence) => signedTx(draft(pair, { sequence })));
  const codes = await Promise.all(txs.map((tx) => chain.check(tx)));
  assert.deepEqual(
    codes.map(({ code }) => code),
    [0, 0, 0, 0],
  );
  await rejects(
    pair,
    txs[0] as Uint8Array,
    32,
    "account sequence mismatch, expected 4, got 0: incorrect account sequence",
  );
  await chain.block(txs.slice(0, 2));
  const rechecks = await Promise.all(txs.slice(2).map((tx) => chain.check(tx, true)));
  assert.deepEqual(
    rechecks.map(({ code }) => code),
    [0, 0],
  );
  await rejects(
    pair,
    txs[1] as Uint8Array,
    32,
    "account sequence mismatch, expected 4, got 1: incorrect account sequence",
  );
});

test("a later signature may leave the key out", async () => {
  const pair = await open();
  await pair.chain.block([signedTx(draft(pair))]);
  const tx = signedTx(draft(pair, { sequence: 1n, withoutKey: true }));
  assert.equal((await pair.chain.check(tx)).code, 0);
  assert.equal((await pair.chain.block([tx])).txResults[0]?.code, 0);
});

function withHighS(signature: Uint8Array): Uint8Array {
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
  const high = (order - s).toString(16).padStart(64, "0");
  return Uint8Array.from([...signature.subarray(0, 32), ...Buffer.from(high, "hex")]);
}
