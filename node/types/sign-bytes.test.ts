import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { GO_ZERO_TIME, parseRfc3339 } from "#lib/time.ts";
import { CanonicalVoteExtension } from "#proto/tendermint/types/canonical.ts";
import type { BlockID, Vote } from "#proto/tendermint/types/types.ts";
import { readVector } from "#test/support/vectors.ts";
import { ZERO_BLOCK_ID } from "./block-id.ts";
import { commitVote } from "./commit.ts";
import { commitSignBytes, proposalSignBytes, voteExtensionSignBytes, voteSignBytes } from "./sign-bytes.ts";

interface Case {
  readonly chain_id: string;
  readonly vote: {
    readonly height?: number;
    readonly round?: number;
    readonly type?: number;
    readonly extension_ascii?: string;
  };
  readonly timestamp: string;
  readonly sign_bytes: string;
}

const BLOCK_ID: BlockID = {
  hash: new Uint8Array(32).fill(1),
  partSetHeader: { total: 3, hash: new Uint8Array(32).fill(2) },
};

test("sign bytes of votes are CometBFT's", () => {
  const { cases } = readVector<{ cases: Case[] }>("derived/cometbft_vote_sign_bytes.json");
  assert.equal(cases.length, 6);
  for (const { chain_id, vote, timestamp, sign_bytes } of cases) {
    const bytes = voteSignBytes(chain_id, {
      type: vote.type ?? 0,
      height: BigInt(vote.height ?? 0),
      round: vote.round ?? 0,
      blockId: ZERO_BLOCK_ID,
      timestamp: parseRfc3339(timestamp),
    });
    assert.equal(toHex(bytes), sign_bytes);
  }
});

test("a proposal without a polka round signs minus one in ten bytes", () => {
  const proposal = { height: 1n, round: 2, polRound: -1, blockId: BLOCK_ID, timestamp: GO_ZERO_TIME };
  const expected = [
    "082011010000000000000019020000000000000020ffffffffffffffffff01",
    `2a480a20${"01".repeat(32)}12240803${`1220${"02".repeat(32)}`}`,
    "320b088092b8c398feffffff013a0163",
  ].join("");
  assert.equal(toHex(proposalSignBytes("c", proposal)), `79${expected}`);
});

test("the extension's sign bytes leave the block and the time out", () => {
  const bytes = voteExtensionSignBytes("c", { extension: utf8Encode("ext"), height: 5n, round: 1 });
  assert.equal(bytes[0], bytes.length - 1);
  assert.deepEqual(CanonicalVoteExtension.decode(bytes.subarray(1)), {
    extension: utf8Encode("ext"),
    height: 5n,
    round: 1n,
    chainId: "c",
  });
});

test("a commit's sign bytes are those of the votes it was made of", () => {
  const times = [
    "2024-01-01T00:00:00.000000001Z",
    "1969-12-31T23:59:59Z",
    "1970-01-01T00:00:00Z",
    "9999-12-31T00:00:00Z",
  ];
  const signatures = times.flatMap((time) =>
    [2, 3].map((blockIdFlag) => ({
      blockIdFlag,
      validatorAddress: new Uint8Array(20),
      timestamp: parseRfc3339(time),
      signature: Uint8Array.of(1),
    })),
  );
  const commit = { height: 77n, round: 3, blockId: BLOCK_ID, signatures };
  for (const chainId of ["", "chain", "x".repeat(50)]) {
    const messageOf = commitSignBytes(chainId, commit);
    signatures.forEach((signature, i) => {
      const vote = commitVote(commit, i) as Vote;
      assert.equal(toHex(messageOf(signature)), toHex(voteSignBytes(chainId, vote)));
    });
  }
});
