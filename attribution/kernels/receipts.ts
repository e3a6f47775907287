/** Usage receipts: what a client signs while it uses a model, and the root under which metered uses are batched. */

import { ed25519Verify } from "#crypto/ed25519.ts";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type Domain, domainTag, lengthPrefixed, u128FromBytes, u128ToBytes } from "./domain.ts";
import { buildPositionTree, type PositionTree, verifyOpening } from "./openings.ts";

/** A cumulative receipt of a session: each one replaces all earlier ones, so only the last needs settling. */
export interface Receipt {
  readonly sessionId: bigint;
  /** Rises with every receipt of the session. */
  readonly sequence: bigint;
  /** Units (such as tokens) served since the session opened. */
  readonly units: bigint;
  /** Cost since the session opened, in the fee denomination. */
  readonly cost: bigint;
  /** Root over salted commitments to what was asked and answered; says nothing about them without their salts. */
  readonly outputRoot: Uint8Array;
}

/** One metered use as a batch commits to it. */
export interface UseHead {
  /** Among all uses of the batch. */
  readonly position: bigint;
  readonly sessionId: bigint;
  /** Sequence of the receipt that paid for it. */
  readonly sequence: bigint;
  /** Fees of all uses of its tree before it. */
  readonly before: bigint;
  readonly fee: bigint;
  /** Salted commitments to what was asked and answered. */
  readonly queryCommitment: Uint8Array;
  readonly outputCommitment: Uint8Array;
  /** Commitment to the output as tokens of datanets; `NO_TOKENS` when nobody is to be paid for spans of it. */
  readonly tokensCommitment: Uint8Array;
  /** Root over its parts: a use of many datanets is shown as shortly as one of one. */
  readonly partsRoot: Uint8Array;
}

/** One metered use with its parts, by rising datanet one for each that the batch pays by evidence. */
export interface Use extends Omit<UseHead, "position" | "partsRoot"> {
  readonly parts: readonly UsePart[];
}

/** What commits to uses: to all of a batch, or to those of them that were drawn. */
export interface UsesRoot {
  readonly domain: Domain;
  readonly root: Uint8Array;
  readonly isDrawn: boolean;
}

/** Whose data in one datanet a use is found to come from. */
export interface UsePart {
  readonly datanetId: bigint;
  /** What the evidence is checked against; 0 where there is none, and all goes to the commons. */
  readonly artefactId: bigint;
  /** What the method computed the receivers from: its nearest items, its spans, its scores; `NO_EVIDENCE` when there is none. */
  readonly evidenceRoot: Uint8Array;
  /** Hash of the list of receivers, from which every amount follows. */
  readonly receivers: Uint8Array;
}

/** The evidence of a part that nobody but the commons is paid for. */
export const NO_EVIDENCE: Uint8Array = new Uint8Array(32);

/** The commitment to tokens of a use whose client signed none. */
export const NO_TOKENS: Uint8Array = new Uint8Array(32);

/** Uses of one batch: few enough that a use and one of its parts leave 4 KB of a proof for the evidence. */
export const BATCH_USES_MAX = 2 ** 20;

/** Bytes of what a client signs of one use. */
export const SIGNED_BYTES = 96;

/** How keys of a session sign. */
export type ReceiptKey =
  | { readonly kind: "secp256k1"; readonly publicKey: Uint8Array }
  | { readonly kind: "ed25519"; readonly publicKey: Uint8Array };

/** The bytes a client signs with its session's key; `domain.version` is the model version in use. */
export function receiptSignBytes(domain: Domain, receipt: Receipt): Uint8Array {
  assert(receipt.outputRoot.length === 32, "output root must have 32 bytes");
  return concatBytes(
    domainTag("receipt", domain),
    u64ToBytes(receipt.sessionId),
    u64ToBytes(receipt.sequence),
    u64ToBytes(receipt.units),
    u128ToBytes(receipt.cost),
    receipt.outputRoot,
  );
}

/** Whether the signature is the key's over the receipt. */
export function verifyReceipt(
  domain: Domain,
  receipt: Receipt,
  signed: { readonly key: ReceiptKey; readonly signature: Uint8Array },
): boolean {
  if (receipt.outputRoot.length !== 32) return false;
  return verifySignature(signed.key, receiptSignBytes(domain, receipt), signed.signature);
}

/** Whether `signature` is the key's over bytes: over their SHA-256 for secp256k1, over the bytes themselves for ed25519. */
export function verifySignature(key: ReceiptKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  switch (key.kind) {
    case "secp256k1":
      return secp256k1Verify(key.publicKey, sha256(bytes), signature);
    case "ed25519":
      return ed25519Verify(key.publicKey, bytes, signature);
  }
}

/** The root over the uses of a batch, in order of settlement and sequence; their number is part of it. */
export function usesRoot(domain: Domain, uses: readonly Use[]): Uint8Array {
  return usesTree(domain, uses).root;
}

