/** Genesis: from the file's JSON into modules, and back out of them. */
import { type JsonObject, type JsonValue, parseJson, requireArray, requireObject } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { AssertionError } from "#lib/assert.ts";
import { utf8Decode } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import { AuthInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { RequestInitChain, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { AppModule } from "#sdk";
import type { AppCore } from "./core.ts";
import { runTx } from "./run-tx.ts";

/** A genesis file that cannot be imported. */
export class GenesisError extends TypedError {}

/** Characters of the application's part of a genesis file. */
export const APP_STATE_TEXT_MAX = 512 * 1024 * 1024;

/**
 * Imports every module in genesis order, runs the genesis transactions, and returns the validators that result. A module
 * without a part in the file starts from its default.
 */
export function importGenesis(core: AppCore, request: RequestInitChain): readonly ValidatorUpdate[] {
  const appState = requireObject(parseJson(utf8Decode(request.appStateBytes), APP_STATE_TEXT_MAX), "app_state");
  const { lane } = core.finalize;
  lane.events = [];
  let validators: readonly ValidatorUpdate[] = [];
  const adopt = (updates: readonly ValidatorUpdate[] | undefined): void => {
    if (updates !== undefined && updates.length > 0) validators = updates;
  };
  for (const { module, index } of inGenesisOrder(core)) {
    lane.gas.reset();
    inPart(module, () => {
      const state = stateOf(core, module, appState[module.name]);
      const ctx = lane.contextOf(index);
      module.genesis?.validate?.(ctx, state as never);
      adopt(module.genesis?.import(ctx, state as never));
    });
  }
  runGenesisTxs(core, appState.genutil);
  for (const { module, index } of inGenesisOrder(core)) {
    lane.gas.reset();
    adopt(module.genesis?.finish?.(lane.contextOf(index)));
  }
  return validators;
}

/** Checks the application's part of a genesis file without importing it; throws what is wrong with it. */
export function validateGenesis(core: AppCore, appState: JsonObject): void {
  const { lane } = core.query;
  for (const { module, index } of inGenesisOrder(core)) {
    inPart(module, () => {
      const state = stateOf(core, module, appState[module.name]);
      module.genesis?.validate?.(lane.contextOf(index), state as never);
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

/** State of every module at the last commit, in genesis order. */
export function exportGenesis(core: AppCore): JsonObject {
  const { lane } = core.query;
  lane.bind(core.store.latest().branch());
  lane.gas.reset();
  const parts = inGenesisOrder(core).flatMap(({ module, index }) => {
    const genesis = module.genesis;
    if (genesis === undefined) return [];
    return [[module.name, toProtoJson(genesis.type, genesis.export(lane.contextOf(index)), core.registry)]];
  });
  return Object.fromEntries(parts) as JsonObject;
}

/** The bytes of a transaction written in proto JSON; throws `ProtoJsonError`. */
export function txFromJson(json: JsonValue, core: Pick<AppCore, "registry">): Uint8Array {
  const tx = fromProtoJson(Tx, json, core.registry);
  return TxRaw.encode({
    bodyBytes: TxBody.encode(tx.body ?? TxBody.create()),
    authInfoBytes: AuthInfo.encode(tx.authInfo ?? AuthInfo.create()),
    signatures: tx.signatures,
  });
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

function stateOf(core: AppCore, module: AppModule, json: JsonValue | undefined): unknown {
  if (module.genesis === undefined) return undefined;
  if (json === undefined) return module.genesis.default();
  try {
    return fromProtoJson(module.genesis.type, json, core.registry);
  } catch (cause) {
    throw new GenesisError("genesis state of a module is malformed", { module: module.name }, { cause });
  }
}

/** `genutil.gen_txs`: transactions signed before the chain existed; each must succeed. */
function runGenesisTxs(core: AppCore, genutil: JsonValue | undefined): void {
  if (genutil === undefined || genutil === null) return;
  const { gen_txs: list } = requireObject(genutil, "genutil");
  if (list === undefined || list === null) return;
  const { signatures, logger } = core;
  const runner = { ...core.finalize, signatures, minGasPrices: [], logger, blockGas: undefined };
  requireArray(list, "genutil.gen_txs").forEach((json, index) => {
    const outcome = runTx(runner, core.decode(txFromJson(json, core)), "finalize");
    if (outcome.code !== 0) throw new GenesisError("genesis transaction failed", { index, log: outcome.log });
  });
}
