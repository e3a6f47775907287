// Generated from proto/tendermint/types/validator.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { PublicKey } from "#proto/tendermint/crypto/keys.ts";

/** BlockIDFlag says what a validator's slot in a commit means. */
export const BlockIDFlag = {
  BLOCK_ID_FLAG_UNKNOWN: 0,
  BLOCK_ID_FLAG_ABSENT: 1,
  BLOCK_ID_FLAG_COMMIT: 2,
  BLOCK_ID_FLAG_NIL: 3,
} as const;
/** Description of tendermint.types.BlockIDFlag. */
export const BlockIDFlagEnum: EnumType = { typeName: "tendermint.types.BlockIDFlag", values: BlockIDFlag };

/** ValidatorSet is the validators of a height and their next proposer. */
export interface ValidatorSet {
  readonly validators: readonly Validator[];
  readonly proposer: Validator | undefined;
  readonly totalVotingPower: bigint;
}
const ValidatorSet_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.types.ValidatorSet. */
export const ValidatorSet: MessageType<ValidatorSet> = message<ValidatorSet>({
  typeName: "tendermint.types.ValidatorSet",
  options: {},
  fields: [
    { number: 1, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 2, name: "proposer", key: "proposer", type: { kind: "message", type: () => Validator }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "total_voting_power", key: "totalVotingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validators: p.validators ?? [], proposer: p.proposer ?? undefined, totalVotingPower: p.totalVotingPower ?? 0n }),
  write: (m, w) => {
    for (const v of m.validators) { const mark = w.uint32(10).fork(); Validator.write(v, w); w.join(mark); }
    if (m.proposer !== undefined) { const mark = w.uint32(18).fork(); Validator.write(m.proposer, w); w.join(mark); }
    if (m.totalVotingPower !== 0n) w.uint32(24).uint64(m.totalVotingPower);
  },
  read: (r) => {
    const validators_: Validator[] = [];
    let proposer_: Validator | undefined = undefined;
    let totalVotingPower_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validators_.push(r.nested(Validator.read)); break;
        case 18: proposer_ = r.nested(Validator.read); break;
        case 24: totalVotingPower_ = r.int64(); break;
        default: r.other(tag, ValidatorSet_numbers);
      }
    }
    return { validators: validators_, proposer: proposer_, totalVotingPower: totalVotingPower_ };
  },
});

/** Validator is a key with its voting power and place in the proposer rotation. */
export interface Validator {
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly votingPower: bigint;
  readonly proposerPriority: bigint;
}
const Validator_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tendermint.types.Validator. */
export const Validator: MessageType<Validator> = message<Validator>({
  typeName: "tendermint.types.Validator",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => PublicKey }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "voting_power", key: "votingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "proposer_priority", key: "proposerPriority", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ address: p.address ?? EMPTY_BYTES, pubKey: p.pubKey ?? PublicKey.create(), votingPower: p.votingPower ?? 0n, proposerPriority: p.proposerPriority ?? 0n }),
  write: (m, w) => {
    if (m.address.length > 0) w.uint32(10).bytes(m.address);
    { const mark = w.uint32(18).fork(); PublicKey.write(m.pubKey, w); w.join(mark); }
    if (m.votingPower !== 0n) w.uint32(24).uint64(m.votingPower);
    if (m.proposerPriority !== 0n) w.uint32(32).uint64(m.proposerPriority);
  },
  read: (r) => {
    let address_: Uint8Array = EMPTY_BYTES;
    let pubKey_: PublicKey = PublicKey.create();
    let votingPower_: bigint = 0n;
    let proposerPriority_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.bytes(); break;
        case 18: pubKey_ = r.nested(PublicKey.read); break;
        case 24: votingPower_ = r.int64(); break;
        case 32: proposerPriority_ = r.int64(); break;
        default: r.other(tag, Validator_numbers);
      }
    }
    return { address: address_, pubKey: pubKey_, votingPower: votingPower_, proposerPriority: proposerPriority_ };
  },
});

/** SimpleValidator is the leaf of the validators' hash. */
export interface SimpleValidator {
  readonly pubKey: PublicKey | undefined;
  readonly votingPower: bigint;
}
const SimpleValidator_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.SimpleValidator. */
export const SimpleValidator: MessageType<SimpleValidator> = message<SimpleValidator>({
  typeName: "tendermint.types.SimpleValidator",
  options: {},
  fields: [
    { number: 1, name: "pub_key", key: "pubKey", type: { kind: "message", type: () => PublicKey }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "voting_power", key: "votingPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pubKey: p.pubKey ?? undefined, votingPower: p.votingPower ?? 0n }),
  write: (m, w) => {
    if (m.pubKey !== undefined) { const mark = w.uint32(10).fork(); PublicKey.write(m.pubKey, w); w.join(mark); }
    if (m.votingPower !== 0n) w.uint32(16).uint64(m.votingPower);
  },
  read: (r) => {
    let pubKey_: PublicKey | undefined = undefined;
    let votingPower_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pubKey_ = r.nested(PublicKey.read); break;
        case 16: votingPower_ = r.int64(); break;
        default: r.other(tag, SimpleValidator_numbers);
      }
    }
    return { pubKey: pubKey_, votingPower: votingPower_ };
  },
});
