/** Why data of the chain is refused; the texts are CometBFT's where a client may see them. */

import { TypedError } from "#lib/errors.ts";

/** Data that breaks a rule of the protocol, whoever sent it. */
export class ValidationError extends TypedError {}

/** Signatures that are all in order but carry too little voting power (`ErrNotEnoughVotingPowerSigned`). */
export class NotEnoughVotingPowerError extends ValidationError {
  readonly got: bigint;
  readonly needed: bigint;

  constructor(got: bigint, needed: bigint) {
    super(`invalid commit -- insufficient voting power: got ${got}, needed more than ${needed}`, { got, needed });
    this.got = got;
    this.needed = needed;
  }
}

/** Throws `ValidationError` with `text` unless `condition` holds; a function spares the cost of a text where loops are hot. */
export function check(condition: boolean, text: string | (() => string)): asserts condition {
  if (!condition) throw new ValidationError(typeof text === "string" ? text : text());
}

/** Runs `validate`, naming in front of the text of a `ValidationError` what it is about. */
export function within<T>(subject: string, validate: () => T): T {
  try {
    return validate();
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    throw new ValidationError(`${subject}: ${thrown.message}`, thrown.data, { cause: thrown });
  }
}
