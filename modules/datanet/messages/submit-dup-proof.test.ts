import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenContent } from "#kernels/canonical-tokens.ts";
import { EXPIRED_DUP_PROOFS_PER_BLOCK_MAX } from "#modules/datanet/dup-proofs.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg, type MsgSubmitDupProof } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState, Modality } from "#proto/tributary/datanet/v1/types.ts";
import { seededRandom } from "#sdk";
import { commonsOf, datanetLab } from "#test/support/datanet-lab.ts";
import { type Copy, commitDupProof, type DupProof, dupProof, matchesOf, showPart } from "#test/support/dup-proofs.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  DAVE,
  DENOM,
  draftOf,
  type Person,
  person,
  reveal,
  utrib,
} from "#test/support/economy.ts";
import { itemDraft } from "#test/support/item-bundles.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

interface Setting extends Copy {
  readonly chain: ModuleLab;
}

const DEPOSIT = 100_000n;
const WINDOW = 100;

const random = seededRandom("items");
const item = (): { content: Uint8Array; tokens: bigint } => ({
  content: tokenContent(Uint32Array.from({ length: 40 }, () => 1 + random.below(1 << 30))),
  tokens: 40n,
});
const bundleOf = (chain: ModuleLab, bundleId: bigint): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;
const openAgainst = (chain: ModuleLab, bundleId = 2n) => chain.query(Query.methods.challenges, { bundleId });

/** Alice's bundle of 20 items, and Bob's, which repeats three of them behind a sketch that shows nothing. */
function copied(): Setting {
  const chain = datanetLab();
  const datanetId = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const items = Array.from({ length: 20 }, item);
  const stolen = [...Array.from({ length: 17 }, item), ...items.slice(0, 3)];
  const of = { lab: chain, datanetId };
  const original = itemDraft({ ...of, contributor: ALICE }, items, draftOf(ALICE, "one").sketch);
  const copy = itemDraft({ ...of, contributor: BOB }, stolen, draftOf(BOB, "two").sketch);
  for (const draft of [original, copy]) commit(chain, datanetId, draft, 20);
  chain.advance();
  reveal(chain, 1n, original);
  assert.equal(reveal(chain, 2n, copy), BundleState.BUNDLE_STATE_ACCEPTED);
  return { chain, datanetId, originalId: 1n, bundleId: 2n, original, copy };
}

/** A proof of somebody's whose parts show these stolen items. */
function proofBy(setting: Setting, prover: Person, ...parts: readonly (readonly number[])[]): DupProof {
  const shown = parts.map((items) =>
    matchesOf(
      setting,
      items.map((i) => [i, 17 + i] as const),
    ),
  );
  return dupProof(setting.chain, { ...setting, prover }, shown);
}

/** Commits to a proof and lets a block pass. */
function committed(setting: Setting, prover: Person, ...parts: readonly (readonly number[])[]): DupProof {
  const proof = proofBy(setting, prover, ...parts);
  commitDupProof(setting.chain, proof);
  setting.chain.advance();
  return proof;
}

function checkBooks(chain: ModuleLab): void {
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
}

