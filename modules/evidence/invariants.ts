/** What must hold of evidence after every block. */
import { equalBytes, toHex } from "#sdk";
import { evidence } from "./declaration.ts";
import { equivocationHash, unpackEquivocation } from "./equivocations.ts";

/** Evidence is found under its own hash. */
export const evidenceIsUnderItsHash = evidence.invariant("evidence is under its hash", ({ state }) => {
  for (const [hash, packed] of state.evidence.entries()) {
    const equivocation = unpackEquivocation(packed);
    if (equivocation === undefined) return `${packed.typeUrl} is no evidence`;
    if (!equalBytes(equivocationHash(equivocation), hash)) return `${toHex(hash)} holds other evidence`;
  }
  return true;
});

/** Whoever equivocated is jailed for ever. */
export const theGuiltyAreTombstoned = evidence.invariant("the guilty are tombstoned", ({ keepers, state }) => {
  for (const packed of state.evidence.values()) {
    const guilty = unpackEquivocation(packed)?.consensusAddress ?? "";
    if (keepers.slashing.hasSigningInfo(guilty) && !keepers.slashing.isTombstoned(guilty)) return `${guilty} is not`;
  }
  return true;
});
