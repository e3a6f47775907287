/** A second attributor lies, and a proof of a few hundred bytes costs it its bond. */

import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { hmacSha256 } from "#crypto/hashes.ts";
import { type CommittedShard, commitShard, type ShardLists } from "#kernels/span-proofs/shard.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { u64ToBytes } from "#lib/bytes.ts";
import { challengeHash } from "#modules/attribution/challenges.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { bondAttributor } from "./bonding.ts";
import type { ChainClient } from "./chain-client.ts";
import type { Cast } from "./people.ts";
import { formatTrib, progressBar, say } from "./progress.ts";
import { type Attributing, commitIndex, type TextIndex } from "./text-index.ts";

/** What a watcher needs for fees and for the deposit of a secret proof. */
const WATCHER_FUNDS = { denom: "utrib", amount: 5_000_000n };

/** The rival commits to an index that leaves out a place in the first text; the watcher checks both indexes and proves that one wrong. */
export async function disputeIndex(
  chain: ChainClient,
  cast: Cast,
  { input, source, params }: { readonly input: Attributing; readonly source: TextIndex; readonly params: Params },
): Promise<void> {
  const { rival, watcher, curator } = cast;
  await bondAttributor(chain, cast, { who: rival, params });
  const forged = commitShard(source.domain, withoutPlace(source.shard.lists));
  const { artefactId } = await commitIndex(chain, rival, { ...input, ...source, shard: forged });
  const victim = assertDefined(input.net.contributions[0], "nobody contributed").contributor;
  say(`${rival.name} commits to index ${artefactId}, in which a place in a text of ${victim.name} is found nowhere`);

  await chain.pay(curator, watcher, WATCHER_FUNDS);
  const proof = findIndexProof(source.shard, forged);
  const reason = await challenge(chain, cast, { artefactId, proof });
  const { artefact } = await chain.query(Query.methods.artefact, { artefactId });
  assert(artefact.state === ArtefactState.ARTEFACT_STATE_FAILED, "a wrong index stands");
  say(`a proof of ${ChallengeProof.encode(proof).length} bytes refutes it: ${reason}`);
  const claim = { payee: watcher.address, denom: params.attributorBondMin.denom };
  const { paid } = await chain.send(watcher, RewardsMsg.methods.claimPosition, claim);
  say(`${rival.name} loses ${formatTrib(artefact.bond)} TRIB; ${formatTrib(paid.amount)} of it are ${watcher.name}'s`);
}

/** The lists of an index as somebody publishes them who wants a place not to be found. */
function withoutPlace(lists: ShardLists): ShardLists {
  const first = assertDefined(lists.documents[0], "the index has no text");
  const hidden = lists.positions[Math.floor((first.start + first.end) / 2)] as number;
  const other = assertDefined(lists.ranks[hidden === 0 ? 1 : hidden - 1], "the index has one place");
  return { ...lists, ranks: lists.ranks.map((record, rank) => (rank === hidden ? other : record)) };
}

function findIndexProof(honest: CommittedShard, forged: CommittedShard): ChallengeProof {
  const bar = progressBar("watching");
  assert(findShardFraud(honest) === undefined, "an honest index was refuted");
  const value = assertDefined(findShardFraud(forged), "a wrong index was not recognised");
  bar.end("two indexes checked, one is wrong");
  return { proof: { kind: "index", value } };
}

/** Commits to the proof before anybody can see it, so that whoever copies it is later; returns what the chain found. */
async function challenge(
  chain: ChainClient,
  { watcher }: Cast,
  { artefactId, proof }: { readonly artefactId: bigint; readonly proof: ChallengeProof },
): Promise<string> {
  const challenger = watcher.address;
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const salt = hmacSha256(watcher.key, u64ToBytes(artefactId));
  const hash = challengeHash(chain.chainId, { salt, challenger, proof });
  await chain.send(watcher, Msg.methods.commitChallenge, { challenger, target, hash });
  const { upheld, reason } = await chain.send(watcher, Msg.methods.challenge, { challenger, target, proof, salt });
  assert(upheld, "the chain did not follow a proof", { reason });
  return reason;
}
