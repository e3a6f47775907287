/** What serving nodes sign: statements of outputs, and the receipts of their sessions. */

import { type Domain, domainTag } from "#kernels/domain.ts";
import { type ReceiptKey, textCommitment, verifySignature } from "#kernels/receipts.ts";
import type { SignedOutput } from "#proto/tributary/model/v1/types.ts";
import { concatBytes, equalBytes, u64ToBytes, utf8Encode } from "#sdk";
import { OUTPUT_BYTES_MAX } from "./canaries.ts";

/** Outputs and counter-signed receipts of a model version's nodes. */
export function nodeDomain(chainId: string, modelId: bigint, version: bigint): Domain {
  return { chainId, module: `model/${modelId}/node`, datanetId: 0n, version };
}

/** The root of an answer that nothing was retrieved for. */
export const NO_RETRIEVAL: Uint8Array = new Uint8Array(32);

const HASH_BYTES = 32;

/** The bytes a node signs of one output. */
export function statementSignBytes(
  domain: Domain,
  statement: {
    readonly sessionId: bigint;
    readonly sequence: bigint;
    readonly queryCommitment: Uint8Array;
    readonly outputCommitment: Uint8Array;
    readonly retrievalRoot: Uint8Array;
  },
): Uint8Array {
  return concatBytes(
    domainTag("output", domain),
    u64ToBytes(statement.sessionId),
    u64ToBytes(statement.sequence),
    statement.queryCommitment,
    statement.outputCommitment,
    statement.retrievalRoot,
  );
}

/** How a signed output fails: malformed or not the node's, or an answer to something else than the prompt alone. */
export type OutputFault = "invalid" | "foreign-prompt";

/** Checks that a node signed this output as its answer to `prompt` and nothing else; undefined when it did. */
export function checkOutput(
  domain: Domain,
  signed: SignedOutput,
  by: { readonly key: ReceiptKey; readonly prompt: string },
): OutputFault | undefined {
  const { statement, output, outputSalt, querySalt, signature } = signed;
  const hashes = [
    statement.queryCommitment,
    statement.outputCommitment,
    statement.retrievalRoot,
    outputSalt,
    querySalt,
  ];
  if (hashes.some(({ length }) => length !== HASH_BYTES) || output.length > OUTPUT_BYTES_MAX) return "invalid";
  if (!verifySignature(by.key, statementSignBytes(domain, statement), signature)) return "invalid";
  if (!equalBytes(textCommitment(domain, outputSalt, output), statement.outputCommitment)) return "invalid";
  // Whatever stands in the prompt besides the first half could tell the second in one encoding or another.
  const query = textCommitment(domain, querySalt, utf8Encode(by.prompt));
  const isAlone = equalBytes(query, statement.queryCommitment) && equalBytes(statement.retrievalRoot, NO_RETRIEVAL);
  return isAlone ? undefined : "foreign-prompt";
}
