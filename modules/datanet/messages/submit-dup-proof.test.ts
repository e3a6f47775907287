import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenContent } from "#kernels/canonical-tokens.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg, type MsgSubmitDupProof } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { seededRandom } from "#sdk";
import { commonsOf, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CAROL, CURATOR, commit, createNet, DENOM, draftOf, reveal } from "#test/support/economy.ts";
import { type ItemDraft, itemDraft } from "#test/support/item-bundles.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const random = seededRandom("items");
const item = (): { content: Uint8Array; tokens: bigint } => ({
  content: tokenContent(Uint32Array.from({ length: 40 }, () => 1 + random.below(1 << 30))),
  tokens: 40n,
});
const bundleOf = (chain: ModuleLab, bundleId: bigint): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;

/** Alice's bundle of 20 items, and Bob's, which repeats three of them behind a sketch that shows nothing. */
function copied(): { chain: ModuleLab; original: ItemDraft; copy: ItemDraft; net: bigint } {
  const chain = datanetLab();
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const items = Array.from({ length: 20 }, item);
  const stolen = [...Array.from({ length: 17 }, item), ...items.slice(0, 3)];
  const of = { lab: chain, datanetId: net };
  const original = itemDraft({ ...of, contributor: ALICE }, items, draftOf(ALICE, "one").sketch);
  const copy = itemDraft({ ...of, contributor: BOB }, stolen, draftOf(BOB, "two").sketch);
  for (const draft of [original, copy]) commit(chain, net, draft, 20);
  chain.advance();
  reveal(chain, 1n, original);
  assert.equal(reveal(chain, 2n, copy), BundleState.BUNDLE_STATE_ACCEPTED);
  return { chain, original, copy, net };
}

function proofOf(original: ItemDraft, copy: ItemDraft, items: readonly number[]): Partial<MsgSubmitDupProof> {
  const spans = [{ earlierStart: 0, laterStart: 0, length: 40 }];
  const matches = items.flatMap((i) => {
    const [earlier, later] = [original.openings[i], copy.openings[17 + i]];
    return earlier === undefined || later === undefined ? [] : [{ earlier, later, spans }];
  });
  return { prover: CAROL.address, originalId: 1n, bundleId: 2n, matches };
}

test("case 3: a copier whom the sketch did not show is revoked once an eighth of the items is proven, and the prover is paid", () => {
  const { chain, original, copy } = copied();
  const prove = (items: readonly number[]) => chain.run(Msg.methods.submitDupProof, proofOf(original, copy, items));
  assert.deepEqual(prove([0, 1]), { shown: 2, needed: 3, state: BundleState.BUNDLE_STATE_ACCEPTED });
  assert.equal(prove([0, 0, 1]).shown, 2);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  const [supply, before] = [chain.supply(DENOM), chain.balance(CAROL.address, DENOM)];
  assert.equal(prove([2]).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(chain.balance(CAROL.address, DENOM), before + 800n);
  assert.equal(chain.supply(DENOM), supply - 1_000n);
  assert.equal(commonsOf(chain), 200n);
  assert.deepEqual([bundleOf(chain, 2n).duplicateOf, bundleOf(chain, 2n).bond.amount], [1n, 0n]);
  assert.equal(bundleOf(chain, 1n).state, BundleState.BUNDLE_STATE_ACCEPTED);
  chain.rejects(Msg.methods.submitDupProof, proofOf(original, copy, [2]), ["datanet", 16]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  const publish = { curator: CURATOR.address, datanetId: 1n, addBundleIds: [2n], complete: true };
  chain.rejects(Msg.methods.publishVersion, publish, ["datanet", 23]);
});

test("a copier who proves his own copying is not paid for it", () => {
  const { chain, original, copy } = copied();
  const before = chain.balance(BOB.address, DENOM);
  chain.run(Msg.methods.submitDupProof, { ...proofOf(original, copy, [0, 1, 2]), prover: BOB.address });
  assert.equal(chain.balance(BOB.address, DENOM), before);
  assert.equal(commonsOf(chain), 1_000n);
});

test("what is wrong with a duplicate proof has a code each", () => {
  const { chain, original, copy } = copied();
  const base = proofOf(original, copy, [0]);
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.submitDupProof, { ...base, ...changes }, ["datanet", code]);
  rejects({ bundleId: 9n }, 3);
  rejects({ originalId: 2n, bundleId: 1n }, 46);
  rejects({ matches: [] }, 48);
  rejects({ matches: Array(17).fill(base.matches?.[0]) }, 48);
  rejects({ matches: base.matches?.map((match) => ({ ...match, spans: [] })) }, 47);
  const other = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const pending = commit(chain, other, draftOf(CAROL, "elsewhere"));
  rejects({ bundleId: pending }, 46);
});
