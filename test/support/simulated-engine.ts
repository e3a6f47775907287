/** What an engine tells an application of votes and misbehaviour, for simulations without one: a set changes two blocks later. */
import type { Misbehavior, ValidatorUpdate, VoteInfo } from "#proto/tendermint/abci/types.ts";
import { MisbehaviorType } from "#proto/tendermint/abci/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { type BlockFacts, ed25519Address, type Random, toHex } from "#sdk";

/** A member of a set. */
interface Member {
  readonly address: Uint8Array;
  readonly power: bigint;
}

/** A set by the hex of its addresses, with the time of the block it voted for. */
interface PastSet {
  readonly members: ReadonlyMap<string, Member>;
  readonly time: BlockFacts["time"];
}

/** Blocks for which sets are remembered, so that misbehaviour is as old at most. */
const MEMORY_BLOCKS = 12;
/** How often a member falls silent or comes back, and how often one signs twice: one in so many blocks. */
const SILENCE_EVERY = 60;
const RETURN_EVERY = 20;
const MISBEHAVIOUR_EVERY = 50;

/** Follows the updates of an application, and makes up who votes. */
export class SimulatedEngine {
  /** Hex addresses of those that were ever reported. */
  readonly reported: Set<string>;
  readonly #silent: Set<string>;
  readonly #past: Map<bigint, PastSet>;
  #next: ReadonlyMap<string, Member>;
  #afterNext: ReadonlyMap<string, Member>;

  constructor(from?: SimulatedEngine) {
    this.reported = new Set(from?.reported);
    this.#silent = new Set(from === undefined ? [] : from.#silent);
    this.#past = new Map(from === undefined ? [] : from.#past);
    this.#next = from === undefined ? new Map() : from.#next;
    this.#afterNext = from === undefined ? new Map() : from.#afterNext;
  }

  /** One that knows what this one knows, and goes its own way. */
  copy(): SimulatedEngine {
    return new SimulatedEngine(this);
  }

  /** Takes what the end of a block changed; `height` and `time` are those of the block. */
  endBlock(updates: readonly ValidatorUpdate[], { height, time }: Pick<BlockFacts, "height" | "time">): void {
    // The set that votes for this block was decided two blocks ago.
    this.#past.set(height, { members: this.#next, time });
    this.#past.delete(height - BigInt(MEMORY_BLOCKS));
    this.#next = this.#afterNext;
    const members = new Map(this.#afterNext);
    for (const { pubKey, power } of updates) {
      const address = ed25519Address(pubKey.sum?.value ?? new Uint8Array());
      if (power === 0n) members.delete(toHex(address));
      else members.set(toHex(address), { address, power });
    }
    this.#afterNext = members;
  }

  /** The facts of the block after `height`: who voted for that one, and who did wrong before. */
  facts(height: bigint, random: Random): Pick<BlockFacts, "lastCommit" | "misbehavior"> {
    const votes = [...(this.#past.get(height)?.members ?? [])].map(([key, member]): VoteInfo => {
      if (random.chance(1, this.#silent.has(key) ? RETURN_EVERY : SILENCE_EVERY)) this.#turn(key);
      const { BLOCK_ID_FLAG_ABSENT, BLOCK_ID_FLAG_COMMIT, BLOCK_ID_FLAG_NIL } = BlockIDFlag;
      const present = random.chance(1, 30) ? BLOCK_ID_FLAG_NIL : BLOCK_ID_FLAG_COMMIT;
      return { validator: member, blockIdFlag: this.#silent.has(key) ? BLOCK_ID_FLAG_ABSENT : present };
    });
    return { lastCommit: { round: 0, votes }, misbehavior: this.#misbehaviour(random) };
  }

  #turn(key: string): void {
    if (!this.#silent.delete(key)) this.#silent.add(key);
  }

  #misbehaviour(random: Random): readonly Misbehavior[] {
    if (!random.chance(1, MISBEHAVIOUR_EVERY)) return [];
    const past = [...this.#past].filter(([, { members }]) => members.size > 0);
    if (past.length === 0) return [];
    const [height, { members, time }] = random.pick(past);
    const [key, validator] = random.pick([...members]);
    this.reported.add(key);
    const totalVotingPower = [...members.values()].reduce((sum, { power }) => sum + power, 0n);
    const type = random.pick([MisbehaviorType.DUPLICATE_VOTE, MisbehaviorType.LIGHT_CLIENT_ATTACK]);
    return [{ type, validator, height, time, totalVotingPower }];
  }
}
