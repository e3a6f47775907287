/** Module queries: forwarded to the application as ABCI queries on the method's own path. */
import type { Application } from "#abci/application.ts";
import type { HttpBinding, Rpc } from "#wire";
import type { GatewayMethod } from "./method.ts";
import { GatewayError, queryStatus } from "./status.ts";

/** The methods of an application's query services. */
export function applicationMethods(
  application: Pick<Application, "query">,
  rpcs: readonly Rpc<unknown, unknown>[],
): GatewayMethod[] {
  return rpcs.map((rpc) => ({ rpc: withDenomRoutes(rpc), call: forward(application, rpc) }));
}

/** Asks the application at the height the caller wants; throws `GatewayError` with the application's own text. */
export function forward(
  application: Pick<Application, "query">,
  { path }: Rpc<unknown, unknown>,
): GatewayMethod["call"] {
  return async (data, height) => {
    const response = await application.query({ path, data, height, prove: false });
    if (response.code !== 0) throw new GatewayError(queryStatus(response), response.log);
    return { value: response.value, height: response.height };
  };
}

/** Routes of SDK versions before 0.46 that explorers still call. */
const OLDER_ROUTES: Readonly<Record<string, readonly string[]>> = {
  "/cosmos.bank.v1beta1.Query/SupplyOf": ["/cosmos/bank/v1beta1/supply/{denom=**}"],
};

/** Denominations contain slashes (`ibc/27394F…`), and some clients do not escape them. */
function withDenomRoutes(rpc: Rpc<unknown, unknown>): Rpc<unknown, unknown> {
  const open = rpc.http
    .filter(({ path }) => path.endsWith("/{denom}"))
    .map(({ method, path }) => ({ method, path: path.replace(/\{denom\}$/, "{denom=**}") }));
  const older = (OLDER_ROUTES[rpc.path] ?? []).map((path): HttpBinding => ({ method: "GET", path }));
  return open.length + older.length === 0 ? rpc : { ...rpc, http: [...rpc.http, ...open, ...older] };
}
