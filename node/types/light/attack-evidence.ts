/** Evidence of an attack on light clients, made of what two providers claimed (`cmt:light/detector.go`, newLightClientAttackEvidence). */

import type { Evidence, LightClientAttackEvidence } from "#proto/tendermint/types/evidence.ts";
import { byzantineValidators, isLunatic } from "../evidence-verification.ts";
import { type LightBlock, lightBlockToProto } from "./light-block.ts";

/** What the evidence is made of. */
export interface AttackParts {
  /** The header that is held against its provider. */
  readonly conflicting: LightBlock;
  /** What the other provider has instead, or its latest when it has nothing that high. */
  readonly trusted: LightBlock;
  /** The last header both agree on. */
  readonly common: LightBlock;
}

/** Evidence for a full node that believes `trusted`. */
export function newAttackEvidence({ conflicting, trusted, common }: AttackParts): Evidence {
  // Where the state was made up, the validators to blame are those of the last honest height; else those who voted twice.
  const basis = isLunatic(conflicting.header, trusted.header) ? common : trusted;
  const draft: LightClientAttackEvidence = {
    conflictingBlock: lightBlockToProto(conflicting),
    commonHeight: basis.header.height,
    byzantineValidators: [],
    totalVotingPower: basis.validators.totalVotingPower,
    timestamp: basis.header.time,
  };
  const value = { ...draft, byzantineValidators: byzantineValidators(draft, common.validators, trusted) };
  return { sum: { kind: "lightClientAttackEvidence", value } };
}
