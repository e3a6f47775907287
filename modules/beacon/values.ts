/** Values become final, and old ones are forgotten. */

import { beaconValue } from "#kernels/beacon-mix.ts";
import { type Commitment, type Params, Pending, Strength, type Value } from "#proto/tributary/beacon/v1/types.ts";
import { EMPTY_BYTES, firstOf } from "#sdk";
import { BEACON, type BeaconContext, beacon } from "./declaration.ts";
import { BPS_MAX, RECOVERY_BLOCKS_LIMIT } from "./params.ts";

/** Values made final by one block; there are more than one only after the parameters changed. */
export const FINAL_PER_BLOCK_MAX = RECOVERY_BLOCKS_LIMIT;
/** Old values forgotten by one block. */
export const FORGOTTEN_PER_BLOCK_MAX = 4;

/** Makes final what is old enough, opens this height if a value is wanted for it, and forgets the oldest values. */
export const settleValues = beacon.endBlock((ctx) => {
  const { block, state } = ctx;
  const params = state.params.get();
  openHeight(ctx);
  const due = block.height - BigInt(params.recoveryBlocks);
  if (due >= 0n) {
    const heights = firstOf(state.pending.keys({ through: due }), FINAL_PER_BLOCK_MAX);
    for (const height of heights) makeFinal(ctx, height, params);
  }
  const oldest = block.height - params.retentionBlocks;
  if (oldest <= 0n) return;
  const old = firstOf(state.values.keys({ until: oldest }), FORGOTTEN_PER_BLOCK_MAX);
  for (const height of old) state.values.remove(height);
});

/** A height has a value when validators reveal for it, or when somebody asked or committed to something for it. */
function openHeight({ block, state }: BeaconContext): void {
  const { height, hash: blockHash } = block;
  const enableHeight = block.consensusParams?.abci?.voteExtensionsEnableHeight ?? 0n;
  const isExtended = enableHeight > 0n && height >= enableHeight;
  const isRequested = state.requests.has(height);
  if (isRequested) state.requests.remove(height);
  if (isExtended || isRequested || firstOf(state.commitments.keys({ prefix: [height] }), 1).length > 0) {
    state.pending.set(height, { ...Pending.create({}), height, blockHash });
  }
}

function makeFinal(ctx: BeaconContext, height: bigint, params: Params): void {
  const { addresses, block, emit, state } = ctx;
  const pending = state.pending.get(height) ?? Pending.create({});
  const secrets = settleCommitments(ctx, height);
  const bytes = beaconValue({
    chainId: block.chainId,
    height,
    previous: state.latest.find()?.value ?? EMPTY_BYTES,
    blockHash: pending.blockHash,
    layers: pending.reveals.map(({ validator, layer }) => ({ by: validator, bytes: layer })),
    secrets: secrets.map(({ sender, secret }) => ({ by: addresses.account.toBytes(sender), bytes: secret })),
  });
  const value = graded({ height, value: bytes }, { pending, secrets: secrets.length, params });
  state.pending.remove(height);
  state.values.set(height, value);
  state.latest.set(value);
  emit.valueFinal({ height, value: bytes, strength: value.strength });
}

/** Returns the deposits of those who kept their promise, burns the others', and returns what was revealed. */
function settleCommitments(ctx: BeaconContext, height: bigint): readonly Commitment[] {
  const { emit, keepers, state } = ctx;
  const all = [...state.commitments.values({ prefix: [height] })];
  for (const { sender, deposit, secret } of all) {
    state.commitments.remove([height, sender]);
    if (secret.length === 0) emit.depositBurned({ targetHeight: height, sender, burned: deposit });
    if (deposit.amount === 0n) continue;
    if (secret.length === 0) keepers.bank.burnCoins(BEACON, [deposit]);
    else keepers.bank.sendCoinsFromModuleToAccount(BEACON, sender, [deposit]);
  }
  return all.filter(({ secret }) => secret.length > 0);
}

function graded(
  value: Pick<Value, "height" | "value">,
  { pending, secrets, params }: { readonly pending: Pending; readonly secrets: number; readonly params: Params },
): Value {
  const { reveals, totalPower } = pending;
  const validators = reveals.length;
  const power = reveals.reduce((sum, reveal) => sum + reveal.power, 0n);
  // Powers are of the commits that carried the reveals, so that together they may exceed the total of one height.
  const share = totalPower === 0n ? 0n : (power * BigInt(BPS_MAX)) / totalPower;
  const powerBps = Number(share > BigInt(BPS_MAX) ? BigInt(BPS_MAX) : share);
  const isStrong = powerBps >= params.strongPowerBps && validators >= params.strongValidatorsMin;
  const hasStake = validators > 0 || secrets > 0;
  const strength = isStrong ? Strength.STRENGTH_STRONG : hasStake ? Strength.STRENGTH_BONDED : Strength.STRENGTH_WEAK;
  return { ...value, strength, validators, powerBps, secrets };
}
