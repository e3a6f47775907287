/** A validator of the whole application that misses its votes is jailed and slashed to the coin, and comes back by a transaction. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toProtoJson } from "#codec/proto-json.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { ed25519Address } from "#crypto/address.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { addNs } from "#lib/time.ts";
import { Query as BankQuery } from "#proto/cosmos/bank/v1beta1/query.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Query } from "#proto/cosmos/slashing/v1beta1/query.ts";
import { MsgUnjail } from "#proto/cosmos/slashing/v1beta1/tx.ts";
import { Query as StakingQuery } from "#proto/cosmos/staking/v1beta1/query.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { AuthInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { ResponseFinalizeBlock, type ValidatorUpdate, type VoteInfo } from "#proto/tendermint/abci/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { addressesOf, packAny } from "#sdk";
import {
  APP_GENESIS_TIME,
  APP_PREFIX,
  type AppChain,
  type AppSigner,
  appChain,
  appSigner,
  DENOM,
  signedTx,
} from "#test/support/app-chain.ts";
import type { Rpc } from "#wire";

const STAKE = 100_000_000n;
const FUNDS = 1_000_000_000n;
const BLOCK_NS = 5_000_000_000n;
const OPERATORS: readonly AppSigner[] = [0, 1, 2].map(appSigner);
const { account, consensus, validator } = addressesOf(APP_PREFIX);
const registry = typeRegistry([MsgCreateValidator, Ed25519PubKey, PubKey]);

const consensusKey = (n: number): Uint8Array => new Uint8Array(32).fill(n + 1);
const operatorOf = ({ address }: AppSigner): string => validator.toText(account.toBytes(address));

/** The genesis transaction of an operator, as the file has it. */
function genesisTx(signer: AppSigner, n: number): object {
  const message = MsgCreateValidator.create({
    description: { moniker: `node ${n}`, identity: "", website: "", securityContact: "", details: "" },
    commission: { rate: 0n, maxRate: 10n ** 18n, maxChangeRate: 0n },
    minSelfDelegation: 1n,
    validatorAddress: operatorOf(signer),
    pubkey: packAny(Ed25519PubKey, { key: consensusKey(n) }),
    value: { denom: DENOM, amount: STAKE },
  });
  const messages = [packAny(MsgCreateValidator, message)];
  const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(
    signedTx({ messages, signer, sequence: 0n, accountNumber: 0n, fee: [] }),
  );
  const tx = { body: TxBody.decode(bodyBytes), authInfo: AuthInfo.decode(authInfoBytes), signatures };
  return toProtoJson(Tx, tx, registry) as object;
}

const appState = (): object => ({
  auth: {
    accounts: OPERATORS.map(({ address }, n) => ({
      "@type": "/cosmos.auth.v1beta1.BaseAccount",
      address,
      account_number: `${n}`,
    })),
    params: {
      max_memo_characters: "256",
      tx_sig_limit: "7",
      tx_size_cost_per_byte: "10",
      sig_verify_cost_ed25519: "590",
      sig_verify_cost_secp256k1: "1000",
    },
  },
  bank: {
    balances: OPERATORS.map(({ address }) => ({ address, coins: [{ denom: DENOM, amount: `${FUNDS}` }] })),
    params: { default_send_enabled: true },
  },
  slashing: {
    params: {
      signed_blocks_window: "10",
      min_signed_per_window: "0.5",
      downtime_jail_duration: "60s",
      slash_fraction_double_sign: "0.05",
      slash_fraction_downtime: "0.01",
    },
  },
  genutil: { gen_txs: OPERATORS.map(genesisTx) },
});

/** The engine's side: who votes, with which power. */
class Votes {
  #sets: ReadonlyMap<number, bigint>[] = [new Map(OPERATORS.map((_, n) => [n, STAKE / 1_000_000n]))];

  /** Of the block before `height`; those who are absent send nothing. */
  at(height: bigint, absent: readonly number[]): VoteInfo[] {
    if (height === 1n) return [];
    const set = this.#sets[Math.min(Number(height) - 2, this.#sets.length - 1)] ?? new Map<number, bigint>();
    return [...set].map(([n, power]) => ({
      validator: { address: ed25519Address(consensusKey(n)), power },
      blockIdFlag: absent.includes(n) ? BlockIDFlag.BLOCK_ID_FLAG_ABSENT : BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
    }));
  }

