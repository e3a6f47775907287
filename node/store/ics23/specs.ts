/** The shapes of the proofs in use (ics23 go/proof.go): which operations a proof may contain decides whether it is sound. */

import { HashOp, type InnerSpec, LengthOp, ProofSpec } from "#proto/cosmos/ics23/v1/proofs.ts";

/** A spec with both halves present. */
export interface CompleteSpec extends ProofSpec {
  readonly leafSpec: NonNullable<ProofSpec["leafSpec"]>;
  readonly innerSpec: InnerSpec;
}

const INNER_DEFAULTS: InnerSpec = {
  childOrder: [0, 1],
  childSize: 32,
  minPrefixLength: 1,
  maxPrefixLength: 1,
  emptyChild: new Uint8Array(0),
  hash: HashOp.SHA256,
};

/** Proofs of IAVL trees: the stores of an application. */
export const IAVL_SPEC: CompleteSpec = spec({ childSize: 33, minPrefixLength: 4, maxPrefixLength: 12 });

/** Proofs of the simple Merkle tree: the store roots below an app hash. */
export const TENDERMINT_SPEC: CompleteSpec = spec({ childSize: 32, minPrefixLength: 1, maxPrefixLength: 1 });

/** Proofs of the sparse Merkle tree, ordered by hashed key. */
export const SMT_SPEC: CompleteSpec = {
  ...spec({ childSize: 32, minPrefixLength: 1, maxPrefixLength: 1, emptyChild: new Uint8Array(32) }),
  leafSpec: {
    hash: HashOp.SHA256,
    prehashKey: HashOp.SHA256,
    prehashValue: HashOp.SHA256,
    length: LengthOp.NO_PREFIX,
    prefix: Uint8Array.of(0),
  },
  maxDepth: 256,
  prehashKeyBeforeComparison: true,
};

/** Whether the rules of a spec are those of IAVL, whose prefixes carry checkable numbers. */
export function isIavlSpec(spec: CompleteSpec): boolean {
  return sameRules(spec, IAVL_SPEC);
}

/** Whether the rules of a spec are those of the simple Merkle tree, whose inner prefix is the byte 1. */
export function isTendermintSpec(spec: CompleteSpec): boolean {
  return sameRules(spec, TENDERMINT_SPEC);
}

function spec(inner: Partial<InnerSpec>): CompleteSpec {
  const leafSpec = {
    hash: HashOp.SHA256,
    prehashKey: HashOp.NO_HASH,
    prehashValue: HashOp.SHA256,
    length: LengthOp.VAR_PROTO,
    prefix: Uint8Array.of(0),
  };
  const innerSpec = { ...INNER_DEFAULTS, ...inner };
  return { ...ProofSpec.create(), leafSpec, innerSpec };
}

function sameRules(a: CompleteSpec, b: CompleteSpec): boolean {
  return (
    a.leafSpec.hash === b.leafSpec.hash &&
    a.leafSpec.prehashKey === b.leafSpec.prehashKey &&
    a.leafSpec.prehashValue === b.leafSpec.prehashValue &&
    a.leafSpec.length === b.leafSpec.length &&
    a.innerSpec.hash === b.innerSpec.hash &&
    a.innerSpec.minPrefixLength === b.innerSpec.minPrefixLength &&
    a.innerSpec.maxPrefixLength === b.innerSpec.maxPrefixLength &&
    a.innerSpec.childSize === b.innerSpec.childSize &&
    a.innerSpec.childOrder.length === b.innerSpec.childOrder.length
  );
}
