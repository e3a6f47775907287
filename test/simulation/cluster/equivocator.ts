/**
 * A validator that signs twice: with the engine, the stores and the reactors of an honest one, it signs another message
 * for each position beside the signer's memory, and shows it to some of its peers.
 */

import { partMessage, proposalMessage, voteMessage } from "#engine/consensus/messages.ts";
import type { SigningKey } from "#engine/priv-validator/key-file.ts";
import type { PrivValidator } from "#engine/priv-validator/priv-validator.ts";
import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import type { Timers } from "#lib/clock.ts";
import type { Random } from "#lib/prng.ts";
import { DATA_CHANNEL, VOTE_CHANNEL } from "#p2p/channels.ts";
import type { Channel, Network } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { BlockID, Part, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { decodeBlock, splitBlock } from "#types/block.ts";
import { equalBlockIds, ZERO_BLOCK_ID } from "#types/block-id.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { dataHash } from "#types/txs.ts";

/** What an equivocator needs. */
export interface EquivocatorDependencies {
  readonly key: SigningKey;
  readonly chainId: string;
  readonly network: Pick<Network, "peers">;
  readonly timers: Timers;
  readonly random: Random;
  /** Told of each vote that is signed beside the signer. */
  onVote(vote: Vote): void;
}

/** Positions at which it signs twice, so that no node's memory for evidence against one validator fills up. */
const OFFENCES_MAX = 12;
/** Longest time by which the second message is late. */
const DELAY_MS_MAX = 40;

/** One lying validator in one life. */
export class Equivocator {
  readonly #dependencies: EquivocatorDependencies;
  /** Blocks that were proposed beside the true one, by height and round. */
  readonly #rivals = new Map<string, BlockID>();
  #proposal: Proposal | undefined;
  #parts: Part[] = [];
  #offences = 0;

  constructor(dependencies: EquivocatorDependencies) {
    this.#dependencies = dependencies;
  }

  /** The signer that contradicts itself. */
  wrap(signer: PrivValidator): PrivValidator {
    return {
      publicKey: signer.publicKey,
      signVote: async (chainId, vote) => {
        const signed = await signer.signVote(chainId, vote);
        this.#contradict(signed);
        return signed;
      },
      signProposal: (chainId, proposal) => signer.signProposal(chainId, proposal),
      close: () => signer.close(),
    };
  }

  /** Sees what consensus publishes; a proposal gets a rival once its block is complete. */
  published({ sum }: Message): void {
    if (sum?.kind === "proposal") {
      this.#proposal = sum.value.proposal;
      this.#parts = [];
    }
    if (sum?.kind !== "blockPart" || this.#proposal === undefined) return;
    this.#parts.push(sum.value.part);
    if (this.#parts.length === this.#proposal.blockId.partSetHeader.total) this.#proposeRival(this.#proposal);
  }

  #contradict(vote: Vote): void {
    const { key, chainId, random, onVote } = this.#dependencies;
    if (this.#offences >= OFFENCES_MAX || random.chance(1, 2)) return;
    this.#offences++;
    const blockId = this.#otherBlock(vote);
    const draft = { ...vote, blockId, extension: new Uint8Array(0), extensionSignature: new Uint8Array(0) };
    const other = { ...draft, signature: key.sign(voteSignBytes(chainId, draft)) };
    onVote(other);
    this.#show(VOTE_CHANNEL, [voteMessage(other)]);
  }

  #otherBlock({ height, round, blockId }: Vote): BlockID {
    const { random } = this.#dependencies;
    const invented = { hash: random.bytes(32), partSetHeader: { total: 1, hash: random.bytes(32) } };
    const rival = this.#rivals.get(`${height}/${round}`);
    const others = [ZERO_BLOCK_ID, rival ?? invented].filter((other) => !equalBlockIds(other, blockId));
    return random.pick(others);
  }

  #proposeRival(proposal: Proposal): void {
    const { key, chainId, random } = this.#dependencies;
    this.#proposal = undefined;
    if (random.chance(1, 2)) return;
    const bytes = concatBytes(...this.#parts.map((part) => part.bytes));
    const block = decodeBlock(bytes);
    const txs = [...block.data.txs, utf8Encode(`rival=${proposal.height}.${proposal.round}`)];
    const rival = splitBlock({ ...block, data: { txs }, header: { ...block.header, dataHash: dataHash(txs) } });
    this.#rivals.set(`${proposal.height}/${proposal.round}`, rival.blockId);
    const draft = { ...proposal, blockId: rival.blockId };
    const other = { ...draft, signature: key.sign(proposalSignBytes(chainId, draft)) };
    const parts = Array.from({ length: rival.parts.header.total }, (_, i) => rival.parts.get(i) as Part);
    const { height, round } = proposal;
    this.#show(DATA_CHANNEL, [proposalMessage(other), ...parts.map((part) => partMessage(height, round, part))]);
  }

  /** Sends messages to all peers, or to a random half. */
  #show(channel: Channel<Message>, messages: readonly Message[]): void {
    const { network, timers, random } = this.#dependencies;
    const isForAll = random.chance(1, 2);
    for (const peer of network.peers()) {
      if (!isForAll && random.chance(1, 2)) continue;
      timers.after(random.below(DELAY_MS_MAX), () => {
        for (const message of messages) void peer.send(channel, message);
      });
    }
  }
}
