/** The steps of a simulated economy. */

import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { BOB, CAROL, CURATOR, DAVE, DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, NODE, openSession, TRAINER } from "#test/support/market.ts";
import { targetOf } from "./challenges.ts";
import { PEOPLE, type Play, type Step } from "./play.ts";
import {
  challengeSome,
  claimSome,
  commitSome,
  openSamples,
  postDistribution,
  refuteDistribution,
  revealSome,
  reviewSome,
  settleSome,
  submitBatch,
} from "./step-actions.ts";
import { AGENT_STEPS } from "./steps-agents.ts";
import { ARTEFACT_DUTIES, ARTEFACT_STEPS } from "./steps-artefacts.ts";
import { CERTIFICATE_DUTIES, CERTIFICATE_STEPS } from "./steps-certificates.ts";
import { CLAIM_DUTIES, CLAIM_STEPS } from "./steps-claims.ts";
import { DRAW_DUTIES, DRAW_STEPS } from "./steps-draws.ts";
import { bundlesOf, JURY_DUTIES, JURY_STEPS } from "./steps-juries.ts";

const ALL = { ...PageRequest.create({}), limit: 10_000n };

/** What is done in time, block after block. */
export const DUTIES: readonly Step[] = [
  ...JURY_DUTIES,
  ...CERTIFICATE_DUTIES,
  ...CLAIM_DUTIES,
  ...ARTEFACT_DUTIES,
  ...DRAW_DUTIES,
  ["refute distribution", refuteDistribution],
];

/** What everybody does all the time. */
const TRADE: readonly Step[] = [
  [
    "open session",
    ({ lab, modelId, random, sessions }) => {
      sessions.push(openSession(lab, modelId, BigInt(300_000 + random.below(50_000_000))));
      return true;
    },
  ],
  ["settle", settleSome],
  ["settle", settleSome],
  ["settle", settleSome],
  ["batch", (play) => submitBatch(play, false)],
  ["batch", (play) => submitBatch(play, false)],
  ["batch", (play) => submitBatch(play, false)],
  ["wrong batch", (play) => submitBatch(play, true)],
  ["open sample", openSamples],
  ["open sample", openSamples],
  ["open sample", openSamples],
  ["open sample", openSamples],
  ["challenge", challengeSome],
  ["challenge", challengeSome],
  ["challenge", challengeSome],
  ["distribution", (play) => postDistribution(play, false)],
  ["distribution", (play) => postDistribution(play, false)],
  ["wrong distribution", (play) => postDistribution(play, true)],
  ["claim", claimSome],
  ["claim", claimSome],
  ["claim", claimSome],
  [
    "claim position",
    ({ lab, random, bundles }) => {
      const bundle = random.pick(bundles);
      const payee = bundle.contribution.draft.contributor.address;
      const named = [{ bundleId: bundle.bundleId, datanetVersion: 1n }];
      lab.run(RewardsMsg.methods.claimPosition, { payee, denom: DENOM, bundles: named });
      return true;
    },
  ],
  [
    "claim royalty",
    ({ lab, random }) => {
      const { address } = random.pick([TRAINER, NODE, CURATOR]);
      lab.run(RewardsMsg.methods.claimPosition, { payee: address, denom: DENOM });
      return true;
    },
  ],
  ["commit bundle", commitSome],
  ["reveal bundle", revealSome],
  ["review bundle", reviewSome],
  ["review bundle", reviewSome],
  ["review bundle", reviewSome],
  ["publish version", publishSome],
  ["publish version", publishSome],
  [
    "withdraw",
    ({ lab, random, drafts }) => {
      const own = [...drafts].filter(([bundleId]) => {
        const { state } = lab.query(DatanetQuery.methods.bundle, { bundleId }).bundle;
        return state === BundleState.BUNDLE_STATE_REVEALED || state === BundleState.BUNDLE_STATE_ACCEPTED;
      });
      if (own.length === 0) return false;
      const [bundleId, { contributor }] = random.pick(own);
      lab.run(DatanetMsg.methods.withdrawBundle, { contributor: contributor.address, bundleId });
      return true;
    },
  ],
  [
    "tombstone",
    ({ lab, random, drafts }) => {
      if (drafts.size === 0) return false;
      const [bundleId, { contributor }] = random.pick([...drafts]);
      lab.run(DatanetMsg.methods.tombstone, { contributor: contributor.address, bundleId });
      return true;
    },
  ],
  [
    "close session",
    ({ lab, random, sessions }) => {
      if (sessions.length === 0) return false;
      lab.run(ModelMsg.methods.closeSession, { sender: DAVE.address, sessionId: random.pick(sessions) });
      return true;
    },
  ],
  [
    "gift",
    ({ lab, datanetId, random }) => {
      const amount = utrib(BigInt(1 + random.below(1_000)));
      lab.run(RewardsMsg.methods.fundDatanet, { funder: random.pick(PEOPLE).address, datanetId, amount });
      return true;
    },
  ],
  [
    "sponsor",
    ({ lab, modelId, random }) => {
      const amount = utrib(BigInt(1 + random.below(50_000)));
      lab.run(RewardsMsg.methods.sponsor, { sponsor: random.pick(PEOPLE).address, modelId, amount });
      return true;
    },
  ],
  [
    "open request",
    ({ lab, random }) => {
      const { batches } = lab.query(AttributionQuery.methods.batches, { pagination: ALL });
      const open = batches.filter(({ requestsEndHeight }) => lab.height() < requestsEndHeight);
      if (open.length === 0) return false;
      const target = targetOf("batchId", random.pick(open).id);
      const about = { tree: OpenedTree.OPENED_TREE_USES, index: BigInt(random.below(30)), part: 0 };
      lab.run(AttributionMsg.methods.openRequest, { requester: BOB.address, target, ...about });
      return true;
    },
  ],
  [
    "bond more",
    ({ lab, random }) => {
      const methods = [Method.METHOD_RIDGE_HEAD, Method.METHOD_KNN_BANZHAF, Method.METHOD_SPANS];
      const who = random.pick([ATTRIBUTOR, ATTRIBUTOR, BOB, CAROL]);
      const bond = utrib(who === ATTRIBUTOR ? 5_000_000_000n : 400_000_000n);
      lab.run(AttributionMsg.methods.registerAttributor, {
        attributor: who.address,
        bond,
        methods,
        endpoint: "",
      });
      return true;
    },
  ],
  [
    "wait",
    ({ lab, random }) => {
      lab.advance(1 + random.below(12));
      return true;
    },
  ],
];

/** All steps. */
export const STEPS: readonly Step[] = [
  ...TRADE,
  ...JURY_STEPS,
  ...AGENT_STEPS,
  ...CERTIFICATE_STEPS,
  ...CLAIM_STEPS,
  ...ARTEFACT_STEPS,
  ...DRAW_STEPS,
];

function publishSome({ lab, datanetId, random }: Play): boolean {
  const accepted = bundlesOf(lab, datanetId).filter(({ state }) => state === BundleState.BUNDLE_STATE_ACCEPTED);
  const addBundleIds = accepted.length === 0 ? [] : [random.pick(accepted).id];
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  return true;
}
