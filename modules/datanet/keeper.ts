/** What `datanet` offers to other modules. */

import { type Datanet, type License, type Version, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import type { DatanetContext } from "./declaration.ts";

/** Reads of datanets, versions and licences. */
export interface DatanetKeeper {
  datanet(id: bigint): Datanet | undefined;
  /** The version once it is frozen. */
  frozenVersion(datanetId: bigint, number: bigint): Version | undefined;
  license(id: bigint): License | undefined;
}

/** The keeper over one lane's state. */
export function datanetKeeper(ctx: DatanetContext): DatanetKeeper {
  return {
    datanet: (id) => ctx.state.datanets.get(id),
    frozenVersion(datanetId, number) {
      const version = ctx.state.versions.get([datanetId, number]);
      return version?.state === VersionState.VERSION_STATE_FROZEN ? version : undefined;
    },
    license: (id) => ctx.state.licenses.get(id),
  };
}
