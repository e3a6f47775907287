/** What the chain knows of a span index, and what openings show of its lists. */

import type { SpanShard } from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { Domain } from "../domain.ts";
import type { OwnersClaim, VersionData } from "../owners.ts";
import { DOCUMENTS, type DocumentRecord, POSITIONS, RANKS, type RankRecord, STATES, TEXT } from "./shard.ts";
import { type Reading, readRecords } from "./windows.ts";

/** What the chain knows of a shard. */
export interface ShardClaim {
  readonly domain: Domain;
  readonly shard: SpanShard;
}

/** What proofs may ask of the datanet version and of its contributors. */
export interface ShardContext extends VersionData {
  /** Any name that all of one family share, as of the height that the index names. */
  familyOf(address: Uint8Array): string;
  /** Of the items of the datanet. */
  readonly itemDomain: Domain;
}

type Openings = readonly (RangeOpening | undefined)[];

/** Tokens of a shard's text. */
export function readText({ domain, shard }: ShardClaim, openings: Openings): Reading<number> {
  return readRecords(TEXT, { domain, root: shard.textRoot, count: shard.tokens }, openings);
}

/** Ranks of a shard. */
export function readRanks({ domain, shard }: ShardClaim, openings: Openings): Reading<RankRecord> {
  return readRecords(RANKS, { domain, root: shard.ranksRoot, count: shard.tokens }, openings);
}

/** Documents of a shard. */
export function readDocuments({ domain, shard }: ShardClaim, openings: Openings): Reading<DocumentRecord> {
  return readRecords(DOCUMENTS, { domain, root: shard.documentsRoot, count: shard.documents }, openings);
}

/** Ranks of the positions of a shard. */
export function readPositions({ domain, shard }: ShardClaim, openings: Openings): Reading<number> {
  return readRecords(POSITIONS, { domain, root: shard.positionsRoot, count: shard.tokens }, openings);
}

/** States of documents' hashes. */
export function readStates({ domain, shard }: ShardClaim, openings: Openings): Reading<Uint8Array> {
  return readRecords(STATES, { domain, root: shard.statesRoot, count: shard.states }, openings);
}

/** The owners of a shard. */
export function ownersClaim({ domain, shard }: ShardClaim): OwnersClaim {
  return { domain, root: shard.ownersRoot, count: shard.owners };
}
