/** The application behind the node, and evidence against validators (cmt:rpc/core/{abci,evidence}.go). */
import { toBase64 } from "#lib/bytes.ts";
import { JsonNode } from "#types/json-node.ts";
import { evidenceFromJson } from "#types/json-parse.ts";
import { BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { ABCI_VERSION, COMETBFT_VERSION } from "#types/versions.ts";
import { infoToJson, queryToJson } from "../abci-json.ts";
import type { RpcEnvironment } from "../environment.ts";
import { anyJson, bool, hexBytes, int64, text } from "../jsonrpc/arguments.ts";
import { CODE, RpcError } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";

const INFO_REQUEST = {
  version: COMETBFT_VERSION,
  blockVersion: BLOCK_PROTOCOL,
  p2pVersion: P2P_PROTOCOL,
  abciVersion: ABCI_VERSION,
};

/** The routes of this file. */
export function applicationRoutes(env: RpcEnvironment): Route[] {
  const { application } = env;
  return [
    route({
      name: "abci_info",
      args: {},
      handle: async () => ({
        response: infoToJson(await application.info(INFO_REQUEST)),
      }),
    }),
    route({
      name: "abci_query",
      args: { path: text, data: hexBytes, height: int64, prove: bool },
      handle: async (request) => ({ response: queryToJson(await application.query(request)) }),
    }),
    route({
      name: "broadcast_evidence",
      args: { evidence: anyJson },
      handle: async ({ evidence }) => {
        if (evidence === null) throw new RpcError(CODE.internal, "no evidence was provided");
        return { hash: toBase64(await env.addEvidence(evidenceFromJson(new JsonNode(evidence, "evidence")))) };
      },
    }),
  ];
}
