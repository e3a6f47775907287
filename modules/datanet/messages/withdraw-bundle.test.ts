import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { changeJury, datanetLab, seatReviewers } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, commit, createNet, draftOf, reveal } from "#test/support/economy.ts";

test("no jury decides about a bundle that was taken back before it was drawn", () => {
  const chain = datanetLab();
  changeJury(chain);
  seatReviewers(chain, 12);
  const net = createNet(chain, { admission: Admission.ADMISSION_JURY });
  const draft = draftOf(ALICE, "essay");
  commit(chain, net, draft, 20);
  chain.advance();
  reveal(chain, 1n, draft);
  const { roundId } = chain.query(Query.methods.bundle, { bundleId: 1n }).bundle;
  chain.run(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  assert.equal(chain.query(Query.methods.reviewRound, { roundId }).round.state, RoundState.ROUND_STATE_ABANDONED);
  chain.advance(40);
  chain.rejects(Msg.methods.finalizeReview, { sender: BOB.address, roundId }, ["datanet", 35]);
  assert.equal(chain.query(Query.methods.bundle, { bundleId: 1n }).bundle.state, BundleState.BUNDLE_STATE_WITHDRAWN);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});
