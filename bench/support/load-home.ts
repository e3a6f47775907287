/** A home whose genesis holds many accounts: the first ones sign, the others only own coins. */

import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { accountAt, idleAddress } from "./bank-load.ts";

/** How many accounts to make. */
export interface LoadHomeOptions {
  readonly home: string;
  readonly prefix: string;
  readonly denom: string;
  /** Accounts with keys. */
  readonly signers: number;
  /** All accounts. */
  readonly accounts: number;
}

const BALANCE = 1_000_000_000n;

interface Genesis {
  app_state: {
    auth: { accounts: { account_number: string }[] };
    bank: { balances: { coins: { amount: string }[] }[]; supply: { denom: string; amount: string }[] };
  };
}

/** Writes the home. Account i has number i. */
export async function writeLoadHome({ home, prefix, denom, signers, accounts }: LoadHomeOptions): Promise<void> {
  await prepareDevHome(home);
  const path = join(home, "config", "genesis.json");
  const genesis = JSON.parse(readFileSync(path, "utf8")) as Genesis;
  const { auth, bank } = genesis.app_state;
  // The validator's accounts come last.
  const others = auth.accounts.map((account, i) => ({ ...account, account_number: `${accounts + i}` }));
  const theirs = bank.balances.flatMap(({ coins }) => coins).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
  const supply = [{ denom, amount: (BALANCE * BigInt(accounts) + theirs).toString() }];
  const app_state = {
    ...genesis.app_state,
    auth: { ...auth, accounts: ["@accounts", ...others] },
    bank: { ...bank, balances: ["@balances", ...bank.balances], supply },
  };
  const text = JSON.stringify({ ...genesis, app_state });
  const out = createWriteStream(path);
  const [beforeAccounts = "", rest = ""] = text.split('"@accounts"');
  const [beforeBalances = "", end = ""] = rest.split('"@balances"');
  const addresses = (i: number): string => (i < signers ? accountAt(i, prefix).address : idleAddress(i, prefix));
  const list = async (render: (i: number) => string): Promise<void> => {
    for (let i = 0; i < accounts; i += 1000) {
      const items = Array.from({ length: Math.min(1000, accounts - i) }, (_, j) => render(i + j));
      if (!out.write(`${i > 0 ? "," : ""}${items.join(",")}`)) await once(out, "drain");
    }
  };
  const inAuth = (i: number): string =>
    `{"@type":"/cosmos.auth.v1beta1.BaseAccount","address":"${addresses(i)}","pub_key":null,"account_number":"${i}","sequence":"0"}`;
  const inBank = (i: number): string =>
    `{"address":"${addresses(i)}","coins":[{"denom":"${denom}","amount":"${BALANCE}"}]}`;
  // Balances come after accounts or before, whichever the document has first.
  const accountsFirst = text.indexOf('"@accounts"') < text.indexOf('"@balances"');
  if (!accountsFirst) throw new TypeError("genesis has balances before accounts");
  out.write(beforeAccounts);
  await list(inAuth);
  out.write(beforeBalances);
  await list(inBank);
  out.end(end);
  await once(out, "finish");
}
