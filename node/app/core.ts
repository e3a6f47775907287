/** The parts of a running application that its methods share. */
import { type TypeRegistry, typeRegistry } from "#codec/type-registry.ts";
import type { Logger } from "#lib/logger.ts";
import { EPOCH, type Timestamp } from "#lib/time.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { type BlockFacts, type Lane, type StoreBranch, TxError, type Wiring } from "#sdk";
import type { StoreChanges } from "#store/changes.ts";
import type { MultiStore } from "#store/multi-store.ts";
import { type AppKeepers, keepersOf } from "./keepers.ts";
import type { AppOptions } from "./options.ts";
import { type KeyParser, keyParser, PUBLIC_KEY_TYPES } from "./public-keys.ts";
import { Rechecks } from "./rechecks.ts";
import type { SignatureVerifier } from "./signature-batch.ts";
import { type FactsOf, SignatureChecker } from "./signature-checker.ts";
import { type AppTx, decodeAppTx } from "./tx.ts";
import { TxCache } from "./tx-cache.ts";

/** What an application is built from. */
export interface AppDependencies {
  readonly wiring: Wiring;
  readonly store: MultiStore;
  readonly verifier: SignatureVerifier;
  readonly logger: Logger;
}

/** A lane with the keepers the application itself uses. */
export interface AppLane {
  readonly lane: Lane;
  readonly keepers: AppKeepers;
}

/** The last committed block as checks and queries see it. */
export interface LastBlock {
  readonly height: bigint;
  readonly time: Timestamp;
}

/** Shared state of one application. */
export class AppCore {
  readonly wiring: Wiring;
  readonly store: MultiStore;
  readonly logger: Logger;
  readonly options: AppOptions;
  /** Types that may appear in transactions, state and genesis. */
  readonly registry: TypeRegistry;
  readonly signatures: SignatureChecker;
  readonly check: AppLane;
  readonly finalize: AppLane;
  readonly simulate: AppLane;
  readonly query: AppLane;
  readonly rechecks: Rechecks;
  last: LastBlock;
  private readonly verifier: SignatureVerifier;
  private readonly keys: KeyParser = keyParser();
  private readonly cache = new TxCache();
  private checkBranch: StoreBranch;

  constructor(dependencies: AppDependencies, options: AppOptions) {
    const { wiring, store, verifier, logger } = dependencies;
    this.wiring = wiring;
    this.store = store;
    this.logger = logger;
    this.verifier = verifier;
    this.options = options;
    this.registry = typeRegistry([...wiring.registry.types, ...PUBLIC_KEY_TYPES]);
    this.signatures = new SignatureChecker({ verifier, registry: this.registry, keys: this.keys });
    this.check = openLane(wiring, "check");
    this.finalize = openLane(wiring, "finalize");
    this.simulate = openLane(wiring, "simulate");
    this.query = openLane(wiring, "query");
    this.rechecks = new Rechecks(this.check);
    this.last = lastBlockOf(store);
    this.checkBranch = store.latest().branch();
    this.resetCheck(this.last);
  }

  /** Id of the chain, empty before genesis. */
  get chainId(): string {
    return this.signatures.chainId;
  }

  /** Names the chain; sign documents contain it. */
  setChainId(chainId: string): void {
    this.signatures.chainId = chainId;
  }

  /**
   * Starts a new check state over the last commit: every pending sequence is forgotten. `touched` is what the last block
   * wrote, where that is known.
   */
  resetCheck(last: LastBlock, touched?: StoreChanges): void {
    this.last = last;
    this.startCheck(this.store.latest().branch(), last);
    if (last.height > 0n) this.rechecks.afterCommit(last.height, touched, this.check);
  }

  /** Starts a new check state over whatever the store holds now, after a snapshot filled it. */
  reload(): void {
    this.resetCheck(lastBlockOf(this.store));
  }

  /** Starts a check state over genesis, so that transactions can wait for the first block, whose height is `first.height`. */
  checkGenesis(genesis: StoreBranch, first: LastBlock): void {
    this.startCheck(genesis, first);
  }

  /** The check state, for writes made again. */
  get checkState(): StoreBranch {
    return this.checkBranch;
  }

  /** A branch of the check state that is thrown away, for simulations. */
  trialBranch(): StoreBranch {
    return this.checkBranch.branch();
  }

  /** Ends worker threads. */
  closeVerifier(): Promise<void> {
    return this.verifier.close();
  }

  /** Block facts of this chain. */
  facts(facts: LastBlock & { readonly consensusParams: ConsensusParams | undefined }): BlockFacts {
    return { ...facts, chainId: this.chainId };
  }

  /** The decoded form of a transaction, remembered; fails with sdk code 2. */
  decode(bytes: Uint8Array): AppTx {
    return this.cache.decode(bytes, (fresh) => {
      const { wiring, registry, keys } = this;
      return decodeAppTx(fresh, { wiring, registry, keys });
    });
  }

  /** The decoded form, undefined for what is no transaction. */
  decodeOrUndefined(bytes: Uint8Array): AppTx | undefined {
    try {
      return this.decode(bytes);
    } catch {
      return undefined;
    }
  }

  /** Forgets the decoded forms of committed transactions. */
  forget(txs: readonly Uint8Array[]): void {
    for (const bytes of txs) this.cache.forget(bytes);
  }

  /** Looks signers up in the state `lane` is bound to. */
  factsOf({ lane, keepers }: AppLane): FactsOf {
    return (address) => {
      lane.gas.reset();
      const base = accountOrUndefined(keepers, address)?.base;
      if (base === undefined) return undefined;
      return { packedKey: base.pubKey, accountNumber: lane.block.height === 0n ? 0n : base.accountNumber };
    };
  }

  private startCheck(branch: StoreBranch, block: LastBlock): void {
    this.checkBranch = branch;
    const { lane, keepers } = this.check;
    lane.bind(branch);
    lane.gas.reset();
    const consensusParams = block.height === 0n ? undefined : keepers.consensus.get();
    lane.block.become(this.facts({ ...block, consensusParams }));
  }
}

/** The last commit carries the time of its block. */
function lastBlockOf(store: MultiStore): LastBlock {
  const height = store.latestVersion;
  return { height, time: height === 0n ? EPOCH : store.commitInfo(height).timestamp };
}

function openLane(wiring: Wiring, kind: "check" | "finalize" | "simulate" | "query"): AppLane {
  const lane = wiring.openLane(kind);
  return { lane, keepers: keepersOf(lane) };
}

/** A signer's address may be anything a stranger wrote; one that is no address has no account. */
function accountOrUndefined(keepers: AppKeepers, address: string): ReturnType<AppKeepers["accounts"]["get"]> {
  try {
    return keepers.accounts.get(address);
  } catch (thrown) {
    if (thrown instanceof TxError) return undefined;
    throw thrown;
  }
}
