/** Where things are inside a node's home folder: the layout of CometBFT and the SDK. */
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Folder name of the default home. */
export const HOME_NAME = ".tributary";

/** The home to use: the flag, else TRIBUTARY_HOME, else ~/.tributary. */
export function resolveHome(flag?: string): string {
  return flag ?? process.env.TRIBUTARY_HOME ?? join(homedir(), HOME_NAME);
}

/** Paths of a home's files. */
export interface HomePaths {
  readonly home: string;
  readonly configDir: string;
  readonly dataDir: string;
  readonly configToml: string;
  readonly appToml: string;
  readonly clientToml: string;
  readonly genesis: string;
}

/** The fixed paths below `home`. */
export function homePaths(home: string): HomePaths {
  const configDir = join(home, "config");
  return {
    home,
    configDir,
    dataDir: join(home, "data"),
    configToml: join(configDir, "config.toml"),
    appToml: join(configDir, "app.toml"),
    clientToml: join(configDir, "client.toml"),
    genesis: join(configDir, "genesis.json"),
  };
}

/** A path from a configuration file, relative to the home unless absolute. */
export const inHome = (home: string, path: string): string => (isAbsolute(path) ? path : join(home, path));
