/** Faults of peers as errors. */

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
