import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { DatanetState } from "#proto/tributary/datanet/v1/types.ts";
import { datanet } from "../declaration.ts";
import { checkOptionalHash, checkText, requireCurated } from "../lookups.ts";
import { checkPolicy } from "../policy.ts";

/** Replaces what a curator may change; bundles committed before keep the terms they were committed under. */
export const updateDatanet = datanet.message(Msg.methods.updateDatanet, {
  signer: "curator",
  cli: ["datanetId"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const net = requireCurated(ctx, msg.datanetId, msg.curator);
    const params = state.params.get();
    if (msg.state !== DatanetState.DATANET_STATE_OPEN && msg.state !== DatanetState.DATANET_STATE_CLOSED) {
      fail.invalidState({ state: msg.state });
    }
    checkText(ctx, msg.metadataUri, params);
    checkOptionalHash(ctx, msg.metadataHash);
    checkPolicy(ctx, msg.policy, params);
    if (msg.policy.modality !== net.policy.modality) fail.invalidPolicy("modality cannot change");

    state.datanets.set(net.id, {
      ...net,
      state: msg.state,
      metadataUri: msg.metadataUri,
      metadataHash: msg.metadataHash,
      policy: msg.policy,
    });
    emit.datanetUpdated({ datanetId: net.id, curator: net.curator, state: msg.state });
  },
});
