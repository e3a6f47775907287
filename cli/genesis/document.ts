/** `genesis.json` as the commands change it: one member at a time, the rest left as it is. */
import { writeFileSync } from "node:fs";
import { isJsonObject, type JsonObject, type JsonValue, parseJson, requireObject } from "#codec/json-value.ts";
import { GENESIS_BYTES_MAX } from "#types/genesis.ts";
import type { Session } from "../session.ts";

/** A document and the application's state in it. */
export interface GenesisFile {
  readonly document: JsonObject;
  readonly state: JsonObject;
}

/** Reads the home's genesis file. */
export function readGenesisFile(session: Session): GenesisFile {
  const document = requireObject(parseJson(session.readGenesis(), GENESIS_BYTES_MAX), "genesis.json");
  const state: JsonValue = document.app_state ?? {};
  return { document, state: isJsonObject(state) ? state : {} };
}

/** Writes the document with another application state. */
export function writeGenesisFile(session: Session, file: GenesisFile): void {
  writeFileSync(session.paths.genesis, genesisFileText({ ...file.document, app_state: file.state }));
}

/** The text of a genesis file, indented for people. */
export function genesisFileText(document: JsonObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
