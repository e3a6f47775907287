import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { EMPTY_BYTES } from "#sdk";
import { awaitCanaries } from "../canaries.ts";
import { datanet } from "../declaration.ts";
import { requireCurated } from "../lookups.ts";

/** Canaries of one set. */
export const CANARIES_MAX = 65_536;

/** Commits to random strings before anybody can know which of them a value to come has planted in the data. */
export const commitCanaries = datanet.message(Msg.methods.commitCanaries, {
  signer: "curator",
  cli: ["datanetId", "root", "count"],
  handle(ctx, msg) {
    const { state, emit, fail, block, keepers } = ctx;
    const net = requireCurated(ctx, msg.datanetId, msg.curator);
    const { root, count } = msg;
    if (root.length !== 32) fail.invalidHash({ bytes: root.length });
    if (count < 2 || count > CANARIES_MAX) fail.invalidCanaries();

    const number = net.canarySets + 1n;
    const drawHeight = keepers.beacon.request();
    state.datanets.set(net.id, { ...net, canarySets: number });
    awaitCanaries(ctx, {
      datanetId: net.id,
      number,
      root,
      count,
      committedHeight: block.height,
      drawHeight,
      value: EMPTY_BYTES,
      dueHeight: drawHeight + 1n,
    });
    emit.canariesCommitted({ datanetId: net.id, number, drawHeight });
    return { number, drawHeight };
  },
});
