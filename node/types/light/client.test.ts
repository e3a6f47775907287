/** Following a chain; the scenarios are those of `cmt:light/client_test.go`. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { compareStrings } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { addNs, nsFromTimestamp, type Timestamp } from "#lib/time.ts";
import { TEST_CHAIN_ID, type TestSigner, testSigner } from "#test/support/chain.ts";
import {
  lightBlock,
  lightChain,
  lightProvider,
  lightTime,
  MINUTE_NS,
  type TestProvider,
} from "#test/support/light-chain.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { ValidationError } from "../errors.ts";
import { headerHash } from "../header.ts";
import { LightClient, type LightClientOptions } from "./client.ts";
import { LightClientError, NoWitnessesError, VerificationFailedError } from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { type LightStore, MemoryLightStore } from "./light-store.ts";
import { BadLightBlockError, HeightTooHighError, LightBlockNotFoundError, NoResponseError } from "./provider.ts";
import { DEFAULT_TRUST_LEVEL, OldHeaderExpiredError } from "./verifier.ts";

const SIGNERS = Array.from({ length: 80 }, (_, i) => testSigner(`light ${i}`));
const FIVE = SIGNERS.slice(0, 5);
const same = (): readonly TestSigner[] => FIVE;
/** One of five validators changes with every height. */
const rotating = (height: bigint): TestSigner[] => SIGNERS.slice(Number(height), Number(height) + 5);
const SEQUENTIAL = { kind: "sequential" } as const;
const MODES = [SEQUENTIAL, { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL }] as const;

interface Setup {
  readonly primary: TestProvider;
  readonly witnesses?: readonly TestProvider[];
  readonly store?: LightStore;
  readonly now?: Timestamp;
  readonly options?: Partial<LightClientOptions>;
  readonly trusted?: LightBlock;
  readonly confirm?: (action: string) => Promise<boolean>;
}

function openClient({ primary, store = new MemoryLightStore(), now, options, confirm, ...setup }: Setup) {
  const trusted = setup.trusted ?? (primary.blocks.get(1n) as LightBlock);
  const witnesses = setup.witnesses ?? [lightProvider("witness", [...primary.blocks.values()])];
  return LightClient.open(
    {
      primary,
      witnesses,
      store,
      clock: { now: () => nsFromTimestamp(now ?? lightTime(100n)) },
      timers: {
        after: (_, callback) => {
          queueMicrotask(callback);
          return { cancel: () => {} };
        },
      },
      logger: silentLogger,
      ...(confirm === undefined ? {} : { confirm }),
    },
    {
      chainId: TEST_CHAIN_ID,
      trustingPeriodNs: 240n * MINUTE_NS,
      trust: { height: trusted.header.height, hash: headerHash(trusted.header) },
      ...options,
    },
  );
}

const replaced = (chain: readonly LightBlock[], block: LightBlock): LightBlock[] =>
  chain.map((other) => (other.header.height === block.header.height ? block : other));

for (const mode of MODES) {
  test(`a later header is trusted by way of validators that change, ${mode.kind}`, async () => {
    const primary = lightProvider("primary", lightChain(30, rotating));
    const client = await openClient({ primary, options: { mode } });
    assert.equal((await client.verifyAtHeight(30n)).header.height, 30n);
    const asked = new Set(primary.asked);
    if (mode.kind === "sequential") assert.equal(asked.size, 30);
    else assert.ok(asked.size < 30, `asked for ${asked.size} headers`);
    assert.equal(client.trusted(29n), undefined);
    // Already trusted, so nobody is asked.
    const before = primary.asked.length;
    await client.verifyAtHeight(30n);
    assert.equal(primary.asked.length, before);
  });

  test(`a forged header in between gives way to the witness's, ${mode.kind}`, async () => {
    const honest = lightChain(10, rotating);
    // Signed by too few.
    const forged = honest.map((block) =>
      block.header.height > 1n && block.header.height < 10n
        ? lightBlock({ height: block.header.height, signers: rotating(block.header.height), signatures: 3 })
        : block,
    );
    const primary = lightProvider("primary", forged);
    const witnesses = [lightProvider("first", honest), lightProvider("second", honest)];
    const client = await openClient({ primary, witnesses, options: { mode } });
    await client.verifyAtHeight(10n);
    assert.notEqual(client.primary.name, "primary");
    assert.equal(client.witnesses.length, 1);
  });

  test(`a target that is not signed enough is refused, ${mode.kind}`, async () => {
    const forged = lightBlock({ height: 4n, signers: FIVE, signatures: 3 });
    const primary = lightProvider("primary", replaced(lightChain(4, same), forged));
    const client = await openClient({ primary, options: { mode } });
    await assert.rejects(client.verifyAtHeight(4n), VerificationFailedError);
    assert.equal(client.latest?.header.height, 1n);
  });
}

