/** Table of contents of `rewards`. */

import { rewards } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { booksAreCovered, claimsAreCovered, depositsAddUp } from "./invariants.ts";
import { rewardsKeeper } from "./keeper.ts";
import { claimContribution } from "./messages/claim-contribution.ts";
import { claimPosition } from "./messages/claim-position.ts";
import { fundDatanet } from "./messages/fund-datanet.ts";
import { setPayout } from "./messages/set-payout.ts";
import { sweepExpired } from "./messages/sweep-expired.ts";
import { updateParams } from "./messages/update-params.ts";
import * as queries from "./queries.ts";

export default rewards.define({
  consensusVersion: 1,
  messages: [claimContribution, claimPosition, setPayout, fundDatanet, sweepExpired, updateParams],
  queries: [
    queries.params,
    queries.pending,
    queries.pool,
    queries.pools,
    queries.poolDeposits,
    queries.modelPot,
    queries.waterfall,
    queries.claimed,
    queries.burnLedger,
    queries.payout,
  ],
  invariants: [booksAreCovered, claimsAreCovered, depositsAddUp],
  genesis,
  keeper: rewardsKeeper,
});
