import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenContent } from "#kernels/canonical-tokens.ts";
import { createSketcher } from "#kernels/minhash.ts";
import { compareShingle } from "#kernels/sketch-proof.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { seededRandom } from "#sdk";
import { changeParams, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CAROL, commit, createNet, DENOM, draftOf, reveal } from "#test/support/economy.ts";
import { type ItemDraft, itemDraft } from "#test/support/item-bundles.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const WORD = 7;
const random = seededRandom("sketched");
const bundleOf = (chain: ModuleLab, bundleId: bigint): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;

/** A bundle of Alice's whose sketch is its own, or that of another text; `declared` items are said to be in it. */
function revealed(
  isHonest: boolean,
  declared = 5,
): { chain: ModuleLab; draft: ItemDraft; at: { opening: ItemDraft["openings"][number]; position: number } } {
  const chain = datanetLab();
  const { params } = chain.query(Query.methods.params, {});
  changeParams(chain, { challenges: { ...params.challenges, answerWindow: 10n } });
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const texts = Array.from({ length: 5 }, () => Uint32Array.from({ length: 50 }, () => 1 + random.below(1 << 30)));
  const sketcher = createSketcher();
  for (const text of texts) sketcher.add(text);
  const own = sketcher.sketch();
  const items = texts.map((text) => ({ content: tokenContent(text), tokens: 50n }));
  const sketch = isHonest ? own : draftOf(BOB, "elsewhere").sketch.map((byte) => byte | 0x80);
  const draft = itemDraft({ lab: chain, datanetId: net, contributor: ALICE }, items, sketch);
  commit(chain, net, draft, declared);
  chain.advance();
  reveal(chain, 1n, draft);
  const found = draft.openings.flatMap((opening) =>
    Array.from({ length: 48 }, (_, position) => ({ opening, position })).filter(
      ({ position }) => compareShingle(own, WORD, { content: opening.content, position }) === "equal",
    ),
  );
  assert.ok(found[0] !== undefined);
  return { chain, draft, at: found[0] };
}

const ask = { challenger: CAROL.address, bundleId: 1n, word: WORD };
const answer = ({ opening, position }: { opening: ItemDraft["openings"][number]; position: number }) => ({
  contributor: ALICE.address,
  bundleId: 1n,
  opening,
  position,
});

test("an honest sketch is answered for by one item, and the challenger's bond pays for it", () => {
  const { chain, at, draft } = revealed(true);
  const before = chain.balance(ALICE.address, DENOM);
  chain.run(Msg.methods.challengeSketch, ask);
  chain.rejects(Msg.methods.challengeSketch, ask, ["datanet", 55]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  const wrong = { ...answer(at), position: at.position === 0 ? 1 : 0 };
  chain.rejects(Msg.methods.answerSketch, wrong, ["datanet", 56]);
  chain.rejects(Msg.methods.answerSketch, { ...answer(at), position: 2 ** 31 }, ["datanet", 56]);
  const forged = {
    ...at.opening,
    content: draft.openings[at.opening.index === 0 ? 1 : 0]?.content ?? new Uint8Array(0),
  };
  chain.rejects(Msg.methods.answerSketch, { ...answer(at), opening: forged }, ["datanet", 56]);
  chain.rejects(Msg.methods.answerSketch, { ...answer(at), contributor: BOB.address }, ["datanet", 7]);
  chain.run(Msg.methods.answerSketch, answer(at));
  assert.equal(chain.balance(ALICE.address, DENOM), before + 100_000n);
  chain.rejects(Msg.methods.answerSketch, answer(at), ["datanet", 52]);
  const refuted = { ...ask, counterexample: at.opening, position: at.position };
  chain.rejects(Msg.methods.challengeSketch, refuted, ["datanet", 56]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("a sketch of something else costs the bond when nothing answers for it, even if the bundle is withdrawn", () => {
  const { chain } = revealed(false);
  const before = chain.balance(CAROL.address, DENOM);
  chain.run(Msg.methods.challengeSketch, ask);
  chain.run(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  chain.advance(11);
  assert.equal(bundleOf(chain, 1n).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(chain.balance(CAROL.address, DENOM), before + 200n);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("a sketch above a shingle of the bundle, or a wrong number of items, is false at once", () => {
  const lying = revealed(false);
  const counterexample = lying.at.opening;
  lying.chain.run(Msg.methods.challengeSketch, { ...ask, counterexample, position: lying.at.position });
  assert.equal(bundleOf(lying.chain, 1n).state, BundleState.BUNDLE_STATE_REVOKED);
  lying.chain.checkInvariants();
  const inflated = revealed(true, 500);
  inflated.chain.run(Msg.methods.challengeSketch, { ...ask, counterexample: inflated.at.opening });
  assert.equal(bundleOf(inflated.chain, 1n).state, BundleState.BUNDLE_STATE_REVOKED);
  inflated.chain.rejects(Msg.methods.challengeSketch, ask, ["datanet", 16]);
  inflated.chain.checkInvariants();
  const { chain } = revealed(true);
  chain.rejects(Msg.methods.challengeSketch, { ...ask, word: 64 }, ["datanet", 54]);
});
