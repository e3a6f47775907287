/** What light clients of other chains are checked against: headers and validators of past blocks (`sdk:x/staking/keeper/historical_info.go`). */
import { HistoricalInfo, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Header } from "#proto/tendermint/types/types.ts";
import { compareBigints, compareBytes } from "#sdk";
import { consensusKey } from "./consensus-keys.ts";
import type { StakingContext } from "./declaration.ts";
import { consensusPower } from "./power.ts";
import { lastValidators } from "./validators.ts";

/** Keeps the block that begins and forgets those that are too old. */
export function trackHistoricalInfo(ctx: StakingContext): void {
  const { state, block } = ctx;
  const { historicalEntries } = state.params.get();
  // What is too old is one unbroken row, usually of one entry.
  for (let height = block.height - BigInt(historicalEntries); height >= 0n; height--) {
    if (!state.historicalInfo.has(height)) break;
    state.historicalInfo.remove(height);
  }
  if (historicalEntries === 0) return;
  state.historicalInfo.set(
    block.height,
    HistoricalInfo.create({ header: headerOf(ctx), valset: lastValidators(ctx).toSorted(byStrength) }),
  );
}

/** What the application knows of a header before it executes the block. */
function headerOf({ block }: StakingContext): Header {
  return Header.create({
    chainId: block.chainId,
    height: block.height,
    time: block.time,
    nextValidatorsHash: block.nextValidatorsHash,
    appHash: block.lastAppHash,
    proposerAddress: block.proposer,
  });
}

/** Strongest first, of equals the lowest consensus address: the engine's order. */
function byStrength(a: Validator, b: Validator): number {
  const byPower = compareBigints(consensusPower(b), consensusPower(a));
  return byPower === 0 ? compareBytes(consensusKey(a).address, consensusKey(b).address) : byPower;
}
