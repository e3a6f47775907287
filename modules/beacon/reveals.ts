/** What validators said with their votes for the last block: layers are noted, new onions take their place, silence counts. */

import { onionTag, wrapLayer } from "#kernels/beacon-onion.ts";
import type { VoteExtension } from "#proto/tributary/beacon/v1/extension.ts";
import { type Onion, Pending, type Reveal, Voter } from "#proto/tributary/beacon/v1/types.ts";
import { compareBytes, type ExtendedVote } from "#sdk";
import { type BeaconContext, beacon } from "./declaration.ts";
import { isLayerOf, onionFor } from "./onions.ts";
import { decodeExtension } from "./vote-extension.ts";
import { countWithheld } from "./withholding.ts";

/** Layers by the height they belong to. */
type Heard = Map<bigint, Reveal[]>;

/** Takes in the vote extensions of the last height. */
export const hearVotes = beacon.beginBlock((ctx) => {
  const { block } = ctx;
  if (block.lastExtensions.length === 0) return;
  const height = block.height - 1n;
  const heard: Heard = new Map([[height, []]]);
  for (const vote of block.lastExtensions) hearVote(ctx, { vote, height, heard });
  const total = block.lastCommit.votes.reduce((sum, { validator }) => sum + validator.power, 0n);
  for (const [at, reveals] of heard) noteReveals(ctx, at, { reveals, total: at === height ? total : undefined });
});

interface Hearing {
  readonly vote: ExtendedVote;
  /** The height that was voted on. */
  readonly height: bigint;
  readonly heard: Heard;
}

function hearVote(ctx: BeaconContext, { vote, height, heard }: Hearing): void {
  const validator = ctx.addresses.consensus.toText(vote.validator);
  const before = ctx.state.voters.get(validator);
  const extension = decodeExtension(vote.extension);
  if (before === undefined && (extension?.tip.length ?? 0) === 0) return;
  let voter = promoted(before ?? { ...Voter.create({}), validator }, height);
  const onion = onionFor(voter, height);
  if (onion !== undefined) {
    const layer = extension?.reveal;
    const tag = onionTag(ctx.block.chainId, vote.validator);
    // Onions that answer for a height they have revealed already do not exist: one height is heard once.
    const isRight = layer !== undefined && height > onion.lastHeight && isLayerOf(onion, tag, { height, layer });
    if (isRight) {
      noteLayers(ctx, { onion, vote, layer, height, tag, heard });
      voter = { ...voter, current: { ...onion, lastHeight: height, lastLayer: layer } };
    } else {
      voter = countWithheld(ctx, voter, vote.power);
    }
  }
  if (extension !== undefined) voter = withOffer(ctx, voter, extension);
  if (voter !== before) ctx.state.voters.set(validator, voter);
}

/** The voter with the next onion in the place of the one whose time is over. */
function promoted(voter: Voter, height: bigint): Voter {
  const { next } = voter;
  return next !== undefined && height > next.baseHeight ? { ...voter, current: next, next: undefined } : voter;
}

/** Notes the layer of this height, and those of heights before that were not heard: they lie around it. */
function noteLayers(
  ctx: BeaconContext,
  { onion, vote, layer, height, tag, heard }: Hearing & { onion: Onion; layer: Uint8Array; tag: Uint8Array },
): void {
  const reveal = (at: bigint, bytes: Uint8Array): void => {
    const list = heard.get(at) ?? [];
    list.push({ validator: vote.validator, power: vote.power, layer: bytes });
    heard.set(at, list);
  };
  reveal(height, layer);
  if (onion.lastHeight === height - 1n) return;
  for (const at of ctx.state.pending.keys({ from: onion.lastHeight + 1n, until: height })) {
    reveal(at, wrapLayer(tag, layer, Number(height - at)));
  }
}

/** The voter with the onion it commits to, which begins with this block; one that is out of turn is left aside. */
function withOffer(ctx: BeaconContext, voter: Voter, { tip, number, length }: VoteExtension): Voter {
  const { block, emit } = ctx;
  const isInTurn = tip.length > 0 && number === voter.onions && voter.next === undefined;
  if (!isInTurn || block.height - 1n <= voter.excludedUntil) return voter;
  const next = { number, baseHeight: block.height, length, lastHeight: block.height, lastLayer: tip };
  emit.onionCommitted({ validator: voter.validator, number, length });
  return { ...voter, onions: voter.onions + 1n, next };
}

function noteReveals(
  { state }: BeaconContext,
  height: bigint,
  { reveals, total }: { readonly reveals: readonly Reveal[]; readonly total: bigint | undefined },
): void {
  const pending = state.pending.get(height);
  if (pending === undefined && total === undefined) return;
  const known = pending ?? { ...Pending.create({}), height };
  const all = [...known.reveals, ...reveals].sort((a, b) => compareBytes(a.validator, b.validator));
  state.pending.set(height, { ...known, totalPower: total ?? known.totalPower, reveals: all });
}
