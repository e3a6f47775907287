/** Table of contents of `rewards`. */

import { rewards } from "./declaration.ts";
import { explain } from "./explain.ts";
import { genesis } from "./genesis.ts";
import {
  booksAreCovered,
  claimsAreCovered,
  commonsPartsAreBounded,
  depositsAddUp,
  priorsFollow,
  subsidiesAreBacked,
} from "./invariants.ts";
import { rewardsKeeper } from "./keeper.ts";
import { claimContribution } from "./messages/claim-contribution.ts";
import { claimPosition } from "./messages/claim-position.ts";
import { fundDatanet } from "./messages/fund-datanet.ts";
import { openPayLater } from "./messages/open-pay-later.ts";
import { releaseEscrow } from "./messages/release-escrow.ts";
import { repayPayLater } from "./messages/repay-pay-later.ts";
import { setPayout } from "./messages/set-payout.ts";
import { sponsor } from "./messages/sponsor.ts";
import { sweepExpired } from "./messages/sweep-expired.ts";
import { transferRoyalty } from "./messages/transfer-royalty.ts";
import { updateParams } from "./messages/update-params.ts";
import { withdrawSponsor } from "./messages/withdraw-sponsor.ts";
import { processPromises } from "./promises.ts";
import * as queries from "./queries.ts";

export default rewards.define({
  consensusVersion: 1,
  messages: [
    claimContribution,
    claimPosition,
    setPayout,
    transferRoyalty,
    fundDatanet,
    sponsor,
    withdrawSponsor,
    openPayLater,
    repayPayLater,
    releaseEscrow,
    sweepExpired,
    updateParams,
  ],
  hooks: [processPromises],
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
    queries.priorPool,
    queries.bundlePositions,
    queries.division,
    explain,
    queries.transfers,
    queries.dispute,
    queries.disputes,
    queries.sponsors,
    queries.payLater,
    queries.reputation,
    queries.epochs,
    queries.commonsPart,
    queries.dealings,
    queries.solvency,
  ],
  invariants: [
    booksAreCovered,
    claimsAreCovered,
    depositsAddUp,
    priorsFollow,
    subsidiesAreBacked,
    commonsPartsAreBounded,
  ],
  genesis,
  keeper: rewardsKeeper,
});