test("case 3: a copier whom the sketch did not show is revoked once an eighth of the items is proven, and the prover is paid", () => {
  const setting = copied();
  const { chain } = setting;
  const [supply, before] = [chain.supply(DENOM), chain.balance(CAROL.address, DENOM)];
  const proof = committed(setting, CAROL, [0, 1], [0, 0, 1], [2]);
  checkBooks(chain);
  assert.deepEqual(showPart(chain, proof), { shown: 2, needed: 3, state: BundleState.BUNDLE_STATE_ACCEPTED });
  assert.equal(showPart(chain, proof, 1).shown, 2);
  checkBooks(chain);
  assert.equal(showPart(chain, proof, 2).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(chain.balance(CAROL.address, DENOM), before + 800n);
  assert.equal(chain.supply(DENOM), supply - 1_000n);
  assert.equal(commonsOf(chain), 200n);
  assert.deepEqual([bundleOf(chain, 2n).duplicateOf, bundleOf(chain, 2n).bond.amount], [1n, 0n]);
  assert.equal(bundleOf(chain, 1n).state, BundleState.BUNDLE_STATE_ACCEPTED);
  chain.rejects(Msg.methods.submitDupProof, proof.part(2), ["datanet", 67]);
  checkBooks(chain);
  const publish = { curator: CURATOR.address, datanetId: 1n, addBundleIds: [2n], complete: true };
  chain.rejects(Msg.methods.publishVersion, publish, ["datanet", 23]);
});

test("a copier who proves his own copying is not paid for it", () => {
  const setting = copied();
  const { chain } = setting;
  const before = chain.balance(BOB.address, DENOM);
  showPart(chain, committed(setting, BOB, [0, 1, 2]));
  assert.equal(chain.balance(BOB.address, DENOM), before);
  assert.equal(commonsOf(chain), 1_000n);
});

test("who copies a proof when it is shown is later: no commitment, no reward, and the first that committed has it", () => {
  const setting = copied();
  const { chain } = setting;
  const first = committed(setting, CAROL, [0, 1], [2]);
  const before = [CAROL, DAVE].map(({ address }) => chain.balance(address, DENOM));
  showPart(chain, first);
  // Dave saw both messages wait, and a proposer in league with him keeps the second one back.
  const stolen = proofBy(setting, DAVE, [0, 1], [2]);
  chain.rejects(Msg.methods.submitDupProof, stolen.part(0), ["datanet", 67]);
  chain.rejects(Msg.methods.submitDupProof, { ...first.part(1), prover: DAVE.address }, ["datanet", 67]);
  commitDupProof(chain, stolen);
  chain.rejects(Msg.methods.submitDupProof, stolen.part(0), ["datanet", 68]);
  chain.advance();
  showPart(chain, stolen, 0);
  assert.equal(showPart(chain, stolen, 1).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.deepEqual(openAgainst(chain).duplicateReward?.prover, DAVE.address);
  assert.equal(chain.balance(DAVE.address, DENOM), before[1], "the bundle is out at once, the reward waits");
  checkBooks(chain);
  chain.rejects(Msg.methods.tombstone, { contributor: BOB.address, bundleId: 2n }, ["datanet", 64]);
  showPart(chain, first, 1);
  assert.equal(chain.balance(CAROL.address, DENOM), (before[0] ?? 0n) + DEPOSIT + 800n);
  assert.equal(chain.balance(DAVE.address, DENOM), before[1]);
  assert.equal(openAgainst(chain).duplicateReward, undefined);
  checkBooks(chain);
  chain.run(Msg.methods.tombstone, { contributor: BOB.address, bundleId: 2n });
  chain.advance(WINDOW + 2);
  checkBooks(chain);
});

test("who committed first and stays silent loses deposit and reward, and holds nobody up for longer than the window", () => {
  const setting = copied();
  const { chain } = setting;
  const before = [CAROL, DAVE].map(({ address }) => chain.balance(address, DENOM));
  committed(setting, CAROL, [0, 1, 2]);
  showPart(chain, committed(setting, DAVE, [0, 1, 2]));
  chain.advance(WINDOW + 1);
  assert.equal(chain.balance(DAVE.address, DENOM), (before[1] ?? 0n) + 800n);
  assert.equal(chain.balance(CAROL.address, DENOM), (before[0] ?? 0n) - DEPOSIT);
  assert.equal(commonsOf(chain), DEPOSIT + 200n);
  assert.deepEqual(openAgainst(chain).duplicates, []);
  checkBooks(chain);
});

test("who was only later has the deposit back, and shows nothing any more", () => {
  const setting = copied();
  const { chain } = setting;
  const before = chain.balance(DAVE.address, DENOM);
  const first = committed(setting, CAROL, [0, 1, 2]);
  const second = committed(setting, DAVE, [0, 1, 2]);
  showPart(chain, first);
  chain.rejects(Msg.methods.submitDupProof, second.part(0), ["datanet", 16]);
  chain.rejects(Msg.methods.commitDupProof, { ...second, prover: BOB.address }, ["datanet", 16]);
  chain.advance(WINDOW + 1);
  assert.equal(chain.balance(DAVE.address, DENOM), before);
  checkBooks(chain);
});

test("frivolous secrets are few, cost a deposit each, and leave nothing behind", () => {
  const setting = copied();
  const { chain } = setting;
  const entries = chain.dump().filter((line) => line.startsWith("datanet/")).length;
  const strangers = Array.from({ length: 17 }, (_, i) => person(`stranger ${i}`));
  for (const { address } of strangers) chain.fund(address, [utrib(1_000_000n)]);
  const guess = (who: Person) => ({ prover: who.address, bundleId: 2n, hash: new Uint8Array(32) });
  const [last, ...others] = strangers as [Person, ...Person[]];
  for (const who of others) chain.run(Msg.methods.commitDupProof, guess(who));
  chain.rejects(Msg.methods.commitDupProof, guess(last), ["datanet", 66]);
  chain.rejects(Msg.methods.commitDupProof, guess(others[0] as Person), ["datanet", 65]);
  checkBooks(chain);
  chain.advance(WINDOW + 1);
  assert.equal(commonsOf(chain), DEPOSIT * 16n);
  assert.equal(bundleOf(chain, 2n).state, BundleState.BUNDLE_STATE_ACCEPTED);
  // A bond was released meanwhile, which takes its entry off the queue.
  assert.ok(chain.dump().filter((line) => line.startsWith("datanet/")).length <= entries);
  checkBooks(chain);
});

test("a block ends a bounded number of secrets, and late ones show nothing even while they wait", () => {
  const setting = copied();
  const { chain, datanetId } = setting;
  const bundles = [2n, ...[0, 1, 2].map((i) => commitAnother(chain, datanetId, `other ${i}`))];
  const people = Array.from({ length: 16 }, (_, i) => person(`stranger ${i}`));
  for (const { address } of people) chain.fund(address, [utrib(1_000_000n)]);
  let count = 0;
  for (const bundleId of bundles) {
    for (const { address } of people) {
      chain.run(Msg.methods.commitDupProof, { prover: address, bundleId, hash: new Uint8Array(32) });
      count++;
    }
  }
  assert.ok(count > EXPIRED_DUP_PROOFS_PER_BLOCK_MAX);
  chain.advance(WINDOW + 1);
  assert.equal(commonsOf(chain), DEPOSIT * BigInt(EXPIRED_DUP_PROOFS_PER_BLOCK_MAX));
  chain.advance();
  assert.equal(commonsOf(chain), DEPOSIT * BigInt(count));
  checkBooks(chain);
});

test("who is accused neither gets away by taking the bundle back nor with the bond", () => {
  const setting = copied();
  const { chain } = setting;
  chain.advance(60);
  const before = chain.balance(CAROL.address, DENOM);
  const proof = committed(setting, CAROL, [0, 1, 2]);
  chain.run(Msg.methods.withdrawBundle, { contributor: BOB.address, bundleId: 2n });
  chain.rejects(Msg.methods.tombstone, { contributor: BOB.address, bundleId: 2n }, ["datanet", 64]);
  const { bondReleaseHeight, bond } = bundleOf(chain, 2n);
  chain.advance(70);
  assert.ok(chain.height() > bondReleaseHeight);
  assert.deepEqual(bundleOf(chain, 2n).bond, bond);
  assert.equal(showPart(chain, proof).state, BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(chain.balance(CAROL.address, DENOM), before + 800n);
  checkBooks(chain);
});

test("a bond that nobody showed anything against is released after the last secret", () => {
  const setting = copied();
  const { chain } = setting;
  chain.advance(60);
  committed(setting, CAROL, [0, 1, 2]);
  chain.advance(70);
  assert.equal(bundleOf(chain, 2n).bond.amount, 2_000n);
  checkBooks(chain);
  chain.advance(35);
  assert.equal(bundleOf(chain, 2n).bond.amount, 0n);
  assert.equal(bundleOf(chain, 2n).state, BundleState.BUNDLE_STATE_ACCEPTED);
  checkBooks(chain);
});

test("a bundle that is proven a copy while somebody claims it stays out, and the claimant has his bond back", () => {
  const setting = copied();
  const { chain } = setting;
  const before = chain.balance(DAVE.address, DENOM);
  const anchor = { anchorHash: new Uint8Array(32), anchorUri: "ots://proof" };
  chain.run(Msg.methods.disputeOwnership, { claimant: DAVE.address, bundleId: 2n, ...anchor });
  showPart(chain, committed(setting, CAROL, [0, 1, 2]));
  const { state } = chain.run(Msg.methods.resolveOwnership, { sender: BOB.address, bundleId: 2n });
  assert.equal(state, BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(bundleOf(chain, 2n).state, BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(chain.balance(DAVE.address, DENOM), before - 90_000n);
  checkBooks(chain);
});

test("vectors count as the same within the datanet's distance", () => {
  const chain = datanetLab();
  const policy = { admission: Admission.ADMISSION_OPEN, modality: Modality.MODALITY_VECTOR, duplicateDistance: 4n };
  const datanetId = createNet(chain, policy);
  const vector = (shift: number) => ({
    content: Uint8Array.from({ length: 32 }, (_, i) => i * 3 + (i === 0 ? shift : 0)),
    tokens: 0n,
  });
  const sketchOf = (fill: number): Uint8Array => new Uint8Array(64).fill(fill);
  const of = { lab: chain, datanetId };
  const original = itemDraft({ ...of, contributor: ALICE }, [vector(0)], sketchOf(1));
  const near = itemDraft({ ...of, contributor: BOB }, [vector(2)], sketchOf(2));
  const far = itemDraft({ ...of, contributor: CAROL }, [vector(3)], sketchOf(3));
  for (const draft of [original, near, far]) commit(chain, datanetId, draft, 1);
  chain.advance();
  for (const [i, draft] of [original, near, far].entries()) reveal(chain, BigInt(i + 1), draft);
  const accuse = (copy: typeof near, bundleId: bigint): DupProof => {
    const pair = { datanetId, originalId: 1n, bundleId, original, copy };
    const proof = dupProof(chain, { ...pair, prover: DAVE }, [
      matchesOf(pair, [[0, 0]]).map((match) => ({ ...match, spans: [] })),
    ]);
    commitDupProof(chain, proof);
    chain.advance();
    return proof;
  };
  assert.equal(showPart(chain, accuse(near, 2n)).state, BundleState.BUNDLE_STATE_REVOKED);
  chain.rejects(Msg.methods.submitDupProof, accuse(far, 3n).part(0), ["datanet", 47]);
});

test("what is wrong with a duplicate proof has a code each", () => {
  const setting = copied();
  const { chain } = setting;
  const proof = committed(setting, CAROL, [0]);
  const base = proof.part(0);
  const rejects = (changes: Partial<MsgSubmitDupProof>, code: number): void =>
    chain.rejects(Msg.methods.submitDupProof, { ...base, ...changes }, ["datanet", code]);
  rejects({ bundleId: 9n }, 3);
  rejects({ originalId: 2n, bundleId: 1n }, 46);
  rejects({ matches: [] }, 48);
  rejects({ matches: Array(17).fill(base.matches?.[0]) }, 48);
  rejects({ parts: Array(513).fill(new Uint8Array(32)) }, 48);
  rejects({ matches: base.matches?.map((match) => ({ ...match, spans: [] })) ?? [] }, 67);
  rejects({ salt: new Uint8Array(32) }, 67);
  rejects({ salt: new Uint8Array(31) }, 67);
  rejects({ parts: [] }, 67);
  rejects({ parts: base.parts?.map((part) => part.subarray(1)) ?? [] }, 67);
  rejects({ prover: DAVE.address }, 67);
  const nothing = dupProof(chain, { ...setting, prover: DAVE }, [
    matchesOf(setting, [[0, 17]]).map((match) => ({ ...match, spans: [] })),
  ]);
  commitDupProof(chain, nothing);
  chain.advance();
  chain.rejects(Msg.methods.submitDupProof, nothing.part(0), ["datanet", 47]);
  const commitOf = { prover: ALICE.address, bundleId: 2n, hash: new Uint8Array(32) };
  chain.rejects(Msg.methods.commitDupProof, { ...commitOf, bundleId: 9n }, ["datanet", 3]);
  chain.rejects(Msg.methods.commitDupProof, { ...commitOf, hash: new Uint8Array(31) }, ["datanet", 10]);
  const other = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const pending = commit(chain, other, draftOf(CAROL, "elsewhere"));
  rejects({ bundleId: pending }, 46);
  chain.rejects(Msg.methods.commitDupProof, { ...commitOf, bundleId: pending }, ["datanet", 16]);
  chain.advance(WINDOW);
  rejects({}, 67);
});

function commitAnother(chain: ModuleLab, datanetId: bigint, text: string): bigint {
  const draft = draftOf(ALICE, text);
  const id = commit(chain, datanetId, draft);
  chain.advance();
  reveal(chain, id, draft);
  return id;
}
