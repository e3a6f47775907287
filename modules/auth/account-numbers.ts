/** Account numbers of a genesis file, which may repeat. */

/** Numbers in use; those that follow one another from 0 cost nothing. */
export class UsedNumbers {
  private readonly scattered = new Set<bigint>();
  private dense = 0n;
  private highest = -1n;

  /** The number after the highest. */
  get next(): bigint {
    return this.highest + 1n;
  }

  /** Takes a number; false when it was taken before. */
  take(number: bigint): boolean {
    if (number < this.dense || this.scattered.has(number)) return false;
    if (number === this.dense) this.dense++;
    else this.scattered.add(number);
    while (this.scattered.delete(this.dense)) this.dense++;
    if (number > this.highest) this.highest = number;
    return true;
  }

  /** Takes the lowest unused number. */
  takeLowest(): bigint {
    const lowest = this.dense;
    this.take(lowest);
    return lowest;
  }
}
