/**
 * The whole application under random use of validators and delegations, and genesis that carries it to another chain. Two
 * seeds of 500 blocks; another number of seeds is the argument of this file run by itself.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toProtoJson } from "#codec/proto-json.ts";
import { toHex } from "#lib/bytes.ts";
import { parseInteger } from "#lib/integer.ts";
import { application } from "#modules/index.ts";
import { DEFAULT_PARAMS as SLASHING_PARAMS } from "#modules/slashing/params.ts";
import { GenesisState as AuthGenesis } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState as EvidenceGenesis } from "#proto/cosmos/evidence/v1beta1/genesis.ts";
import { GenesisState as SlashingGenesis } from "#proto/cosmos/slashing/v1beta1/genesis.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { type JsonValue, type Sandbox, sandbox } from "#sdk";
import { APP_GENESIS_TIME, APP_PREFIX, appChain, appSigner, DENOM } from "#test/support/app-chain.ts";
import { StakingSimulation } from "#test/support/staking-simulation.ts";

const SEEDS = Array.from({ length: parseInteger(process.argv[2] ?? "2", { min: 1, max: 1000 }) }, (_, i) =>
  BigInt(11 + i),
);
const BLOCKS = 500;
/** Blocks after export and import. */
const BLOCKS_AFTER = 50;
/** What each seed must have come to. */
const OFTEN = ["Delegate", "Undelegate", "BeginRedelegate", "CreateValidator", "slash", "jail", "missing_signature"];
const OFTEN_MIN = 5;
const SIGNERS = Array.from({ length: 15 }, (_, i) => appSigner(i).address);
const HELD = 4_000_000_000n;

/** Accounts with coins, and parameters under which much happens. */
function firstGenesis(signers: readonly string[]) {
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
    slashing: SlashingGenesis.create({ params: { ...SLASHING_PARAMS, signedBlocksWindow: 10n } }),
  };
}

for (const seed of SEEDS) {
  test(`${BLOCKS} blocks of the application, seed ${seed}`, async (t) => {
    const startMs = performance.now();
    const { box, simulation } = afterRandomBlocks(seed);
    t.diagnostic(`${tallyText(simulation.tally)}; ${Math.round(performance.now() - startMs)} ms`);
    const genesis = genesisOf(box);
    const first = await appChain({ appState: appStateOf(box, genesis) });
    await first.block([]);
    assert.deepEqual(first.app.brokenInvariants(), []);
    const { appState: exported } = first.app.exportGenesis();
    const [second, third] = [await appChain({ appState: exported }), await appChain({ appState: exported })];
    const { appHash, validatorUpdates } = await second.block([]);
    assert.deepEqual(validatorUpdates, []);
    assert.equal(toHex(appHash), toHex((await third.block([])).appHash));
    assert.deepEqual(second.app.brokenInvariants(), []);
    assert.deepEqual(second.app.exportGenesis().appState, exported);
    goOnAlike(seed, simulation, genesis);
  });
}

/** A chain that begins with the exported state goes on as the one that it was exported from. */
function goOnAlike(seed: bigint, { box, engine }: StakingSimulation, genesis: Genesis): void {
  const again = sandbox(application, { bech32Prefix: APP_PREFIX, genesis: { ...genesis } });
  again.at(box.lane.block.height, { time: box.lane.block.time });
  const [former, latter] = [box, again].map(
    (each) =>
      new StakingSimulation(each, { seed: seed + 1n, signers: SIGNERS, engine: engine.copy(), hasHolds: false }),
  );
  assert.ok(former !== undefined && latter !== undefined);
  for (let i = 0; i < BLOCKS_AFTER; i++) {
    assert.deepEqual(latter.block(), former.block(), `block ${i} after the import`);
    assert.deepEqual(latter.tally, former.tally);
  }
  assert.equal(withoutIds(genesisOf(again)), withoutIds(genesisOf(box)));
}

/** A genesis file has no place for the number that the last unbonding got, so that they begin anew, as the SDK's do. */
function withoutIds(genesis: Genesis): string {
  return JSON.stringify(genesis, (key, value: unknown) =>
    key === "unbondingId" || key === "unbondingIds" ? undefined : typeof value === "bigint" ? `${value}` : value,
  );
}

/** A state after random blocks, in all of which every invariant held. */
function afterRandomBlocks(seed: bigint): { readonly box: Sandbox; readonly simulation: StakingSimulation } {
  const box = sandbox(application, { bech32Prefix: APP_PREFIX, genesis: firstGenesis(SIGNERS) });
  box.at(1n, { time: APP_GENESIS_TIME });
  const simulation = new StakingSimulation(box, { seed, signers: SIGNERS });
  for (let i = 0; i < BLOCKS; i++) assert.deepEqual(simulation.block(), [], `block ${i}`);
  const counted = (name: string): number => simulation.tally.get(name) ?? 0;
  for (const name of OFTEN) assert.ok(counted(name) >= OFTEN_MIN, `${name} happened ${counted(name)} times`);
  return { box, simulation };
}

type Genesis = ReturnType<typeof genesisOf>;

/** What the modules export that took part. */
function genesisOf(box: Sandbox) {
  return {
    auth: box.exported("auth", AuthGenesis),
    bank: box.exported("bank", BankGenesis),
    staking: box.exported("staking", GenesisState),
    slashing: box.exported("slashing", SlashingGenesis),
    evidence: box.exported("evidence", EvidenceGenesis),
  };
}

/** The application's part of a genesis file. */
function appStateOf({ wiring: { registry } }: Sandbox, genesis: Genesis): Record<string, JsonValue> {
  return {
    auth: toProtoJson(AuthGenesis, genesis.auth, registry),
    bank: toProtoJson(BankGenesis, genesis.bank, registry),
    staking: toProtoJson(GenesisState, genesis.staking, registry),
    slashing: toProtoJson(SlashingGenesis, genesis.slashing, registry),
    evidence: toProtoJson(EvidenceGenesis, genesis.evidence, registry),
  };
}

function tallyText(tally: StakingSimulation["tally"]): string {
  return [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
