/** The architecture, as data: who may import whom. ARCHITECTURE.md's diagram is generated from this table. */

/** One component. `may` lists the components it may import; itself is always allowed. */
export interface Layer {
  /** Folder, or file without ".ts", from the repository root. */
  readonly path: string;
  readonly level: number;
  readonly may: readonly string[];
  /** Pure layers see no clock, randomness, network, file or Node API. */
  readonly pure?: true;
  /** The only files through which others may enter. */
  readonly doors?: readonly string[];
  /** Files of a pure layer that may touch the platform, each a named door. */
  readonly impure?: readonly string[];
  readonly purpose: string;
}

const DATA = ["lib", "wire", "proto", "codec", "crypto", "types"] as const;

/** Every component of the repository. */
export const layers: Readonly<Record<string, Layer>> = {
  lib: { path: "node/lib", level: 0, may: [], pure: true, purpose: "bytes, integers, decimals, time, interfaces" },
  wire: {
    path: "proto/wire",
    level: 0,
    may: [],
    pure: true,
    doors: ["proto/wire/index.ts"],
    purpose: "protobuf runtime",
  },
  proto: { path: "proto/gen", level: 0, may: ["wire"], pure: true, purpose: "generated messages" },
  crypto: {
    path: "node/crypto",
    level: 1,
    may: ["lib"],
    pure: true,
    impure: ["node/crypto/native.ts"],
    purpose: "hashes, signatures, addresses, merkle trees",
  },
  telemetry: { path: "node/telemetry", level: 1, may: ["lib"], purpose: "logs and metrics" },
  codec: {
    path: "node/codec",
    level: 2,
    may: ["lib", "wire", "proto", "crypto"],
    pure: true,
    purpose: "JSON, bech32, sign bytes, strict decoding",
  },
  kernels: {
    path: "attribution/kernels",
    level: 2,
    may: ["lib", "crypto", "proto"],
    pure: true,
    purpose: "integer attribution and its proofs",
  },
  types: {
    path: "node/types",
    level: 3,
    may: ["lib", "wire", "proto", "codec", "crypto"],
    pure: true,
    purpose: "blocks, votes, validators and their hashes",
  },
  store: {
    path: "node/store",
    level: 3,
    may: ["lib", "wire", "proto", "codec", "crypto"],
    purpose: "key-value stores, commitment tree, proofs",
  },
  consensus: {
    path: "node/consensus",
    level: 4,
    may: ["lib", "types"],
    pure: true,
    purpose: "the Tendermint state machine",
  },
  abci: {
    path: "node/abci",
    level: 4,
    may: ["lib", "wire", "proto", "types"],
    pure: true,
    purpose: "the boundary between engine and application",
  },
  sdk: {
    path: "node/sdk",
    level: 5,
    may: [...DATA, "store", "abci"],
    doors: ["node/sdk/index.ts"],
    purpose: "what a module is made of",
  },
  mempool: { path: "node/mempool", level: 5, may: [...DATA, "abci"], purpose: "txs that wait for a block" },
  p2p: { path: "node/p2p", level: 5, may: [...DATA], purpose: "peers" },
  app: { path: "node/app", level: 6, may: [...DATA, "store", "abci", "sdk"], purpose: "runs txs against modules" },
  engine: {
    path: "node/engine",
    level: 6,
    may: [...DATA, "store", "consensus", "abci", "mempool", "p2p"],
    purpose: "performs what consensus decides",
  },
  rpc: { path: "node/rpc", level: 7, may: [...DATA, "abci", "engine", "mempool", "store"], purpose: "serves clients" },
  config: {
    path: "node/config",
    level: 7,
    may: [...DATA, "store", "abci", "app", "mempool", "p2p", "engine", "rpc", "telemetry"],
    purpose: "reads TOML and environment once",
  },
  modules: {
    path: "modules",
    level: 8,
    may: ["sdk", "wire", "proto", "kernels"],
    purpose: "what transactions mean",
  },
  attribution: {
    path: "attribution",
    level: 8,
    may: ["lib", "crypto", "proto", "kernels"],
    purpose: "the off-chain attribution engine",
  },
  main: { path: "node/main", level: 9, may: ["*"], purpose: "puts a node together" },
  cli: { path: "cli", level: 9, may: ["*"], purpose: "commands" },
  bench: { path: "bench", level: 10, may: ["*"], purpose: "measurements" },
  scripts: { path: "scripts", level: 10, may: ["*"], purpose: "chores of the repository" },
  test: { path: "test", level: 10, may: ["*"], purpose: "tests that cross components" },
};

/** Components that nothing but the named ones may import, whatever their own table says. */
export const closed: Readonly<Record<string, readonly string[]>> = {
  main: ["cli", "bench", "scripts", "test"],
  cli: ["bench", "scripts", "test", "cli"],
};
