/** Validators, delegations, unbonding and redelegation. */

import { keepHistory, renewValidatorSet } from "./block-hooks.ts";
import { staking } from "./declaration.ts";
import {
  delegation,
  delegatorDelegations,
  delegatorUnbondingDelegations,
  redelegations,
  unbondingDelegation,
  validatorDelegations,
  validatorUnbondingDelegations,
} from "./delegation-queries.ts";
import { genesis } from "./genesis.ts";
import * as invariants from "./invariants.ts";
import { stakingKeeper } from "./keeper.ts";
import { beginRedelegate } from "./messages/begin-redelegate.ts";
import { cancelUnbondingDelegation } from "./messages/cancel-unbonding-delegation.ts";
import { createValidator } from "./messages/create-validator.ts";
import { delegateMessage } from "./messages/delegate.ts";
import { editValidator } from "./messages/edit-validator.ts";
import { undelegateMessage } from "./messages/undelegate.ts";
import { updateParams } from "./messages/update-params.ts";
import {
  delegatorValidator,
  delegatorValidators,
  historicalInfo,
  params,
  pool,
  validator,
  validators,
} from "./queries.ts";

export default staking.define({
  consensusVersion: 5,
  messages: [
    createValidator,
    editValidator,
    delegateMessage,
    beginRedelegate,
    undelegateMessage,
    cancelUnbondingDelegation,
    updateParams,
  ],
  queries: [
    validators,
    validator,
    validatorDelegations,
    validatorUnbondingDelegations,
    delegation,
    unbondingDelegation,
    delegatorDelegations,
    delegatorUnbondingDelegations,
    redelegations,
    delegatorValidators,
    delegatorValidator,
    historicalInfo,
    pool,
    params,
  ],
  hooks: [keepHistory, renewValidatorSet],
  invariants: [
    invariants.poolsAreCovered,
    invariants.powersAreIndexed,
    invariants.delegationsArePositive,
    invariants.sharesAreDelegated,
    invariants.recordsAreIndexed,
    invariants.setIsBonded,
    invariants.unbondingIsQueued,
  ],
  keeper: stakingKeeper,
  genesis,
});
