/** The one error every decoder of protobuf bytes throws. */

/** Bytes that are not a well-formed encoding of the expected message; `offset` is in bytes. */
export class WireError extends Error {
  override readonly name = "WireError";
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(`${message} at byte ${offset}`);
    this.offset = offset;
  }
}
