/** One invocation of a command: its flags over the files of its home, and what they open. */
import { existsSync, readFileSync } from "node:fs";
import { type AddressPrefixes, addressPrefixes, formatAddress } from "#codec/bech32.ts";
import type { JsonValue } from "#codec/json-value.ts";
import { type HomePaths, homePaths, resolveHome } from "#config/home.ts";
import { type ClientConfig, loadClientConfig } from "#config/load.ts";
import { GENESIS_BYTES_MAX, parseGenesis } from "#types/genesis.ts";
import { type Application, applicationOf } from "./application.ts";
import { CliError } from "./errors.ts";
import type { Flags } from "./flags.ts";
import { genesisBech32Prefix } from "./genesis/prefix.ts";
import type { Io } from "./io.ts";
import type { Keyring } from "./keyring/keyring.ts";
import { openKeyring } from "./keys/open-keyring.ts";
import { formatResult, type OutputFormat } from "./output.ts";
import { RpcClient } from "./rpc-client.ts";
import type { Shell } from "./shell.ts";

/** Flags with everything they lead to; what is opened is opened once. */
export class Session {
  readonly shell: Shell;
  readonly flags: Flags;
  readonly home: string;
  readonly paths: HomePaths;
  #client: ClientConfig[""] | undefined;
  #prefixes: AddressPrefixes | undefined;
  #keyring: Keyring | undefined;
  #rpc: RpcClient | undefined;
  #application: Promise<Application> | undefined;

  constructor(shell: Shell, flags: Flags) {
    this.shell = shell;
    this.flags = flags;
    this.home = resolveHome(flags.text("home"));
    this.paths = homePaths(this.home);
  }

  get io(): Io {
    return this.shell.io;
  }

  /** Settings of client.toml. */
  get client(): ClientConfig[""] {
    this.#client ??= loadClientConfig(this.home)[""];
    return this.#client;
  }

  get format(): OutputFormat {
    const format = this.flags.choice("output", ["text", "json"]) ?? this.client.output;
    return format === "json" ? "json" : "text";
  }

  /** Prints a result in the form asked for. */
  print(value: JsonValue): void {
    this.io.out(formatResult(value, this.format));
  }

  /** Address prefixes: the flag's, else those of the home's genesis, else the default. */
  get prefixes(): AddressPrefixes {
    this.#prefixes ??= addressPrefixes(this.flags.text("bech32-prefix") ?? this.#genesisPrefix());
    return this.#prefixes;
  }

  /** Text of an account address. */
  accountText(address: Uint8Array): string {
    return formatAddress(address, this.prefixes.account);
  }

  get keyring(): Keyring {
    this.#keyring ??= openKeyring(this.io, {
      home: this.flags.text("keyring-dir") ?? this.home,
      backend: this.flags.text("keyring-backend") ?? this.client["keyring-backend"],
    });
    return this.#keyring;
  }

  /** The node of --node or client.toml. */
  get rpc(): RpcClient {
    this.#rpc ??= new RpcClient(this.flags.text("node") ?? this.client.node);
    return this.#rpc;
  }

  /** The application's modules. */
  application(): Promise<Application> {
    this.#application ??= this.shell.application().then(applicationOf);
    return this.#application;
  }

  /** The chain to sign for: --chain-id, else client.toml, else the home's genesis. */
  requireChainId(): string {
    const named = this.flags.text("chain-id") ?? this.client["chain-id"];
    if (named !== "") return named;
    if (existsSync(this.paths.genesis)) return parseGenesis(this.readGenesis()).chainId;
    throw new CliError('no chain id: give --chain-id, or run "tributary config set client chain-id <id>" once');
  }

  /** The text of the home's genesis file. */
  readGenesis(): string {
    if (!existsSync(this.paths.genesis)) {
      throw new CliError(`there is no ${this.paths.genesis}: make one with "tributary init <moniker>"`);
    }
    const bytes = readFileSync(this.paths.genesis);
    if (bytes.length > GENESIS_BYTES_MAX) throw new CliError(`${this.paths.genesis} is too large`);
    return bytes.toString("utf8");
  }

  #genesisPrefix(): string {
    return genesisBech32Prefix(existsSync(this.paths.genesis) ? this.readGenesis() : undefined);
  }
}
