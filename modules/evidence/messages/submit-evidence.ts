/** Anybody submits evidence of misbehaviour (`sdk:x/evidence/keeper/msg_server.go`). */
import { Msg } from "#proto/cosmos/evidence/v1beta1/tx.ts";
import { failSdk, TxError, toHex } from "#sdk";
import { type EvidenceContext, evidence } from "../declaration.ts";
import { EQUIVOCATION_ROUTE, equivocationHash, equivocationProblem, unpackEquivocation } from "../equivocations.ts";

/**
 * Refuses all evidence, as an SDK chain without evidence routes does: of equivocation, the only kind there is, the chain
 * believes nobody but its own engine, which checks signatures. Fails with evidence code 2, 3 or 5, or sdk code 7.
 */
export const submitEvidence = evidence.message(Msg.methods.submitEvidence, {
  signer: "submitter",
  handle(ctx, { submitter, evidence: packed }) {
    const { fail, state } = ctx;
    requireSubmitter(ctx, submitter);
    const equivocation = unpackEquivocation(packed) ?? fail.invalidEvidence("missing evidence");
    const problem = equivocationProblem(equivocation);
    if (problem !== undefined) fail.invalidEvidence(`failed basic validation: ${problem}`);
    const hash = equivocationHash(equivocation);
    if (state.evidence.has(hash)) fail.evidenceExists(toHex(hash).toUpperCase());
    return fail.noHandlerExists(EQUIVOCATION_ROUTE);
  },
});

function requireSubmitter({ addresses }: EvidenceContext, submitter: string): void {
  try {
    addresses.account.toBytes(submitter);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failSdk.invalidAddress(`invalid submitter address: ${thrown.message}`);
  }
}
