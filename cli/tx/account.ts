/** The state of the account that signs: from flags, else from the node. */

import { fieldValue } from "#codec/fields.ts";
import type { SignerContext } from "#codec/sign-doc.ts";
import { type TypeRegistry, unpackAny } from "#codec/type-registry.ts";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Query } from "#proto/cosmos/auth/v1beta1/query.ts";
import type { MessageType } from "#wire";
import { CliError } from "../errors.ts";
import { callQuery, QueryFailedError, type RpcClient } from "../rpc-client.ts";
import type { Session } from "../session.ts";

/** Deepest nesting of a base account in an account of another kind. */
const NESTING_MAX = 4;

/** Chain id, account number and sequence to sign with; asks the node for what flags do not say, unless offline. */
export async function signerContext(session: Session, address: string, registry: TypeRegistry): Promise<SignerContext> {
  const { flags } = session;
  const accountNumber = flags.uint64("account-number");
  const sequence = flags.uint64("sequence");
  const chainId = session.requireChainId();
  if (flags.has("offline") && (accountNumber === undefined || sequence === undefined)) {
    throw new CliError("--offline needs --account-number and --sequence of the signer");
  }
  if (accountNumber !== undefined && sequence !== undefined) return { chainId, accountNumber, sequence };
  const account = await fetchAccount(session.rpc, address, registry);
  return {
    chainId,
    accountNumber: accountNumber ?? account.accountNumber,
    sequence: sequence ?? account.sequence,
  };
}

/** The base account of an address; throws `CliError` when the chain does not know it. */
export async function fetchAccount(rpc: RpcClient, address: string, registry: TypeRegistry): Promise<BaseAccount> {
  try {
    const { account } = await callQuery(rpc, Query.methods.account, { request: { address } });
    const packed = account === undefined ? undefined : unpackAny(account, registry);
    const base = packed === undefined ? undefined : baseOf(packed.type, packed.value, 0);
    if (base !== undefined) return base;
  } catch (cause) {
    const isUnknown = cause instanceof QueryFailedError && /not found/i.test(cause.message);
    if (!isUnknown) throw cause;
  }
  throw new CliError(`account ${address} is not on the chain yet: send it some coins first`);
}

/** Module and vesting accounts wrap a base account. */
function baseOf(type: MessageType<unknown>, value: unknown, depth: number): BaseAccount | undefined {
  if (type.typeName === BaseAccount.typeName) return value as BaseAccount;
  if (depth >= NESTING_MAX) return undefined;
  for (const field of type.fields) {
    if (field.type.kind !== "message" || field.repeated) continue;
    const held = fieldValue(value, field);
    const found = held === undefined ? undefined : baseOf(field.type.type(), held, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
