/** The genesis document, whole while it is small and in chunks (cmt:rpc/core/net.go Genesis, GenesisChunked). */

import { toBase64, utf8Decode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { GenesisText, RpcEnvironment } from "../environment.ts";
import { uint64 } from "../jsonrpc/arguments.ts";
import { CODE, RawJson, RpcError } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";

/** Bytes of one genesis chunk, and of the largest genesis served whole. */
const GENESIS_CHUNK_BYTES = 16 * 1024 * 1024;

/** The routes of this file. */
export function genesisRoutes({ genesis }: Pick<RpcEnvironment, "genesis">): Route[] {
  const chunks = Math.max(1, Math.ceil(genesis.byteLength / GENESIS_CHUNK_BYTES));
  return [
    route({
      name: "genesis",
      args: {},
      cacheable: () => true,
      handle: async () => {
        if (chunks > 1)
          throw new RpcError(CODE.internal, "genesis response is large, please use the genesis_chunked API instead");
        return new RawJson(`{"genesis":${utf8Decode(await read(genesis, 0))}}`);
      },
    }),
    route({
      name: "genesis_chunked",
      args: { chunk: uint64 },
      cacheable: () => true,
      handle: async ({ chunk }) => {
        if (chunk >= BigInt(chunks)) {
          throw new RpcError(CODE.internal, `there are ${chunks} chunks, ${chunk} is invalid`);
        }
        const data = toBase64(await read(genesis, Number(chunk)));
        return { chunk: chunk.toString(), total: chunks.toString(), data };
      },
    }),
  ];
}

async function read(genesis: GenesisText, chunk: number): Promise<Uint8Array> {
  const start = chunk * GENESIS_CHUNK_BYTES;
  try {
    return await genesis.read(start, Math.min(start + GENESIS_CHUNK_BYTES, genesis.byteLength));
  } catch (thrown) {
    if (!(thrown instanceof TypedError)) throw thrown;
    throw new RpcError(CODE.internal, thrown.message);
  }
}
