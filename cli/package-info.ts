/** What package.json says about this program. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Name and version of the program. */
export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Reads the package's description. */
export function readPackageInfo(): PackageInfo {
  const text = readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8");
  const { name, version, dependencies } = JSON.parse(text) as PackageInfo;
  return { name, version, dependencies };
}
