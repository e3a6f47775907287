/** Claims of undeclared use: opened with one node's output, decided by what two nodes drawn by lot answer to the same prompt. */

import { draws, drawWeighted } from "#kernels/beacon-draw.ts";
import {
  ClaimState,
  EdgeType,
  type ModelVersion,
  NodeState,
  type Reproduction,
  type ServingNode,
  TaintCause,
  type UndeclaredUse,
} from "#proto/tributary/model/v1/types.ts";
import { assertDefined, type Coin, coinsOf, u64ToBytes } from "#sdk";
import { MODEL, type ModelContext } from "./declaration.ts";
import { takeModelBond } from "./disclosure.ts";
import { DUE, schedule, unschedule } from "./due.ts";
import { slashNode } from "./nodes.ts";
import { BPS_MAX } from "./params.ts";
import { areRelated } from "./parties.ts";
import { adaptedBy, serves } from "./prices.ts";
import { taint } from "./taints.ts";

/** Nodes that must reproduce an output. */
export const REPRODUCERS = 2;
/** Nodes among which reproducers are drawn; where there are more, they are taken from a random place on. */
export const CANDIDATES_MAX = 256;
/** Blocks after which a random value that is not there is looked for again. */
const RETRY_BLOCKS = 2n;

/** Draws the nodes of a claim; without its random value it is tried again, and without enough nodes the claim is void. */
export function drawReproducers(ctx: ModelContext, claim: UndeclaredUse): void {
  const random = ctx.keepers.beacon.randomAt(claim.drawHeight);
  if (random === undefined) {
    const again = { ...claim, dueHeight: ctx.block.height + RETRY_BLOCKS };
    if (again.dueHeight > lastHeight(ctx, claim)) decide(ctx, claim, ClaimState.CLAIM_STATE_VOID);
    else put(ctx, again);
    return;
  }
  const purpose = `model/reproduce/${claim.id}`;
  const candidates = candidatesOf(ctx, claim, startAddress(ctx, random.value, purpose));
  const weights = candidates.map(({ bond }) => bond.amount);
  const drawn = drawWeighted(random.value, purpose, { seats: REPRODUCERS, weights });
  if (drawn.length < REPRODUCERS) {
    decide(ctx, claim, ClaimState.CLAIM_STATE_VOID);
    return;
  }
  const reproductions = drawn.map((position): Reproduction => {
    const { address } = assertDefined(candidates[position], "a position was drawn that is not on the list");
    return { node: address, answered: false, matches: false };
  });
  put(ctx, {
    ...claim,
    state: ClaimState.CLAIM_STATE_REPRODUCING,
    reproductions,
    dueHeight: lastHeight(ctx, { drawHeight: ctx.block.height }),
  });
}

/** Ends a claim whose time has passed: drawn nodes that said nothing lose a little, of which one that answered has the reporter's share. */
export function voidClaim(ctx: ModelContext, claim: UndeclaredUse): void {
  const { silenceSlashBps } = ctx.state.params.get().claims;
  const [reporter] = answeredBy(claim);
  for (const { node, answered } of claim.reproductions) {
    const silent = answered ? undefined : ctx.state.nodes.get(node);
    if (silent !== undefined) slashNode(ctx, silent, { bps: silenceSlashBps, reporter });
  }
  decide(ctx, claim, ClaimState.CLAIM_STATE_VOID);
}

/** Takes what a drawn node said; the first that differs rejects the claim, and all that match uphold it. */
export function takeReproduction(ctx: ModelContext, claim: UndeclaredUse, node: string, matches: boolean): void {
  const reproductions = claim.reproductions.map((one) => (one.node === node ? { node, answered: true, matches } : one));
  const next = { ...claim, reproductions };
  ctx.state.claims.set(claim.id, next);
  if (!matches) {
    unqueue(ctx, claim);
    decide(ctx, next, ClaimState.CLAIM_STATE_REJECTED);
  } else if (reproductions.every((one) => one.matches)) {
    unqueue(ctx, claim);
    decide(ctx, next, ClaimState.CLAIM_STATE_UPHELD);
  }
}

/** Whether a claim waits for something. */
export function isOpen({ state }: Pick<UndeclaredUse, "state">): boolean {
  return state === ClaimState.CLAIM_STATE_DRAWING || state === ClaimState.CLAIM_STATE_REPRODUCING;
}

/** Stores a claim and when it is looked at next. */
export function put(ctx: ModelContext, claim: UndeclaredUse): void {
  ctx.state.claims.set(claim.id, claim);
  schedule(ctx, claim.dueHeight, DUE.claim, u64ToBytes(claim.id));
}

/** Nodes that may be drawn: of other operators than those concerned, and registered well before the claim. */
export function candidatesOf(
  ctx: ModelContext,
  claim: Pick<UndeclaredUse, "modelId" | "version" | "node" | "claimant" | "openedHeight">,
  from?: string,
): readonly ServingNode[] {
  const version = ctx.state.versions.get([claim.modelId, claim.version]) ?? ctx.fail.versionNotFound();
  const owner = ctx.state.models.get(claim.modelId)?.owner ?? claim.claimant;
  const concerned = [claim.node, claim.claimant, owner];
  const youngest = claim.openedHeight - ctx.state.params.get().claims.nodeAgeMin;
  return nodesFor(ctx, version, from).filter(
    (node) =>
      node.state === NodeState.NODE_STATE_ACTIVE &&
      node.registeredHeight <= youngest &&
      serves(ctx, node, version) &&
      concerned.every((party) => !areRelated(ctx, party, node.address)),
  );
}

