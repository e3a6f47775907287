/** A stream of signed transfers into one node, which remembers what the node accepted. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "#crypto/sha256.ts";
import { fromBase64, toBase64, toHex, toHexUpper } from "#lib/bytes.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { QueryAccountRequest, QueryAccountResponse } from "#proto/cosmos/auth/v1beta1/query.ts";
import { type AppSigner, appSigner, DENOM, sendMessage, signedTx } from "#test/support/app-chain.ts";
import { rpcCall } from "#test/support/processes.ts";

/** A tx that the node took into its mempool. */
export interface AcceptedTx {
  readonly hash: string;
  readonly signer: number;
  readonly sequence: bigint;
}

/** What a node answers to a tx. */
export interface BroadcastResult {
  readonly code: number;
  readonly log: string;
  readonly hash: string;
}

const BROADCAST_MS_MAX = 10_000;
const BALANCE = 1_000_000_000_000n;

interface GenesisFile {
  app_state: {
    auth: { accounts: unknown[] };
    bank: { balances: unknown[]; supply: { denom: string; amount: string }[] };
  };
}

/** Puts the first `count` test signers, each funded, before the accounts of a home's genesis. */
export function fundSigners(home: string, count: number): void {
  const path = join(home, "config", "genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8")) as GenesisFile;
  const signers = Array.from({ length: count }, (_, i) => appSigner(i));
  const { auth, bank } = genesis.app_state;
  const numbered = signers.map(({ address, accountNumber }) => ({
    "@type": "/cosmos.auth.v1beta1.BaseAccount",
    address,
    pub_key: null,
    account_number: accountNumber.toString(),
    sequence: "0",
  }));
  // The accounts that are there take the numbers after these: the validator's operator is one of them.
  auth.accounts = [...numbered, ...auth.accounts];
  const coins = (amount: bigint) => [{ denom: DENOM, amount: amount.toString() }];
  const funded = signers.map(({ address }) => ({ address, coins: coins(BALANCE) }));
  bank.balances = [...funded, ...bank.balances];
  bank.supply = coins(BigInt(bank.supply[0]?.amount ?? 0) + BALANCE * BigInt(count));
  writeFileSync(path, JSON.stringify(genesis));
}

/** The sequence of an account after the node's latest block. */
export async function sequenceOf(rpc: string, { address }: AppSigner): Promise<bigint> {
  const data = toHex(QueryAccountRequest.encode({ address }));
  const answer = await rpcCall(rpc, `abci_query?path="/cosmos.auth.v1beta1.Query/Account"&data=0x${data}`);
  const { code, log, value } = answer.response as { code: number; log: string; value: string };
  if (code !== 0) throw new Error(`account query failed: ${log}`);
  return BaseAccount.decode(QueryAccountResponse.decode(fromBase64(value)).account?.value ?? new Uint8Array()).sequence;
}

/** Offers a tx; throws when the node does not answer or refuses it before its own check. */
export async function broadcast(rpc: string, tx: Uint8Array): Promise<BroadcastResult> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broadcast_tx_sync", params: { tx: toBase64(tx) } });
  const response = await fetch(rpc, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(BROADCAST_MS_MAX),
  });
  const answer = (await response.json()) as { result?: BroadcastResult; error?: { data?: string } };
  if (answer.result === undefined) throw new Error(answer.error?.data ?? "broadcast failed");
  return answer.result;
}

/** A running stream. */
export interface Feeder {
  /** Ends the stream; resolves when no call is under way. */
  stop(): Promise<void>;
}

/**
 * Sends transfers from each signer in turn until stopped. A signer whose tx was refused asks the chain for its sequence,
 * as does every signer at the start; a node that does not answer is tried again.
 */
export function feedTransfers(
  rpc: string,
  { signers, firstSigner = 0, chainId, pauseMs, onAccepted }: FeederOptions,
): Feeder {
  let isStopped = false;
  const runs = Array.from({ length: signers }, async (_, i) => {
    const index = firstSigner + i;
    const signer = appSigner(index);
    const recipient = appSigner(firstSigner + ((i + 1) % signers));
    let sequence: bigint | undefined;
    while (!isStopped) {
      try {
        sequence ??= await sequenceOf(rpc, signer);
        const tx = signedTx({ messages: [sendMessage(signer, recipient, 1n)], signer, sequence, chainId });
        const { code } = await broadcast(rpc, tx);
        if (code === 0) {
          onAccepted({ hash: toHexUpper(sha256(tx)), signer: index, sequence });
          sequence++;
        } else sequence = undefined;
      } catch {
        sequence = undefined;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  });
  return {
    stop: async () => {
      isStopped = true;
      await Promise.all(runs);
    },
  };
}

/** Who sends how fast. */
export interface FeederOptions {
  readonly signers: number;
  /** The first of them, so that several streams do not share signers; 0 when absent. */
  readonly firstSigner?: number;
  readonly chainId: string;
  /** Pause of each signer between two transfers. */
  readonly pauseMs: number;
  onAccepted(tx: AcceptedTx): void;
}
