/** The queries of `attribution`. */

import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { assertDefined, failQuery } from "#sdk";
import { attribution } from "./declaration.ts";
import { claimableDistribution, isClaimable, newestDistribution } from "./distributions.ts";

const methods = Query.methods;

/** The parameters. */
export const params = attribution.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** A batch. */
export const batch = attribution.query(methods.batch, ({ state }, { batchId }) => ({
  batch: state.batches.get(batchId) ?? failQuery.notFound(`batch ${batchId} does not exist`),
}));

/** All batches. */
export const batches = attribution.query(methods.batches, ({ state }, { pagination }) => {
  const page = state.batches.page(pagination, { read: (_id, found) => found });
  return { batches: page.items, pagination: page.pagination };
});

/** A model version's batches and how far they reach. */
export const batchesByVersion = attribution.query(methods.batchesByVersion, ({ state }, request) => {
  const { modelId, version, pagination } = request;
  const page = state.batches.by.version.page(pagination, {
    prefix: [[modelId, version]],
    read: ([, id]) => assertDefined(state.batches.get(id), "an index names a batch that is not there", { id }),
  });
  const lastSettlement = state.cursors.get([modelId, version]) ?? 0n;
  return { batches: page.items, lastSettlement, pagination: page.pagination };
});

/** An attributor. */
export const attributor = attribution.query(methods.attributor, ({ state }, { address }) => ({
  attributor: state.attributors.get(address) ?? failQuery.notFound(`${address} is not an attributor`),
}));

/** All attributors. */
export const attributors = attribution.query(methods.attributors, ({ state }, { pagination }) => {
  const page = state.attributors.page(pagination, { read: (_address, found) => found });
  return { attributors: page.items, pagination: page.pagination };
});

/** The distribution that claims are checked against now, and a newer one in its window. */
export const distribution = attribution.query(methods.distribution, (ctx, { datanetId, denom }) => {
  const newest = newestDistribution(ctx, datanetId, denom);
  const isPending = newest !== undefined && !isClaimable(newest, ctx.block.height);
  return { claimable: claimableDistribution(ctx, datanetId, denom), pending: isPending ? newest : undefined };
});

/** All distributions of a datanet. */
export const distributions = attribution.query(methods.distributions, ({ state }, { datanetId, pagination }) => {
  const page = state.distributions.page(pagination, { prefix: [datanetId], read: (_key, found) => found });
  return { distributions: page.items, pagination: page.pagination };
});
