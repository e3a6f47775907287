/** Messages to the modules of the attribution economy, on a market in full swing: refused by a declared code, or the books still balance. */

import assert from "node:assert/strict";
import { TxBody } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { OutOfGas, TxError } from "#sdk";
import { publishedNet } from "#test/support/economy.ts";
import { batchMessage, bondAttributor, marketLab, openSession, publishedModel, settle } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { WireError } from "#wire";
import type { FuzzTarget } from "../target.ts";

/** Messages of one input that are run. */
const MESSAGES_MAX = 6;

/** The one target: an input is a transaction body whose messages run one per block. */
export function moduleTargets(): FuzzTarget[] {
  const recorded: Any[] = [];
  const base = marketLab();
  const lab = recording(base, recorded);
  const datanetId = publishedNet(lab);
  const modelId = publishedModel(lab, datanetId);
  const sessionId = openSession(lab, modelId);
  settle(lab, sessionId, 10n, 300n);
  settle(lab, sessionId, 30n, 900n);
  bondAttributor(lab);
  const genesis = base.exportGenesis();
  const batch = batchMessage(base, modelId, 1n, 2n);
  recorded.push({
    typeUrl: "/tributary.attribution.v1.MsgSubmitBatch",
    value: AttributionMsg.methods.submitBatch.request.encode(batch),
  });
  return [
    {
      name: "module/messages",
      grammar: "wire",
      runs: 400,
      allowed: [WireError],
      corpus: () => recorded.map((message) => TxBody.encode(TxBody.create({ messages: [message] }))),
      run: (input) => {
        const fresh = base.imported(genesis);
        const codes = TxBody.decode(input)
          .messages.slice(0, MESSAGES_MAX)
          .map((message) => runOne(fresh, message));
        fresh.checkInvariants();
        const exported = fresh.exportGenesis();
        assert.deepEqual(fresh.imported(exported).exportGenesis(), exported, "a state is imported as another one");
        return codes.join();
      },
    },
  ];
}

function runOne(lab: ModuleLab, message: Any): string {
  const route = lab.wiring.messages.get(message.typeUrl);
  if (route === undefined) return "unknown";
  const before = lab.dump();
  try {
    lab.run(route.handler.rpc, route.handler.type.decode(message.value) as object);
    lab.advance();
    return `${message.typeUrl} ok`;
  } catch (error) {
    if (!(error instanceof TxError) && !(error instanceof OutOfGas) && !(error instanceof WireError)) throw error;
    assert.deepEqual(lab.dump(), before, "a message that failed has changed the state");
    return `${message.typeUrl} ${error instanceof TxError ? error.code : error.name}`;
  }
}

/** A lab that notes every message it is asked to run. */
function recording(lab: ModuleLab, into: Any[]): ModuleLab {
  return {
    ...lab,
    run: (rpc, message) => {
      into.push({ typeUrl: rpc.request.typeUrl, value: rpc.request.encode(rpc.request.create(message)) });
      return lab.run(rpc, message);
    },
  };
}
