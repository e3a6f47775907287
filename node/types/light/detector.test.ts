/** Attacks and disagreements between providers; the scenarios are those of `cmt:light/detector_test.go`. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { equalBytes, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { TEST_CHAIN_ID, type TestSigner, testSigner } from "#test/support/chain.ts";
import {
  lightBlock,
  lightChain,
  lightProvider,
  lightTime,
  MINUTE_NS,
  type TestProvider,
} from "#test/support/light-chain.ts";
import { validateEvidenceBasic } from "../evidence.ts";
import { verifyLightClientAttack } from "../evidence-verification.ts";
import { headerHash } from "../header.ts";
import { LightClient, type LightClientOptions } from "./client.ts";
import {
  ConflictingHeadersError,
  LightClientAttackError,
  NoWitnessesError,
  PrioritiesDivergeError,
} from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { MemoryLightStore } from "./light-store.ts";
import { HeightTooHighError, NoResponseError } from "./provider.ts";
import { DEFAULT_TRUST_LEVEL } from "./verifier.ts";

const SIGNERS = Array.from({ length: 60 }, (_, i) => testSigner(`light ${i}`));

/** Five validators, two of which change at every even height. */
const rotating = (height: bigint): TestSigner[] => {
  const first = 2 * Number(height / 2n);
  return SIGNERS.slice(first, first + 5);
};
const MODES = [{ kind: "sequential" }, { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL }] as const;

interface Setup {
  readonly primary: TestProvider;
  readonly witnesses: readonly TestProvider[];
  readonly options?: Partial<LightClientOptions>;
  readonly atHeight?: bigint;
  /** Called instead of waiting for a witness. */
  readonly whileWaiting?: () => void;
}

async function openClient({ primary, witnesses, options, atHeight = 60n, whileWaiting }: Setup): Promise<LightClient> {
  const first = primary.blocks.get(1n) as LightBlock;
  return LightClient.open(
    {
      primary,
      witnesses,
      store: new MemoryLightStore(),
      clock: { now: () => nsFromTimestamp(lightTime(atHeight)) },
      timers: {
        after: (_, callback) => {
          whileWaiting?.();
          queueMicrotask(callback);
          return { cancel: () => {} };
        },
      },
      logger: silentLogger,
    },
    {
      chainId: TEST_CHAIN_ID,
      trustingPeriodNs: 240n * MINUTE_NS,
      trust: { height: 1n, hash: headerHash(first.header) },
      ...options,
    },
  );
}

function attackOf(evidence: Evidence | undefined) {
  assert.ok(evidence?.sum?.kind === "lightClientAttackEvidence");
  validateEvidenceBasic(evidence);
  return evidence.sum.value;
}

function assertAccuses(evidence: Evidence | undefined, conflicting: LightBlock, commonHeight: bigint): void {
  const attack = attackOf(evidence);
  const header = attack.conflictingBlock?.signedHeader?.header;
  assert.ok(header !== undefined && equalBytes(headerHash(header), headerHash(conflicting.header)));
  assert.equal(attack.commonHeight, commonHeight);
}

/** The full node behind `honest` accepts the evidence. */
function assertProves(evidence: Evidence | undefined, honest: readonly LightBlock[]): void {
  const attack = attackOf(evidence);
  const at = (height: bigint): LightBlock => honest[Number(height) - 1] ?? (honest.at(-1) as LightBlock);
  const common = at(attack.commonHeight);
  const trusted = at(attack.conflictingBlock?.signedHeader?.header?.height ?? 0n);
  verifyLightClientAttack(attack, { common, commonValidators: common.validators, trusted });
}

