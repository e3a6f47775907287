/** Engine events as subscribers see them: data as JSON and attributes for matching (cmt:types/events.go, event_bus.go). */
import type { JsonObject } from "#codec/json-value.ts";
import { sha256 } from "#crypto/sha256.ts";
import type { EngineEvent } from "#engine/event-bus.ts";
import { toBase64, toHexUpper } from "#lib/bytes.ts";
import type { Event } from "#proto/tendermint/abci/types.ts";
import { blockIdToJson, blockToJson, evidenceToJson, headerToJson, voteToJson } from "#types/json.ts";
import { eventsToJson, eventTxResultToJson, finalizeToJson, validatorUpdateToJson } from "./abci-json.ts";

/** Attribute values by composite key, as queries match them. */
export function eventAttributes(event: EngineEvent): Map<string, string[]> {
  const attributes = new Map<string, string[]>();
  const add = (key: string, value: string): void => {
    const values = attributes.get(key);
    if (values === undefined) attributes.set(key, [value]);
    else values.push(value);
  };
  for (const { type, attributes: list } of abciEvents(event)) {
    if (type === "") continue;
    for (const { key, value } of list) if (key !== "") add(`${type}.${key}`, value);
  }
  add("tm.event", event.kind);
  if (event.kind === "Tx") {
    add("tx.hash", toHexUpper(sha256(event.tx)));
    add("tx.height", event.height.toString());
  }
  return attributes;
}

function abciEvents(event: EngineEvent): readonly Event[] {
  if (event.kind === "NewBlock" || event.kind === "NewBlockEvents") return event.result.events;
  return event.kind === "Tx" ? event.result.events : [];
}

/** `{type, value}` as libs/json writes registered event types. */
export function eventToJson(event: EngineEvent): JsonObject {
  switch (event.kind) {
    case "NewBlock":
      return typed("NewBlock", {
        block: blockToJson(event.block),
        block_id: blockIdToJson(event.blockId),
        result_finalize_block: finalizeToJson(event.result),
      });
    case "NewBlockHeader":
      return typed("NewBlockHeader", { header: headerToJson(event.header) });
    case "NewBlockEvents":
      return typed("NewBlockEvents", {
        height: event.height.toString(),
        events: eventsToJson(event.result.events),
        num_txs: event.txs.toString(),
      });
    case "NewEvidence":
      return typed("NewEvidence", { height: event.height.toString(), evidence: evidenceToJson(event.evidence) });
    case "Tx": {
      const tx = { tx: toBase64(event.tx), result: eventTxResultToJson(event.result) };
      const place = event.index === 0 ? {} : { index: event.index };
      return typed("Tx", { TxResult: { height: event.height.toString(), ...place, ...tx } });
    }
    case "ValidatorSetUpdates":
      return typed("ValidatorSetUpdates", { validator_updates: event.validatorUpdates.map(validatorUpdateToJson) });
    case "Vote":
      return typed("Vote", { Vote: voteToJson(event.vote) });
    case "NewRound":
      return typed("NewRound", {
        ...position(event),
        proposer: { address: toHexUpper(event.proposer), index: event.proposerIndex },
      });
    case "CompleteProposal":
      return typed("CompleteProposal", { ...position(event), block_id: blockIdToJson(event.blockId) });
    case "NewRoundStep":
    case "Polka":
    case "Lock":
    case "ValidBlock":
    case "TimeoutPropose":
    case "TimeoutWait":
      return typed("RoundState", position(event));
  }
}

const typed = (type: string, value: JsonObject): JsonObject => ({ type: `tendermint/event/${type}`, value });

const position = (event: { readonly height: bigint; readonly round: number; readonly step: string }) => ({
  height: event.height.toString(),
  round: event.round,
  step: event.step,
});
