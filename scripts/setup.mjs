/**
 * Installs what the repository needs, once per change of package.json or its lockfile. Plain JavaScript, because it runs
 * on whatever Node a newcomer has; everything after it runs on the Node pinned in package.json.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const STAMP = join(ROOT, "node_modules", ".tributary-setup");

const wanted = createHash("sha256")
  .update(["package.json", "package-lock.json"].map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n"))
  .digest("hex");
const installed = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";

if (installed !== wanted) {
  console.error("installing packages (first run, or package.json changed) ...");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) {
    console.error("npm install failed: check the network or the registry settings, then run the command again");
    process.exit(status ?? 1);
  }
  const after = createHash("sha256")
    .update(["package.json", "package-lock.json"].map((file) => readFileSync(join(ROOT, file), "utf8")).join("\n"))
    .digest("hex");
  writeFileSync(STAMP, after);
}
