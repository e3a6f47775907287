import assert from "node:assert/strict";
import { test } from "node:test";
import { wineHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { recommit, type Way, waysOf } from "#attribution/methods/ridge/fixtures/tamper.ts";
import { openingOfContributor, openingOfRow, openingOfWeights, pathOf } from "#attribution/methods/ridge/prove.ts";
import { type PublishedHead, publishRidge } from "#attribution/methods/ridge/publish.ts";
import type { StatisticsNode } from "#attribution/methods/ridge/tree.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { seededRandom } from "#sdk";
import { CHALLENGER, claimMarket } from "#test/support/claims.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { OPENING_BYTES_MAX } from "../requests.ts";

type Bytes = NonNullable<Opening["bytes"]>;

const attributor = ATTRIBUTOR.address;

/** A head on chain, honest unless it is changed, and how to ask for parts of it. */
function headLab(change = (head: PublishedHead) => head) {
  const market = claimMarket();
  const { lab, modelId, datanetId, indexDomain } = market;
  const { model } = wineHead();
  const honest = publishRidge(model, { domain: indexDomain, itemDomain: bundleDomain(lab.chainId, datanetId) });
  const head = change(honest);
  const { artefactId } = lab.run(Msg.methods.commitArtefact, {
    attributor,
    ...{ modelId, version: 1n, datanetId, datanetVersion: 1n },
    content: { kind: "ridge", value: { head: head.head } },
  });
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const ask = (tree: number, index: bigint, part: number) => ({
    requester: CHALLENGER.address,
    target,
    tree,
    index,
    part,
  });
  return {
    head,
    refusesToAsk(tree: number, index: bigint, part: number): void {
      lab.rejects(Msg.methods.openRequest, ask(tree, index, part), ["attribution", 43]);
    },
    /** Asks, and sees bytes refused. */
    refusesToTake(of: readonly [tree: number, index: bigint, part: number], bytes: Bytes): void {
      const { requestId } = lab.run(Msg.methods.openRequest, ask(...of));
      const message = { attributor, requestId, opening: { bytes } };
      lab.rejects(Msg.methods.answerOpenRequest, message, ["attribution", 46]);
    },
    /** Asks, sees the wrong bytes refused and the right ones taken. */
    asks(of: readonly [tree: number, index: bigint, part: number], right: Bytes, wrong: readonly Bytes[]): void {
      const { requestId } = lab.run(Msg.methods.openRequest, ask(...of));
      for (const bytes of wrong) {
        const message = { attributor, requestId, opening: { bytes } };
        lab.rejects(Msg.methods.answerOpenRequest, message, ["attribution", 46]);
      }
      assert.ok(Opening.encode({ bytes: right }).length <= OPENING_BYTES_MAX);
      lab.run(Msg.methods.answerOpenRequest, { attributor, requestId, opening: { bytes: right } });
      assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
      lab.checkInvariants();
    },
  };
}

test("weights without a contributor can be asked for", () => {
  const { head, asks, refusesToAsk } = headLab();
  const { params, contributors } = head.head;
  const rowOf = (index: number, k: number): Bytes => {
    const weights = head.leftOut[index];
    assert.ok(weights !== undefined);
    const opening = openingOfContributor(head, index);
    return { kind: "leftOut", value: { opening, row: openingOfWeights(weights, k, params) } };
  };
  const all = { kind: "row", value: openingOfWeights(head.weights, 1, params) } as const;
  asks([OpenedTree.OPENED_TREE_LEFT_OUT, 4n, 1], rowOf(4, 1), [rowOf(4, 2), rowOf(5, 1), all]);
  refusesToAsk(OpenedTree.OPENED_TREE_LEFT_OUT, BigInt(contributors), 0);
  refusesToAsk(OpenedTree.OPENED_TREE_LEFT_OUT, 0n, params.classes);
  refusesToAsk(OpenedTree.OPENED_TREE_GATES, 0n, 0);
});

/** The node at the end of a way as an answer shows it, with one of its rows; a way ends where the tree does. */
function nodeRow({ top, head }: PublishedHead, way: Way, row: number): Bytes {
  const parents: { parent: StatisticsNode; isRight: boolean }[] = [];
  let node = top;
  for (const isRight of way) {
    const { children } = node;
    if (children === undefined) break;
    parents.unshift({ parent: node, isRight });
    node = children[isRight ? 1 : 0];
  }
  const value = { path: pathOf({ parents }), node: node.node, row: openingOfRow(node.statistics(), row, head.params) };
  return { kind: "node", value };
}

const positionOf = (way: Way): bigint =>
  (BigInt(way.length) << 32n) | way.reduce((turns, isRight, i) => (isRight ? turns | (1n << BigInt(i)) : turns), 0n);

test("every node of the statistics can be asked for, row by row, by the way to it", () => {
  const { head, asks, refusesToAsk } = headLab();
  const random = seededRandom("ways");
  const ways = waysOf(head.top);
  const tree = OpenedTree.OPENED_TREE_STATISTICS;
  for (const way of random.shuffle(ways).slice(0, 12)) {
    const row = random.below(head.head.params.dimension);
    const right = nodeRow(head, way, row);
    const other = way.map((turn, i) => (i === way.length - 1 ? !turn : turn));
    const wrong = way.length === 0 ? [] : [nodeRow(head, other, row), nodeRow(head, way.slice(1), row)];
    const another = (row + 1) % head.head.params.dimension;
    asks([tree, positionOf(way), row], right, [...wrong, nodeRow(head, way, another)]);
  }
  const deepest = ways.reduce((a, b) => (b.length > a.length ? b : a));
  const beyond = [...deepest, true, false];
  asks([tree, positionOf(beyond), 3], nodeRow(head, beyond, 3), [nodeRow(head, deepest.slice(0, -1), 3)]);
  refusesToAsk(tree, 0n, head.head.params.dimension);
  refusesToAsk(tree, 33n << 32n, 0);
  refusesToAsk(tree, (2n << 32n) | 4n, 0);
});

test("a contributor that is none hides nothing behind its name", () => {
  const named = (address: Uint8Array) =>
    headLab((head) => {
      const contributors = head.contributors.map((own, i) => (i === 4 ? { ...own, contributor: address } : own));
      return recommit({ ...head, contributors });
    });
  for (const address of [new Uint8Array(0), new Uint8Array(33)]) {
    const { head, refusesToTake } = named(address);
    const value = openingOfContributor(head, 4);
    refusesToTake([OpenedTree.OPENED_TREE_CONTRIBUTORS, 4n, 0], { kind: "contributor", value });
  }
});
