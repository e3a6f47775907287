/** The queries of `beacon`. */

import { Query } from "#proto/tributary/beacon/v1/query.ts";
import { failQuery } from "#sdk";
import { beacon } from "./declaration.ts";

const methods = Query.methods;

/** The parameters. */
export const params = beacon.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** The newest final value. */
export const latest = beacon.query(methods.latest, ({ state }) => ({
  value: state.latest.find() ?? failQuery.notFound("there is no value yet"),
}));

/** The value of a height. */
export const value = beacon.query(methods.value, ({ state }, { height }) => {
  if (height < 0n) failQuery.invalidArgument("height is below zero");
  return {
    value: state.values.get(height) ?? failQuery.notFound(`height ${height} has no value, none yet, or none any more`),
  };
});

/** The heights whose values are not final yet. */
export const pending = beacon.query(methods.pending, ({ state }, { pagination }) => {
  const page = state.pending.page(pagination, { read: (_height, found) => found });
  return { pending: page.items, pagination: page.pagination };
});

/** What is known of a validator. */
export const voter = beacon.query(methods.voter, ({ state }, { validator }) => ({
  voter: state.voters.get(validator) ?? failQuery.notFound(`${validator} did not commit to anything`),
}));

/** What is known of all validators. */
export const voters = beacon.query(methods.voters, ({ state }, { pagination }) => {
  const page = state.voters.page(pagination, { read: (_validator, found) => found });
  return { voters: page.items, pagination: page.pagination };
});

/** The commitments of a height. */
export const commitments = beacon.query(methods.commitments, ({ state }, { targetHeight, pagination }) => {
  if (targetHeight < 0n) failQuery.invalidArgument("height is below zero");
  const page = state.commitments.page(pagination, { prefix: [targetHeight], read: (_key, found) => found });
  return { commitments: page.items, pagination: page.pagination };
});
