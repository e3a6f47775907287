/** The genesis state of `beacon`: everything it stores. */

import { LAYER_BYTES, ONION_LENGTH_MAX } from "#kernels/beacon-onion.ts";
import { GenesisState } from "#proto/tributary/beacon/v1/genesis.ts";
import type { Onion } from "#proto/tributary/beacon/v1/types.ts";
import type { GenesisDefinition } from "#sdk";
import type { beacon } from "./declaration.ts";
import { areParamsValid, defaultParams } from "./params.ts";

/** Import and export of the whole state. */
export const genesis: GenesisDefinition<(typeof beacon)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: defaultParams() }),
  validate({ addresses, fail }, state) {
    if (!areParamsValid(state.params)) fail.invalidParams();
    requireHeights(state.values, () => fail.invalidGenesis("values are not in the order of their heights"));
    requireHeights(state.pending, () => fail.invalidGenesis("pending heights are not in order"));
    const isBehind = state.values.every(({ height }) => height <= (state.latest?.height ?? -1n));
    if (!isBehind) fail.invalidGenesis("a value is newer than the latest");
    for (const { validator, current, next } of state.voters) {
      addresses.consensus.parse(validator);
      if (![current, next].every(isOnionPossible)) fail.invalidGenesis(`an onion of ${validator} cannot be`);
    }
    if (state.requests.some((height) => height < 0n)) fail.invalidGenesis("a request is for a height below zero");
    if (state.commitments.some(({ targetHeight, deposit }) => targetHeight < 0n || deposit.amount < 0n)) {
      fail.invalidGenesis("a commitment cannot be");
    }
    if (state.keys.some(({ key }) => key.length !== KEY_BYTES)) fail.invalidGenesis("a key has another length");
  },
  import({ state }, given) {
    state.params.set(given.params);
    if (given.latest !== undefined) state.latest.set(given.latest);
    for (const value of given.values) state.values.set(value.height, value);
    for (const voter of given.voters) state.voters.set(voter.validator, voter);
    for (const pending of given.pending) state.pending.set(pending.height, pending);
    for (const height of given.requests) state.requests.add(height);
    for (const promised of given.commitments) {
      state.commitments.set([promised.targetHeight, promised.sender], promised);
    }
    for (const { validator, key } of given.keys) state.keys.set(validator, key);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    latest: state.latest.find(),
    values: [...state.values.values()],
    voters: [...state.voters.values()],
    pending: [...state.pending.values()],
    requests: [...state.requests.keys()],
    commitments: [...state.commitments.values()],
    keys: [...state.keys.entries()].map(([validator, key]) => ({ validator, key })),
  }),
};

/** Bytes of an ed25519 key. */
const KEY_BYTES = 32;

function requireHeights(entries: readonly { readonly height: bigint }[], refuse: () => void): void {
  let before = -1n;
  for (const { height } of entries) {
    if (height <= before) refuse();
    before = height;
  }
}

function isOnionPossible(onion: Onion | undefined): boolean {
  if (onion === undefined) return true;
  const { baseHeight, length, lastHeight, lastLayer } = onion;
  const isLength = length >= 1 && length <= ONION_LENGTH_MAX;
  const isWithin = lastHeight >= baseHeight && lastHeight <= baseHeight + BigInt(length);
  return isLength && isWithin && lastLayer.length === LAYER_BYTES;
}
