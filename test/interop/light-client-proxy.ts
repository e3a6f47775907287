/** CometBFT's light client proxy in front of a chain. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eventually, freePort, type RunningProcess, rpcCall } from "#test/support/processes.ts";
import { startCometCommand } from "./comet-node.ts";

/** Whether it verifies every header or as few as it can. */
export type ProxyMode = "skipping" | "sequential";

/** Both ways. */
export const PROXY_MODES: readonly ProxyMode[] = ["skipping", "sequential"];

/** Whom a proxy follows. */
export interface ProxyTarget {
  readonly chainId: string;
  /** "http://127.0.0.1:port" */
  readonly primary: string;
  readonly witness: string;
}

const START_MS_MAX = 20_000;

/** Starts the program, which trusts a header of height 1. */
export function startCometLight(
  { chainId, primary, witness }: ProxyTarget,
  { mode, port, hash, home }: { mode: ProxyMode; port: number; hash: string; home: string },
): RunningProcess {
  return startCometCommand([
    ...["light", chainId],
    ...["--primary", primary],
    ...["--witnesses", witness],
    ...["--height", "1"],
    ...["--hash", hash],
    ...["--home-dir", join(home, "light")],
    ...["--laddr", `tcp://127.0.0.1:${port}`],
    ...(mode === "sequential" ? ["--sequential"] : []),
  ]);
}

/** Runs `use` with the address of a proxy that trusts the primary's first header. */
export async function withCometLight(
  target: ProxyTarget,
  mode: ProxyMode,
  use: (proxy: string) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "comet-light-"));
  const port = await freePort();
  const { block_id: id } = (await rpcCall(target.primary, "block?height=1")) as { block_id: { hash: string } };
  const running = startCometLight(target, { mode, port, hash: id.hash, home });
  const proxy = `http://127.0.0.1:${port}`;
  try {
    await eventually(
      "the light client proxy",
      async () => (await fetch(`${proxy}/health`)).ok || undefined,
      START_MS_MAX,
    );
    await use(proxy);
  } catch (cause) {
    throw new Error(`with the proxy's output:\n${running.output().slice(-3000)}`, { cause });
  } finally {
    await running.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
