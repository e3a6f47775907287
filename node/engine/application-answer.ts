import { TypedError } from "#lib/errors.ts";

/** The application answered something that no block can contain or follow from; the node must stop. */
export class ApplicationAnswerError extends TypedError {}
