/** Delegations, and what is on its way, as `cosmos.staking.v1beta1.Query` (`sdk:x/staking/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/staking/v1beta1/query.ts";
import type {
  Delegation,
  DelegationResponse,
  Redelegation,
  RedelegationResponse,
} from "#proto/cosmos/staking/v1beta1/staking.ts";
import { decTruncateInt, failQuery, type Page, type PageRequest } from "#sdk";
import { type StakingView, staking } from "./declaration.ts";
import { bondDenom } from "./pools.ts";
import { queriedDelegator, queriedValidator } from "./query-addresses.ts";
import { tokensFromShares } from "./shares.ts";

/** What is delegated to a validator. */
export const validatorDelegations = staking.query(
  Query.methods.validatorDelegations,
  (ctx, { validatorAddr, pagination }) => {
    queriedValidator(ctx, validatorAddr);
    const page = ctx.state.delegationsByValidator.page(pagination, {
      prefix: [validatorAddr],
      rules: "store",
      read: ([, delegator]) => indexed(ctx.state.delegations.get([delegator, validatorAddr])),
    });
    return { delegationResponses: responses(ctx, page.items), pagination: page.pagination };
  },
);

/** What is on its way back from a validator. */
export const validatorUnbondingDelegations = staking.query(
  Query.methods.validatorUnbondingDelegations,
  (ctx, { validatorAddr, pagination }) => {
    queriedValidator(ctx, validatorAddr);
    const page = ctx.state.unbondingByValidator.page(pagination, {
      prefix: [validatorAddr],
      rules: "store",
      read: ([, delegator]) => indexed(ctx.state.unbonding.get([delegator, validatorAddr])),
    });
    return { unbondingResponses: page.items, pagination: page.pagination };
  },
);

/** What an account delegated to a validator. */
export const delegation = staking.query(Query.methods.delegation, (ctx, { delegatorAddr, validatorAddr }) => {
  queriedDelegator(ctx, delegatorAddr);
  queriedValidator(ctx, validatorAddr);
  const found = ctx.state.delegations.get([delegatorAddr, validatorAddr]);
  if (found === undefined) {
    return failQuery.notFound(`delegation with delegator ${delegatorAddr} not found for validator ${validatorAddr}`);
  }
  return { delegationResponse: response(ctx, found) };
});

/** What is on its way from a validator back to an account. */
export const unbondingDelegation = staking.query(
  Query.methods.unbondingDelegation,
  (ctx, { delegatorAddr, validatorAddr }) => {
    queriedDelegator(ctx, delegatorAddr);
    queriedValidator(ctx, validatorAddr);
    const unbond = ctx.state.unbonding.get([delegatorAddr, validatorAddr]);
    const absent = `unbonding delegation with delegator ${delegatorAddr} not found for validator ${validatorAddr}`;
    return { unbond: unbond ?? failQuery.notFound(absent) };
  },
);

/** All that an account delegated. */
export const delegatorDelegations = staking.query(
  Query.methods.delegatorDelegations,
  (ctx, { delegatorAddr, pagination }) => {
    queriedDelegator(ctx, delegatorAddr);
    const page = ctx.state.delegations.page(pagination, {
      prefix: [delegatorAddr],
      rules: "store",
      read: (_key, value) => value,
    });
    return { delegationResponses: responses(ctx, page.items), pagination: page.pagination };
  },
);

/** All that is on its way back to an account. */
export const delegatorUnbondingDelegations = staking.query(
  Query.methods.delegatorUnbondingDelegations,
  (ctx, { delegatorAddr, pagination }) => {
    queriedDelegator(ctx, delegatorAddr);
    const page = ctx.state.unbonding.page(pagination, {
      prefix: [delegatorAddr],
      rules: "store",
      read: (_key, value) => value,
    });
    return { unbondingResponses: page.items, pagination: page.pagination };
  },
);

/** What an account moved between two validators or all, or what was moved away from one. */
export const redelegations = staking.query(Query.methods.redelegations, (ctx, request) => {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr, pagination } = request;
  if (delegatorAddr !== "" && srcValidatorAddr !== "" && dstValidatorAddr !== "") {
    const found = routeRedelegation(ctx, { delegatorAddr, srcValidatorAddr, dstValidatorAddr });
    return { redelegationResponses: [redelegationResponse(ctx, found)], pagination: undefined };
  }
  const isBySource = delegatorAddr === "" && srcValidatorAddr !== "" && dstValidatorAddr === "";
  const page = isBySource
    ? redelegationsFrom(ctx, srcValidatorAddr, pagination)
    : redelegationsOf(ctx, delegatorAddr, pagination);
  return {
    redelegationResponses: page.items.map((record) => redelegationResponse(ctx, record)),
    pagination: page.pagination,
  };
});

interface QueriedRoute {
  readonly delegatorAddr: string;
  readonly srcValidatorAddr: string;
  readonly dstValidatorAddr: string;
}

function routeRedelegation(ctx: StakingView, route: QueriedRoute): Redelegation {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr } = route;
  queriedDelegator(ctx, delegatorAddr);
  queriedValidator(ctx, srcValidatorAddr);
  queriedValidator(ctx, dstValidatorAddr);
  const found = ctx.state.redelegations.get([delegatorAddr, srcValidatorAddr, dstValidatorAddr]);
  // The SDK wraps its own "not found" once more, and answers "internal".
  return (
    found ??
    failQuery.internal(
      `rpc error: code = NotFound desc = redelegation not found for delegator address ${delegatorAddr} from validator address ${srcValidatorAddr}`,
    )
  );
}

function redelegationsFrom(ctx: StakingView, source: string, request: PageRequest | undefined): Page<Redelegation> {
  queriedValidator(ctx, source);
  return ctx.state.redelegationsBySource.page(request, {
    prefix: [source],
    rules: "store",
    read: ([, delegator, target]) => indexed(ctx.state.redelegations.get([delegator, source, target])),
  });
}

function redelegationsOf(ctx: StakingView, delegator: string, request: PageRequest | undefined): Page<Redelegation> {
  queriedDelegator(ctx, delegator);
  return ctx.state.redelegations.page(request, { prefix: [delegator], rules: "store", read: (_key, value) => value });
}

function responses(ctx: StakingView, delegations: readonly Delegation[]): readonly DelegationResponse[] {
  return delegations.map((each) => response(ctx, each));
}

function response(ctx: StakingView, held: Delegation): DelegationResponse {
  const validator = indexed(ctx.state.validators.get(held.validatorAddress));
  const amount = decTruncateInt(tokensFromShares(validator, held.shares));
  return { delegation: held, balance: { denom: bondDenom(ctx), amount } };
}

function redelegationResponse(ctx: StakingView, { entries, ...route }: Redelegation): RedelegationResponse {
  const target = indexed(ctx.state.validators.get(route.validatorDstAddress));
  return {
    redelegation: { ...route, entries: [] },
    entries: entries.map((entry) => ({
      // As in the SDK, whose response leaves the holds out.
      redelegationEntry: { ...entry, unbondingOnHoldRefCount: 0n },
      balance: decTruncateInt(tokensFromShares(target, entry.sharesDst)),
    })),
  };
}

function indexed<T>(record: T | undefined): T {
  return record ?? failQuery.internal("an index names a record that does not exist");
}
