/** The providers of a light client: one that is followed and those who watch it (`cmt:light/client.go`, findNewPrimary). */

import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { NoWitnessesError } from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { fetchLightBlock, type LightProvider, ProviderError, UnavailableError } from "./provider.ts";

/** What a set of providers is made of. */
export interface ProviderSetDependencies {
  readonly primary: LightProvider;
  readonly witnesses: readonly LightProvider[];
  readonly logger: Logger;
}

/** Primary and witnesses; a witness takes over when the primary fails. */
export class ProviderSet {
  readonly #chainId: string;
  readonly #logger: Logger;
  #primary: LightProvider;
  #witnesses: readonly LightProvider[];

  constructor({ primary, witnesses, logger }: ProviderSetDependencies, chainId: string) {
    this.#primary = primary;
    this.#witnesses = [...witnesses];
    this.#logger = logger;
    this.#chainId = chainId;
  }

  get primary(): LightProvider {
    return this.#primary;
  }

  get witnesses(): readonly LightProvider[] {
    return this.#witnesses;
  }

  /** A well-formed block of a provider; rejects with a `ProviderError`. */
  fetch(provider: LightProvider, height: bigint): Promise<LightBlock> {
    return fetchLightBlock(provider, height, this.#chainId);
  }

  /** The primary's block of a height, or that of the witness which replaces it; rejects with a `ProviderError`. */
  async block(height: bigint): Promise<LightBlock> {
    const primary = this.#primary;
    try {
      return await this.fetch(primary, height);
    } catch (thrown) {
      if (!(thrown instanceof ProviderError)) throw thrown;
      this.#logger.info("primary failed", { primary: primary.name, height, reason: errorMessage(thrown) });
      return this.replacePrimary(height, { isKept: thrown instanceof UnavailableError });
    }
  }

  /** Makes the first witness that has the block the primary; the old one becomes a witness when it `isKept`. */
  async replacePrimary(height: bigint, { isKept }: { readonly isKept: boolean }): Promise<LightBlock> {
    const witnesses = this.#witnesses;
    if (witnesses.length === 0) throw new NoWitnessesError();
    const failures: { readonly witness: LightProvider; readonly reason: unknown }[] = [];
    const asked = witnesses.map(async (witness) => {
      try {
        return { witness, block: await this.fetch(witness, height) };
      } catch (reason) {
        failures.push({ witness, reason });
        throw reason;
      }
    });
    const found = await Promise.any(asked).catch(() => undefined);
    const useless = failures
      .filter(({ reason }) => !(reason instanceof UnavailableError))
      .map(({ witness }) => witness);
    if (found === undefined) {
      const last = failures.at(-1)?.reason;
      if (useless.length < witnesses.length) this.drop(useless);
      throw last;
    }
    if (isKept) this.#witnesses = [...this.#witnesses, this.#primary];
    this.#primary = found.witness;
    this.#logger.info("primary replaced", { primary: found.witness.name });
    this.drop([found.witness, ...useless]);
    return found.block;
  }

  /** Asks these witnesses no more; throws `NoWitnessesError` when none would be left. */
  drop(dropped: readonly LightProvider[]): void {
    if (dropped.length === 0) return;
    const left = this.#witnesses.filter((witness) => !dropped.includes(witness));
    if (left.length === 0) throw new NoWitnessesError();
    this.#witnesses = left;
  }
}
