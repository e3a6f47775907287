import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { batchDomain } from "#kernels/domains.ts";
import { verifyMerkleSum } from "#kernels/merkle-sum.ts";
import { type ReceiptWeights, SHARE_RULES } from "#kernels/receipt-shares.ts";
import { NO_TOKENS, openUse, partsTree } from "#kernels/receipts.ts";
import { receiversHash } from "#kernels/receivers.ts";
import { toHex } from "#lib/bytes.ts";
import {
  type AttributedUse,
  addToDistribution,
  type BatchInput,
  commitUses,
  distributionTree,
  EMPTY_DISTRIBUTION,
  prepareBatch,
} from "./attributor.ts";

const COMMONS = new Uint8Array(20).fill(0xee);
const owners = [1, 2, 3].map((n) => ({ id: new Uint8Array(20).fill(n), family: n }));

const evidenceOf = (weights: ReceiptWeights) => new Map([[7n, { weights, evidenceRoot: new Uint8Array(32).fill(9) }]]);

const inputOf = (changes: Partial<BatchInput> = {}): BatchInput => ({
  chainId: "c",
  modelId: 1n,
  version: 1n,
  firstSettlement: 1n,
  uses: [1n, 2n, 3n].map((sequence) => ({
    sessionId: 1n,
    sequence,
    fee: 100n * sequence,
    queryCommitment: new Uint8Array(32),
    outputCommitment: new Uint8Array(32),
    tokensCommitment: NO_TOKENS,
    evidence: evidenceOf({ owners: new Map([[Number(sequence) - 1, 5n]]), commons: 5n }),
  })),
  data: [{ datanetId: 7n, amount: 600n, artefactId: 4n, owners }],
  familyOf: toHex,
  rules: SHARE_RULES,
  commonsId: COMMONS,
  ...changes,
});
const paidTo = (input: BatchInput, datanetId = 7n): readonly bigint[] => {
  const paid = prepareBatch(input).paid.get(datanetId) ?? [];
  return [...owners.map(({ id }) => id), COMMONS].map(
    (id) => paid.find((share) => Buffer.compare(share.id, id) === 0)?.amount ?? 0n,
  );
};

test("a use pays its part of the amount by its weights", () => {
  assert.deepEqual(paidTo(inputOf()), [50n, 100n, 150n, 300n]);
});

test("the shares' root sums to the data's amounts, and each share is proven", () => {
  const second = { datanetId: 3n, amount: 11n, artefactId: 5n, owners };
  const input = inputOf({ data: [...inputOf().data, second] });
  const { pairs, uses, receivers } = prepareBatch(input);
  assert.equal(pairs.root.sum, 611n);
  assert.equal(uses.length, 3);
  const domain = batchDomain("c", { modelId: 1n, version: 1n }, 1n);
  pairs.leaves.forEach((leaf, index) => {
    assert.ok(verifyMerkleSum(domain, pairs.root, { leaf, proof: pairs.prove(index) }));
  });
  // Parts rise by datanet; the one without evidence names nobody and no artefact.
  for (const [at, { parts, before }] of uses.entries()) {
    assert.equal(before, [0n, 100n, 300n][at]);
    assert.deepEqual(
      parts.map(({ datanetId, artefactId }) => [datanetId, artefactId]),
      [
        [3n, 0n],
        [7n, 4n],
      ],
    );
    for (const part of parts) {
      assert.deepEqual(part.receivers, receiversHash(domain, receivers[at]?.get(part.datanetId) ?? new Uint8Array(0)));
    }
  }
  // A use without any weight against a datanet pays its part to the commons.
  assert.deepEqual(paidTo(input, 3n), [0n, 0n, 0n, 11n]);
});

test("no unit is lost, whatever the fees and weights", () => {
  const use = fc.record({
    fee: fc.bigInt(1n, 1n << 40n),
    owner: fc.nat(2),
    weight: fc.bigInt(0n, 1n << 40n),
    commons: fc.bigInt(0n, 9n),
  });
  fc.assert(
    fc.property(fc.array(use, { minLength: 1, maxLength: 20 }), fc.bigInt(0n, 1n << 60n), (list, amount) => {
      const uses = list.map(({ fee, owner, weight, commons }, i) => ({
        ...(inputOf().uses[0] as BatchInput["uses"][number]),
        sequence: BigInt(i + 1),
        fee,
        evidence: evidenceOf({ owners: new Map([[owner, weight]]), commons }),
      }));
      const input = inputOf({ uses, data: [{ datanetId: 7n, amount, artefactId: 4n, owners }] });
      const { pairs, paid } = prepareBatch(input);
      assert.equal(pairs.root.sum, amount);
      const distribution = addToDistribution(EMPTY_DISTRIBUTION, paid.get(7n) ?? []);
      const tree = distributionTree("c", { datanetId: 7n, denom: "utrib", number: 1n }, distribution);
      assert.equal(tree.root.sum, amount);
    }),
    { seed: 21, numRuns: 100 },
  );
});

test("drawn uses divide the whole among them, and are opened by their positions in the batch", () => {
  const input = inputOf();
  const paid = input.uses.map(({ evidence: _, ...use }) => use);
  const committed = commitUses(input, paid);
  const positions = [0, 2];
  const drawn = prepareBatch({ ...input, uses: positions.map((at) => input.uses[at] as AttributedUse), positions });
  assert.equal(drawn.pairs.root.sum, 600n);
  assert.equal(drawn.terms.fees, 400n);
  assert.deepEqual(
    drawn.uses.map(({ before }) => before),
    [0n, 100n],
  );
  const root = { domain: drawn.domain, root: drawn.tree.root, isDrawn: true };
  const all = { domain: committed.domain, root: committed.tree.root, isDrawn: false };
  for (const [place, position] of positions.entries()) {
    const [mine, before] = [openUse(root, drawn.tree.open(place)), openUse(all, committed.tree.open(position))];
    assert.equal(mine?.position, BigInt(position));
    assert.deepEqual([mine.sequence, mine.fee], [before?.sequence, before?.fee]);
    // What is committed to before the draw says nothing of whose data a use is from.
    assert.deepEqual(before?.partsRoot, partsTree(committed.domain, []).root);
  }
});

test("distributions only grow", () => {
  const first = addToDistribution(EMPTY_DISTRIBUTION, [{ id: COMMONS, amount: 5n }]);
  const second = addToDistribution(first, [
    { id: COMMONS, amount: 1n },
    { id: new Uint8Array(20).fill(1), amount: 2n },
  ]);
  assert.equal(second.total, 8n);
  assert.deepEqual(
    second.leaves.map(({ amount }) => amount),
    [2n, 6n],
  );
});
