/** One new input out of the inputs so far: mostly changes that keep the format in sight, some that do not care. */

import type { Random } from "#lib/prng.ts";
import type { Grammar } from "../target.ts";
import { mutateBytes } from "./bytes.ts";
import { mutateJson } from "./json.ts";
import { mutateText } from "./text.ts";
import { mutateWire } from "./wire.ts";

/** What mutations know about a target. */
export interface MutationRules {
  readonly grammar: Grammar;
  readonly dictionary: readonly string[];
  readonly inputBytesMax: number;
}

/** Changes applied at most, one after the other. */
const CHANGES_MAX = 4;
/** Bytes of an input that owes nothing to the pool. */
const RANDOM_BYTES_MAX = 96;

/** A mutation of a member of `pool`, which is not empty. */
export function mutate(random: Random, pool: readonly Uint8Array[], rules: MutationRules): Uint8Array {
  if (random.chance(1, 25)) return random.bytes(random.below(RANDOM_BYTES_MAX));
  let input = random.pick(pool);
  const changes = random.chance(1, 2) ? 1 : 1 + random.below(CHANGES_MAX);
  for (let i = 0; i < changes; i++) {
    const other = random.pick(pool);
    input = random.chance(1, 4) ? mutateBytes(random, input, other) : mutateGrammar(random, [input, other], rules);
    if (input.length > rules.inputBytesMax) input = input.slice(0, rules.inputBytesMax);
  }
  return input;
}

function mutateGrammar(
  random: Random,
  [input, other]: readonly [Uint8Array, Uint8Array],
  { grammar, dictionary, inputBytesMax }: MutationRules,
): Uint8Array {
  switch (grammar) {
    case "bytes":
      return mutateBytes(random, input, other);
    case "wire":
      return mutateWire(random, input, other);
    case "json":
      return mutateJson(random, input, { other, dictionary, bytesMax: inputBytesMax });
    case "text":
      return mutateText(random, input, { other, dictionary, bytesMax: inputBytesMax });
  }
}
