/** From the address of a peer to the peer: resolves, dials by the transport that worked last, and waits for its hello. */

import type { Libp2p } from "libp2p";
import { errorMessage } from "#lib/errors.ts";
import type { Connections } from "./connections.ts";
import { DialError } from "./errors.ts";
import type { Libp2pNode } from "./libp2p-node.ts";
import type { PeerAddress } from "./peer-address.ts";
import { peerKey } from "./peer-id.ts";
import type { RemotePeer } from "./remote-peer.ts";
import { dialable, TransportMemory } from "./resolve.ts";
import type { Connection } from "./streams.ts";

/** What dialling uses. */
export interface ReachDependencies {
  readonly node: Libp2pNode;
  readonly connections: Connections;
  bannedForMs(key: string): number;
}

/** The outgoing side of a host. */
export class Reach {
  private readonly deps: ReachDependencies;
  private readonly transports = new TransportMemory();

  constructor(dependencies: ReachDependencies) {
    this.deps = dependencies;
  }

  /** Connects to a peer; rejects with `DialError` when it cannot be reached, is another or is not wanted. */
  async connect(address: PeerAddress): Promise<RemotePeer> {
    const { node, connections, bannedForMs } = this.deps;
    if (bannedForMs(address.key) > 0) throw new DialError("peer is banned");
    const targets = await dialable(address, node.transports, this.transports.get(address.key));
    const connection = await dial(node.libp2p, targets);
    const id = connection.remotePeer.toString();
    if (peerKey(id) !== address.key) {
      const wrong = new DialError("another peer answers at the address", { wanted: address.key, found: id });
      connection.abort(wrong);
      throw wrong;
    }
    const peer = await connections.whenKnown(id);
    if (peer === undefined) throw new DialError("peer hung up or is not wanted");
    this.transports.remember(address.key, peer.address);
    return peer;
  }
}

async function dial(libp2p: Libp2p, targets: Awaited<ReturnType<typeof dialable>>): Promise<Connection> {
  try {
    return await libp2p.dial(targets);
  } catch (cause) {
    throw new DialError(`peer cannot be reached: ${reasonOf(cause)}`, {}, { cause });
  }
}

/** The reasons of all addresses that were tried. */
function reasonOf(cause: unknown): string {
  return cause instanceof AggregateError ? cause.errors.map(errorMessage).join("; ") : errorMessage(cause);
}
