/** How a transaction or query may fail: declared codes of a codespace, as `cosmossdk.io/errors` registers them. */
import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";

/** Error codes of a module by name: `[code, message]`; codes are append-only and start at 2 (1 is reserved for internal). */
export type ErrorSpec = Readonly<Record<string, readonly [code: number, message: string]>>;

/** What particulars a failure may carry: a text put before the message, or named fields. */
export type FailDetails = string | Readonly<Record<string, string | number | bigint>>;

/** One throwing function per declared error. */
export type FailFunctions<E extends ErrorSpec> = { readonly [K in keyof E]: (details?: FailDetails) => never };

/** A failure with a codespace and code, reported to clients; its message is the whole log text. */
export class TxError extends TypedError {
  readonly codespace: string;
  readonly code: number;

  constructor(codespace: string, code: number, message: string) {
    super(message, { codespace, code });
    this.codespace = codespace;
    this.code = code;
  }
}

/** gRPC status codes a query may answer with. */
export const GRPC_CODES = {
  invalidArgument: 3,
  notFound: 5,
  failedPrecondition: 9,
  unimplemented: 12,
  internal: 13,
  unauthenticated: 16,
} as const;

/** A query's failure as a gRPC status. */
export class QueryError extends TypedError {
  readonly grpcCode: number;

  constructor(grpcCode: number, message: string) {
    super(message, { grpcCode });
    this.grpcCode = grpcCode;
  }
}

/** Throws a gRPC status with a text, for queries. */
export const failQuery: { readonly [K in keyof typeof GRPC_CODES]: (message: string) => never } = {
  invalidArgument: (message) => throwQuery(GRPC_CODES.invalidArgument, message),
  notFound: (message) => throwQuery(GRPC_CODES.notFound, message),
  failedPrecondition: (message) => throwQuery(GRPC_CODES.failedPrecondition, message),
  unimplemented: (message) => throwQuery(GRPC_CODES.unimplemented, message),
  internal: (message) => throwQuery(GRPC_CODES.internal, message),
  unauthenticated: (message) => throwQuery(GRPC_CODES.unauthenticated, message),
};

/** Codespace of failures nobody declared. */
export const UNDEFINED_CODESPACE = "undefined";
/** Code of an undeclared throw, as the SDK's `ErrPanic`. */
export const PANIC_CODE = 111_222;
/** Code of a failure without a registered cause, as the SDK's internal error. */
export const INTERNAL_CODE = 1;

/** The throwing functions for `errors` of `codespace`; asserts that codes are unique and not reserved. */
export function declareErrors<const E extends ErrorSpec>(codespace: string, errors: E): FailFunctions<E> {
  const seen = new Set<number>();
  const functions: Record<string, (details?: FailDetails) => never> = {};
  for (const [name, [code, message]] of Object.entries(errors)) {
    assert(Number.isSafeInteger(code) && code > 1, "error code is reserved", { codespace, name, code });
    assert(!seen.has(code), "error code is declared twice", { codespace, name, code });
    seen.add(code);
    functions[name] = (details) => {
      throw new TxError(codespace, code, wrapped(message, details));
    };
  }
  return functions as FailFunctions<E>;
}

/** The error codes every Cosmos chain shares (`sdk:types/errors/errors.go`). */
export const SDK_ERRORS = {
  txDecode: [2, "tx parse error"],
  invalidSequence: [3, "invalid sequence"],
  unauthorized: [4, "unauthorized"],
  insufficientFunds: [5, "insufficient funds"],
  unknownRequest: [6, "unknown request"],
  invalidAddress: [7, "invalid address"],
  invalidPubKey: [8, "invalid pubkey"],
  unknownAddress: [9, "unknown address"],
  invalidCoins: [10, "invalid coins"],
  outOfGas: [11, "out of gas"],
  memoTooLarge: [12, "memo too large"],
  insufficientFee: [13, "insufficient fee"],
  tooManySignatures: [14, "maximum number of signatures exceeded"],
  noSignatures: [15, "no signatures supplied"],
  jsonMarshal: [16, "failed to marshal JSON bytes"],
  jsonUnmarshal: [17, "failed to unmarshal JSON bytes"],
  invalidRequest: [18, "invalid request"],
  txInMempoolCache: [19, "tx already in mempool"],
  mempoolIsFull: [20, "mempool is full"],
  txTooLarge: [21, "tx too large"],
  keyNotFound: [22, "key not found"],
  wrongPassword: [23, "invalid account password"],
  wrongSigner: [24, "tx intended signer does not match the given signer"],
  invalidGasAdjustment: [25, "invalid gas adjustment"],
  invalidHeight: [26, "invalid height"],
  invalidVersion: [27, "invalid version"],
  invalidChainId: [28, "invalid chain-id"],
  invalidType: [29, "invalid type"],
  txTimeoutHeight: [30, "tx timeout height"],
  unknownExtensionOptions: [31, "unknown extension options"],
  wrongSequence: [32, "incorrect account sequence"],
  packAny: [33, "failed packing protobuf message to Any"],
  unpackAny: [34, "failed unpacking protobuf message from Any"],
  logic: [35, "internal logic error"],
  conflict: [36, "conflict"],
  notSupported: [37, "feature not supported"],
  notFound: [38, "not found"],
  io: [39, "Internal IO error"],
  appConfig: [40, "error in app.toml"],
  invalidGasLimit: [41, "invalid gas limit"],
  txTimeout: [42, "tx timeout"],
} as const satisfies ErrorSpec;

/** Throws one of the shared errors of codespace "sdk". */
export const failSdk: FailFunctions<typeof SDK_ERRORS> = declareErrors("sdk", SDK_ERRORS);

/** Throws a failure without a declared code (codespace "undefined", code 1), for states a client cannot cause. */
export function failInternal(message: string): never {
  throw new TxError(UNDEFINED_CODESPACE, INTERNAL_CODE, message);
}

/** What clients see of a throw nobody declared: never its text, which could differ between machines. */
export function redacted(): TxError {
  return new TxError(UNDEFINED_CODESPACE, PANIC_CODE, "internal error");
}

function throwQuery(code: number, message: string): never {
  throw new QueryError(code, message);
}

function wrapped(message: string, details: FailDetails | undefined): string {
  if (details === undefined) return message;
  if (typeof details === "string") return `${details}: ${message}`;
  const fields = Object.entries(details).map(([key, value]) => `${key} ${value}`);
  return fields.length === 0 ? message : `${fields.join(", ")}: ${message}`;
}
