/** From the addresses of a peer to what libp2p can dial: names become IP addresses at every dial, as they may have moved. */

import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { type Multiaddr, multiaddr } from "@multiformats/multiaddr";
import { errorMessage } from "#lib/errors.ts";
import { DialError } from "./errors.ts";
import { type Endpoint, multiaddrText, type PeerAddress, type Transport } from "./peer-address.ts";

/** IP addresses tried of one name. */
const IPS_PER_NAME_MAX = 4;

/** What to dial, best first; `preferred` worked the last time. Throws `DialError` when nothing is left. */
export async function dialable(
  { id, endpoints }: PeerAddress,
  transports: readonly Transport[],
  preferred: Transport | undefined,
): Promise<Multiaddr[]> {
  const usable = endpoints.filter(({ transport }) => transports.includes(transport));
  const isPreferred = ({ transport }: Endpoint): boolean => transport === preferred;
  const wanted = [...usable.filter(isPreferred), ...usable.filter((endpoint) => !isPreferred(endpoint))];
  const resolved = (await Promise.all(wanted.map(resolveName))).flat();
  if (resolved.length === 0) throw new DialError("no address of the peer can be dialled with the transports in use");
  return resolved.map((endpoint) => multiaddr(`${multiaddrText(endpoint)}${id === undefined ? "" : `/p2p/${id}`}`));
}

async function resolveName(endpoint: Endpoint): Promise<Endpoint[]> {
  if (isIP(endpoint.host) !== 0) return [endpoint];
  try {
    const found = await lookup(endpoint.host, { all: true, order: "ipv4first" });
    return found.slice(0, IPS_PER_NAME_MAX).map(({ address }) => ({ ...endpoint, host: address }));
  } catch (cause) {
    throw new DialError(`host name cannot be resolved: ${errorMessage(cause)}`, { host: endpoint.host }, { cause });
  }
}

/** Which transport reached a peer, by key: where UDP is blocked, QUIC costs seconds at every dial. */
export class TransportMemory {
  private readonly byKey = new Map<string, Transport>();

  get(key: string): Transport | undefined {
    return this.byKey.get(key);
  }

  remember(key: string, address: string): void {
    this.byKey.delete(key);
    this.byKey.set(key, address.includes("/quic-v1") ? "quic" : "tcp");
    const [oldest] = this.byKey.keys();
    if (this.byKey.size > TRANSPORTS_REMEMBERED_MAX && oldest !== undefined) this.byKey.delete(oldest);
  }
}

/** Peers whose transport is remembered. */
const TRANSPORTS_REMEMBERED_MAX = 256;
