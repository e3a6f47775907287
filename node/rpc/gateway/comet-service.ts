/** cosmos.base.tendermint.v1beta1.Service (cosmos-sdk client/grpc/cmtservice). */
import { addressCodec, addressPrefixes } from "#codec/bech32.ts";
import { packAny } from "#codec/type-registry.ts";
import { fromHex } from "#lib/bytes.ts";
import type { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import {
  type GetBlockByHeightResponse,
  type GetNodeInfoResponse,
  type GetValidatorSetByHeightResponse,
  Service,
  VersionInfo,
} from "#proto/cosmos/base/tendermint/v1beta1/query.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { pubKeyBytes, pubKeyType } from "#types/pub-key.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";
import type { RpcEnvironment } from "../environment.ts";
import { resolveHeight, uncommittedHeight } from "../limits.ts";
import { type GatewayMethod, method } from "./method.ts";
import { pageOf } from "./pages.ts";
import { GatewayError, GRPC_STATUS } from "./status.ts";

/** What the service reads. */
export type CometServiceEnvironment = Pick<RpcEnvironment, "application" | "chain" | "isCatchingUp" | "node">;

/** The program, as `GetNodeInfo` describes it. */
export interface ProgramFacts {
  /** Name of the chain's software, such as "tributary". */
  readonly name: string;
  readonly version: string;
  readonly gitCommit: string;
}

/**
 * The Go modules this node takes the place of. Relayers decide by these what the chain can do (Hermes refuses a chain
 * without them), so they name the versions whose surfaces are served here.
 */
const STOOD_IN_FOR = [
  { path: "github.com/cometbft/cometbft", version: `v${COMETBFT_VERSION}` },
  { path: "github.com/cosmos/cosmos-sdk", version: "v0.50.13" },
  { path: "github.com/cosmos/ibc-go/v8", version: "v8.7.0" },
] as const;
const SDK_VERSION = "v0.50.13";

/** The methods of the service; `bech32Prefix` is the account prefix. */
export function cometMethods(
  env: CometServiceEnvironment,
  { bech32Prefix, program }: { readonly bech32Prefix: string; readonly program: ProgramFacts },
): GatewayMethod[] {
  const { chain } = env;
  const { format } = addressCodec(addressPrefixes(bech32Prefix).consensus);
  const rpcs = Service.methods;
  const validators = (height: bigint, page: PageRequest | undefined) => validatorSet(env, { height, page, format });
  return [
    method(rpcs.getNodeInfo, () => nodeInfo(env, program)),
    method(rpcs.getSyncing, () => ({ syncing: env.isCatchingUp() })),
    method(rpcs.getLatestBlock, () => blockAt(env, chain.height(), format)),
    method(rpcs.getBlockByHeight, ({ height }) => {
      requireReached(env, height);
      return blockAt(env, resolveHeight(chain, height, chain.height()), format);
    }),
    method(rpcs.getLatestValidatorSet, ({ pagination }) => validators(uncommittedHeight(env), pagination)),
    method(rpcs.getValidatorSetByHeight, ({ height, pagination }) => {
      requireReached(env, height);
      return validators(resolveHeight(chain, height, chain.height()), pagination);
    }),
    method(rpcs.aBCIQuery, (request) => {
      if (request.path === "") throw new GatewayError(GRPC_STATUS.invalidArgument, "empty query path");
      return env.application.query(request);
    }),
  ];
}

function requireReached({ chain }: CometServiceEnvironment, height: bigint): void {
  if (height <= chain.height()) return;
  throw new GatewayError(GRPC_STATUS.invalidArgument, "requested block height is bigger then the chain length");
}

function blockAt(
  { chain }: CometServiceEnvironment,
  height: bigint,
  format: (address: Uint8Array) => string,
): GetBlockByHeightResponse {
  const block = chain.block(height);
  const meta = chain.meta(height);
  if (block === undefined || meta === undefined) {
    throw new GatewayError(GRPC_STATUS.notFound, `block ${height} is not stored`);
  }
  const { proposerAddress, ...header } = block.header;
  const sdkBlock = { ...block, header: { ...header, proposerAddress: format(proposerAddress) } };
  return { blockId: meta.blockId, block, sdkBlock };
}

function validatorSet(
  { chain }: CometServiceEnvironment,
  wanted: {
    readonly height: bigint;
    readonly page: PageRequest | undefined;
    readonly format: (address: Uint8Array) => string;
  },
): GetValidatorSetByHeightResponse {
  const set = chain.validators(wanted.height);
  if (set === undefined) {
    throw new GatewayError(GRPC_STATUS.notFound, `could not find validator set for height #${wanted.height}`);
  }
  const { offset, limit } = pageOf(wanted.page);
  return {
    blockHeight: wanted.height,
    validators: set.validators.slice(offset, offset + limit).map((validator) => ({
      address: wanted.format(validator.address),
      pubKey: packedKey(validator.pubKey),
      votingPower: validator.votingPower,
      proposerPriority: validator.proposerPriority,
    })),
    pagination: { nextKey: new Uint8Array(), total: BigInt(set.size) },
  };
}

function packedKey(key: PublicKey): Any {
  const bytes = pubKeyBytes(key);
  return pubKeyType(key) === "ed25519"
    ? packAny(Ed25519PubKey, { key: bytes })
    : packAny(Secp256k1PubKey, { key: bytes });
}

function nodeInfo(env: CometServiceEnvironment, { name, version, gitCommit }: ProgramFacts): GetNodeInfoResponse {
  const node = env.node();
  return {
    defaultNodeInfo: {
      protocolVersion: { p2p: P2P_PROTOCOL, block: BLOCK_PROTOCOL, app: node.appVersion },
      defaultNodeId: node.id,
      listenAddr: node.listenAddress,
      network: node.network,
      version: COMETBFT_VERSION,
      channels: fromHex(node.channels),
      moniker: node.moniker,
      other: { txIndex: node.hasTxIndex ? "on" : "off", rpcAddress: node.rpcAddress },
    },
    applicationVersion: VersionInfo.create({
      name,
      appName: name,
      version,
      gitCommit,
      buildDeps: STOOD_IN_FOR.map((module) => ({ ...module, sum: "" })),
      cosmosSdkVersion: SDK_VERSION,
    }),
  };
}
