// Generated from proto/tributary/attribution/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Attributor, Batch, BatchCursor, DistributionRoot, Params } from "#proto/tributary/attribution/v1/types.ts";

/** GenesisState is everything the module stores; queues are rebuilt from it. */
export interface GenesisState {
  readonly params: Params;
  readonly nextBatchId: bigint;
  readonly attributors: readonly Attributor[];
  readonly batches: readonly Batch[];
  readonly batchCursors: readonly BatchCursor[];
  readonly distributions: readonly DistributionRoot[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.attribution.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.attribution.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "next_batch_id", key: "nextBatchId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "attributors", key: "attributors", type: { kind: "message", type: () => Attributor }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "batches", key: "batches", type: { kind: "message", type: () => Batch }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "batch_cursors", key: "batchCursors", type: { kind: "message", type: () => BatchCursor }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "distributions", key: "distributions", type: { kind: "message", type: () => DistributionRoot }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextBatchId: p.nextBatchId ?? 0n, attributors: p.attributors ?? [], batches: p.batches ?? [], batchCursors: p.batchCursors ?? [], distributions: p.distributions ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextBatchId !== 0n) w.uint32(16).uint64(m.nextBatchId);
    for (const v of m.attributors) { const mark = w.uint32(26).fork(); Attributor.write(v, w); w.join(mark); }
    for (const v of m.batches) { const mark = w.uint32(34).fork(); Batch.write(v, w); w.join(mark); }
    for (const v of m.batchCursors) { const mark = w.uint32(42).fork(); BatchCursor.write(v, w); w.join(mark); }
    for (const v of m.distributions) { const mark = w.uint32(50).fork(); DistributionRoot.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let nextBatchId_: bigint = 0n;
    const attributors_: Attributor[] = [];
    const batches_: Batch[] = [];
    const batchCursors_: BatchCursor[] = [];
    const distributions_: DistributionRoot[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 16: nextBatchId_ = r.uint64(); break;
        case 26: attributors_.push(r.nested(Attributor.read)); break;
        case 34: batches_.push(r.nested(Batch.read)); break;
        case 42: batchCursors_.push(r.nested(BatchCursor.read)); break;
        case 50: distributions_.push(r.nested(DistributionRoot.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextBatchId: nextBatchId_, attributors: attributors_, batches: batches_, batchCursors: batchCursors_, distributions: distributions_ };
  },
});
