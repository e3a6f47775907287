/** Light client verification as pure functions: from a header one trusts to a later one (CometBFT light/verifier.go). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { addNs, compareTimestamps, formatRfc3339Nano, type Timestamp } from "#lib/time.ts";
import type { Header } from "#proto/tendermint/types/types.ts";
import { type Fraction, verifyCommitLight, verifyCommitLightTrusting } from "../commit-verification.ts";
import { check, NotEnoughVotingPowerError, ValidationError } from "../errors.ts";
import { headerHash, validateHeaderBasic } from "../header.ts";
import type { SignatureVerifier } from "../pub-key.ts";
import type { ValidatorSet } from "../validator-set.ts";
import { type LightBlock, type SignedHeader, validateSignedHeader } from "./light-block.ts";

/** A header one trusts; the next validators decide how far a jump may go. */
export interface TrustedBlock extends SignedHeader {
  readonly nextValidators: ValidatorSet;
}

/** What a light client is set to; durations in nanoseconds. */
export interface LightOptions {
  readonly now: Timestamp;
  readonly trustingPeriodNs: bigint;
  readonly maxClockDriftNs: bigint;
  /** Share of the trusted validators that must have signed a header which is not the next one. */
  readonly trustLevel: Fraction;
  readonly verify?: SignatureVerifier;
}

/** At least one honest validator among those who signed. */
export const DEFAULT_TRUST_LEVEL: Fraction = { numerator: 1n, denominator: 3n };
/** How far a header's time may be ahead of ours: 10 s. */
export const DEFAULT_MAX_CLOCK_DRIFT_NS = 10_000_000_000n;

/** The trusted header is too old to be trusted. */
export class OldHeaderExpiredError extends ValidationError {}
/** The new header is wrong whatever one trusts. */
export class InvalidHeaderError extends ValidationError {}
/** Too few of the trusted validators signed; a header in between may help. */
export class NewValidatorSetCantBeTrustedError extends ValidationError {}

/** Throws one of the three errors above, or `ValidationError`, unless `untrusted` follows from `trusted`. */
export function verifyLightBlock(trusted: TrustedBlock, untrusted: LightBlock, options: LightOptions): void {
  if (untrusted.header.height === trusted.header.height + 1n) verifyAdjacent(trusted, untrusted, options);
  else verifyNonAdjacent(trusted, untrusted, options);
}

/** For the very next header: its validators must be the ones the trusted header announced. */
export function verifyAdjacent(
  trusted: SignedHeader,
  untrusted: LightBlock,
  options: Omit<LightOptions, "trustLevel">,
): void {
  check(untrusted.header.height === trusted.header.height + 1n, "headers must be adjacent in height");
  requireFresh(trusted, options);
  asInvalidHeader(() => requireConsistent(trusted, untrusted, options));
  const [announced, actual] = [trusted.header.nextValidatorsHash, untrusted.header.validatorsHash];
  check(
    equalBytes(announced, actual),
    `expected old header next validators (${toHexUpper(announced)}) to match those from new header (${toHexUpper(actual)})`,
  );
  requireQuorum(trusted, untrusted, options);
}

/** For a later header: enough of the trusted validators, and more than 2/3 of its own, must have signed it. */
export function verifyNonAdjacent(trusted: TrustedBlock, untrusted: LightBlock, options: LightOptions): void {
  check(untrusted.header.height !== trusted.header.height + 1n, "headers must be non adjacent in height");
  requireFresh(trusted, options);
  asInvalidHeader(() => requireConsistent(trusted, untrusted, options));
  try {
    verifyCommitLightTrusting(trusted.nextValidators, untrusted.commit, {
      ...options,
      chainId: trusted.header.chainId,
    });
  } catch (thrown) {
    if (!(thrown instanceof NotEnoughVotingPowerError)) throw thrown;
    const text = `cant trust new val set: ${thrown.message}`;
    throw new NewValidatorSetCantBeTrustedError(text, thrown.data, { cause: thrown });
  }
  // Last, because the untrusted set is the sender's choice and may be huge.
  requireQuorum(trusted, untrusted, options);
}

