/** Accounts with coins before the first block: auth's list, bank's balances and the supply that they make up. */
import { decodeBech32, formatAddress } from "#codec/bech32.ts";
import type { Coin } from "#codec/coins.ts";
import type { JsonObject } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { packAny, type TypeRegistry } from "#codec/type-registry.ts";
import { compareBytes, compareStrings } from "#lib/bytes.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { GenesisState as AuthGenesis } from "#proto/cosmos/auth/v1beta1/genesis.ts";
import { type Balance, GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { CliError } from "../errors.ts";

/** An account to be. */
export interface GenesisAccount {
  readonly address: Uint8Array;
  readonly prefix: string;
  readonly coins: readonly Coin[];
  /** Adds to an account that is there already, instead of refusing. */
  readonly isAppended: boolean;
}

/** The application state with one more account; throws `CliError` when it is there already. */
export function addGenesisAccount(state: JsonObject, account: GenesisAccount, registry: TypeRegistry): JsonObject {
  const auth = fromProtoJson(AuthGenesis, state.auth ?? {}, registry);
  const bank = fromProtoJson(BankGenesis, state.bank ?? {}, registry);
  const address = formatAddress(account.address, account.prefix);
  const present = bank.balances.find((balance) => balance.address === address);
  const known = auth.accounts.some((any) => holds(any.value, address));
  if ((present !== undefined || known) && !account.isAppended) {
    throw new CliError(`account ${address} is in the genesis already: give --append to add coins to it`);
  }
  const balance: Balance = { address, coins: sumCoins([...(present?.coins ?? []), ...account.coins]) };
  const others = bank.balances.filter((each) => each !== present);
  const accounts = known ? auth.accounts : [...auth.accounts, packAny(BaseAccount, BaseAccount.create({ address }))];
  return {
    ...state,
    auth: toProtoJson(AuthGenesis, { ...auth, accounts }, registry),
    bank: toProtoJson(
      BankGenesis,
      {
        ...bank,
        balances: [...others, balance].sort(compareBalances),
        supply: sumCoins([...bank.supply, ...account.coins]),
      },
      registry,
    ),
  };
}

/** Coins added up by denomination, sorted, without zeros. */
export function sumCoins(coins: readonly Coin[]): Coin[] {
  const sums = new Map<string, bigint>();
  for (const { denom, amount } of coins) sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  return [...sums]
    .filter(([, amount]) => amount > 0n)
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([denom, amount]) => ({ denom, amount }));
}

/** Whether a packed account has this address: every kind of account holds a base account, and that holds the text. */
function holds(account: Uint8Array, address: string): boolean {
  return Buffer.from(account).includes(address);
}

const compareBalances = (a: Balance, b: Balance): number =>
  compareBytes(decodeBech32(a.address).bytes, decodeBech32(b.address).bytes);
