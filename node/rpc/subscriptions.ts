/** Who is told about which events: websocket clients by query, and callers that wait for one tx. */
import { sha256 } from "#crypto/sha256.ts";
import type { EngineEvent, EventBus, EventOf } from "#engine/event-bus.ts";
import { toHexUpper } from "#lib/bytes.ts";
import type { Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import { eventAttributes, eventToJson } from "./event-json.ts";
import { CODE, failure, type Json, RpcError } from "./jsonrpc/envelope.ts";
import type { SocketCaller } from "./jsonrpc/route.ts";
import { matchesEvents } from "./query/match.ts";
import { parseQuery, type Query } from "./query/parse.ts";

/** Limits of `[rpc]`. */
export interface SubscriptionLimits {
  readonly clientsMax: number;
  readonly perClientMax: number;
}

/** A tx that somebody waits for; `result` is undefined when the time is up or the wait was cancelled. */
export interface TxWait {
  readonly result: Promise<EventOf<"Tx"> | undefined>;
  cancel(): void;
}

interface Subscriber {
  readonly text: string;
  readonly query: Query;
  readonly socket: SocketCaller;
}

const KINDS: readonly EngineEvent["kind"][] = [
  "NewBlock",
  "NewBlockHeader",
  "NewBlockEvents",
  "NewEvidence",
  "Tx",
  "ValidatorSetUpdates",
  "Vote",
  "NewRound",
  "CompleteProposal",
  "NewRoundStep",
  "Polka",
  "Lock",
  "ValidBlock",
  "TimeoutPropose",
  "TimeoutWait",
];

/** All subscriptions of a node. */
export class Subscriptions {
  private readonly limits: SubscriptionLimits;
  private readonly timers: Timers;
  private readonly byConnection = new Map<number, Map<string, Subscriber>>();
  private readonly waits = new Map<string, Set<(event: EventOf<"Tx"> | undefined) => void>>();

  constructor(bus: EventBus, timers: Timers, limits: SubscriptionLimits) {
    this.limits = limits;
    this.timers = timers;
    for (const kind of KINDS) bus.on(kind, (event) => this.deliver(event));
  }

  /** Subscribes the caller to a query. */
  add(socket: SocketCaller, text: string): void {
    const query = parsed(text);
    const mine = this.byConnection.get(socket.connectionId) ?? new Map<string, Subscriber>();
    if (mine.size === 0 && this.byConnection.size >= this.limits.clientsMax) {
      throw new RpcError(CODE.internal, `max_subscription_clients ${this.limits.clientsMax} reached`);
    }
    if (mine.has(text)) throw new RpcError(CODE.internal, "already subscribed");
    if (mine.size >= this.limits.perClientMax) {
      throw new RpcError(CODE.internal, `max_subscriptions_per_client ${this.limits.perClientMax} reached`);
    }
    mine.set(text, { text, query, socket });
    this.byConnection.set(socket.connectionId, mine);
  }

  /** Ends one subscription. */
  remove(socket: SocketCaller, text: string): void {
    if (this.byConnection.get(socket.connectionId)?.delete(text) !== true) {
      throw new RpcError(CODE.internal, "subscription not found");
    }
    if (this.byConnection.get(socket.connectionId)?.size === 0) this.byConnection.delete(socket.connectionId);
  }

  /** Ends all subscriptions of a connection; `isAsked` when the client asked, so that it learns when there were none. */
  removeAll(connectionId: number, isAsked: boolean): void {
    if (!this.byConnection.delete(connectionId) && isAsked) throw new RpcError(CODE.internal, "subscription not found");
  }

  /** Waits for the tx with this hash (upper-case hex) to be committed. */
  waitForTx(hash: string, timeoutMs: number): TxWait {
    const waiting = this.waits.get(hash) ?? new Set();
    this.waits.set(hash, waiting);
    let finish: (event: EventOf<"Tx"> | undefined) => void = () => {};
    const result = new Promise<EventOf<"Tx"> | undefined>((resolve) => {
      finish = (event) => {
        timer.cancel();
        waiting.delete(finish);
        if (waiting.size === 0 && this.waits.get(hash) === waiting) this.waits.delete(hash);
        resolve(event);
      };
    });
    const timer = this.timers.after(timeoutMs, () => finish(undefined));
    waiting.add(finish);
    return { result, cancel: () => finish(undefined) };
  }

  private deliver(event: EngineEvent): void {
    if (event.kind === "Tx") this.answerWaits(event);
    if (this.byConnection.size === 0) return;
    const attributes = eventAttributes(event);
    let rendered: { readonly data: Json; readonly events: Json } | undefined;
    for (const mine of this.byConnection.values()) {
      for (const subscriber of mine.values()) {
        if (!matchesEvents(subscriber.query, attributes)) continue;
        rendered ??= { data: eventToJson(event), events: Object.fromEntries(attributes) };
        this.send(mine, subscriber, { query: subscriber.text, ...rendered });
      }
    }
  }

  private send(mine: Map<string, Subscriber>, { text, socket }: Subscriber, result: Json): void {
    if (socket.send({ jsonrpc: "2.0", id: socket.requestId, result })) return;
    mine.delete(text);
    const reason = new RpcError(
      CODE.server,
      "subscription was canceled (reason: client is not pulling messages fast enough)",
    );
    socket.send(failure(socket.requestId, reason));
  }

  private answerWaits(event: EventOf<"Tx">): void {
    if (this.waits.size === 0) return;
    for (const finish of [...(this.waits.get(toHexUpper(sha256(event.tx))) ?? [])]) finish(event);
  }
}

function parsed(text: string): Query {
  try {
    return parseQuery(text);
  } catch (error) {
    throw new RpcError(CODE.internal, `failed to parse query: ${errorMessage(error)}`);
  }
}
