/** What was signed last, and what may therefore be signed next (`cmt:privval/file.go`). */

import { equalBytes, fromBase64, fromHex, toBase64, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { I64_MAX, parseBigint } from "#lib/integer.ts";
import { EPOCH, type Timestamp } from "#lib/time.ts";
import { CanonicalProposal, CanonicalVote } from "#proto/tendermint/types/canonical.ts";
import { SignedMsgType } from "#proto/tendermint/types/types.ts";
import { WireError } from "#wire";
import { SignerError } from "./priv-validator.ts";

/** The steps of a round in which something is signed. */
export const SIGN_STEP = { none: 0, propose: 1, prevote: 2, precommit: 3 } as const;
/** One of `SIGN_STEP`. */
export type SignStep = (typeof SIGN_STEP)[keyof typeof SIGN_STEP];

/** A position in the order in which a validator signs. */
export interface SignPosition {
  readonly height: bigint;
  readonly round: number;
  readonly step: SignStep;
}

/** The last signature; `signature` and `signBytes` are absent before the first. */
export interface LastSignState extends SignPosition {
  readonly signature?: Uint8Array;
  readonly signBytes?: Uint8Array;
}

/** What to do about a request. */
export type SignDecision =
  /** Sign, remember, then release. */
  | { readonly kind: "sign" }
  /** The same was signed before, perhaps at another time: release that. */
  | { readonly kind: "reuse"; readonly signature: Uint8Array; readonly timestamp: Timestamp };

/** Before anything was signed. */
export const NOTHING_SIGNED: LastSignState = { height: 0n, round: 0, step: SIGN_STEP.none };

const ROUND_MAX = 2 ** 31 - 1;

/** Whether a request may be signed after `last`; throws `SignerError` for regressions, conflicts and a state it cannot read. */
export function decideToSign(
  last: LastSignState,
  request: SignPosition & { readonly signBytes: Uint8Array },
): SignDecision {
  if (comparePositions(request, last) < 0) throw regression(last, request);
  if (comparePositions(request, last) > 0) return { kind: "sign" };
  const { signature, signBytes } = last;
  if (signBytes === undefined || signature === undefined) throw new SignerError("no SignBytes found");
  const before = withoutTime(request.step, signBytes);
  const now = withoutTime(request.step, request.signBytes);
  if (!equalBytes(before.bytes, now.bytes)) {
    throw new SignerError("conflicting data", { height: request.height, round: request.round, step: request.step });
  }
  return { kind: "reuse", signature, timestamp: before.timestamp };
}

/** Order of positions: height, then round, then step. */
export function comparePositions(a: SignPosition, b: SignPosition): number {
  if (a.height !== b.height) return a.height < b.height ? -1 : 1;
  return a.round !== b.round ? a.round - b.round : a.step - b.step;
}

/** The text of `priv_validator_state.json`, as CometBFT writes it. */
export function formatLastSignState(state: LastSignState): string {
  return JSON.stringify(stateJson(state), null, 2);
}

/**
 * The same text filled up with blanks to `length` bytes, without line breaks where it is too long with them; undefined
 * where it is too long without them, too.
 */
export function formatLastSignStateIn(state: LastSignState, length: number): Uint8Array | undefined {
  const texts = [formatLastSignState(state), JSON.stringify(stateJson(state))];
  // The text is ASCII, so that its length is that of its bytes.
  const text = texts.find((candidate) => candidate.length < length);
  return text === undefined ? undefined : utf8Encode(`${text.padEnd(length - 1)}\n`);
}

/**
 * Parses `priv_validator_state.json`; throws `SignerError` when it is malformed or contradicts itself, for a guess could
 * mean a double signature.
 */
export function parseLastSignState(text: string): LastSignState {
  const state = parseFields(text);
  if (state.signBytes === undefined) return state;
  const signed = signedPosition(state.step, state.signBytes);
  if (comparePositions(signed, state) === 0) return state;
  throw new SignerError("last sign state is not that of its sign bytes", {
    height: state.height,
    signed: signed.height,
  });
}

function stateJson({ height, round, step, signature, signBytes }: LastSignState) {
  return {
    height: `${height}`,
    round,
    step,
    ...(signature === undefined ? {} : { signature: toBase64(signature) }),
    ...(signBytes === undefined ? {} : { signbytes: toHexUpper(signBytes) }),
  };
}

function parseFields(text: string): LastSignState {
  try {
    const json: unknown = JSON.parse(text);
    const field = (name: string): unknown =>
      typeof json === "object" && json !== null ? Reflect.get(json, name) : undefined;
    const height = parseBigint(String(field("height")), { min: 0n, max: I64_MAX });
    const round = integer(field("round"), ROUND_MAX);
    const step = integer(field("step"), SIGN_STEP.precommit) as SignStep;
    const signature = field("signature");
    const signBytes = field("signbytes");
    return {
      height,
      round,
      step,
      ...(typeof signature === "string" && signature !== "" ? { signature: fromBase64(signature) } : {}),
      ...(typeof signBytes === "string" && signBytes !== "" ? { signBytes: fromHex(signBytes) } : {}),
    };
  } catch (cause) {
    throw new SignerError("last sign state is unreadable", {}, { cause });
  }
}

function integer(value: unknown, max: number): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > max) {
    throw new SignerError("last sign state is out of range");
  }
  return value;
}

