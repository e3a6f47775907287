/** Names of derived commands: kebab-case of the proto names, and the SDK's own where operators know them by another. */
import type { Rpc } from "#wire";

/** What differs from the derived form. */
export interface KnownCommand {
  readonly name?: string;
  readonly aliases?: readonly string[];
  /** Fields taken as positional arguments, in order, by their camelCase key. */
  readonly args?: readonly string[];
  /** Arguments of a command that is written by hand, where fields of the message would be a burden to type. */
  readonly usage?: string;
}

/** By method path, `/package.Service/Method` (SDK x/<module>/autocli.go, x/<module>/client/cli). */
const KNOWN_COMMANDS: Readonly<Record<string, KnownCommand>> = {
  "/cosmos.auth.v1beta1.Query/AccountAddressByID": { name: "address-by-acc-num", args: ["id"] },
  "/cosmos.auth.v1beta1.Query/ModuleAccountByName": { name: "module-account" },
  "/cosmos.bank.v1beta1.Msg/Send": { args: ["fromAddress", "toAddress", "amount"] },
  "/cosmos.bank.v1beta1.Query/AllBalances": { name: "balances" },
  "/cosmos.bank.v1beta1.Query/SpendableBalanceByDenom": { name: "spendable-balance" },
  "/cosmos.bank.v1beta1.Query/SupplyOf": { name: "total-supply-of" },
  "/cosmos.bank.v1beta1.Query/TotalSupply": { aliases: ["total"] },
  "/cosmos.evidence.v1beta1.Query/AllEvidence": { name: "list" },
  "/cosmos.evidence.v1beta1.Query/Evidence": { args: ["hash"] },
  "/cosmos.staking.v1beta1.Msg/BeginRedelegate": { name: "redelegate" },
  "/cosmos.staking.v1beta1.Msg/CancelUnbondingDelegation": { name: "cancel-unbond" },
  "/cosmos.staking.v1beta1.Msg/CreateValidator": { usage: "<validator.json>" },
  "/cosmos.staking.v1beta1.Msg/EditValidator": { usage: "--new-moniker --details --commission-rate …" },
  "/cosmos.staking.v1beta1.Msg/Undelegate": { name: "unbond" },
  "/cosmos.staking.v1beta1.Query/Delegation": { args: ["delegatorAddr", "validatorAddr"] },
  "/cosmos.staking.v1beta1.Query/DelegatorDelegations": { name: "delegations" },
  "/cosmos.staking.v1beta1.Query/DelegatorUnbondingDelegations": { name: "unbonding-delegations" },
  "/cosmos.staking.v1beta1.Query/DelegatorValidator": { args: ["delegatorAddr", "validatorAddr"] },
  "/cosmos.staking.v1beta1.Query/Redelegations": { name: "redelegation" },
  "/cosmos.staking.v1beta1.Query/UnbondingDelegation": { args: ["delegatorAddr", "validatorAddr"] },
  "/cosmos.staking.v1beta1.Query/ValidatorDelegations": { name: "delegations-to" },
  "/cosmos.staking.v1beta1.Query/ValidatorUnbondingDelegations": { name: "unbonding-delegations-from" },
};

/** Name, aliases and positional arguments of a method's command; the derived name always works. */
export function commandOf({ name, path }: Pick<Rpc<unknown, unknown>, "name" | "path">): {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly args: readonly string[] | undefined;
  readonly usage?: string;
} {
  const derived = kebab(name);
  const known = KNOWN_COMMANDS[path] ?? {};
  const chosen = known.name ?? derived;
  const aliases = [...(known.aliases ?? []), ...(chosen === derived ? [] : [derived])];
  const usage = known.usage === undefined ? {} : { usage: known.usage };
  return { name: chosen, aliases, args: known.args, ...usage };
}

/** `MultiSend`, `multi_send` and `multiSend` as `multi-send`; capitals in a row are one word. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
