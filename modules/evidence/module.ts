/** Penalties for validators that sign two blocks at one height. */
import { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import { evidence } from "./declaration.ts";
import { genesis } from "./genesis.ts";
import { punishMisbehavior } from "./hooks.ts";
import { evidenceIsUnderItsHash, theGuiltyAreTombstoned } from "./invariants.ts";
import { submitEvidence } from "./messages/submit-evidence.ts";
import { allEvidence, evidenceByHash } from "./queries.ts";

export default evidence.define({
  consensusVersion: 1,
  messages: [submitEvidence],
  queries: [evidenceByHash, allEvidence],
  hooks: [punishMisbehavior],
  invariants: [evidenceIsUnderItsHash, theGuiltyAreTombstoned],
  genesis,
  types: [Equivocation],
});
