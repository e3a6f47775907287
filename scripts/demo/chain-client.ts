/** Talks to a chain as any wallet does: transactions signed by CosmJS with a registry of our messages, queries by their own types. */

import { DirectSecp256k1Wallet, type GeneratedType, Registry } from "@cosmjs/proto-signing";
import {
  assertIsDeliverTxSuccess,
  calculateFee,
  defaultRegistryTypes,
  GasPrice,
  SigningStargateClient,
} from "@cosmjs/stargate";
import { latestHeight, type ProvenAnswer, provenValue } from "#cli/prove.ts";
import { callQuery, RpcClient } from "#cli/rpc-client.ts";
import { assertDefined } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import type { MessageType, Rpc } from "#wire";
import { type Person, PREFIX } from "./people.ts";

/** The chain did not reach a height in time. */
export class WaitError extends TypedError {}

/** A message to sign, with the method that answers it. */
export interface Call<T, R> {
  readonly rpc: Rpc<T, R>;
  readonly message: Partial<T>;
}

/** A chain as the demonstration uses it. */
export interface ChainClient {
  readonly chainId: string;
  /** Transactions sent and gas used so far. */
  readonly totals: { transactions: number; gas: bigint };
  query<T, R>(rpc: Rpc<T, R>, request: Partial<T>): Promise<R>;
  /** Signs, broadcasts and waits for one message; returns its response. */
  send<T, R>(by: Person, rpc: Rpc<T, R>, message: Partial<T>): Promise<R>;
  /** Several messages of one kind in one transaction. */
  sendAll<T, R>(by: Person, rpc: Rpc<T, R>, messages: readonly Partial<T>[]): Promise<readonly R[]>;
  /** Plain coins from one account to another. */
  pay(by: Person, to: Person, coin: { readonly denom: string; readonly amount: bigint }): Promise<void>;
  height(): Promise<bigint>;
  /** Waits until a block of this height exists. */
  reach(height: bigint, onBlock?: (height: bigint) => void): Promise<void>;
  /** A stored value with its ICS-23 proof, verified here against the app hash in the next header. */
  prove(store: string, key: Uint8Array): Promise<ProvenAnswer>;
  close(): void;
}

/** Gas brought per transaction and per message: several times what the largest needs, so that no simulation is necessary. */
const GAS_BASE = 1_000_000;
const GAS_PER_MESSAGE = 1_000_000;
const GAS_PRICE = GasPrice.fromString("0.001utrib");
const POLL_MS = 100;
/** Blocks are taken to have stopped when none comes for this long. */
const STALL_MS = 30_000;

/** Connects to the RPC server of a node. */
export async function connectChain(url: string): Promise<ChainClient> {
  const rpcClient = new RpcClient(url);
  const registry = new Registry([...defaultRegistryTypes, ...ourTypes()]);
  const clients = new Map<string, SigningStargateClient>();
  const clientOf = async (person: Person): Promise<SigningStargateClient> => {
    const known = clients.get(person.address);
    if (known !== undefined) return known;
    const wallet = await DirectSecp256k1Wallet.fromKey(person.key, PREFIX);
    const options = { registry, broadcastPollIntervalMs: POLL_MS };
    const client = await SigningStargateClient.connectWithSigner(url, wallet, options);
    clients.set(person.address, client);
    return client;
  };
  const totals = { transactions: 0, gas: 0n };
  const deliver = async (by: Person, messages: readonly { typeUrl: string; value: unknown }[]) => {
    const client = await clientOf(by);
    const fee = calculateFee(GAS_BASE + GAS_PER_MESSAGE * messages.length, GAS_PRICE);
    const result = await client.signAndBroadcast(by.address, messages, fee);
    assertIsDeliverTxSuccess(result);
    totals.transactions++;
    totals.gas += result.gasUsed;
    return result.msgResponses;
  };
  const sendAll: ChainClient["sendAll"] = async (by, rpc, messages) => {
    const { typeUrl } = rpc.request;
    const complete = messages.map((message) => ({ typeUrl, value: rpc.request.create(message) }));
    return (await deliver(by, complete)).map(({ value }) => rpc.response.decode(value));
  };
  const height = (): Promise<bigint> => latestHeight(rpcClient);
  const status = (await rpcClient.call("status")) as { readonly node_info?: { readonly network?: string } };
  return {
    chainId: assertDefined(status.node_info?.network, "the node names no chain"),
    totals,
    sendAll,
    height,
    query: (rpc, request) => callQuery(rpcClient, rpc, { request: rpc.request.create(request) }),
    send: async (by, rpc, message) => assertDefined((await sendAll(by, rpc, [message]))[0], "no response"),
    async pay(by, to, { denom, amount }) {
      const coins = [{ denom, amount: amount.toString() }];
      await deliver(by, [
        {
          typeUrl: "/cosmos.bank.v1beta1.MsgSend",
          value: { fromAddress: by.address, toAddress: to.address, amount: coins },
        },
      ]);
    },
    reach: (wanted, onBlock) => reach(height, wanted, onBlock),
    prove: (store, key) => provenValue(rpcClient, { store, key, height: undefined }),
    close() {
      for (const client of clients.values()) client.disconnect();
    },
  };
}

async function reach(
  height: () => Promise<bigint>,
  wanted: bigint,
  onBlock: ((height: bigint) => void) | undefined,
): Promise<void> {
  let seen = 0n;
  let since = performance.now();
  for (;;) {
    const now = await height();
    if (now > seen) {
      seen = now;
      since = performance.now();
      onBlock?.(now);
    }
    if (now >= wanted) return;
    if (performance.now() - since > STALL_MS) throw new WaitError("the chain makes no blocks", { height: now, wanted });
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Our messages in the shape CosmJS registers. */
function ourTypes(): readonly [string, GeneratedType][] {
  const services = [DatanetMsg, ModelMsg, AttributionMsg, RewardsMsg];
  const requests = services.flatMap(({ methods }) => Object.values(methods).map(({ request }) => request));
  return requests.map((type): [string, GeneratedType] => [type.typeUrl, adapted(type as MessageType<unknown>)]);
}

/** CosmJS encodes into a writer and asks it for the bytes; our codecs give the bytes at once. */
function adapted(type: MessageType<unknown>): GeneratedType {
  const codec = {
    encode: (message: unknown) => ({ finish: () => type.encode(message) }),
    decode: (bytes: Uint8Array) => type.decode(bytes),
    fromPartial: (partial: Partial<unknown>) => type.create(partial),
  };
  return codec as unknown as GeneratedType;
}
