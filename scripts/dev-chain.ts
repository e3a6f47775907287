/**
 * `npm start`: a one-validator development chain with funded keys, RPC, REST and gRPC. It goes on where it stopped;
 * `--reset` begins anew, `--fast` makes ten blocks a second. Other flags are settings, such as
 * `--rpc.laddr tcp://127.0.0.1:26667`.
 */
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { errorMessage } from "#lib/errors.ts";
import { startNode } from "#main";
import { DEV_KEYS, prepareDevHome } from "./dev-chain/prepare.ts";
import { settingFlags } from "./dev-chain/setting-flags.ts";

const args = process.argv.slice(2);
const { isReset, isFast, home, settings } = readArguments(args);

if (isReset) rmSync(home, { recursive: true, force: true });
try {
  await prepareDevHome(home);
  // Every block changes the state, if only the count of votes, so that no block is ever left out for being empty.
  const pace = new Map([["consensus.timeout_commit", isFast ? "100ms" : "500ms"]]);
  const node = await startNode({ home, flags: new Map([["api.enabled-unsafe-cors", "true"], ...pace, ...settings]) });
  console.log(welcome(node.servers));
  const stop = (): void => {
    node.close().catch((error: unknown) => {
      console.error(`Error: ${errorMessage(error)}`);
      process.exitCode = 1;
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await node.stopped;
} catch (error) {
  console.error(`Error: ${errorMessage(error)}`);
  if (/EADDRINUSE/.test(errorMessage(error)))
    console.error(
      "Another program uses this port: give another address, such as --rpc.laddr tcp://127.0.0.1:26667, --api.address or --grpc.address.",
    );
  process.exitCode = 1;
}

function readArguments(given: readonly string[]) {
  const at = given.indexOf("--home");
  return {
    isReset: given.includes("--reset"),
    isFast: given.includes("--fast"),
    home: resolve(at >= 0 ? (given[at + 1] ?? "") : join(import.meta.dirname, "..", ".dev-chain")),
    settings: settingFlags(given),
  };
}

function welcome({
  rpc,
  rest,
  grpc,
}: {
  readonly rpc: string | undefined;
  readonly rest: string | undefined;
  readonly grpc: string | undefined;
}): string {
  const keys = DEV_KEYS.slice(0, 2).map(({ name, mnemonic }) => `  ${name.padEnd(6)} ${mnemonic}`);
  return `
The development chain runs. Its keys are public: never use them elsewhere.

  RPC    http://${rpc}
  REST   http://${rest}
  gRPC   ${grpc}
  home   ${home}

Funded keys (all in the keyring "test" of the home):
${keys.join("\n")}

In another terminal:
  npm run -s tributary -- query bank balances alice --home ${home}
  npm run demo

Ctrl-C stops the chain; npm start goes on with it, npm start -- --reset begins anew.
`;
}
