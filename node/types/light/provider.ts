/** Where a light client gets its blocks from, and the ways in which that fails (`cmt:light/provider`). */

import { TypedError } from "#lib/errors.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { check, ValidationError } from "../errors.ts";
import { type LightBlock, validateLightBlock } from "./light-block.ts";

/** A full node as a light client sees it. */
export interface LightProvider {
  /** For logs, such as the node's address. */
  readonly name: string;
  /** The light block of a height, the latest one for 0; rejects with a `ProviderError`. */
  lightBlock(height: bigint): Promise<LightBlock>;
  /** Tells the node of misbehaviour; rejects with a `ProviderError`. */
  reportEvidence(evidence: Evidence): Promise<void>;
}

/** A provider that fails in a way which makes it useless: it is not asked again. */
export class ProviderError extends TypedError {}
/** A provider that cannot help now and may later: another one is asked, this one is kept. */
export class UnavailableError extends ProviderError {}
/** The height is above the provider's latest block. */
export class HeightTooHighError extends UnavailableError {}
/** The provider does not have that block any more. */
export class LightBlockNotFoundError extends UnavailableError {}
/** The provider did not answer in time, or not at all. */
export class NoResponseError extends UnavailableError {}
/** The provider sent a block that is malformed, of another chain, or not the one it was asked for. */
export class BadLightBlockError extends ProviderError {}

/** The block of a height, the latest for 0, well-formed and of `chainId`; rejects with a `ProviderError`. */
export async function fetchLightBlock(provider: LightProvider, height: bigint, chainId: string): Promise<LightBlock> {
  const block = await provider.lightBlock(height);
  try {
    const got = block.header.height;
    check(height === 0n || got === height, `height ${got} responded doesn't match height ${height} requested`);
    validateLightBlock(block, chainId);
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    throw new BadLightBlockError(`bad light block: ${thrown.message}`, thrown.data, { cause: thrown });
  }
  return block;
}
