/** Addresses in messages: malformed ones are named by their role. */
import { type Addresses, failSdk, TxError } from "#sdk";

/** Fails with sdk code 7 and the role when `address` is not one of this chain. */
export function requireAddress({ addresses }: { readonly addresses: Addresses }, address: string, role: string): void {
  try {
    addresses.account.toBytes(address);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failSdk.invalidAddress(`${role}: ${thrown.message}`);
  }
}
