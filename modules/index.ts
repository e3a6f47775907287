/** The application: which modules, and in which order they act. Order is part of consensus: it decides account numbers and events. */
import type { ApplicationSpec, AppModule, ModuleOrder } from "#sdk";
import auth from "./auth/module.ts";
import bank from "./bank/module.ts";
import consensus from "./consensus/module.ts";

/** Every module of the chain. */
export const modules: readonly AppModule[] = [auth, bank, consensus];

/** In which order they act. */
export const order: ModuleOrder = {
  // Accounts before coins, because everything else refers to accounts and many modules hold coins.
  genesis: ["auth", "bank"],
  preBlock: [],
  beginBlock: [],
  endBlock: [],
};

/** The application as `wire` takes it. */
export const application: ApplicationSpec = { modules, order };
