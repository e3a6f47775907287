/** Who the first validators are: modules may say so, and then must not contradict each other or the genesis file. */
import { latin1FromBytes } from "#lib/bytes.ts";
import { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { GenesisError } from "./genesis-parts.ts";

/** Collects what modules say (`sdk:types/module/module.go` InitGenesis). */
export class GenesisValidators {
  private source: string | undefined;
  private updates: readonly ValidatorUpdate[] = [];

  /** Takes the validators of a module, if it has any; throws `GenesisError` when another one named some before. */
  adopt(module: string, updates: readonly ValidatorUpdate[] | undefined): void {
    if (updates === undefined || updates.length === 0) return;
    if (this.source !== undefined) {
      const both = `${this.source} and ${module}`;
      throw new GenesisError(
        `genesis.json: ${both} both name validators: keep gen_txs or staking.validators, not both`,
      );
    }
    this.source = module;
    this.updates = updates;
  }

  /**
   * The validators; throws `GenesisError` when the file names others itself (`sdk:baseapp/abci.go` InitChain). A chain whose
   * modules name none keeps those of its file.
   */
  requireAgreement(named: readonly ValidatorUpdate[]): readonly ValidatorUpdate[] {
    const { source, updates } = this;
    if (source === undefined || named.length === 0) return updates;
    if (textOf(named) !== textOf(updates)) {
      throw new GenesisError(
        `genesis.json: validators are not those of ${source}: leave the list out, because ${source} decides`,
      );
    }
    return updates;
  }
}

const textOf = (updates: readonly ValidatorUpdate[]): string =>
  updates
    .map((update) => latin1FromBytes(ValidatorUpdate.encode(update)))
    .sort((a, b) => (a < b ? -1 : 1))
    .join("\n");
