/** The beacon under the real engine: validators that gossip, extend their votes and agree on values. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { application } from "#modules/index.ts";
import { Query } from "#proto/tributary/beacon/v1/query.ts";
import { Strength, type Value } from "#proto/tributary/beacon/v1/types.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { APP_PREFIX, appSigner, genesisState } from "#test/support/app-chain.ts";
import { reach, testGenesis, validatorKey } from "#test/support/engine-node.ts";
import { gossipCluster, requireAgreement } from "#test/support/gossip-cluster.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";

const VALIDATORS = 4;

/** The application of a validator's node; one without a secret takes no part in values. */
async function openApplication(validator: number, hasSecret: boolean): Promise<BaseApp> {
  const wiring = wire(application, { bech32Prefix: APP_PREFIX });
  const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
  const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
  const address = pubKeyAddress(validatorKey(validator).publicKey);
  if (hasSecret) app.setVoter({ validator: address, secret: sha256(utf8Encode(`secret ${validator}`)) });
  return app;
}

async function latest(app: BaseApp): Promise<Value> {
  const { value } = await app.query({ path: Query.methods.latest.path, data: EMPTY_BYTES, height: 0n, prove: false });
  return Query.methods.latest.response.decode(value).value;
}

test("four engines agree on strong values, one of whose nodes has no secret", async (context) => {
  const apps = await Promise.all(Array.from({ length: VALIDATORS }, (_, n) => openApplication(n, n !== 3)));
  const genesis = testGenesis(VALIDATORS, {
    consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci: { voteExtensionsEnableHeight: 1n } },
    appState: JSON.stringify(genesisState([appSigner(0)])),
  });
  const { nodes, start } = await gossipCluster(context, {
    count: VALIDATORS,
    seed: 11n,
    genesis,
    dependencies: (validator) => ({ application: apps[validator ?? -1] ?? assert.fail() }),
  });
  await start();
  await Promise.all(nodes.map((node) => reach(node, 14n, 60_000)));
  for (const node of nodes) assert.deepEqual(node.failures, []);
  requireAgreement(nodes);
  const { strength, validators } = await latest(apps[0] ?? assert.fail());
  assert.deepEqual([strength, validators], [Strength.STRENGTH_STRONG, 3]);
});
