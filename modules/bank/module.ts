/** Coins: balances, supply, transfers. */
import { bank } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { balancesArePositive, ownersAreIndexed, supplyIsTheSumOfBalances } from "./invariants.ts";
import { bankKeeper } from "./keeper.ts";
import { multiSend } from "./messages/multi-send.ts";
import { send } from "./messages/send.ts";
import { setSendEnabled } from "./messages/set-send-enabled.ts";
import { updateParams } from "./messages/update-params.ts";
import {
  allBalances,
  balance,
  denomMetadata,
  denomMetadataByQueryString,
  denomOwners,
  denomOwnersByQuery,
  denomsMetadata,
  params,
  sendEnabled,
  spendableBalanceByDenom,
  spendableBalances,
  supplyOfDenom,
  totalSupply,
} from "./queries.ts";

export default bank.define({
  consensusVersion: 4,
  messages: [send, multiSend, updateParams, setSendEnabled],
  queries: [
    balance,
    allBalances,
    spendableBalances,
    spendableBalanceByDenom,
    totalSupply,
    supplyOfDenom,
    params,
    denomsMetadata,
    denomMetadata,
    denomMetadataByQueryString,
    denomOwners,
    denomOwnersByQuery,
    sendEnabled,
  ],
  invariants: [supplyIsTheSumOfBalances, balancesArePositive, ownersAreIndexed],
  keeper: bankKeeper,
  genesis,
});
