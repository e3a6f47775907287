/** Runs one transaction on the branch its lane is bound to (`sdk:baseapp/baseapp.go` runTx). */
import { assert } from "#lib/assert.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { U64_MAX } from "#lib/integer.ts";
import type { Logger } from "#lib/logger.ts";
import { TxMsgData } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Event } from "#proto/tendermint/abci/types.ts";
import { attribute, failSdk, type GasMeter, type Lane, OutOfGas, type StoreBranch, TxError } from "#sdk";
import type { Write } from "#store/changes.ts";
import { ANTE_STEPS, type AnteContext, FIRST_ANTE_CHECK, type TxMode } from "./ante.ts";
import { isUnlimited } from "./ante-gas.ts";
import type { AppKeepers } from "./keepers.ts";
import type { MinGasPrices } from "./min-gas-prices.ts";
import { failedOutcome, type TxOutcome } from "./outcome.ts";
import type { SignatureChecker } from "./signature-checker.ts";
import type { AppTx, TxMessage } from "./tx.ts";

/** What running needs besides the transaction. */
export interface TxRunner {
  readonly lane: Lane;
  readonly keepers: AppKeepers;
  readonly signatures: SignatureChecker;
  readonly minGasPrices: MinGasPrices;
  readonly logger: Logger;
  /** Gas left in the block; only in FinalizeBlock. */
  readonly blockGas: GasMeter | undefined;
  /** Gas of the ante checks that look at the transaction alone, when they have passed before and need not be repeated. */
  readonly settledGas?: number | undefined;
  /** Told of ante checks that all passed: their writes, and the gas of those that depend on the transaction alone. */
  onAntePassed?(passed: PassedAnte): void;
}

/** What ante checks that passed did. */
export interface PassedAnte {
  readonly writes: readonly Write[];
  /** Gas of the checks that look at the transaction and the parameters alone. */
  readonly txGas: number;
}

/**
 * Runs `tx`: its ante checks, and in a block or simulation its messages. Writes of the ante checks stay even if a message
 * fails; writes of messages stay only if all succeed.
 */
export function runTx(runner: TxRunner, tx: AppTx, mode: TxMode): TxOutcome {
  const { lane, blockGas } = runner;
  const branch = lane.branch;
  assert(branch !== undefined, "no state to run a transaction on");
  const run: Run = {
    runner,
    tx,
    mode,
    branch,
    kept: branch.mark(),
    anteEvents: [],
    gasWanted: 0n,
    isBlockGasConsumed: false,
  };
  lane.gas.reset();
  try {
    if (mode === "finalize" && blockGas?.isOut() === true) {
      run.isBlockGasConsumed = true;
      failSdk.outOfGas("no block gas left to run tx");
    }
    return execute(run);
  } catch (thrown) {
    branch.undoTo(run.kept);
    const failure = chargeBlock(run) ?? thrown;
    const gasUsed = lane.gas.consumed();
    return failedOutcome(failure, { gasWanted: run.gasWanted, gasUsed, events: run.anteEvents, logger: runner.logger });
  } finally {
    branch.settle();
    lane.suffix = undefined;
    lane.events = [];
    lane.isMuted = false;
  }
}

interface Run {
  readonly runner: TxRunner;
  readonly tx: AppTx;
  readonly mode: TxMode;
  readonly branch: StoreBranch;
  /** Mark up to which writes stay if the transaction fails: its start, then the end of its ante checks. */
  kept: number;
  anteEvents: readonly Event[];
  gasWanted: bigint;
  isBlockGasConsumed: boolean;
}