test("far headers are reached in logarithmically many steps while validators change slowly", async () => {
  const slowly = (height: bigint): TestSigner[] => rotating(height / 10n);
  const primary = lightProvider("primary", lightChain(300, slowly));
  const client = await openClient({ primary, now: lightTime(310n), options: { trustingPeriodNs: 400n * MINUTE_NS } });
  await client.verifyAtHeight(300n);
  assert.ok(primary.asked.length < 30, `asked ${primary.asked.length} times`);
});

test("a height between two trusted ones is verified from the lower one", async () => {
  const chain = lightChain(20, same);
  const client = await openClient({ primary: lightProvider("primary", chain) });
  await client.verifyAtHeight(20n);
  assert.equal((await client.verifyAtHeight(13n)).header.height, 13n);
  assert.equal(client.latest?.header.height, 20n);
});

test("trust ends with its period", async () => {
  const primary = lightProvider("primary", lightChain(5, same));
  const now = addNs(lightTime(1n), 240n * MINUTE_NS);
  const client = await openClient({ primary, now });
  await assert.rejects(client.verifyAtHeight(5n), (thrown) => {
    assert.ok(thrown instanceof VerificationFailedError && thrown.cause instanceof OldHeaderExpiredError);
    return true;
  });
});

test("the header named by the user must be what the providers have", async () => {
  const chain = lightChain(3, same);
  const primary = lightProvider("primary", chain);
  const wrong = { height: 1n, hash: new Uint8Array(32) };
  await assert.rejects(openClient({ primary, options: { trust: wrong } }), /expected header's hash/);
  const short = { height: 1n, hash: new Uint8Array(31) };
  await assert.rejects(openClient({ primary, options: { trust: short } }), ValidationError);
  const unsigned = lightBlock({ height: 1n, signers: FIVE, signatures: 3 });
  const forger = lightProvider("forger", [unsigned]);
  await assert.rejects(openClient({ primary: forger, trusted: unsigned }), /insufficient voting power/);
  await assert.rejects(openClient({ primary, witnesses: [] }), NoWitnessesError);
  const level = { kind: "skipping", trustLevel: { numerator: 1n, denominator: 4n } } as const;
  await assert.rejects(openClient({ primary, options: { mode: level } }), /trustLevel/);
});

test("a stored block that the user's header does not contradict is kept", async () => {
  const chain = lightChain(3, same);
  const primary = lightProvider("primary", chain);
  const store = new MemoryLightStore();
  await openClient({ primary, store });
  await (await openClient({ primary, store })).verifyAtHeight(2n);
  const restored = await openClient({ primary, store, trusted: chain[1] as LightBlock });
  assert.deepEqual(store.heights(), [1n, 2n]);
  assert.equal(restored.latest?.header.height, 2n);
  // A newer header than the stored ones is fetched.
  await openClient({ primary, store, trusted: chain[2] as LightBlock });
  assert.deepEqual(store.heights(), [1n, 2n, 3n]);
});

test("what the user's header contradicts is removed when the user agrees", async () => {
  const [chain, other] = [lightChain(3, same), lightChain(3, () => SIGNERS.slice(50, 55))];
  const store = new MemoryLightStore();
  for (const block of chain) await store.save(block);
  const primary = lightProvider("primary", other);
  const questions: string[] = [];
  const confirm = async (action: string): Promise<boolean> => {
    questions.push(action);
    return questions.length > 1;
  };
  const trusted = other[2] as LightBlock;
  await assert.rejects(openClient({ primary, store, trusted, confirm }), /refused to remove/);
  await openClient({ primary, store, trusted, confirm });
  assert.deepEqual(store.heights(), [3n]);
  assert.match(questions[0] ?? "", /doesn't match hash/);
});

test("an older header of the user's rolls the store back when the user agrees", async () => {
  const chain = lightChain(4, same);
  const primary = lightProvider("primary", chain);
  const store = new MemoryLightStore();
  for (const block of chain) await store.save(block);
  await openClient({ primary, store, trusted: chain[1] as LightBlock, confirm: async () => false });
  assert.deepEqual(store.heights(), [1n, 2n, 3n, 4n]);
  await openClient({ primary, store, trusted: chain[1] as LightBlock });
  assert.deepEqual(store.heights(), [1n, 2n]);
});

test("a client continues from its store alone, and not from nothing", async () => {
  const chain = lightChain(4, same);
  const primary = lightProvider("primary", chain);
  const store = new MemoryLightStore();
  await openClient({ primary, store });
  const options = { chainId: TEST_CHAIN_ID, trustingPeriodNs: MINUTE_NS * 240n };
  const dependencies = {
    primary,
    witnesses: [lightProvider("witness", chain)],
    clock: { now: () => nsFromTimestamp(lightTime(20n)) },
    timers: { after: () => ({ cancel: () => {} }) },
    logger: silentLogger,
  };
  const client = await LightClient.open({ ...dependencies, store }, options);
  assert.equal((await client.update()).header.height, 4n);
  assert.equal((await client.update()).header.height, 4n);
  await client.cleanup();
  assert.equal(client.latest, undefined);
  await assert.rejects(client.update(), LightClientError);
  await assert.rejects(LightClient.open({ ...dependencies, store }, options), /nothing is trusted yet/);
});

test("an unavailable primary changes places with a witness, a broken one leaves", async () => {
  const chain = lightChain(4, same);
  const primary = lightProvider("primary", chain);
  const witnesses = [lightProvider("first", chain), lightProvider("second", chain)];
  const client = await openClient({ primary, witnesses });
  primary.failure = new NoResponseError("no answer");
  await client.update();
  assert.equal(client.primary.name, "first");
  assert.deepEqual(client.witnesses.map(({ name }) => name).sort(compareStrings), ["primary", "second"]);
  (witnesses[0] as TestProvider).failure = new BadLightBlockError("nonsense");
  primary.failure = undefined;
  await client.verifyAtHeight(3n);
  assert.equal(client.witnesses.length, 1);
  assert.ok(!client.witnesses.some(({ name }) => name === "first"));
});

test("when nobody has a height, the reason is told and all providers stay", async () => {
  const chain = lightChain(4, same);
  const primary = lightProvider("primary", chain);
  const client = await openClient({ primary });
  await assert.rejects(client.verifyAtHeight(9n), HeightTooHighError);
  primary.failure = new LightBlockNotFoundError("pruned");
  (client.witnesses[0] as TestProvider).failure = new LightBlockNotFoundError("pruned");
  await assert.rejects(client.verifyAtHeight(3n), LightBlockNotFoundError);
  await assert.rejects(client.verifyAtHeight(0n), LightClientError);
});

test("below the first trusted header, hashes lead down", async () => {
  const chain = lightChain(8, rotating);
  const trusted = chain[5] as LightBlock;
  const primary = lightProvider("primary", chain);
  const client = await openClient({ primary, trusted });
  assert.equal((await client.verifyAtHeight(3n)).header.height, 3n);
  const forged = lightBlock({ height: 2n, signers: rotating(2n) });
  const liar = lightProvider("liar", replaced(chain, forged));
  const misled = await openClient({ primary: liar, trusted, witnesses: [lightProvider("w", chain)] });
  await assert.rejects(misled.verifyAtHeight(2n), VerificationFailedError);
  const helped = await openClient({
    primary: lightProvider("liar", replaced(chain, forged)),
    trusted,
    witnesses: [lightProvider("w", chain), lightProvider("v", chain)],
  });
  assert.equal((await helped.verifyAtHeight(1n)).header.height, 1n);
  assert.notEqual(helped.primary.name, "liar");
});

test("the store keeps as many blocks as it should", async () => {
  const store = new MemoryLightStore();
  const primary = lightProvider("primary", lightChain(9, same));
  const client = await openClient({ primary, store, options: { pruningSize: 3 } });
  for (let height = 2n; height <= 9n; height++) await client.verifyAtHeight(height);
  assert.deepEqual(store.heights(), [7n, 8n, 9n]);
});

test("calls at the same time have their turns", async () => {
  const primary = lightProvider("primary", lightChain(12, rotating));
  const client = await openClient({ primary });
  const heights = Array.from({ length: 11 }, (_, i) => BigInt(i + 2)).reverse();
  const blocks = await Promise.all(heights.map((height) => client.verifyAtHeight(height)));
  assert.deepEqual(
    blocks.map(({ header }) => header.height),
    heights,
  );
});

test("whatever validators change how, both modes trust the same headers", async () => {
  const property = fc.asyncProperty(fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), async (shifts) => {
    let offset = 0;
    const offsets = shifts.map((shift) => {
      offset += shift;
      return offset;
    });
    const offsetAt = (height: bigint): number => offsets[Number(height) - 1] ?? offsets.at(-1) ?? 0;
    const chain = lightChain(12, (height) => SIGNERS.slice(offsetAt(height), offsetAt(height) + 4));
    for (const mode of MODES) {
      const client = await openClient({ primary: lightProvider("primary", chain), options: { mode } });
      assert.equal((await client.verifyAtHeight(12n)).header.height, 12n);
    }
  });
  await fc.assert(property, { seed: 7, numRuns: 15 });
});

test("every model-based test that the base fixtures list is among the steps that are verified", () => {
  const folder = "informalsystems__tendermint-rs/light-client/tests/support/model_based";
  const steps = new Set(readdirSync(vectorPath(`${folder}/single_step`)));
  const missing: string[] = [];
  let listed = 0;
  for (const file of readdirSync(vectorPath(folder)).filter((name) => name.endsWith(".json"))) {
    const { model, tests } = readVector<{ model: string; tests: readonly string[] }>(`${folder}/${file}`);
    for (const name of tests) {
      listed++;
      const step = `${model.replace(".tla", "")}_${name}.json`;
      if (!steps.has(step)) missing.push(step);
    }
  }
  assert.ok(listed > 30, `${listed} tests are listed`);
  assert.deepEqual(missing, []);
});
