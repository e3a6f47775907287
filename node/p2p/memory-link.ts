/** What the links of a network in memory do to messages. */

import type { Channel } from "./network.ts";

/** How one direction of a link treats messages. */
export interface LinkConditions {
  /** Least delay of a message, milliseconds. */
  readonly latencyMs: number;
  /** Most that is added to it, drawn for each message alone, so that messages overtake each other. */
  readonly jitterMs: number;
  /** Messages lost of a thousand; their sender is not told. */
  readonly lossPerMille: number;
  /** Bytes that leave per second; 0 for no limit. */
  readonly bytesPerSecond: number;
}

/** A link without delay, loss or limit. */
export const PERFECT_LINK: LinkConditions = { latencyMs: 0, jitterMs: 0, lossPerMille: 0, bytesPerSecond: 0 };

/** A message on its way. */
export interface Transit {
  readonly from: string;
  readonly to: string;
  readonly channel: Channel<unknown>;
  readonly message: unknown;
  readonly byteLength: number;
}
