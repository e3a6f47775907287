/** Log lines and metric samples as an operator reads them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createLogger } from "./logger.ts";
import { createMetrics } from "./metrics.ts";
import { serveMetrics } from "./metrics-server.ts";
import { systemClock } from "./system.ts";

const capture = (): { readonly lines: string[]; write(line: string): void } => {
  const lines: string[] = [];
  return { lines, write: (line) => void lines.push(line) };
};

test("json lines carry event and fields, bytes as hex and bigints as text", () => {
  const sink = capture();
  createLogger({ level: "info", format: "json" }, sink)
    .child({ module: "engine" })
    .info("block committed", { height: 7n, hash: new Uint8Array([0xab]) });
  const line: unknown = JSON.parse(sink.lines[0] ?? "");
  assert.partialDeepStrictEqual(line, { msg: "block committed", height: "7", hash: "AB", module: "engine" });
});

test("plain lines are readable and stay on one line whatever a field holds", () => {
  const sink = capture();
  const logger = createLogger({ level: "info", format: "plain" }, sink);
  logger.warn("peer refused", { reason: "bad\nline" });
  logger.debug("hidden");
  assert.equal(sink.lines.length, 1);
  assert.match(sink.lines[0] ?? "", /^\d\d:\d\d:\d\d\.\d{3} WRN peer refused +reason="bad\\nline"\n$/);
});

test("metrics are served in Prometheus' text format under the namespace", async () => {
  const metrics = createMetrics("cometbft", { chain_id: "test-1" });
  metrics.gauge({ name: "consensus_height", help: "Height of the chain." }).set(42);
  metrics.counter({ name: "mempool_failed_txs", help: "Failed txs.", labels: ["reason"] }).inc(2, { reason: "full" });
  const server = await serveMetrics(metrics, "127.0.0.1", 0);
  try {
    const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
    assert.match(text, /^cometbft_consensus_height\{chain_id="test-1"\} 42$/m);
    assert.match(text, /^cometbft_mempool_failed_txs\{reason="full",chain_id="test-1"\} 2$/m);
    assert.equal((await fetch(`http://127.0.0.1:${server.port}/other`)).status, 404);
  } finally {
    await server.close();
  }
});

test("the system clock agrees with the platform within a second", () => {
  assert.ok(Math.abs(Number(systemClock.now() / 1_000_000n) - Date.now()) < 1000);
});
