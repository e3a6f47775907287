/** A chain of one application without an engine: genesis in memory, signed transactions, blocks on demand. */

import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT, type AppOptions } from "#app/options.ts";
import type { SignatureVerifier } from "#app/signature-batch.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { aminoSignBytes, directSignBytes } from "#codec/sign-doc.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { type Logger, silentLogger } from "#lib/logger.ts";
import { addNs, type Timestamp } from "#lib/time.ts";
import { application } from "#modules/index.ts";
import { MsgMultiSend, MsgSend, MsgSetSendEnabled } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { ResponseCheckTx, ResponseFinalizeBlock, ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { type ApplicationSpec, addressesOf, type Coins, wire } from "#sdk";
import type { Database } from "#store/database.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";

/** Prefix of addresses on test chains. */
export const APP_PREFIX = "trib";
/** Chain id of test chains. */
export const APP_CHAIN_ID = "app-test-1";
/** When test chains start. */
export const APP_GENESIS_TIME: Timestamp = { seconds: 1_700_000_000n, nanos: 0 };
/** The denomination test accounts hold. */
export const DENOM = "utrib";

/** An account with its key. */
export interface AppSigner {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly packedKey: Any;
  readonly address: string;
  /** Position in genesis, which is also the account number. */
  readonly accountNumber: bigint;
}

/** What a test transaction says; the rest has defaults that pass. */
export interface TxDraft {
  readonly messages: readonly Any[];
  readonly signer: AppSigner;
  readonly sequence: bigint;
  readonly memo?: string;
  readonly gasLimit?: bigint;
  readonly fee?: Coins;
  readonly mode?: number;
  readonly chainId?: string;
  readonly accountNumber?: bigint;
  readonly body?: Partial<TxBody>;
  readonly payer?: string;
  readonly granter?: string;
  /** Leaves the key out of the signer info. */
  readonly withoutKey?: boolean;
}

/** Signer `index` of every test chain. */
export function appSigner(index: number): AppSigner {
  const privateKey = sha256(utf8Encode(`app signer ${index}`));
  const publicKey = secp256k1PublicKey(privateKey);
  const address = addressesOf(APP_PREFIX).account.toText(secp256k1Address(publicKey));
  const packedKey = { typeUrl: PubKey.typeUrl, value: PubKey.encode({ key: publicKey }) };
  return { privateKey, publicKey, packedKey, address, accountNumber: BigInt(index) };
}

/** A bank transfer, packed. */
export function sendMessage(from: AppSigner, to: AppSigner, amount: bigint): Any {
  const message = { fromAddress: from.address, toAddress: to.address, amount: [{ denom: DENOM, amount }] };
  return { typeUrl: MsgSend.typeUrl, value: MsgSend.encode(message) };
}

const AMINO_TYPES = typeRegistry([MsgSend, MsgMultiSend, MsgSetSendEnabled]);

/** The bytes of a signed transaction. */
export function signedTx(draft: TxDraft): Uint8Array {
  const { signer, sequence, mode = SignMode.SIGN_MODE_DIRECT } = draft;
  const body = TxBody.create({ messages: draft.messages, memo: draft.memo ?? "", ...draft.body });
  const authInfo = AuthInfo.create({
    signerInfos: [
      {
        publicKey: draft.withoutKey === true ? undefined : signer.packedKey,
        modeInfo: { sum: { kind: "single", value: { mode } } },
        sequence,
      },
    ],
    fee: {
      amount: draft.fee ?? [{ denom: DENOM, amount: 500n }],
      gasLimit: draft.gasLimit ?? 200_000n,
      payer: draft.payer ?? "",
      granter: draft.granter ?? "",
    },
  });
  const parts = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) };
  const context = {
    chainId: draft.chainId ?? APP_CHAIN_ID,
    accountNumber: draft.accountNumber ?? signer.accountNumber,
    sequence,
  };
  const signBytes =
    mode === SignMode.SIGN_MODE_DIRECT
      ? directSignBytes(parts, context)
      : aminoSignBytes(
          { body, authInfo, messages: decodedMessages(body), hasUnknownNonCriticals: false },
          context,
          AMINO_TYPES,
        );
  return TxRaw.encode({ ...parts, signatures: [secp256k1Sign(signer.privateKey, sha256(signBytes))] });
}

function decodedMessages(body: TxBody) {
  return body.messages.map(({ typeUrl, value }) => {
    const type = AMINO_TYPES.require(typeUrl);
    return { type, value: type.decode(value) };
  });
}

