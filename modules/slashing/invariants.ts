/** What must hold of signing infos after every block. */
import { slashing } from "./declaration.ts";
import { missedPlaces } from "./missed-blocks.ts";

/** The counter of missed blocks is the number of places marked in the window. */
export const missedBlocksAreCounted = slashing.invariant("missed blocks are counted", (ctx) => {
  for (const [address, { missedBlocksCounter }] of ctx.state.signingInfos.entries()) {
    const marked = [...missedPlaces(ctx, address)].length;
    if (missedBlocksCounter !== BigInt(marked)) return `${address} counts ${missedBlocksCounter} of ${marked}`;
  }
  for (const [address] of ctx.state.missedBlocks.keys()) {
    if (!ctx.state.signingInfos.has(address)) return `${address} has a window and no signing info`;
  }
  return true;
});

/** A validator that is jailed for ever is jailed as long as it exists. */
export const tombstonedAreJailed = slashing.invariant("tombstoned validators are jailed", ({ keepers, state }) => {
  for (const [address, { tombstoned }] of state.signingInfos.entries()) {
    if (tombstoned && keepers.staking.getValidatorByConsAddr(address)?.jailed === false) return `${address} is free`;
  }
  return true;
});

/** The keys are those of the validators there are. */
export const keysAreThoseOfValidators = slashing.invariant("keys are those of validators", ({ keepers, state }) => {
  const validators = keepers.staking.getAllValidators();
  for (const validator of validators) {
    const address = keepers.staking.consensusAddress(validator);
    if (!state.publicKeys.has(address)) return `${address} has no key`;
  }
  return [...state.publicKeys.keys()].length === validators.length;
});
