/** The application: which modules, and in which order they act. Order is part of consensus: it decides account numbers and events. */
import type { ApplicationSpec, AppModule, ModuleOrder } from "#sdk";
import attribution from "./attribution/module.ts";
import auth from "./auth/module.ts";
import bank from "./bank/module.ts";
import beacon from "./beacon/module.ts";
import consensus from "./consensus/module.ts";
import datanet from "./datanet/module.ts";
import evidence from "./evidence/module.ts";
import genutil from "./genutil/module.ts";
import model from "./model/module.ts";
import rewards from "./rewards/module.ts";
import slashing from "./slashing/module.ts";
import staking from "./staking/module.ts";

/** Every module of the chain. */
export const modules: readonly AppModule[] = [
  auth,
  bank,
  consensus,
  staking,
  slashing,
  evidence,
  genutil,
  beacon,
  datanet,
  model,
  attribution,
  rewards,
];

/** In which order they act. */
export const order: ModuleOrder = {
  // Accounts before coins, because everything refers to accounts; coins before the modules that hold some; validators
  // before what is known of each; data before the models trained on it, models before what is attributed to them, and what
  // is owed last.
  genesis: [
    "auth",
    "bank",
    "staking",
    "slashing",
    "genutil",
    "evidence",
    "beacon",
    "datanet",
    "model",
    "attribution",
    "rewards",
  ],
  preBlock: [],
  // Missed votes and equivocations are punished before anything else happens, the set as staking last made it.
  beginBlock: ["slashing", "evidence", "staking", "beacon"],
  // Random values become final before anything is drawn with them.
  // Bundles expire before attribution windows close, so that a window never counts a bundle of an earlier state.
  endBlock: ["staking", "beacon", "datanet", "model", "attribution", "rewards"],
};

/** The application as `wire` takes it. */
export const application: ApplicationSpec = { modules, order };