function execute(run: Run): TxOutcome {
  const { runner, tx, mode } = run;
  const { lane } = runner;
  requireRoutes(lane, tx);
  run.gasWanted = isUnlimited(lane.block.height, mode) ? U64_MAX : tx.gasLimit;
  runAnte(run);
  const success = { code: 0, codespace: "", log: "", gasWanted: run.gasWanted };
  if (mode === "check" || mode === "recheck") {
    return { ...success, data: EMPTY_BYTES, gasUsed: lane.gas.consumed(), events: run.anteEvents, responses: [] };
  }
  const events: Event[] = [...run.anteEvents];
  lane.events = events;
  const responses = tx.messages.map((message, index) => runMessage(lane, message, index));
  const blockFailure = chargeBlock(run);
  if (blockFailure !== undefined) throw blockFailure;
  const data = TxMsgData.encode({ data: [], msgResponses: responses });
  return { ...success, data, gasUsed: lane.gas.consumed(), events, responses };
}

/** Stateless checks of every message, and a handler for each. */
function requireRoutes(lane: Lane, tx: AppTx): void {
  if (tx.messages.length === 0) failSdk.invalidRequest("must contain at least one message");
  for (const { route, value } of tx.messages) if (route !== undefined) lane.checkMessage(route, value);
  for (const { route, typeUrl } of tx.messages) {
    if (route === undefined) failSdk.unknownRequest(`no message handler found for ${typeUrl}`);
  }
}

function runAnte(run: Run): void {
  const { runner, tx, mode, branch } = run;
  const { lane, keepers, signatures, minGasPrices, settledGas } = runner;
  const events: Event[] = [];
  lane.events = events;
  lane.isMuted = mode === "recheck";
  const context: AnteContext = { lane, keepers, signatures, minGasPrices, mode, tx };
  FIRST_ANTE_CHECK(context);
  if (settledGas !== undefined) lane.gas.consume(settledGas, "settled checks");
  let txGas = settledGas ?? 0;
  for (const { check, dependsOn } of ANTE_STEPS) {
    if (dependsOn === "tx" && settledGas !== undefined) continue;
    const before = lane.gas.amount;
    check(context);
    if (dependsOn === "tx") txGas += lane.gas.amount - before;
  }
  runner.onAntePassed?.({ writes: branch.writesSince(run.kept), txGas });
  run.kept = branch.mark();
  run.anteEvents = events;
}

/** Runs one message; its events are preceded by the one that names it, and all carry its index. */
function runMessage(lane: Lane, message: TxMessage, index: number): Any {
  const { route, value, typeUrl } = message;
  if (route === undefined) return failSdk.unknownRequest(`no message handler found for ${typeUrl}`);
  const attributes = [attribute("action", typeUrl)];
  const [sender] = route.signers(value);
  if (sender !== undefined) attributes.push(attribute("sender", sender));
  const mark = lane.events.push({ type: "message", attributes });
  const suffix = messageIndex(index);
  lane.suffix = suffix;
  try {
    const response = lane.runMessage(route, value);
    const hasModule = lane.events.some((event, i) => i >= mark && event.attributes.some(({ key }) => key === "module"));
    const moduleName = typeUrl.split(".")[1];
    if (!hasModule && moduleName !== undefined) attributes.push(attribute("module", moduleName));
    attributes.push(suffix);
    return response;
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    const text = `failed to execute message; message index: ${index}: ${thrown.message}`;
    throw new TxError(thrown.codespace, thrown.code, text);
  } finally {
    lane.suffix = undefined;
  }
}

/** Counts the transaction's gas in its block, once; returns the failure when the block is full. */
function chargeBlock(run: Run): OutOfGas | undefined {
  const { blockGas, lane } = run.runner;
  if (blockGas === undefined || run.isBlockGasConsumed || run.mode !== "finalize") return undefined;
  run.isBlockGasConsumed = true;
  try {
    blockGas.consume(Number(lane.gas.consumedToLimit()), "block gas meter");
    return undefined;
  } catch (thrown) {
    if (thrown instanceof OutOfGas) return thrown;
    throw thrown;
  }
}

const MESSAGE_INDEXES = Array.from({ length: 16 }, (_, index) => attribute("msg_index", `${index}`));

/** Shared objects for the usual few messages. */
function messageIndex(index: number): ReturnType<typeof attribute> {
  return MESSAGE_INDEXES[index] ?? attribute("msg_index", `${index}`);
}
