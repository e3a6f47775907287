// Generated from proto/tendermint/store/types.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** BlockStoreState is the range of heights a block store holds. */
export interface BlockStoreState {
  readonly base: bigint;
  readonly height: bigint;
}
const BlockStoreState_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.store.BlockStoreState. */
export const BlockStoreState: MessageType<BlockStoreState> = message<BlockStoreState>({
  typeName: "tendermint.store.BlockStoreState",
  options: {},
  fields: [
    { number: 1, name: "base", key: "base", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ base: p.base ?? 0n, height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.base !== 0n) w.uint32(8).uint64(m.base);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
  },
  read: (r) => {
    let base_: bigint = 0n;
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: base_ = r.int64(); break;
        case 16: height_ = r.int64(); break;
        default: r.other(tag, BlockStoreState_numbers);
      }
    }
    return { base: base_, height: height_ };
  },
});
