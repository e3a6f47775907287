import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type AvailabilityCheck, type ChallengeParams } from "#proto/tributary/datanet/v1/types.ts";
import { utf8Encode } from "#sdk";
import { changeParams, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, commit, createNet, DENOM, reveal } from "#test/support/economy.ts";
import { type ItemDraft, itemDraft } from "#test/support/item-bundles.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

/** One accepted bundle of seven items, checked every 20 blocks. */
function held(changes: Partial<ChallengeParams> = {}): { chain: ModuleLab; draft: ItemDraft } {
  const chain = datanetLab();
  const { params } = chain.query(Query.methods.params, {});
  const terms = { availabilityPeriod: 20n, availabilityChecks: 1, answerWindow: 5n, ...changes };
  changeParams(chain, { challenges: { ...params.challenges, ...terms } });
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const items = Array.from({ length: 7 }, (_, i) => ({ content: utf8Encode(`item ${i}`), tokens: 2n }));
  const draft = itemDraft({ lab: chain, datanetId: net, contributor: ALICE }, items);
  commit(chain, net, draft, 7);
  chain.advance();
  reveal(chain, 1n, draft);
  return { chain, draft };
}

function nextCheck(chain: ModuleLab): AvailabilityCheck {
  for (let i = 0; i < 30; i++) {
    const { availability } = chain.query(Query.methods.challenges, { bundleId: 1n });
    if (availability !== undefined) return availability;
    chain.advance();
  }
  return assert.fail("nothing was checked");
}

const proofOf = (draft: ItemDraft, item: number) => ({
  prover: BOB.address,
  bundleId: 1n,
  leaf: draft.leaves[item] ?? new Uint8Array(0),
  total: 7,
  aunts: draft.openings[item]?.aunts ?? [],
});

test("a random check is answered by the leaf it asks for, by anybody who holds the bundle", () => {
  const { chain, draft } = held();
  chain.rejects(Msg.methods.proveAvailability, proofOf(draft, 0), ["datanet", 52]);
  chain.advance(21);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  const { item } = nextCheck(chain);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  const other = (item + 1) % 7;
  chain.rejects(Msg.methods.proveAvailability, proofOf(draft, other), ["datanet", 53]);
  chain.rejects(Msg.methods.proveAvailability, { ...proofOf(draft, item), total: 8 }, ["datanet", 53]);
  chain.rejects(Msg.methods.proveAvailability, { ...proofOf(draft, item), leaf: new Uint8Array(5) }, ["datanet", 53]);
  chain.rejects(Msg.methods.proveAvailability, { ...proofOf(draft, item), aunts: [] }, ["datanet", 53]);
  chain.run(Msg.methods.proveAvailability, proofOf(draft, item));
  chain.rejects(Msg.methods.proveAvailability, proofOf(draft, item), ["datanet", 52]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("a missed check is counted and costs a part of the bond, again and again", () => {
  const { chain } = held();
  const supply = chain.supply(DENOM);
  nextCheck(chain);
  chain.advance(6);
  const bundle = () => chain.query(Query.methods.bundle, { bundleId: 1n }).bundle;
  assert.deepEqual([bundle().checksMissed, bundle().bond.amount], [1, 665n]);
  assert.ok(chain.supply(DENOM) < supply);
  nextCheck(chain);
  chain.advance(6);
  assert.deepEqual([bundle().checksMissed, bundle().bond.amount], [2, 632n]);
  chain.checkInvariants();
});

test("without a period nothing is checked", () => {
  const { chain } = held({ availabilityPeriod: 0n });
  chain.advance(60);
  assert.equal(chain.query(Query.methods.challenges, { bundleId: 1n }).availability, undefined);
});
