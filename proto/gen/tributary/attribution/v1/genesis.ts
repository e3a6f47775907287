// Generated from proto/tributary/attribution/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { Artefact, Attributor, Batch, BatchCursor, Certificate, ChallengeCommitment, Concentration, DistributionRoot, Evaluation, ForcedError, OpenRequest, Params, PendingSlash, Unlock } from "#proto/tributary/attribution/v1/types.ts";

/** GenesisState is everything the module stores; queues are rebuilt from it. */
export interface GenesisState {
  readonly params: Params;
  readonly nextBatchId: bigint;
  readonly attributors: readonly Attributor[];
  readonly batches: readonly Batch[];
  readonly batchCursors: readonly BatchCursor[];
  readonly distributions: readonly DistributionRoot[];
  readonly nextArtefactId: bigint;
  readonly artefacts: readonly Artefact[];
  readonly nextCertificateId: bigint;
  readonly certificates: readonly Certificate[];
  readonly evaluations: readonly Evaluation[];
  readonly commitments: readonly ChallengeCommitment[];
  readonly pendingSlashes: readonly PendingSlash[];
  readonly unlocks: readonly Unlock[];
  readonly nextRequestId: bigint;
  readonly requests: readonly OpenRequest[];
  readonly forcedError: ForcedError | undefined;
  readonly jackpot: Coin | undefined;
  readonly concentrations: readonly Concentration[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
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
    { number: 7, name: "next_artefact_id", key: "nextArtefactId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "artefacts", key: "artefacts", type: { kind: "message", type: () => Artefact }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 9, name: "next_certificate_id", key: "nextCertificateId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "certificates", key: "certificates", type: { kind: "message", type: () => Certificate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 11, name: "evaluations", key: "evaluations", type: { kind: "message", type: () => Evaluation }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 12, name: "commitments", key: "commitments", type: { kind: "message", type: () => ChallengeCommitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 13, name: "pending_slashes", key: "pendingSlashes", type: { kind: "message", type: () => PendingSlash }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 14, name: "unlocks", key: "unlocks", type: { kind: "message", type: () => Unlock }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 15, name: "next_request_id", key: "nextRequestId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 16, name: "requests", key: "requests", type: { kind: "message", type: () => OpenRequest }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 17, name: "forced_error", key: "forcedError", type: { kind: "message", type: () => ForcedError }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 18, name: "jackpot", key: "jackpot", type: { kind: "message", type: () => Coin }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 19, name: "concentrations", key: "concentrations", type: { kind: "message", type: () => Concentration }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextBatchId: p.nextBatchId ?? 0n, attributors: p.attributors ?? [], batches: p.batches ?? [], batchCursors: p.batchCursors ?? [], distributions: p.distributions ?? [], nextArtefactId: p.nextArtefactId ?? 0n, artefacts: p.artefacts ?? [], nextCertificateId: p.nextCertificateId ?? 0n, certificates: p.certificates ?? [], evaluations: p.evaluations ?? [], commitments: p.commitments ?? [], pendingSlashes: p.pendingSlashes ?? [], unlocks: p.unlocks ?? [], nextRequestId: p.nextRequestId ?? 0n, requests: p.requests ?? [], forcedError: p.forcedError ?? undefined, jackpot: p.jackpot ?? undefined, concentrations: p.concentrations ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextBatchId !== 0n) w.uint32(16).uint64(m.nextBatchId);
    for (const v of m.attributors) { const mark = w.uint32(26).fork(); Attributor.write(v, w); w.join(mark); }
    for (const v of m.batches) { const mark = w.uint32(34).fork(); Batch.write(v, w); w.join(mark); }
    for (const v of m.batchCursors) { const mark = w.uint32(42).fork(); BatchCursor.write(v, w); w.join(mark); }
    for (const v of m.distributions) { const mark = w.uint32(50).fork(); DistributionRoot.write(v, w); w.join(mark); }
    if (m.nextArtefactId !== 0n) w.uint32(56).uint64(m.nextArtefactId);
    for (const v of m.artefacts) { const mark = w.uint32(66).fork(); Artefact.write(v, w); w.join(mark); }
    if (m.nextCertificateId !== 0n) w.uint32(72).uint64(m.nextCertificateId);
    for (const v of m.certificates) { const mark = w.uint32(82).fork(); Certificate.write(v, w); w.join(mark); }
    for (const v of m.evaluations) { const mark = w.uint32(90).fork(); Evaluation.write(v, w); w.join(mark); }
    for (const v of m.commitments) { const mark = w.uint32(98).fork(); ChallengeCommitment.write(v, w); w.join(mark); }
    for (const v of m.pendingSlashes) { const mark = w.uint32(106).fork(); PendingSlash.write(v, w); w.join(mark); }
    for (const v of m.unlocks) { const mark = w.uint32(114).fork(); Unlock.write(v, w); w.join(mark); }
    if (m.nextRequestId !== 0n) w.uint32(120).uint64(m.nextRequestId);
    for (const v of m.requests) { const mark = w.uint32(130).fork(); OpenRequest.write(v, w); w.join(mark); }
    if (m.forcedError !== undefined) { const mark = w.uint32(138).fork(); ForcedError.write(m.forcedError, w); w.join(mark); }
    if (m.jackpot !== undefined) { const mark = w.uint32(146).fork(); Coin.write(m.jackpot, w); w.join(mark); }
    for (const v of m.concentrations) { const mark = w.uint32(154).fork(); Concentration.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let nextBatchId_: bigint = 0n;
    const attributors_: Attributor[] = [];
    const batches_: Batch[] = [];
    const batchCursors_: BatchCursor[] = [];
    const distributions_: DistributionRoot[] = [];
    let nextArtefactId_: bigint = 0n;
    const artefacts_: Artefact[] = [];
    let nextCertificateId_: bigint = 0n;
    const certificates_: Certificate[] = [];
    const evaluations_: Evaluation[] = [];
    const commitments_: ChallengeCommitment[] = [];
    const pendingSlashes_: PendingSlash[] = [];
    const unlocks_: Unlock[] = [];
    let nextRequestId_: bigint = 0n;
    const requests_: OpenRequest[] = [];
    let forcedError_: ForcedError | undefined = undefined;
    let jackpot_: Coin | undefined = undefined;
    const concentrations_: Concentration[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 16: nextBatchId_ = r.uint64(); break;
        case 26: attributors_.push(r.nested(Attributor.read)); break;
        case 34: batches_.push(r.nested(Batch.read)); break;
        case 42: batchCursors_.push(r.nested(BatchCursor.read)); break;
        case 50: distributions_.push(r.nested(DistributionRoot.read)); break;
        case 56: nextArtefactId_ = r.uint64(); break;
        case 66: artefacts_.push(r.nested(Artefact.read)); break;
        case 72: nextCertificateId_ = r.uint64(); break;
        case 82: certificates_.push(r.nested(Certificate.read)); break;
        case 90: evaluations_.push(r.nested(Evaluation.read)); break;
        case 98: commitments_.push(r.nested(ChallengeCommitment.read)); break;
        case 106: pendingSlashes_.push(r.nested(PendingSlash.read)); break;
        case 114: unlocks_.push(r.nested(Unlock.read)); break;
        case 120: nextRequestId_ = r.uint64(); break;
        case 130: requests_.push(r.nested(OpenRequest.read)); break;
        case 138: forcedError_ = r.nested(ForcedError.read); break;
        case 146: jackpot_ = r.nested(Coin.read); break;
        case 154: concentrations_.push(r.nested(Concentration.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextBatchId: nextBatchId_, attributors: attributors_, batches: batches_, batchCursors: batchCursors_, distributions: distributions_, nextArtefactId: nextArtefactId_, artefacts: artefacts_, nextCertificateId: nextCertificateId_, certificates: certificates_, evaluations: evaluations_, commitments: commitments_, pendingSlashes: pendingSlashes_, unlocks: unlocks_, nextRequestId: nextRequestId_, requests: requests_, forcedError: forcedError_, jackpot: jackpot_, concentrations: concentrations_ };
  },
});
