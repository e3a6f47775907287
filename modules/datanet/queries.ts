/** The queries of `datanet`. */

import { ROOT_BYTES } from "#kernels/item-tree.ts";
import { SKETCH_BANDS, SKETCH_BYTES, VECTOR_SKETCH_BYTES } from "#kernels/minhash.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { type Bundle, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import { assertDefined, compareBigints, failQuery } from "#sdk";
import { checkConsent } from "./consents.ts";
import { type DatanetQueryContext, datanet } from "./declaration.ts";
import { commitmentsAgainst } from "./dup-proofs.ts";
import { familyOf } from "./families.ts";
import { findSimilar } from "./near-duplicates.ts";
import { membersOf, versionTree } from "./versions.ts";

const methods = Query.methods;

/** The parameters. */
export const params = datanet.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** A datanet. */
export const byId = datanet.query(methods.datanet, ({ state }, { datanetId }) => ({
  datanet: state.datanets.get(datanetId) ?? failQuery.notFound(`datanet ${datanetId} does not exist`),
}));

/** All datanets. */
export const datanets = datanet.query(methods.datanets, ({ state }, { pagination }) => {
  const page = state.datanets.page(pagination, { read: (_id, net) => net });
  return { datanets: page.items, pagination: page.pagination };
});

/** A contribution. */
export const bundle = datanet.query(methods.bundle, ({ state }, { bundleId }) => ({
  bundle: state.bundles.get(bundleId) ?? failQuery.notFound(`bundle ${bundleId} does not exist`),
}));

/** A datanet's contributions, of one state if one is named. */
export const bundlesByDatanet = datanet.query(methods.bundlesByDatanet, ({ state }, request) => {
  const page = state.bundles.by.datanet.page(request.pagination, {
    prefix: [request.datanetId],
    read: ([, id]) => requireBundle(state, id),
  });
  // A page of one state may be shorter than was asked for; `next_key` says whether there is more.
  const bundles = page.items.filter((found) => request.state === 0 || found.state === request.state);
  return { bundles, pagination: page.pagination };
});

/** A contributor's contributions. */
export const bundlesByContributor = datanet.query(methods.bundlesByContributor, ({ state }, request) => {
  const page = state.bundles.by.contributor.page(request.pagination, {
    prefix: [request.contributor],
    read: ([, id]) => requireBundle(state, id),
  });
  return { bundles: page.items, pagination: page.pagination };
});

/** Contributions whose sketch has a band. */
export const bundlesByFingerprint = datanet.query(methods.bundlesByFingerprint, ({ state }, request) => {
  const { datanetId, fingerprint, pagination } = request;
  if (!BAND_BYTES.has(fingerprint.length)) failQuery.invalidArgument("fingerprint is no band of a sketch");
  const page = state.bands.page(pagination, {
    prefix: [datanetId, fingerprint],
    read: ([, , id]) => requireBundle(state, id),
  });
  return { bundles: page.items, pagination: page.pagination };
});

/** Contributions whose sketches are near a contribution's, nearest first. */
export const similar = datanet.query(methods.similar, (ctx, { bundleId }) => {
  const { state } = ctx;
  const asked = state.bundles.get(bundleId) ?? failQuery.notFound(`bundle ${bundleId} does not exist`);
  const found = findSimilar(ctx, asked, state.params.get()).filter(({ other }) => other.id !== asked.id);
  const sorted = [...found].sort(
    (a, b) => b.relation.similarityBps - a.relation.similarityBps || compareBigints(a.other.id, b.other.id),
  );
  return {
    bundles: sorted.map(({ other, relation }) => ({
      bundleId: other.id,
      contributor: other.contributor,
      state: other.state,
      similarityBps: relation.similarityBps,
    })),
  };
});

/** A version of a datanet. */
export const version = datanet.query(methods.version, ({ state }, request) => ({
  version:
    state.versions.get([request.datanetId, request.version]) ??
    failQuery.notFound(`datanet ${request.datanetId} has no version ${request.version}`),
}));

