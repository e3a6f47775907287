import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, CURATOR, createNet } from "#test/support/economy.ts";

test("a curator vouches for the questions of its own datanet, once and for all", () => {
  const chain = datanetLab();
  createNet(chain);
  const root = new Uint8Array(32).fill(7);
  const approval = { curator: CURATOR.address, datanetId: 1n, root };
  const { areQuestionsApproved } = chain.keeper<DatanetKeeper>("datanet");
  assert.ok(!areQuestionsApproved(1n, root));
  chain.rejects(Msg.methods.approveQuestions, { ...approval, curator: ALICE.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.approveQuestions, { ...approval, datanetId: 2n }, ["datanet", 2]);
  chain.rejects(Msg.methods.approveQuestions, { ...approval, root: root.subarray(1) }, ["datanet", 10]);
  chain.run(Msg.methods.approveQuestions, approval);
  assert.ok(areQuestionsApproved(1n, root) && !areQuestionsApproved(2n, root));
  assert.ok(!areQuestionsApproved(1n, new Uint8Array(32)));
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});
