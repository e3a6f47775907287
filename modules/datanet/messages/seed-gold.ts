import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { datanet } from "../declaration.ts";
import { requireCurated } from "../lookups.ts";

/** Gold sets one message may bring. */
export const GOLD_SETS_MAX = 64;

/** Commits to tasks with known labels; each set is hidden in one round, in order of seeding. */
export const seedGold = datanet.message(Msg.methods.seedGold, {
  signer: "curator",
  cli: ["datanetId", "commitments"],
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const { id: datanetId } = requireCurated(ctx, msg.datanetId, msg.curator);
    const { commitments } = msg;
    if (commitments.length < 1 || commitments.length > GOLD_SETS_MAX) fail.tooManyGoldSets();
    if (commitments.some(({ length }) => length !== 32)) fail.invalidHash();

    const firstGoldId = state.nextGoldId.peek();
    for (const commitment of commitments) {
      const id = state.nextGoldId.next();
      state.goldSets.set(id, { id, datanetId, commitment, roundId: 0n });
      state.freshGold.add([datanetId, id]);
    }
    return { firstGoldId };
  },
});
