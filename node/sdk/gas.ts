/** Gas: the metered work of a transaction (`sdk:store/types/gas.go`). Amounts are safe integers, so that metering allocates nothing. */
import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";

/** Thrown when a meter passes its limit; `location` names the work that did. */
export class OutOfGas extends TypedError {
  readonly location: string;

  constructor(location: string) {
    super("out of gas", { location });
    this.location = location;
  }
}

/** The largest gas amount a meter counts; a larger limit behaves as this one. */
export const GAS_MAX: number = Number.MAX_SAFE_INTEGER;

/** Counts gas up to a limit; one meter is reset and reused for many transactions. */
export class GasMeter {
  private used = 0;
  private max = GAS_MAX;
  private infinite = true;

  /** Starts again at zero; without a limit the meter never runs out. */
  reset(limit?: bigint): void {
    this.used = 0;
    this.infinite = limit === undefined;
    this.max = limit === undefined || limit > BigInt(GAS_MAX) ? GAS_MAX : Number(limit);
  }

  /** Adds `amount`; throws `OutOfGas` naming `location` when the sum is above the limit (the sum stays recorded). */
  consume(amount: number, location: string): void {
    this.used += amount;
    if (this.used > this.max) {
      assert(!this.infinite, "gas counter overflow");
      throw new OutOfGas(location);
    }
  }

  /** Gas counted so far, as a number. */
  get amount(): number {
    return this.used;
  }

  /** Gas counted so far, also when it is above the limit. */
  consumed(): bigint {
    return BigInt(this.used);
  }

  /** Gas counted so far but not more than the limit. */
  consumedToLimit(): bigint {
    return BigInt(Math.min(this.used, this.max));
  }

  /** Whether more than the limit was asked for. */
  isPastLimit(): boolean {
    return this.used > this.max;
  }

  /** Whether nothing is left. */
  isOut(): boolean {
    return this.used >= this.max;
  }
}
