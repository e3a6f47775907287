/** Transactions that run before the first block, each to create a validator (`sdk:x/genutil/gentx.go`). */
import { GenesisState } from "#proto/cosmos/genutil/v1beta1/genesis.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import type { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { failInternal, type GenesisDefinition } from "#sdk";
import type { genutil } from "./declaration.ts";

/** The application runs the transactions once every module is imported; the validators they created are then the first set. */
export const genesis: GenesisDefinition<typeof genutil.spec, GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({}),
  validate(_ctx, { genTxs }) {
    for (const tx of genTxs) validateGenesisTx(tx);
  },
  import() {},
  finish: ({ keepers }) => keepers.staking.applyAndReturnValidatorSetUpdates(),
  export: () => GenesisState.create({}),
};

/** Fails unless a transaction creates one validator and does nothing else; signatures are checked when it runs. */
export function validateGenesisTx({ body }: Tx): void {
  const messages = body?.messages ?? [];
  const [message] = messages;
  if (messages.length !== 1) failInternal(`unexpected number of GenTx messages; got: ${messages.length}, expected: 1`);
  if (message?.typeUrl !== MsgCreateValidator.typeUrl) {
    failInternal(`unexpected GenTx message type; expected: MsgCreateValidator, got: ${message?.typeUrl}`);
  }
}
