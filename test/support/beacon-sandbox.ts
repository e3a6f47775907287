/** Validators that reveal with their votes, over memory: the sandbox in which the beacon is tested. */

import { ownVoter } from "#app/own-voter.ts";
import { beacon } from "#modules/beacon/declaration.ts";
import beaconModule from "#modules/beacon/module.ts";
import { voteExtension } from "#modules/beacon/vote-extension.ts";
import type { Params, Value, Voter } from "#proto/tributary/beacon/v1/types.ts";
import { type AppModule, type ExtendedVote, type OwnVoter, sha256, utf8Encode } from "#sdk";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { StakedSandbox, type TestBlock, type TestValidator } from "./staked-sandbox.ts";

/** What validators do with their votes for the block before. */
export interface BeaconBlock extends Pick<TestBlock, "run"> {
  /** Those whose votes are not in the commit. */
  readonly absent?: readonly TestValidator[];
  /** Those who vote and attach nothing. */
  readonly silent?: readonly TestValidator[];
  /** What some attach in the place of what they should. */
  readonly instead?: ReadonlyMap<TestValidator, Uint8Array>;
}

/** A chain of staked validators with vote extensions from the first height. */
export class BeaconSandbox extends StakedSandbox {
  readonly voters = new Map<TestValidator, OwnVoter>();
  /** What was attached to the votes for the last block. */
  said: ReadonlyMap<TestValidator, Uint8Array> = new Map();
  readonly #isExtended: boolean;

  constructor(
    options: {
      readonly params?: Partial<Params>;
      readonly isExtended?: boolean;
      readonly genesis?: Readonly<Record<string, unknown>>;
      /** Modules after the beacon. */
      readonly more?: readonly AppModule[];
    } = {},
  ) {
    super({
      more: [beaconModule, ...(options.more ?? [])],
      ...(options.genesis === undefined ? {} : { genesis: options.genesis }),
    });
    this.#isExtended = options.isExtended ?? true;
    const { params } = this.state;
    params.set({ ...params.get(), ...options.params });
  }

  get state() {
    return this.box.context(beacon).state;
  }

  /** Creates a validator with a secret of its own. */
  join(n: number, power = 10n): TestValidator {
    const validator = this.create(n, power);
    const secret = sha256(utf8Encode(`secret ${n}`));
    this.voters.set(validator, ownVoter({ validator: validator.consensusBytes, secret }));
    return validator;
  }

  /** What a validator attaches to its vote for the next block. */
  extensionOf(validator: TestValidator): Uint8Array {
    const voter = this.voters.get(validator);
    const ctx = this.box.context(beacon);
    return voter === undefined ? new Uint8Array(0) : voteExtension.extend(ctx, this.height + 1n, voter);
  }

  /** Whether the next block's voters accept what one of them attaches. */
  accepts(validator: TestValidator, extension: Uint8Array, height = this.height + 1n): boolean {
    const vote = { extension, validator: validator.consensusBytes, height };
    return voteExtension.verify(this.box.context(beacon), vote);
  }

  /** One block with what was attached to the votes for the one before. */
  go({ absent = [], silent = [], instead = new Map(), run }: BeaconBlock = {}): void {
    const said = new Map(this.validators.map((validator) => [validator, this.extensionOf(validator)]));
    const lastExtensions = this.validators.flatMap((validator): ExtendedVote[] => {
      const power = this.staking.getLastValidatorPower(validator.operator);
      if (power === 0n || absent.includes(validator) || this.height === 0n) return [];
      const own = silent.includes(validator) ? new Uint8Array(0) : this.said.get(validator);
      return [
        { validator: validator.consensusBytes, power, extension: instead.get(validator) ?? own ?? new Uint8Array(0) },
      ];
    });
    const hash = sha256(utf8Encode(`block ${this.height + 1n}`));
    const facts = this.#isExtended
      ? {
          hash,
          lastExtensions,
          consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci: { voteExtensionsEnableHeight: 1n } },
        }
      : { hash };
    this.block({ absent, facts, ...(run && { run }) });
    this.said = said;
  }

  /** Blocks that go alike. */
  goOn(count: number, each: BeaconBlock = {}): void {
    for (let i = 0; i < count; i++) this.go(each);
  }

  voterOf({ consensus }: TestValidator): Voter | undefined {
    return this.state.voters.get(consensus);
  }

  valueAt(height: bigint): Value | undefined {
    return this.state.values.get(height);
  }
}
