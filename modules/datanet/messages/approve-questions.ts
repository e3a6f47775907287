import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { datanet } from "../declaration.ts";
import { requireCurated } from "../lookups.ts";

/**
 * Vouches for the questions of an evaluation, so that merit and gates by them count: whoever measures chooses the questions, and
 * could choose those that a friend's wrong labels answer, or that make somebody look bad.
 */
export const approveQuestions = datanet.message(Msg.methods.approveQuestions, {
  signer: "curator",
  cli: ["datanetId", "root"],
  handle(ctx, { curator, datanetId, root }) {
    const { state, emit, fail, block } = ctx;
    requireCurated(ctx, datanetId, curator);
    if (root.length !== 32) fail.invalidHash();

    state.questions.set([datanetId, root], { datanetId, root, height: block.height });
    emit.questionsApproved({ datanetId, root });
  },
});
