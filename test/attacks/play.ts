/** The people and the state of mind of a simulated economy. */

import type { CommittedUses } from "#attribution/methods/batches-prover.ts";
import type { PublishedHead } from "#attribution/methods/ridge/publish.ts";
import type { PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import type { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission } from "#proto/tributary/datanet/v1/types.ts";
import { GenesisState } from "#proto/tributary/rewards/v1/genesis.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { changeJury, changeParams, seatReviewers } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  createNet,
  DAVE,
  type Draft,
  draftOf,
  type Person,
  utrib,
} from "#test/support/economy.ts";
import { ATTRIBUTOR, NODE, setParams, TRAINER } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { attributedLab, type DataMarket, dataMarket, type PublishedUses } from "./attributed-market.ts";
import type { AskedDigits } from "./digit-certificates.ts";

/** A simulated economy and what its people know. */
export interface Play extends DataMarket {
  readonly random: Random;
  readonly hashes: Uint8Array[];
  readonly sessions: bigint[];
  readonly drafts: Map<bigint, Draft>;
  /** What was published of batches, by id. */
  readonly batches: Map<bigint, PublishedUses>;
  /** Batches whose uses are not drawn or not attributed yet, by id. */
  readonly undrawn: Map<bigint, UndrawnUses>;
  /** Trees of distributions, by number. */
  readonly trees: Map<bigint, MerkleSumTree>;
  readonly court: Court;
  /** Agents, and whose money they may spend. */
  readonly agents: Agency[];
  readonly claims: Claims;
}

/** A settlement's uses that were committed to. */
export interface UndrawnUses {
  readonly settlement: bigint;
  readonly sessionId: bigint;
  readonly firstSequence: bigint;
  readonly committed: CommittedUses;
}

/** A datanet whose bundles go before juries, and what jurors know. */
export interface Court {
  readonly datanetId: bigint;
  readonly reviewers: readonly Person[];
  /** What jurors committed to, by round and address. */
  readonly ballots: Map<string, Uint8Array>;
}

/** An agent and who let it spend. */
export interface Agency {
  readonly agentId: bigint;
  readonly account: Person;
  readonly principals: Set<string>;
}

/** What the attributor published beside its batches. */
export interface Claims {
  /** What the next certificate is measured on. */
  evaluation: Evaluated | undefined;
  /** Heads that were committed to, right or wrong, by artefact. */
  readonly heads: Map<bigint, PublishedHead>;
  /** Certificates of heads, by id. */
  readonly certified: Map<bigint, CertifiedHead>;
  /** Proofs of what is wrong with certificates, by id. */
  readonly miscertified: Map<bigint, NonNullable<ChallengeProof["proof"]>>;
  /** Proofs of what is wrong with artefacts, by id. */
  readonly forgeries: Map<bigint, NonNullable<ChallengeProof["proof"]>>;
  /** Proofs of what is wrong with measurements, by epoch. */
  readonly mismeasured: Map<bigint, NonNullable<ChallengeProof["proof"]>>;
  /** Proofs of what was drawn wrongly, by batch. */
  readonly misdrawn: Map<bigint, NonNullable<ChallengeProof["proof"]>>;
  /** Distributions somebody knows to be wrong. */
  readonly misposted: Set<bigint>;
  /** The error committed to: the first settlement of the batch it will be in. */
  erring: bigint | undefined;
}

/** An evaluation that was committed to: the height that seeds its measurement, the head that it measures, if any, and where its questions are drawn from, if they are. */
export interface Evaluated {
  readonly seedHeight: bigint;
  readonly artefactId: bigint;
  readonly asked?: AskedDigits;
}

/** A certificate of a head, and the head. */
export interface CertifiedHead {
  readonly head: PublishedHead;
  readonly published: PublishedRidgeQuality;
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
const EPOCH_BLOCKS = 50n;
/** Blocks within which those who bring data must show that it helps. */
const MERIT_WINDOW = 250n;
const REVIEWERS = 24;
const REVIEWER_STAKE = 1_000_000n;
const AUDITOR_BOND = 400_000_000n;

/** A datanet of three people with a model on it, short windows everywhere. */
export function startPlay(seed: bigint): Play {
  const lab = withShortEpochs(attributedLab(50_000_000_000n));
  for (const { address } of PEOPLE) lab.fund(address, [utrib(PLENTY)]);
  setParams(lab, { forcedErrorInterval: 37n, forcedErrorWindow: 120n });
  const { params } = lab.query(RewardsQuery.methods.params, {});
  const shorter = { ...params, claimExpiry: 400n, sponsorMin: 1n };
  lab.run(RewardsMsg.methods.updateParams, { authority: lab.wiring.authority, params: shorter });
  const contributions = CONTRIBUTORS.map((who, i) => ({ draft: draftOf(who, `page ${i}`), items: 10 + i }));
  changeParams(lab, { meritWindowMin: MERIT_WINDOW });
  const market = dataMarket(lab, contributions, { meritRequired: true, bondWindow: MERIT_WINDOW });
  const court = openCourt(lab);
  for (const who of [BOB, CAROL]) bondAuditor(lab, who);
  const hashes = contributions.flatMap(({ draft }) => [draft.root, draft.salt, draft.sketch]);
  return {
    ...market,
    random: seededRandom(seed),
    hashes,
    sessions: [],
    drafts: new Map(),
    batches: new Map(),
    undrawn: new Map(),
    trees: new Map(),
    court,
    agents: [],
    claims: {
      evaluation: undefined,
      heads: new Map(),
      certified: new Map(),
      miscertified: new Map(),
      forgeries: new Map(),
      mismeasured: new Map(),
      misdrawn: new Map(),
      misposted: new Set(),
      erring: undefined,
    },
  };
}

/** Epochs are fixed at genesis: a run has many, so that vesting, reputations and measurements come and go. */
function withShortEpochs(lab: ModuleLab): ModuleLab {
  const exported = lab.exportGenesis();
  const state = GenesisState.decode(exported.get("rewards") ?? new Uint8Array(0));
  const params = { ...state.params, epochBlocks: EPOCH_BLOCKS };
  return lab.imported(new Map(exported).set("rewards", GenesisState.encode({ ...state, params })));
}

/** Adds to a reviewer's stake. */
export function stakeMore(lab: ModuleLab, reviewer: string): void {
  lab.run(DatanetMsg.methods.registerReviewer, { reviewer, stake: utrib(REVIEWER_STAKE) });
}

function openCourt(lab: ModuleLab): Court {
  changeJury(lab, { commitWindow: 12n, revealWindow: 12n, appealWindow: 30n });
  const reviewers = seatReviewers(lab, REVIEWERS);
  // Those who are slashed below the least are drawn no more: more stake lets them err for longer.
  for (const { address } of reviewers) {
    lab.fund(address, [utrib(PLENTY)]);
    stakeMore(lab, address);
  }
  const datanetId = createNet(lab, { admission: Admission.ADMISSION_JURY });
  return { datanetId, reviewers, ballots: new Map() };
}

/** Without others who have bonded nobody could be told to look for a forced error. */
function bondAuditor(lab: ModuleLab, { address }: Person): void {
  const methods = [Method.METHOD_SPANS];
  lab.run(AttributionMsg.methods.registerAttributor, {
    attributor: address,
    bond: utrib(AUDITOR_BOND),
    methods,
    endpoint: "",
  });
}
