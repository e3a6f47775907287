/** The application's part of a new genesis: every module's defaults, in the chain's own denomination. */
import { isJsonObject, type JsonObject, type JsonValue } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import type { Application } from "../application.ts";
import { BECH32_PREFIX_MEMBER, DEFAULT_BECH32_PREFIX } from "./prefix.ts";

/** Denomination that the modules' defaults name. */
export const DEFAULT_DENOM = "utrib";

/** `app_state` by module name; `denom` takes the place of the default denomination wherever a default names it. */
export function defaultAppState(
  { modules, registry, spec }: Application,
  chain: { readonly denom: string; readonly bech32Prefix: string },
): JsonObject {
  const state = spec.order.genesis.flatMap((name): [string, JsonValue][] => {
    const genesis = modules.find((module) => module.name === name)?.genesis;
    if (genesis === undefined) return [];
    return [[name, withDenom(toProtoJson(genesis.type, genesis.default(), registry), chain.denom)]];
  });
  const isDefaultPrefix = chain.bech32Prefix === DEFAULT_BECH32_PREFIX;
  return Object.fromEntries(isDefaultPrefix ? state : [[BECH32_PREFIX_MEMBER, chain.bech32Prefix], ...state]);
}

function withDenom(value: JsonValue, denom: string): JsonValue {
  if (value === DEFAULT_DENOM) return denom;
  if (Array.isArray(value)) return value.map((item: JsonValue) => withDenom(item, denom));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withDenom(held, denom)]));
}
