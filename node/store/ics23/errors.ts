/** Refusals of commitment proofs. */

import { TypedError } from "#lib/errors.ts";

/** A proof that does not prove what it should; the message says which rule it breaks. */
export class ProofError extends TypedError {}
