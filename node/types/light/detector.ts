/**
 * The second wall of a light client (`cmt:light/detector.go`): what the primary proved is compared with what witnesses
 * have, and when both can prove a different header, evidence goes to each about the other.
 */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { compareTimestamps } from "#lib/time.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { headerHash } from "../header.ts";
import { newAttackEvidence } from "./attack-evidence.ts";
import {
  CrossReferencingError,
  LightClientAttackError,
  LightClientError,
  NoWitnessesError,
  PrioritiesDivergeError,
} from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { HeightTooHighError, type LightProvider, ProviderError, UnavailableError } from "./provider.ts";
import type { ProviderSet } from "./provider-set.ts";
import { verifySkipping } from "./skipping.ts";
import type { LightOptions } from "./verifier.ts";

/** What the comparison needs. */
export interface DetectorDependencies {
  readonly providers: ProviderSet;
  readonly logger: Logger;
  /** Waits for witnesses that may merely be behind: twice the clock drift plus the time a block may be late. */
  waitForWitness(): Promise<void>;
}

/** What a witness says to a header. */
export type Comparison =
  | { readonly kind: "same" }
  | { readonly kind: "conflict"; readonly block: LightBlock }
  | { readonly kind: "priorities" }
  | { readonly kind: "useless"; readonly reason: string }
  | { readonly kind: "unavailable"; readonly reason: string };

/**
 * Compares the last block of `trace`, which the primary proved, with the witnesses. Resolves when one of them agrees and
 * none can prove otherwise; rejects with `LightClientAttackError`, `CrossReferencingError`, `PrioritiesDivergeError` or
 * `NoWitnessesError`.
 */
export async function detectDivergence(
  dependencies: DetectorDependencies,
  trace: readonly LightBlock[],
  options: LightOptions,
): Promise<void> {
  const { providers, logger } = dependencies;
  const target = trace.at(-1);
  if (target === undefined || trace.length < 2) throw new LightClientError("nil or single block primary trace");
  const { witnesses } = providers;
  if (witnesses.length === 0) throw new NoWitnessesError();
  const verdicts = await Promise.all(witnesses.map((witness) => compareWithWitness(dependencies, witness, target)));
  const useless: LightProvider[] = [];
  let isConfirmed = false;
  for (const [i, witness] of witnesses.entries()) {
    const verdict = verdicts[i];
    switch (verdict?.kind) {
      case "same":
        isConfirmed = true;
        break;
      case "conflict":
        await examineConflict(dependencies, { trace, witness, challenge: verdict.block }, options);
        useless.push(witness);
        break;
      case "priorities":
        throw new PrioritiesDivergeError("witness reports different proposer priorities", { witness: witness.name });
      case "useless":
        useless.push(witness);
        logger.warn("witness is dropped", { witness: witness.name, reason: verdict.reason });
        break;
      case "unavailable":
        logger.info("witness cannot compare", { witness: witness.name, reason: verdict.reason });
        break;
      case undefined:
    }
  }
  providers.drop(useless);
  if (!isConfirmed) throw new CrossReferencingError();
}

/** What `witness` has at the height of `block`; never rejects for what a witness does. */
export async function compareWithWitness(
  dependencies: DetectorDependencies,
  witness: LightProvider,
  block: LightBlock,
): Promise<Comparison> {
  try {
    const theirs = await blockToCompare(dependencies, witness, block);
    if (theirs === undefined) return { kind: "unavailable", reason: "is too far behind" };
    if (!equalBytes(headerHash(theirs.header), headerHash(block.header))) return { kind: "conflict", block: theirs };
    return hasSamePriorities(block, theirs) ? { kind: "same" } : { kind: "priorities" };
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    const kind = thrown instanceof UnavailableError ? "unavailable" : "useless";
    return { kind, reason: errorMessage(thrown) };
  }
}

/** The witness's block of that height, or its latest when that is not older though lower; undefined when it is behind. */
async function blockToCompare(
  dependencies: DetectorDependencies,
  witness: LightProvider,
  { header }: LightBlock,
): Promise<LightBlock | undefined> {
  const { providers } = dependencies;
  const attempt = async (): Promise<LightBlock | undefined> => {
    const latest = await providers.fetch(witness, 0n);
    if (latest.header.height > header.height) return providers.fetch(witness, header.height);
    if (latest.header.height === header.height) return latest;
    // A lower block that is not older contradicts the header: time only grows.
    return compareTimestamps(latest.header.time, header.time) < 0 ? undefined : latest;
  };
  try {
    return await providers.fetch(witness, header.height);
  } catch (thrown) {
    if (!(thrown instanceof HeightTooHighError)) throw thrown;
  }
  const found = await attempt();
  if (found !== undefined) return found;
  await dependencies.waitForWitness();
  return attempt();
}

/** Headers do not cover priorities, but a node that starts from this set inherits them. */
function hasSamePriorities(a: LightBlock, b: LightBlock): boolean {
  return a.validators.validators.every(
    ({ proposerPriority }, i) => proposerPriority === b.validators.validators[i]?.proposerPriority,
  );
}

