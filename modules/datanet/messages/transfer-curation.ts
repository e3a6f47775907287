import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import type { Datanet } from "#proto/tributary/datanet/v1/types.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireDatanet } from "../lookups.ts";

/** Chooses another curator for a datanet whose curator is silent; more than half of the accepted weight makes the change. */
export const transferCuration = datanet.message(Msg.methods.transferCuration, {
  signer: "voter",
  cli: ["datanetId", "newCurator"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const net = requireDatanet(ctx, msg.datanetId);
    const { silenceWindow } = state.params.get().challenges;
    if (block.height <= net.curatorSeenHeight + silenceWindow) fail.notSilent();
    const weight = state.contributorWeights.get([net.id, msg.voter]) ?? fail.noVote();

    const silentSince = net.curatorSeenHeight;
    const earlier = state.curationVotes.get([net.id, msg.voter]);
    if (earlier?.silentSince === silentSince) addToTally(ctx, net, { ...earlier, weight: -earlier.weight });
    const vote = { datanetId: net.id, voter: msg.voter, candidate: msg.newCurator, weight, silentSince };
    state.curationVotes.set([net.id, msg.voter], vote);
    const chosen = addToTally(ctx, net, vote);
    if (2n * chosen <= net.weightAccepted) return { transferred: false };
    state.datanets.set(net.id, { ...net, curator: msg.newCurator, curatorSeenHeight: block.height });
    emit.curationTransferred({ datanetId: net.id, from: net.curator, to: msg.newCurator });
    return { transferred: true };
  },
});

/** What a candidate has after a vote; tallies of an earlier silence count for nothing. */
function addToTally(
  { state }: DatanetContext,
  net: Datanet,
  vote: { readonly candidate: string; readonly weight: bigint },
): bigint {
  const key = [net.id, vote.candidate] as const;
  const tally = state.curationTallies.get(key);
  const before = tally?.silentSince === net.curatorSeenHeight ? tally.weight : 0n;
  const weight = before + vote.weight;
  const { candidate } = vote;
  state.curationTallies.set(key, { datanetId: net.id, candidate, weight, silentSince: net.curatorSeenHeight });
  return weight;
}
