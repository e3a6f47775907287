/** The application at its ABCI door: transactions, blocks, queries and genesis states from strangers. */

import assert from "node:assert/strict";
import { BaseApp } from "#app/base-app.ts";
import { GenesisError } from "#app/genesis-parts.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { keyParser } from "#app/public-keys.ts";
import { signatureData } from "#app/signature-data.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { JsonError } from "#codec/json-value.ts";
import { ProtoJsonError } from "#codec/proto-json.ts";
import { TypeUrlError } from "#codec/type-registry.ts";
import { BytesError, toHex, utf8Encode } from "#lib/bytes.ts";
import { application } from "#modules/index.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { CompactBitArray, MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, Fee, ModeInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { RequestPrepareProposal, RequestProcessProposal, RequestQuery } from "#proto/tendermint/abci/types.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { TxError, wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import {
  APP_CHAIN_ID,
  APP_GENESIS_TIME,
  APP_PREFIX,
  type AppChain,
  appChain,
  appSigner,
  chainOf,
  sendMessage,
  signedTx,
} from "#test/support/app-chain.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { WireError } from "#wire";
import { type Captured, captureErrors } from "../capture.ts";
import { goCorpus } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

/** Blocks of the chain that queries see. */
const BLOCKS = 3;
const AMINO = SignMode.SIGN_MODE_LEGACY_AMINO_JSON;

/** Targets over one small chain that no input changes. */
export async function appTargets(): Promise<FuzzTarget[]> {
  const captured = captureErrors();
  const chain = await appChain({ logger: captured.logger });
  for (let i = 0; i < BLOCKS; i++) await chain.block([]);
  return [
    checkTx(chain, captured),
    proposals(chain, captured),
    query(chain, captured),
    genesis(utf8Encode(JSON.stringify(chain.app.exportGenesis().appState))),
    publicKey(),
    multisignature(),
  ];
}

/** Signed transactions that the chain accepts as they are. */
function signedTxs(): Uint8Array[] {
  const [signer, other] = [appSigner(0), appSigner(1)];
  const base = { messages: [sendMessage(signer, other, 5n)], signer, sequence: 0n };
  const several = [sendMessage(signer, other, 1n), sendMessage(signer, other, 2n)];
  return [signedTx(base), signedTx({ ...base, memo: "memo", mode: AMINO }), signedTx({ ...base, messages: several })];
}

/** Nothing is accepted under a signature but what was signed. */
function checkTx(chain: AppChain, captured: Captured): FuzzTarget {
  const known = new Set(signedTxs().map(signedContent));
  return {
    name: "app/check-tx",
    grammar: "wire",
    runs: 800,
    allowed: [],
    corpus: signedTxs,
    run: async (input) => {
      const { code, codespace } = await chain.check(input);
      captured.rethrow();
      if (code === 0) {
        assert.equal(known.has(signedContent(input)), true, "a transaction is accepted that nobody signed");
        // The next block forgets the sequence that the check used up.
        await chain.block([]);
      }
      return `${codespace}/${code}`;
    },
  };
}

/** What a signature covers: the very bytes, or under amino JSON what the bytes mean, however they say it. */
function signedContent(tx: Uint8Array): string {
  const { bodyBytes, authInfoBytes } = TxRaw.decode(tx);
  const { signerInfos, fee } = AuthInfo.decode(authInfoBytes);
  const isAmino = signerInfos.some(({ modeInfo: m }) => m?.sum?.kind === "single" && m.sum.value.mode === AMINO);
  if (!isAmino) return toHex(tx);
  const { messages, memo } = TxBody.decode(bodyBytes);
  const sends = messages.map(({ value }) => toHex(MsgSend.encode(MsgSend.decode(value))));
  return [memo, ...sends, toHex(Fee.encode(Fee.create(fee))), ...signerInfos.map(({ sequence }) => sequence)].join();
}

function proposals(chain: AppChain, captured: Captured): FuzzTarget {
  return {
    name: "app/proposal",
    grammar: "wire",
    runs: 400,
    allowed: [WireError],
    corpus: () => [
      RequestPrepareProposal.encode(RequestPrepareProposal.create({ txs: signedTxs(), maxTxBytes: 1_000n })),
      RequestProcessProposal.encode(RequestProcessProposal.create({ txs: signedTxs(), height: 4n })),
    ],
    run: async (input) => {
      const wanted = RequestPrepareProposal.decode(input);
      const { txs } = await chain.app.prepareProposal(wanted);
      const size = txs.reduce((sum, tx) => sum + tx.length, 0);
      assert.equal(txs.length === 0 || BigInt(size) <= wanted.maxTxBytes, true, "a proposal is larger than asked for");
      const { status } = await chain.app.processProposal(RequestProcessProposal.decode(input));
      captured.rethrow();
      return `${status}/${txs.length}`;
    },
  };
}

