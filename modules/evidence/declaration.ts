/** What the module has: evidence of misbehaviour that was acted upon, by its hash. */
import type { SlashingKeeper } from "#modules/slashing/keeper.ts";
import type { StakingKeeper } from "#modules/staking/keeper.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { bytesKey, type ContextOf, declareModule, map, needs } from "#sdk";

/** What validators are punished through. */
interface EvidenceNeeds {
  readonly slashing: SlashingKeeper;
  readonly staking: Pick<StakingKeeper, "getValidatorByConsAddr">;
}

/** Penalties for validators that sign two blocks at one height (the SDK's x/evidence). */
export const evidence = declareModule("evidence", {
  state: { evidence: map(0x00, bytesKey, Any) },
  errors: {
    noHandlerExists: [2, "unregistered handler for evidence type"],
    invalidEvidence: [3, "invalid evidence"],
    evidenceExists: [5, "evidence already exists"],
  },
  keepers: needs<EvidenceNeeds>("slashing", "staking"),
});

/** Context of the module's functions that write. */
export type EvidenceContext = ContextOf<typeof evidence>;
