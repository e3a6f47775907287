/** Faults that other chains had with work and its order, as attacks on this one. */

import { findBatchFraud } from "#attribution/methods/batches-prover.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { bytesFromLatin1, latin1FromBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import { challengeHash } from "#modules/attribution/challenges.ts";
import { QUEUE_PER_BLOCK_MAX } from "#modules/datanet/hooks.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { sha256 } from "#sdk";
import { ALICE, BOB, CAROL, commit, createNet, DENOM, draftOf, person, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { attributedLab, batchOf, openSample } from "../attributed-market.ts";
import { checkBooks, failureOf } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { challenge, targetOf, WATCHER } from "../challenges.ts";
import { documentMarket, quotedBatch, quotesOf } from "../documents.ts";
import { bringBefore, jurorsOf, juryLab, labelledDigits } from "../juries.ts";
import { distribute } from "../payouts.ts";

const failedWork: AttackCase = {
  id: "R2",
  name: "credit for work on what has failed already (gonka)",
  expected: "refused, no evidence is paid",
  run() {
    const { market, texts } = documentMarket();
    const { lab, datanetId } = market;
    const forged = quotedBatch(market, texts, {
      pairs([first, second, ...rest]) {
        assert(first !== undefined && second !== undefined, "nobody to take from");
        return [{ ...first, amount: first.amount + second.amount }, { ...second, amount: 0n }, ...rest];
      },
    });
    openSample(lab, forged.batchId, forged.published);
    const fraud = assertDefined(findBatchFraud(forged.published), "not found");
    const target = targetOf("batchId", forged.batchId);
    const { upheld } = challenge(lab, target, { kind: "batch", value: fraud });
    const again = { challenger: BOB.address, target, proof: { proof: { kind: "batch", value: fraud } } } as const;
    const second = failureOf(lab, Msg.methods.challenge, again);
    const final = failureOf(lab, Msg.methods.finalizeBatch, { sender: BOB.address, batchId: forged.batchId });
    lab.advance(50);
    const { state } = batchOf(lab, forged.batchId);
    const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
    checkBooks(lab);
    return {
      seen: `second challenge: ${second}; final: ${final}; state ${state}, ${deposits.length} deposits by evidence`,
      net: undefined,
      holds:
        upheld &&
        second !== undefined &&
        final !== undefined &&
        state === BatchState.BATCH_STATE_FAILED &&
        deposits.length === 0,
    };
  },
};

const contentOnChain: AttackCase = {
  id: "R3",
  name: "look for content, or hashes of content, in state and events (gonka)",
  expected: "nothing is found",
  run() {
    const { market, texts } = documentMarket();
    const { lab } = market;
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.advance(25);
    distribute(market, [published.pairs]);
    const events = lab.takeEvents().flatMap(({ attributes }) => attributes.map(({ value }) => value));
    const state = lab.dump().map((entry) => entry.slice(entry.indexOf("/") + 1).replace("=", ""));
    const seen = [...state, ...events.map((value) => toHex(utf8Encode(value)))].join("\n");
    const secrets = [...texts.flatMap((own) => own.texts), ...quotesOf(texts)];
    const windows = secrets.flatMap((text) => [0, 400, 800].map((at) => toHex(utf8Encode(text.slice(at, at + 24)))));
    const hashes = secrets.map((text) => toHex(sha256(utf8Encode(text))));
    const found = [...windows, ...hashes].filter((needle) => needle.length > 0 && seen.includes(needle));
    // The search itself is tested: an address is there.
    const isSearching = seen.includes(toHex(ATTRIBUTOR.bytes)) && latin1FromBytes(bytesFromLatin1("a")) === "a";
    return {
      seen: `${found.length} of ${windows.length + hashes.length} found in ${state.length} entries and ${events.length} attributes`,
      net: undefined,
      holds: found.length === 0 && isSearching,
    };
  },
};

const selfVote: AttackCase = {
  id: "R4",
  name: "a contributor judges its own bundle (KYVE)",
  expected: "never seated",
  run() {
    const { lab, datanetId, reviewers } = juryLab();
    lab.run(DatanetMsg.methods.registerReviewer, { reviewer: ALICE.address, stake: utrib(500_000_000n) });
    const people = [...reviewers, ALICE];
    let [seats, own] = [0, 0];
    for (let i = 0; i < 6; i++) {
      const who = i % 2 === 0 ? ALICE : BOB;
      const { roundId } = bringBefore(lab, datanetId, labelledDigits(who, i * 30, false), i * 30);
      const jurors = jurorsOf(lab, roundId, people);
      if (who === ALICE && jurors.includes(ALICE)) own++;
      if (who === BOB && jurors.includes(ALICE)) seats++;
    }
    checkBooks(lab);
    return {
      seen: `seated ${own} times for own bundles, ${seats} times for others'`,
      net: undefined,
      holds: own === 0 && seats > 0,
    };
  },
};

const copiedWork: AttackCase = {
  id: "R9",
  name: "copy another's batch, or another's proof (Bittensor)",
  expected: "the copy is refused; the reward is who committed first",
  run() {
    const { market, texts } = documentMarket();
    const { lab } = market;
    lab.fund(BOB.address, [utrib(1_000_000_000n)]);
    const methods = [Method.METHOD_SPANS];
    lab.run(Msg.methods.registerAttributor, {
      attributor: BOB.address,
      bond: utrib(500_000_000n),
      methods,
      endpoint: "",
    });
    const forged = quotedBatch(market, texts, {
      pairs: shifted,
    });
    const copy = { ...batchOf(lab, forged.batchId), attributor: BOB.address };
    const copied = failureOf(lab, Msg.methods.submitBatch, copy);
    openSample(lab, forged.batchId, forged.published);
    const fraud = assertDefined(findBatchFraud(forged.published), "not found");
    const target = targetOf("batchId", forged.batchId);
    const proof = { proof: { kind: "batch", value: fraud } } as const;
    const salt = sha256(new Uint8Array(3));
    lab.fund(WATCHER.address, [utrib(10_000_000n)]);
    const hash = challengeHash(lab.chainId, { salt, challenger: WATCHER.address, proof });
    lab.run(Msg.methods.commitChallenge, { challenger: WATCHER.address, target, hash });
    lab.advance();
    lab.run(Msg.methods.challenge, { challenger: CAROL.address, target, proof });
    lab.run(Msg.methods.challenge, { challenger: WATCHER.address, target, proof, salt });
    lab.advance(10);
    const dueTo = (address: string): bigint => {
      const { positions } = lab.query(RewardsQuery.methods.pending, { address });
      return positions.reduce((sum, { due }) => sum + due, 0n);
    };
    const [finder, thief] = [dueTo(WATCHER.address), dueTo(CAROL.address)];
    checkBooks(lab);
    return {
      seen: `copied batch: ${copied}; reward ${finder} to the finder, ${thief} to who copied the proof`,
      net: { percent: percentOf(thief, finder), of: "the reward" },
      holds: copied !== undefined && finder > 0n && thief === 0n,
    };
  },
};

const longQueue: AttackCase = {
  id: "R10",
  name: "let a block have more to do than it can (Jackal)",
  expected: "no block works off more than its limit",
  run() {
    const lab = attributedLab();
    const datanetId = createNet(lab);
    const count = 250;
    for (let i = 0; i < count; i++) commit(lab, datanetId, draftOf(ALICE, `spam ${i}`), 1);
    lab.advance(99);
    lab.takeEvents();
    const perBlock: number[] = [];
    for (let i = 0; i < 8; i++) {
      lab.advance();
      const expired = lab.takeEvents().filter(({ type }) => type.includes("Expired"));
      if (expired.length > 0) perBlock.push(expired.length);
    }
    const done = perBlock.reduce((sum, each) => sum + each, 0);
    checkBooks(lab);
    return {
      seen: `${count} due at once: ${perBlock.join(", ")} a block`,
      net: undefined,
      holds: done === count && perBlock.every((each) => each <= QUEUE_PER_BLOCK_MAX),
    };
  },
};

const sameBlock: AttackCase = {
  id: "R11",
  name: "bond, act and withdraw in one transaction (ixo)",
  expected: "the bond stays until every claim is beyond challenge",
  run() {
    const lab = attributedLab();
    const attributor = person("hasty").address;
    lab.fund(attributor, [utrib(400_000_000n)]);
    const methods = [Method.METHOD_SPANS];
    lab.run(Msg.methods.registerAttributor, { attributor, bond: utrib(400_000_000n), methods, endpoint: "" });
    const { unbondingHeight } = lab.run(Msg.methods.unbondAttributor, { attributor });
    const start = lab.height();
    const again = failureOf(lab, Msg.methods.unbondAttributor, { attributor });
    let paidAt = 0n;
    for (let i = 0; i < 60 && paidAt === 0n; i++) {
      lab.advance();
      if (lab.balance(attributor, DENOM) > 0n) paidAt = lab.height();
    }
    const { params } = lab.query(AttributionQuery.methods.params, {});
    checkBooks(lab);
    return {
      seen: `paid back after ${paidAt - start} blocks; window ${params.challengeWindow}; again: ${again}`,
      net: undefined,
      holds: paidAt >= unbondingHeight && paidAt - start >= params.challengeWindow && again !== undefined,
    };
  },
};

/** The cases of this family. */
export const WORK_REGRESSIONS: readonly AttackCase[] = [
  failedWork,
  contentOnChain,
  selfVote,
  copiedWork,
  longQueue,
  sameBlock,
];

function shifted(leaves: readonly { readonly id: Uint8Array; readonly amount: bigint }[]) {
  const [first, second, ...rest] = leaves;
  assert(first !== undefined && second !== undefined, "nobody to take from");
  return [{ ...first, amount: first.amount + second.amount }, { ...second, amount: 0n }, ...rest];
}
