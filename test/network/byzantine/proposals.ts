/** A proposer that shows each half of its peers another block, and votes for both. */
import { partMessage, proposalMessage, voteMessage } from "#engine/consensus/messages.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Part, Proposal } from "#proto/tendermint/types/types.ts";
import { assembleBlock, decodeBlock, splitBlock } from "#types/block.ts";
import { equalBlockIds } from "#types/block-id.ts";
import { PartSet } from "#types/part-set.ts";
import { verifySignature } from "#types/pub-key.ts";
import { proposalSignBytes } from "#types/sign-bytes.ts";
import type { Culprit, Misbehaviour, Victim } from "./misbehaviour.ts";
import { ownVote, voteFor } from "./votes.ts";

/** Both faces of a proposal. */
interface TwoFaced {
  readonly proposal: Proposal;
  readonly parts: PartSet;
  /** What the odd peers are told, once the block is complete. */
  other: readonly Message[] | undefined;
  otherId: Proposal["blockId"] | undefined;
  /** Odd peers that were told. */
  readonly told: Set<string>;
}

/** The even peers get the block that was made; the odd ones get it without its last tx, or with another time. */
export function equivocateProposals(culprit: Culprit): Misbehaviour {
  let current: TwoFaced | undefined;
  const tell = (face: TwoFaced, { peer }: Victim): readonly Message[] => {
    if (face.other === undefined || face.told.has(peer.id)) return [];
    face.told.add(peer.id);
    return face.other;
  };
  return {
    instead(message, victim) {
      const { sum } = message;
      const isOdd = victim.ordinal % 2 === 1;
      if (sum?.kind === "proposal" && isOwn(culprit, sum.value.proposal)) {
        const { proposal } = sum.value;
        if (current === undefined || !equalBytes(current.proposal.signature, proposal.signature))
          current = twoFaced(proposal);
        return isOdd ? tell(current, victim) : [message];
      }
      if (sum?.kind === "blockPart" && current !== undefined && isPartOf(current, sum.value.height, sum.value.part)) {
        current.parts.add(sum.value.part);
        if (current.parts.isComplete && current.other === undefined) addOther(current, culprit);
        return isOdd ? tell(current, victim) : [message];
      }
      const vote = ownVote(culprit, message);
      const isForIt =
        vote !== undefined && current !== undefined && equalBlockIds(vote.blockId, current.proposal.blockId);
      if (!isOdd || !isForIt || current?.otherId === undefined) return [message];
      return [voteMessage(voteFor(culprit, vote, current.otherId))];
    },
  };
}

function twoFaced(proposal: Proposal): TwoFaced {
  const parts = new PartSet(proposal.blockId.partSetHeader);
  return { proposal, parts, other: undefined, otherId: undefined, told: new Set() };
}

function addOther(face: TwoFaced, { chainId, key }: Culprit): void {
  const block = decodeBlock(face.parts.bytes());
  const { lastCommit } = block;
  if (lastCommit === undefined) return;
  const txs = block.data.txs.slice(0, -1);
  const time = { ...block.header.time, nanos: (block.header.time.nanos + 1) % 1_000_000_000 };
  const header = block.data.txs.length === 0 ? { ...block.header, time } : block.header;
  const other = splitBlock(assembleBlock(header, { txs, lastCommit, evidence: block.evidence.evidence }));
  const draft = { ...face.proposal, blockId: other.blockId };
  const proposal = { ...draft, signature: key.sign(proposalSignBytes(chainId, draft)) };
  const { height, round } = proposal;
  const parts = Array.from({ length: other.parts.header.total }, (_, index) => other.parts.get(index));
  face.otherId = other.blockId;
  face.other = [
    proposalMessage(proposal),
    ...parts.flatMap((part) => (part === undefined ? [] : [partMessage(height, round, part)])),
  ];
}

function isPartOf({ proposal, parts }: TwoFaced, height: bigint, part: Part): boolean {
  if (height !== proposal.height || part.proof.total !== BigInt(parts.header.total)) return false;
  const known = parts.get(part.index);
  return known === undefined ? true : toHex(known.proof.leafHash) === toHex(part.proof.leafHash);
}

/** A proposal does not say who made it. */
function isOwn({ chainId, key }: Culprit, proposal: Proposal): boolean {
  return verifySignature(key.publicKey, proposalSignBytes(chainId, proposal), proposal.signature);
}
