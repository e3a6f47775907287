/** Every method that REST and gRPC serve, and the types their JSON may contain. */
import { type TypeRegistry, typeRegistry } from "#codec/type-registry.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Rpc } from "#wire";
import { applicationMethods } from "./application-methods.ts";
import { type CometServiceEnvironment, cometMethods, type ProgramFacts } from "./comet-service.ts";
import type { GatewayMethod } from "./method.ts";
import { type NodeConfigFacts, nodeMethods } from "./node-service.ts";
import { type TxServiceEnvironment, txMethods } from "./tx-service.ts";

/** What the methods are built from. */
export interface GatewayDependencies {
  readonly env: TxServiceEnvironment & CometServiceEnvironment;
  /** Types that may appear inside the application's `Any`s. */
  readonly types: TypeRegistry;
  /** Prefix of account addresses. */
  readonly bech32Prefix: string;
  readonly config: NodeConfigFacts;
  readonly program: ProgramFacts;
  /** Query methods of the application. */
  readonly queries: readonly Rpc<unknown, unknown>[];
}

/** The methods and types to give to the REST and gRPC servers. */
export interface Gateway {
  readonly methods: readonly GatewayMethod[];
  readonly types: TypeRegistry;
}

/** Assembles the gateway. */
export function buildGateway(dependencies: GatewayDependencies): Gateway {
  const { env, config, queries } = dependencies;
  const types = typeRegistry([...dependencies.types.types, Tx, Ed25519PubKey, Secp256k1PubKey]);
  const own = [
    ...txMethods(env, dependencies.types),
    ...cometMethods(env, dependencies),
    ...nodeMethods(env, config),
  ].map((method) => atLatest(method, () => env.chain.height()));
  return { methods: [...own, ...applicationMethods(env.application, queries)], types };
}

/** Reports the latest height where the caller did not ask for one. */
const atLatest = (method: GatewayMethod, latest: () => bigint): GatewayMethod => ({
  rpc: method.rpc,
  call: async (request, height) => {
    const answer = await method.call(request, height);
    return answer.height === 0n ? { value: answer.value, height: latest() } : answer;
  },
});