function query(chain: AppChain, captured: Captured): FuzzTarget {
  const paths = [...chain.app.wiring.queries.keys()];
  const plain = [
    "/store/bank/key",
    "/store/bank/subspace",
    "/app/version",
    "/app/simulate",
    "/p2p/filter/addr/1.2.3.4",
  ];
  return {
    name: "app/query",
    grammar: "wire",
    runs: 1200,
    allowed: [WireError],
    corpus: () =>
      [...paths, ...plain].map((path, i) =>
        RequestQuery.encode({ path, data: queryData(i), height: BigInt(i % 4), prove: i % 3 === 0 }),
      ),
    run: async (input) => {
      const request = RequestQuery.decode(input);
      const { code, codespace } = await chain.app.query(request);
      captured.rethrow();
      return `${paths.includes(request.path) ? request.path : ""} ${codespace}/${code}`;
    },
  };
}

/** One text in field 1, as many requests begin, or a signed transaction for a simulation. */
function queryData(i: number): Uint8Array {
  const [tx] = signedTxs();
  const address = utf8Encode(appSigner(0).address);
  return i % 2 === 0 ? Uint8Array.of(0x0a, address.length, ...address) : (tx ?? new Uint8Array(0));
}

const GENESIS_ERRORS = [GenesisError, TxError, JsonError, ProtoJsonError, TypeUrlError, BytesError];

/** A genesis state is refused with a reason or starts a chain that makes blocks. */
function genesis(sample: Uint8Array): FuzzTarget {
  return {
    name: "app/genesis",
    grammar: "json",
    runs: 150,
    allowed: GENESIS_ERRORS,
    corpus: () => [sample, utf8Encode("{}")],
    run: async (input) => {
      const captured = captureErrors();
      const wiring = wire(application, { bech32Prefix: APP_PREFIX });
      const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
      const parts = { wiring, store, verifier: inlineVerifier(), logger: captured.logger };
      const app = new BaseApp(parts, APP_OPTIONS_DEFAULT);
      await app.initChain({
        time: APP_GENESIS_TIME,
        chainId: APP_CHAIN_ID,
        consensusParams: ConsensusParams.create(DEFAULT_CONSENSUS_PARAMS),
        validators: [],
        appStateBytes: input,
        initialHeight: 1n,
      });
      await chainOf(app, store, 1n).block(signedTxs());
      captured.rethrow();
      app.exportGenesis();
      return "started";
    },
  };
}

function publicKey(): FuzzTarget {
  const keys = keyParser();
  const [a, b] = [appSigner(0).packedKey, appSigner(1).packedKey];
  const nested = (members: readonly Any[]): Any => ({
    typeUrl: LegacyAminoPubKey.typeUrl,
    value: LegacyAminoPubKey.encode({ threshold: 1, publicKeys: members }),
  });
  return {
    name: "app/public-key",
    grammar: "wire",
    runs: 800,
    allowed: [WireError, TxError],
    corpus: () => [a, nested([a, b]), nested([nested([a]), b])].map((key) => Any.encode(key)),
    run: (input) => {
      const packed = Any.decode(input);
      const key = keys.parse(packed);
      assert.deepEqual(keyParser().parse(packed), key);
      return key.kind;
    },
  };
}

/** Multisignatures: a mode tree with its bit array, and the raw signatures that belong to it. */
function multisignature(): FuzzTarget {
  const single = ModeInfo.create({ sum: { kind: "single", value: { mode: 1 } } });
  const multi = (elems: Uint8Array, extraBitsStored: number): Uint8Array =>
    ModeInfo.encode({
      sum: { kind: "multi", value: { bitarray: { extraBitsStored, elems }, modeInfos: [single, single] } },
    });
  const raw = MultiSignature.encode({ signatures: [new Uint8Array(64), new Uint8Array(64)] });
  return {
    name: "app/multisignature",
    grammar: "wire",
    runs: 800,
    allowed: [WireError, TxError],
    corpus: () => [
      multi(Uint8Array.of(0xc0), 2),
      multi(Uint8Array.of(0xff, 0x80), 1),
      ...goCorpus("cosmos__cosmos-sdk/fuzz/tests/testdata/fuzz/FuzzCryptoTypesCompactbitarrayMarshalUnmarshal").map(
        (elems) => multi(elems, elems.length % 8),
      ),
    ],
    run: (input) => {
      const mode = ModeInfo.decode(input);
      if (mode.sum?.kind === "multi") CompactBitArray.encode(CompactBitArray.create(mode.sum.value.bitarray ?? {}));
      return signatureData(mode, raw).kind;
    },
  };
}
