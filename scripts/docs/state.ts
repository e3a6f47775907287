/** The collections of a module's state and their indexes, with their store prefixes. */
import { assertDefined } from "#lib/assert.ts";
import type { AppModule, Wiring } from "#sdk";

/** One prefix of a store. */
export interface StateEntry {
  /** `0x02` for a byte, the text itself otherwise. */
  readonly prefix: string;
  /** Name in the declaration; `collection.by.index` for an index. */
  readonly name: string;
  readonly kind: string;
  /** Name of the key codec; empty where there is one key, or where an index makes its own. */
  readonly key: string;
  /** Full type name, or name of the value codec. */
  readonly value: string;
}

/** Every prefix of the module's store, in order. */
export function stateEntries(module: AppModule, wiring: Wiring): readonly StateEntry[] {
  const context: { readonly state: Readonly<Record<string, object>> } = wiring
    .openLane("query")
    .contextOf(wiring.indexOf(module.name));
  const entries = Object.entries(module.spec.state ?? {}).flatMap(([name, collection]): StateEntry[] => {
    const { kind, keyName: key, valueName: value, prefixes } = collection;
    const [first = "", ...others] = prefixes;
    const indexes = others.map((prefix, i) => {
      const index = assertDefined(indexNames(context.state[name])[i], "an index has no name", { name });
      return { prefix: prefixName(prefix), name: `${name}.by.${index}`, kind: "index", key: "", value: "" };
    });
    return [{ prefix: prefixName(first), name, kind, key, value }, ...indexes];
  });
  return entries.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

/** Indexes are known by the views that a handle has of them, which stand in order of declaration. */
const indexNames = (handle: object | undefined): readonly string[] =>
  handle !== undefined && "by" in handle ? Object.keys(handle.by as object) : [];

const prefixName = (prefix: string): string =>
  prefix.length === 1 ? `0x${prefix.charCodeAt(0).toString(16).padStart(2, "0")}` : prefix;
