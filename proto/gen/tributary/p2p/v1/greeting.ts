// Generated from proto/tributary/p2p/v1/greeting.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Hello is what each of two nodes tells the other first, over the protocol /tributary/hello/1. */
export interface Hello {
  readonly chainId: string;
  readonly genesisHash: Uint8Array;
  readonly version: string;
  readonly moniker: string;
}
const Hello_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.p2p.v1.Hello. */
export const Hello: MessageType<Hello> = message<Hello>({
  typeName: "tributary.p2p.v1.Hello",
  options: {},
  fields: [
    { number: 1, name: "chain_id", key: "chainId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "genesis_hash", key: "genesisHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "moniker", key: "moniker", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ chainId: p.chainId ?? "", genesisHash: p.genesisHash ?? EMPTY_BYTES, version: p.version ?? "", moniker: p.moniker ?? "" }),
  write: (m, w) => {
    if (m.chainId !== "") w.uint32(10).string(m.chainId);
    if (m.genesisHash.length > 0) w.uint32(18).bytes(m.genesisHash);
    if (m.version !== "") w.uint32(26).string(m.version);
    if (m.moniker !== "") w.uint32(34).string(m.moniker);
  },
  read: (r) => {
    let chainId_: string = "";
    let genesisHash_: Uint8Array = EMPTY_BYTES;
    let version_: string = "";
    let moniker_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: chainId_ = r.string(); break;
        case 18: genesisHash_ = r.bytes(); break;
        case 26: version_ = r.string(); break;
        case 34: moniker_ = r.string(); break;
        default: r.other(tag, Hello_numbers);
      }
    }
    return { chainId: chainId_, genesisHash: genesisHash_, version: version_, moniker: moniker_ };
  },
});

/** KnownPeer is a node that another one may dial. */
export interface KnownPeer {
  readonly id: string;
  readonly addresses: readonly string[];
}
const KnownPeer_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.p2p.v1.KnownPeer. */
export const KnownPeer: MessageType<KnownPeer> = message<KnownPeer>({
  typeName: "tributary.p2p.v1.KnownPeer",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "addresses", key: "addresses", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? "", addresses: p.addresses ?? [] }),
  write: (m, w) => {
    if (m.id !== "") w.uint32(10).string(m.id);
    for (const v of m.addresses) w.uint32(18).string(v);
  },
  read: (r) => {
    let id_: string = "";
    const addresses_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: id_ = r.string(); break;
        case 18: addresses_.push(r.string()); break;
        default: r.other(tag, KnownPeer_numbers);
      }
    }
    return { id: id_, addresses: addresses_ };
  },
});

/** KnownPeers answers who asks for peers over the protocol /tributary/peers/1. */
export interface KnownPeers {
  readonly peers: readonly KnownPeer[];
  readonly sum: { readonly kind: "count"; readonly value: number } | undefined;
}
const KnownPeers_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.p2p.v1.KnownPeers. */
export const KnownPeers: MessageType<KnownPeers> = message<KnownPeers>({
  typeName: "tributary.p2p.v1.KnownPeers",
  options: {},
  fields: [
    { number: 1, name: "peers", key: "peers", type: { kind: "message", type: () => KnownPeer }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "count", key: "count", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ peers: p.peers ?? [], sum: p.sum }),
  write: (m, w) => {
    for (const v of m.peers) { const mark = w.uint32(10).fork(); KnownPeer.write(v, w); w.join(mark); }
    if (m.sum?.kind === "count") w.uint32(16).uint32(m.sum.value);
  },
  read: (r) => {
    const peers_: KnownPeer[] = [];
    let sum: KnownPeers["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: peers_.push(r.nested(KnownPeer.read)); break;
        case 16: sum = { kind: "count", value: r.uint32() }; break;
        default: r.other(tag, KnownPeers_numbers);
      }
    }
    return { peers: peers_, sum };
  },
});
