/** The facts behind the `status` call. */

import { EMPTY_BYTES } from "#lib/bytes.ts";
import { GO_ZERO_TIME, type Timestamp } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import type { Engine } from "./engine.ts";

/** A height the node has. */
export interface HeightSummary {
  readonly height: bigint;
  readonly blockHash: Uint8Array;
  readonly appHash: Uint8Array;
  readonly time: Timestamp;
}

/** This node as a validator; power 0 when it is none. */
export interface ValidatorSummary {
  readonly address: Uint8Array;
  readonly publicKey: PublicKey;
  readonly votingPower: bigint;
}

/** Where the node is; app hashes are those in the headers, hence of the block before. */
export interface EngineStatus {
  readonly latest: HeightSummary;
  readonly earliest: HeightSummary;
  readonly isCatchingUp: boolean;
  readonly validator: ValidatorSummary | undefined;
}

/** The status at this moment. */
export function engineStatus(engine: Engine): EngineStatus {
  const { blockStore } = engine;
  return {
    latest: summary(engine, blockStore.height),
    earliest: summary(engine, blockStore.base),
    isCatchingUp: !engine.isConsensusRunning(),
    validator: validatorSummary(engine),
  };
}

function summary({ blockStore }: Engine, height: bigint): HeightSummary {
  const meta = blockStore.loadMeta(height);
  if (meta === undefined) return { height, blockHash: EMPTY_BYTES, appHash: EMPTY_BYTES, time: GO_ZERO_TIME };
  return { height, blockHash: meta.blockId.hash, appHash: meta.header.appHash, time: meta.header.time };
}

function validatorSummary(engine: Engine): ValidatorSummary | undefined {
  const publicKey = engine.privValidator?.publicKey;
  if (publicKey === undefined) return undefined;
  const address = pubKeyAddress(publicKey);
  const votingPower = engine.state().validators.getByAddress(address)?.votingPower ?? 0n;
  return { address, publicKey, votingPower };
}
