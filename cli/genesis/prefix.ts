/** Where a genesis document keeps the chain's address prefix: the text `app_state.bech32_prefix`, absent for the default. */
import { errorMessage } from "#lib/errors.ts";
import { rawMembers } from "#types/json-members.ts";
import { CliError } from "../errors.ts";

/** Prefix of accounts when the genesis says nothing. */
export const DEFAULT_BECH32_PREFIX = "trib";
/** Member of `app_state` that holds another one. */
export const BECH32_PREFIX_MEMBER = "bech32_prefix";

/** The prefix of accounts of the chain that starts from `text`; reads no more of the document than it must. */
export function genesisBech32Prefix(text: string | undefined): string {
  if (text === undefined) return DEFAULT_BECH32_PREFIX;
  try {
    const state = rawMembers(text).get("app_state");
    const literal = state === undefined ? undefined : rawMembers(state).get(BECH32_PREFIX_MEMBER);
    const prefix: unknown = literal === undefined ? DEFAULT_BECH32_PREFIX : JSON.parse(literal);
    if (typeof prefix === "string") return prefix;
  } catch (cause) {
    throw new CliError(`genesis.json cannot be read: ${errorMessage(cause)}`, {}, { cause });
  }
  throw new CliError(`genesis.json has an app_state.${BECH32_PREFIX_MEMBER} that is not a text`);
}
