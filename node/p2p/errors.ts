/** Faults of peers and unusable network input as errors. */

import { TypedError } from "#lib/errors.ts";
import type { Fault } from "./network.ts";

/** Thrown by a message handler: the peer that sent the message is reported with this fault. */
export class PeerFaultError extends TypedError {
  readonly fault: Fault;

  constructor(fault: Fault, reason: string) {
    super(reason, { fault });
    this.fault = fault;
  }
}

/** A text that names no peer or no address. */
export class PeerAddressError extends TypedError {}

/** Bytes on a stream that are not a length-prefixed message within its limit. */
export class FrameError extends TypedError {}

/** A stream that ended, was reset or did not move in time. */
export class StreamError extends TypedError {}

/** A peer that could not be reached or was refused. */
export class DialError extends TypedError {}

/** An address that cannot be listened at. */
export class ListenError extends TypedError {}
