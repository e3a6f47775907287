/** Headers with the commit that proves them and the set that signed it (CometBFT types/light.go). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import type { Commit, Header, LightBlock as LightBlockProto } from "#proto/tendermint/types/types.ts";
import { validateCommitBasic } from "../commit.ts";
import { check, within } from "../errors.ts";
import { headerHash, validateHeaderBasic } from "../header.ts";
import { ValidatorSet } from "../validator-set.ts";

/** A header and the commit of its block. */
export interface SignedHeader {
  readonly header: Header;
  readonly commit: Commit;
}

/** A signed header and the validators of its height. */
export interface LightBlock extends SignedHeader {
  readonly validators: ValidatorSet;
}

/** The light block in a message; throws `ValidationError` for missing parts or a malformed validator set. */
export function lightBlockFromProto(proto: LightBlockProto): LightBlock {
  const { signedHeader, validatorSet } = proto;
  check(signedHeader !== undefined, "missing signed header");
  check(signedHeader.header !== undefined, "missing header");
  check(signedHeader.commit !== undefined, "missing commit");
  check(validatorSet !== undefined, "missing validator set");
  const validators = within("invalid validator set", () => ValidatorSet.fromProto(validatorSet));
  return { header: signedHeader.header, commit: signedHeader.commit, validators };
}

/** The message of a light block. */
export function lightBlockToProto({ header, commit, validators }: LightBlock): LightBlockProto {
  return { signedHeader: { header, commit }, validatorSet: validators.toProto() };
}

/** Throws `ValidationError` unless header and commit are well-formed, of this chain, and belong together. */
export function validateSignedHeader({ header, commit }: SignedHeader, chainId: string): void {
  within("invalid header", () => validateHeaderBasic(header));
  within("invalid commit", () => validateCommitBasic(commit));
  check(header.chainId === chainId, `header belongs to another chain "${header.chainId}", not "${chainId}"`);
  check(commit.height === header.height, `header and commit height mismatch: ${header.height} vs ${commit.height}`);
  const [signed, actual] = [commit.blockId.hash, headerHash(header)];
  check(equalBytes(signed, actual), `commit signs block ${toHexUpper(signed)}, header is block ${toHexUpper(actual)}`);
}

/** The same, and that the validators are those the header names. */
export function validateLightBlock(block: LightBlock, chainId: string): void {
  within("invalid signed header", () => validateSignedHeader(block, chainId));
  const [named, given] = [block.header.validatorsHash, block.validators.hash()];
  check(
    equalBytes(named, given),
    `expected validator hash of header to match validator set hash (${toHexUpper(named)} != ${toHexUpper(given)})`,
  );
}
