import assert from "node:assert/strict";
import { test } from "node:test";
import { auth } from "#modules/auth/declaration.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { ContinuousVestingAccount } from "#proto/cosmos/vesting/v1beta1/vesting.ts";
import type { Sandbox } from "#sdk";
import { addressOf, bankOf, coins, cosmosSandbox, eventLines, failsWith, fund } from "#test/support/cosmos-sandbox.ts";

test("minting and burning change supply, and need permission", () => {
  const box = cosmosSandbox();
  const bank = bankOf(box);
  bank.mintCoins("mint", coins(50n));
  const { address } = box.wiring.moduleAccounts.require("mint");
  bank.burnCoins("mint", coins(20n));
  assert.deepEqual(bank.getTotalSupply(), coins(30n));
  assert.deepEqual(eventLines(box), [
    `coin_received receiver=${address} amount=50utrib`,
    `coinbase minter=${address} amount=50utrib`,
    `coin_spent spender=${address} amount=20utrib`,
    `burn burner=${address} amount=20utrib`,
  ]);
  bank.burnCoins("mint", coins(30n));
  assert.deepEqual(bank.getTotalSupply(), []);
  failsWith(() => bank.mintCoins("pool", coins(1n)), ["sdk", 4]);
  failsWith(() => bank.burnCoins("pool", coins(1n)), ["sdk", 4]);
  failsWith(() => bank.burnCoins("mint", coins(1n)), ["sdk", 5]);
  assert.deepEqual(box.brokenInvariants(), []);
});

test("module accounts are created once, with the next number, and paid by modules only", () => {
  const box = cosmosSandbox();
  const bank = bankOf(box);
  const alice = addressOf(box, 1);
  fund(box, alice, coins(10n));
  bank.sendCoinsFromAccountToModule(alice, "pool", coins(4n));
  bank.sendCoinsFromModuleToModule("pool", "gov", coins(1n));
  const { accounts } = box.context(auth).state;
  const kinds = ["pool", "gov"].map((name) => accounts.get(box.wiring.moduleAccounts.require(name).address));
  assert.deepEqual(
    kinds.map((account) => account?.kind === "module" && account.module.name),
    ["pool", "gov"],
  );
  failsWith(
    () => bank.sendCoinsFromModuleToAccount("gov", box.wiring.moduleAccounts.require("pool").address, coins(1n)),
    ["sdk", 4],
  );
  assert.throws(() => bank.mintCoins("nobody", coins(1n)), /not declared/);
  assert.deepEqual(box.brokenInvariants(), []);
});

function vesting(box: Sandbox, address: string): void {
  const baseAccount = BaseAccount.create({ address, accountNumber: box.context(auth).state.accountNumber.next() });
  const base = { baseAccount, originalVesting: coins(100n), delegatedFree: [], delegatedVesting: [], endTime: 100n };
  const value = ContinuousVestingAccount.create({ baseVestingAccount: base, startTime: 0n });
  box
    .context(auth)
    .state.accounts.set(address, { kind: "vesting", base: baseAccount, vesting: { kind: "continuous", value } });
}

test("locked coins cannot be sent, but delegated", () => {
  const box = cosmosSandbox();
  const bank = bankOf(box);
  const [alice, bob] = [addressOf(box, 1), addressOf(box, 2)];
  vesting(box, alice);
  fund(box, alice, coins(100n));
  box.at(25n);
  assert.deepEqual(bank.spendableCoins(alice), coins(25n));
  failsWith(
    () => bank.sendCoins(alice, bob, coins(26n)),
    ["sdk", 5],
    "spendable balance 25utrib is smaller than 26utrib: insufficient funds",
  );
  bank.delegateCoinsFromAccountToModule(alice, "pool", coins(80n));
  assert.equal(bank.spendableCoin(alice, "utrib"), 20n);
  box.at(100n);
  bank.undelegateCoinsFromModuleToAccount("pool", alice, coins(80n));
  assert.deepEqual(bank.spendableCoins(alice), coins(100n));
  const account = box.context(auth).state.accounts.get(alice);
  assert(account?.kind === "vesting");
  assert.deepEqual(account.vesting.value.baseVestingAccount?.delegatedVesting, []);
  failsWith(() => bank.delegateCoinsFromAccountToModule(alice, "gov", coins(1n)), ["sdk", 4]);
  failsWith(() => bank.delegateCoinsFromAccountToModule(alice, "pool", coins(101n)), ["sdk", 5]);
});
