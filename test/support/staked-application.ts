/** The modules that validators need, as an application of their own: what the SDK's chains of the test vectors have. */
import auth from "#modules/auth/module.ts";
import bank from "#modules/bank/module.ts";
import consensus from "#modules/consensus/module.ts";
import evidence from "#modules/evidence/module.ts";
import genutil from "#modules/genutil/module.ts";
import slashing from "#modules/slashing/module.ts";
import staking from "#modules/staking/module.ts";
import type { ApplicationSpec } from "#sdk";

/** In the SDK's order. */
export const stakedApplication: ApplicationSpec = {
  modules: [auth, bank, staking, slashing, evidence, consensus, genutil],
  order: {
    genesis: ["auth", "bank", "staking", "slashing", "genutil", "evidence"],
    preBlock: [],
    beginBlock: ["slashing", "evidence", "staking"],
    endBlock: ["staking"],
  },
};
