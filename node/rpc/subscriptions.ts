/** Who is told about which events: websocket clients by query, and callers that wait for one tx. */
import { sha256 } from "#crypto/sha256.ts";
import type { EngineEvent, EventBus, EventKind, EventOf } from "#engine/event-bus.ts";
import { toHexUpper } from "#lib/bytes.ts";
import type { Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import { eventAttributes, eventToJson } from "./event-json.ts";
import { CODE, failure, RawJson, RpcError, success } from "./jsonrpc/envelope.ts";
import type { SocketCaller } from "./jsonrpc/route.ts";
import { matchesEvents } from "./query/match.ts";
import { parseQuery, QUERY_LENGTH_MAX, type Query } from "./query/parse.ts";

/** Limits of `[rpc]`. */
export interface SubscriptionLimits {
  /** Clients that may subscribe or wait for a tx. */
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
  /** The only events that can match; undefined for any. */
  readonly kind: string | undefined;
}

const KINDS: readonly EventKind[] = [
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

const SLOW = new RpcError(
  CODE.server,
  "subscription was canceled (reason: client is not pulling messages fast enough)",
);

/** Events that may wait to be told; a node that falls so far behind ends all subscriptions. */
export const EVENTS_WAITING_MAX = 50_000;
/** Time that telling events may take before everybody else has a turn, milliseconds. */
const TURN_MS = 5;

interface Notice {
  readonly event: EngineEvent;
  /** Whoever was subscribed when it happened. */
  readonly candidates: readonly Subscriber[];
}

/**
 * All subscriptions of a node. Events are queued when they happen and told in later turns of the event loop: a full block
 * is megabytes of JSON, and the engine that announces it has the next one to decide.
 */
export class Subscriptions {
  readonly #limits: SubscriptionLimits;
  readonly #timers: Timers;
  readonly #byConnection = new Map<number, Map<string, Subscriber>>();
  readonly #byKind = new Map<string | undefined, Set<Subscriber>>();
  readonly #waits = new Map<string, Set<(event: EventOf<"Tx"> | undefined) => void>>();
  #waiting = 0;
  #notices: Notice[] = [];
  #isTelling = false;

  constructor(bus: EventBus, timers: Timers, limits: SubscriptionLimits) {
    this.#limits = limits;
    this.#timers = timers;
    for (const kind of KINDS) bus.on(kind, (event) => this.#deliver(event));
  }

  /** Subscribes the caller to a query. */
  add(socket: SocketCaller, text: string): void {
    const mine = this.#byConnection.get(socket.connectionId) ?? new Map<string, Subscriber>();
    if (mine.size === 0) this.#requireClient();
    if (mine.size >= this.#limits.perClientMax) {
      throw new RpcError(CODE.internal, `max_subscriptions_per_client ${this.#limits.perClientMax} reached`);
    }
    const query = parsed(text);
    if (mine.has(text)) throw new RpcError(CODE.internal, "already subscribed");
    const subscriber = { text, query, socket, kind: kindOf(query) };
    mine.set(text, subscriber);
    this.#byConnection.set(socket.connectionId, mine);
    const peers = this.#byKind.get(subscriber.kind) ?? new Set();
    this.#byKind.set(subscriber.kind, peers.add(subscriber));
  }

  /** Ends one subscription. */
  remove(socket: SocketCaller, text: string): void {
    parsed(text);
    const subscriber = this.#byConnection.get(socket.connectionId)?.get(text);
    if (subscriber === undefined) throw new RpcError(CODE.internal, "subscription not found");
    this.#end(subscriber);
  }

  /** Ends all subscriptions of a connection; `isAsked` when the client asked, so that it learns when there were none. */
  removeAll(connectionId: number, isAsked: boolean): void {
    const mine = this.#byConnection.get(connectionId);
    if (mine === undefined && isAsked) throw new RpcError(CODE.internal, "subscription not found");
    for (const subscriber of [...(mine?.values() ?? [])]) this.#end(subscriber);
  }

  /** Waits for the tx with this hash (upper-case hex) to be committed. */
  waitForTx(hash: string, timeoutMs: number): TxWait {
    this.#requireClient();
    const waiting = this.#waits.get(hash) ?? new Set();
    this.#waits.set(hash, waiting);
    this.#waiting++;
    let finish: (event: EventOf<"Tx"> | undefined) => void = () => {};
    const result = new Promise<EventOf<"Tx"> | undefined>((resolve) => {
      finish = (event) => {
        if (!waiting.delete(finish)) return;
        this.#waiting--;
        timer.cancel();
        if (waiting.size === 0) this.#waits.delete(hash);
        resolve(event);
      };
    });
    const timer = this.#timers.after(timeoutMs, () => finish(undefined));
    waiting.add(finish);
    return { result, cancel: () => finish(undefined) };
  }

  #requireClient(): void {
    if (this.#byConnection.size + this.#waiting < this.#limits.clientsMax) return;
    throw new RpcError(CODE.internal, `max_subscription_clients ${this.#limits.clientsMax} reached`);
  }

  #end(subscriber: Subscriber): void {
    const { connectionId } = subscriber.socket;
    const mine = this.#byConnection.get(connectionId);
    mine?.delete(subscriber.text);
    if (mine?.size === 0) this.#byConnection.delete(connectionId);
    this.#byKind.get(subscriber.kind)?.delete(subscriber);
  }

  #deliver(event: EngineEvent): void {
    if (event.kind === "Tx") this.#answerWaits(event);
    const candidates = [...(this.#byKind.get(event.kind) ?? []), ...(this.#byKind.get(undefined) ?? [])];
    if (candidates.length === 0) return;
    this.#notices.push({ event, candidates });
    if (this.#notices.length > EVENTS_WAITING_MAX) this.#giveUp();
    if (this.#isTelling) return;
    this.#isTelling = true;
    setImmediate(() => this.#tellInTurns());
  }

  #tellInTurns(): void {
    const end = performance.now() + TURN_MS;
    let told = 0;
    for (const notice of this.#notices) {
      this.#tell(notice);
      told++;
      if (performance.now() > end) break;
    }
    this.#notices = this.#notices.slice(told);
    this.#isTelling = this.#notices.length > 0;
    if (this.#isTelling) setImmediate(() => this.#tellInTurns());
  }

  #tell({ event, candidates }: Notice): void {
    const attributes = eventAttributes(event);
    let rendered: string | undefined;
    for (const subscriber of candidates) {
      if (!this.#isActive(subscriber) || !matchesEvents(subscriber.query, attributes)) continue;
      rendered ??= `"data":${JSON.stringify(eventToJson(event))},"events":${JSON.stringify(Object.fromEntries(attributes))}}`;
      this.#send(subscriber, new RawJson(`{"query":${JSON.stringify(subscriber.text)},${rendered}`));
    }
  }

  #isActive(subscriber: Subscriber): boolean {
    return this.#byKind.get(subscriber.kind)?.has(subscriber) === true;
  }

  #giveUp(): void {
    this.#notices = [];
    for (const mine of [...this.#byConnection.values()]) {
      for (const subscriber of [...mine.values()]) this.#cancel(subscriber);
    }
  }

  #send(subscriber: Subscriber, result: RawJson): void {
    const { socket } = subscriber;
    if (!socket.offer(success(socket.requestId, result))) this.#cancel(subscriber);
  }

  #cancel(subscriber: Subscriber): void {
    this.#end(subscriber);
    subscriber.socket.push(failure(subscriber.socket.requestId, SLOW));
  }

  #answerWaits(event: EventOf<"Tx">): void {
    if (this.#waits.size === 0) return;
    for (const finish of [...(this.#waits.get(toHexUpper(sha256(event.tx))) ?? [])]) finish(event);
  }
}

/** The kind of event a query is bound to by `tm.event='…'`. */
function kindOf(query: Query): string | undefined {
  const condition = query.find(({ tag, operator }) => tag === "tm.event" && operator === "=");
  return condition?.operand?.kind === "text" ? condition.operand.text : undefined;
}

function parsed(text: string): Query {
  if (text.length > QUERY_LENGTH_MAX) throw new RpcError(CODE.internal, "maximum query length exceeded");
  try {
    return parseQuery(text);
  } catch (error) {
    throw new RpcError(CODE.internal, `failed to parse query: ${errorMessage(error)}`);
  }
}
