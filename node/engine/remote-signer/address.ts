/**
 * Where node and signer meet, and whom to trust there: `tcp://host:port`, `unix:///path`, or, with the ids of the keys that
 * the other side may have, `tcp://<id>[,<id>…]@host:port`, the form that TMKMS uses for the id of a node.
 */

import { TypedError } from "#lib/errors.ts";
import { parseSocketAddress, type SocketAddress } from "../abci-socket/address.ts";

/** A text that names no place to meet. */
export class SignerAddressError extends TypedError {}

/** A place, and who may be met there. */
export interface SignerAddress {
  readonly socket: SocketAddress;
  /** Ids of keys, as node ids are written; empty lets anybody in. */
  readonly ids: readonly string[];
}

/** Most ids in an address. */
export const SIGNER_IDS_MAX = 16;

/** Parses an address; throws `SignerAddressError`, or `SocketAddressError` for the part behind the ids. */
export function parseSignerAddress(text: string): SignerAddress {
  const match = /^(?:(?<scheme>[a-z]+):\/\/)?(?<ids>[^@/]*)@(?<rest>.*)$/.exec(text);
  if (match?.groups === undefined) return { socket: parseSocketAddress(text), ids: [] };
  const { scheme = "tcp", ids: list = "", rest = "" } = match.groups;
  if (scheme !== "tcp") throw new SignerAddressError("only tcp addresses can name keys", { scheme });
  const ids = list.split(",").map((id) => id.trim().toLowerCase());
  if (ids.length > SIGNER_IDS_MAX) throw new SignerAddressError("address names too many keys", { max: SIGNER_IDS_MAX });
  const wrong = ids.find((id) => !/^[0-9a-f]{40}$/.test(id));
  if (wrong !== undefined) throw new SignerAddressError("id of a key is not 40 hex digits", { id: wrong.slice(0, 64) });
  return { socket: parseSocketAddress(`tcp://${rest}`), ids };
}

/** Whether the holder of a key may be met at `address`; nobody proves a key on a unix socket, so there all may. */
export function isAllowed({ ids }: SignerAddress, remoteId: string | undefined): boolean {
  return ids.length === 0 || (remoteId !== undefined && ids.includes(remoteId));
}
