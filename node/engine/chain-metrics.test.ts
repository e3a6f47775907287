import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import type { Metrics } from "#lib/metrics.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { testChain } from "#test/support/test-chain.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { recordChainMetrics } from "./chain-metrics.ts";

function memoryMetrics(): { readonly metrics: Metrics; readonly values: Map<string, number[]> } {
  const values = new Map<string, number[]>();
  const note =
    (name: string) =>
    (value = 1, labels: Readonly<Record<string, string>> = {}) => {
      const key = [name, ...Object.values(labels)].join(" ");
      values.set(key, [...(values.get(key) ?? []), value]);
    };
  return {
    values,
    metrics: {
      counter: ({ name }) => ({ inc: note(name) }),
      gauge: ({ name }) => ({ set: note(name) }),
      histogram: ({ name }) => ({ observe: note(name) }),
    },
  };
}

test("blocks, validators and steps are counted under CometBFT's names", async () => {
  const chain = await testChain();
  const time = virtualTime();
  const { metrics, values } = memoryMetrics();
  const address = pubKeyAddress(validatorKey(0).publicKey);
  const stop = recordChainMetrics({ ...chain, clock: time, metrics, address });
  await chain.grow([utf8Encode("a=1")]);
  await chain.grow([utf8Encode("b=1"), utf8Encode("c=1")]);
  for (const [round, step] of [
    [0, "RoundStepNewHeight"],
    [0, "RoundStepPropose"],
    [1, "RoundStepPropose"],
  ] as const) {
    chain.eventBus.publish({ kind: "NewRoundStep", height: 3n, round, step });
    await time.advance(250);
  }
  const of = (name: string): number[] => values.get(`consensus_${name}`) ?? [];
  assert.deepEqual(of("height"), [1, 2]);
  assert.deepEqual(of("num_txs"), [1, 2]);
  assert.deepEqual(of("total_txs"), [1, 3]);
  assert.deepEqual(
    of("block_size_bytes"),
    [1n, 2n].map((h) => Number(chain.blockStore.loadMeta(h)?.blockSize)),
  );
  assert.deepEqual(of("block_size_bytes"), of("chain_size_bytes"));
  assert.equal(of("block_interval_seconds").length, 1);
  assert.deepEqual(of("validators"), [1, 1]);
  assert.deepEqual(of("missing_validators"), [0]);
  assert.deepEqual(of("byzantine_validators"), [0, 0]);
  const own = [...values].filter(([name]) => name.startsWith("consensus_validator_last_signed_height "));
  assert.deepEqual(
    own.map(([, heights]) => heights),
    [[1]],
  );
  assert.deepEqual(of("step_duration_seconds NewHeight"), [0.25]);
  assert.deepEqual(of("step_duration_seconds Propose"), [0.25]);
  assert.deepEqual(of("round_duration_seconds"), [0.5]);
  assert.deepEqual(of("rounds"), [0, 1]);
  stop();
  await chain.grow();
  assert.equal(of("height").length, 2);
});
