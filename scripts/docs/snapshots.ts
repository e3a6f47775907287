/**
 * What clients and stored state depend on for ever: error codes and store prefixes. A committed snapshot may grow, but
 * what it says must stay true.
 */
import { type AppModule, SDK_ERRORS, type Wiring } from "#sdk";
import { stateEntries } from "./state.ts";

/** Meanings by group (codespace or store), then by code or prefix. */
export type Snapshot = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The error codes of the application: `name: text` by codespace and code. */
export function errorSnapshot(modules: readonly AppModule[]): Snapshot {
  const spaces = modules.map(({ name, spec }) => [name, spec.errors ?? {}] as const);
  return Object.fromEntries(
    [["sdk", SDK_ERRORS] as const, ...spaces]
      .filter(([, errors]) => Object.keys(errors).length > 0)
      .map(([name, errors]) => {
        const codes = Object.entries(errors).map(([error, [code, text]]) => [`${code}`, `${error}: ${text}`] as const);
        return [name, Object.fromEntries(codes)];
      }),
  );
}

/** The prefixes of the application's stores: `kind name: key -> value` by store and prefix. */
export function prefixSnapshot(wiring: Wiring): Snapshot {
  return Object.fromEntries(
    wiring.modules
      .filter(({ spec }) => spec.state !== undefined)
      .map((module) => {
        const entries = stateEntries(module, wiring).map(({ prefix, name, kind, key, value }) => {
          const content = [key, value].filter((part) => part !== "").join(" -> ");
          return [prefix, `${kind} ${name}${content === "" ? "" : `: ${content}`}`] as const;
        });
        return [module.storeName, Object.fromEntries(entries)];
      }),
  );
}

/** A sentence for everything that `before` says and `now` does not. */
export function changedMeanings(what: string, before: Snapshot, now: Snapshot): readonly string[] {
  return Object.entries(before).flatMap(([group, meanings]) =>
    Object.entries(meanings).flatMap(([key, meaning]) => {
      const present = now[group]?.[key];
      if (present === meaning) return [];
      const change = present === undefined ? "is gone" : `is now "${present}"`;
      return [`${what} ${group} ${key} was "${meaning}" and ${change}: take a new one instead`];
    }),
  );
}

/** The snapshot with what is new; groups in order of name, keys in numeric order where they are numbers. */
export function grownSnapshot(before: Snapshot, now: Snapshot): Snapshot {
  const groups = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map((group) => [group, { ...now[group], ...before[group] }]));
}

/** A snapshot as the text of its file. */
export const snapshotText = (snapshot: Snapshot): string => `${JSON.stringify(snapshot, undefined, 2)}\n`;
