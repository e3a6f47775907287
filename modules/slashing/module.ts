/** Penalties for validators that miss blocks. */
import { slashing } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { countVotes, followStaking } from "./hooks.ts";
import { keysAreThoseOfValidators, missedBlocksAreCounted, tombstonedAreJailed } from "./invariants.ts";
import { slashingKeeper } from "./keeper.ts";
import { unjail } from "./messages/unjail.ts";
import { updateParams } from "./messages/update-params.ts";
import { params, signingInfo, signingInfos } from "./queries.ts";

export default slashing.define({
  consensusVersion: 4,
  messages: [unjail, updateParams],
  queries: [params, signingInfo, signingInfos],
  hooks: [countVotes],
  listeners: [followStaking],
  invariants: [missedBlocksAreCounted, tombstonedAreJailed, keysAreThoseOfValidators],
  keeper: slashingKeeper,
  genesis,
});
