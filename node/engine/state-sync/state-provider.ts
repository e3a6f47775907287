/** What a restored node must know that no snapshot proves (`cmt:statesync/stateprovider.go`): state and commit of a height, from headers a light client verified. */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Commit } from "#proto/tendermint/types/types.ts";
import type { LightClient } from "#types/light/client.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { type ConsensusParams, consensusParamsHash, validateConsensusParams } from "#types/params.ts";
import type { State } from "#types/state.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";

/** Trusted facts about heights of the chain. */
export interface StateProvider {
  /** The app hash after the block of a height; rejects unless everything else about the height can be had too. */
  appHash(height: bigint): Promise<Uint8Array>;
  commit(height: bigint): Promise<Commit>;
  /** The state after the block of a height. */
  state(height: bigint): Promise<State>;
}

/** A node that tells its consensus params; nobody believes it alone. */
export interface ParamsSource {
  readonly name: string;
  consensusParams(height: bigint): Promise<ConsensusParams>;
}

/** What the provider needs. */
export interface StateProviderDependencies {
  readonly client: Pick<LightClient, "chainId" | "verifyAtHeight">;
  /** The same nodes as the light client's. Headers cover only the block limits among the params, so all must agree on the rest. */
  readonly paramsSources: readonly ParamsSource[];
  readonly logger: Logger;
}

/** Consensus params that no header or other node confirms. */
export class UnprovenParamsError extends TypedError {}

/** A provider that asks nodes and believes only what a light client verified. */
export function lightStateProvider(
  dependencies: StateProviderDependencies,
  { initialHeight }: { readonly initialHeight: bigint },
): StateProvider {
  const { client } = dependencies;
  return {
    appHash: async (height) => {
      // The header above names it; the one above that must exist for its validators.
      const { header } = await client.verifyAtHeight(height + 1n);
      await client.verifyAtHeight(height + 2n);
      return header.appHash;
    },
    commit: async (height) => (await client.verifyAtHeight(height)).commit,
    state: async (height) => {
      const last = await client.verifyAtHeight(height);
      const current = await client.verifyAtHeight(height + 1n);
      const next = await client.verifyAtHeight(height + 2n);
      const params = await provenParams(dependencies, current);
      return stateFrom({ last, current, next, params, initialHeight });
    },
  };
}

interface StateParts {
  readonly last: LightBlock;
  readonly current: LightBlock;
  readonly next: LightBlock;
  readonly params: ConsensusParams;
  readonly initialHeight: bigint;
}

function stateFrom({ last, current, next, params, initialHeight }: StateParts): State {
  return {
    version: { consensus: current.header.version, software: COMETBFT_VERSION },
    chainId: current.header.chainId,
    initialHeight,
    lastBlockHeight: last.header.height,
    lastBlockId: last.commit.blockId,
    lastBlockTime: last.header.time,
    lastValidators: last.validators,
    validators: current.validators,
    nextValidators: next.validators,
    lastHeightValidatorsChanged: next.header.height,
    consensusParams: params,
    lastHeightConsensusParamsChanged: current.header.height,
    appHash: current.header.appHash,
    lastResultsHash: current.header.lastResultsHash,
  };
}

/** The params of a height as all nodes that answer tell them. */
async function provenParams(
  { paramsSources, logger }: StateProviderDependencies,
  { header }: LightBlock,
): Promise<ConsensusParams> {
  const answers: { readonly name: string; readonly params: ConsensusParams }[] = [];
  for (const { name, consensusParams } of paramsSources) {
    try {
      answers.push({ name, params: await consensusParams(header.height) });
    } catch (thrown) {
      if (!(thrown instanceof TypedError)) throw thrown;
      logger.warn("consensus params are not told", { node: name, reason: errorMessage(thrown) });
    }
  }
  const [first, ...others] = answers;
  if (first === undefined)
    throw new UnprovenParamsError("nobody tells the consensus params", { height: header.height });
  const [hash, expected] = [consensusParamsHash(first.params), header.consensusHash];
  if (!equalBytes(hash, expected)) {
    const text = `params hash ${toHexUpper(hash)} does not match trusted hash ${toHexUpper(expected)}`;
    throw new UnprovenParamsError(text, { node: first.name });
  }
  const different = others.find(({ params }) => textOf(params) !== textOf(first.params));
  if (different !== undefined) {
    const nodes = { first: first.name, second: different.name };
    throw new UnprovenParamsError("nodes tell different consensus params", nodes);
  }
  validateConsensusParams(first.params);
  return first.params;
}

/** A text that is the same for the same params. */
function textOf({ block, evidence, validator, version, abci, authority }: ConsensusParams): string {
  const { maxAgeDuration: age } = evidence;
  const parts = [
    [block.maxBytes, block.maxGas],
    [evidence.maxAgeNumBlocks, age.seconds, age.nanos, evidence.maxBytes],
    validator.pubKeyTypes,
    [version.app, abci.voteExtensionsEnableHeight, authority?.authority ?? ""],
  ];
  return parts.map((part) => part.join(",")).join(";");
}
