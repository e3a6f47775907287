/** Royalty vectors: the claims of a model version and all its ancestors, flattened so that any payment splits in one step. */

import { compareBytes, concatBytes, toHex, u64ToBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { BPS } from "./domain.ts";
import { splitByWeight } from "./split.ts";

/** Claims that break a bound; `reason` in the data names it. */
export class RoyaltyError extends TypedError {
  readonly reason: RoyaltyReason;

  constructor(reason: RoyaltyReason, message: string, data: Readonly<Record<string, bigint | number>> = {}) {
    super(message, data);
    this.reason = reason;
  }
}

/** Which bound a set of claims breaks. */
export type RoyaltyReason = "rate" | "payees" | "depth" | "stack" | "data-floor";

/** The model version that set a claim. */
export interface ClaimOrigin {
  readonly modelId: bigint;
  readonly version: bigint;
}

/** Who a claim pays. */
export type RoyaltyPayee =
  | { readonly kind: "account"; readonly address: Uint8Array }
  | { readonly kind: "datanet"; readonly id: bigint; readonly version: bigint }
  | { readonly kind: "commons" };

/** An absolute share of the rest, set once by the model version `origin` and inherited verbatim by every descendant. */
export interface RoyaltyClaim {
  readonly origin: ClaimOrigin;
  readonly payee: RoyaltyPayee;
  readonly bps: bigint;
}

/** A claim and its final share: what nobody claims is added to data. The shares of a vector sum to 10 000. */
export interface RoyaltyShare extends RoyaltyClaim {
  readonly claimedBps: bigint;
}

/** The claims of one version, with its longest chain of ancestors. */
export interface Lineage {
  readonly depth: number;
  readonly claims: readonly RoyaltyClaim[];
}

/** Bounds that governance may move. */
export interface RoyaltyLimits {
  /** Least share of data, the commons standing in for undeclared data. */
  readonly dataFloorBps: bigint;
  /** Most that accounts may claim together. */
  readonly stackCapBps: bigint;
}

/** Hard bounds of a flattened vector. */
export const ROYALTY_PAYEES_MAX = 16;
export const LINEAGE_DEPTH_MAX = 8;

/** Joins own claims to those of the parents; an ancestor reached by two ways counts once. Throws `RoyaltyError`. */
export function flattenLineage(
  own: readonly RoyaltyClaim[],
  parents: readonly Lineage[],
  limits: RoyaltyLimits,
): Lineage {
  const depth = parents.reduce((deepest, parent) => Math.max(deepest, parent.depth + 1), 0);
  if (depth > LINEAGE_DEPTH_MAX) throw new RoyaltyError("depth", "lineage is too deep", { depth });
  const claims = new Map<string, RoyaltyClaim>();
  for (const claim of [...parents.flatMap((parent) => parent.claims), ...own]) {
    if (claim.bps < 1n || claim.bps > BPS) throw new RoyaltyError("rate", "claim is out of range", { bps: claim.bps });
    claims.set(toHex(claimKey(claim)), claim);
  }
  const lineage = { depth, claims: [...claims.values()].sort((a, b) => compareBytes(claimKey(a), claimKey(b))) };
  checkClaims(lineage.claims, limits);
  return lineage;
}

/** The final vector in the order of the claims: what nobody claims falls to the data claims in proportion, or to the commons without data. */
export function royaltyVector(claims: readonly RoyaltyClaim[]): readonly RoyaltyShare[] {
  const unclaimed = BPS - sumBps(claims);
  const data = claims.filter(isData);
  const extra = data.length === 0 ? [] : splitByWeight(unclaimed, data.map(weightOf));
  const shares = claims.map((claim): RoyaltyShare => {
    const added = isData(claim) ? (extra[data.indexOf(claim)] as bigint) : 0n;
    return { ...claim, bps: claim.bps + added, claimedBps: claim.bps };
  });
  if (data.length > 0 || unclaimed === 0n) return shares;
  return [...shares, { origin: NO_ORIGIN, payee: { kind: "commons" }, bps: unclaimed, claimedBps: 0n }];
}

/** Splits `rest` over a vector; amounts in its order, summing to `rest` exactly. */
export function splitRoyalties(rest: bigint, vector: readonly RoyaltyShare[]): readonly bigint[] {
  return splitByWeight(rest, vector.map(weightOf));
}

const NO_ORIGIN: ClaimOrigin = { modelId: 0n, version: 0n };

function checkClaims(claims: readonly RoyaltyClaim[], limits: RoyaltyLimits): void {
  const accounts = sumBps(claims.filter((claim) => claim.payee.kind === "account"));
  const total = sumBps(claims);
  if (total > BPS) throw new RoyaltyError("stack", "claims exceed the whole", { total });
  if (accounts > limits.stackCapBps) throw new RoyaltyError("stack", "accounts claim more than the cap", { accounts });
  if (BPS - accounts < limits.dataFloorBps) {
    throw new RoyaltyError("data-floor", "data is left less than its floor", { data: BPS - accounts });
  }
  const payees = royaltyVector(claims).length;
  if (payees > ROYALTY_PAYEES_MAX) throw new RoyaltyError("payees", "too many payees", { payees });
}

function isData(claim: RoyaltyClaim): boolean {
  return claim.payee.kind !== "account";
}

function weightOf(claim: RoyaltyClaim): { readonly id: Uint8Array; readonly weight: bigint } {
  return { id: claimKey(claim), weight: claim.bps };
}

/** The bytes that identify and order claims: one origin claims once per payee. */
function claimKey({ origin, payee }: RoyaltyClaim): Uint8Array {
  return concatBytes(u64ToBytes(origin.modelId), u64ToBytes(origin.version), payeeKey(payee));
}

function payeeKey(payee: RoyaltyPayee): Uint8Array {
  switch (payee.kind) {
    case "account":
      return concatBytes(Uint8Array.of(1), payee.address);
    case "datanet":
      return concatBytes(Uint8Array.of(2), u64ToBytes(payee.id), u64ToBytes(payee.version));
    case "commons":
      return Uint8Array.of(3);
  }
}

function sumBps(claims: readonly RoyaltyClaim[]): bigint {
  return claims.reduce((sum, { bps }) => sum + bps, 0n);
}
