/** The node itself: health, status, peers, consensus (cmt:rpc/core/{health,status,net,consensus}.go). */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { EPOCH, formatRfc3339Nano } from "#lib/time.ts";
import type { BlockMeta } from "#proto/tendermint/types/types.ts";
import { pubKeyToJson } from "#types/json.ts";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";
import type { NodeFacts, RpcEnvironment } from "../environment.ts";
import { RawJson } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";
import { uncommittedHeight } from "../limits.ts";

/** The routes of this file. */
export function nodeRoutes(env: RpcEnvironment): Route[] {
  return [
    route({ name: "health", args: {}, handle: () => ({}) }),
    route({ name: "status", args: {}, handle: createStatus(env) }),
    route({
      name: "net_info",
      args: {},
      handle: () => {
        const peers = env.peers().map((peer) => ({
          node_info: peer.nodeInfo,
          is_outbound: peer.isOutbound,
          connection_status: peer.connectionStatus,
          remote_ip: peer.remoteIp,
        }));
        const listeners = [`Listener(@${env.node().listenAddress.replace(/^tcp:\/\//, "")})`];
        return { listening: env.isListening(), listeners, n_peers: peers.length.toString(), peers };
      },
    }),
    route({ name: "consensus_state", args: {}, handle: () => ({ round_state: env.consensus.roundState() }) }),
    route({
      name: "dump_consensus_state",
      args: {},
      handle: () => ({ round_state: env.consensus.fullRoundState(), peers: [...env.consensus.peerStates()] }),
    }),
  ];
}

/** The most polled answer of all, so it is rendered once per block. */
function createStatus(env: RpcEnvironment): () => RawJson {
  let last: { readonly key: string; readonly answer: RawJson } | undefined;
  return () => {
    const key = `${env.chain.height()} ${env.chain.base()} ${env.isCatchingUp()}`;
    if (last?.key !== key) last = { key, answer: new RawJson(JSON.stringify(status(env))) };
    return last.answer;
  };
}

function status(env: RpcEnvironment): JsonValue {
  const { chain, validatorKey } = env;
  const latest = chain.meta(chain.height());
  const earliest = chain.meta(chain.base());
  const address = validatorKey === undefined ? new Uint8Array() : pubKeyAddress(validatorKey);
  const power = chain.validators(uncommittedHeight(env))?.getByAddress(address)?.votingPower ?? 0n;
  return {
    node_info: nodeInfo(env.node()),
    sync_info: {
      ...syncPart("latest", latest),
      ...syncPart("earliest", earliest),
      catching_up: env.isCatchingUp(),
    },
    validator_info: {
      address: toHexUpper(address),
      pub_key: validatorKey === undefined ? null : pubKeyToJson(validatorKey),
      voting_power: power.toString(),
    },
  };
}

function syncPart(name: "latest" | "earliest", meta: BlockMeta | undefined): JsonObject {
  return {
    [`${name}_block_hash`]: toHexUpper(meta?.blockId.hash ?? new Uint8Array()),
    [`${name}_app_hash`]: toHexUpper(meta?.header.appHash ?? new Uint8Array()),
    [`${name}_block_height`]: (meta?.header.height ?? 0n).toString(),
    [`${name}_block_time`]: formatRfc3339Nano(meta?.header.time ?? EPOCH),
  };
}

/** CometBFT's DefaultNodeInfo. */
export const nodeInfo = (node: NodeFacts): JsonValue => ({
  protocol_version: { p2p: P2P_PROTOCOL.toString(), block: BLOCK_PROTOCOL.toString(), app: node.appVersion.toString() },
  id: node.id,
  listen_addr: node.listenAddress,
  network: node.network,
  version: COMETBFT_VERSION,
  channels: node.channels,
  moniker: node.moniker,
  other: { tx_index: node.hasTxIndex ? "on" : "off", rpc_address: node.rpcAddress },
});
