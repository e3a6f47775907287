/** Watching others' outputs: whether spans were found in what the client signed. Ids are compared as they are, so that nobody needs the datanet's key for it. */

import { OUTPUT, type SpanEvidence } from "#kernels/span-proofs/evidence.ts";
import { type CommittedTokens, SIGNED_IDS } from "#kernels/span-proofs/signed-tokens.ts";
import { openPlaces, openRecords } from "#kernels/span-proofs/windows.ts";
import { OUTPUT_TOKENS_MAX } from "#kernels/spans.ts";
import type { SpanOutput, SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";

/** A proof against the evidence of a use in a datanet; undefined when it is of the tokens that were signed. */
export function findUnsignedTokens(
  evidence: SpanEvidence,
  { tokens, datanets, ids }: CommittedTokens,
  datanetId: bigint,
): SpanProof | undefined {
  const at = tokens.findIndex((own) => own.datanetId === datanetId);
  const own = tokens[at];
  const tree = ids[at];
  if (own === undefined || tree === undefined) {
    const output = { tokens: [], weightsHash: new Uint8Array(0) };
    return prove({ token: 0, output, signed: besideDatanet({ tokens, datanets }, datanetId) });
  }
  const signed = datanets.open(at);
  const length = Math.min(own.ids.length, OUTPUT_TOKENS_MAX);
  const last = evidence.tokens.length - 1;
  const token = evidence.tokens.findIndex(({ id }, i) => i < Math.min(length, last) && id !== own.ids[i]);
  if (token !== -1) {
    const chunk = openRecords(SIGNED_IDS, tree, token, token);
    return prove({ token, output: shownAt(evidence, token), signed, ids: chunk });
  }
  return last === length ? undefined : prove({ token: last, output: shownAt(evidence, last), signed });
}

function prove(shown: {
  readonly token: number;
  readonly output: SpanOutput;
  readonly signed: RangeOpening | undefined;
  readonly ids?: RangeOpening;
}): SpanProof {
  return { proof: { kind: "unsigned", value: { ...shown, ids: shown.ids } } };
}

/** The signed datanets between which one would be; nothing when none was signed. */
function besideDatanet(
  { tokens, datanets }: Pick<CommittedTokens, "tokens" | "datanets">,
  datanetId: bigint,
): RangeOpening | undefined {
  if (tokens.length === 0) return undefined;
  const next = tokens.findIndex((own) => own.datanetId > datanetId);
  if (next === -1) return datanets.open(tokens.length - 1);
  return next === 0 ? datanets.open(0) : datanets.open(next - 1, 2);
}

function shownAt({ output, weightsHash }: SpanEvidence, token: number): SpanOutput {
  return { tokens: openPlaces(OUTPUT, output, [token]), weightsHash };
}
