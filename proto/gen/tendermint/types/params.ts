// Generated from proto/tendermint/types/params.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Duration } from "#proto/google/protobuf/duration.ts";

/** ConsensusParams are the limits all validators must agree on. */
export interface ConsensusParams {
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly version: VersionParams | undefined;
  readonly abci: ABCIParams | undefined;
  readonly authority: AuthorityParams | undefined;
}
const ConsensusParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tendermint.types.ConsensusParams. */
export const ConsensusParams: MessageType<ConsensusParams> = message<ConsensusParams>({
  typeName: "tendermint.types.ConsensusParams",
  options: {},
  fields: [
    { number: 1, name: "block", key: "block", type: { kind: "message", type: () => BlockParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "evidence", key: "evidence", type: { kind: "message", type: () => EvidenceParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "validator", key: "validator", type: { kind: "message", type: () => ValidatorParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "version", key: "version", type: { kind: "message", type: () => VersionParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "abci", key: "abci", type: { kind: "message", type: () => ABCIParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "authority", key: "authority", type: { kind: "message", type: () => AuthorityParams }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ block: p.block ?? undefined, evidence: p.evidence ?? undefined, validator: p.validator ?? undefined, version: p.version ?? undefined, abci: p.abci ?? undefined, authority: p.authority ?? undefined }),
  write: (m, w) => {
    if (m.block !== undefined) { const mark = w.uint32(10).fork(); BlockParams.write(m.block, w); w.join(mark); }
    if (m.evidence !== undefined) { const mark = w.uint32(18).fork(); EvidenceParams.write(m.evidence, w); w.join(mark); }
    if (m.validator !== undefined) { const mark = w.uint32(26).fork(); ValidatorParams.write(m.validator, w); w.join(mark); }
    if (m.version !== undefined) { const mark = w.uint32(34).fork(); VersionParams.write(m.version, w); w.join(mark); }
    if (m.abci !== undefined) { const mark = w.uint32(42).fork(); ABCIParams.write(m.abci, w); w.join(mark); }
    if (m.authority !== undefined) { const mark = w.uint32(50).fork(); AuthorityParams.write(m.authority, w); w.join(mark); }
  },
  read: (r) => {
    let block_: BlockParams | undefined = undefined;
    let evidence_: EvidenceParams | undefined = undefined;
    let validator_: ValidatorParams | undefined = undefined;
    let version_: VersionParams | undefined = undefined;
    let abci_: ABCIParams | undefined = undefined;
    let authority_: AuthorityParams | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: block_ = r.nested(BlockParams.read); break;
        case 18: evidence_ = r.nested(EvidenceParams.read); break;
        case 26: validator_ = r.nested(ValidatorParams.read); break;
        case 34: version_ = r.nested(VersionParams.read); break;
        case 42: abci_ = r.nested(ABCIParams.read); break;
        case 50: authority_ = r.nested(AuthorityParams.read); break;
        default: r.other(tag, ConsensusParams_numbers);
      }
    }
    return { block: block_, evidence: evidence_, validator: validator_, version: version_, abci: abci_, authority: authority_ };
  },
});

/** BlockParams bound a block; -1 gas means no bound. */
export interface BlockParams {
  readonly maxBytes: bigint;
  readonly maxGas: bigint;
}
const BlockParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.BlockParams. */
export const BlockParams: MessageType<BlockParams> = message<BlockParams>({
  typeName: "tendermint.types.BlockParams",
  options: {},
  fields: [
    { number: 1, name: "max_bytes", key: "maxBytes", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "max_gas", key: "maxGas", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ maxBytes: p.maxBytes ?? 0n, maxGas: p.maxGas ?? 0n }),
  write: (m, w) => {
    if (m.maxBytes !== 0n) w.uint32(8).uint64(m.maxBytes);
    if (m.maxGas !== 0n) w.uint32(16).uint64(m.maxGas);
  },
  read: (r) => {
    let maxBytes_: bigint = 0n;
    let maxGas_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: maxBytes_ = r.int64(); break;
        case 16: maxGas_ = r.int64(); break;
        default: r.other(tag, BlockParams_numbers);
      }
    }
    return { maxBytes: maxBytes_, maxGas: maxGas_ };
  },
});

/** EvidenceParams say how old and how large evidence may be. */
export interface EvidenceParams {
  readonly maxAgeNumBlocks: bigint;
  readonly maxAgeDuration: Duration;
  readonly maxBytes: bigint;
}
const EvidenceParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tendermint.types.EvidenceParams. */
export const EvidenceParams: MessageType<EvidenceParams> = message<EvidenceParams>({
  typeName: "tendermint.types.EvidenceParams",
  options: {},
  fields: [
    { number: 1, name: "max_age_num_blocks", key: "maxAgeNumBlocks", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "max_age_duration", key: "maxAgeDuration", type: { kind: "message", type: () => Duration }, repeated: false, required: true, oneof: undefined, options: { "gogoproto.stdduration": true } },
    { number: 3, name: "max_bytes", key: "maxBytes", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ maxAgeNumBlocks: p.maxAgeNumBlocks ?? 0n, maxAgeDuration: p.maxAgeDuration ?? Duration.create(), maxBytes: p.maxBytes ?? 0n }),
  write: (m, w) => {
    if (m.maxAgeNumBlocks !== 0n) w.uint32(8).uint64(m.maxAgeNumBlocks);
    { const mark = w.uint32(18).fork(); Duration.write(m.maxAgeDuration, w); w.join(mark); }
    if (m.maxBytes !== 0n) w.uint32(24).uint64(m.maxBytes);
  },
  read: (r) => {
    let maxAgeNumBlocks_: bigint = 0n;
    let maxAgeDuration_: Duration = Duration.create();
    let maxBytes_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: maxAgeNumBlocks_ = r.int64(); break;
        case 18: maxAgeDuration_ = r.nested(Duration.read); break;
        case 24: maxBytes_ = r.int64(); break;
        default: r.other(tag, EvidenceParams_numbers);
      }
    }
    return { maxAgeNumBlocks: maxAgeNumBlocks_, maxAgeDuration: maxAgeDuration_, maxBytes: maxBytes_ };
  },
});

