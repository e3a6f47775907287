import { fork } from "node:child_process";
import { multiaddr } from "@multiformats/multiaddr";
import { ed25519KeyPairFromSeed } from "/work/main/node/crypto/ed25519.ts";
import { secureRandom } from "/work/main/node/crypto/native.ts";
import { silentLogger } from "/work/main/node/lib/logger.ts";
import { libp2pNode } from "/work/main/node/p2p/libp2p-node.ts";
import { openTestHost, until } from "/work/main/node/p2p/host-fixture.ts";
import { DEFAULT_P2P_OPTIONS } from "/work/main/node/p2p/options.ts";
import { frame, frames } from "/work/main/node/p2p/framing.ts";
import { Message } from "/work/main/proto/gen/tendermint/mempool/types.ts";
const MANY = "/tributary/channel/1/0x30";
if (process.argv[2] === "child") {
  const [, , , transport, address, kind] = process.argv as any;
  const { privateKey } = ed25519KeyPairFromSeed(secureRandom.bytes(32));
  const { libp2p } = await libp2pNode({ privateKey, log: silentLogger, version: "0" }, { ...DEFAULT_P2P_OPTIONS, transports: [transport], listen: undefined });
  await libp2p.start();
  const c = await libp2p.dial(multiaddr(address));
  const t = performance.now();
  const small = frames(Array.from({ length: 300 }, () => Message.encode({ sum: { kind: "txs", value: { txs: [new Uint8Array(200)] } } })));
  const partial = frame(new Uint8Array(1 << 20)).subarray(0, 1 << 19);
  let sent = 0;
  try {
    if (kind === "small") { const s = await c.newStream(MANY); for (;;) { sent += small.length; if (!s.send(small)) await s.onDrain(); if (s.status !== "open") break; } }
    if (kind === "partial") for (let i = 0; i < 2000; i++) { const s = await c.newStream(i % 2 ? MANY : "/p2p/cometbft/1.0.0/channel/0x30", { maxOutboundStreams: 10000 }); sent += partial.length; if (!s.send(partial)) await s.onDrain(); }
  } catch (e: any) { console.log(kind, "ended:", e.message) }
  console.log(transport, kind, "sent MB", (sent / 1e6).toFixed(1), "in s", ((performance.now() - t) / 1000).toFixed(2), c.status);
  process.exit();
}
for (const transport of ["quic", "tcp"]) for (const kind of ["small", "partial"]) for (const slow of [false, true]) {
  const h = await openTestHost({ transports: [transport as "quic"], ...(slow ? { receive: () => new Promise<void>((r) => setTimeout(r, 1)) } : {}) });
  let max = 0; const iv = setInterval(() => { max = Math.max(max, process.memoryUsage().rss) }, 20);
  const before = process.memoryUsage().rss;
  const child = fork("/work/main/node/p2p/zz-flood.tmp.ts", ["child", transport, h.address(), kind]);
  await Promise.race([new Promise((r) => child.once("close", r)), new Promise((r) => setTimeout(r, 15000))]);
  child.kill("SIGKILL");
  clearInterval(iv);
  console.log(transport, kind, slow ? "slow handler" : "", "rss before", before / 1e6 | 0, "max", max / 1e6 | 0, "handled", h.received.length, h.log.filter((l) => l.includes("reported")).map((l) => l.slice(0, 200)));
  await h.host.stop();
}
process.exit();
