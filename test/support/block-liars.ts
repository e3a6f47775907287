/** Peers of block sync that lie: each answers requests for blocks in a way of its own. */

import { utf8Encode } from "#lib/bytes.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import type { MemoryNetwork } from "#p2p/memory-network.ts";
import type { Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/blocksync/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Commit } from "#proto/tendermint/types/types.ts";
import { commitHash } from "#types/commit.ts";
import { dataHash } from "#types/txs.ts";
import { type SyncChain, strangeHash } from "./sync-chain.ts";

/** What a liar says to a request for a block. */
export type Lie = (height: bigint, chain: SyncChain) => Message | undefined;

const response = (block: Block, extCommit: Message["sum"] extends infer S ? S : never = undefined): Message => {
  const extended = extCommit?.kind === "blockResponse" ? extCommit.value.extCommit : undefined;
  return { sum: { kind: "blockResponse", value: { block, extCommit: extended } } };
};

/** What a correct node says. */
export const truth: Lie = (height, { blockStore }) => {
  const block = blockStore.loadBlock(height);
  if (block === undefined) return { sum: { kind: "noBlockResponse", value: { height } } };
  return { sum: { kind: "blockResponse", value: { block, extCommit: blockStore.loadExtendedCommit(height) } } };
};

const withBlock =
  (change: (block: Block) => Block): Lie =>
  (height, chain) => {
    const honest = truth(height, chain)?.sum;
    return honest?.kind === "blockResponse" && honest.value.block !== undefined
      ? response(change(honest.value.block), honest)
      : undefined;
  };

const withCommit = (change: (commit: Commit) => Commit): Lie =>
  withBlock((block) => {
    const lastCommit = change(block.lastCommit as Commit);
    return { ...block, lastCommit, header: { ...block.header, lastCommitHash: commitHash(lastCommit) } };
  });

/** Lies by name. */
export const LIES = {
  "another app hash": withBlock((block) => ({
    ...block,
    header: { ...block.header, appHash: strangeHash("app") },
  })),
  "other txs under their own hash": withBlock((block) => {
    const txs = [utf8Encode("gold=mine")];
    return { ...block, data: { txs }, header: { ...block.header, dataHash: dataHash(txs) } };
  }),
  "other txs under the same header": withBlock((block) => ({ ...block, data: { txs: [utf8Encode("gold=mine")] } })),
  "a commit with a wrong signature": withCommit((commit) => ({
    ...commit,
    signatures: commit.signatures.map((entry, i) => (i === 0 ? { ...entry, signature: new Uint8Array(64) } : entry)),
  })),
  "a commit of too few": withCommit((commit) => ({ ...commit, signatures: commit.signatures.slice(1) })),
  "a commit for another block": withCommit((commit) => ({
    ...commit,
    blockId: { ...commit.blockId, hash: strangeHash("block") },
  })),
  "no commit": withBlock((block) => ({ ...block, lastCommit: undefined })),
  "a block of another height": withBlock((block) => ({
    ...block,
    header: { ...block.header, height: block.header.height + 1000n },
  })),
  nothing: () => undefined,
  "no block": (height) => ({ sum: { kind: "noBlockResponse", value: { height } } }),
  "a response without a block": () => ({
    sum: { kind: "blockResponse", value: { block: undefined, extCommit: undefined } },
  }),
} satisfies Readonly<Record<string, Lie>>;

/** Joins a peer that answers by `lie`; it says that it has blocks up to `height`. */
export function joinLiar(
  network: MemoryNetwork,
  id: string,
  options: { readonly chain: SyncChain; readonly lie: Lie; readonly height?: bigint },
): void {
  const { chain, lie, height = chain.blockStore.height } = options;
  const member = network.join(id);
  const status: Message = { sum: { kind: "statusResponse", value: { base: 1n, height } } };
  member.handle(BLOCK_SYNC_CHANNEL, (peer: Peer, { sum }) => {
    if (sum?.kind === "statusRequest") void peer.send(BLOCK_SYNC_CHANNEL, status);
    if (sum?.kind !== "blockRequest") return;
    const answer = lie(sum.value.height, chain);
    if (answer !== undefined) void peer.send(BLOCK_SYNC_CHANNEL, answer);
  });
  member.watch({ added: (peer) => void peer.send(BLOCK_SYNC_CHANNEL, status) });
  member.start();
}
