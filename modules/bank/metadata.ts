/** What a denomination's description must look like (`sdk:x/bank/types/metadata.go`). */
import type { DenomUnit, Metadata } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { failSdk, isDenom } from "#sdk";

/** Fails with sdk code 18 unless the units ascend from the base (exponent 0) and contain the display unit. */
export function validateMetadata(metadata: Metadata): void {
  const { name, symbol, base, display, denomUnits } = metadata;
  if (name.trim() === "") failSdk.invalidRequest("name field cannot be blank");
  if (symbol.trim() === "") failSdk.invalidRequest("symbol field cannot be blank");
  if (!isDenom(base)) failSdk.invalidRequest(`invalid metadata base denom: invalid denom: ${base}`);
  if (!isDenom(display)) failSdk.invalidRequest(`invalid metadata display denom: invalid denom: ${display}`);
  for (const [i, unit] of denomUnits.entries()) validatePlace(metadata, unit, denomUnits[i - 1]);
  const seen = new Set<string>();
  for (const unit of denomUnits) {
    if (seen.has(unit.denom)) failSdk.invalidRequest(`duplicate denomination unit ${unit.denom}`);
    seen.add(unit.denom);
    validateUnit(unit);
  }
  if (!seen.has(display)) {
    failSdk.invalidRequest(`metadata must contain a denomination unit with display denom '${display}'`);
  }
}

function validatePlace({ base }: Metadata, unit: DenomUnit, previous: DenomUnit | undefined): void {
  if (previous === undefined) {
    if (unit.exponent !== 0) failSdk.invalidRequest(`the exponent for base denomination unit ${unit.denom} must be 0`);
    if (unit.denom !== base) {
      failSdk.invalidRequest(`metadata's first denomination unit must be the one with base denom '${base}'`);
    }
  } else if (unit.exponent <= previous.exponent) {
    failSdk.invalidRequest("denom units should be sorted asc by exponent");
  }
}

function validateUnit({ denom, aliases }: DenomUnit): void {
  if (!isDenom(denom)) failSdk.invalidRequest(`invalid denom unit: invalid denom: ${denom}`);
  const seen = new Set<string>();
  for (const alias of aliases) {
    if (alias.trim() === "") failSdk.invalidRequest(`alias for denom unit ${denom} cannot be blank`);
    if (seen.has(alias)) failSdk.invalidRequest(`duplicate denomination unit alias ${alias}`);
    seen.add(alias);
  }
}
