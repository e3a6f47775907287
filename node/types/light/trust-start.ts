/** Where trust begins: the stored blocks and the header a user names are brought together (`cmt:light/client.go`, NewClient). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { verifyCommitLight } from "../commit-verification.ts";
import { headerHash } from "../header.ts";
import type { SignatureVerifier } from "../pub-key.ts";
import { ConflictingHeadersError, LightClientError, PrioritiesDivergeError } from "./client-errors.ts";
import { compareWithWitness, type DetectorDependencies } from "./detector.ts";
import type { LightBlock } from "./light-block.ts";
import type { LightStore } from "./light-store.ts";
import type { LightProvider } from "./provider.ts";
import type { ProviderSet } from "./provider-set.ts";
import type { TrustOptions } from "./trust-options.ts";

/** A header somebody vouches for. */
export type TrustedHeader = Pick<TrustOptions, "height" | "hash">;

/** What reconciling needs. */
export interface ReconcileDependencies {
  readonly store: LightStore;
  readonly providers: ProviderSet;
  /** Asked before blocks are removed; yes when absent. */
  confirm?(action: string): Promise<boolean>;
}

/** Removes from the store what contradicts the header that the user names: whoever names one has a reason. */
export async function reconcile(dependencies: ReconcileDependencies, { height, hash }: TrustedHeader): Promise<void> {
  const { store, providers } = dependencies;
  const isConfirmed = async (action: string): Promise<boolean> => (await dependencies.confirm?.(action)) ?? true;
  const above = store.heights().filter((stored) => stored > height);
  if (above.length > 0) {
    const removal = `Note this will remove newer light blocks up to ${store.latestHeight}`;
    if (!(await isConfirmed(`Rollback to ${height} (${toHexUpper(hash)})? ${removal}`))) return;
    await store.delete(above);
  }
  const latest = store.load(store.latestHeight);
  if (latest === undefined) return;
  const { header } = latest;
  const expected = header.height === height ? hash : headerHash((await providers.block(header.height)).header);
  const stored = headerHash(header);
  if (equalBytes(expected, stored)) return;
  const mismatch = `Prev. trusted header's hash ${toHexUpper(stored)} doesn't match hash ${toHexUpper(expected)}`;
  if (!(await isConfirmed(`${mismatch}. Remove all the stored light blocks?`))) {
    throw new LightClientError("refused to remove the stored light blocks despite hashes mismatch");
  }
  await store.delete(store.heights());
}

/** The block of the header that the user names, signed by its validators and not contradicted by any witness. */
export async function firstBlock(
  dependencies: DetectorDependencies & { readonly verify?: SignatureVerifier },
  { height, hash }: TrustedHeader,
  chainId: string,
): Promise<LightBlock> {
  const { providers, verify } = dependencies;
  const block = await providers.block(height);
  const actual = headerHash(block.header);
  if (!equalBytes(actual, hash)) {
    throw new LightClientError(`expected header's hash ${toHexUpper(hash)}, but got ${toHexUpper(actual)}`);
  }
  const target = { chainId, blockId: block.commit.blockId, height };
  verifyCommitLight(block.validators, block.commit, { ...target, ...(verify === undefined ? {} : { verify }) });
  await compareWithAll(dependencies, block);
  return block;
}

async function compareWithAll(dependencies: DetectorDependencies, block: LightBlock): Promise<void> {
  const { providers, logger } = dependencies;
  const useless: LightProvider[] = [];
  for (const witness of providers.witnesses) {
    const verdict = await compareWithWitness(dependencies, witness, block);
    const facts = { witness: witness.name, height: block.header.height };
    switch (verdict.kind) {
      case "same":
        break;
      case "conflict":
        throw new ConflictingHeadersError("witness reports a conflicting header", facts);
      case "priorities":
        throw new PrioritiesDivergeError("witness reports different proposer priorities", facts);
      case "useless":
        useless.push(witness);
        logger.warn("witness is dropped", { ...facts, reason: verdict.reason });
        break;
      case "unavailable":
        logger.info("witness cannot compare", { ...facts, reason: verdict.reason });
        break;
    }
  }
  providers.drop(useless);
}
