/** Evidence that was acted upon, as `cosmos.evidence.v1beta1.Query` (`sdk:x/evidence/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/evidence/v1beta1/query.ts";
import { BytesError, failQuery, fromHex } from "#sdk";
import { evidence } from "./declaration.ts";

/** One piece of evidence by its hash in hexadecimal digits. */
export const evidenceByHash = evidence.query(Query.methods.evidence, ({ state }, { hash }) => {
  if (hash === "") failQuery.invalidArgument("invalid request; hash is empty");
  return { evidence: state.evidence.get(requireHash(hash)) ?? failQuery.notFound(`evidence ${hash} not found`) };
});

/** All evidence. */
export const allEvidence = evidence.query(Query.methods.allEvidence, ({ state }, { pagination }) => {
  const page = state.evidence.page(pagination, { read: (_hash, packed) => packed });
  return { evidence: page.items, pagination: page.pagination };
});

function requireHash(digits: string): Uint8Array {
  try {
    return fromHex(digits.toLowerCase());
  } catch (thrown) {
    if (!(thrown instanceof BytesError)) throw thrown;
    return failQuery.invalidArgument(`invalid evidence hash: ${thrown.message}`);
  }
}
