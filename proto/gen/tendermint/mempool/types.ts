// Generated from proto/tendermint/mempool/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** Txs gossips transactions. */
export interface Txs {
  readonly txs: readonly Uint8Array[];
}
const Txs_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.mempool.Txs. */
export const Txs: MessageType<Txs> = message<Txs>({
  typeName: "tendermint.mempool.Txs",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "scalar", scalar: "bytes" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ txs: p.txs ?? [] }),
  write: (m, w) => {
    for (const v of m.txs) w.uint32(10).bytes(v);
  },
  read: (r) => {
    const txs_: Uint8Array[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: txs_.push(r.bytes()); break;
        default: r.other(tag, Txs_numbers);
      }
    }
    return { txs: txs_ };
  },
});

/** Message is one message of the mempool channel. */
export interface Message {
  readonly sum: { readonly kind: "txs"; readonly value: Txs } | undefined;
}
const Message_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.mempool.Message. */
export const Message: MessageType<Message> = message<Message>({
  typeName: "tendermint.mempool.Message",
  options: {},
  fields: [
    { number: 1, name: "txs", key: "txs", type: { kind: "message", type: () => Txs }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "txs") { const mark = w.uint32(10).fork(); Txs.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Message["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "txs", value: r.nested(Txs.read) }; break;
        default: r.other(tag, Message_numbers);
      }
    }
    return { sum };
  },
});
