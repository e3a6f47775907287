/** Addresses in queries: empty ones and malformed ones are named. */
import { type AddressCodec, type Addresses, failQuery, TxError } from "#sdk";

interface Chain {
  readonly addresses: Addresses;
}

/** Answers "invalid argument" unless `text` is an account's address. */
export function queriedDelegator({ addresses }: Chain, text: string): void {
  if (text === "") failQuery.invalidArgument("delegator address cannot be empty");
  requireAddress(addresses.account, text);
}

/** Answers "invalid argument" unless `text` is an operator's address. */
export function queriedValidator({ addresses }: Chain, text: string): void {
  if (text === "") failQuery.invalidArgument("validator address cannot be empty");
  requireAddress(addresses.validator, text);
}

function requireAddress(codec: AddressCodec, text: string): void {
  try {
    codec.toBytes(text);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failQuery.invalidArgument(thrown.message);
  }
}
