/** The applications of the chains to catch up with, which either engine can drive over an ABCI socket. */
import { join } from "node:path";
import { utf8Encode } from "#lib/bytes.ts";
import { abciCli } from "#test/interop/proxy-app-kvstore.ts";
import { TEST_CHAIN_ID } from "#test/support/chain.ts";
import { eventually, freePort, type RunningProcess, startProcess } from "#test/support/processes.ts";
import { accountAt, signedSend } from "./bank-load.ts";

/** Accounts that send. */
export const SENDERS = 200;
/** What the bank's genesis and txs agree about. */
export const BANK = { chainId: TEST_CHAIN_ID, prefix: "trib", denom: "utrib" };

/** An application in a process of its own. */
export interface ServedApp {
  readonly address: string;
  readonly process: RunningProcess;
}

/** One kind of application. */
export interface CatchUpApp {
  readonly name: "bank" | "kvstore";
  /** Whether nodes of ours have it inside; the others must be given it over a socket. */
  readonly isOurs: boolean;
  /** Starts it over the data of a home. */
  serve(home: string): Promise<ServedApp>;
  /** The txs of a block. */
  txsAt(height: bigint): readonly Uint8Array[];
}

const START_MS_MAX = 60_000;

/** Our modules; every block holds some transfers. */
export function bankApp(txsPerBlock: number): CatchUpApp {
  const accounts = Array.from({ length: SENDERS }, (_, i) => accountAt(i, BANK.prefix));
  const program = join(import.meta.dirname, "..", "..", "test", "interop", "application-process.ts");
  const send = (index: number): Uint8Array => {
    const [from, to] = [accounts[index % SENDERS], accounts[(index * 7 + 1) % SENDERS]];
    if (from === undefined || to === undefined) throw new TypeError("no accounts");
    return signedSend(from, to.address, BigInt(Math.floor(index / SENDERS)), BANK);
  };
  return {
    name: "bank",
    isOurs: true,
    serve: (home) => served(startProcess(process.execPath, [program, home]), /^tcp:\S+$/m),
    txsAt: (height) => Array.from({ length: txsPerBlock }, (_, i) => send(Number(height - 1n) * txsPerBlock + i)),
  };
}

/** CometBFT's example, which does next to nothing, so that engines are compared alone. `root` is where it is built. */
export function kvStoreApp(txsPerBlock: number, root: string): CatchUpApp {
  const program = abciCli(root);
  return {
    name: "kvstore",
    isOurs: false,
    serve: async (home) => {
      const address = `tcp://127.0.0.1:${await freePort()}`;
      const running = startProcess(program, ["kvstore", "--address", address, "--persist", join(home, "kvstore")]);
      return { ...(await served(running, /Waiting for new connection/)), address };
    },
    txsAt: (height) => Array.from({ length: txsPerBlock }, (_, i) => utf8Encode(`key${i}=${"x".repeat(200)}${height}`)),
  };
}

/** Waits for the line that says it listens. */
async function served(running: RunningProcess, sign: RegExp): Promise<ServedApp> {
  const said = await eventually("the application", () => sign.exec(running.output())?.[0], START_MS_MAX);
  return { address: said, process: running };
}
