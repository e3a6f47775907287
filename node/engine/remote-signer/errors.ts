/** What goes wrong between a node and its signer; both kinds are refusals to sign for whoever asked. */

import { SignerError } from "../priv-validator/priv-validator.ts";

/** The connection is gone, too slow, or carries what the protocol does not allow; another connection may do better. */
export class SignerConnectionError extends SignerError {}

/** The signer itself answered that it will not sign; asking again changes nothing. */
export class SignerRefusedError extends SignerError {}
