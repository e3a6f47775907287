/** Validators over memory: the sandbox in which slashing, evidence and what else follows staking are tested. */
import assert from "node:assert/strict";
import { slashing } from "#modules/slashing/declaration.ts";
import type { SlashingKeeper } from "#modules/slashing/keeper.ts";
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import type { Params } from "#proto/cosmos/slashing/v1beta1/slashing.ts";
import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import type { Event, Misbehavior, VoteInfo } from "#proto/tendermint/abci/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import {
  type AppModule,
  type BlockFacts,
  declareModule,
  ed25519Address,
  type Sandbox,
  sandbox,
  timestampFromNs,
} from "#sdk";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { addressOf, coins, fund } from "./cosmos-sandbox.ts";
import { stakedApplication } from "./staked-application.ts";

/** Tokens per unit of consensus power. */
export const POWER = 1_000_000n;
/** Nanoseconds between blocks. */
export const BLOCK_NS = 5_000_000_000n;
const GENESIS_NS = 1_700_000_000_000_000_000n;

/** A validator that was created through a message. */
export interface TestValidator {
  readonly account: string;
  readonly operator: string;
  readonly consensus: string;
  readonly consensusBytes: Uint8Array;
}

/** What happens in a block; validators vote unless they are among the absent. */
export interface TestBlock {
  readonly absent?: readonly TestValidator[];
  readonly nil?: readonly TestValidator[];
  readonly misbehavior?: readonly Misbehavior[];
  /** What else the block says of itself. */
  readonly facts?: Partial<BlockFacts>;
  /** Messages of the block. */
  run?(): void;
}

// Gov owns the authority; "mint" pays test accounts.
const holders = declareModule("holders", {
  accounts: { gov: { permissions: ["burner"], receives: true }, mint: { permissions: ["minter", "burner"] } },
}).define({ consensusVersion: 1 });

/** A chain of blocks without transactions: messages run directly, block hooks as the application runs them. */
export class StakedSandbox {
  readonly box: Sandbox;
  readonly validators: TestValidator[] = [];
  height = 0n;
  /** Events of the last block's begin. */
  beginEvents: readonly Event[] = [];

  /** Modules in `more` follow those that validators need. */
  constructor(
    options: { readonly genesis?: Readonly<Record<string, unknown>>; readonly more?: readonly AppModule[] } = {},
  ) {
    const { modules, order } = stakedApplication;
    const more = options.more ?? [];
    const acting = (when: string) => more.filter(({ hooks }) => hooks.some((hook) => hook.when === when)).map(nameOf);
    const extended = {
      genesis: [...order.genesis, ...more.map(nameOf)],
      preBlock: order.preBlock,
      beginBlock: [...order.beginBlock, ...acting("begin-block")],
      endBlock: [...order.endBlock, ...acting("end-block")],
    };
    this.box = sandbox({ modules: [...modules, holders, ...more], order: extended }, options);
    this.#move({});
  }

  get staking(): StakingKeeper {
    return this.box.lane.keeper("staking");
  }

  get slashing(): SlashingKeeper {
    return this.box.lane.keeper("slashing");
  }

  /** Sets parameters of slashing. */
  setParams(changes: Partial<Params>): void {
    const { params } = this.box.context(slashing).state;
    params.set({ ...params.get(), ...changes });
  }

  /** Creates validator number `n` with `power` of its own stake; it is bonded when the next block ends. */
  create(n: number, power: bigint, minSelfDelegation = 1n): TestValidator {
    const { box } = this;
    const account = addressOf(box, n);
    const { addresses } = box.wiring;
    const key = new Uint8Array(32).fill(n);
    const operator = addresses.validator.toText(addresses.account.toBytes(account));
    fund(box, account, coins(power * POWER * 10n));
    box.run(Msg.methods.createValidator, {
      description: { moniker: `validator ${n}`, identity: "", website: "", securityContact: "", details: "" },
      commission: { rate: 0n, maxRate: 10n ** 18n, maxChangeRate: 0n },
      minSelfDelegation,
      delegatorAddress: "",
      validatorAddress: operator,
      pubkey: { typeUrl: PubKey.typeUrl, value: PubKey.encode({ key }) },
      value: { denom: "utrib", amount: power * POWER },
    });
    const consensusBytes = ed25519Address(key);
    const made = { account, operator, consensus: addresses.consensus.toText(consensusBytes), consensusBytes };
    this.validators.push(made);
    return made;
  }

  /** One block: everybody in the last set votes, but for the absent. */
  block({ absent = [], nil = [], misbehavior = [], facts, run }: TestBlock = {}): void {
    const { box, staking } = this;
    const votes: VoteInfo[] = this.validators.flatMap((validator) => {
      const power = staking.getLastValidatorPower(validator.operator);
      if (power === 0n) return [];
      const flag = absent.includes(validator)
        ? BlockIDFlag.BLOCK_ID_FLAG_ABSENT
        : nil.includes(validator)
          ? BlockIDFlag.BLOCK_ID_FLAG_NIL
          : BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
      return [{ validator: { address: validator.consensusBytes, power }, blockIdFlag: flag }];
    });
    this.height++;
    this.#move({ votes, misbehavior }, facts);
    box.hooks("begin-block");
    this.beginEvents = box.events;
    run?.();
    box.hooks("end-block");
    assert.deepEqual(box.brokenInvariants(), [], `height ${this.height}`);
  }

  /** Several blocks that go alike. */
  blocks(count: number, each: TestBlock = {}): void {
    for (let i = 0; i < count; i++) this.block(each);
  }

  /** Lets time pass without blocks. */
  wait(ns: bigint): void {
    this.#skipped += ns;
    this.#move({});
  }

  /** Time of the present block in nanoseconds. */
  get timeNs(): bigint {
    return GENESIS_NS + this.height * BLOCK_NS + this.#skipped;
  }

  stored(validator: TestValidator): Validator {
    return this.staking.getValidator(validator.operator) ?? assert.fail("validator is gone");
  }

  signingInfo(validator: TestValidator) {
    const info = this.box.context(slashing).state.signingInfos.get(validator.consensus);
    return info ?? assert.fail("no signing info");
  }

  #skipped = 0n;

  #move(
    facts: { readonly votes?: readonly VoteInfo[]; readonly misbehavior?: readonly Misbehavior[] },
    more: Partial<BlockFacts> = {},
  ): void {
    this.box.at(this.height, {
      time: timestampFromNs(this.timeNs),
      lastCommit: { round: 0, votes: facts.votes ?? [] },
      misbehavior: facts.misbehavior ?? [],
      consensusParams: DEFAULT_CONSENSUS_PARAMS,
      ...more,
    });
  }
}

const nameOf = ({ name }: AppModule): string => name;

/** Events as lines, without those of other types. */
export function linesOf(events: readonly Event[], ...types: readonly string[]): string[] {
  return events
    .filter(({ type }) => types.includes(type))
    .map(({ type, attributes }) => [type, ...attributes.map(({ key, value }) => `${key}=${value}`)].join(" "));
}
