/** Which transactions go into a block, and which blocks are acceptable (`sdk:baseapp/abci_utils.go`). */
import type {
  RequestPrepareProposal,
  RequestProcessProposal,
  ResponsePrepareProposal,
  ResponseProcessProposal,
} from "#proto/tendermint/abci/types.ts";
import { ResponseProcessProposal_ProposalStatus as Status } from "#proto/tendermint/abci/types.ts";
import type { AppCore } from "./core.ts";
import type { AppTx } from "./tx.ts";
import { extensionsToPropose, provenExtensions } from "./vote-extensions.ts";

/** The extensions of the last votes, then the transactions of the request in order, as long as they fit the block's bytes and gas. */
export function prepareProposal(core: AppCore, request: RequestPrepareProposal): ResponsePrepareProposal {
  const gasMax = blockGasMax(core);
  const extensions = extensionsToPropose(core, request);
  const txs: Uint8Array[] = extensions === undefined ? [] : [extensions];
  let bytes = txs.reduce((sum, tx) => sum + blockBytes(tx), 0n);
  let gas = 0n;
  for (const tx of request.txs) {
    const decoded = core.decodeOrUndefined(tx);
    if (decoded === undefined) continue;
    const size = blockBytes(tx);
    if (bytes + size > request.maxTxBytes) break;
    if (gasMax !== undefined && gas + decoded.gasLimit > gasMax) continue;
    bytes += size;
    gas += decoded.gasLimit;
    txs.push(tx);
  }
  return { txs };
}

/**
 * Accepts a block that begins with the extensions of the last votes, and whose transactions can be decoded and together
 * respect the block's gas; signatures start to be verified.
 */
export function processProposal(core: AppCore, request: RequestProcessProposal): ResponseProcessProposal {
  const gasMax = blockGasMax(core);
  const extensions = provenExtensions(core, request);
  if (extensions === undefined) return { status: Status.REJECT };
  const decoded: AppTx[] = [];
  let gas = 0n;
  for (const bytes of request.txs.slice(extensions)) {
    const tx = core.decodeOrUndefined(bytes);
    if (tx === undefined) return { status: Status.REJECT };
    gas += tx.gasLimit;
    if (gasMax !== undefined && gas > gasMax) return { status: Status.REJECT };
    decoded.push(tx);
  }
  core.signatures
    .prepare(decoded, core.factsOf(core.check))
    .catch((error: unknown) => core.logger.error("signatures of a proposal could not be verified", { error }));
  return { status: Status.ACCEPT };
}

function blockGasMax(core: AppCore): bigint | undefined {
  const max = core.check.lane.block.consensusParams?.block?.maxGas ?? -1n;
  return max > 0n ? max : undefined;
}

/** Bytes an entry takes in a block. */
function blockBytes(tx: Uint8Array): bigint {
  return BigInt(1 + uvarintLength(tx.length) + tx.length);
}

function uvarintLength(value: number): number {
  let length = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) length++;
  return length;
}
