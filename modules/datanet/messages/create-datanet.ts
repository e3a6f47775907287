import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { DatanetState } from "#proto/tributary/datanet/v1/types.ts";
import { coinsOf } from "#sdk";
import { burnFrom } from "../bonds.ts";
import { datanet } from "../declaration.ts";
import { checkName, checkOptionalHash, checkText } from "../lookups.ts";
import { checkPolicy } from "../policy.ts";

/** Opens a datanet with the signer as its curator. */
export const createDatanet = datanet.message(Msg.methods.createDatanet, {
  signer: "curator",
  cli: ["name"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const params = state.params.get();
    checkName(ctx, msg.name, params);
    checkText(ctx, msg.metadataUri, params);
    checkOptionalHash(ctx, msg.metadataHash);
    checkPolicy(ctx, msg.policy, params);

    burnFrom(ctx, msg.curator, coinsOf(params.createFee.denom, params.createFee.amount));
    const id = state.nextDatanetId.next();
    state.datanets.set(id, {
      id,
      curator: msg.curator,
      state: DatanetState.DATANET_STATE_OPEN,
      name: msg.name,
      metadataUri: msg.metadataUri,
      metadataHash: msg.metadataHash,
      policy: msg.policy,
      createdHeight: block.height,
      latestVersion: 0n,
      bundlesAccepted: 0n,
      itemsAccepted: 0n,
      quotaWindow: 0n,
      quotaUsed: 0,
      weightAccepted: 0n,
      curatorSeenHeight: block.height,
      canarySets: 0n,
    });
    emit.datanetCreated({ datanetId: id, curator: msg.curator, name: msg.name });
    return { datanetId: id };
  },
});
