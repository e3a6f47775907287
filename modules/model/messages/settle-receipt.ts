import { receiptDomain } from "#kernels/domains.ts";
import { BATCH_USES_MAX, verifyReceipt } from "#kernels/receipts.ts";
import { servingShare } from "#kernels/waterfall.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import type { Receipt, Session, Settlement, SignedReceipt } from "#proto/tributary/model/v1/types.ts";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { isLive } from "../escrow.ts";
import { lastSettlement } from "../keeper.ts";
import { requireSession } from "../lookups.ts";
import { payerOf } from "../parties.ts";
import { countUnits, epochOf } from "../prices.ts";
import { parseReceiptKey } from "../receipt-key.ts";

/** Takes from the escrow what a signed receipt shows beyond the last one: a constant number of writes for any number of uses. */
export const settleReceipt = model.message(Msg.methods.settleReceipt, {
  signer: "node",
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { receipt } = msg.receipt;
    const session = requireSession(ctx, receipt.sessionId);
    if (session.node !== msg.node) fail.notParty();
    if (!isLive(session)) fail.wrongState({ state: session.state });
    if (block.height > session.settleDeadline) fail.tooLate({ deadline: session.settleDeadline });
    checkReceipt(ctx, session, receipt);
    checkSignature(ctx, session, msg.receipt);

    const settlement = nextSettlement(ctx, session, receipt);
    const { amount } = settlement;
    state.settlements.set([session.modelId, session.version, settlement.number], settlement);
    state.sessions.set(session.id, {
      ...session,
      sequence: receipt.sequence,
      units: receipt.units,
      spent: receipt.cost.amount,
    });
    const serving = servingShare(amount.amount, BigInt(session.servingBps));
    const { modelId, version, node } = session;
    const client = payerOf(session);
    countServed(ctx, node, settlement.units);
    keepers.rewards.recordRevenue({ payer: MODEL, modelId, version, node, amount, serving, client });
    const { number, sequence } = settlement;
    emit.sessionSettled({ sessionId: session.id, modelId, version, settlement: number, sequence, amount });
    return { settlement: number, amount };
  },
});

/** What a registered node served moves its price. */
function countServed({ state, block }: ModelContext, address: string, units: bigint): void {
  const node = state.nodes.get(address);
  if (node === undefined) return;
  const params = state.params.get();
  state.nodes.set(address, countUnits(node, units, { epoch: epochOf(params, block.height), params }));
}

/** Receipts are cumulative: sequence and cost rise, every use has a unit, and cost follows from units at the session's price. */
function checkReceipt(ctx: ModelContext, session: Session, receipt: Receipt): void {
  const { fail } = ctx;
  const isNewer = receipt.sequence > session.sequence && receipt.units > session.units;
  if (!isNewer) fail.staleReceipt({ sequence: session.sequence, units: session.units });
  const uses = receipt.sequence - session.sequence;
  // What no batch can hold would keep all settlements after it from being attributed.
  const isBatchable = uses <= receipt.units - session.units && uses <= BigInt(BATCH_USES_MAX);
  if (!isBatchable) fail.tooManyUses({ uses, most: BATCH_USES_MAX });
  const { denom, amount } = session.unitPrice;
  if (receipt.cost.denom !== denom || receipt.cost.amount !== receipt.units * amount) fail.wrongCost();
  if (receipt.cost.amount > session.deposit.amount) fail.overspent({ deposit: session.deposit.amount });
  if (receipt.outputRoot.length !== 32) fail.invalidHash({ bytes: receipt.outputRoot.length });
}

function checkSignature(ctx: ModelContext, session: Session, { receipt, signature }: SignedReceipt): void {
  const domain = receiptDomain(ctx.block.chainId, session.modelId, session.version);
  const key = parseReceiptKey(session.receiptKey) ?? ctx.fail.invalidKey();
  const { sessionId, sequence, units, cost, outputRoot } = receipt;
  const signed = { sessionId, sequence, units, cost: cost.amount, outputRoot };
  if (!verifyReceipt(domain, signed, { key, signature })) ctx.fail.invalidSignature();
}

function nextSettlement(ctx: ModelContext, session: Session, receipt: Receipt): Settlement {
  const { modelId, version, deposit, servingBps } = session;
  const previous = lastSettlement(ctx, modelId, version);
  const amount = receipt.cost.amount - session.spent;
  return {
    modelId,
    version,
    number: (previous?.number ?? 0n) + 1n,
    sessionId: session.id,
    afterSequence: session.sequence,
    sequence: receipt.sequence,
    units: receipt.units - session.units,
    amount: { denom: deposit.denom, amount },
    cumulativeAmount: (previous?.cumulativeAmount ?? 0n) + amount,
    cumulativeUses: (previous?.cumulativeUses ?? 0n) + receipt.sequence - session.sequence,
    outputRoot: receipt.outputRoot,
    height: ctx.block.height,
    cumulativeServing: (previous?.cumulativeServing ?? 0n) + servingShare(amount, BigInt(servingBps)),
  };
}
