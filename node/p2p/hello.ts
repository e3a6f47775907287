/**
 * What our own nodes tell each other first, since CometBFT's libp2p transport has no handshake: which chain, from which
 * genesis, which software. And what they answer when asked for peers. Both are protobuf, framed as messages are.
 */

import { EMPTY_BYTES, equalBytes, toHex } from "#lib/bytes.ts";
import { Reader, Writer } from "#wire";
import { PeerFaultError } from "./errors.ts";
import { ADDRESSES_PER_PEER_MAX, ADDRESSES_PER_REPLY_MAX, HELLO_TEXT_MAX } from "./limits.ts";

/** The protocol of the hello; a node that does not speak it is a Go node. */
export const HELLO_PROTOCOL = "/tributary/hello/1";
/** The protocol that asks for addresses of peers. */
export const PEERS_PROTOCOL = "/tributary/peers/1";

/** A node about itself: fields 1 to 4 of the message, in this order. */
export interface Hello {
  readonly chainId: string;
  /** SHA-256 of the genesis document. */
  readonly genesisHash: Uint8Array;
  readonly version: string;
  readonly moniker: string;
}

/** One known peer: fields 1 and 2. */
export interface KnownPeer {
  readonly id: string;
  /** Multiaddrs without the peer id. */
  readonly addresses: readonly string[];
}

/** The bytes of a hello. */
export function encodeHello({ chainId, genesisHash, version, moniker }: Hello): Uint8Array {
  const writer = new Writer();
  writer.uint32(tag(1)).string(chainId).uint32(tag(2)).bytes(genesisHash);
  return writer
    .uint32(tag(3))
    .string(version.slice(0, HELLO_TEXT_MAX))
    .uint32(tag(4))
    .string(moniker.slice(0, HELLO_TEXT_MAX))
    .finish();
}

/** Reads a hello; fields of later versions are skipped. Throws `WireError`. */
export function decodeHello(bytes: Uint8Array): Hello {
  const reader = new Reader(bytes);
  let hello: Hello = { chainId: "", genesisHash: EMPTY_BYTES, version: "", moniker: "" };
  for (let next = reader.tag(); next !== 0; next = reader.tag()) {
    if (next === tag(1)) hello = { ...hello, chainId: reader.string() };
    else if (next === tag(2)) hello = { ...hello, genesisHash: reader.bytes() };
    else if (next === tag(3)) hello = { ...hello, version: reader.string().slice(0, HELLO_TEXT_MAX) };
    else if (next === tag(4)) hello = { ...hello, moniker: reader.string().slice(0, HELLO_TEXT_MAX) };
    else reader.skip(next);
  }
  return hello;
}

/** Whether two nodes are of one chain. */
export function isSameChain(ours: Hello, theirs: Hello): boolean {
  return theirs.chainId === ours.chainId && equalBytes(theirs.genesisHash, ours.genesisHash);
}

/** Throws `PeerFaultError` "other-network" unless two nodes are of one chain. */
export function checkHello(ours: Hello, theirs: Hello): void {
  if (isSameChain(ours, theirs)) return;
  const chainId = JSON.stringify(theirs.chainId.slice(0, HELLO_TEXT_MAX));
  const genesisHash = toHex(theirs.genesisHash.subarray(0, 32));
  throw new PeerFaultError("other-network", `its chain is ${chainId} with genesis ${genesisHash}`);
}

/** The bytes of a list of peers (field 1, repeated); an empty list has a field of its own, as no message is empty. */
export function encodeKnownPeers(peers: readonly KnownPeer[]): Uint8Array {
  const writer = new Writer();
  for (const { id, addresses } of peers.slice(0, ADDRESSES_PER_REPLY_MAX)) {
    const mark = writer.uint32(tag(1)).fork();
    writer.uint32(tag(1)).string(id);
    for (const address of addresses.slice(0, ADDRESSES_PER_PEER_MAX)) writer.uint32(tag(2)).string(address);
    writer.join(mark);
  }
  return writer.uint32(COUNT_TAG).uint32(Math.min(peers.length, ADDRESSES_PER_REPLY_MAX)).finish();
}

/** Reads a list of peers, at most as many as may be told. Throws `WireError`, and `PeerFaultError` for too many. */
export function decodeKnownPeers(bytes: Uint8Array): KnownPeer[] {
  const reader = new Reader(bytes);
  const peers: KnownPeer[] = [];
  for (let next = reader.tag(); next !== 0; next = reader.tag()) {
    if (next !== tag(1)) reader.skip(next);
    else if (peers.push(reader.nested(readKnownPeer)) > ADDRESSES_PER_REPLY_MAX)
      throw new PeerFaultError("bad-message", "too many peers");
  }
  return peers;
}

function readKnownPeer(reader: Reader): KnownPeer {
  let id = "";
  const addresses: string[] = [];
  for (let next = reader.tag(); next !== 0; next = reader.tag()) {
    if (next === tag(1)) id = reader.string();
    else if (next !== tag(2)) reader.skip(next);
    else if (addresses.push(reader.string()) > ADDRESSES_PER_PEER_MAX)
      throw new PeerFaultError("bad-message", "too many addresses of one peer");
  }
  return { id, addresses };
}

/** The tag of a length-prefixed field. */
function tag(field: number): number {
  return (field << 3) | 2;
}

/** Field 2, a varint: how many peers follow. */
const COUNT_TAG = 2 << 3;