test("a lunatic primary is convicted before the witness, and the witness before the primary", async () => {
  const honest = lightChain(10, rotating);
  // Two of the five who vote at height 5 go on with three strangers.
  const forgers = [...rotating(5n).slice(3), ...SIGNERS.slice(50, 53)];
  const forged = honest.map((block) =>
    block.header.height < 6n ? block : lightBlock({ height: block.header.height, signers: forgers }),
  );
  const [primary, witness] = [lightProvider("primary", forged), lightProvider("witness", honest)];
  const client = await openClient({ primary, witnesses: [witness] });
  await assert.rejects(client.verifyAtHeight(10n), (thrown) => {
    assert.ok(thrown instanceof LightClientAttackError);
    assert.equal(thrown.evidence.length, 2);
    return true;
  });
  const [againstPrimary] = witness.evidence;
  assertAccuses(againstPrimary, forged[9] as LightBlock, 4n);
  assert.equal(attackOf(againstPrimary).byzantineValidators.length, 2);
  assertProves(againstPrimary, honest);
  assertAccuses(primary.evidence[0], honest[6] as LightBlock, 4n);
  assert.equal(client.latest?.header.height, 1n);
});

for (const mode of MODES) {
  test(`equivocation is found where the headers part, ${mode.kind}`, async () => {
    const honest = lightChain(12, rotating);
    const forged = honest.slice(0, 10).map((block) => {
      const { height } = block.header;
      if (height < 6n) return block;
      const header = { ...block.header, dataHash: sha256(utf8Encode("other txs")) };
      return lightBlock({ height, signers: rotating(height), signatures: 4, header });
    });
    const [primary, witness] = [lightProvider("primary", forged), lightProvider("witness", honest)];
    const client = await openClient({ primary, witnesses: [witness], options: { mode } });
    await assert.rejects(client.verifyAtHeight(10n), LightClientAttackError);
    const height = mode.kind === "sequential" ? 6n : undefined;
    const attack = attackOf(witness.evidence[0]);
    const conflicting = attack.conflictingBlock?.signedHeader?.header?.height ?? 0n;
    if (height !== undefined) assert.equal(conflicting, height);
    assert.equal(attack.commonHeight, conflicting);
    assert.equal(attack.byzantineValidators.length, 4);
    assertProves(witness.evidence[0], honest);
    assertAccuses(primary.evidence[0], honest[Number(conflicting) - 1] as LightBlock, conflicting);
  });
}

test("amnesia, two rounds that both decided, is reported though nobody can be blamed", async () => {
  const honest = lightChain(3, () => SIGNERS.slice(0, 5));
  const other = lightBlock({
    height: 3n,
    signers: SIGNERS.slice(0, 5),
    round: 1,
    header: { ...(honest[2] as LightBlock).header, dataHash: sha256(utf8Encode("other txs")) },
  });
  const witness = lightProvider("witness", honest);
  const primary = lightProvider("primary", [...honest.slice(0, 2), other]);
  const client = await openClient({ primary, witnesses: [witness] });
  await assert.rejects(client.verifyAtHeight(3n), LightClientAttackError);
  assert.deepEqual(attackOf(witness.evidence[0]).byzantineValidators, []);
  assertProves(witness.evidence[0], honest);
});

/** A primary that claims height 12 while the chain is at 10, with a time between the two. */
function forwardLunatic() {
  const honest = lightChain(10, rotating);
  const forgers = [...rotating(10n).slice(3), ...SIGNERS.slice(50, 53)];
  const forged = lightBlock({ height: 12n, signers: forgers, time: lightTime(11n) });
  const primary = lightProvider("primary", [...honest, forged]);
  const accomplice = lightProvider("accomplice", [...honest, forged]);
  const late = lightBlock({ height: 11n, signers: rotating(11n), time: lightTime(12n) });
  return { honest, forged, primary, accomplice, late, witness: lightProvider("witness", honest) };
}

test("a header from the future is convicted by a later block at a lower height", async () => {
  const { honest, forged, primary, accomplice, late, witness } = forwardLunatic();
  const whileWaiting = (): void => void witness.blocks.set(11n, late);
  const client = await openClient({ primary, witnesses: [witness, accomplice], atHeight: 12n, whileWaiting });
  await assert.rejects(client.update(), LightClientAttackError);
  assertAccuses(witness.evidence[0], forged, 10n);
  assertProves(witness.evidence[0], [...honest, late]);
  // Now the witness contradicts at once.
  await assert.rejects(client.verifyAtHeight(12n), LightClientAttackError);
  assert.equal(witness.evidence.length, 2);
});

