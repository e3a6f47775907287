/** A home folder, read. */
import type { HomeConfig } from "#config/load.ts";
import type { NodePaths } from "#config/node-config.ts";
import type { Logger } from "#lib/logger.ts";
import type { GenesisFile } from "./genesis-file.ts";

/** What the parts of a node are opened from. */
export interface Home {
  readonly config: HomeConfig;
  readonly paths: NodePaths;
  readonly genesis: GenesisFile;
  readonly logger: Logger;
}
