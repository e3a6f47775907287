/** Settings of the network; names and defaults of CometBFT's `[p2p]` and `[p2p.libp2p]` sections (`cmt:config/config.go`). */

import type { PeerAddress, Transport } from "./peer-address.ts";

/** A peer of `[p2p.libp2p] bootstrap_peers`. */
export interface BootstrapPeer {
  readonly address: PeerAddress;
  /** `private`: never told to others. */
  readonly isPrivate: boolean;
  /** `persistent`: redialled for ever. */
  readonly isPersistent: boolean;
  /** `unconditional`: not counted against limits. */
  readonly isUnconditional: boolean;
}

/** Where to listen and whom to talk to; times in milliseconds. */
export interface P2pOptions {
  /** `laddr`, the same port for QUIC (UDP) and TCP; undefined to listen nowhere. */
  readonly listen: { readonly host: string; readonly port: number } | undefined;
  /** `external_address`: what to tell peers instead of where we listen. */
  readonly external: { readonly host: string; readonly port: number } | undefined;
  /** Transports to use, the first preferred. Go nodes speak QUIC only. */
  readonly transports: readonly Transport[];
  /** `persistent_peers`. */
  readonly persistentPeers: readonly PeerAddress[];
  /** `seeds`: asked for addresses when few are known. */
  readonly seeds: readonly PeerAddress[];
  /** `bootstrap_peers` of `[p2p.libp2p]`. */
  readonly bootstrapPeers: readonly BootstrapPeer[];
  /** `unconditional_peer_ids`, as keys. */
  readonly unconditionalPeers: readonly string[];
  /** `private_peer_ids`, as keys. */
  readonly privatePeers: readonly string[];
  /** `addr_book_file`, absolute; undefined keeps the book in memory. */
  readonly addressBookPath: string | undefined;
  /** `addr_book_strict`: only addresses that can be reached from anywhere. */
  readonly isAddressBookStrict: boolean;
  /** `max_num_inbound_peers`. */
  readonly inboundPeersMax: number;
  /** `max_num_outbound_peers`. */
  readonly outboundPeersMax: number;
  /** `persistent_peers_max_dial_period`: longest pause between dials to a persistent peer; 0 leaves it to back-off. */
  readonly persistentDialPeriodMs: number;
  /** `recv_rate`: bytes per second a peer is expected to stay within; `FLOOD_FACTOR` times as many are a flood. */
  readonly receiveBytesPerSecond: number;
  /** Messages per second, likewise a flood beyond. */
  readonly receiveMessagesPerSecond: number;
  /** `pex`: look for peers and tell others of them. */
  readonly isDiscoveryOn: boolean;
  /** `seed_mode`: tell whoever asks of peers, then hang up. */
  readonly isSeed: boolean;
  /** `allow_duplicate_ip`: several peers at one IP address. */
  readonly allowDuplicateIp: boolean;
  /** `handshake_timeout`. */
  readonly handshakeTimeoutMs: number;
  /** `dial_timeout`, of one address. */
  readonly dialTimeoutMs: number;
}

/** CometBFT's defaults. */
export const DEFAULT_P2P_OPTIONS: P2pOptions = {
  listen: { host: "0.0.0.0", port: 26_656 },
  external: undefined,
  transports: ["quic", "tcp"],
  persistentPeers: [],
  seeds: [],
  bootstrapPeers: [],
  unconditionalPeers: [],
  privatePeers: [],
  addressBookPath: undefined,
  isAddressBookStrict: true,
  inboundPeersMax: 40,
  outboundPeersMax: 10,
  persistentDialPeriodMs: 0,
  receiveBytesPerSecond: 5_120_000,
  receiveMessagesPerSecond: 10_000,
  isDiscoveryOn: true,
  isSeed: false,
  allowDuplicateIp: false,
  handshakeTimeoutMs: 20_000,
  dialTimeoutMs: 3_000,
};
