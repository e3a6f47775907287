/** Refuting whose the documents of a span index are: bundles that are not in the version or another's, and families that are not named by their first owner. */

import type { WrongSource } from "#proto/tributary/attribution/v1/owners.ts";
import type { WrongDocumentFamily } from "#proto/tributary/attribution/v1/spans.ts";
import { checkSource, openOwner } from "../owners.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { ownersClaim, readDocuments, type ShardClaim, type ShardContext } from "./shard-claim.ts";

/** A document's owner or bundle is not what the datanet version has. */
export function checkDocumentSource(claim: ShardClaim, context: ShardContext, proof: WrongSource): Verdict {
  const documents = readDocuments(claim, [proof.entry]);
  if (documents.kind === "failed") return documents.verdict;
  const entry = documents.records.at(proof.entry.start);
  if (entry === undefined) return NOT_SHOWN;
  const fault = checkSource(ownersClaim(claim), context.bundle(entry.bundle), { entry, owner: proof.owner });
  return fault ?? rejected("the document is its owner's");
}

/** A document's family is named by a number beyond its owner's, by a stranger, or not by the first of the relatives. */
export function checkDocumentFamily(claim: ShardClaim, context: ShardContext, proof: WrongDocumentFamily): Verdict {
  const documents = readDocuments(claim, [proof.document]);
  if (documents.kind === "failed") return documents.verdict;
  const document = documents.records.at(proof.document.start);
  if (document === undefined) return NOT_SHOWN;
  if (document.family > document.owner) return upheld("a family is named by a number beyond its member's");
  const { owner, other } = proof;
  if (owner === undefined || other === undefined || owner.start !== document.owner) return NOT_SHOWN;
  const owners = ownersClaim(claim);
  const [address, relative] = [openOwner(owners, owner), openOwner(owners, other)];
  if (address === undefined || relative === undefined || other.start > document.family) return NOT_SHOWN;
  const isRelative = context.familyOf(address) === context.familyOf(relative);
  if (other.start === document.family) {
    return isRelative ? rejected("the family is right") : upheld("a family is named by a stranger");
  }
  return isRelative ? upheld("a family is not named by its first member") : rejected("the owners are no relatives");
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");
