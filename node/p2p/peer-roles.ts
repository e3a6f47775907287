/** The parts that configuration gives to peers: whom to keep, whom to count, whom to hide. */

import type { DialOptions } from "./dialer.ts";
import type { P2pOptions } from "./options.ts";
import type { PeerAddress } from "./peer-address.ts";

/** Peers an operator treats in a special way, by key. */
export interface SpecialPeers {
  readonly persistent: ReadonlySet<string>;
  readonly unconditional: ReadonlySet<string>;
}

/** Persistent and unconditional peers of every list. */
export function specialPeers(options: P2pOptions): SpecialPeers {
  const keys = (isWanted: (peer: P2pOptions["bootstrapPeers"][number]) => boolean): string[] =>
    options.bootstrapPeers.filter(isWanted).map(({ address }) => address.key);
  return {
    persistent: new Set([
      ...options.persistentPeers.map(({ key }) => key),
      ...keys(({ isPersistent }) => isPersistent),
    ]),
    unconditional: new Set([...options.unconditionalPeers, ...keys(({ isUnconditional }) => isUnconditional)]),
  };
}

/** Peers that are never told to others. */
export function hiddenPeers(options: P2pOptions): Set<string> {
  const bootstrap = options.bootstrapPeers.filter(({ isPrivate }) => isPrivate).map(({ address }) => address.key);
  return new Set([...options.privatePeers, ...bootstrap]);
}

/** Whom to dial; ourselves left out, as one list of peers often serves all nodes of a network. */
export function dialOptions(options: P2pOptions, ownKey: string): DialOptions {
  const others = (addresses: readonly PeerAddress[]): PeerAddress[] => addresses.filter(({ key }) => key !== ownKey);
  const bootstrap = (isPersistent: boolean): PeerAddress[] =>
    options.bootstrapPeers.filter((peer) => peer.isPersistent === isPersistent).map(({ address }) => address);
  return {
    persistent: others([...options.persistentPeers, ...bootstrap(true)]),
    initial: others(bootstrap(false)),
    seeds: others(options.seeds),
    outboundPeersMax: options.outboundPeersMax,
    isDiscoveryOn: options.isDiscoveryOn,
    persistentDialPeriodMs: options.persistentDialPeriodMs,
  };
}
