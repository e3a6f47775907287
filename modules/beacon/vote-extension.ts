/** What this chain's precommits carry: the layer of the height that is voted on, and a new onion when one is needed. */

import {
  growOnion,
  LAYER_BYTES,
  layerAt,
  ONION_LENGTH_MAX,
  type OwnOnion,
  onionCore,
  onionTag,
} from "#kernels/beacon-onion.ts";
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { VoteExtension } from "#proto/tributary/beacon/v1/extension.ts";
import type { Onion } from "#proto/tributary/beacon/v1/types.ts";
import { EMPTY_BYTES, equalBytes, type OwnVoter, type VoteExtensionDefinition } from "#sdk";
import { WireError } from "#wire";
import type { BeaconContext, BeaconQueryContext, beacon } from "./declaration.ts";
import { isLayerOf, onionFor } from "./onions.ts";

/** Longest extension, bytes: two layers with their numbers. */
export const EXTENSION_BYTES_MAX = 128;
/** Layers of the onions that nodes grow: some hours of blocks, and some ten milliseconds of hashing. */
export const ONION_LENGTH = 16_384;
/** Layers left of an onion when its successor is committed to. */
export const RENEWAL_LAYERS = 256n;

/** The extension of a vote by one's own validator, and the judgement of others'. */
export const voteExtension: VoteExtensionDefinition<(typeof beacon)["spec"]> = {
  extend(ctx, height, own) {
    const validator = ctx.addresses.consensus.toText(own.validator);
    const voter = ctx.state.voters.get(validator);
    const onion = onionFor(voter, height);
    const reveal = onion === undefined ? undefined : ownLayer(ctx, own, { onion, height });
    const extension = { ...VoteExtension.create({}), reveal: reveal ?? EMPTY_BYTES };
    if (voter !== undefined && (voter.next !== undefined || height <= voter.excludedUntil)) return encode(extension);
    const isRenewed =
      onion === undefined || reveal === undefined || onion.baseHeight + BigInt(onion.length) - height < RENEWAL_LAYERS;
    if (!isRenewed) return encode(extension);
    const number = voter?.onions ?? 0n;
    const tip = layerAt(ownOnion(ctx, own, { number, length: ONION_LENGTH }), 0);
    return encode(tip === undefined ? extension : { ...extension, tip, number, length: ONION_LENGTH });
  },
  verify(ctx, { extension: bytes, validator, height }) {
    if (bytes.length === 0) return true;
    const extension = decodeExtension(bytes);
    if (extension === undefined) return false;
    const { reveal } = extension;
    if (reveal.length === 0) return true;
    const onion = onionFor(ctx.state.voters.get(ctx.addresses.consensus.toText(validator)), height);
    const tag = onionTag(ctx.block.chainId, validator);
    return onion !== undefined && isLayerOf(onion, tag, { height, layer: reveal });
  },
  publicKey(ctx, validator) {
    const address = ctx.addresses.consensus.toText(validator);
    const staked = ctx.keepers.slashing.getPubkey(address);
    if (staked === undefined) return ctx.state.keys.get(address);
    return staked.typeUrl === PubKey.typeUrl ? PubKey.decode(staked.value).key : undefined;
  },
  begin(ctx: BeaconContext, validators) {
    for (const { address, key } of validators) {
      const text = ctx.addresses.consensus.toText(address);
      if (ctx.keepers.slashing.getPubkey(text) === undefined) ctx.state.keys.set(text, key);
    }
  },
};

/** The extension in `bytes`; undefined unless it is the one encoding of a possible one. */
export function decodeExtension(bytes: Uint8Array): VoteExtension | undefined {
  if (bytes.length > EXTENSION_BYTES_MAX) return undefined;
  const extension = decodeOrUndefined(bytes);
  if (extension === undefined || !equalBytes(encode(extension), bytes)) return undefined;
  const { reveal, tip, number, length } = extension;
  const isRevealPossible = reveal.length === 0 || reveal.length === LAYER_BYTES;
  const isTipPossible =
    tip.length === 0 ? number === 0n && length === 0 : tip.length === LAYER_BYTES && isOnionLength(length);
  return isRevealPossible && isTipPossible ? extension : undefined;
}

function isOnionLength(length: number): boolean {
  return length >= 1 && length <= ONION_LENGTH_MAX;
}

function decodeOrUndefined(bytes: Uint8Array): VoteExtension | undefined {
  try {
    return VoteExtension.decode(bytes);
  } catch (thrown) {
    if (thrown instanceof WireError) return undefined;
    throw thrown;
  }
}

const encode = (extension: VoteExtension): Uint8Array => VoteExtension.encode(extension);

/** Our layer of a height; undefined when the onion on chain is not one that grows from our secret. */
function ownLayer(
  ctx: BeaconQueryContext,
  own: OwnVoter,
  { onion, height }: { readonly onion: Onion; readonly height: bigint },
): Uint8Array | undefined {
  const grown = ownOnion(ctx, own, onion);
  const known = layerAt(grown, Number(onion.lastHeight - onion.baseHeight));
  if (known === undefined || !equalBytes(known, onion.lastLayer)) return undefined;
  return layerAt(grown, Number(height - onion.baseHeight));
}

function ownOnion(
  { block }: BeaconQueryContext,
  { validator, secret, remember }: OwnVoter,
  { number, length }: { readonly number: bigint; readonly length: number },
): OwnOnion {
  return remember(`${number}/${length}`, () => {
    const tag = onionTag(block.chainId, validator);
    return growOnion(tag, onionCore(tag, secret, number), length);
  });
}
