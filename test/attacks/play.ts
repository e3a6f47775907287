/** The people and the state of mind of a simulated economy. */

import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, BOB, CAROL, CURATOR, DAVE, type Draft, draftOf, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, NODE, setParams, TRAINER } from "#test/support/market.ts";
import { attributedLab, type DataMarket, dataMarket, type PublishedUses } from "./attributed-market.ts";

/** A simulated economy and what its people know. */
export interface Play extends DataMarket {
  readonly random: Random;
  readonly hashes: Uint8Array[];
  readonly sessions: bigint[];
  readonly drafts: Map<bigint, Draft>;
  /** What was published of batches, by id. */
  readonly batches: Map<bigint, PublishedUses>;
  /** Trees of distributions, by number. */
  readonly trees: Map<bigint, MerkleSumTree>;
}

/** A named step; false when there was nothing to do. */
export type Step = readonly [name: string, run: (play: Play) => boolean];

/** Everybody there is. */
export const PEOPLE = [ALICE, BOB, CAROL, DAVE, CURATOR, TRAINER, NODE, ATTRIBUTOR];
/** Those who bring data. */
export const CONTRIBUTORS = [ALICE, BOB, CAROL];
/** Units of every use. */
export const FEE_UNITS = 3_000n;
const PLENTY = 10n ** 13n;

/** A datanet of three people with a model on it, short windows everywhere. */
export function startPlay(seed: bigint): Play {
  const lab = attributedLab(50_000_000_000n);
  for (const { address } of PEOPLE) lab.fund(address, [utrib(PLENTY)]);
  setParams(lab, { forcedErrorInterval: 97n, forcedErrorWindow: 60n });
  const { params } = lab.query(RewardsQuery.methods.params, {});
  const shorter = { ...params, claimExpiry: 400n, sponsorMin: 1n };
  lab.run(RewardsMsg.methods.updateParams, { authority: lab.wiring.authority, params: shorter });
  const contributions = CONTRIBUTORS.map((who, i) => ({ draft: draftOf(who, `page ${i}`), items: 10 + i }));
  const market = dataMarket(lab, contributions);
  const hashes = contributions.flatMap(({ draft }) => [draft.root, draft.salt, draft.sketch]);
  return {
    ...market,
    random: seededRandom(seed),
    hashes,
    sessions: [],
    drafts: new Map(),
    batches: new Map(),
    trees: new Map(),
  };
}
