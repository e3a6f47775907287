/** Finds keys by what users call them: a name, or an address of any kind. */
import { AddressError, decodeBech32 } from "#codec/bech32.ts";
import { CliError } from "../errors.ts";
import type { Key } from "../keyring/keyring.ts";
import type { Session } from "../session.ts";

/** The key called `name`, or whose address it is; throws `CliError` or `KeyringError`. */
export async function findKey(session: Session, name: string): Promise<Key> {
  const address = addressBytes(session, name);
  if (address === undefined) return session.keyring.byName(name);
  const key = await session.keyring.byAddress(address);
  if (key === undefined) throw new CliError(`the keyring has no key for ${name}: see "tributary keys list"`);
  return key;
}

/** The account address that `name` is, or that the key of this name has. */
export async function resolveAddress(session: Session, name: string): Promise<Uint8Array> {
  return addressBytes(session, name) ?? (await session.keyring.byName(name)).address;
}

/** The bytes of an account or operator address of this chain; undefined when the text is no address at all. */
function addressBytes(session: Session, text: string): Uint8Array | undefined {
  const { account, validator } = session.prefixes;
  let decoded: ReturnType<typeof decodeBech32>;
  try {
    decoded = decodeBech32(text);
  } catch (error) {
    if (error instanceof AddressError) return undefined;
    throw error;
  }
  if (decoded.prefix === account || decoded.prefix === validator) return decoded.bytes;
  throw new CliError(`${text} is not an address of this chain: its addresses start with ${account}1`);
}
