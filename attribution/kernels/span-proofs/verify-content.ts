/** Refuting what the documents of a span index contain: an item of another length or hash, or a hash that is not that of the text. */

import { leafHash } from "#crypto/merkle.ts";
import { SHA256_LENGTH } from "#crypto/sha256.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { WrongContent, WrongContentStep } from "#proto/tributary/attribution/v1/spans.ts";
import { hashedItemLeaf, SALT_BYTES, verifyItem } from "../item-tree.ts";
import { splitHashes } from "../paths.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { hashAfter, STEP_TOKENS, stateAfter, stepsOf } from "./content.ts";
import type { DocumentRecord } from "./shard.ts";
import { readDocuments, readStates, readText, type ShardClaim, type ShardContext } from "./shard-claim.ts";
import type { ShownRecords } from "./windows.ts";

/** The item that a document is said to be has another length or another hash. */
export function checkContent(claim: ShardClaim, context: ShardContext, proof: WrongContent): Verdict {
  const documents = readDocuments(claim, [proof.document]);
  if (documents.kind === "failed") return documents.verdict;
  const document = documents.records.at(proof.document.start);
  const bundle = document === undefined ? undefined : context.bundle(document.bundle);
  if (document === undefined || bundle === undefined) return NOT_SHOWN;
  const { salt, contentHash, tokens } = proof;
  const aunts = splitHashes(proof.aunts);
  if (aunts === undefined || salt.length !== SALT_BYTES || contentHash.length !== SHA256_LENGTH) return NOT_SHOWN;
  const leaf = hashedItemLeaf(context.itemDomain, { salt, contentHash, tokens });
  const path = { total: bundle.items, index: BigInt(document.place), leafHash: leafHash(leaf), aunts };
  if (!verifyItem(context.itemDomain, bundle.root, { leaf, proof: path })) return NOT_SHOWN;
  if (tokens !== BigInt(document.end) - BigInt(document.start))
    return upheld("a document is longer or shorter than its item");
  return equalBytes(contentHash, document.content)
    ? rejected("the document is its item")
    : upheld("a document is not its item");
}

/** A state does not follow from the one before it and the text between, or the hash from the last. */
export function checkContentStep(claim: ShardClaim, proof: WrongContentStep): Verdict {
  const documents = readDocuments(claim, [proof.document]);
  const states = readStates(claim, proof.states);
  const text = readText(claim, [proof.text]);
  if (documents.kind === "failed") return documents.verdict;
  if (states.kind === "failed") return states.verdict;
  if (text.kind === "failed") return text.verdict;
  const document = documents.records.at(proof.document.start);
  const { step } = proof;
  if (document === undefined || document.start > document.end) return NOT_SHOWN;
  const length = document.end - document.start;
  const steps = stepsOf(length);
  const before = step === 0 ? undefined : states.records.at(document.states + step - 1);
  if (step > steps || (step > 0 && before === undefined)) return NOT_SHOWN;
  const tokens = tokensOf(document, step, text.records);
  if (tokens === undefined) return NOT_SHOWN;
  if (step === steps) {
    return equalBytes(hashAfter(before, tokens, length), document.content)
      ? rejected("the hash is right")
      : upheld("the hash of a document is wrong");
  }
  const after = states.records.at(document.states + step);
  if (after === undefined) return NOT_SHOWN;
  return equalBytes(stateAfter(before, tokens), after)
    ? rejected("the state is right")
    : upheld("a state of a document's hash is wrong");
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");

/** The tokens of a step of a document, fewer behind the last whole one; undefined when one is not shown. */
function tokensOf({ start, end }: DocumentRecord, step: number, text: ShownRecords<number>): Uint32Array | undefined {
  const first = start + step * STEP_TOKENS;
  const tokens = new Uint32Array(Math.min(STEP_TOKENS, end - first));
  for (let i = 0; i < tokens.length; i++) {
    const token = text.at(first + i);
    if (token === undefined) return undefined;
    tokens[i] = token;
  }
  return tokens;
}