/** ValidatorParams list the key types a validator may have. */
export interface ValidatorParams {
  readonly pubKeyTypes: readonly string[];
}
const ValidatorParams_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.ValidatorParams. */
export const ValidatorParams: MessageType<ValidatorParams> = message<ValidatorParams>({
  typeName: "tendermint.types.ValidatorParams",
  options: {},
  fields: [
    { number: 1, name: "pub_key_types", key: "pubKeyTypes", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ pubKeyTypes: p.pubKeyTypes ?? [] }),
  write: (m, w) => {
    for (const v of m.pubKeyTypes) w.uint32(10).string(v);
  },
  read: (r) => {
    const pubKeyTypes_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pubKeyTypes_.push(r.string()); break;
        default: r.other(tag, ValidatorParams_numbers);
      }
    }
    return { pubKeyTypes: pubKeyTypes_ };
  },
});

/** VersionParams hold the application version that headers state. */
export interface VersionParams {
  readonly app: bigint;
}
const VersionParams_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.VersionParams. */
export const VersionParams: MessageType<VersionParams> = message<VersionParams>({
  typeName: "tendermint.types.VersionParams",
  options: {},
  fields: [
    { number: 1, name: "app", key: "app", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ app: p.app ?? 0n }),
  write: (m, w) => {
    if (m.app !== 0n) w.uint32(8).uint64(m.app);
  },
  read: (r) => {
    let app_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: app_ = r.uint64(); break;
        default: r.other(tag, VersionParams_numbers);
      }
    }
    return { app: app_ };
  },
});

/** HashedParams are the two parameters that the header's consensus hash covers. */
export interface HashedParams {
  readonly blockMaxBytes: bigint;
  readonly blockMaxGas: bigint;
}
const HashedParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tendermint.types.HashedParams. */
export const HashedParams: MessageType<HashedParams> = message<HashedParams>({
  typeName: "tendermint.types.HashedParams",
  options: {},
  fields: [
    { number: 1, name: "block_max_bytes", key: "blockMaxBytes", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block_max_gas", key: "blockMaxGas", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ blockMaxBytes: p.blockMaxBytes ?? 0n, blockMaxGas: p.blockMaxGas ?? 0n }),
  write: (m, w) => {
    if (m.blockMaxBytes !== 0n) w.uint32(8).uint64(m.blockMaxBytes);
    if (m.blockMaxGas !== 0n) w.uint32(16).uint64(m.blockMaxGas);
  },
  read: (r) => {
    let blockMaxBytes_: bigint = 0n;
    let blockMaxGas_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: blockMaxBytes_ = r.int64(); break;
        case 16: blockMaxGas_ = r.int64(); break;
        default: r.other(tag, HashedParams_numbers);
      }
    }
    return { blockMaxBytes: blockMaxBytes_, blockMaxGas: blockMaxGas_ };
  },
});

/** ABCIParams hold the height from which precommits carry extensions; 0 is never. */
export interface ABCIParams {
  readonly voteExtensionsEnableHeight: bigint;
}
const ABCIParams_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.ABCIParams. */
export const ABCIParams: MessageType<ABCIParams> = message<ABCIParams>({
  typeName: "tendermint.types.ABCIParams",
  options: {},
  fields: [
    { number: 1, name: "vote_extensions_enable_height", key: "voteExtensionsEnableHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ voteExtensionsEnableHeight: p.voteExtensionsEnableHeight ?? 0n }),
  write: (m, w) => {
    if (m.voteExtensionsEnableHeight !== 0n) w.uint32(8).uint64(m.voteExtensionsEnableHeight);
  },
  read: (r) => {
    let voteExtensionsEnableHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: voteExtensionsEnableHeight_ = r.int64(); break;
        default: r.other(tag, ABCIParams_numbers);
      }
    }
    return { voteExtensionsEnableHeight: voteExtensionsEnableHeight_ };
  },
});

/** AuthorityParams name who may change the parameters, where the application leaves it to them (CometBFT 0.39 and later). */
export interface AuthorityParams {
  readonly authority: string;
}
const AuthorityParams_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of tendermint.types.AuthorityParams. */
export const AuthorityParams: MessageType<AuthorityParams> = message<AuthorityParams>({
  typeName: "tendermint.types.AuthorityParams",
  options: {},
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ authority: p.authority ?? "" }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
  },
  read: (r) => {
    let authority_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        default: r.other(tag, AuthorityParams_numbers);
      }
    }
    return { authority: authority_ };
  },
});
