/** cosmos.base.node.v1beta1.Service (cosmos-sdk client/grpc/node). */
import { Service } from "#proto/cosmos/base/node/v1beta1/query.ts";
import type { RpcEnvironment } from "../environment.ts";
import { type GatewayMethod, method } from "./method.ts";

/** What an operator configured and clients must respect. */
export interface NodeConfigFacts {
  /** `minimum-gas-prices` as text. */
  readonly minGasPrices: string;
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  readonly haltHeight: bigint;
}

/** The methods of the service. */
export function nodeMethods({ chain }: Pick<RpcEnvironment, "chain">, config: NodeConfigFacts): GatewayMethod[] {
  return [
    method(Service.methods.config, () => ({
      minimumGasPrice: config.minGasPrices,
      pruningKeepRecent: config.pruningKeepRecent,
      pruningInterval: config.pruningInterval,
      haltHeight: config.haltHeight,
    })),
    method(Service.methods.status, () => {
      const header = chain.meta(chain.height())?.header;
      return {
        earliestStoreHeight: chain.base(),
        height: chain.height(),
        timestamp: header?.time,
        appHash: header?.appHash ?? new Uint8Array(),
        validatorHash: header?.nextValidatorsHash ?? new Uint8Array(),
      };
    }),
  ];
}
