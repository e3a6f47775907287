/** The whole application under random use of validators and delegations, and genesis that carries it to another chain. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toProtoJson } from "#codec/proto-json.ts";
import { toHex } from "#lib/bytes.ts";
import { application } from "#modules/index.ts";
import { GenesisState as AuthGenesis } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { type JsonValue, sandbox } from "#sdk";
import { APP_GENESIS_TIME, APP_PREFIX, appChain, appSigner, DENOM } from "#test/support/app-chain.ts";
import { StakingSimulation } from "#test/support/staking-simulation.ts";

const SEEDS = [11n, 12n];
const BLOCKS = 500;
const SIGNERS = Array.from({ length: 15 }, (_, i) => appSigner(i).address);
const HELD = 4_000_000_000n;

/** Accounts with coins, and parameters under which much happens. */
function genesisOf(signers: readonly string[]) {
  const params = Params.create({
    unbondingTime: { seconds: 120n, nanos: 0 },
    maxValidators: 4,
    maxEntries: 3,
    historicalEntries: 10,
    bondDenom: DENOM,
    minCommissionRate: 0n,
  });
  const balances = signers.map((address) => ({ address, coins: [{ denom: DENOM, amount: HELD }] }));
  return {
    bank: BankGenesis.create({ params: { sendEnabled: [], defaultSendEnabled: true }, balances }),
    staking: GenesisState.create({ params }),
  };
}

for (const seed of SEEDS) {
  test(`${BLOCKS} blocks of the application, seed ${seed}`, async () => {
    const appState = afterRandomBlocks(seed);
    const first = await appChain({ appState });
    await first.block([]);
    assert.deepEqual(first.app.brokenInvariants(), []);
    const { appState: exported } = first.app.exportGenesis();
    const [second, third] = [await appChain({ appState: exported }), await appChain({ appState: exported })];
    const { appHash, validatorUpdates } = await second.block([]);
    assert.deepEqual(validatorUpdates, []);
    assert.equal(toHex(appHash), toHex((await third.block([])).appHash));
    assert.deepEqual(second.app.brokenInvariants(), []);
    assert.deepEqual(second.app.exportGenesis().appState, exported);
  });
}

/** The application's part of a genesis file after random blocks, in all of which every invariant held. */
function afterRandomBlocks(seed: bigint): Record<string, JsonValue> {
  const box = sandbox(application, { bech32Prefix: APP_PREFIX, genesis: genesisOf(SIGNERS) });
  box.at(1n, { time: APP_GENESIS_TIME });
  const simulation = new StakingSimulation(box, { seed, signers: SIGNERS });
  for (let i = 0; i < BLOCKS; i++) assert.deepEqual(simulation.block(), [], `block ${i}`);
  const { registry } = box.wiring;
  return {
    auth: toProtoJson(AuthGenesis, box.exported("auth", AuthGenesis), registry),
    bank: toProtoJson(BankGenesis, box.exported("bank", BankGenesis), registry),
    staking: toProtoJson(GenesisState, box.exported("staking", GenesisState), registry),
  };
}
