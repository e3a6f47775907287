/** Calls the JSON-RPC server of a node that nobody vouches for. */

import type { JsonObject } from "#codec/json-value.ts";
import type { Timers } from "#lib/clock.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import { JsonError, JsonNode } from "#types/json-node.ts";

/** The node answered that it cannot, or will not; `detail` is its reason. */
export class RpcCallError extends TypedError {
  readonly detail: string;

  constructor(method: string, detail: string) {
    super(`the node refused ${method}: ${detail}`, { method });
    this.detail = detail;
  }
}
/** The node did not answer in time, or what came is no answer. */
export class RpcUnreachableError extends TypedError {}
/** The address is no address of a node. */
export class RpcAddressError extends TypedError {}

/** How a node is called. */
export interface RpcClientOptions {
  readonly timeoutMs?: number;
  /** Attempts at a call that gets no answer. */
  readonly attempts?: number;
  readonly answerBytesMax?: number;
}

/** Wait for an answer unless said otherwise, ms. */
export const RPC_TIMEOUT_MS = 10_000;
/** Longest answer that is read unless said otherwise, bytes. */
export const ANSWER_BYTES_MAX = 64 * 1024 * 1024;
const ATTEMPTS_DEFAULT = 3;
/** Pause before the second attempt, ms; later ones wait four times, nine times as long. */
const RETRY_PAUSE_MS = 500;
const REASON_LENGTH_MAX = 500;

/** A node's RPC server. */
export class JsonRpcClient {
  /** Where it is, as http(s) URL. */
  readonly url: string;
  readonly #timers: Timers;
  readonly #options: Required<RpcClientOptions>;

  /** `address` is an http, https or tcp URL, or host:port; throws `RpcAddressError`. */
  constructor(dependencies: { readonly timers: Timers }, address: string, options: RpcClientOptions = {}) {
    this.url = rpcUrl(address);
    this.#timers = dependencies.timers;
    this.#options = {
      timeoutMs: options.timeoutMs ?? RPC_TIMEOUT_MS,
      attempts: options.attempts ?? ATTEMPTS_DEFAULT,
      answerBytesMax: options.answerBytesMax ?? ANSWER_BYTES_MAX,
    };
  }

  /** The result of `method`; rejects with `RpcCallError` or `RpcUnreachableError`. */
  async call(method: string, params: JsonObject = {}): Promise<JsonNode> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    for (let attempt = 1; ; attempt++) {
      try {
        return resultOf(method, await this.#post(body));
      } catch (thrown) {
        if (!(thrown instanceof RpcUnreachableError) || attempt >= this.#options.attempts) throw thrown;
      }
      await this.#pause(RETRY_PAUSE_MS * attempt * attempt);
    }
  }

  async #post(body: string): Promise<string> {
    try {
      const response = await fetch(this.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal: AbortSignal.timeout(this.#options.timeoutMs),
      });
      return await boundedText(response, this.#options.answerBytesMax);
    } catch (cause) {
      if (cause instanceof RpcUnreachableError) throw cause;
      const reason =
        cause instanceof Error && cause.cause !== undefined ? errorMessage(cause.cause) : errorMessage(cause);
      throw new RpcUnreachableError(`no answer from ${this.url}: ${reason}`, {}, { cause });
    }
  }

  #pause(durationMs: number): Promise<void> {
    return new Promise((resolve) => void this.#timers.after(durationMs, resolve));
  }
}

/** The URL that an address means; throws `RpcAddressError`. */
export function rpcUrl(address: string): string {
  const withScheme = address.includes("://") ? address.replace(/^tcp:\/\//, "http://") : `http://${address}`;
  const url = URL.parse(withScheme);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new RpcAddressError(`${address} is not the address of a node: write host:port or an http(s) URL`);
  }
  return url.href;
}

function resultOf(method: string, text: string): JsonNode {
  let answer: JsonNode;
  try {
    answer = JsonNode.parse(text, method);
    const error = answer.get("error");
    if (!error.isPresent) return new JsonNode(answer.get("result").value, method);
    const data = error.get("data").value;
    const detail = typeof data === "string" && data !== "" ? data : String(error.get("message").value);
    throw new RpcCallError(method, detail.slice(0, REASON_LENGTH_MAX));
  } catch (thrown) {
    if (!(thrown instanceof JsonError)) throw thrown;
    throw new RpcUnreachableError("the answer is not that of a node", { method }, { cause: thrown });
  }
}

async function boundedText(response: Response, bytesMax: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > bytesMax) throw new RpcUnreachableError("the answer is too long", { max: bytesMax });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
