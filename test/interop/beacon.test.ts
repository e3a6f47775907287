/** Vote extensions under an unmodified `cometbft`: its signature over them, its commit and our application's proof agree. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { sha256 } from "#crypto/sha256.ts";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { EMPTY_BYTES, fromBase64, fromHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { application } from "#modules/index.ts";
import { LastExtensions } from "#proto/tributary/beacon/v1/extension.ts";
import { Query } from "#proto/tributary/beacon/v1/query.ts";
import { Strength } from "#proto/tributary/beacon/v1/types.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { APP_PREFIX, appSigner, genesisState } from "#test/support/app-chain.ts";
import { reachHeight, rpcCall } from "#test/support/processes.ts";
import { ABCI_ADDRESS } from "./bank-home.ts";
import { initCometHome, NEEDS_COMETBFT, startComet } from "./comet-node.ts";

/** Bytes before the extensions of a block. */
const MARK_BYTES = 4;

test("a validator under cometbft reveals with its votes", NEEDS_COMETBFT, async () => {
  const comet = await initCometHome();
  const document = JSON.parse(readFileSync(comet.genesisPath, "utf8")) as {
    consensus_params: { abci: object };
    app_state: object;
  };
  document.consensus_params.abci = { vote_extensions_enable_height: "1" };
  document.app_state = genesisState([appSigner(0)]);
  writeFileSync(comet.genesisPath, JSON.stringify(document));
  const wiring = wire(application, { bech32Prefix: APP_PREFIX });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
  const key = JSON.parse(readFileSync(comet.validatorKeyPath, "utf8")) as { readonly address: string };
  app.setVoter({ validator: fromHex(key.address.toLowerCase()), secret: sha256(utf8Encode("secret")) });
  const server = await serveAbci({ application: app, logger: silentLogger }, { address: ABCI_ADDRESS });
  const node = await startComet(comet, server.address);
  try {
    await reachHeight(node.rpc, 12);
    const { value } = await app.query({ path: Query.methods.latest.path, data: EMPTY_BYTES, height: 0n, prove: false });
    const { strength, validators } = Query.methods.latest.response.decode(value).value;
    assert.deepEqual([strength, validators], [Strength.STRENGTH_BONDED, 1]);
    const { block } = (await rpcCall(node.rpc, "block?height=10")) as { block: { data: { txs: string[] } } };
    const [first = assert.fail()] = block.data.txs.map(fromBase64);
    const [signed = assert.fail()] = LastExtensions.decode(first.subarray(MARK_BYTES)).extensions;
    assert.deepEqual([signed.signature.length, signed.extension.length > 32], [64, true]);
  } finally {
    await node.close();
    await server.close();
    await app.close();
  }
});
