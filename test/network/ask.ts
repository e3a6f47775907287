/** Questions to the RPC of nodes, which may be dead, frozen or cut off, so that each has its end. */
import { errorMessage } from "#lib/errors.ts";

/** Where a node is. */
export interface Standing {
  readonly height: number;
  /** The lowest block that it has. */
  readonly earliest: number;
  readonly isCatchingUp: boolean;
}

/** A block in brief. */
export interface BlockBrief {
  readonly height: number;
  /** Of the block's id, hex. */
  readonly hash: string;
  /** Of the state before the block, hex. */
  readonly appHash: string;
  readonly timeMs: number;
  readonly proposer: string;
  readonly txs: number;
  readonly hasEvidence: boolean;
}

/** Blocks that one answer holds. */
export const BRIEFS_MAX = 20;
const ANSWER_MS_MAX = 3000;
/** Block ID flag of a precommit for the block. */
const FLAG_COMMIT = 2;
/** Hash of an empty list. */
const NOTHING = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";

/** The result of one RPC method by URI; throws with the error's text, or when no answer comes in time. */
async function askNode<T>(rpc: string, path: string): Promise<T> {
  const response = await fetch(`${rpc}/${path}`, { signal: AbortSignal.timeout(ANSWER_MS_MAX) });
  const body = (await response.json()) as { result?: T; error?: { data?: string; message?: string } };
  if (body.result === undefined) throw new Error(`${path}: ${body.error?.data ?? body.error?.message}`);
  return body.result;
}

/** Where a node is; undefined when it does not answer. */
export async function standing(rpc: string): Promise<Standing | undefined> {
  try {
    const { sync_info: sync } = await askNode<{
      sync_info: { latest_block_height: string; earliest_block_height: string; catching_up: boolean };
    }>(rpc, "status");
    return {
      height: Number(sync.latest_block_height),
      earliest: Number(sync.earliest_block_height),
      isCatchingUp: sync.catching_up,
    };
  } catch {
    return undefined;
  }
}

/** What a node says of its round and its peers, in a line; why not when it does not answer. */
export async function plight(rpc: string): Promise<string> {
  try {
    const { round_state: round } = await askNode<{ round_state: { "height/round/step": string } }>(
      rpc,
      "consensus_state",
    );
    const { peers } = await askNode<{ peers: readonly { node_info: { moniker: string } }[] }>(rpc, "net_info");
    const names = peers.map(({ node_info: info }) => info.moniker).join(", ");
    return `${round["height/round/step"]}, peers: ${names === "" ? "none" : names}`;
  } catch (cause) {
    return errorMessage(cause);
  }
}

/** Blocks from one height to another, in order, at most `BRIEFS_MAX`. */
export async function briefs(rpc: string, from: number, to: number): Promise<readonly BlockBrief[]> {
  const { block_metas: metas } = await askNode<{ block_metas: readonly Meta[] }>(
    rpc,
    `blockchain?minHeight=${from}&maxHeight=${to}`,
  );
  return metas
    .map(({ block_id: id, header, num_txs: txs }) => ({
      height: Number(header.height),
      hash: id.hash,
      appHash: header.app_hash,
      timeMs: Date.parse(header.time),
      proposer: header.proposer_address,
      txs: Number(txs),
      hasEvidence: header.evidence_hash !== NOTHING,
    }))
    .sort((a, b) => a.height - b.height);
}

/** Addresses of the validators that the evidence in a block is against. */
export async function accusedIn(rpc: string, height: number): Promise<readonly string[]> {
  const { block } = await askNode<{ block: { evidence: { evidence: readonly unknown[] } } }>(
    rpc,
    `block?height=${height}`,
  );
  const { evidence } = block.evidence;
  return evidence.map((each) => /"validator_address":"([0-9A-F]{40})"/.exec(JSON.stringify(each))?.[1] ?? "unknown");
}

/** The round in which a height was decided, and whose precommits for the block are in its commit. */
export async function commitOf(
  rpc: string,
  height: number,
): Promise<{ readonly round: number; readonly signers: readonly string[] }> {
  const { signed_header: signed } = await askNode<{
    signed_header: {
      commit: { round: number; signatures: readonly { block_id_flag: number; validator_address: string }[] };
    };
  }>(rpc, `commit?height=${height}`);
  const { round, signatures } = signed.commit;
  const isFor = ({ block_id_flag: flag }: { readonly block_id_flag: number }): boolean => flag === FLAG_COMMIT;
  return { round, signers: signatures.filter(isFor).map(({ validator_address: address }) => address) };
}

interface Meta {
  readonly block_id: { readonly hash: string };
  readonly header: {
    readonly height: string;
    readonly app_hash: string;
    readonly time: string;
    readonly proposer_address: string;
    readonly evidence_hash: string;
  };
  readonly num_txs: string;
}