/** All versions of a datanet. */
export const versions = datanet.query(methods.versions, ({ state }, { datanetId, pagination }) => {
  const page = state.versions.page(pagination, { prefix: [datanetId], read: (_key, found) => found });
  return { versions: page.items, pagination: page.pagination };
});

/** The proof that a bundle is in a frozen version. */
export const versionProof = datanet.query(methods.versionProof, (ctx, request) => {
  const found = ctx.state.versions.get([request.datanetId, request.version]);
  if (found?.state !== VersionState.VERSION_STATE_FROZEN) return failQuery.notFound("there is no such frozen version");
  const members = membersOf(ctx, request.datanetId, request.version);
  const index = members.findIndex(({ id }) => id === request.bundleId);
  const member = members[index];
  if (member === undefined) return failQuery.notFound(`bundle ${request.bundleId} is not in the version`);
  if (member.leafFacts.length > 0) return failQuery.notFound(`bundle ${request.bundleId} is erased`);
  const tree = versionTree(ctx, found, members);
  return {
    leaf: {
      bundleId: member.id,
      contributor: member.contributor,
      root: member.root,
      items: member.items,
      weight: member.weight,
    },
    proof: tree.prove(index),
    root: tree.root,
  };
});

/** Terms of use. */
export const license = datanet.query(methods.license, ({ state }, { licenseId }) => ({
  license: state.licenses.get(licenseId) ?? failQuery.notFound(`licence ${licenseId} does not exist`),
}));

/** All terms of use. */
export const licenses = datanet.query(methods.licenses, ({ state }, { pagination }) => {
  const page = state.licenses.page(pagination, { read: (_id, found) => found });
  return { licenses: page.items, pagination: page.pagination };
});

/** A review round and the votes in it. */
export const reviewRound = datanet.query(methods.reviewRound, ({ state }, { roundId }) => ({
  round: state.rounds.get(roundId) ?? failQuery.notFound(`round ${roundId} does not exist`),
  votes: [...state.votes.values({ prefix: [roundId] })],
}));

/** A reviewer. */
export const reviewerStats = datanet.query(methods.reviewerStats, ({ state }, { reviewer }) => ({
  reviewer: state.reviewers.get(reviewer) ?? failQuery.notFound(`${reviewer} is no reviewer`),
}));

/** A datanet's canary sets. */
export const canaries = datanet.query(methods.canaries, ({ state }, { datanetId, pagination }) => {
  const page = state.canarySets.page(pagination, { prefix: [datanetId], read: (_key, set) => set });
  return { sets: page.items, pagination: page.pagination };
});

/** What is open against a bundle. */
export const challenges = datanet.query(methods.challenges, ({ state }, { bundleId }) => ({
  duplicates: commitmentsAgainst({ state }, bundleId),
  duplicateReward: state.dupSlashes.get(bundleId),
  availability: state.checks.get(bundleId),
  sketch: state.sketchChallenges.get(bundleId),
  ownership: state.disputes.get(bundleId),
}));

/** Whether an account may use a datanet for a purpose. */
export const consentCheck = datanet.query(methods.consentCheck, (ctx, request) => checkConsent(ctx, request));

/** An account's family. */
export const family = datanet.query(methods.family, (ctx, { address, height }) => {
  const { head, size } = familyOf(ctx, address, height === 0n ? undefined : height);
  return { family: head, size };
});

/** Bytes of a band of a text sketch, of one of a vector sketch, and of a root of statistics, the number in front. */
const BAND_BYTES: ReadonlySet<number> = new Set([
  1 + SKETCH_BYTES / SKETCH_BANDS,
  1 + VECTOR_SKETCH_BYTES / SKETCH_BANDS,
  1 + ROOT_BYTES,
]);

function requireBundle(state: DatanetQueryContext["state"], id: bigint): Bundle {
  return assertDefined(state.bundles.get(id), "an index names a bundle that is not there", { id });
}