interface Conflict {
  readonly trace: readonly LightBlock[];
  readonly witness: LightProvider;
  /** The witness's block that differs. */
  readonly challenge: LightBlock;
}

/** Rejects with `LightClientAttackError` when the witness can prove its block; resolves when it cannot. */
async function examineConflict(
  { providers, logger }: DetectorDependencies,
  { trace, witness, challenge }: Conflict,
  options: LightOptions,
): Promise<void> {
  const { primary } = providers;
  const names = { primary: primary.name, witness: witness.name };
  const againstPrimary = await divergenceOf(providers, { trace, source: witness, target: challenge }, options).catch(
    (thrown: unknown) => failedToProve(logger, thrown, { ...names, side: "witness" }),
  );
  if (againstPrimary === undefined) return;
  const evidence = [evidenceOf(againstPrimary)];
  logger.error("attempted attack detected", { ...names, hash: toHexUpper(headerHash(challenge.header)) });
  await report(logger, witness, evidence[0]);
  // The witness may be the liar: the primary is told what it would need to know then.
  const { sourceTrace, divergent } = againstPrimary;
  const reverse = { trace: sourceTrace, source: primary, target: divergent };
  const againstWitness = await divergenceOf(providers, reverse, options).catch((thrown: unknown) =>
    failedToProve(logger, thrown, { ...names, side: "primary" }),
  );
  if (againstWitness !== undefined) {
    evidence.push(evidenceOf(againstWitness));
    await report(logger, primary, evidence.at(-1));
  }
  throw new LightClientAttackError(evidence);
}

function failedToProve(logger: Logger, thrown: unknown, facts: Readonly<Record<string, string>>): undefined {
  if (!(thrown instanceof ProviderError || thrown instanceof LightClientError)) throw thrown;
  logger.info("divergent header is not proved", { ...facts, reason: errorMessage(thrown) });
}

async function report(logger: Logger, receiver: LightProvider, evidence: Evidence | undefined): Promise<void> {
  if (evidence === undefined) return;
  await receiver.reportEvidence(evidence).catch((thrown: unknown) => {
    logger.error("evidence could not be reported", { provider: receiver.name, reason: errorMessage(thrown) });
  });
}

interface Divergence {
  /** What the source proved, from the last common block on. */
  readonly sourceTrace: readonly LightBlock[];
  /** The block of the examined trace that the source's last one contradicts. */
  readonly divergent: LightBlock;
}

const evidenceOf = ({ sourceTrace, divergent }: Divergence): Evidence => {
  const [common = divergent] = sourceTrace;
  return newAttackEvidence({ conflicting: divergent, trusted: sourceTrace.at(-1) ?? common, common });
};

interface Examination {
  readonly trace: readonly LightBlock[];
  readonly source: LightProvider;
  /** The source's block that differs from the trace's. */
  readonly target: LightBlock;
}

/**
 * Where the source parts from the trace: at each height of the trace the source must prove what it has. Rejects when it
 * cannot, or does not part.
 */
async function divergenceOf(
  providers: ProviderSet,
  { trace, source, target }: Examination,
  options: LightOptions,
): Promise<Divergence> {
  const fetch = (height: bigint): Promise<LightBlock> => providers.fetch(source, height);
  const [first, ...rest] = trace;
  if (first === undefined || target.header.height < first.header.height) {
    throw new LightClientError("target block has a height lower than the trusted height");
  }
  const sourceFirst = first.header.height === target.header.height ? target : await fetch(first.header.height);
  if (!equalBytes(headerHash(sourceFirst.header), headerHash(first.header))) {
    throw new LightClientError("trusted block is different to the source's first block");
  }
  let verified = sourceFirst;
  for (const block of rest) {
    if (block.header.height > target.header.height) {
      // The trace claims a height the source does not have yet, at a time the source has passed.
      if (compareTimestamps(block.header.time, target.header.time) > 0) {
        throw new LightClientError("block of the trace is later than the target block above it");
      }
      return { sourceTrace: await traceTo(fetch, { trusted: verified, target }, options), divergent: block };
    }
    const theirs = block.header.height === target.header.height ? target : await fetch(block.header.height);
    const sourceTrace = await verifySkipping(fetch, { trusted: verified, target: theirs }, options);
    if (!equalBytes(headerHash(theirs.header), headerHash(block.header))) return { sourceTrace, divergent: block };
    verified = theirs;
  }
  throw new LightClientError(
    "sanity check failed: no divergence between the original trace and the provider's new trace",
  );
}

async function traceTo(
  fetch: (height: bigint) => Promise<LightBlock>,
  path: { readonly trusted: LightBlock; readonly target: LightBlock },
  options: LightOptions,
): Promise<readonly LightBlock[]> {
  if (path.trusted.header.height === path.target.header.height) return [path.trusted];
  return verifySkipping(fetch, path, options);
}
