/**
 * Waiting messages by channel: within a channel in order, between channels each gets a share of the bytes in proportion to
 * its priority, so that votes pass blocks and blocks still move (stride scheduling, Waldspurger and Weihl 1995).
 */

/** Where an item belongs and what it weighs. */
export interface Weighed {
  readonly channel: { readonly id: number; readonly priority: number };
  /** Bytes. */
  readonly size: number;
}

interface Lane<T> {
  readonly id: number;
  readonly priority: number;
  items: T[];
  /** Index of the first waiting item; those before it are gone. */
  head: number;
  /** Where the lane stands in its share; the smallest goes next. */
  pass: number;
  bytes: number;
}

/** A queue that holds `T`s of several channels. */
export class FairQueue<T extends Weighed> {
  private readonly lanes = new Map<number, Lane<T>>();
  private now = 0;
  private count = 0;
  private total = 0;

  /** Items that wait. */
  get length(): number {
    return this.count;
  }

  /** Bytes that wait. */
  get bytes(): number {
    return this.total;
  }

  /** Items and bytes that wait in one channel. */
  waiting(channelId: number): { readonly messages: number; readonly bytes: number } {
    const lane = this.lanes.get(channelId);
    return lane === undefined
      ? { messages: 0, bytes: 0 }
      : { messages: lane.items.length - lane.head, bytes: lane.bytes };
  }

  push(item: T): void {
    const lane = this.lane(item);
    // A lane that was idle starts at the present: what it did not use is not saved up.
    if (lane.head === lane.items.length) lane.pass = Math.max(lane.pass, this.now);
    lane.items.push(item);
    lane.bytes += item.size;
    this.count++;
    this.total += item.size;
  }

  /** Removes and returns the item whose turn it is among the channels that `isReady`. */
  next(isReady: (channelId: number) => boolean = () => true): T | undefined {
    let best: Lane<T> | undefined;
    for (const lane of this.lanes.values()) {
      if (lane.head < lane.items.length && (best === undefined || lane.pass < best.pass) && isReady(lane.id))
        best = lane;
    }
    return best === undefined ? undefined : this.take(best);
  }

  /** Removes and returns the next item of one channel if it weighs at most `sizeMax`. */
  nextOf(channelId: number, sizeMax: number): T | undefined {
    const lane = this.lanes.get(channelId);
    const item = lane?.items[lane.head];
    return lane === undefined || item === undefined || item.size > sizeMax ? undefined : this.take(lane);
  }

  /** Empties the queue. */
  drain(): T[] {
    const items = [...this.lanes.values()].flatMap((lane) => lane.items.slice(lane.head));
    this.lanes.clear();
    this.count = 0;
    this.total = 0;
    return items;
  }

  private take(lane: Lane<T>): T {
    const item = lane.items[lane.head++] as T;
    this.now = lane.pass;
    // Messages cost beyond their bytes, so an empty-looking one still counts.
    lane.pass += (item.size + MESSAGE_COST_BYTES) / Math.max(1, lane.priority);
    lane.bytes -= item.size;
    this.count--;
    this.total -= item.size;
    if (lane.head === lane.items.length) {
      lane.items = [];
      lane.head = 0;
    } else if (lane.head >= COMPACT_AT && lane.head * 2 >= lane.items.length) {
      lane.items = lane.items.slice(lane.head);
      lane.head = 0;
    }
    return item;
  }

  private lane({ channel }: T): Lane<T> {
    const known = this.lanes.get(channel.id);
    if (known !== undefined) return known;
    const lane: Lane<T> = { id: channel.id, priority: channel.priority, items: [], head: 0, pass: this.now, bytes: 0 };
    this.lanes.set(channel.id, lane);
    return lane;
  }
}

/** What handling any message costs, in bytes of payload that cost the same. */
const MESSAGE_COST_BYTES = 256;
/** Removed items that are worth a copy of the rest. */
const COMPACT_AT = 1024;
