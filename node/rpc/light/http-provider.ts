/** Light blocks, consensus params and reports of evidence over a node's RPC (`cmt:light/provider/http`). */

import type { JsonObject } from "#codec/json-value.ts";
import type { ParamsSource } from "#engine/state-sync/state-provider.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { Validator } from "#proto/tendermint/types/validator.ts";
import { ValidationError } from "#types/errors.ts";
import { evidenceToJson } from "#types/json.ts";
import { JsonError, type JsonNode } from "#types/json-node.ts";
import { commitFromJson, consensusParamsFromJson, headerFromJson, validatorFromJson } from "#types/json-parse.ts";
import type { LightBlock, SignedHeader } from "#types/light/light-block.ts";
import {
  BadLightBlockError,
  HeightTooHighError,
  LightBlockNotFoundError,
  type LightProvider,
  NoResponseError,
  ProviderError,
} from "#types/light/provider.ts";
import { MAX_VOTES_COUNT } from "#types/limits.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { type JsonRpcClient, RpcCallError, RpcUnreachableError } from "./rpc-client.ts";

/** Validators per page: the most a node gives. */
const PER_PAGE = 100;

/** What a node says when it is not there yet, or not there any more; the texts are CometBFT's. */
const TOO_HIGH = /must be less than or equal to/;
const NOT_AVAILABLE = /is not available|could not find/;

/** A provider over a node's RPC. */
export function httpProvider(rpc: JsonRpcClient): LightProvider & ParamsSource {
  return {
    name: rpc.url,
    lightBlock: (height) => told(async () => lightBlockOf(rpc, height)),
    reportEvidence: (evidence) => told(() => report(rpc, evidence)),
    consensusParams: (height) =>
      told(async () => {
        const answer = await rpc.call("consensus_params", at(height));
        const got = answer.get("block_height").int64();
        if (got !== height) throw new BadLightBlockError("node tells the params of another height", { got, height });
        return consensusParamsFromJson(answer.get("consensus_params").required());
      }),
  };
}

async function lightBlockOf(rpc: JsonRpcClient, height: bigint): Promise<LightBlock> {
  const signed = await signedHeader(rpc, height);
  return { ...signed, validators: await validatorSet(rpc, signed.header.height) };
}

async function signedHeader(rpc: JsonRpcClient, height: bigint): Promise<SignedHeader> {
  const signed = (await rpc.call("commit", at(height))).get("signed_header");
  // A node without blocks answers with an empty header.
  if (!signed.get("header").isPresent || !signed.get("commit").isPresent) {
    throw new HeightTooHighError("the node has no blocks yet", { height });
  }
  return { header: headerFromJson(signed.get("header")), commit: commitFromJson(signed.get("commit")) };
}

async function validatorSet(rpc: JsonRpcClient, height: bigint): Promise<ValidatorSet> {
  const validators: Validator[] = [];
  for (let page = 1; ; page++) {
    const answer = await rpc.call("validators", { ...at(height), page: `${page}`, per_page: `${PER_PAGE}` });
    const shown = answer.get("validators").items(PER_PAGE).map(validatorFromJson);
    const total = countOf(answer.get("total"));
    validators.push(...shown);
    if (shown.length === 0 || total > MAX_VOTES_COUNT) {
      throw new BadLightBlockError("validator set is empty or too large", { height, page, total });
    }
    if (validators.length >= total) return ValidatorSet.fromExisting(validators);
  }
}

async function report(rpc: JsonRpcClient, evidence: Evidence): Promise<void> {
  await rpc.call("broadcast_evidence", { evidence: evidenceToJson(evidence) });
}

function at(height: bigint): JsonObject {
  return height === 0n ? {} : { height: height.toString() };
}

function countOf(node: JsonNode): number {
  return Number(node.int64());
}

/** Every failure of a node as a `ProviderError`. */
async function told<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (thrown) {
    if (thrown instanceof ProviderError || !(thrown instanceof TypedError)) throw thrown;
    throw providerError(thrown);
  }
}

function providerError(cause: TypedError): ProviderError {
  if (cause instanceof RpcUnreachableError) return new NoResponseError(cause.message, {}, { cause });
  if (cause instanceof RpcCallError) {
    if (TOO_HIGH.test(cause.detail)) return new HeightTooHighError(cause.message, {}, { cause });
    if (NOT_AVAILABLE.test(cause.detail)) return new LightBlockNotFoundError(cause.message, {}, { cause });
    return new NoResponseError(cause.message, {}, { cause });
  }
  const isMalformed = cause instanceof JsonError || cause instanceof ValidationError;
  const text = isMalformed ? `malformed answer: ${cause.message}` : errorMessage(cause);
  return new BadLightBlockError(text, {}, { cause });
}
