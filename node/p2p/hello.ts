/**
 * What our own nodes tell each other first, since CometBFT's libp2p transport has no handshake: which chain, from which
 * genesis, which software. And what they answer when asked for peers. Both are framed as messages are.
 */

import { equalBytes, toHex } from "#lib/bytes.ts";
import { Hello, type KnownPeer, KnownPeers } from "#proto/tributary/p2p/v1/greeting.ts";
import { PeerFaultError } from "./errors.ts";
import { ADDRESSES_PER_PEER_MAX, ADDRESSES_PER_REPLY_MAX, HELLO_TEXT_MAX } from "./limits.ts";

/** The protocol of the hello; a node that does not speak it is a Go node. */
export const HELLO_PROTOCOL = "/tributary/hello/1";
/** The protocol that asks for addresses of peers. */
export const PEERS_PROTOCOL = "/tributary/peers/1";

export type { Hello, KnownPeer };

/** The bytes of a hello. */
export function encodeHello(hello: Hello): Uint8Array {
  return Hello.encode(shortened(hello));
}

/** Reads a hello; fields of later versions are skipped. Throws `WireError`. */
export function decodeHello(bytes: Uint8Array): Hello {
  return shortened(Hello.decode(bytes));
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

/** The bytes of a list of peers, cut to as many as may be told. */
export function encodeKnownPeers(known: readonly KnownPeer[]): Uint8Array {
  const peers = known
    .slice(0, ADDRESSES_PER_REPLY_MAX)
    .map(({ id, addresses }) => ({ id, addresses: addresses.slice(0, ADDRESSES_PER_PEER_MAX) }));
  return KnownPeers.encode({ peers, sum: { kind: "count", value: peers.length } });
}

/** Reads a list of peers, at most as many as may be told. Throws `WireError`, and `PeerFaultError` for too many. */
export function decodeKnownPeers(bytes: Uint8Array): readonly KnownPeer[] {
  const { peers } = KnownPeers.decode(bytes);
  if (peers.length > ADDRESSES_PER_REPLY_MAX) throw new PeerFaultError("bad-message", "too many peers");
  if (peers.some(({ addresses }) => addresses.length > ADDRESSES_PER_PEER_MAX))
    throw new PeerFaultError("bad-message", "too many addresses of one peer");
  return peers;
}

function shortened(hello: Hello): Hello {
  return {
    ...hello,
    version: hello.version.slice(0, HELLO_TEXT_MAX),
    moniker: hello.moniker.slice(0, HELLO_TEXT_MAX),
  };
}
