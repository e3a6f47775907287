// Generated from proto/tendermint/p2p/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** NetAddress is a peer's id and socket. */
export interface NetAddress {
  readonly id: string;
  readonly ip: string;
  readonly port: number;
}
const NetAddress_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.p2p.NetAddress. */
export const NetAddress: MessageType<NetAddress> = message<NetAddress>({
  typeName: "tendermint.p2p.NetAddress",
  options: {},
  fields: [
    { number: 1, name: "id", key: "id", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "ip", key: "ip", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "port", key: "port", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ id: p.id ?? "", ip: p.ip ?? "", port: p.port ?? 0 }),
  write: (m, w) => {
    if (m.id !== "") w.uint32(10).string(m.id);
    if (m.ip !== "") w.uint32(18).string(m.ip);
    if (m.port !== 0) w.uint32(24).uint32(m.port);
  },
  read: (r) => {
    let id_: string = "";
    let ip_: string = "";
    let port_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: id_ = r.string(); break;
        case 18: ip_ = r.string(); break;
        case 24: port_ = r.uint32(); break;
        default: r.other(tag, NetAddress_numbers);
      }
    }
    return { id: id_, ip: ip_, port: port_ };
  },
});

/** ProtocolVersion is the three protocol versions a node speaks. */
export interface ProtocolVersion {
  readonly p2p: bigint;
  readonly block: bigint;
  readonly app: bigint;
}
const ProtocolVersion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.p2p.ProtocolVersion. */
export const ProtocolVersion: MessageType<ProtocolVersion> = message<ProtocolVersion>({
  typeName: "tendermint.p2p.ProtocolVersion",
  options: {},
  fields: [
    { number: 1, name: "p2p", key: "p2p", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block", key: "block", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "app", key: "app", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ p2p: p.p2p ?? 0n, block: p.block ?? 0n, app: p.app ?? 0n }),
  write: (m, w) => {
    if (m.p2p !== 0n) w.uint32(8).uint64(m.p2p);
    if (m.block !== 0n) w.uint32(16).uint64(m.block);
    if (m.app !== 0n) w.uint32(24).uint64(m.app);
  },
  read: (r) => {
    let p2p_: bigint = 0n;
    let block_: bigint = 0n;
    let app_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: p2p_ = r.uint64(); break;
        case 16: block_ = r.uint64(); break;
        case 24: app_ = r.uint64(); break;
        default: r.other(tag, ProtocolVersion_numbers);
      }
    }
    return { p2p: p2p_, block: block_, app: app_ };
  },
});

/** DefaultNodeInfo is how a node describes itself. */
export interface DefaultNodeInfo {
  readonly protocolVersion: ProtocolVersion;
  readonly defaultNodeId: string;
  readonly listenAddr: string;
  readonly network: string;
  readonly version: string;
  readonly channels: Uint8Array;
  readonly moniker: string;
  readonly other: DefaultNodeInfoOther;
}
const DefaultNodeInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tendermint.p2p.DefaultNodeInfo. */
export const DefaultNodeInfo: MessageType<DefaultNodeInfo> = message<DefaultNodeInfo>({
  typeName: "tendermint.p2p.DefaultNodeInfo",
  options: {},
  fields: [
    { number: 1, name: "protocol_version", key: "protocolVersion", type: { kind: "message", type: () => ProtocolVersion }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "default_node_id", key: "defaultNodeId", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "listen_addr", key: "listenAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "network", key: "network", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "version", key: "version", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "channels", key: "channels", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "moniker", key: "moniker", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "other", key: "other", type: { kind: "message", type: () => DefaultNodeInfoOther }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ protocolVersion: p.protocolVersion ?? ProtocolVersion.create(), defaultNodeId: p.defaultNodeId ?? "", listenAddr: p.listenAddr ?? "", network: p.network ?? "", version: p.version ?? "", channels: p.channels ?? EMPTY_BYTES, moniker: p.moniker ?? "", other: p.other ?? DefaultNodeInfoOther.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); ProtocolVersion.write(m.protocolVersion, w); w.join(mark); }
    if (m.defaultNodeId !== "") w.uint32(18).string(m.defaultNodeId);
    if (m.listenAddr !== "") w.uint32(26).string(m.listenAddr);
    if (m.network !== "") w.uint32(34).string(m.network);
    if (m.version !== "") w.uint32(42).string(m.version);
    if (m.channels.length > 0) w.uint32(50).bytes(m.channels);
    if (m.moniker !== "") w.uint32(58).string(m.moniker);
    { const mark = w.uint32(66).fork(); DefaultNodeInfoOther.write(m.other, w); w.join(mark); }
  },
  read: (r) => {
    let protocolVersion_: ProtocolVersion = ProtocolVersion.create();
    let defaultNodeId_: string = "";
    let listenAddr_: string = "";
    let network_: string = "";
    let version_: string = "";
    let channels_: Uint8Array = EMPTY_BYTES;
    let moniker_: string = "";
    let other_: DefaultNodeInfoOther = DefaultNodeInfoOther.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: protocolVersion_ = r.nested(ProtocolVersion.read); break;
        case 18: defaultNodeId_ = r.string(); break;
        case 26: listenAddr_ = r.string(); break;
        case 34: network_ = r.string(); break;
        case 42: version_ = r.string(); break;
        case 50: channels_ = r.bytes(); break;
        case 58: moniker_ = r.string(); break;
        case 66: other_ = r.nested(DefaultNodeInfoOther.read); break;
        default: r.other(tag, DefaultNodeInfo_numbers);
      }
    }
    return { protocolVersion: protocolVersion_, defaultNodeId: defaultNodeId_, listenAddr: listenAddr_, network: network_, version: version_, channels: channels_, moniker: moniker_, other: other_ };
  },
});

/** DefaultNodeInfoOther is what clients want to know beside the protocol. */
export interface DefaultNodeInfoOther {
  readonly txIndex: string;
  readonly rpcAddress: string;
}
const DefaultNodeInfoOther_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.p2p.DefaultNodeInfoOther. */
export const DefaultNodeInfoOther: MessageType<DefaultNodeInfoOther> = message<DefaultNodeInfoOther>({
  typeName: "tendermint.p2p.DefaultNodeInfoOther",
  options: {},
  fields: [
    { number: 1, name: "tx_index", key: "txIndex", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "rpc_address", key: "rpcAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txIndex: p.txIndex ?? "", rpcAddress: p.rpcAddress ?? "" }),
  write: (m, w) => {
    if (m.txIndex !== "") w.uint32(10).string(m.txIndex);
    if (m.rpcAddress !== "") w.uint32(18).string(m.rpcAddress);
  },
  read: (r) => {
    let txIndex_: string = "";
    let rpcAddress_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txIndex_ = r.string(); break;
        case 18: rpcAddress_ = r.string(); break;
        default: r.other(tag, DefaultNodeInfoOther_numbers);
      }
    }
    return { txIndex: txIndex_, rpcAddress: rpcAddress_ };
  },
});
