/** What goes wrong between a node and its signer; all of it is a refusal to sign for whoever asked. */

import { SignerError } from "../priv-validator/priv-validator.ts";

/** The connection is gone, too slow, or carries what the protocol does not allow; another connection may do better. */
export class SignerConnectionError extends SignerError {}

/** The signer itself answered that it will not sign; asking again at once changes nothing. */
export class SignerRefusedError extends SignerError {}

/** Whether a signer may sign later what it did not sign now: it was away, or lacked something such as its cosigners. */
export function mayRelent(cause: SignerError): boolean {
  return cause instanceof SignerConnectionError || cause instanceof SignerRefusedError;
}
