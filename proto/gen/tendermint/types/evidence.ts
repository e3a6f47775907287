// Generated from proto/tendermint/types/evidence.proto by `npm run proto`. Do not edit.
import { GO_ZERO_TIMESTAMP, message, type MessageType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { LightBlock, Vote } from "#proto/tendermint/types/types.ts";
import { Validator } from "#proto/tendermint/types/validator.ts";

/** Evidence is one proof of a validator's misbehaviour. */
export interface Evidence {
  readonly sum: { readonly kind: "duplicateVoteEvidence"; readonly value: DuplicateVoteEvidence } | { readonly kind: "lightClientAttackEvidence"; readonly value: LightClientAttackEvidence } | undefined;
}
const Evidence_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.Evidence. */
export const Evidence: MessageType<Evidence> = message<Evidence>({
  typeName: "tendermint.types.Evidence",
  options: {},
  fields: [
    { number: 1, name: "duplicate_vote_evidence", key: "duplicateVoteEvidence", type: { kind: "message", type: () => DuplicateVoteEvidence }, repeated: false, required: false, oneof: "sum", options: {} },
    { number: 2, name: "light_client_attack_evidence", key: "lightClientAttackEvidence", type: { kind: "message", type: () => LightClientAttackEvidence }, repeated: false, required: false, oneof: "sum", options: {} },
  ],
  create: (p) => ({ sum: p.sum }),
  write: (m, w) => {
    if (m.sum?.kind === "duplicateVoteEvidence") { const mark = w.uint32(10).fork(); DuplicateVoteEvidence.write(m.sum.value, w); w.join(mark); }
    if (m.sum?.kind === "lightClientAttackEvidence") { const mark = w.uint32(18).fork(); LightClientAttackEvidence.write(m.sum.value, w); w.join(mark); }
  },
  read: (r) => {
    let sum: Evidence["sum"];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sum = { kind: "duplicateVoteEvidence", value: r.nested(DuplicateVoteEvidence.read) }; break;
        case 18: sum = { kind: "lightClientAttackEvidence", value: r.nested(LightClientAttackEvidence.read) }; break;
        default: r.other(tag, Evidence_numbers);
      }
    }
    return { sum };
  },
});

/** DuplicateVoteEvidence is two votes of one validator for one step; the smaller block id comes first. */
export interface DuplicateVoteEvidence {
  readonly voteA: Vote | undefined;
  readonly voteB: Vote | undefined;
  readonly totalVotingPower: bigint;
  readonly validatorPower: bigint;
  readonly timestamp: Timestamp;
}
const DuplicateVoteEvidence_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.types.DuplicateVoteEvidence. */
export const DuplicateVoteEvidence: MessageType<DuplicateVoteEvidence> = message<DuplicateVoteEvidence>({
  typeName: "tendermint.types.DuplicateVoteEvidence",
  options: {},
  fields: [
    { number: 1, name: "vote_a", key: "voteA", type: { kind: "message", type: () => Vote }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "vote_b", key: "voteB", type: { kind: "message", type: () => Vote }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "total_voting_power", key: "totalVotingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "validator_power", key: "validatorPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
  ],
  create: (p) => ({ voteA: p.voteA ?? undefined, voteB: p.voteB ?? undefined, totalVotingPower: p.totalVotingPower ?? 0n, validatorPower: p.validatorPower ?? 0n, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP }),
  write: (m, w) => {
    if (m.voteA !== undefined) { const mark = w.uint32(10).fork(); Vote.write(m.voteA, w); w.join(mark); }
    if (m.voteB !== undefined) { const mark = w.uint32(18).fork(); Vote.write(m.voteB, w); w.join(mark); }
    if (m.totalVotingPower !== 0n) w.uint32(24).uint64(m.totalVotingPower);
    if (m.validatorPower !== 0n) w.uint32(32).uint64(m.validatorPower);
    { const mark = w.uint32(42).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
  },
  read: (r) => {
    let voteA_: Vote | undefined = undefined;
    let voteB_: Vote | undefined = undefined;
    let totalVotingPower_: bigint = 0n;
    let validatorPower_: bigint = 0n;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: voteA_ = r.nested(Vote.read); break;
        case 18: voteB_ = r.nested(Vote.read); break;
        case 24: totalVotingPower_ = r.int64(); break;
        case 32: validatorPower_ = r.int64(); break;
        case 42: timestamp_ = r.nested(Timestamp.read); break;
        default: r.other(tag, DuplicateVoteEvidence_numbers);
      }
    }
    return { voteA: voteA_, voteB: voteB_, totalVotingPower: totalVotingPower_, validatorPower: validatorPower_, timestamp: timestamp_ };
  },
});

