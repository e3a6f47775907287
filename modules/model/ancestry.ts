/** Which versions a version descends from, and which descend from it. */

import { firstOf } from "#sdk";
import type { ModelQueryContext } from "./declaration.ts";
import { isDataEdge } from "./edge-types.ts";
import { edgesOf } from "./lookups.ts";
import { ANCESTORS_LIMIT } from "./params.ts";

/** A version by name. */
export interface VersionName {
  readonly modelId: bigint;
  readonly version: bigint;
}

/** Descendants that one call finds at most. */
export const DESCENDANTS_MAX = 1_024;

/** Every version that a version descends from, each once, nearest first; at most one more than a version may have. */
export function ancestorsOf(ctx: Pick<ModelQueryContext, "state">, of: VersionName): readonly VersionName[] {
  const sources = ({ modelId, version }: VersionName): VersionName[] =>
    edgesOf(ctx, modelId, version)
      .filter((edge) => !isDataEdge(edge.type))
      .map((edge) => ({ modelId: edge.sourceId, version: edge.sourceVersion }));
  return reach(of, sources, ANCESTORS_LIMIT + 1);
}

/** Versions that descend from a version, each once, nearest first, up to `DESCENDANTS_MAX`. */
export function descendantsOf(ctx: Pick<ModelQueryContext, "state">, of: VersionName): readonly VersionName[] {
  const children = ({ modelId, version }: VersionName): VersionName[] =>
    firstOf(ctx.state.children.keys({ prefix: [modelId, version] }), DESCENDANTS_MAX).map(([, , child, number]) => ({
      modelId: child,
      version: number,
    }));
  return reach(of, children, DESCENDANTS_MAX);
}

function reach(from: VersionName, next: (of: VersionName) => VersionName[], most: number): readonly VersionName[] {
  const found = new Map<string, VersionName>();
  let level = [from];
  while (level.length > 0 && found.size < most) {
    const nearer = level.flatMap(next);
    level = [];
    for (const name of nearer) {
      const key = `${name.modelId}/${name.version}`;
      if (found.has(key) || found.size >= most) continue;
      found.set(key, name);
      level.push(name);
    }
  }
  return [...found.values()];
}
