/** What the application itself needs of modules: accounts, fees, consensus parameters. Resolved by module name. */
import type { BaseAccount, Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { Coins, Lane } from "#sdk";

/** An account as ante checks see it. */
export interface AnteAccount {
  readonly base: BaseAccount;
}

/** Module "auth". Reads and writes cost gas as the SDK's keeper does. */
export interface AnteAccountKeeper {
  get(address: string): AnteAccount | undefined;
  /** Replaces key or sequence of an account that was just read, and returns it as stored. */
  update(account: AnteAccount, changes: Partial<Pick<BaseAccount, "pubKey" | "sequence">>): AnteAccount;
  params(): Params;
}

/** Module "bank". */
export interface AnteBankKeeper {
  sendCoinsFromAccountToModule(from: string, module: string, amount: Coins): void;
}

/** Module "consensus". */
export interface ParamsKeeper {
  /** Parameters in force, undefined before genesis. */
  get(): ConsensusParams | undefined;
  set(params: ConsensusParams): void;
}

/** Module "feegrant", when there is one. */
export interface FeegrantKeeper {
  useGrantedFees(use: {
    readonly granter: string;
    readonly grantee: string;
    readonly fee: Coins;
    readonly messages: readonly { readonly typeUrl: string; readonly value: unknown }[];
  }): void;
}

/** The keepers of one lane. */
export interface AppKeepers {
  readonly accounts: AnteAccountKeeper;
  readonly bank: AnteBankKeeper;
  readonly consensus: ParamsKeeper;
  readonly feegrant: FeegrantKeeper | undefined;
}

/** Module account that collects fees. */
export const FEE_COLLECTOR = "fee_collector";

/** The keepers of `lane`; asserts that the required modules are present. */
export function keepersOf(lane: Lane): AppKeepers {
  const hasFeegrant = lane.wiring.modules.some((module) => module.name === "feegrant");
  return {
    accounts: lane.keeper("auth"),
    bank: lane.keeper("bank"),
    consensus: lane.keeper("consensus"),
    feegrant: hasFeegrant ? lane.keeper("feegrant") : undefined,
  };
}
