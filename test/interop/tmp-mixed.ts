import { mkdirSync, writeFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { writeNodeKey, writeValidatorKey, generateSigningKey } from "#engine/priv-validator/key-file.ts";
import { GossipRelay } from "#engine/reactors/gossip-relay.ts";
import { openReactors } from "#engine/reactors/reactors.ts";
import { silentLogger } from "#lib/logger.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { DEFAULT_MEMPOOL_OPTIONS } from "#mempool/options.ts";
import { openTestHost } from "#p2p/host-fixture.ts";
import { peerIdOf } from "#p2p/peer-id.ts";
import { parsePeerAddress } from "#p2p/peer-address.ts";
import { openTestNode, realClock, realTimers, reach, testGenesis, validatorKey } from "#test/support/engine-node.ts";
import { kvStoreApplication } from "#test/support/kvstore-application.ts";
import { genesisText } from "#types/genesis-json.ts";
import { startCometCommand, startComet } from "./comet-node.ts";
import { freePort } from "#test/support/processes.ts";

const GO = Number(process.argv[2] ?? 2), OURS = Number(process.argv[3] ?? 2), HEIGHTS = BigInt(process.argv[4] ?? 30);
const N = GO + OURS;
const genesis = { ...testGenesis(N), genesisTime: { seconds: BigInt(Math.floor(Date.now()/1000)), nanos: 0 } };
const root = mkdtempSync(join(tmpdir(), "mixed-"));
const gos: any[] = [];
const goPorts = await Promise.all(Array.from({ length: GO }, freePort));
const goKeys = Array.from({ length: GO }, (_, i) => generateSigningKey(seededRandom(BigInt(5000 + i))));
const ids = goKeys.map((k: any) => peerIdOf(k.publicKey.sum?.value ?? k.publicKey.bytes ?? k.publicKey));
for (let g = 0; g < GO; g++) {
  const home = join(root, `go${g}`);
  const init = startCometCommand(["init", "--home", home]);
  await new Promise((r) => init.child.once("close", r));
  rmSync(join(home, "config/priv_validator_key.json")); rmSync(join(home, "config/node_key.json"));
  await writeValidatorKey(join(home, "config/priv_validator_key.json"), validatorKey(OURS + g));
  await writeNodeKey(join(home, "config/node_key.json"), goKeys[g]!);
  writeFileSync(join(home, "config/genesis.json"), genesisText(genesis));
  let text = readFileSync(join(home, "config/config.toml"), "utf8");
  const set = (k: string, v: string) => { text = text.replace(new RegExp(`^${k} = .*$`, "m"), `${k} = ${v}`); };
  set("timeout_propose", '"1s"'); set("timeout_prevote", '"300ms"'); set("timeout_precommit", '"300ms"'); set("timeout_commit", '"100ms"');
  set("enabled", "true"); set("pex", "false"); set("addr_book_strict", "false"); set("log_level", '"info"');
  const peers = ids.map((id, i) => ({ id, port: goPorts[i] })).filter((_, i) => i !== g).map(({ id, port }) => `{ host = "127.0.0.1:${port}", id = "${id}", persistent = true }`);
  set("enabled", `true\nbootstrap_peers = [${peers.join(", ")}]`);
  writeFileSync(join(home, "config/config.toml"), text);
  const app = kvStoreApplication({});
  const server = await serveAbci({ application: app, logger: silentLogger }, { address: "tcp://127.0.0.1:0" });
  const rpcPort = await freePort();
  const child = startCometCommand(["start", "--home", home, "--proxy_app", server.address, "--rpc.laddr", `tcp://127.0.0.1:${rpcPort}`, "--p2p.laddr", `tcp://127.0.0.1:${goPorts[g]}`]);
  gos.push({ child, server, rpc: `http://127.0.0.1:${rpcPort}` });
}
await new Promise((r) => setTimeout(r, 2500));
const count: Record<string, number> = {};
const tally = (dir: string, m: any, ch: any) => { const k = `${dir} ${m?.sum?.kind ?? ch.name}`; count[k] = (count[k] ?? 0) + 1; };
const ours: any[] = [];
for (let n = 0; n < OURS; n++) {
  const gossip = new GossipRelay();
  const home = join(root, `ours${n}`); mkdirSync(home);
  const node = await openTestNode({ home, genesis, validator: n, gossip, consensus: { timeoutProposeMs: 1000, timeoutPrevoteMs: 300, timeoutPrecommitMs: 300, timeoutCommitMs: 100, skipTimeoutCommit: false } });
  let reactors: any;
  const addresses = [...ids.map((id, i) => `/ip4/127.0.0.1/udp/${goPorts[i]}/quic-v1/p2p/${id}`), ...ours.map((o) => o.host.address())];
  const host = await openTestHost({ chainId: genesis.chainId, txBytesMax: 100, seed: new Uint8Array(32).fill(n + 1), persistentPeers: addresses.map((a) => parsePeerAddress(a)),
    prepare: (h) => {
      const wrap = { ...h, id: h.id } as any;
      for (const k of ["watch", "peers", "peer"]) wrap[k] = (...a: any[]) => (h as any)[k](...a);
      wrap.report = (p: string, f: any, r: string) => { console.log("REPORT", n, p, f, r); h.report(p, f, r); };
      wrap.handle = (ch: any, fn: any) => ch.id === 0x30 ? undefined : h.handle(ch, ((p: any, m: any) => { tally("in", m, ch); try { return fn(p, m); } catch (e) { console.log("FAULT", n, p.id, String(e)); throw e; } }) as any);
      reactors = openReactors({ engine: node.engine, network: wrap, gossip, clock: realClock, timers: realTimers, random: seededRandom(BigInt(n)), logger: { ...silentLogger, warn: console.log, error: console.log }, metrics: noMetrics },
        { consensus: { gossipSleepMs: 100, queryMaj23SleepMs: 2000 }, mempool: { broadcast: true, maxTxBytes: DEFAULT_MEMPOOL_OPTIONS.maxTxBytes, maxGossipConnectionsToPersistentPeers: 0, maxGossipConnectionsToNonPersistentPeers: 0 } });
      reactors.start();
    } });
  ours.push({ node, host: host, reactors });
  console.log("ours", n, host.host.id, host.address());
}
for (const o of ours) await o.node.engine.start();
const t0 = Date.now();
const timer = setInterval(async () => {
  const go = await Promise.all(gos.map(async (g) => (await (await fetch(g.rpc + "/status")).json()).result.sync_info.latest_block_height).map((p) => p.catch(() => "?")));
  console.log(((Date.now() - t0) / 1000).toFixed(1), "ours", ours.map((o) => `${o.node.engine.state().lastBlockHeight}/${o.node.engine.roundState()?.round}/${o.node.engine.roundState()?.step} peers ${o.host.host.peers().length}`), "go", go, ours[0].node.failures.map(String));
}, 2000);
try {
  await Promise.race(ours.map((o) => reach(o.node, HEIGHTS, Number(process.argv[5] ?? 60000))));
} catch (e) { console.log(String(e)); }
clearInterval(timer);
const props: Record<string, number> = {}; let rounds = 0;
for (let h = 1n; h < ours[0].node.engine.blockStore.height; h++) { const m = ours[0].node.engine.blockStore.loadMeta(h); const p = toHex(m.header.proposerAddress).slice(0, 6); props[p] = (props[p] ?? 0) + 1; rounds += ours[0].node.engine.blockStore.loadCommit(h)?.round ?? 0; }
console.log("proposers", props, "rounds>0", rounds, "time", Date.now() - t0);
console.log(count);
console.log(JSON.stringify(ours[0].reactors.peerStates()[0]).slice(0, 700));
writeFileSync("/tmp/go0.log", gos[0].child.output());
for (const g of gos) { g.child.child.kill("SIGKILL"); await g.server.close(); }
for (const o of ours) { o.reactors.stop(); await o.host.host.stop(); await o.node.stop(); }
rmSync(root, { recursive: true, force: true });
process.exit(0);
