/** Accounts and coins over memory: the sandbox in which messages of the Cosmos modules are tested. */
import assert from "node:assert/strict";
import authModule from "#modules/auth/module.ts";
import type { BankKeeper } from "#modules/bank/keeper.ts";
import bankModule from "#modules/bank/module.ts";
import consensusModule from "#modules/consensus/module.ts";
import { type AppModule, type Coins, declareModule, type Sandbox, sandbox, TxError } from "#sdk";

/** The denomination of test balances. */
export const DENOM = "utrib";

// Gov owns the authority; "mint" and "pool" hold every permission the bank knows.
const holders = declareModule("holders", {
  accounts: {
    gov: { permissions: ["burner"], receives: true },
    mint: { permissions: ["minter", "burner"] },
    pool: { permissions: ["staking"] },
  },
}).define({ consensusVersion: 1 });

/** A sandbox with auth, bank and consensus, and further modules after them. */
export function cosmosSandbox(
  options: {
    genesis?: Record<string, unknown>;
    more?: readonly AppModule[];
    /** Modules that act as blocks begin and end. */
    order?: { readonly beginBlock: readonly string[]; readonly endBlock: readonly string[] };
  } = {},
): Sandbox {
  const modules = [authModule, bankModule, consensusModule, holders, ...(options.more ?? [])];
  const genesis = modules.filter((module) => module.genesis !== undefined).map(({ name }) => name);
  const order = { genesis, preBlock: [], beginBlock: [], endBlock: [], ...options.order };
  const box = sandbox({ modules, order }, options.genesis === undefined ? {} : { genesis: options.genesis });
  box.at(1n);
  return box;
}

/** Address number `n`. */
export function addressOf(box: Sandbox, n: number): string {
  return box.wiring.addresses.account.toText(new Uint8Array(20).fill(n));
}

/** The bank of a sandbox. */
export function bankOf(box: Sandbox): BankKeeper {
  return box.lane.keeper<BankKeeper>("bank");
}

/** Mints coins and gives them to an account. */
export function fund(box: Sandbox, address: string, coins: Coins): void {
  bankOf(box).mintCoins("mint", coins);
  bankOf(box).sendCoinsFromModuleToAccount("mint", address, coins);
  box.lane.events = [];
}

/** Coins of one denomination. */
export function coins(amount: bigint, denom: string = DENOM): Coins {
  return [{ denom, amount }];
}

/** Asserts that `run` fails with a code, and with a text if one is given. */
export function failsWith(run: () => unknown, [codespace, code]: readonly [string, number], text?: string): void {
  try {
    run();
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    assert.deepEqual([thrown.codespace, thrown.code], [codespace, code], thrown.message);
    if (text !== undefined) assert.equal(thrown.message, text);
    return;
  }
  assert.fail(`expected ${codespace} ${code}`);
}

/** Events of the last message, one line each. */
export function eventLines(box: Sandbox): string[] {
  return box.events.map(({ type, attributes }) => [type, ...attributes.map((a) => `${a.key}=${a.value}`)].join(" "));
}
