import { AMOUNT_MAX } from "#kernels/domain.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { verifyReceipt } from "#kernels/receipts.ts";
import { Msg, type MsgProveContradiction } from "#proto/tributary/model/v1/tx.ts";
import type { Session, SignedReceipt } from "#proto/tributary/model/v1/types.ts";
import { type Coin, equalBytes } from "#sdk";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { isLive, unspent } from "../escrow.ts";
import { requireSession } from "../lookups.ts";
import { jailNode, requireNode } from "../nodes.ts";
import { BPS_MAX } from "../params.ts";
import { parseReceiptKey } from "../receipt-key.ts";
import { nodeDomain } from "../statements.ts";

/** Two different receipts of one sequence with the same party's signature prove themselves: no vote is needed. */
export const proveContradiction = model.message(Msg.methods.proveContradiction, {
  signer: "reporter",
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const { sessionId, sequence } = msg.first.receipt;
    const session = requireSession(ctx, sessionId);
    checkContradiction(ctx, session, msg);
    const key = [sessionId, sequence, msg.byNode ? 1 : 0] as const;
    if (state.contradictions.has(key)) fail.alreadyPunished();

    state.contradictions.add(key);
    const lost = msg.byNode ? slashServer(ctx, session, msg) : slashClient(ctx, session, msg);
    emit.contradictionSlashed({ sessionId, sequence, byNode: msg.byNode, lost });
    return { lost };
  },
});

function checkContradiction(ctx: ModelContext, session: Session, msg: MsgProveContradiction): void {
  const { fail } = ctx;
  const [first, second] = [msg.first.receipt, msg.second.receipt];
  const isSame = first.sessionId === second.sessionId && first.sequence === second.sequence;
  const differs =
    first.units !== second.units ||
    first.cost.amount !== second.cost.amount ||
    !equalBytes(first.outputRoot, second.outputRoot);
  if (!isSame || !differs) fail.noContradiction();
  if (!isSignedBy(ctx, session, msg.first, msg.byNode) || !isSignedBy(ctx, session, msg.second, msg.byNode)) {
    fail.invalidSignature();
  }
}

function isSignedBy(
  ctx: ModelContext,
  session: Session,
  { receipt, signature }: SignedReceipt,
  byNode: boolean,
): boolean {
  const { modelId, version } = session;
  const { sessionId, sequence, units, cost, outputRoot } = receipt;
  if (cost.amount < 0n || cost.amount > AMOUNT_MAX) return false;
  const domain = (byNode ? nodeDomain : receiptDomain)(ctx.block.chainId, modelId, version);
  const key = parseReceiptKey(byNode ? requireNode(ctx, session.node).key : session.receiptKey);
  if (key === undefined) return ctx.fail.invalidKey();
  return verifyReceipt(domain, { sessionId, sequence, units, cost: cost.amount, outputRoot }, { key, signature });
}

/** A node that signs two truths loses a part of its bond and is shut out. */
function slashServer(ctx: ModelContext, session: Session, { reporter }: MsgProveContradiction): Coin {
  const { contradictionSlashBps } = ctx.state.params.get().nodes;
  return jailNode(ctx, requireNode(ctx, session.node), { bps: contradictionSlashBps, reporter });
}

/** A client loses a part of what neither receipt leaves to the node. */
function slashClient(ctx: ModelContext, session: Session, msg: MsgProveContradiction): Coin {
  if (!isLive(session)) ctx.fail.wrongState({ state: session.state });
  const { denom, amount: deposited } = session.deposit;
  const costs = [msg.first.receipt.cost.amount, msg.second.receipt.cost.amount];
  const free = costs.reduce((least, cost) => atMost(least, deposited - cost), unspent(session));
  const { contradictionSlashBps } = ctx.state.params.get().nodes;
  const lost = { denom, amount: (atLeastZero(free) * BigInt(contradictionSlashBps)) / BigInt(BPS_MAX) };
  ctx.state.sessions.set(session.id, { ...session, deposit: { denom, amount: deposited - lost.amount } });
  ctx.keepers.rewards.slash({ payer: MODEL, coin: lost, reporter: msg.reporter });
  return lost;
}

function atMost(amount: bigint, bound: bigint): bigint {
  return amount > bound ? bound : amount;
}

function atLeastZero(amount: bigint): bigint {
  return amount > 0n ? amount : 0n;
}
