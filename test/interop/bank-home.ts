/** Homes of our application for a chain whose only validator is an unmodified `cometbft`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { fundSigners } from "#test/e2e/bank-feeder.ts";
import { type GenesisDoc, parseGenesis } from "#types/genesis.ts";
import { genesisText } from "#types/genesis-json.ts";
import type { CometHome } from "./comet-node.ts";

/** Where `serveApplication` listens in these tests: a free port. */
export const ABCI_ADDRESS = "tcp://127.0.0.1:0";
/** Settings that keep a node of ours quiet. */
export const QUIET: ReadonlyMap<string, string> = new Map([["log_level", "error"]]);

/** A home of ours. */
export interface BankHome {
  readonly path: string;
  readonly genesis: GenesisDoc;
  remove(): void;
}

/** A home whose chain has the other node's validator and `signers` funded accounts; the other node's genesis becomes the same. */
export async function makeBankHome(comet: CometHome, signers: number): Promise<BankHome> {
  const path = mkdtempSync(join(tmpdir(), "bank-home-"));
  await prepareDevHome(path);
  fundSigners(path, signers);
  const file = join(path, "config", "genesis.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as {
    consensus: { validators: unknown[] };
    app_state: { genutil: unknown };
  };
  const key = JSON.parse(readFileSync(comet.validatorKeyPath, "utf8")) as { address: string; pub_key: unknown };
  document.consensus.validators = [{ address: key.address, pub_key: key.pub_key, power: "10", name: "comet" }];
  // The other node's key has no stake here, so the file names it.
  document.app_state.genutil = { gen_txs: [] };
  writeFileSync(file, JSON.stringify(document));
  const genesis = parseGenesis(readFileSync(file, "utf8"));
  writeFileSync(comet.genesisPath, genesisText(genesis));
  return { path, genesis, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A home of the same chain that has seen nothing yet, with the genesis in CometBFT's layout. */
export async function makeFreshHome({ genesis }: BankHome): Promise<BankHome> {
  const path = mkdtempSync(join(tmpdir(), "bank-home-"));
  await prepareDevHome(path);
  writeFileSync(join(path, "config", "genesis.json"), genesisText(genesis));
  return { path, genesis, remove: () => rmSync(path, { recursive: true, force: true }) };
}
