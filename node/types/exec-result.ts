/**
 * A tx's result that is kept as its encoding. A block has thousands of results, each with some hundred objects for its
 * events that are looked at by few: what stays until the block is stored is one byte string per result.
 */
import { type Event, ExecTxResult } from "#proto/tendermint/abci/types.ts";

/** The result of one tx, encoded; its events are decoded when somebody asks for them. */
export class EncodedResult implements ExecTxResult {
  /** The encoded `ExecTxResult`. */
  readonly bytes: Uint8Array;
  readonly code: number;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly codespace: string;
  private decoded: readonly Event[] | undefined;

  constructor(result: ExecTxResult) {
    this.bytes = ExecTxResult.encode(result);
    this.code = result.code;
    this.data = result.data;
    this.log = result.log;
    this.info = result.info;
    this.gasWanted = result.gasWanted;
    this.gasUsed = result.gasUsed;
    this.codespace = result.codespace;
  }

  get events(): readonly Event[] {
    this.decoded ??= ExecTxResult.decode(this.bytes).events;
    return this.decoded;
  }
}

/** The encoding of a result. */
export function encodedResult(result: ExecTxResult): Uint8Array {
  return result instanceof EncodedResult ? result.bytes : ExecTxResult.encode(result);
}