/** The tree behind `usesRoot`, which opens any use by its place in it; of uses that were drawn, with their positions in the batch. */
export function usesTree(domain: Domain, uses: readonly Use[], positions?: readonly number[]): PositionTree {
  const leaves = uses.map((use) => useLeaf(domain, use));
  if (positions === undefined) return buildPositionTree(usesTag(domain, false), leaves);
  assert(positions.length === uses.length, "every drawn use has one position");
  const drawn = leaves.map((leaf, i) => concatBytes(u64ToBytes(BigInt(positions[i] as number)), leaf));
  return buildPositionTree(usesTag(domain, true), drawn);
}

/** The tree over the parts of one use, which opens any of them. */
export function partsTree(domain: Domain, parts: readonly UsePart[]): PositionTree {
  return buildPositionTree(domainTag("parts", domain), parts.map(partLeaf));
}

/** The one use that an opening shows under a root of uses; undefined for anything malformed. */
export function openUse(root: UsesRoot, opening: RangeOpening): UseHead | undefined {
  return opening.leaves.length === 1 ? openUses(root, opening)?.[0] : undefined;
}

/** The neighbouring uses that an opening shows, those undefined whose leaves are malformed; undefined when it shows nothing under the root. */
export function openUses(
  { domain, root, isDrawn }: UsesRoot,
  opening: RangeOpening,
): readonly (UseHead | undefined)[] | undefined {
  if (!verifyOpening(usesTag(domain, isDrawn), root, opening)) return undefined;
  return opening.leaves.map((leaf, i) => {
    if (!isDrawn) return readUse(leaf, BigInt(opening.start + i));
    return leaf.length < 8 ? undefined : readUse(leaf.subarray(8), u64FromBytes(leaf.subarray(0, 8)));
  });
}

/** The one part that an opening shows of a use; undefined for anything malformed. */
export function openPart(domain: Domain, use: UseHead, opening: RangeOpening): UsePart | undefined {
  const leaf = shownPart(domain, use, opening);
  if (leaf?.length !== PART_BYTES) return undefined;
  return {
    datanetId: u64FromBytes(leaf.subarray(0, 8)),
    artefactId: u64FromBytes(leaf.subarray(8, 16)),
    evidenceRoot: leaf.subarray(16, 48),
    receivers: leaf.subarray(48),
  };
}

/** The bytes of the one part that an opening shows of a use, which may be malformed; undefined when it shows nothing. */
export function shownPart(
  domain: Domain,
  { partsRoot }: Pick<UseHead, "partsRoot">,
  opening: RangeOpening,
): Uint8Array | undefined {
  const isShown = opening.leaves.length === 1 && verifyOpening(domainTag("parts", domain), partsRoot, opening);
  return isShown ? opening.leaves[0] : undefined;
}

/** Commitment to one query or output of a session: its bytes under a salt that only client and node keep. */
export function textCommitment(domain: Domain, salt: Uint8Array, text: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("text", domain), lengthPrefixed(salt), sha256(text)));
}

/** What was asked and answered in one use, as client and node commit to it. */
export type UseCommitments = Pick<Use, "queryCommitment" | "outputCommitment" | "tokensCommitment">;

/** The root that a receipt names over all uses of its session so far, in order of their receipts. */
export function outputRoot(uses: readonly UseCommitments[]): Uint8Array {
  return hashFromByteSlices(uses.map(signedCommitments));
}

/** The leaf of a use under `outputRoot`: what the client signs of it. */
export function signedCommitments({ queryCommitment, outputCommitment, tokensCommitment }: UseCommitments): Uint8Array {
  return concatBytes(checkedHash(queryCommitment), checkedHash(outputCommitment), checkedHash(tokensCommitment));
}

function useLeaf(domain: Domain, use: Use): Uint8Array {
  return concatBytes(
    u64ToBytes(use.sessionId),
    u64ToBytes(use.sequence),
    u128ToBytes(use.before),
    u128ToBytes(use.fee),
    signedCommitments(use),
    partsTree(domain, use.parts).root,
  );
}

function partLeaf({ datanetId, artefactId, evidenceRoot, receivers }: UsePart): Uint8Array {
  const ids = [u64ToBytes(datanetId), u64ToBytes(artefactId)];
  return concatBytes(...ids, checkedHash(evidenceRoot), checkedHash(receivers));
}

function usesTag(domain: Domain, isDrawn: boolean): Uint8Array {
  return domainTag(isDrawn ? "drawn-uses" : "uses", domain);
}

function readUse(leaf: Uint8Array, position: bigint): UseHead | undefined {
  if (leaf.length !== USE_BYTES) return undefined;
  return {
    position,
    sessionId: u64FromBytes(leaf.subarray(0, 8)),
    sequence: u64FromBytes(leaf.subarray(8, 16)),
    before: u128FromBytes(leaf.subarray(16, 32)),
    fee: u128FromBytes(leaf.subarray(32, 48)),
    queryCommitment: leaf.subarray(48, 80),
    outputCommitment: leaf.subarray(80, 112),
    tokensCommitment: leaf.subarray(112, 144),
    partsRoot: leaf.subarray(144),
  };
}

function checkedHash(hash: Uint8Array): Uint8Array {
  assert(hash.length === 32, "commitment must have 32 bytes");
  return hash;
}

/** Session, sequence, two amounts, three commitments, one root. */
const USE_BYTES = 176;
/** Datanet, artefact, evidence, receivers. */
const PART_BYTES = 80;
