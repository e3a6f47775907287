/** `npm run proto:breaking` refuses .proto changes that old bytes, or old clients, could not survive; `--accept` then records the new shape. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
/** The shape last accepted: a protobuf image without comments, committed. */
const IMAGE = "proto/image.binpb";

const accept = process.argv.includes("--accept");
if (!existsSync(join(ROOT, IMAGE)) && !accept) {
  console.error(`${IMAGE} is missing: record the present shape with npm run proto:breaking -- --accept`);
  process.exitCode = 1;
} else {
  process.exitCode = check();
}

/** Runs the comparison, and on success the recording when it was asked for; the result is the exit code. */
function check(): number {
  if (existsSync(join(ROOT, IMAGE))) {
    const compared = buf(["breaking", "--against", IMAGE]);
    if (compared !== 0) return compared;
    console.log(`proto is compatible with ${IMAGE}`);
  }
  if (!accept) return 0;
  const built = buf(["build", "--exclude-source-info", "-o", IMAGE]);
  if (built === 0) console.log(`recorded ${IMAGE}`);
  return built;
}

function buf(args: readonly string[]): number {
  const run = spawnSync(join(ROOT, "node_modules", ".bin", "buf"), args, { cwd: ROOT, stdio: "inherit" });
  if (run.error !== undefined) console.error(`buf did not start: ${run.error.message}`);
  return run.status ?? 1;
}
