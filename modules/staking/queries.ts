/** Validators, history and parameters, as `cosmos.staking.v1beta1.Query` (`sdk:x/staking/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/staking/v1beta1/query.ts";
import { BondStatus, type Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { assertDefined, failQuery } from "#sdk";
import { BONDED_POOL, NOT_BONDED_POOL, type StakingView, staking } from "./declaration.ts";
import { queriedDelegator, queriedValidator } from "./query-addresses.ts";

const STATUSES: ReadonlyMap<string, number> = new Map([
  ["BOND_STATUS_UNBONDED", BondStatus.BOND_STATUS_UNBONDED],
  ["BOND_STATUS_UNBONDING", BondStatus.BOND_STATUS_UNBONDING],
  ["BOND_STATUS_BONDED", BondStatus.BOND_STATUS_BONDED],
]);

const NO_POOL = "a pool of staking has no account";

/** All validators, or those of one status. */
export const validators = staking.query(Query.methods.validators, ({ state }, { status, pagination }) => {
  const wanted = STATUSES.get(status);
  if (status !== "" && wanted === undefined) failQuery.invalidArgument(`invalid validator status ${status}`);
  const page = state.validators.page(pagination, {
    rules: "store",
    read: (_operator, validator) => validator,
    where: (_operator, validator) => wanted === undefined || validator.status === wanted,
  });
  return { validators: page.items, pagination: page.pagination };
});

/** One validator. */
export const validator = staking.query(Query.methods.validator, (ctx, { validatorAddr }) => {
  queriedValidator(ctx, validatorAddr);
  const found = ctx.state.validators.get(validatorAddr);
  return { validator: found ?? failQuery.notFound(`validator ${validatorAddr} not found`) };
});

/** The validators an account delegated to. */
export const delegatorValidators = staking.query(
  Query.methods.delegatorValidators,
  (ctx, { delegatorAddr, pagination }) => {
    queriedDelegator(ctx, delegatorAddr);
    const page = ctx.state.delegations.page(pagination, {
      prefix: [delegatorAddr],
      rules: "store",
      read: (_key, { validatorAddress }) => knownValidator(ctx, validatorAddress),
    });
    return { validators: page.items, pagination: page.pagination };
  },
);

/** One validator an account delegated to. */
export const delegatorValidator = staking.query(
  Query.methods.delegatorValidator,
  (ctx, { delegatorAddr, validatorAddr }) => {
    queriedDelegator(ctx, delegatorAddr);
    queriedValidator(ctx, validatorAddr);
    const delegation = ctx.state.delegations.get([delegatorAddr, validatorAddr]);
    if (delegation === undefined) failQuery.internal("no delegation for (address, validator) tuple");
    return { validator: knownValidator(ctx, validatorAddr) };
  },
);

/** What was known of a block when it began. */
export const historicalInfo = staking.query(Query.methods.historicalInfo, ({ state }, { height }) => {
  if (height < 0n) failQuery.invalidArgument("height cannot be negative");
  const hist = state.historicalInfo.get(height);
  return { hist: hist ?? failQuery.notFound(`historical info for height ${height} not found`) };
});

/** Tokens of validators in the set, and all others. */
export const pool = staking.query(Query.methods.pool, ({ state, keepers, moduleAccounts }) => {
  const { bondDenom } = state.params.get();
  // Both accounts are read before their balances, as the gas of the SDK's query has it.
  const bonded = keepers.auth.get(moduleAccounts.require(BONDED_POOL).address);
  const notBonded = keepers.auth.get(moduleAccounts.require(NOT_BONDED_POOL).address);
  const notBondedTokens = keepers.bank.getBalance(assertDefined(notBonded, NO_POOL).base.address, bondDenom);
  const bondedTokens = keepers.bank.getBalance(assertDefined(bonded, NO_POOL).base.address, bondDenom);
  return { pool: { notBondedTokens, bondedTokens } };
});

/** The parameters. */
export const params = staking.query(Query.methods.params, ({ state }) => ({ params: state.params.get() }));

function knownValidator({ state }: StakingView, operator: string): Validator {
  return state.validators.get(operator) ?? failQuery.internal("validator does not exist");
}
