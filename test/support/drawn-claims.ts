/** Real claims that are settled by sample, for tests of `attribution`: all uses are committed to, some are drawn, and those are attributed; honest unless a test forges a part. */

import { commitUses } from "#attribution/attributor.ts";
import type { CommittedUses } from "#attribution/methods/batches-prover.ts";
import { drawnUses, isDrawn } from "#kernels/drawn-uses.ts";
import { usesTree } from "#kernels/receipts.ts";
import { Msg, MsgSettleSample, MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { SumRoot } from "#proto/tributary/merkle/v1/sum.ts";
import { beaconValue } from "./beacon-stand-in.ts";
import {
  askedUses,
  batchOf,
  type ClaimMarket,
  claimMarket,
  commitIndex,
  type Forgery,
  type PreparedClaim,
  prepareClaim,
} from "./claims.ts";
import type { Forgery as BatchForgery } from "./forged-batches.ts";
import { ATTRIBUTOR, batchMessage, openSession, settle } from "./market.ts";

/** The chance of a use to be drawn. */
export const DRAW_BPS = 2_000;
/** Settlements of the batch. */
const FIRST = 1n;
const LAST = 3n;
/** Blocks until the random value is there. */
const DRAW_BLOCKS = 5;

/** A batch whose uses are committed to, and not drawn yet. */
export interface UndrawnClaim {
  readonly message: MsgSubmitBatch;
  readonly committed: CommittedUses;
  readonly artefactId: bigint;
}

/** What was drawn of a batch, with everything that was published of it. */
export interface DrawnClaim extends Omit<PreparedClaim, "message"> {
  readonly message: MsgSettleSample;
  readonly positions: readonly number[];
  isDrawn(position: bigint): boolean;
}

/** A market with enough uses to draw from. */
export function largeMarket(): ClaimMarket {
  const market = claimMarket();
  const sessionId = openSession(market.lab, market.modelId, 900_000_000n);
  settle(market.lab, sessionId, 400n, 12_000n);
  return market;
}

/** Commits to the index, waits for its window, and prepares the commitment to all uses. */
export function prepareUndrawn(market: ClaimMarket, forged: Pick<BatchForgery, "use"> = {}): UndrawnClaim {
  const { lab, modelId } = market;
  const artefactId = commitIndex(market);
  lab.advance(20);
  const name = { chainId: lab.chainId, modelId, version: 1n, firstSettlement: FIRST };
  const paid = askedUses(market, FIRST, LAST).map((asked) => asked.paid);
  const { domain, uses: honest } = commitUses(name, paid);
  const uses = honest.map((use, at) => forged.use?.(use, at) ?? use);
  const tree = usesTree(domain, uses);
  const message = MsgSubmitBatch.create({
    ...batchMessage(lab, modelId, FIRST, LAST),
    method: Method.METHOD_KNN_BANZHAF,
    receiptsRoot: tree.root,
    shares: SumRoot.create(),
    useFeeMax: 3_000n,
    familiesHeight: 0n,
    settleBps: DRAW_BPS,
  });
  return { message, committed: { domain, uses, tree }, artefactId };
}

/** Submits that commitment; returns the id of its batch. */
export function submitUndrawn(market: ClaimMarket, { message }: UndrawnClaim): bigint {
  return market.lab.run(Msg.methods.submitBatch, message).batchId;
}

/** Waits for the draw and attributes what was drawn, or what `choose` makes of it. */
export function prepareDrawn(
  market: ClaimMarket,
  of: { readonly batchId: bigint; readonly artefactId: bigint },
  forged: Forgery & { choose?(positions: readonly number[]): readonly number[] } = {},
): DrawnClaim {
  const { lab } = market;
  const { batchId, artefactId } = of;
  lab.advance(DRAW_BLOCKS);
  const { sampleHeight, uses } = batchOf(lab, batchId);
  const random = beaconValue(sampleHeight);
  const bps = BigInt(DRAW_BPS);
  const drawn = drawnUses(random, { batchId, uses: Number(uses), bps });
  const positions = forged.choose?.(drawn) ?? drawn;
  const claim = prepareClaim(market, { first: FIRST, last: LAST, artefactId, positions }, forged);
  const message = MsgSettleSample.create({
    attributor: ATTRIBUTOR.address,
    batchId,
    root: claim.tree.root,
    uses: BigInt(claim.uses.length),
    fees: claim.terms.fees,
    shares: claim.pairs.root,
    artefactIds: [artefactId],
    familiesHeight: lab.height() - 1n,
  });
  return { ...claim, message, positions, isDrawn: (use) => isDrawn(random, { batchId, use, bps }) };
}

/** A batch on chain whose drawn uses were settled. */
export interface SettledClaim extends DrawnClaim {
  readonly batchId: bigint;
  readonly committed: CommittedUses;
}

/** Submits, waits for the draw and settles. */
export function settleDrawn(
  market: ClaimMarket,
  forged: Parameters<typeof prepareDrawn>[2] = {},
  undrawn: UndrawnClaim = prepareUndrawn(market),
): SettledClaim {
  const batchId = submitUndrawn(market, undrawn);
  const claim = prepareDrawn(market, { batchId, artefactId: undrawn.artefactId }, forged);
  market.lab.run(Msg.methods.settleSample, claim.message);
  return { ...claim, batchId, committed: undrawn.committed };
}
