/**
 * What must never happen to a cluster, whatever its machines, links and liars do. The oracles look at what leaves a
 * signer, what blocks the stores hold, and what nodes say of each other.
 */

import type { Engine } from "#engine/engine.ts";
import { toHex } from "#lib/bytes.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { type Proposal, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { blockIdKey, isZeroBlockId } from "#types/block-id.ts";
import type { ValidatorSet } from "#types/validator-set.ts";

/**
 * The promises. `agreement`: one block per height. `execution`: one app hash per height. `one signature`: no key signs two
 * different messages for a height, round and step, restarts included. `lock`: no prevote against a lock without a polka in
 * between. `failure`: no node gives up or cannot start again. `accusation`: no honest node blames another. `evidence`: who
 * was seen to sign twice is named in a block. `progress`: once all is mended, every honest node goes on.
 */
export const ORACLES = [
  "agreement",
  "execution",
  "one signature",
  "lock",
  "failure",
  "accusation",
  "evidence",
  "progress",
] as const;

/** One of `ORACLES`. */
export type OracleName = (typeof ORACLES)[number];

/** A broken promise. */
export interface Violation {
  readonly oracle: OracleName;
  readonly detail: string;
}

/** A message that a signer released. */
export type Signed =
  | { readonly kind: "vote"; readonly vote: Vote }
  | { readonly kind: "proposal"; readonly proposal: Proposal };

/** What one life of a node has seen of liars, by name of the offence: the blocks voted for. */
export type Sightings = Map<string, { readonly height: bigint; readonly blocks: Set<string> }>;

interface Lock {
  readonly round: number;
  readonly block: string;
}

const { SIGNED_MSG_TYPE_PREVOTE: PREVOTE } = SignedMsgType;

/** The memory of all oracles during one run. */
export class ClusterOracles {
  violation: Violation | undefined;
  readonly #ignored: ReadonlySet<OracleName>;
  readonly #blocks = new Map<bigint, string>();
  readonly #appHashes = new Map<bigint, string>();
  readonly #signatures = new Map<string, string>();
  readonly #locks = new Map<string, Lock>();
  /** Addresses that prevoted, by height, round and block. */
  readonly #prevotes = new Map<string, Set<string>>();
  /** Offences that an honest node can prove, and those that blocks name. */
  readonly #provable = new Set<string>();
  readonly #named = new Set<string>();

  constructor(ignored: ReadonlySet<OracleName> = new Set()) {
    this.#ignored = ignored;
  }

  /** Notes the first violation. */
  report(oracle: OracleName, detail: string): void {
    if (this.violation === undefined && !this.#ignored.has(oracle)) this.violation = { oracle, detail };
  }

  /** Offences that are provable and in no block yet. */
  get unnamed(): readonly string[] {
    return [...this.#provable].filter((offence) => !this.#named.has(offence));
  }

  /** Offences that blocks name. */
  get named(): number {
    return this.#named.size;
  }

  /** Judges what the signer of an honest node released; `validators` are those of its height. */
  signed(node: string, signed: Signed, validators: ValidatorSet | undefined): void {
    const { height, round, type, signature } = signed.kind === "vote" ? signed.vote : signed.proposal;
    const slot = `${node} ${height}/${round}/${type}`;
    const content = toHex(signature);
    const earlier = this.#signatures.get(slot);
    if (earlier !== undefined && earlier !== content) this.report("one signature", `${slot}: two different messages`);
    this.#signatures.set(slot, content);
    if (signed.kind === "vote") this.#judgeVote(node, signed.vote, validators);
    if (signed.kind === "vote") this.heardPrevote(signed.vote);
  }

  /** Counts a prevote that somebody, honest or not, has signed. */
  heardPrevote(vote: Vote): void {
    if (vote.type !== PREVOTE || isZeroBlockId(vote.blockId)) return;
    const key = `${vote.height}/${vote.round}/${blockIdKey(vote.blockId)}`;
    const voters = this.#prevotes.get(key) ?? new Set();
    this.#prevotes.set(key, voters.add(toHex(vote.validatorAddress)));
  }

  /** Compares the blocks of a node, from `first` on, and its state with everybody else's. */
  inspect(node: string, { blockStore, state }: Engine, first: bigint): void {
    for (let height = first; height <= blockStore.height; height++) {
      const meta = blockStore.loadMeta(height);
      if (meta === undefined) continue;
      this.#compare("agreement", this.#blocks, { node, height, hash: toHex(meta.blockId.hash) });
      this.#compare("execution", this.#appHashes, { node, height: height - 1n, hash: toHex(meta.header.appHash) });
    }
    const { lastBlockHeight: height, appHash } = state();
    if (height > 0n) this.#compare("execution", this.#appHashes, { node, height, hash: toHex(appHash) });
  }

  /** A node accepted a vote: what it sees of a liar is provable once the node has stored the block after. */
  kept(sightings: Sightings, vote: Vote): void {
    const offence = offenceOf(vote);
    const seen = sightings.get(offence) ?? { height: vote.height, blocks: new Set() };
    sightings.set(offence, seen);
    seen.blocks.add(blockIdKey(vote.blockId));
  }

  /** A node has finished a height in one life; what it saw before can be proved from now on, and what the block names is. */
  finished(sightings: Sightings, height: bigint, evidence: readonly Evidence[]): void {
    for (const [offence, seen] of [...sightings]) {
      if (seen.height >= height) continue;
      if (seen.blocks.size > 1) this.#provable.add(offence);
      sightings.delete(offence);
    }
    for (const { sum } of evidence) {
      if (sum?.kind === "duplicateVoteEvidence" && sum.value.voteA) this.#named.add(offenceOf(sum.value.voteA));
    }
  }

  #compare(
    oracle: OracleName,
    known: Map<bigint, string>,
    { node, height, hash }: { readonly node: string; readonly height: bigint; readonly hash: string },
  ): void {
    const earlier = known.get(height);
    if (earlier !== undefined && earlier !== hash) this.report(oracle, `${node} at ${height}: ${hash}, not ${earlier}`);
    known.set(height, earlier ?? hash);
  }

  #judgeVote(node: string, vote: Vote, validators: ValidatorSet | undefined): void {
    if (isZeroBlockId(vote.blockId)) return;
    const block = blockIdKey(vote.blockId);
    const place = `${node} ${vote.height}`;
    const lock = this.#locks.get(place);
    if (vote.type !== PREVOTE) {
      if (lock === undefined || lock.round <= vote.round) this.#locks.set(place, { round: vote.round, block });
      return;
    }
    if (lock === undefined || lock.block === block || lock.round >= vote.round || validators === undefined) return;
    for (let round = lock.round; round < vote.round; round++) {
      if (this.#hasPolka(`${vote.height}/${round}/${block}`, validators)) return;
    }
    this.report("lock", `${place}: locked in round ${lock.round}, prevotes another block in ${vote.round}`);
  }

  #hasPolka(key: string, validators: ValidatorSet): boolean {
    const voters = this.#prevotes.get(key) ?? new Set();
    const power = validators.validators.reduce(
      (sum, { address, votingPower }) => (voters.has(toHex(address)) ? sum + votingPower : sum),
      0n,
    );
    return 3n * power > 2n * validators.totalVotingPower;
  }
}

function offenceOf({ height, round, type, validatorAddress }: Vote): string {
  return `${height}/${round}/${type} by ${toHex(validatorAddress).slice(0, 8)}`;
}
