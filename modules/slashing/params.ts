/** How much a validator may miss, and what it costs (`sdk:x/slashing/types/params.go`). */
import { Params } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import {
  DEC_ONE,
  type Dec,
  decMulInt,
  decRoundInt,
  decWithPlaces,
  failInternal,
  formatDec,
  nsFromDuration,
} from "#sdk";

/** The SDK's defaults: half of 100 blocks must be signed; ten minutes of jail; 5 % for signing twice, 1 % for downtime. */
export const DEFAULT_PARAMS: Params = Params.create({
  signedBlocksWindow: 100n,
  minSignedPerWindow: decWithPlaces(5n, 1),
  downtimeJailDuration: { seconds: 600n, nanos: 0 },
  slashFractionDoubleSign: decWithPlaces(5n, 2),
  slashFractionDowntime: decWithPlaces(1n, 2),
});

/** Shortest time in jail that a genesis may set, nanoseconds. */
const GENESIS_JAIL_MIN_NS = 60_000_000_000n;
/** Shortest window that a genesis may set, blocks. */
const GENESIS_WINDOW_MIN = 10n;

/** Blocks of the window that must be signed, rounded to the nearest, half to even. */
export function minSignedBlocks({ signedBlocksWindow, minSignedPerWindow }: Params): bigint {
  return decRoundInt(decMulInt(minSignedPerWindow, signedBlocksWindow));
}

/** Fails without a declared code for parameters that governance must not set. */
export function validateParams(params: Params): void {
  const { signedBlocksWindow, downtimeJailDuration } = params;
  if (signedBlocksWindow <= 0n) failInternal(`signed blocks window must be positive: ${signedBlocksWindow}`);
  requireFraction("min signed per window", params.minSignedPerWindow);
  if (nsFromDuration(downtimeJailDuration) <= 0n)
    failInternal(`downtime jail duration must be positive: ${downtimeJailDuration.seconds}s`);
  requireFraction("double sign slash fraction", params.slashFractionDoubleSign);
  requireFraction("downtime slash fraction", params.slashFractionDowntime);
}

/** Fails for parameters that a chain must not start with; a genesis is held to more than governance. */
export function validateGenesisParams(params: Params): void {
  const { signedBlocksWindow, downtimeJailDuration } = params;
  requireGenesisFraction("slashing fraction downtime", params.slashFractionDowntime);
  requireGenesisFraction("slashing fraction double sign", params.slashFractionDoubleSign);
  requireGenesisFraction("min signed per window", params.minSignedPerWindow);
  if (nsFromDuration(downtimeJailDuration) < GENESIS_JAIL_MIN_NS) {
    failInternal(`downtime unjail duration must be at least 1 minute, is ${downtimeJailDuration.seconds}s`);
  }
  if (signedBlocksWindow < GENESIS_WINDOW_MIN) {
    failInternal(`signed blocks window must be at least ${GENESIS_WINDOW_MIN}, is ${signedBlocksWindow}`);
  }
}

function requireFraction(name: string, value: Dec): void {
  if (value < 0n) failInternal(`${name} cannot be negative: ${formatDec(value)}`);
  if (value > DEC_ONE) failInternal(`${name} too large: ${formatDec(value)}`);
}

function requireGenesisFraction(name: string, value: Dec): void {
  if (value >= 0n && value <= DEC_ONE) return;
  failInternal(`${name} should be less than or equal to one and greater than zero, is ${formatDec(value)}`);
}