test("a witness that stays behind cannot contradict", async () => {
  const { primary, accomplice, witness } = forwardLunatic();
  const client = await openClient({ primary, witnesses: [witness, accomplice], atHeight: 12n });
  assert.equal((await client.update()).header.height, 12n);
  assert.equal(client.witnesses.length, 2);
});

test("a witness on another chain prevents the start", async () => {
  const primary = lightProvider("primary", lightChain(10, rotating));
  const strangers = (): TestSigner[] => SIGNERS.slice(40, 45);
  const witness = lightProvider("witness", lightChain(10, strangers));
  await assert.rejects(openClient({ primary, witnesses: [witness] }), ConflictingHeadersError);
});

test("witnesses that do not answer are kept, one that agrees is enough", async () => {
  const honest = lightChain(10, rotating);
  const dead = ["first", "second"].map((name) => {
    const provider = lightProvider(name, honest);
    provider.failure = new NoResponseError("no answer");
    return provider;
  });
  const primary = lightProvider("primary", honest);
  const client = await openClient({ primary, witnesses: [...dead, lightProvider("third", honest)] });
  assert.equal((await client.verifyAtHeight(10n)).header.height, 10n);
  assert.equal(client.witnesses.length, 3);
});

test("a header that no witness confirms is not trusted", async () => {
  const honest = lightChain(10, rotating);
  const [primary, witness] = [lightProvider("primary", honest), lightProvider("witness", honest)];
  const client = await openClient({ primary, witnesses: [witness] });
  witness.failure = new NoResponseError("no answer");
  await assert.rejects(client.verifyAtHeight(10n), /all witnesses have either not responded/);
  assert.equal(client.trusted(10n), undefined);
});

test("a witness whose chain parts after the first header is an attack when it can prove it, else it is dropped", async () => {
  const honest = lightChain(10, rotating);
  const strangers = (): TestSigner[] => SIGNERS.slice(40, 45);
  const other = lightChain(10, strangers);
  const primary = lightProvider("primary", honest);
  const liar = lightProvider("liar", [honest[0] as LightBlock, ...other.slice(1)]);
  const client = await openClient({ primary, witnesses: [liar] });
  await assert.rejects(client.verifyAtHeight(10n), NoWitnessesError);
  assert.equal(liar.evidence.length, 0);
  const single = lightProvider("single", [...honest.slice(0, 9), other[9] as LightBlock]);
  const watched = await openClient({ primary, witnesses: [single, lightProvider("honest", honest)] });
  assert.equal((await watched.verifyAtHeight(10n)).header.height, 10n);
  assert.deepEqual(
    watched.witnesses.map(({ name }) => name),
    ["honest"],
  );
});

test("priorities that differ under one header stop the client", async () => {
  const honest = lightChain(10, rotating);
  const last = honest[9] as LightBlock;
  const turned = { ...last, validators: last.validators.copyIncrementProposerPriority(1) };
  const primary = lightProvider("primary", honest);
  const witness = lightProvider("witness", [...honest.slice(0, 9), turned]);
  const client = await openClient({ primary, witnesses: [witness] });
  await assert.rejects(client.verifyAtHeight(10n), PrioritiesDivergeError);
});

test("a witness with malformed blocks is dropped, and one that has not got so far is kept", async () => {
  const honest = lightChain(10, rotating);
  const primary = lightProvider("primary", honest);
  const bad = lightProvider("bad", honest);
  const short = lightProvider("short", honest);
  short.failure = new HeightTooHighError("too high");
  const client = await openClient({ primary, witnesses: [bad, short, lightProvider("good", honest)] });
  const fifth = honest[4] as LightBlock;
  bad.blocks.set(5n, { ...fifth, header: { ...fifth.header, chainId: "other" } });
  await client.verifyAtHeight(5n);
  assert.deepEqual(
    client.witnesses.map(({ name }) => name),
    ["short", "good"],
  );
});
