/** What happens in the engine, told to whoever asked (`cmt:types/events.go`): RPC subscriptions, indexers, tests. */

import { TypedError } from "#lib/errors.ts";
import type { ExecTxResult, ResponseFinalizeBlock, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockID, Header, Vote } from "#proto/tendermint/types/types.ts";

/** Where consensus is when something happens; `step` has CometBFT's names such as "RoundStepPropose". */
export interface RoundPosition {
  readonly height: bigint;
  readonly round: number;
  readonly step: string;
}

/** One event; `kind` is CometBFT's event type, the value of `tm.event`. */
export type EngineEvent =
  | {
      readonly kind: "NewBlock";
      readonly block: Block;
      readonly blockId: BlockID;
      readonly result: ResponseFinalizeBlock;
    }
  | { readonly kind: "NewBlockHeader"; readonly header: Header }
  | {
      readonly kind: "NewBlockEvents";
      readonly height: bigint;
      readonly result: ResponseFinalizeBlock;
      readonly txs: number;
    }
  | { readonly kind: "NewEvidence"; readonly height: bigint; readonly evidence: Evidence }
  | {
      readonly kind: "Tx";
      readonly height: bigint;
      readonly index: number;
      readonly tx: Uint8Array;
      readonly result: ExecTxResult;
    }
  | { readonly kind: "ValidatorSetUpdates"; readonly validatorUpdates: readonly ValidatorUpdate[] }
  | { readonly kind: "Vote"; readonly vote: Vote }
  | ({ readonly kind: "NewRound"; readonly proposer: Uint8Array; readonly proposerIndex: number } & RoundPosition)
  | ({ readonly kind: "CompleteProposal"; readonly blockId: BlockID } & RoundPosition)
  | ({
      readonly kind: "NewRoundStep" | "Polka" | "Lock" | "ValidBlock" | "TimeoutPropose" | "TimeoutWait";
    } & RoundPosition);

/** The type of an event. */
export type EventKind = EngineEvent["kind"];
/** The event of one type. */
export type EventOf<K extends EventKind> = Extract<EngineEvent, { readonly kind: K }>;

/** The subscriber did not keep up and will not be told any more. */
export class SlowSubscriberError extends TypedError {}

/** Events in the order in which they were published; iterate over it once. */
export interface Subscription extends AsyncIterable<EngineEvent> {
  /** Ends the iteration; what was published before is still delivered. */
  cancel(): void;
}

/** What a subscriber wants. */
export interface SubscribeOptions {
  /** Events to deliver; all when absent. */
  readonly kinds?: ReadonlySet<EventKind>;
  /** A further condition, such as a query; must be quick and must not throw. */
  matches?(event: EngineEvent): boolean;
  /** Events that may wait before the subscription is cut off with `SlowSubscriberError`. */
  readonly bufferMax: number;
}

/** Publishes to any number of subscribers without ever waiting for one. */
export class EventBus {
  readonly #listeners = new Set<(event: EngineEvent) => void>();

  publish(event: EngineEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Whether anybody listens, so that costly events need not be made for nobody. */
  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Calls `listener` with each event of one kind, within `publish`; returns how to stop. */
  on<K extends EventKind>(kind: K, listener: (event: EventOf<K>) => void): () => void {
    const deliver = (event: EngineEvent): void => {
      if (event.kind === kind) listener(event as EventOf<K>);
    };
    this.#listeners.add(deliver);
    return () => this.#listeners.delete(deliver);
  }

  /** A buffered stream of events. */
  subscribe(options: SubscribeOptions): Subscription {
    const stream = new EventStream(options.bufferMax, () => this.#listeners.delete(deliver));
    const deliver = (event: EngineEvent): void => {
      if (options.kinds !== undefined && !options.kinds.has(event.kind)) return;
      if (options.matches === undefined || options.matches(event)) stream.push(event);
    };
    this.#listeners.add(deliver);
    return stream;
  }
}

class EventStream implements Subscription {
  readonly #bufferMax: number;
  readonly #onEnd: () => void;
  #buffer: EngineEvent[] = [];
  #end: { readonly error: Error | undefined } | undefined;
  #wake: (() => void) | undefined;

  constructor(bufferMax: number, onEnd: () => void) {
    this.#bufferMax = bufferMax;
    this.#onEnd = onEnd;
  }

  push(event: EngineEvent): void {
    if (this.#buffer.length >= this.#bufferMax) {
      this.#finish(new SlowSubscriberError("subscriber does not keep up", { buffered: this.#buffer.length }));
      return;
    }
    this.#buffer.push(event);
    this.#wake?.();
  }

  cancel(): void {
    this.#finish(undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EngineEvent, void> {
    try {
      for (;;) {
        const events = this.#buffer;
        this.#buffer = [];
        yield* events;
        if (this.#buffer.length > 0) continue;
        if (this.#end?.error !== undefined) throw this.#end.error;
        if (this.#end !== undefined) return;
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
        this.#wake = undefined;
      }
    } finally {
      this.cancel();
    }
  }

  #finish(error: Error | undefined): void {
    if (this.#end !== undefined) return;
    this.#end = { error };
    this.#onEnd();
    this.#wake?.();
  }
}
