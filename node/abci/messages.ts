/** The wire shape of the door: every `Application` method is one member of the Request and Response unions. */

import { Request, type Response } from "#proto/tendermint/abci/types.ts";
import type { Application } from "./application.ts";

/** A method of `Application`, which is also the `kind` of its request and of its response. */
export type Method = keyof Application;
/** What a method is asked. */
export type RequestOf<M extends Method> = Parameters<Application[M]>[0];
/** What a method answers. */
export type ResponseOf<M extends Method> = Awaited<ReturnType<Application[M]>>;
/** A method's request as a member of the Request union. */
export type MethodRequest = Extract<NonNullable<Request["value"]>, { kind: Method }>;
type RequestValue = NonNullable<Request["value"]>;
type ResponseValue = NonNullable<Response["value"]>;

/** Which of the four connections of CometBFT's proxy carries a method. */
export type ConnectionName = "consensus" | "mempool" | "query" | "snapshot";

/** The connection of each method (`cmt:proxy/app_conn.go`). */
export const METHOD_CONNECTION: Readonly<Record<Method, ConnectionName>> = {
  info: "query",
  query: "query",
  initChain: "consensus",
  prepareProposal: "consensus",
  processProposal: "consensus",
  extendVote: "consensus",
  verifyVoteExtension: "consensus",
  finalizeBlock: "consensus",
  commit: "consensus",
  checkTx: "mempool",
  listSnapshots: "snapshot",
  offerSnapshot: "snapshot",
  loadSnapshotChunk: "snapshot",
  applySnapshotChunk: "snapshot",
};

/** Bytes of a Request that asks `method` for `value`. */
export function encodeMethodRequest<M extends Method>(method: M, value: RequestOf<M>): Uint8Array {
  // The generic pair is a member of the union for each method; TypeScript does not correlate the two halves.
  return Request.encode({ value: { kind: method, value } as unknown as RequestValue });
}

/** Bytes of the Request that asks the other side to deliver everything it buffered. */
export function encodeFlushRequest(): Uint8Array {
  return Request.encode({ value: { kind: "flush", value: {} } });
}

/** The answer inside `response` when it belongs to `method`, otherwise undefined. */
export function responseTo<M extends Method>(method: M, response: Response): ResponseOf<M> | undefined {
  const { value } = response;
  return value?.kind === method ? (value.value as ResponseOf<M>) : undefined;
}

/** Asks `application` for what `request` wants; rejects with whatever the application throws. */
export async function answer(application: Application, request: MethodRequest): Promise<Response> {
  return { value: await answerValue(application, request) };
}

/** The response that tells the other side why it gets no answer. */
export function exceptionResponse(error: string): Response {
  return { value: { kind: "exception", value: { error } } };
}

/** Whether a request's kind is a method of `Application`; echo and flush are answered by the connection itself. */
export function isMethodRequest(value: RequestValue): value is MethodRequest {
  return value.kind in METHOD_CONNECTION;
}

async function answerValue(app: Application, request: MethodRequest): Promise<ResponseValue> {
  switch (request.kind) {
    case "info":
      return { kind: "info", value: await app.info(request.value) };
    case "initChain":
      return { kind: "initChain", value: await app.initChain(request.value) };
    case "query":
      return { kind: "query", value: await app.query(request.value) };
    case "checkTx":
      return { kind: "checkTx", value: await app.checkTx(request.value) };
    case "commit":
      return { kind: "commit", value: await app.commit(request.value) };
    case "listSnapshots":
      return { kind: "listSnapshots", value: await app.listSnapshots(request.value) };
    case "offerSnapshot":
      return { kind: "offerSnapshot", value: await app.offerSnapshot(request.value) };
    case "loadSnapshotChunk":
      return { kind: "loadSnapshotChunk", value: await app.loadSnapshotChunk(request.value) };
    case "applySnapshotChunk":
      return { kind: "applySnapshotChunk", value: await app.applySnapshotChunk(request.value) };
    case "prepareProposal":
      return { kind: "prepareProposal", value: await app.prepareProposal(request.value) };
    case "processProposal":
      return { kind: "processProposal", value: await app.processProposal(request.value) };
    case "extendVote":
      return { kind: "extendVote", value: await app.extendVote(request.value) };
    case "verifyVoteExtension":
      return { kind: "verifyVoteExtension", value: await app.verifyVoteExtension(request.value) };
    case "finalizeBlock":
      return { kind: "finalizeBlock", value: await app.finalizeBlock(request.value) };
  }
}
