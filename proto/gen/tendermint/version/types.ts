// Generated from proto/tendermint/version/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** App is the version of the application's logic and of the software that runs it. */
export interface App {
  readonly protocol: bigint;
  readonly software: string;
}
const App_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.version.App. */
export const App: MessageType<App> = message<App>({
  typeName: "tendermint.version.App",
  options: {},
  fields: [
    { number: 1, name: "protocol", key: "protocol", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "software", key: "software", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ protocol: p.protocol ?? 0n, software: p.software ?? "" }),
  write: (m, w) => {
    if (m.protocol !== 0n) w.uint32(8).uint64(m.protocol);
    if (m.software !== "") w.uint32(18).string(m.software);
  },
  read: (r) => {
    let protocol_: bigint = 0n;
    let software_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: protocol_ = r.uint64(); break;
        case 18: software_ = r.string(); break;
        default: r.other(tag, App_numbers);
      }
    }
    return { protocol: protocol_, software: software_ };
  },
});

/** Consensus is the pair of protocol versions every header states. */
export interface Consensus {
  readonly block: bigint;
  readonly app: bigint;
}
const Consensus_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.version.Consensus. */
export const Consensus: MessageType<Consensus> = message<Consensus>({
  typeName: "tendermint.version.Consensus",
  options: {},
  fields: [
    { number: 1, name: "block", key: "block", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "app", key: "app", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ block: p.block ?? 0n, app: p.app ?? 0n }),
  write: (m, w) => {
    if (m.block !== 0n) w.uint32(8).uint64(m.block);
    if (m.app !== 0n) w.uint32(16).uint64(m.app);
  },
  read: (r) => {
    let block_: bigint = 0n;
    let app_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: block_ = r.uint64(); break;
        case 16: app_ = r.uint64(); break;
        default: r.other(tag, Consensus_numbers);
      }
    }
    return { block: block_, app: app_ };
  },
});
