/** `app.toml` and `client.toml`: the keys of the Cosmos SDK (sdk:server/config, client/config), and our own section. */
import { flag, int, text, texts } from "./spec.ts";

/** Every key of app.toml that a node reads or accepts. */
export const appSpec = {
  "": {
    "minimum-gas-prices": text("0utrib", "Lowest gas prices this node takes into its mempool, such as 0.025utrib."),
    "query-gas-limit": int(0, "Gas one query may use; 0 for no limit."),
    pruning: text("default", "Old states to keep.", ["default", "nothing", "everything", "custom"]),
    "pruning-keep-recent": int(0, "States to keep, with pruning = custom."),
    "pruning-interval": int(0, "Blocks between prunings, with pruning = custom."),
    "halt-height": int(0, "Stop after this height; 0 for never."),
    "halt-time": int(0, "Stop after this Unix time in seconds; 0 for never."),
    "min-retain-blocks": int(0, "Blocks to keep at least; 0 keeps all."),
    "inter-block-cache": flag(true, "Accepted for compatibility: the state cache below is always on."),
    "index-events": texts([], "Events to index as type.key; empty for all."),
    "iavl-cache-size": int(781_250, "Tree nodes kept in memory.", 1024),
    "iavl-disable-fastnode": flag(false, "Accepted for compatibility: latest values are always stored flat."),
    "app-db-backend": text("", "Database of the application; empty for config.toml's."),
  },
  telemetry: {
    enabled: flag(false, "Count application metrics."),
    "service-name": text("", "Prefix of them."),
  },
  api: {
    enable: flag(true, "Serve REST."),
    swagger: flag(false, "Serve the OpenAPI description."),
    address: text("tcp://localhost:1317", "Address of the REST server."),
    "max-open-connections": int(1000, "Connections at the same time.", 1),
    "enabled-unsafe-cors": flag(false, "Let any web page call REST."),
  },
  grpc: {
    enable: flag(true, "Serve gRPC."),
    address: text("localhost:9090", "Address of the gRPC server."),
    "max-recv-msg-size": int(10_485_760, "Largest request in bytes.", 1),
    "max-send-msg-size": int(2_147_483_647, "Largest reply in bytes.", 1),
  },
  "state-sync": {
    "snapshot-interval": int(0, "Blocks between snapshots; 0 for none."),
    "snapshot-keep-recent": int(2, "Snapshots to keep; 0 for all."),
  },
  mempool: { "max-txs": int(-1, "Accepted for compatibility: the engine's mempool orders txs.", -1) },
  tributary: {
    "signature-workers": int(1, "Threads that verify signatures; 0 verifies on the main thread."),
    "signature-cache": int(100_000, "Verified signatures remembered between mempool and block.", 1),
    "state-cache-bytes": int(268_435_456, "Memory for latest state values.", 1_048_576),
  },
} as const;

/** Every key of client.toml. */
export const clientSpec = {
  "": {
    "chain-id": text("", "Chain to sign for."),
    "keyring-backend": text("file", "Where keys are kept.", ["file", "test"]),
    output: text("text", "How results are printed.", ["text", "json"]),
    node: text("tcp://localhost:26657", "RPC server to ask."),
    "broadcast-mode": text("sync", "When broadcasting is done.", ["sync", "async"]),
  },
} as const;
