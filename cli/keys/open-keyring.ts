/** Opens the keyring of a home, asking for its password at most once and only when a file needs it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../errors.ts";
import type { Io } from "../io.ts";
import { decryptJwe, JweError } from "../keyring/jwe.ts";
import { Keyring } from "../keyring/keyring.ts";

/** Fewest characters of a new password, as the SDK asks for. */
export const PASSWORD_LENGTH_MIN = 8;
const ATTEMPTS_MAX = 3;

/** The keyring below `home`; throws `CliError` for an unknown backend. */
export function openKeyring(io: Io, options: { readonly home: string; readonly backend: string }): Keyring {
  const { home, backend } = options;
  if (backend !== "test" && backend !== "file") {
    throw new CliError(
      `keyring backend ${backend} is not supported: use --keyring-backend file, or test for play money`,
    );
  }
  let password: Promise<string> | undefined;
  return new Keyring({
    home,
    backend,
    password() {
      password ??= askPassword(io, join(home, `keyring-${backend}`));
      return password;
    },
  });
}

/** Asks for a new password twice. */
export async function askNewPassword(io: Io, purpose: string): Promise<string> {
  const password = await io.askSecret(`Enter a password ${purpose}:`);
  if (password.length < PASSWORD_LENGTH_MIN) {
    throw new CliError(`the password is too short: use at least ${PASSWORD_LENGTH_MIN} characters`);
  }
  if ((await io.askSecret("Enter it again:")) !== password) throw new CliError("the passwords differ: try again");
  return password;
}

/** One password for all files: a second one would lock some of them away. */
async function askPassword(io: Io, folder: string): Promise<string> {
  const sealed = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith(".info")) : undefined;
  if (sealed === undefined) return askNewPassword(io, "for the new keyring");
  const content = readFileSync(join(folder, sealed), "utf8");
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    const password = await io.askSecret("Enter keyring password:");
    if (await opens(content, password)) return password;
    io.note("wrong password");
  }
  throw new CliError(`wrong keyring password, ${ATTEMPTS_MAX} times`);
}

async function opens(content: string, password: string): Promise<boolean> {
  try {
    await decryptJwe(content, password);
    return true;
  } catch (error) {
    if (error instanceof JweError) return false;
    throw error;
  }
}
