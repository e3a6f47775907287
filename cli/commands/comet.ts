/** `comet`: the keys of a node's consensus engine and the reset of its data; CometBFT's names work too. */

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { formatAddress } from "#codec/bech32.ts";
import { type JsonValue, parseJson, requireObject } from "#codec/json-value.ts";
import { inHome } from "#config/home.ts";
import { loadHomeConfig } from "#config/load.ts";
import { nodeKeyFrom } from "#engine/node-key.ts";
import {
  formatNodeKey,
  formatValidatorKey,
  generateSigningKey,
  readKeyFile,
  type SigningKey,
  writeNodeKey,
} from "#engine/priv-validator/key-file.ts";
import { toBase64 } from "#lib/bytes.ts";
import { ABCI_VERSION, BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { pubKeyAddress, pubKeyBytes, pubKeyType } from "#types/pub-key.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { addCometReset } from "./comet-reset.ts";

const SECRETS = { bytes: (length: number): Uint8Array => randomBytes(length) };

/** Adds `comet` to the program. */
export function addComet(program: Command, shell: Shell): void {
  const comet = subcommand(program, "comet", "Keys and data of the consensus engine").aliases([
    "cometbft",
    "tendermint",
  ]);
  act(subcommand(comet, "show-node-id", "Print this node's id").alias("show_node_id"), shell, showNodeId);
  act(
    subcommand(comet, "show-validator", "Print this validator's public key").alias("show_validator"),
    shell,
    showValidator,
  );
  act(
    subcommand(comet, "show-address", "Print this validator's consensus address").alias("show_address"),
    shell,
    showAddress,
  );
  addCometReset(comet, shell);
  act(subcommand(comet, "version", "Print the versions of the protocols"), shell, (session) => {
    session.print({
      abci: ABCI_VERSION,
      block_protocol: BLOCK_PROTOCOL.toString(),
      cometbft: COMETBFT_VERSION,
      p2p_protocol: P2P_PROTOCOL.toString(),
    });
  });
  act(
    subcommand(comet, "gen-node-key", "Make a new node key, if there is none").alias("gen_node_key"),
    shell,
    makeNodeKey,
  );
  act(subcommand(comet, "gen-validator", "Print a new validator key").alias("gen_validator"), shell, (session) =>
    session.io.out(formatValidatorKey(generateSigningKey(SECRETS))),
  );
}

function showNodeId(session: Session): void {
  session.io.out(nodeKeyFrom(keyAt(session, "node_key_file")).id);
}

function showValidator(session: Session): void {
  const { publicKey } = keyAt(session, "priv_validator_key_file");
  const json: JsonValue = {
    "@type": `/cosmos.crypto.${pubKeyType(publicKey)}.PubKey`,
    key: toBase64(pubKeyBytes(publicKey)),
  };
  session.io.out(JSON.stringify(json));
}

function showAddress(session: Session): void {
  const address = pubKeyAddress(keyAt(session, "priv_validator_key_file").publicKey);
  session.io.out(formatAddress(address, session.prefixes.consensus));
}

async function makeNodeKey(session: Session): Promise<void> {
  const path = pathOf(session, "node_key_file");
  if (existsSync(path)) throw new CliError(`${path} exists already: move it away to become another node`);
  const key = generateSigningKey(SECRETS);
  await writeNodeKey(path, key);
  session.print({ ...requireObject(parseJson(formatNodeKey(key)), path), id: nodeKeyFrom(key).id });
}

function keyAt(session: Session, setting: "node_key_file" | "priv_validator_key_file"): SigningKey {
  const path = pathOf(session, setting);
  if (!existsSync(path)) throw new CliError(`there is no ${path}: make a home with "tributary init <moniker>"`);
  return readKeyFile(path);
}

function pathOf({ home }: Session, setting: "node_key_file" | "priv_validator_key_file"): string {
  return inHome(home, loadHomeConfig(home).comet[""][setting]);
}
