/** How well validators sign, as `cosmos.slashing.v1beta1.Query` (`sdk:x/slashing/keeper/grpc_query.go`). */
import { Query } from "#proto/cosmos/slashing/v1beta1/query.ts";
import { failQuery, TxError } from "#sdk";
import { type SlashingView, slashing } from "./declaration.ts";

/** The parameters. */
export const params = slashing.query(Query.methods.params, ({ state }) => ({ params: state.params.get() }));

/** How well one validator signs. */
export const signingInfo = slashing.query(Query.methods.signingInfo, (ctx, { consAddress }) => {
  if (consAddress === "") failQuery.invalidArgument("invalid request");
  requireConsensusAddress(ctx, consAddress);
  const info = ctx.state.signingInfos.get(consAddress);
  return { valSigningInfo: info ?? failQuery.notFound(`SigningInfo not found for validator ${consAddress}`) };
});

/** How well all validators sign. */
export const signingInfos = slashing.query(Query.methods.signingInfos, ({ state }, { pagination }) => {
  const page = state.signingInfos.page(pagination, { read: (_address, info) => info });
  return { info: page.items, pagination: page.pagination };
});

function requireConsensusAddress({ addresses }: SlashingView, address: string): void {
  try {
    addresses.consensus.toBytes(address);
  } catch (thrown) {
    if (!(thrown instanceof TxError)) throw thrown;
    failQuery.invalidArgument(`invalid consensus address: ${thrown.message}`);
  }
}
