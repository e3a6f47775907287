/** A signer elsewhere that is away at times: it is asked again, in order, and never for what is over. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { openTestNode, reach, type TestNode, temporaryHome, testGenesis } from "#test/support/engine-node.ts";
import { memoryNetwork } from "#test/support/memory-network.ts";
import { comparePositions, SIGN_STEP, type SignPosition } from "../priv-validator/last-sign-state.ts";
import { type PrivValidator, SignerError } from "../priv-validator/priv-validator.ts";
import { SignerConnectionError, SignerRefusedError } from "../remote-signer/errors.ts";

/** What a signer was asked for and whether it gave it. */
type Asked = SignPosition & { readonly isGiven: boolean };

/** A signer that refuses while `refusal` has an error. */
function absentee(signer: PrivValidator, asked: Asked[], refusal: () => SignerError | undefined): PrivValidator {
  const meet = (position: SignPosition): void => {
    const cause = refusal();
    asked.push({ ...position, isGiven: cause === undefined });
    if (cause !== undefined) throw cause;
  };
  return {
    publicKey: signer.publicKey,
    async signVote(chainId: string, vote: Vote) {
      // The numbers of the two types are one and two, those of their steps one more.
      meet({ height: vote.height, round: vote.round, step: vote.type === 1 ? SIGN_STEP.prevote : SIGN_STEP.precommit });
      return signer.signVote(chainId, vote);
    },
    async signProposal(chainId: string, proposal: Proposal) {
      meet({ height: proposal.height, round: proposal.round, step: SIGN_STEP.propose });
      return signer.signProposal(chainId, proposal);
    },
    close: async () => {},
  };
}

async function cluster(context: TestContext, count: number, wrap: (signer: PrivValidator) => PrivValidator) {
  const network = memoryNetwork({ random: seededRandom(1n), delayMsMax: 3 });
  const genesis = testGenesis(count);
  const nodes: TestNode[] = [];
  for (let n = 0; n < count; n++) {
    const wrapSigner = n === count - 1 ? { wrapSigner: wrap } : {};
    const home = temporaryHome(context);
    nodes.push(await openTestNode({ home, genesis, validator: n, gossip: network.gossip(n), ...wrapSigner }));
  }
  nodes.forEach((node, n) => {
    network.attach(n, node);
  });
  context.after(async () => {
    network.close();
    await Promise.all(nodes.map((node) => node.stop()));
  });
  await Promise.all(nodes.map((node) => node.engine.start()));
  return nodes;
}

/** Every question comes at or after the one before; what was given is not asked again. */
function requireOrder(asked: readonly Asked[]): void {
  asked.forEach((position, i) => {
    const previous = asked[i - 1];
    if (previous === undefined) return;
    const order = comparePositions(position, previous);
    // Several words of one round may wait, and are asked for again from the first.
    const isSameRound = position.height === previous.height && position.round === previous.round;
    assert.ok(
      order > 0 || (isSameRound && !previous.isGiven),
      `${i}: ${JSON.stringify(asked.slice(i - 1, i + 1), text)}`,
    );
  });
}

const text = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}` : value);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

for (const Refusal of [SignerConnectionError, SignerRefusedError]) {
  test(`two validators go on once the signer of one relents after ${Refusal.name}`, async (t) => {
    const asked: Asked[] = [];
    let isAway = false;
    const wrap = (signer: PrivValidator) =>
      absentee(signer, asked, () => (isAway ? new Refusal("signer is away") : undefined));
    const nodes = await cluster(t, 2, wrap);
    const [first] = nodes;
    assert.ok(first !== undefined);
    await reach(first, 2n);
    isAway = true;
    await pause(1500);
    const lost = first.engine.blockStore.height;
    isAway = false;
    await Promise.all(nodes.map((node) => reach(node, lost + 3n)));
    requireOrder(asked);
    assert.ok(asked.some(({ isGiven }) => !isGiven));
    assert.deepEqual(
      nodes.flatMap(({ failures }) => failures),
      [],
    );
  });
}

test("where the others go on alone, nothing of the past is asked for again", async (t) => {
  const asked: Asked[] = [];
  let isAway = false;
  const wrap = (signer: PrivValidator) =>
    absentee(signer, asked, () => (isAway ? new SignerConnectionError("signer is away") : undefined));
  const nodes = await cluster(t, 4, wrap);
  const last = nodes[3];
  assert.ok(last !== undefined);
  await reach(last, 2n);
  isAway = true;
  await pause(1500);
  isAway = false;
  const back = last.engine.blockStore.height;
  await Promise.all(nodes.map((node) => reach(node, back + 3n)));
  requireOrder(asked);
});

test("a refusal that protects from a conflict is final", async (t) => {
  const asked: Asked[] = [];
  let isRefusing = false;
  const wrap = (signer: PrivValidator) =>
    absentee(signer, asked, () => (isRefusing ? new SignerError("conflicting data") : undefined));
  const nodes = await cluster(t, 2, wrap);
  const [first] = nodes;
  assert.ok(first !== undefined);
  await reach(first, 2n);
  isRefusing = true;
  await pause(1500);
  const questions = asked.length;
  await pause(1500);
  assert.equal(asked.length, questions);
});
