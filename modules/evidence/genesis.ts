/** Evidence at genesis (`sdk:x/evidence/genesis.go`). */
import type { Equivocation } from "#proto/cosmos/evidence/v1beta1/evidence.ts";
import { GenesisState } from "#proto/cosmos/evidence/v1beta1/genesis.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { failInternal, type GenesisDefinition, toHex } from "#sdk";
import type { evidence } from "./declaration.ts";
import { equivocationHash, equivocationProblem, packEquivocation, unpackEquivocation } from "./equivocations.ts";

/** All evidence, each piece once. */
export const genesis: GenesisDefinition<typeof evidence.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({}),
  validate(_ctx, state) {
    const seen = new Set<string>();
    for (const packed of state.evidence) {
      const hash = toHex(equivocationHash(requireEquivocation(packed)));
      if (seen.has(hash)) failInternal(`evidence with hash ${hash} already exists`);
      seen.add(hash);
    }
  },
  import({ state }, { evidence: list }) {
    for (const packed of list) {
      const equivocation = requireEquivocation(packed);
      state.evidence.set(equivocationHash(equivocation), packEquivocation(equivocation));
    }
  },
  export: ({ state }) => ({ evidence: [...state.evidence.values()] }),
};

function requireEquivocation(packed: Any): Equivocation {
  const equivocation = unpackEquivocation(packed) ?? failInternal("expected evidence");
  const problem = equivocationProblem(equivocation);
  return problem === undefined ? equivocation : failInternal(problem);
}
