/** What clients may ask of the application, all surfaces together. */
import type { Application } from "#abci/application.ts";
import { Gate, type GateLimits } from "./gate.ts";

/** Limits of application queries: half of the event loop stays free for consensus, whatever is asked. */
export const QUERY_LIMITS: GateLimits = {
  runningMax: 16,
  waitingMax: 500,
  timeoutMs: 10_000,
  loadPercent: 50,
  burstMs: 100,
};

/** Limits of searches in the index. */
export const SEARCH_LIMITS: GateLimits = {
  runningMax: 2,
  waitingMax: 100,
  timeoutMs: 10_000,
  loadPercent: 50,
  burstMs: 100,
};

/** The parts of an application that clients reach. */
export type QueriedApplication = Pick<Application, "info" | "query" | "checkTx">;

/** The application behind a gate that its queries and dry runs pass. */
export function limitQueries(application: QueriedApplication, limits: GateLimits = QUERY_LIMITS): QueriedApplication {
  const gate = new Gate(limits);
  return {
    info: (request) => application.info(request),
    query: (request) => gate.run(() => application.query(request)),
    checkTx: (request) => gate.run(() => application.checkTx(request)),
  };
}
