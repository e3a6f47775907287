/** `datanet` with a beacon and rewards that stand in for the real ones, so that its tests see its own doings alone. */

import datanetModule from "#modules/datanet/module.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import type { JuryParams, Params } from "#proto/tributary/datanet/v1/types.ts";
import { coinsOf, declareModule, needs } from "#sdk";
import { beaconStandIn } from "./beacon-stand-in.ts";
import { DENOM, fundAll, type Person, person, utrib } from "./economy.ts";
import type { LedgerKeeper } from "./ledger-module.ts";
import { type ModuleLab, moduleLab, type StepChain } from "./module-lab.ts";

const BPS = 10_000n;

const rewards = declareModule("rewards", {
  keepers: needs<{ bank: LedgerKeeper }>("bank"),
  accounts: { rewards: { permissions: ["burner"] } },
});

/** Rewards that only know slashes and the commons; a reporter is paid at once. */
const rewardsStandIn = rewards.define({
  consensusVersion: 1,
  keeper: ({ keepers }): Pick<RewardsKeeper, "slash" | "toCommons" | "earnedBy"> => ({
    slash({ payer, coin: { denom, amount }, reporter }) {
      if (amount === 0n) return;
      keepers.bank.sendCoinsFromModuleToModule(payer, "rewards", coinsOf(denom, amount));
      const [reward, commons] = [(amount * 4_000n) / BPS, (amount * 1_000n) / BPS];
      keepers.bank.burnCoins("rewards", coinsOf(denom, amount - reward - commons));
      if (reporter !== undefined)
        keepers.bank.sendCoinsFromModuleToAccount("rewards", reporter, coinsOf(denom, reward));
    },
    toCommons({ payer, coin: { denom, amount } }) {
      if (amount > 0n) keepers.bank.sendCoinsFromModuleToModule(payer, "rewards", coinsOf(denom, amount));
    },
    earnedBy: () => 0n,
  }),
});

/** The lab, everybody with money. */
export function datanetLab(): ModuleLab {
  const lab = moduleLab([beaconStandIn, datanetModule, rewardsStandIn]);
  fundAll(lab);
  return lab;
}

/** What the commons of the stand-in holds. */
export function commonsOf(lab: ModuleLab): bigint {
  return lab.balance(lab.wiring.moduleAccounts.require("rewards").address, DENOM);
}

/** Changes parameters as governance would. */
export function changeParams(lab: StepChain, changes: Partial<Params>): void {
  const { params } = lab.query(Query.methods.params, {});
  lab.run(Msg.methods.updateParams, { authority: lab.wiring.authority, params: { ...params, ...changes } });
}

/** Changes the terms of juries, short windows unless said otherwise. */
export function changeJury(lab: StepChain, changes: Partial<JuryParams> = {}): void {
  const { params } = lab.query(Query.methods.params, {});
  const windows = { commitWindow: 5n, revealWindow: 10n, goldWindow: 5n, appealWindow: 20n, unbondWindow: 50n };
  changeParams(lab, { jury: { ...params.jury, ...windows, ...changes } });
}

/** So many reviewers with the least stake each, and money left. */
export function seatReviewers(lab: StepChain, count: number): readonly Person[] {
  const reviewers = Array.from({ length: count }, (_, i) => person(`reviewer ${i}`));
  for (const { address } of reviewers) {
    lab.fund(address, [utrib(10_000_000n)]);
    lab.run(Msg.methods.registerReviewer, { reviewer: address, stake: utrib(1_000_000n) });
  }
  return reviewers;
}
