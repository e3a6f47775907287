/** Where peers are: multiaddr texts and CometBFT's `id@host:port`, parsed once and then only passed around. */

import { isIP } from "node:net";
import { parseInteger, U16_MAX } from "#lib/integer.ts";
import { PeerAddressError } from "./errors.ts";
import { ADDRESS_TEXT_MAX } from "./limits.ts";
import { isPeerId, peerKey } from "./peer-id.ts";

/** How bytes travel: QUIC reaches Go nodes, TCP is the other way between our own. */
export type Transport = "quic" | "tcp";

/** One place to dial or listen. */
export interface Endpoint {
  /** An IP address or a DNS name. */
  readonly host: string;
  readonly port: number;
  readonly transport: Transport;
}

/** A peer that configuration or another peer names. */
export interface PeerAddress {
  /** What names the peer in sets, see `peerKey`. */
  readonly key: string;
  /** Its peer id; unknown when only CometBFT's node id was given, and then learnt and checked on connecting. */
  readonly id: string | undefined;
  /** Where to dial it, best first. */
  readonly endpoints: readonly Endpoint[];
}

const NODE_ID = /^[0-9a-f]{40}$/;
const DNS_NAME = /^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}\.?)+$/;
const DNS_NAME_MAX = 253;
const MULTIADDR = /^\/(ip4|ip6|dns|dns4|dns6)\/([^/]+)\/(?:udp\/(\d+)\/quic-v1|tcp\/(\d+))(?:\/p2p\/([^/]+))?$/;

/** Parses `<id>@host:port` or a multiaddr ending in `/p2p/<id>`; the id is a peer id or a node id. Throws `PeerAddressError`. */
export function parsePeerAddress(text: string): PeerAddress {
  const trimmed = text.trim();
  if (trimmed.startsWith("/")) {
    const { endpoint, id } = parseMultiaddr(trimmed);
    if (id === undefined) throw new PeerAddressError("address names no peer: it ends in /p2p/<id>");
    return { ...parsePeerName(id), endpoints: [endpoint] };
  }
  const at = trimmed.indexOf("@");
  if (at < 0) throw new PeerAddressError("address names no peer: expected <id>@host:port or a multiaddr");
  return peerAt(trimmed.slice(0, at), trimmed.slice(at + 1));
}

/** The peer `id` at `host:port`, over QUIC first and TCP second. Throws `PeerAddressError`. */
export function peerAt(id: string, hostAndPort: string): PeerAddress {
  const { host, port } = parseHostPort(hostAndPort);
  return { ...parsePeerName(id), endpoints: bothTransports(host, port) };
}

/** Parses a comma-separated list, skipping empty items. Throws `PeerAddressError`. */
export function parsePeerAddresses(list: string): PeerAddress[] {
  return items(list).map(parsePeerAddress);
}

/** The keys of a comma-separated list of peer ids or node ids. Throws `PeerAddressError`. */
export function parsePeerKeys(list: string): string[] {
  return items(list).map((text) => parsePeerName(text).key);
}

/** Parses `host:port`, `[v6]:port` or the same after `tcp://` or `udp://`. Throws `PeerAddressError`. */
export function parseHostPort(text: string): { readonly host: string; readonly port: number } {
  const match = /^(?:(?:tcp|udp):\/\/)?(?:\[([^\]]+)\]|([^:/[\]]+)):(\d{1,5})$/.exec(text.trim());
  if (match === null) throw new PeerAddressError("address is not host:port");
  const host = match[1] ?? match[2] ?? "";
  if (match[1] !== undefined ? isIP(host) !== 6 : !isHost(host))
    throw new PeerAddressError("host is neither an IP address nor a name");
  return { host, port: parsePort(match[3] ?? "") };
}

/** Parses a multiaddr over QUIC or TCP, with or without a peer id. Throws `PeerAddressError`. */
export function parseMultiaddr(text: string): { readonly endpoint: Endpoint; readonly id: string | undefined } {
  const match = text.length > ADDRESS_TEXT_MAX ? null : MULTIADDR.exec(text);
  if (match === null) throw new PeerAddressError("not a multiaddr over /udp/<port>/quic-v1 or /tcp/<port>");
  const [, kind, host = "", udp, tcp, id] = match;
  const version = isIP(host);
  const isRight = kind === "ip4" ? version === 4 : kind === "ip6" ? version === 6 : version === 0 && isHost(host);
  if (!isRight) throw new PeerAddressError("multiaddr has a malformed host");
  const endpoint: Endpoint = { host, port: parsePort(udp ?? tcp ?? ""), transport: udp === undefined ? "tcp" : "quic" };
  return { endpoint, id };
}

/** The multiaddr of an endpoint, without a peer id. */
export function multiaddrText({ host, port, transport }: Endpoint): string {
  const version = isIP(host);
  const kind = version === 4 ? "ip4" : version === 6 ? "ip6" : "dns";
  return `/${kind}/${host}/${transport === "quic" ? `udp/${port}/quic-v1` : `tcp/${port}`}`;
}

/** An address on both transports, the one that every node speaks first. */
export function bothTransports(host: string, port: number): Endpoint[] {
  return [
    { host, port, transport: "quic" },
    { host, port, transport: "tcp" },
  ];
}

function parsePeerName(text: string): Pick<PeerAddress, "id" | "key"> {
  if (NODE_ID.test(text.toLowerCase())) return { id: undefined, key: text.toLowerCase() };
  if (!isPeerId(text))
    throw new PeerAddressError("neither a peer id such as 12D3KooW... nor a node id of 40 hex digits");
  return { id: text, key: peerKey(text) };
}

function items(list: string): string[] {
  return list
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > U16_MAX) throw new PeerAddressError("port is out of range");
  return parseInteger(text, { min: 0, max: U16_MAX });
}

function isHost(text: string): boolean {
  return isIP(text) !== 0 || (text.length <= DNS_NAME_MAX && DNS_NAME.test(text) && !/^[\d.]+$/.test(text));
}

/** The IP address at the other end of a connection. */
export function ipOf({ remoteAddr }: { readonly remoteAddr: { toString(): string } }): string {
  try {
    return parseMultiaddr(remoteAddr.toString()).endpoint.host;
  } catch (cause) {
    if (!(cause instanceof PeerAddressError)) throw cause;
    return remoteAddr.toString();
  }
}