/** For the header one below a trusted one, which needs no signatures: the trusted header names its hash. */
export function verifyBackwards(untrusted: Header, trusted: Header): void {
  asInvalidHeader(() => {
    validateHeaderBasic(untrusted);
    check(untrusted.chainId === trusted.chainId, "header belongs to another chain");
    check(
      compareTimestamps(untrusted.time, trusted.time) < 0,
      `expected older header time ${formatRfc3339Nano(untrusted.time)} to be before new header time ${formatRfc3339Nano(trusted.time)}`,
    );
    const [hash, expected] = [headerHash(untrusted), trusted.lastBlockId.hash];
    check(
      equalBytes(hash, expected),
      `older header hash ${toHexUpper(hash)} does not match trusted header's last block ${toHexUpper(expected)}`,
    );
  });
}

/** Whether the trusting period after the header's time is over. */
export function isHeaderExpired(header: Header, trustingPeriodNs: bigint, now: Timestamp): boolean {
  return compareTimestamps(addNs(header.time, trustingPeriodNs), now) <= 0;
}

/** Throws `ValidationError` unless the level is within [1/3, 1]. */
export function validateTrustLevel({ numerator, denominator }: Fraction): void {
  check(
    denominator > 0n && numerator * 3n >= denominator && numerator <= denominator,
    `trustLevel must be within [1/3, 1], given ${numerator}/${denominator}`,
  );
}

function requireFresh({ header }: SignedHeader, { trustingPeriodNs, now }: Omit<LightOptions, "trustLevel">): void {
  if (!isHeaderExpired(header, trustingPeriodNs, now)) return;
  const expiry = formatRfc3339Nano(addNs(header.time, trustingPeriodNs));
  throw new OldHeaderExpiredError(`old header has expired at ${expiry} (now: ${formatRfc3339Nano(now)})`);
}

function requireConsistent(
  trusted: SignedHeader,
  untrusted: LightBlock,
  { now, maxClockDriftNs }: Pick<LightOptions, "now" | "maxClockDriftNs">,
): void {
  const [older, newer] = [trusted.header, untrusted.header];
  validateSignedHeader(untrusted, older.chainId);
  check(
    newer.height > older.height,
    `expected new header height ${newer.height} to be greater than one of old header ${older.height}`,
  );
  const [olderTime, newerTime] = [formatRfc3339Nano(older.time), formatRfc3339Nano(newer.time)];
  check(
    compareTimestamps(newer.time, older.time) > 0,
    `expected new header time ${newerTime} to be after old header time ${olderTime}`,
  );
  check(
    compareTimestamps(newer.time, addNs(now, maxClockDriftNs)) < 0,
    `new header has a time from the future ${newerTime} (now: ${formatRfc3339Nano(now)}; max clock drift: ${maxClockDriftNs}ns)`,
  );
  const [named, supplied] = [newer.validatorsHash, untrusted.validators.hash()];
  check(
    equalBytes(named, supplied),
    `expected new header validators (${toHexUpper(named)}) to match those that were supplied (${toHexUpper(supplied)}) at height ${newer.height}`,
  );
}

function requireQuorum(
  trusted: SignedHeader,
  untrusted: LightBlock,
  options: { readonly verify?: SignatureVerifier },
): void {
  const { chainId } = trusted.header;
  const { commit, header } = untrusted;
  const { verify } = options;
  asInvalidHeader(() =>
    verifyCommitLight(untrusted.validators, commit, {
      chainId,
      blockId: commit.blockId,
      height: header.height,
      ...(verify === undefined ? {} : { verify }),
    }),
  );
}

function asInvalidHeader(validate: () => void): void {
  try {
    validate();
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    throw new InvalidHeaderError(`invalid header: ${thrown.message}`, thrown.data, { cause: thrown });
  }
}
