/** Signing infos at genesis (`sdk:x/slashing/keeper/genesis.go`). */
import { GenesisState } from "#proto/cosmos/slashing/v1beta1/genesis.ts";
import { assertDefined, failInternal, type GenesisDefinition } from "#sdk";
import type { slashing } from "./declaration.ts";
import { missedPlaces, setMissed } from "./missed-blocks.ts";
import { DEFAULT_PARAMS, validateGenesisParams } from "./params.ts";

/** Parameters, signing infos and missed blocks; the keys are those of staking's validators. */
export const genesis: GenesisDefinition<typeof slashing.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: DEFAULT_PARAMS }),
  validate({ addresses }, { params, signingInfos, missedBlocks }) {
    validateGenesisParams(params);
    requireDistinct(
      "signing info",
      signingInfos.map(({ address }) => addresses.consensus.parse(address)),
    );
    requireDistinct(
      "missed blocks",
      missedBlocks.map(({ address }) => addresses.consensus.parse(address)),
    );
    for (const { address, missedBlocks: places } of missedBlocks) {
      const outside = places.find(({ index }) => index < 0n);
      if (outside !== undefined) failInternal(`missed block ${outside.index} of ${address} is below zero`);
    }
  },
  import(ctx, { params, signingInfos, missedBlocks }) {
    const { keepers, state } = ctx;
    for (const validator of keepers.staking.getAllValidators()) {
      const key = assertDefined(validator.consensusPubkey, "a validator has no key");
      state.publicKeys.set(keepers.staking.consensusAddress(validator), key);
    }
    for (const { address, validatorSigningInfo } of signingInfos) state.signingInfos.set(address, validatorSigningInfo);
    for (const { address, missedBlocks: places } of missedBlocks) {
      for (const { index, missed } of places) setMissed(ctx, { validator: address, index, missed });
    }
    state.params.set(params);
  },
  export(ctx) {
    const infos = [...ctx.state.signingInfos.entries()];
    return {
      params: ctx.state.params.get(),
      signingInfos: infos.map(([address, validatorSigningInfo]) => ({ address, validatorSigningInfo })),
      missedBlocks: infos.map(([address]) => ({
        address,
        missedBlocks: [...missedPlaces(ctx, address)].map((index) => ({ index, missed: true })),
      })),
    };
  },
};

function requireDistinct(what: string, addresses: readonly string[]): void {
  const seen = new Set<string>();
  for (const address of addresses) {
    if (seen.has(address)) failInternal(`duplicate ${what} of ${address}`);
    seen.add(address);
  }
}
