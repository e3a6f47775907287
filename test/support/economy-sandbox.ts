/** The modules of the economy with nothing stood in for: validators make the random values, a real bank and real rewards hold the money. */

import assert from "node:assert/strict";
import attributionModule from "#modules/attribution/module.ts";
import datanetModule from "#modules/datanet/module.ts";
import modelModule from "#modules/model/module.ts";
import rewardsModule from "#modules/rewards/module.ts";
import { BeaconSandbox } from "./beacon-sandbox.ts";
import { bankOf, fund } from "./cosmos-sandbox.ts";
import type { ModuleLab, StepChain } from "./module-lab.ts";

/** A chain of all modules of the economy; all invariants of all modules are checked with every block. */
export interface EconomySandbox extends StepChain, Pick<ModuleLab, "rejects" | "balance" | "supply" | "keeper"> {
  readonly sandbox: BeaconSandbox;
}

/** Opens it with so many validators, who have made random values for some blocks. */
export function economySandbox(validators = 4): EconomySandbox {
  const sandbox = new BeaconSandbox({ more: [datanetModule, modelModule, attributionModule, rewardsModule] });
  const { box } = sandbox;
  for (let n = 1; n <= validators; n++) sandbox.join(n);
  sandbox.goOn(6);
  return {
    sandbox,
    wiring: box.wiring,
    chainId: box.lane.block.chainId,
    height: () => sandbox.height,
    run: (rpc, message) => box.run(rpc, rpc.request.create(message)),
    query: (rpc, request) => rpc.response.decode(rpc.response.encode(box.query(rpc, rpc.request.create(request)))),
    rejects(rpc, message, [codespace, code]) {
      assert.throws(() => box.run(rpc, rpc.request.create(message)), { codespace, code });
    },
    advance: (blocks = 1) => sandbox.goOn(blocks),
    fund: (address, coins) => fund(box, address, coins),
    balance: (address, denom) => bankOf(box).getBalance(address, denom),
    supply: (denom) => bankOf(box).getSupply(denom),
    keeper: (name) => box.lane.keeper(name),
  };
}
