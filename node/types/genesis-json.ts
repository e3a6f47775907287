/** Writing genesis documents in either layout; the application's state is inserted as it is. */

import { toBase64, toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano } from "#lib/time.ts";
import type { GenesisDoc, GenesisHead, GenesisValidator } from "./genesis.ts";
import { consensusParamsToJson, pubKeyToJson } from "./json.ts";
import type { JsonObject, JsonValue } from "./json-node.ts";

/** The document as the RPC method `genesis` and `genesis.json` of a plain CometBFT chain have it. */
export function genesisText(genesis: GenesisDoc): string {
  const { before, after } = aroundAppState(genesis, genesis.appState !== "");
  return before + genesis.appState + after;
}

/** What `genesisText` has before and after the application's state, for states that are not in memory. */
export function aroundAppState(
  genesis: GenesisHead,
  hasAppState: boolean,
): { readonly before: string; readonly after: string } {
  const { validators } = genesis;
  const text = JSON.stringify({
    genesis_time: formatRfc3339Nano(genesis.genesisTime),
    chain_id: genesis.chainId,
    initial_height: String(genesis.initialHeight),
    consensus_params: consensusParamsToJson(genesis.consensusParams),
    ...(validators.length === 0 ? {} : { validators: validators.map(validatorToJson) }),
    app_hash: toHexUpper(genesis.appHash),
  });
  return hasAppState ? { before: `${text.slice(0, -1)},"app_state":`, after: "}" } : { before: text, after: "" };
}

/** The document as the Cosmos SDK writes it since 0.50 (`AppGenesis`). */
export function appGenesisText(genesis: GenesisDoc): string {
  const { validators } = genesis;
  const consensus: JsonObject = {
    ...(validators.length === 0 ? {} : { validators: validators.map(validatorToJson) }),
    params: consensusParamsToJson(genesis.consensusParams),
  };
  return withAppState(
    {
      app_name: genesis.appName,
      app_version: genesis.appVersion,
      genesis_time: formatRfc3339Nano(genesis.genesisTime),
      chain_id: genesis.chainId,
      initial_height: Number(genesis.initialHeight),
      app_hash: genesis.appHash.length === 0 ? null : toBase64(genesis.appHash),
      consensus,
    },
    genesis.appState,
  );
}

/** Text rather than a value, because a state of many megabytes should not be parsed to be printed. */
function withAppState(members: JsonObject, appState: string): string {
  const text = JSON.stringify(members);
  return appState === "" ? text : `${text.slice(0, -1)},"app_state":${appState}}`;
}

function validatorToJson({ address, pubKey, power, name }: GenesisValidator): JsonValue {
  return { address: toHexUpper(address), pub_key: pubKeyToJson(pubKey), power: String(power), name };
}