/** LightClientAttackEvidence is a block that validators signed beside the chain. */
export interface LightClientAttackEvidence {
  readonly conflictingBlock: LightBlock | undefined;
  readonly commonHeight: bigint;
  readonly byzantineValidators: readonly Validator[];
  readonly totalVotingPower: bigint;
  readonly timestamp: Timestamp;
}
const LightClientAttackEvidence_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tendermint.types.LightClientAttackEvidence. */
export const LightClientAttackEvidence: MessageType<LightClientAttackEvidence> = message<LightClientAttackEvidence>({
  typeName: "tendermint.types.LightClientAttackEvidence",
  options: {},
  fields: [
    { number: 1, name: "conflicting_block", key: "conflictingBlock", type: { kind: "message", type: () => LightBlock }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "common_height", key: "commonHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "byzantine_validators", key: "byzantineValidators", type: { kind: "message", type: () => Validator }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 4, name: "total_voting_power", key: "totalVotingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdtime": true } },
  ],
  create: (p) => ({ conflictingBlock: p.conflictingBlock ?? undefined, commonHeight: p.commonHeight ?? 0n, byzantineValidators: p.byzantineValidators ?? [], totalVotingPower: p.totalVotingPower ?? 0n, timestamp: p.timestamp ?? GO_ZERO_TIMESTAMP }),
  write: (m, w) => {
    if (m.conflictingBlock !== undefined) { const mark = w.uint32(10).fork(); LightBlock.write(m.conflictingBlock, w); w.join(mark); }
    if (m.commonHeight !== 0n) w.uint32(16).uint64(m.commonHeight);
    for (const v of m.byzantineValidators) { const mark = w.uint32(26).fork(); Validator.write(v, w); w.join(mark); }
    if (m.totalVotingPower !== 0n) w.uint32(32).uint64(m.totalVotingPower);
    { const mark = w.uint32(42).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
  },
  read: (r) => {
    let conflictingBlock_: LightBlock | undefined = undefined;
    let commonHeight_: bigint = 0n;
    const byzantineValidators_: Validator[] = [];
    let totalVotingPower_: bigint = 0n;
    let timestamp_: Timestamp = GO_ZERO_TIMESTAMP;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: conflictingBlock_ = r.nested(LightBlock.read); break;
        case 16: commonHeight_ = r.int64(); break;
        case 26: byzantineValidators_.push(r.nested(Validator.read)); break;
        case 32: totalVotingPower_ = r.int64(); break;
        case 42: timestamp_ = r.nested(Timestamp.read); break;
        default: r.other(tag, LightClientAttackEvidence_numbers);
      }
    }
    return { conflictingBlock: conflictingBlock_, commonHeight: commonHeight_, byzantineValidators: byzantineValidators_, totalVotingPower: totalVotingPower_, timestamp: timestamp_ };
  },
});

/** EvidenceList is the evidence of a block, or of one gossip message. */
export interface EvidenceList {
  readonly evidence: readonly Evidence[];
}
const EvidenceList_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.EvidenceList. */
export const EvidenceList: MessageType<EvidenceList> = message<EvidenceList>({
  typeName: "tendermint.types.EvidenceList",
  options: {},
  fields: [
    { number: 1, name: "evidence", key: "evidence", type: { kind: "message", type: () => Evidence }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ evidence: p.evidence ?? [] }),
  write: (m, w) => {
    for (const v of m.evidence) { const mark = w.uint32(10).fork(); Evidence.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const evidence_: Evidence[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: evidence_.push(r.nested(Evidence.read)); break;
        default: r.other(tag, EvidenceList_numbers);
      }
    }
    return { evidence: evidence_ };
  },
});
