/** Digits in a simulated economy: whose they are, and which of them clients ask for. */

import type { AskedQuestion } from "#attribution/methods/evaluation.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { person } from "#test/support/economy.ts";
import { digitQuestions } from "./digit-certificates.ts";
import { type DigitMarket, digitMarket } from "./digit-market.ts";
import { CONTRIBUTORS, type Play } from "./play.ts";

/** Digits that clients ask for, in turn. */
const ASKED = 40;

/** Every play has the same first datanet and model, so that what is committed to under their names is the same. */
let known: DigitMarket | undefined;

/** Digits of eight people, of whom the first bring the play's own first bundles. */
export function digitsOf({ lab, modelId, datanetId }: Play): DigitMarket {
  known ??= digitMarket((member) => CONTRIBUTORS[member] ?? person(`digits ${member}`));
  assert(known.modelId === modelId && known.datanetId === datanetId, "plays have other ids");
  return { ...known, lab };
}

/** What the clients of so many uses in a row asked. */
export function askedDigits(play: Play, count: number): readonly AskedQuestion[] {
  const questions = digitQuestions(digitsOf(play), ASKED);
  return Array.from({ length: count }, (_, i) => assertDefined(questions[i % ASKED], "no such question"));
}
