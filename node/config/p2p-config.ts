/** `[p2p]` and `[p2p.libp2p]` as the network's options. */
import { PeerAddressError } from "#p2p/errors.ts";
import type { BootstrapPeer, P2pOptions } from "#p2p/options.ts";
import { parseHostPort, parsePeerAddresses, parsePeerKeys, peerAt } from "#p2p/peer-address.ts";
import { inHome } from "./home.ts";
import type { CometConfig, HomeConfig } from "./load.ts";
import { ConfigError } from "./toml-file.ts";

/** The network's options; throws `ConfigError` naming the key that cannot be used. */
export function p2pOptions({ home, comet }: Pick<HomeConfig, "home" | "comet">): P2pOptions {
  const { p2p } = comet;
  const limits = comet["p2p.libp2p.limits"];
  const peersMax = limits.mode === "custom" ? limits.max_peers : Number.MAX_SAFE_INTEGER;
  return {
    listen: listenAddress("p2p.laddr", p2p.laddr),
    external: listenAddress("p2p.external_address", p2p.external_address),
    transports: ["quic", "tcp"],
    persistentPeers: parsed("p2p.persistent_peers", () => parsePeerAddresses(p2p.persistent_peers)),
    seeds: parsed("p2p.seeds", () => parsePeerAddresses(p2p.seeds)),
    bootstrapPeers: bootstrapPeers(comet),
    unconditionalPeers: parsed("p2p.unconditional_peer_ids", () => parsePeerKeys(p2p.unconditional_peer_ids)),
    privatePeers: parsed("p2p.private_peer_ids", () => parsePeerKeys(p2p.private_peer_ids)),
    addressBookPath: p2p.addr_book_file === "" ? undefined : inHome(home, p2p.addr_book_file),
    isAddressBookStrict: p2p.addr_book_strict,
    inboundPeersMax: Math.min(p2p.max_num_inbound_peers, peersMax),
    outboundPeersMax: Math.min(p2p.max_num_outbound_peers, peersMax),
    persistentDialPeriodMs: p2p.persistent_peers_max_dial_period,
    receiveBytesPerSecond: p2p.recv_rate,
    receiveMessagesPerSecond: RECEIVE_MESSAGES_PER_SECOND,
    isDiscoveryOn: p2p.pex,
    isSeed: p2p.seed_mode,
    allowDuplicateIp: p2p.allow_duplicate_ip,
    handshakeTimeoutMs: p2p.handshake_timeout,
    dialTimeoutMs: p2p.dial_timeout,
  };
}

/** CometBFT has no key for it. */
const RECEIVE_MESSAGES_PER_SECOND = 10_000;

function bootstrapPeers(comet: CometConfig): BootstrapPeer[] {
  return comet["p2p.libp2p"].bootstrap_peers.map(({ host, id, ...roles }, i) => ({
    address: parsed(`p2p.libp2p.bootstrap_peers[${i}]`, () => peerAt(id, host)),
    isPrivate: roles.private,
    isPersistent: roles.persistent,
    isUnconditional: roles.unconditional,
  }));
}

function listenAddress(key: string, text: string): P2pOptions["listen"] {
  return text === "" ? undefined : parsed(key, () => parseHostPort(text));
}

function parsed<T>(key: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof PeerAddressError)
      throw new ConfigError(`config.toml: ${key}: ${cause.message}`, { key }, { cause });
    throw cause;
  }
}
