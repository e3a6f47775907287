/** The events of one block, in CometBFT's order (`cmt:state/execution.go`, fireEvents). */

import type { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID } from "#proto/tendermint/types/types.ts";
import type { EventBus } from "./event-bus.ts";

/** Tells the world of an executed block. */
export function publishBlockEvents(
  bus: EventBus,
  {
    block,
    blockId,
    result,
  }: { readonly block: Block; readonly blockId: BlockID; readonly result: ResponseFinalizeBlock },
): void {
  if (!bus.hasListeners) return;
  const { header, data, evidence } = block;
  const { height } = header;
  bus.publish({ kind: "NewBlock", block, blockId, result });
  bus.publish({ kind: "NewBlockHeader", header });
  bus.publish({ kind: "NewBlockEvents", height, result, txs: data.txs.length });
  for (const item of evidence.evidence) bus.publish({ kind: "NewEvidence", height, evidence: item });
  data.txs.forEach((tx, index) => {
    const txResult = result.txResults[index];
    if (txResult !== undefined) bus.publish({ kind: "Tx", height, index, tx, result: txResult });
  });
  const { validatorUpdates } = result;
  if (validatorUpdates.length > 0) bus.publish({ kind: "ValidatorSetUpdates", validatorUpdates });
}
