/** Accounts that belong to modules: derived from a name, without a key, with permissions the bank checks. */
import { moduleAddress } from "#crypto/address.ts";
import { assert } from "#lib/assert.ts";
import type { Address, Addresses } from "./addresses.ts";

/** What a module account may do beyond holding coins. */
export type Permission = "minter" | "burner" | "staking";

/** How a module declares an account. */
export interface ModuleAccountSpec {
  readonly permissions: readonly Permission[];
  /** Whether anybody may send coins to it; module accounts are closed unless they say so. */
  readonly receives?: boolean;
}

/** A declared module account. */
export interface ModuleAccountInfo {
  readonly name: string;
  readonly address: Address;
  readonly bytes: Uint8Array;
  readonly permissions: readonly Permission[];
  readonly receives: boolean;
}

/** Every module account of the application. */
export interface ModuleAccounts {
  /** The account; asserts that some module declared it. */
  require(name: string): ModuleAccountInfo;
  get(name: string): ModuleAccountInfo | undefined;
  byAddress(address: string): ModuleAccountInfo | undefined;
  /** Whether coins may not be sent to `address` by users. */
  isBlocked(address: string): boolean;
  /** All, in order of declaration. */
  readonly all: readonly ModuleAccountInfo[];
}

/** Address text of the module account `name`. */
export function moduleAddressOf(name: string, addresses: Addresses): Address {
  return addresses.account.toText(moduleAddress(name));
}

/** The registry of `specs`; asserts that no name is declared twice. */
export function moduleAccounts(
  specs: readonly (readonly [name: string, spec: ModuleAccountSpec])[],
  addresses: Addresses,
): ModuleAccounts {
  const byName = new Map<string, ModuleAccountInfo>();
  const byAddress = new Map<string, ModuleAccountInfo>();
  for (const [name, spec] of specs) {
    assert(!byName.has(name), "module account is declared twice", { name });
    const address = moduleAddressOf(name, addresses);
    const receives = spec.receives === true;
    const info = { name, address, bytes: moduleAddress(name), permissions: spec.permissions, receives };
    byName.set(name, info);
    byAddress.set(address, info);
  }
  return {
    get: (name) => byName.get(name),
    require(name) {
      const info = byName.get(name);
      assert(info !== undefined, "module account is not declared", { name });
      return info;
    },
    byAddress: (address) => byAddress.get(address),
    isBlocked: (address) => byAddress.get(address)?.receives === false,
    all: [...byName.values()],
  };
}