/** How a test chain differs from the default. */
export interface AppChainOptions {
  readonly signers?: number;
  readonly spec?: ApplicationSpec;
  readonly options?: Partial<AppOptions>;
  readonly verifier?: SignatureVerifier;
  readonly consensusParams?: Partial<ConsensusParams>;
  readonly appState?: object;
  readonly database?: Database;
  readonly logger?: Logger;
  readonly initialHeight?: bigint;
}

/** An application with funded accounts. */
export interface AppChain {
  readonly app: BaseApp;
  readonly store: MultiStore;
  readonly signers: readonly AppSigner[];
  check(tx: Uint8Array, recheck?: boolean): Promise<ResponseCheckTx>;
  /** Executes and commits a block. */
  block(txs: readonly Uint8Array[]): Promise<ResponseFinalizeBlock>;
  query(path: string, data?: Uint8Array, more?: { height?: bigint; prove?: boolean }): Promise<ResponseQuery>;
  balance(signer: AppSigner): bigint;
  height(): bigint;
}

/** Opens a chain and imports its genesis: each signer has a million units. */
export async function appChain(options: AppChainOptions = {}): Promise<AppChain> {
  const signers = Array.from({ length: options.signers ?? 3 }, (_, i) => appSigner(i));
  const wiring = wire(options.spec ?? application, { bech32Prefix: APP_PREFIX });
  const database = options.database ?? new MemoryDatabase();
  const store = await MultiStore.open({ database, storeNames: wiring.storeNames });
  const app = new BaseApp(
    { wiring, store, verifier: options.verifier ?? inlineVerifier(), logger: options.logger ?? silentLogger },
    { ...APP_OPTIONS_DEFAULT, ...options.options },
  );
  await app.initChain({
    time: APP_GENESIS_TIME,
    chainId: APP_CHAIN_ID,
    consensusParams: ConsensusParams.create({ ...DEFAULT_CONSENSUS_PARAMS, ...options.consensusParams }),
    validators: [],
    appStateBytes: utf8Encode(JSON.stringify(options.appState ?? genesisState(signers))),
    initialHeight: options.initialHeight ?? 1n,
  });
  return { ...chainOf(app, store, options.initialHeight ?? 1n), signers };
}

/** Drives an application that is already at some height. */
export function chainOf(app: BaseApp, store: MultiStore, firstHeight: bigint): Omit<AppChain, "signers"> {
  let height = firstHeight - 1n;
  return {
    app,
    store,
    check: (tx, recheck = false) => app.checkTx({ tx, type: recheck ? 1 : 0 }),
    async block(txs) {
      height++;
      const response = await app.finalizeBlock({
        txs,
        decidedLastCommit: { round: 0, votes: [] },
        misbehavior: [],
        hash: sha256(utf8Encode(`block ${height}`)),
        height,
        time: addNs(APP_GENESIS_TIME, height * 1_000_000_000n),
        nextValidatorsHash: EMPTY_BYTES,
        proposerAddress: EMPTY_BYTES,
      });
      await app.commit({});
      return response;
    },
    query: (path, data = EMPTY_BYTES, more = {}) =>
      app.query({ path, data, height: more.height ?? 0n, prove: more.prove ?? false }),
    balance(signer) {
      const key = [Uint8Array.of(2, 20), app.wiring.addresses.account.toBytes(signer.address), utf8Encode(DENOM)];
      const value = store.latest().store("bank").get(Buffer.concat(key));
      return value === undefined ? 0n : BigInt(Buffer.from(value).toString("latin1"));
    },
    height: () => height,
  };
}

/** The `app_state` that gives each signer a million units. */
export function genesisState(signers: readonly AppSigner[]): object {
  return {
    auth: {
      params: {
        max_memo_characters: "256",
        tx_sig_limit: "7",
        tx_size_cost_per_byte: "10",
        sig_verify_cost_ed25519: "590",
        sig_verify_cost_secp256k1: "1000",
      },
      accounts: signers.map(({ address, accountNumber }) => ({
        "@type": "/cosmos.auth.v1beta1.BaseAccount",
        address,
        account_number: `${accountNumber}`,
      })),
    },
    bank: {
      balances: signers.map(({ address }) => ({ address, coins: [{ denom: DENOM, amount: "1000000" }] })),
      params: { default_send_enabled: true },
    },
  };
}