function regression(last: SignPosition, { height, round, step }: SignPosition): SignerError {
  const data = { height, round, step };
  if (height < last.height)
    return new SignerError(`height regression. Got ${height}, last height ${last.height}`, data);
  if (round < last.round) {
    return new SignerError(`round regression at height ${height}. Got ${round}, last round ${last.round}`, data);
  }
  return new SignerError(
    `step regression at height ${height} round ${round}. Got ${step}, last step ${last.step}`,
    data,
  );
}

interface TimelessContent {
  readonly bytes: Uint8Array;
  readonly timestamp: Timestamp;
}

/** The signed content apart from its time, and the time. */
function withoutTime(step: SignStep, signBytes: Uint8Array): TimelessContent {
  return readSignBytes(step, signBytes, splitTime);
}

/** Where in the order of signing the sign bytes belong by their own account. */
function signedPosition(step: SignStep, signBytes: Uint8Array): SignPosition {
  return readSignBytes(step, signBytes, (_, message) => {
    const canonical = step === SIGN_STEP.propose ? CanonicalProposal : CanonicalVote;
    const { type, height, round } = canonical.decode(message);
    return { height, round: Number(round), step: stepOf(type) };
  });
}

function stepOf(type: number): SignStep {
  switch (type) {
    case SignedMsgType.SIGNED_MSG_TYPE_PREVOTE:
      return SIGN_STEP.prevote;
    case SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT:
      return SIGN_STEP.precommit;
    case SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL:
      return SIGN_STEP.propose;
    default:
      return SIGN_STEP.none;
  }
}

function readSignBytes<T>(step: SignStep, signBytes: Uint8Array, read: (step: SignStep, message: Uint8Array) => T): T {
  try {
    return read(step, undelimited(signBytes));
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new SignerError("sign bytes are no canonical message", { step }, { cause });
  }
}

function splitTime(step: SignStep, message: Uint8Array): TimelessContent {
  if (step === SIGN_STEP.propose) {
    const proposal = CanonicalProposal.decode(message);
    return { bytes: CanonicalProposal.encode({ ...proposal, timestamp: EPOCH }), timestamp: proposal.timestamp };
  }
  const vote = CanonicalVote.decode(message);
  return { bytes: CanonicalVote.encode({ ...vote, timestamp: EPOCH }), timestamp: vote.timestamp };
}

function undelimited(bytes: Uint8Array): Uint8Array {
  let end = 0;
  while (((bytes[end] ?? 0) & 0x80) !== 0) end++;
  return bytes.subarray(end + 1);
}
