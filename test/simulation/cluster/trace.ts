/**
 * One line per event: time in ms, node (`*` if it lies), what happens. `v` is a prevote, `c` a precommit, `p` a proposal,
 * `3/0` height and round; indented lines are messages that leave a node.
 */

import { toHex } from "#lib/bytes.ts";
import type { Transit } from "#p2p/memory-link.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { type BlockID, SignedMsgType } from "#proto/tendermint/types/types.ts";
import { isZeroBlockId } from "#types/block-id.ts";
import type { Signed } from "./oracles.ts";

/** What a signer released. */
export function formatSigned(signed: Signed): string {
  const { height, round, blockId } = signed.kind === "vote" ? signed.vote : signed.proposal;
  return `${letterOf(signed)} ${height}/${round} ${formatBlock(blockId)}`;
}

/** A message on its way. */
export function formatTransit({ from, to, channel, message, byteLength }: Transit): string {
  const what = channel.type.typeName === Message.typeName ? describe(message as Message) : channel.name;
  return `${from}>${to} ${what} ${byteLength}`;
}

/** Named facts of a line. */
export function formatFields(fields: unknown): string {
  return JSON.stringify(fields, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

function describe({ sum }: Message): string {
  switch (sum?.kind) {
    case "vote":
      return sum.value.vote === undefined ? "vote" : formatSigned({ kind: "vote", vote: sum.value.vote });
    case "proposal":
      return formatSigned({ kind: "proposal", proposal: sum.value.proposal });
    case "newRoundStep":
      return `at ${sum.value.height}/${sum.value.round}.${sum.value.step}`;
    case "hasVote":
      return `has ${sum.value.type} ${sum.value.height}/${sum.value.round} of ${sum.value.index}`;
    case "blockPart":
      return `part ${sum.value.height}/${sum.value.round} ${sum.value.part.index}`;
    case "newValidBlock":
    case "proposalPol":
    case "voteSetMaj23":
    case "voteSetBits":
      return `${sum.kind} ${sum.value.height}`;
    case undefined:
      return "nothing";
  }
}

function letterOf(signed: Signed): string {
  if (signed.kind === "proposal") return "p";
  return signed.vote.type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE ? "v" : "c";
}

function formatBlock(blockId: BlockID): string {
  return isZeroBlockId(blockId) ? "nil" : toHex(blockId.hash).slice(0, 8);
}