  /** Updates of a block change the set of the next but one. */
  adopt(height: bigint, updates: readonly ValidatorUpdate[]): void {
    while (this.#sets.length < Number(height) + 1) this.#sets.push(this.#sets.at(-1) ?? new Map());
    const next = new Map(this.#sets.at(-1));
    for (const { pubKey, power } of updates) {
      const n = (pubKey?.sum?.value[0] ?? 0) - 1;
      if (power === 0n) next.delete(n);
      else next.set(n, power);
    }
    this.#sets.push(next);
  }
}

async function query<T, R>(chain: AppChain, rpc: Rpc<T, R>, request: T): Promise<R> {
  const { code, log, value } = await chain.query(rpc.path, rpc.request.encode(request));
  assert.equal(code, 0, log);
  return rpc.response.decode(value);
}

/** The chain with its votes, block by block. */
async function openChain() {
  const chain = await appChain({ appState: appState() });
  const [first] = OPERATORS as [AppSigner];
  const votes = new Votes();
  let height = 0n;
  return {
    chain,
    height: () => height,
    async block(absent: readonly number[], txs: readonly Uint8Array[] = []): Promise<ResponseFinalizeBlock> {
      height++;
      const answer = await chain.app.finalizeBlock({
        txs,
        decidedLastCommit: { round: 0, votes: votes.at(height, absent) },
        misbehavior: [],
        hash: sha256(utf8Encode(`block ${height}`)),
        height,
        time: addNs(APP_GENESIS_TIME, height * BLOCK_NS),
        nextValidatorsHash: EMPTY_BYTES,
        proposerAddress: EMPTY_BYTES,
      });
      await chain.app.commit({});
      votes.adopt(height, answer.validatorUpdates);
      assert.deepEqual(chain.app.brokenInvariants(), [], `height ${height}`);
      return ResponseFinalizeBlock.decode(ResponseFinalizeBlock.encode(answer));
    },
    unjail(sequence: bigint): Uint8Array {
      const message = packAny(MsgUnjail, { validatorAddr: operatorOf(first) });
      return signedTx({ messages: [message], signer: first, sequence });
    },
    async stored(): Promise<readonly [tokens: bigint | undefined, jailed: boolean | undefined]> {
      const request = { validatorAddr: operatorOf(first) };
      const { validator: found } = await query(chain, StakingQuery.methods.validator, request);
      return [found?.tokens, found?.jailed];
    },
    supply: async () => (await query(chain, BankQuery.methods.supplyOf, { denom: DENOM })).amount?.amount ?? 0n,
  };
}

const powersOf = ({ validatorUpdates }: ResponseFinalizeBlock): bigint[] => validatorUpdates.map(({ power }) => power);

test("a validator that is down is slashed exactly, jailed, and back after its unjail", async () => {
  const { chain, height, block, unjail, stored, supply } = await openChain();
  for (let i = 0; i < 10; i++) assert.deepEqual(powersOf(await block([0])), []);
  const before = await supply();
  // Its count began at height 0: height 11 is the first past a whole window.
  assert.deepEqual(powersOf(await block([0])), [0n]);
  assert.deepEqual(await stored(), [STAKE - STAKE / 100n, true]);
  assert.equal(before - (await supply()), STAKE / 100n);

  const [refused] = (await block([0], [unjail(1n)])).txResults;
  assert.deepEqual([refused?.codespace, refused?.code], ["slashing", 4]);
  while (height() < 22n) await block([]);
  // Jailed at height 11 for sixty seconds, which are twelve blocks.
  const released = await block([], [unjail(2n)]);
  assert.deepEqual([released.txResults[0]?.code, ...powersOf(released)], [0, STAKE / 1_000_000n - 1n]);
  const consAddress = consensus.toText(ed25519Address(consensusKey(0)));
  const { valSigningInfo: info } = await query(chain, Query.methods.signingInfo, { consAddress });
  assert.deepEqual([info.startHeight, info.indexOffset, info.missedBlocksCounter], [23n, 0n, 0n]);
  for (let i = 0; i < 5; i++) await block([]);
  assert.deepEqual(await stored(), [STAKE - STAKE / 100n, false]);
  await chain.app.close();
});
