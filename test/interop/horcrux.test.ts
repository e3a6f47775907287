/** Horcrux signs for our node: two of three cosigners are enough, one is not, and which of them die does not matter. */
import { test } from "node:test";
import { reach, validatorKey } from "#test/support/engine-node.ts";
import { freePort, type RunningProcess } from "#test/support/processes.ts";
import { NEEDS_HORCRUX, prepareCosigners, startCosigner } from "./horcrux.ts";
import { makeSignerHome } from "./remote-signers.ts";
import { CHAIN, HEIGHTS, runSignedChain } from "./signed-chain.ts";

/** Cosigners that come and go refuse in many words; never because they would sign twice. */
const NOT_TWICE = /^(?!.*(regression|conflicting|double sign|already signed))/i;
const RECOVERY_MS_MAX = 60_000;

test("our node commits blocks with a key that three cosigners share", NEEDS_HORCRUX, async (t) => {
  const home = await makeSignerHome(t, validatorKey(0));
  const node = `tcp://127.0.0.1:${await freePort()}`;
  const folders = await prepareCosigners(home, { node, chainId: CHAIN });
  let running: RunningProcess[] = [];
  const start = () => {
    running = folders.map(startCosigner);
    return {
      output: () => running.map((cosigner) => cosigner.output()).join("\n"),
      stop: async (signal?: NodeJS.Signals) => {
        await Promise.all(running.map((cosigner) => cosigner.stop(signal)));
      },
    };
  };
  await runSignedChain(t, {
    address: node,
    hasExtensions: true,
    mayRefuse: NOT_TWICE,
    start,
    disturb: async (node) => {
      for (const [i, folder] of folders.entries()) {
        await running[i]?.stop("SIGKILL");
        const { lastBlockHeight } = node.engine.state();
        await reach(node, lastBlockHeight + BigInt(HEIGHTS), RECOVERY_MS_MAX);
        t.diagnostic(`without cosigner ${i + 1}: from ${lastBlockHeight} to ${node.engine.state().lastBlockHeight}`);
        running[i] = startCosigner(folder);
      }
    },
  });
});
