/** What must be true of all money, whatever was attempted. */

import assert from "node:assert/strict";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { TxError } from "#sdk";
import { DENOM, type Person } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import type { Rpc } from "#wire";

/** Asserts every invariant of every module, that rewards owes what it holds, and that genesis reproduces the state. */
export function checkBooks(lab: ModuleLab): void {
  lab.checkInvariants();
  const { assets, books } = lab.query(RewardsQuery.methods.solvency, {});
  const owed = books.map(({ denom, liabilities }) => ({
    denom,
    amount: liabilities.reduce((sum, { amount }) => sum + amount, 0n),
  }));
  assert.deepEqual(assets, owed);
  assert.deepEqual(differenceOf(lab.imported(lab.exportGenesis()).dump(), lab.dump()), []);
}

/** Balances of people, for what an attack changed. */
export function balancesOf(lab: ModuleLab, people: readonly Person[]): bigint {
  return people.reduce((sum, { address }) => sum + lab.balance(address, DENOM), 0n);
}

/** The declared failure a message ends with, undefined when it succeeds; anything undeclared is a fault of the chain. */
export function failureOf<T, R>(lab: ModuleLab, rpc: Rpc<T, R>, message: Partial<T>): string | undefined {
  const before = lab.dump();
  try {
    lab.run(rpc, message);
    return undefined;
  } catch (thrown) {
    assert.ok(thrown instanceof TxError && thrown.codespace !== "undefined", String(thrown));
    assert.deepEqual(lab.dump(), before, "a failed message left something behind");
    return thrown.message;
  }
}

/** Entries that only one of two states has, the first few. */
function differenceOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const [first, second] = [new Set(a), new Set(b)];
  const only = [...a.filter((entry) => !second.has(entry)), ...b.filter((entry) => !first.has(entry))];
  return only.slice(0, 4);
}
