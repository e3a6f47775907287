/** What CometBFT counts of the chain as it grows, under its names (`cmt:consensus/metrics.go`, `mempool/metrics.go`). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import type { Counter, Gauge, Metrics } from "#lib/metrics.ts";
import { nsFromTimestamp } from "#lib/time.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Commit, Header } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { evidenceToMisbehavior } from "#types/evidence.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { RoundState } from "./consensus/round-state.ts";
import { recordConsensusMetrics } from "./consensus-metrics.ts";
import type { EventBus } from "./event-bus.ts";
import type { BlockStore } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** What is looked at. */
export interface ChainMetricsDependencies {
  readonly eventBus: EventBus;
  readonly blockStore: Pick<BlockStore, "loadMeta">;
  readonly stateStore: Pick<StateStore, "loadValidators">;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Looked at whenever consensus moves. */
  readonly mempool?: { readonly size: number; readonly bytes: number };
  /** Consensus at this moment, for what is known of its votes. */
  roundState?(): RoundState | undefined;
  /** Address of our validator; undefined on a node that only follows. */
  readonly address: Uint8Array | undefined;
}

/** Counts from now on; returns how to stop. */
export function recordChainMetrics(dependencies: ChainMetricsDependencies): () => void {
  const recorder = new ChainRecorder(dependencies);
  const { eventBus } = dependencies;
  const stops = [
    eventBus.on("NewBlock", ({ block }) => recorder.block(block)),
    eventBus.on("NewRoundStep", () => recorder.pool()),
    recordConsensusMetrics({ ...dependencies, roundState: () => dependencies.roundState?.() }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

class ChainRecorder {
  readonly #dependencies: ChainMetricsDependencies;
  readonly #metrics: ChainMetrics;
  #last: Header | undefined;
  #totalTxs = 0;
  #missedBlocks = 0;
  #known: { readonly hash: Uint8Array; readonly validators: ValidatorSet } | undefined;

  constructor(dependencies: ChainMetricsDependencies) {
    this.#dependencies = dependencies;
    this.#metrics = declare(dependencies.metrics);
  }

  block({ header, data, lastCommit, evidence }: Block): void {
    const { height, numTxs, totalTxs, blockSize, chainSize, interval } = this.#metrics;
    height.set(Number(header.height));
    this.#metrics.latestHeight.set(Number(header.height));
    numTxs.set(data.txs.length);
    this.#totalTxs += data.txs.length;
    totalTxs.set(this.#totalTxs);
    const size = Number(this.#dependencies.blockStore.loadMeta(header.height)?.blockSize ?? 0n);
    blockSize.set(size);
    chainSize.inc(size);
    if (this.#last !== undefined)
      interval.observe(seconds(nsFromTimestamp(header.time) - nsFromTimestamp(this.#last.time)));
    // The validators of the height before are those who signed the commit in this block.
    if (lastCommit !== undefined && this.#last !== undefined) this.#signers(lastCommit, this.#validators(this.#last));
    const validators = this.#validators(header);
    if (validators !== undefined) this.#set(validators);
    const misbehavior = evidence.evidence.flatMap(evidenceToMisbehavior);
    this.#metrics.byzantine.set(misbehavior.length);
    this.#metrics.byzantinePower.set(Number(misbehavior.reduce((sum, { validator }) => sum + validator.power, 0n)));
    this.#last = header;
  }

  pool(): void {
    const { mempool } = this.#dependencies;
    if (mempool === undefined) return;
    this.#metrics.poolSize.set(mempool.size);
    this.#metrics.poolBytes.set(mempool.bytes);
  }

  #set(validators: ValidatorSet): void {
    this.#metrics.validators.set(validators.size);
    this.#metrics.validatorsPower.set(Number(validators.totalVotingPower));
    const { address } = this.#dependencies;
    const own = address && validators.getByAddress(address);
    if (own !== undefined) this.#metrics.ownPower.set(Number(own.votingPower), this.#label());
  }

  #signers({ height, signatures }: Commit, validators: ValidatorSet | undefined): void {
    if (validators === undefined || validators.size !== signatures.length) return;
    let missing = 0;
    let power = 0n;
    signatures.forEach(({ blockIdFlag }, index) => {
      const validator = validators.getByIndex(index);
      const isMissing = blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
      if (isMissing) {
        missing++;
        power += validator?.votingPower ?? 0n;
      }
      const { address } = this.#dependencies;
      if (address === undefined || validator === undefined || !equalBytes(validator.address, address)) return;
      if (isMissing) this.#metrics.ownMissed.set(++this.#missedBlocks, this.#label());
      else this.#metrics.ownSigned.set(Number(height), this.#label());
    });
    this.#metrics.missing.set(missing);
    this.#metrics.missingPower.set(Number(power));
  }

  #label(): { readonly validator_address: string } {
    return { validator_address: toHexUpper(this.#dependencies.address ?? new Uint8Array(0)) };
  }

  /** The validators of a height, read once while they stay the same. */
  #validators({ height, validatorsHash }: Header): ValidatorSet | undefined {
    if (this.#known !== undefined && equalBytes(this.#known.hash, validatorsHash)) return this.#known.validators;
    const validators = this.#dependencies.stateStore.loadValidators(height);
    if (validators !== undefined) this.#known = { hash: validatorsHash, validators };
    return validators;
  }
}

type ChainMetrics = ReturnType<typeof declare>;

function declare(metrics: Metrics) {
  const named = (name: string, help: string, labels: readonly string[] = []) => ({
    name: `consensus_${name}`,
    help,
    labels,
  });
  const gauge = (name: string, help: string, labels?: readonly string[]): Gauge =>
    metrics.gauge(named(name, help, labels));
  const chainSize: Counter = metrics.counter(named("chain_size_bytes", "Bytes of all blocks since the node started."));
  const own = ["validator_address"];
  return {
    height: gauge("height", "Height of the chain."),
    latestHeight: gauge("latest_block_height", "Height of the latest block."),
    numTxs: gauge("num_txs", "Txs of the latest block."),
    totalTxs: gauge("total_txs", "Txs since the node started."),
    blockSize: gauge("block_size_bytes", "Bytes of the latest block."),
    chainSize,
    interval: metrics.histogram(named("block_interval_seconds", "Time between a block and the one before.")),
    validators: gauge("validators", "Number of validators."),
    validatorsPower: gauge("validators_power", "Voting power of all validators."),
    ownPower: gauge("validator_power", "Voting power of this validator.", own),
    ownSigned: gauge("validator_last_signed_height", "Last height that this validator signed.", own),
    ownMissed: gauge("validator_missed_blocks", "Blocks that this validator did not sign.", own),
    missing: gauge("missing_validators", "Validators that did not sign the latest commit."),
    missingPower: gauge("missing_validators_power", "Voting power of the validators that did not sign."),
    byzantine: gauge("byzantine_validators", "Validators whose misbehaviour the latest block proves."),
    byzantinePower: gauge("byzantine_validators_power", "Voting power of these validators."),
    poolSize: metrics.gauge({ name: "mempool_size", help: "Txs that wait for a block." }),
    poolBytes: metrics.gauge({ name: "mempool_size_bytes", help: "Bytes of these txs." }),
  };
}

function seconds(ns: bigint): number {
  return Number(ns / 1000n) / 1_000_000;
}
