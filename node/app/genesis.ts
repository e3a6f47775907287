/** Genesis: from the file's JSON into modules, and back out of them. */
import type { JsonObject } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { AssertionError } from "#lib/assert.ts";
import { errorMessage } from "#lib/errors.ts";
import type { RequestInitChain, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { AppModule } from "#sdk";
import type { GenesisBranch } from "#store/genesis/genesis-branch.ts";
import type { StoresView } from "#store/views.ts";
import type { AppCore } from "./core.ts";
import { GenesisError, type GenesisParts, genesisParts, type ListTakers, partMessage } from "./genesis-parts.ts";
import { genesisTxs, runGenesisTxs } from "./genesis-txs.ts";
import { GenesisValidators } from "./genesis-validators.ts";

/**
 * Imports every module in genesis order, runs the genesis transactions, and returns the validators that result. A module
 * without a part in the file starts from its default.
 */
export function importGenesis(
  core: AppCore,
  branch: GenesisBranch,
  request: RequestInitChain,
): readonly ValidatorUpdate[] {
  const parts = partsOf(request.appStateBytes);
  const { lane } = core.finalize;
  lane.events = [];
  const txs = genesisTxs(parts.get("genutil"));
  const validators = new GenesisValidators();
  for (const { module, index } of inGenesisOrder(core)) {
    lane.gas.reset();
    inPart(module, () => validators.adopt(module.name, importPart(core, { module, index }, parts.get(module.name))));
    branch.settle();
  }
  if (txs.length > 0) {
    runGenesisTxs(core, txs);
    for (const { module, index } of inGenesisOrder(core)) {
      lane.gas.reset();
      validators.adopt(module.name, module.genesis?.finish?.(lane.contextOf(index)));
      branch.settle();
    }
  }
  return validators.requireAgreement(request.validators);
}

/** Imports one module's part, in runs if the module takes it so; a module without one starts from its default. */
function importPart(
  core: AppCore,
  { module, index }: Placed,
  part: Uint8Array | undefined,
): readonly ValidatorUpdate[] | undefined {
  const { genesis } = module;
  if (genesis === undefined) return undefined;
  const ctx = core.finalize.lane.contextOf(index);
  if (part !== undefined && genesis.begin !== undefined) {
    const { lists, end } = genesis.begin(ctx);
    return end(partMessage(genesis.type, part, { registry: core.registry, takers: lists }) as never);
  }
  const takers: ListTakers = {};
  const state = part === undefined ? genesis.default() : partMessage(genesis.type, part, { ...core, takers });
  genesis.validate?.(ctx, state as never);
  return genesis.import(ctx, state as never);
}

/** Checks the application's part of a genesis file without importing it; throws what is wrong with it. */
export function validateGenesis(core: AppCore, appState: JsonObject): void {
  const { lane } = core.query;
  for (const { module, index } of inGenesisOrder(core)) {
    inPart(module, () => {
      const { genesis } = module;
      if (genesis === undefined) return;
      const json = appState[module.name];
      const state = json === undefined ? genesis.default() : fromProtoJson(genesis.type, json, core.registry);
      genesis.validate?.(lane.contextOf(index), state as never);
    });
  }
}

/** Default state of every module, in genesis order. */
export function defaultGenesis(core: AppCore): JsonObject {
  const parts = inGenesisOrder(core).flatMap(({ module }) => {
    const genesis = module.genesis;
    return genesis === undefined ? [] : [[module.name, toProtoJson(genesis.type, genesis.default(), core.registry)]];
  });
  return Object.fromEntries(parts) as JsonObject;
}

/** A state to start a chain from. */
export interface ExportedGenesis {
  readonly appState: JsonObject;
  /** Undefined when the state has none. */
  readonly consensusParams: ConsensusParams | undefined;
}

/** State of every module after block `height`, in genesis order; throws `GenesisError` when that state is not kept. */
export function exportGenesis(core: AppCore, height: bigint): ExportedGenesis {
  const { lane, keepers } = core.query;
  lane.bind(keptState(core, height).branch());
  lane.gas.reset();
  const parts = inGenesisOrder(core).flatMap(({ module, index }) => {
    const genesis = module.genesis;
    if (genesis === undefined) return [];
    return [[module.name, toProtoJson(genesis.type, genesis.export(lane.contextOf(index)), core.registry)]];
  });
  return { appState: Object.fromEntries(parts) as JsonObject, consensusParams: keepers.consensus.get() };
}

function keptState({ store }: AppCore, height: bigint): StoresView {
  const { firstVersion: oldest, latestVersion: newest } = store;
  if (newest === 0n) throw new GenesisError("there is no state yet: start the node and let it make a block");
  if (height >= oldest && height <= newest) return store.at(height);
  const text = `the state of height ${height} is not kept: the oldest is that of ${oldest}, the newest that of ${newest}`;
  throw new GenesisError(text, { height, oldest, newest });
}

function partsOf(appState: Uint8Array): GenesisParts {
  try {
    return genesisParts(appState);
  } catch (cause) {
    const text = `genesis.json: app_state: ${errorMessage(cause)}: put back the genesis file of the chain`;
    throw new GenesisError(text, {}, { cause });
  }
}

/** Does something with a module's part of the file; what goes wrong names the part. */
function inPart(module: AppModule, work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (cause instanceof AssertionError) throw cause;
    throw new GenesisError(`genesis.json: app_state.${module.name}: ${errorMessage(cause)}`, {}, { cause });
  }
}

interface Placed {
  readonly module: AppModule;
  readonly index: number;
}

function inGenesisOrder({ wiring }: AppCore): readonly Placed[] {
  return wiring.order.genesis.map((name) => {
    const index = wiring.indexOf(name);
    return { module: wiring.modules[index] as AppModule, index };
  });
}
