/** Everything that can go wrong in the store for reasons outside this program. */

import { TypedError } from "#lib/errors.ts";

/** The database cannot be opened, read or written (locked, full, failing disk, closed); `cause` is the library's error. */
export class DatabaseError extends TypedError {}

/** Stored bytes contradict their format or the hash that refers to them. */
export class CorruptedStoreError extends TypedError {}

/** A version that was pruned or has not been committed; the message is the one clients of the SDK know. */
export class VersionNotFoundError extends TypedError {
  constructor(version: bigint | number, range: { readonly first: number; readonly latest: number }) {
    super("version does not exist", { version, first: range.first, latest: range.latest });
  }
}

/** A store name that is not mounted; `abci_query` answers it with code 6. */
export class UnknownStoreError extends TypedError {
  constructor(name: string) {
    super("no such store", { store: name });
  }
}

/** The database holds other stores, another layout or another initial version than the program expects. */
export class StoreMismatchError extends TypedError {}

/** A snapshot that is malformed, incomplete, or does not lead to the hash it promises. */
export class SnapshotError extends TypedError {}

/** Pruning options outside the range the SDK accepts. */
export class PruningOptionsError extends TypedError {}
