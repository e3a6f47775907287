/** Our application under an unmodified `cometbft`, and the chain that makes replayed by our own engine. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { toHex } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { serveApplication } from "#main";
import { systemTimers } from "#telemetry/system.ts";
import { type AcceptedTx, type FeederOptions, feedTransfers } from "#test/e2e/bank-feeder.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { ABCI_ADDRESS, type BankHome, makeBankHome, makeFreshHome, QUIET } from "./bank-home.ts";
import { fetchDecidedBlock, fetchResultHashes } from "./comet-blocks.ts";
import { FAST_SETTINGS, initCometHome, NEEDS_COMETBFT, startComet } from "./comet-node.ts";
import { replayChain } from "./replay-chain.ts";

const SIGNERS = 8;
const HEIGHT_OF_RESTART = 50;
const HEIGHTS_MIN = 100;

test(
  "cometbft runs our application, and our engine comes to the same hashes from its blocks",
  NEEDS_COMETBFT,
  async (t) => {
    const comet = await initCometHome();
    const home = await makeBankHome(comet, SIGNERS);
    t.after(home.remove);
    const accepted: AcceptedTx[] = [];
    const load: FeederOptions = {
      signers: SIGNERS,
      chainId: home.genesis.chainId,
      pauseMs: 40,
      onAccepted: (tx) => void accepted.push(tx),
    };

    const firstLife = await serveApplication({ home: home.path, address: ABCI_ADDRESS, flags: QUIET });
    const first = await startComet(comet, firstLife.address);
    try {
      const feeder = feedTransfers(first.rpc, load);
      await reachHeight(first.rpc, HEIGHT_OF_RESTART);
      await feeder.stop();
    } finally {
      await first.stop();
      await firstLife.close();
    }

    // Both start again, the application from its own database.
    const secondLife = await serveApplication({ home: home.path, address: ABCI_ADDRESS, flags: QUIET });
    const second = await startComet(comet, secondLife.address, FAST_SETTINGS);
    try {
      const feeder = feedTransfers(second.rpc, load);
      await reachHeight(second.rpc, HEIGHTS_MIN);
      await feeder.stop();
      assert.ok(accepted.length > HEIGHTS_MIN, `only ${accepted.length} txs were accepted`);
      await requireLastCommitted(second.rpc, accepted);
      const tip = await reachHeight(second.rpc, HEIGHTS_MIN + 1);
      const txs = await replay(t, second.rpc, { home, tip: tip - 1 });
      t.diagnostic(`${tip - 1} blocks with ${txs} txs executed twice, ${accepted.length} accepted`);
      assert.ok(txs > HEIGHTS_MIN);
    } finally {
      await second.close();
      await secondLife.close();
    }
  },
);

/** The mempool of a node that was stopped is lost, so only what was accepted last must be in a block. */
async function requireLastCommitted(rpc: string, accepted: readonly AcceptedTx[]): Promise<void> {
  for (const { hash } of accepted.slice(-SIGNERS)) {
    const found = await eventually(`tx ${hash}`, () => rpcCall(rpc, `tx?hash=0x${hash}`), 10_000);
    assert.equal((found.tx_result as { code: number }).code, 0);
  }
}

/** Executes the other node's blocks here, comparing after each; answers the number of txs. */
async function replay(
  t: TestContext,
  rpc: string,
  { home, tip }: { readonly home: BankHome; readonly tip: number },
): Promise<number> {
  const fresh = await makeFreshHome(home);
  t.after(fresh.remove);
  const served = await serveApplication({ home: fresh.path, address: ABCI_ADDRESS, flags: QUIET });
  const application = await connectApplication(
    { logger: silentLogger, timers: systemTimers },
    { address: served.address },
  );
  let txs = 0;
  try {
    const chain = await replayChain({ genesis: home.genesis, application });
    for (let height = 1; height <= tip; height++) {
      const decided = await fetchDecidedBlock(rpc, height);
      const state = await chain.apply(decided);
      const theirs = await fetchResultHashes(rpc, height);
      assert.equal(toHex(state.appHash), toHex(theirs.appHash), `app hash of ${height}`);
      assert.equal(toHex(state.lastResultsHash), toHex(theirs.lastResultsHash), `results of ${height}`);
      assert.ok(theirs.codes.every((code) => code === 0));
      txs += decided.block.data.txs.length;
    }
  } finally {
    await application.close();
    await served.close();
  }
  return txs;
}