function decide(ctx: ModelContext, claim: UndeclaredUse, state: UndeclaredUse["state"]): void {
  const { keepers, emit, block } = ctx;
  const { modelId, version } = claim;
  ctx.state.claims.set(claim.id, { ...claim, state, decidedHeight: block.height });
  ctx.state.openClaims.remove([modelId, version]);
  emit.undeclaredUseDecided({ claimId: claim.id, state });
  if (state === ClaimState.CLAIM_STATE_REJECTED) {
    giveAway(ctx, claim, { coin: claim.bond, winner: ctx.state.models.get(modelId)?.owner });
  } else {
    const coins = coinsOf(claim.bond.denom, claim.bond.amount);
    keepers.bank.sendCoinsFromModuleToAccount(MODEL, claim.claimant, coins);
  }
  if (state === ClaimState.CLAIM_STATE_UPHELD) uphold(ctx, claim);
  else if (!ctx.state.tainted.has([modelId, version])) keepers.rewards.unfreezeVersion(modelId, version);
}

/** Divides what the loser of a claim lost: of a part of it the nodes that answered count as reporters, of the rest the winner does; half of all burns. */
function giveAway(
  ctx: ModelContext,
  claim: UndeclaredUse,
  { coin, winner }: { readonly coin: Coin; readonly winner: string | undefined },
): void {
  const { denom, amount } = coin;
  const { reproducerBps } = ctx.state.params.get().claims;
  const nodes = answeredBy(claim);
  const each = nodes.length === 0 ? 0n : (amount * BigInt(reproducerBps)) / BigInt(BPS_MAX * nodes.length);
  const { rewards } = ctx.keepers;
  for (const node of nodes) rewards.slash({ payer: MODEL, coin: { denom, amount: each }, reporter: node });
  const rest = amount - each * BigInt(nodes.length);
  rewards.slash({ payer: MODEL, coin: { denom, amount: rest }, reporter: winner });
}

function answeredBy({ reproductions }: UndeclaredUse): readonly string[] {
  return reproductions.filter(({ answered }) => answered).map(({ node }) => node);
}

/** The version is tainted, its bond lost, what was held goes to the data, and its lineage says what it left out. */
function uphold(ctx: ModelContext, claim: UndeclaredUse): void {
  const { modelId, version, datanetId, datanetVersion } = claim;
  const edge = insertEdge(ctx, claim);
  taint(ctx, { modelId, version }, { cause: TaintCause.TAINT_CAUSE_UNDECLARED_USE, claimId: claim.id, edge });
  giveAway(ctx, claim, { coin: takeModelBond(ctx, modelId), winner: claim.claimant });
  ctx.keepers.rewards.settleEscrow(modelId, version, { kind: "to-datanet", datanetId, datanetVersion });
}

function insertEdge(ctx: ModelContext, claim: UndeclaredUse): number {
  const { modelId, version, datanetId, datanetVersion } = claim;
  const found = ctx.state.versions.get([modelId, version]) ?? ctx.fail.versionNotFound();
  const frozen = ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion);
  const license = frozen === undefined ? undefined : ctx.keepers.datanet.license(frozen.policy.licenseId);
  const index = found.edges;
  const type = EdgeType.EDGE_TYPE_TRAINED_ON;
  // What it would have owed at the least; its vector stays as it was published.
  const royaltyBps = Math.max(1, license?.royaltyMinBps ?? 0);
  ctx.state.edges.set([modelId, version, index], {
    modelId,
    version,
    index,
    type,
    sourceId: datanetId,
    sourceVersion: datanetVersion,
    royaltyBps,
    addedHeight: ctx.block.height,
    claimId: claim.id,
  });
  ctx.state.versions.set([modelId, version], { ...found, edges: index + 1 });
  ctx.emit.edgeAdded({ modelId, version, type, sourceId: datanetId, sourceVersion: datanetVersion, royaltyBps });
  return index;
}

function nodesFor(ctx: ModelContext, version: ModelVersion, from: string | undefined): readonly ServingNode[] {
  const own = { modelId: version.modelId, version: version.number };
  const base = adaptedBy(ctx, own.modelId, own.version);
  return (base === undefined ? [own] : [own, base]).flatMap((of) => nodesFrom(ctx, of, from));
}

/** The nodes of a base by address, from an address on and then from the first. */
function nodesFrom(
  ctx: ModelContext,
  { modelId, version }: { readonly modelId: bigint; readonly version: bigint },
  from: string | undefined,
): readonly ServingNode[] {
  const prefix = [modelId, version] as const;
  const found: ServingNode[] = [];
  const { by } = ctx.state.nodes;
  const runs =
    from === undefined
      ? [by.base.keys({ prefix: [prefix] })]
      : [
          by.base.keys({ prefix: [prefix], from: [prefix, from] }),
          by.base.keys({ prefix: [prefix], until: [prefix, from] }),
        ];
  for (const run of runs) {
    for (const [, address] of run) {
      if (found.length === CANDIDATES_MAX) return found;
      found.push(assertDefined(ctx.state.nodes.get(address), "an index names a node that is not there"));
    }
  }
  return found;
}

/** Where the list of candidates begins, so that nobody can fill it by choosing addresses. */
function startAddress(ctx: ModelContext, seed: Uint8Array, purpose: string): string {
  const stream = draws(seed, `${purpose}/from`);
  const bytes = Uint8Array.from({ length: ADDRESS_BYTES }, () => Number(stream.below(256n)));
  return ctx.addresses.account.toText(bytes);
}

const ADDRESS_BYTES = 20;

function lastHeight(ctx: ModelContext, { drawHeight }: Pick<UndeclaredUse, "drawHeight">): bigint {
  return drawHeight + ctx.state.params.get().claims.reproduceWindow;
}

function unqueue(ctx: ModelContext, claim: UndeclaredUse): void {
  unschedule(ctx, claim.dueHeight, DUE.claim, u64ToBytes(claim.id));
}
