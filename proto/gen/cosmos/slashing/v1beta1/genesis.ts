// Generated from proto/cosmos/slashing/v1beta1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Params, ValidatorSigningInfo } from "#proto/cosmos/slashing/v1beta1/slashing.ts";

/** GenesisState is how well validators sign. */
export interface GenesisState {
  readonly params: Params;
  readonly signingInfos: readonly SigningInfo[];
  readonly missedBlocks: readonly ValidatorMissedBlocks[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.slashing.v1beta1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "cosmos.slashing.v1beta1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "signing_infos", key: "signingInfos", type: { kind: "message", type: () => SigningInfo }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 3, name: "missed_blocks", key: "missedBlocks", type: { kind: "message", type: () => ValidatorMissedBlocks }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), signingInfos: p.signingInfos ?? [], missedBlocks: p.missedBlocks ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    for (const v of m.signingInfos) { const mark = w.uint32(18).fork(); SigningInfo.write(v, w); w.join(mark); }
    for (const v of m.missedBlocks) { const mark = w.uint32(26).fork(); ValidatorMissedBlocks.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    const signingInfos_: SigningInfo[] = [];
    const missedBlocks_: ValidatorMissedBlocks[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: signingInfos_.push(r.nested(SigningInfo.read)); break;
        case 26: missedBlocks_.push(r.nested(ValidatorMissedBlocks.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, signingInfos: signingInfos_, missedBlocks: missedBlocks_ };
  },
});

/** SigningInfo is the signing info of one validator. */
export interface SigningInfo {
  readonly address: string;
  readonly validatorSigningInfo: ValidatorSigningInfo;
}
const SigningInfo_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.slashing.v1beta1.SigningInfo. */
export const SigningInfo: MessageType<SigningInfo> = message<SigningInfo>({
  typeName: "cosmos.slashing.v1beta1.SigningInfo",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "validator_signing_info", key: "validatorSigningInfo", type: { kind: "message", type: () => ValidatorSigningInfo }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ address: p.address ?? "", validatorSigningInfo: p.validatorSigningInfo ?? ValidatorSigningInfo.create() }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    { const mark = w.uint32(18).fork(); ValidatorSigningInfo.write(m.validatorSigningInfo, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    let validatorSigningInfo_: ValidatorSigningInfo = ValidatorSigningInfo.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: validatorSigningInfo_ = r.nested(ValidatorSigningInfo.read); break;
        default: r.other(tag, SigningInfo_numbers);
      }
    }
    return { address: address_, validatorSigningInfo: validatorSigningInfo_ };
  },
});

/** ValidatorMissedBlocks is which blocks of its window a validator missed. */
export interface ValidatorMissedBlocks {
  readonly address: string;
  readonly missedBlocks: readonly MissedBlock[];
}
const ValidatorMissedBlocks_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.slashing.v1beta1.ValidatorMissedBlocks. */
export const ValidatorMissedBlocks: MessageType<ValidatorMissedBlocks> = message<ValidatorMissedBlocks>({
  typeName: "cosmos.slashing.v1beta1.ValidatorMissedBlocks",
  options: {},
  fields: [
    { number: 1, name: "address", key: "address", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "missed_blocks", key: "missedBlocks", type: { kind: "message", type: () => MissedBlock }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ address: p.address ?? "", missedBlocks: p.missedBlocks ?? [] }),
  write: (m, w) => {
    if (m.address !== "") w.uint32(10).string(m.address);
    for (const v of m.missedBlocks) { const mark = w.uint32(18).fork(); MissedBlock.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let address_: string = "";
    const missedBlocks_: MissedBlock[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: address_ = r.string(); break;
        case 18: missedBlocks_.push(r.nested(MissedBlock.read)); break;
        default: r.other(tag, ValidatorMissedBlocks_numbers);
      }
    }
    return { address: address_, missedBlocks: missedBlocks_ };
  },
});

/** MissedBlock is one place of the window. */
export interface MissedBlock {
  readonly index: bigint;
  readonly missed: boolean;
}
const MissedBlock_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.slashing.v1beta1.MissedBlock. */
export const MissedBlock: MessageType<MissedBlock> = message<MissedBlock>({
  typeName: "cosmos.slashing.v1beta1.MissedBlock",
  options: {},
  fields: [
    { number: 1, name: "index", key: "index", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "missed", key: "missed", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ index: p.index ?? 0n, missed: p.missed ?? false }),
  write: (m, w) => {
    if (m.index !== 0n) w.uint32(8).uint64(m.index);
    if (m.missed) w.uint32(16).bool(m.missed);
  },
  read: (r) => {
    let index_: bigint = 0n;
    let missed_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: index_ = r.int64(); break;
        case 16: missed_ = r.bool(); break;
        default: r.other(tag, MissedBlock_numbers);
      }
    }
    return { index: index_, missed: missed_ };
  },
});
