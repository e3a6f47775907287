/** Ways in which a node may break the rules, by the names that manifests use. */

/** Their names. */
export const MISBEHAVIOUR_NAMES = [
  "equivocate-prevote",
  "equivocate-precommit",
  "equivocate-proposal",
  "withhold-votes",
  "withhold-parts",
  "lie-about-parts",
  "lie-about-state",
  "lie-about-sync",
  "flood",
  "garbage",
] as const;

/** One of them. */
export type MisbehaviourName = (typeof MISBEHAVIOUR_NAMES)[number];

/** Whether a text is the name of one. */
export function isMisbehaviour(text: string): text is MisbehaviourName {
  return MISBEHAVIOUR_NAMES.some((name) => name === text);
}

/** Those that sign two messages for one place, for which there is evidence. */
export function isEquivocation(name: MisbehaviourName | undefined): boolean {
  return name?.startsWith("equivocate-") === true;
}

/** Those for which evidence ends in a block: a vote for another block is proof, a second proposal is not. */
export function leavesEvidence(name: MisbehaviourName | undefined): boolean {
  return name === "equivocate-prevote" || name === "equivocate-precommit";
}
