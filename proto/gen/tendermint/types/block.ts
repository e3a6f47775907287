// Generated from proto/tendermint/types/block.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import { Commit, Data, Header } from "#proto/tendermint/types/types.ts";

/** Block is a header with everything it commits to and the commit of the block before it. */
export interface Block {
  readonly header: Header;
  readonly data: Data;
  readonly evidence: EvidenceList;
  readonly lastCommit: Commit | undefined;
}
const Block_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.Block. */
export const Block: MessageType<Block> = message<Block>({
  typeName: "tendermint.types.Block",
  options: {},
  fields: [
    { number: 1, name: "header", key: "header", type: { kind: "message", type: () => Header }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "data", key: "data", type: { kind: "message", type: () => Data }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "evidence", key: "evidence", type: { kind: "message", type: () => EvidenceList }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "last_commit", key: "lastCommit", type: { kind: "message", type: () => Commit }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ header: p.header ?? Header.create(), data: p.data ?? Data.create(), evidence: p.evidence ?? EvidenceList.create(), lastCommit: p.lastCommit ?? undefined }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Header.write(m.header, w); w.join(mark); }
    { const mark = w.uint32(18).fork(); Data.write(m.data, w); w.join(mark); }
    { const mark = w.uint32(26).fork(); EvidenceList.write(m.evidence, w); w.join(mark); }
    if (m.lastCommit !== undefined) { const mark = w.uint32(34).fork(); Commit.write(m.lastCommit, w); w.join(mark); }
  },
  read: (r) => {
    let header_: Header = Header.create();
    let data_: Data = Data.create();
    let evidence_: EvidenceList = EvidenceList.create();
    let lastCommit_: Commit | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: header_ = r.nested(Header.read); break;
        case 18: data_ = r.nested(Data.read); break;
        case 26: evidence_ = r.nested(EvidenceList.read); break;
        case 34: lastCommit_ = r.nested(Commit.read); break;
        default: r.other(tag, Block_numbers);
      }
    }
    return { header: header_, data: data_, evidence: evidence_, lastCommit: lastCommit_ };
  },
});
