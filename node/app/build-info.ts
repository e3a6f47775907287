/** What the application says of its build to clients that check for a Cosmos node. */

/** One library of the build, in the form of a Go module. */
export interface BuildDependency {
  readonly path: string;
  readonly version: string;
}

/** Name, version and the interfaces the application is compatible with. */
export interface BuildInfo {
  readonly name: string;
  readonly appName: string;
  readonly version: string;
  readonly cosmosSdkVersion: string;
  readonly dependencies: readonly BuildDependency[];
}

/** Version of the Cosmos SDK whose interfaces the application offers. */
export const COSMOS_SDK_VERSION = "v0.50.13";

/**
 * The build of `name`. Relayers decide by these entries which interfaces they may use, so they name the versions whose
 * behaviour is matched, not libraries that are linked.
 */
export function buildInfo(name: string, version: string): BuildInfo {
  return {
    name,
    appName: `${name}d`,
    version,
    cosmosSdkVersion: COSMOS_SDK_VERSION,
    dependencies: [
      { path: "github.com/cometbft/cometbft", version: "v0.38.17" },
      { path: "github.com/cosmos/cosmos-sdk", version: COSMOS_SDK_VERSION },
      { path: "github.com/cosmos/ibc-go/v8", version: "v8.7.0" },
    ],
  };
}
