/** Horcrux: three cosigners with a part each of a validator's key, of whom two can sign. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProgram, freePort, type RunningProcess, startProcess } from "#test/support/processes.ts";
import { runToEnd, type SignerHome } from "./remote-signers.ts";

const HORCRUX = findProgram("horcrux");
const PROGRAM = HORCRUX ?? "horcrux";
const COSIGNERS = [1, 2, 3] as const;
const THRESHOLD = 2;

/** Options of every test that runs Horcrux. */
export const NEEDS_HORCRUX: { readonly skip: false | string } = {
  skip: HORCRUX === undefined ? "horcrux is not installed (github.com/strangelove-ventures/horcrux)" : false,
};

/** Splits the key of a home among three cosigners that will all dial the node. */
export async function prepareCosigners(
  home: SignerHome,
  { node, chainId }: { readonly node: string; readonly chainId: string },
): Promise<readonly string[]> {
  const shards = ["--shards", String(COSIGNERS.length)];
  await runToEnd(PROGRAM, ["create-ecies-shards", ...shards], home.path);
  const key = ["--chain-id", chainId, "--key-file", home.keyPath, "--threshold", String(THRESHOLD)];
  await runToEnd(PROGRAM, ["create-ed25519-shards", ...key, ...shards], home.path);
  const ports = await Promise.all(COSIGNERS.map(() => freePort()));
  const cosigners = COSIGNERS.map((id, i) => `  - shardID: ${id}\n    p2pAddr: tcp://127.0.0.1:${ports[i]}`);
  const config = `signMode: threshold
thresholdMode:
  threshold: ${THRESHOLD}
  cosigners:
${cosigners.join("\n")}
  grpcTimeout: 1000ms
  raftTimeout: 1000ms
chainNodes:
- privValAddr: ${node}
`;
  return COSIGNERS.map((id) => {
    const path = join(home.path, `cosigner_${id}`);
    writeFileSync(join(path, "config.yaml"), config);
    mkdirSync(join(path, "state"), { recursive: true });
    return path;
  });
}

/** Starts a cosigner in its folder. */
export function startCosigner(path: string): RunningProcess {
  return startProcess(PROGRAM, ["start", "--accept-risk", "--home", path]);
}
