/** `abci_query`: the application's own paths, store paths with proofs, and gRPC paths (`sdk:baseapp/abci.go` Query). */
import { EMPTY_BYTES, prefixEnd, utf8Encode } from "#lib/bytes.ts";
import { Result, SimulationResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { SimulateRequest, SimulateResponse, Service as TxService } from "#proto/cosmos/tx/v1beta1/service.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { RequestQuery, ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { failSdk, GRPC_CODES, redacted, TxError } from "#sdk";
import { UnknownStoreError, VersionNotFoundError } from "#store/errors.ts";
import { Writer } from "#wire";
import type { AppCore } from "./core.ts";
import { answerGrpc } from "./grpc-query.ts";
import { simulate } from "./simulate.ts";

/** Entries one `/store/<name>/subspace` query returns at most. */
export const SUBSPACE_ENTRIES_MAX = 10_000;
/** Longest query path, characters. */
export const QUERY_PATH_MAX = 512;

/** Answers a query; failures are codes of the response. */
export function abciQuery(core: AppCore, request: RequestQuery): ResponseQuery {
  try {
    return answer(core, request);
  } catch (thrown) {
    return failed(core, thrown, request.height);
  }
}

function answer(core: AppCore, request: RequestQuery): ResponseQuery {
  if (request.path.length > QUERY_PATH_MAX) failSdk.unknownRequest("query path is too long");
  const route = core.wiring.queries.get(request.path);
  if (route !== undefined) {
    requireQueryHeight(core, request);
    const reply = answerGrpc(core, route, request);
    if (reply.kind === "failed") return grpcFailure(reply.grpcCode, reply.message);
    return response({ value: reply.value, height: reply.height });
  }
  if (request.path === TxService.methods.simulate.path) return simulateQuery(core, request);
  const [first = "", second = "", third = ""] = request.path.replace(/^\//, "").split("/");
  switch (first) {
    case "app":
      return appQuery(core, second, request);
    case "store":
      return storeQuery(core, { name: second, operation: third, request });
    case "p2p":
      return response({});
    case "":
      return failSdk.unknownRequest("no query path provided");
  }
  return failSdk.unknownRequest("unknown query path");
}

/** Fails with code 18 for a negative or unprovable height and 26 for one that is not reached yet. */
export function requireQueryHeight(core: AppCore, wanted: Pick<RequestQuery, "height" | "prove">): bigint {
  const { height, prove } = wanted;
  const { last } = core;
  if (height < 0n) failSdk.invalidRequest("cannot query with height < 0; please provide a valid height");
  if (last.height === 0n) failSdk.invalidHeight(`${core.options.name} is not ready; please wait for first block`);
  if (height > last.height) {
    failSdk.invalidHeight("cannot query with height in the future; please provide a valid height");
  }
  const at = height === 0n ? last.height : height;
  if (prove && at <= 1n) {
    failSdk.invalidRequest("cannot query with proof when height <= 1; please provide a valid height");
  }
  if (at < core.store.firstVersion) {
    const text = `failed to load state at height ${at}; version does not exist (latest height: ${last.height})`;
    failSdk.invalidRequest(text);
  }
  return at;
}

function appQuery(core: AppCore, name: string, request: RequestQuery): ResponseQuery {
  if (name === "version") return response({ value: utf8Encode(core.options.version), height: request.height });
  if (name !== "simulate") return failSdk.unknownRequest(`unknown query: app/${name}`);
  return response({ value: SimulationResponse.encode(simulated(core, request.data)), height: request.height });
}

/** The simulation of the tx service, which clients without gRPC reach through this door. */
function simulateQuery(core: AppCore, { data }: RequestQuery): ResponseQuery {
  const { tx, txBytes } = SimulateRequest.decode(data);
  const bytes = tx === undefined ? txBytes : Tx.encode(tx);
  if (bytes.length === 0) return grpcFailure(GRPC_CODES.invalidArgument, "empty txBytes is not allowed");
  return response({ value: SimulateResponse.encode(simulated(core, bytes)), height: core.last.height });
}

function simulated(core: AppCore, tx: Uint8Array) {
  const outcome = simulate(core, tx);
  if (outcome.code !== 0) throw new TxError(outcome.codespace, outcome.code, outcome.log);
  const { gasWanted, gasUsed, data, log, events, responses } = outcome;
  return { gasInfo: { gasWanted, gasUsed }, result: Result.create({ data, log, events, msgResponses: responses }) };
}

function storeQuery(
  core: AppCore,
  query: { readonly name: string; readonly operation: string; readonly request: RequestQuery },
): ResponseQuery {
  const { name, operation, request } = query;
  if (request.data.length === 0) failSdk.txDecode("query cannot be zero length");
  const { last, store } = core;
  if (request.height > last.height) {
    failSdk.invalidHeight("cannot query with height in the future; please provide a valid height");
  }
  const height = request.height <= 0n ? last.height : request.height;
  if (request.prove && height <= 1n) {
    failSdk.invalidRequest("cannot query with proof when height <= 1; please provide a valid height");
  }
  try {
    if (operation === "subspace") {
      return response({ key: request.data, value: subspace(core, name, { prefix: request.data, height }), height });
    }
    if (operation !== "key") return failSdk.unknownRequest(`unexpected query path: ${operation}`);
    if (!request.prove) {
      const value = store.at(height).store(name).get(request.data) ?? EMPTY_BYTES;
      return response({ key: request.data, value, height });
    }
    const { value, ops } = store.prove(name, request.data, height);
    return response({ key: request.data, value: value ?? EMPTY_BYTES, height, proofOps: { ops } });
  } catch (thrown) {
    if (thrown instanceof UnknownStoreError) return failSdk.unknownRequest(`no such store: ${name}`);
    // The reference answers a pruned version with an empty value and says why in the log.
    if (thrown instanceof VersionNotFoundError) return response({ key: request.data, height, log: NO_VERSION });
    throw thrown;
  }
}

const NO_VERSION = "version does not exist";

/** All entries that begin with a prefix, as `cosmos.store.internal.kv.v1beta1.Pairs`. */
function subspace(
  core: AppCore,
  name: string,
  wanted: { readonly prefix: Uint8Array; readonly height: bigint },
): Uint8Array {
  const end = prefixEnd(wanted.prefix);
  const range = { start: wanted.prefix, ...(end === undefined ? {} : { end }) };
  const writer = new Writer();
  let count = 0;
  for (const [key, value] of core.store.at(wanted.height).store(name).iterate(range)) {
    if (++count > SUBSPACE_ENTRIES_MAX) failSdk.invalidRequest(`more than ${SUBSPACE_ENTRIES_MAX} entries`);
    const mark = writer.uint32(10).fork();
    writer.uint32(10).bytes(key).uint32(18).bytes(value).join(mark);
  }
  return writer.finish();
}

function response(fields: Partial<ResponseQuery>): ResponseQuery {
  return {
    code: 0,
    log: "",
    info: "",
    index: 0n,
    key: EMPTY_BYTES,
    value: EMPTY_BYTES,
    proofOps: undefined,
    height: 0n,
    codespace: "",
    ...fields,
  };
}

/** A gRPC status as the SDK maps it to its own codes (`gRPCErrorToSDKError`). */
function grpcFailure(grpcCode: number, message: string): never {
  const text = `rpc error: code = ${GRPC_NAMES[grpcCode] ?? "Unknown"} desc = ${message}`;
  switch (grpcCode) {
    case GRPC_CODES.notFound:
      return failSdk.keyNotFound(text);
    case GRPC_CODES.invalidArgument:
    case GRPC_CODES.failedPrecondition:
      return failSdk.invalidRequest(text);
    case GRPC_CODES.unauthenticated:
      return failSdk.unauthorized(text);
  }
  return failSdk.unknownRequest(text);
}

const GRPC_NAMES: Readonly<Record<number, string>> = {
  3: "InvalidArgument",
  5: "NotFound",
  8: "ResourceExhausted",
  9: "FailedPrecondition",
  12: "Unimplemented",
  13: "Internal",
  16: "Unauthenticated",
};

function failed(core: AppCore, thrown: unknown, height: bigint): ResponseQuery {
  if (!(thrown instanceof TxError)) core.logger.error("query failed with an undeclared error", { error: thrown });
  const { code, codespace, message } = thrown instanceof TxError ? thrown : redacted();
  return response({ code, codespace, log: message, height });
}
