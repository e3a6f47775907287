import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_DISK_GUARD } from "#engine/disk-guard.ts";
import { BlockSync } from "#engine/block-sync/block-sync.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { realClock, realTimers } from "#test/support/engine-node.ts";
import { openSyncNode, syncChain } from "#test/support/sync-chain.ts";
import { utf8Encode } from "#lib/bytes.ts";

const [signers, blocks, txs, txBytes, threads] = process.argv.slice(2).map(Number);
const txsAt = (h) => Array.from({ length: txs }, (_, i) => utf8Encode(`k${i}=${h}${"x".repeat(txBytes)}`));
let t = performance.now();
const chain = await syncChain({ signers, txsAt });
await chain.grow(blocks);
console.log("grown", blocks, "in", ((performance.now() - t) / 1000).toFixed(1), "s");
const net = new MemoryNetwork({ timers: { after: (ms, cb) => { if (ms === 0) { const h = setImmediate(cb); return { cancel: () => clearImmediate(h) }; } return realTimers.after(ms, cb); } }, random: seededRandom(1n) });
const mk = (id, node, extra = {}) => {
  const member = net.join(id); const done = Promise.withResolvers();
  const sync = new BlockSync({ ...node, network: member, diskGuard: NO_DISK_GUARD, clock: realClock, timers: realTimers, logger: silentLogger, metrics: noMetrics, validatorAddress: undefined, signatureThreads: 0, state: () => node.stateStore.load(), caughtUp: async (s) => done.resolve(s), onFailure: done.reject, ...extra });
  member.start(); return { sync, done: done.promise };
};
for (let i = 0; i < 3; i++) mk(`p${i}`, chain);
const dir = mkdtempSync(join(tmpdir(), "syncb-"));
const database = process.argv[7] === "mem" ? undefined : await openLevelDatabase(join(dir, "db"));
const node = await openSyncNode({ genesis: chain.genesis, ...(database ? { database } : {}) });


const f = mk("f", node, { signatureThreads: threads });
for (let i = 0; i < 3; i++) net.connect("f", `p${i}`);
const cpu0 = process.cpuUsage();
t = performance.now();
f.sync.start(node.state);
const target = chain.blockStore.height - 1n;
while (node.blockStore.height < target) await new Promise((r) => setTimeout(r, 2));
const s = (performance.now() - t) / 1000;
const cpu = process.cpuUsage(cpu0);
console.log(`signers ${signers} txs ${txs}x${txBytes} threads ${threads}: ${(Number(target) / s).toFixed(0)} blocks/s, ${(s*1e3/Number(target)).toFixed(2)} ms/block, cpu ${((cpu.user + cpu.system) / 1e3 / Number(target)).toFixed(2)} ms/block`);
await f.done;
await database?.close(); rmSync(dir, { recursive: true });
