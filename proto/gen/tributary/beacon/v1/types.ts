// Generated from proto/tributary/beacon/v1/types.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type EnumType, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** Strength says what it would have taken to steer a value; consumers compare numbers. */
export const Strength = {
  STRENGTH_UNSPECIFIED: 0,
  STRENGTH_WEAK: 1,
  STRENGTH_BONDED: 2,
  STRENGTH_STRONG: 3,
} as const;
/** Description of tributary.beacon.v1.Strength. */
export const StrengthEnum: EnumType = { typeName: "tributary.beacon.v1.Strength", values: Strength };

/** Params say when values may be used, what makes them strong, and what withholding costs. */
export interface Params {
  readonly requestDelay: number;
  readonly recoveryBlocks: number;
  readonly strongPowerBps: number;
  readonly strongValidatorsMin: number;
  readonly retentionBlocks: bigint;
  readonly withheldWindow: bigint;
  readonly withheldMax: number;
  readonly withheldSlashBps: number;
  readonly withheldJailSeconds: bigint;
  readonly exclusionBlocks: bigint;
  readonly deposit: Coin;
  readonly commitmentsMax: number;
  readonly commitAheadMax: bigint;
}
const Params_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
/** Codec of tributary.beacon.v1.Params. */
export const Params: MessageType<Params> = message<Params>({
  typeName: "tributary.beacon.v1.Params",
  options: { "amino.name": "tributary/x/beacon/Params" },
  fields: [
    { number: 1, name: "request_delay", key: "requestDelay", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "recovery_blocks", key: "recoveryBlocks", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "strong_power_bps", key: "strongPowerBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "strong_validators_min", key: "strongValidatorsMin", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "retention_blocks", key: "retentionBlocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "withheld_window", key: "withheldWindow", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "withheld_max", key: "withheldMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 8, name: "withheld_slash_bps", key: "withheldSlashBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 9, name: "withheld_jail_seconds", key: "withheldJailSeconds", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "exclusion_blocks", key: "exclusionBlocks", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 12, name: "commitments_max", key: "commitmentsMax", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 13, name: "commit_ahead_max", key: "commitAheadMax", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ requestDelay: p.requestDelay ?? 0, recoveryBlocks: p.recoveryBlocks ?? 0, strongPowerBps: p.strongPowerBps ?? 0, strongValidatorsMin: p.strongValidatorsMin ?? 0, retentionBlocks: p.retentionBlocks ?? 0n, withheldWindow: p.withheldWindow ?? 0n, withheldMax: p.withheldMax ?? 0, withheldSlashBps: p.withheldSlashBps ?? 0, withheldJailSeconds: p.withheldJailSeconds ?? 0n, exclusionBlocks: p.exclusionBlocks ?? 0n, deposit: p.deposit ?? Coin.create(), commitmentsMax: p.commitmentsMax ?? 0, commitAheadMax: p.commitAheadMax ?? 0n }),
  write: (m, w) => {
    if (m.requestDelay !== 0) w.uint32(8).uint32(m.requestDelay);
    if (m.recoveryBlocks !== 0) w.uint32(16).uint32(m.recoveryBlocks);
    if (m.strongPowerBps !== 0) w.uint32(24).uint32(m.strongPowerBps);
    if (m.strongValidatorsMin !== 0) w.uint32(32).uint32(m.strongValidatorsMin);
    if (m.retentionBlocks !== 0n) w.uint32(40).uint64(m.retentionBlocks);
    if (m.withheldWindow !== 0n) w.uint32(48).uint64(m.withheldWindow);
    if (m.withheldMax !== 0) w.uint32(56).uint32(m.withheldMax);
    if (m.withheldSlashBps !== 0) w.uint32(64).uint32(m.withheldSlashBps);
    if (m.withheldJailSeconds !== 0n) w.uint32(72).uint64(m.withheldJailSeconds);
    if (m.exclusionBlocks !== 0n) w.uint32(80).uint64(m.exclusionBlocks);
    { const mark = w.uint32(90).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.commitmentsMax !== 0) w.uint32(96).uint32(m.commitmentsMax);
    if (m.commitAheadMax !== 0n) w.uint32(104).uint64(m.commitAheadMax);
  },
  read: (r) => {
    let requestDelay_: number = 0;
    let recoveryBlocks_: number = 0;
    let strongPowerBps_: number = 0;
    let strongValidatorsMin_: number = 0;
    let retentionBlocks_: bigint = 0n;
    let withheldWindow_: bigint = 0n;
    let withheldMax_: number = 0;
    let withheldSlashBps_: number = 0;
    let withheldJailSeconds_: bigint = 0n;
    let exclusionBlocks_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    let commitmentsMax_: number = 0;
    let commitAheadMax_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: requestDelay_ = r.uint32(); break;
        case 16: recoveryBlocks_ = r.uint32(); break;
        case 24: strongPowerBps_ = r.uint32(); break;
        case 32: strongValidatorsMin_ = r.uint32(); break;
        case 40: retentionBlocks_ = r.uint64(); break;
        case 48: withheldWindow_ = r.uint64(); break;
        case 56: withheldMax_ = r.uint32(); break;
        case 64: withheldSlashBps_ = r.uint32(); break;
        case 72: withheldJailSeconds_ = r.uint64(); break;
        case 80: exclusionBlocks_ = r.uint64(); break;
        case 90: deposit_ = r.nested(Coin.read); break;
        case 96: commitmentsMax_ = r.uint32(); break;
        case 104: commitAheadMax_ = r.uint64(); break;
        default: r.other(tag, Params_numbers);
      }
    }
    return { requestDelay: requestDelay_, recoveryBlocks: recoveryBlocks_, strongPowerBps: strongPowerBps_, strongValidatorsMin: strongValidatorsMin_, retentionBlocks: retentionBlocks_, withheldWindow: withheldWindow_, withheldMax: withheldMax_, withheldSlashBps: withheldSlashBps_, withheldJailSeconds: withheldJailSeconds_, exclusionBlocks: exclusionBlocks_, deposit: deposit_, commitmentsMax: commitmentsMax_, commitAheadMax: commitAheadMax_ };
  },
});

/** Value is the final randomness of a height. */
export interface Value {
  readonly height: bigint;
  readonly value: Uint8Array;
  readonly strength: number;
  readonly validators: number;
  readonly powerBps: number;
  readonly secrets: number;
}
const Value_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.beacon.v1.Value. */
export const Value: MessageType<Value> = message<Value>({
  typeName: "tributary.beacon.v1.Value",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "strength", key: "strength", type: { kind: "enum", type: StrengthEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "validators", key: "validators", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "power_bps", key: "powerBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "secrets", key: "secrets", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, value: p.value ?? EMPTY_BYTES, strength: p.strength ?? 0, validators: p.validators ?? 0, powerBps: p.powerBps ?? 0, secrets: p.secrets ?? 0 }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
    if (m.strength !== 0) w.uint32(24).int32(m.strength);
    if (m.validators !== 0) w.uint32(32).uint32(m.validators);
    if (m.powerBps !== 0) w.uint32(40).uint32(m.powerBps);
    if (m.secrets !== 0) w.uint32(48).uint32(m.secrets);
  },
  read: (r) => {
    let height_: bigint = 0n;
    let value_: Uint8Array = EMPTY_BYTES;
    let strength_: number = 0;
    let validators_: number = 0;
    let powerBps_: number = 0;
    let secrets_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: value_ = r.bytes(); break;
        case 24: strength_ = r.int32(); break;
        case 32: validators_ = r.uint32(); break;
        case 40: powerBps_ = r.uint32(); break;
        case 48: secrets_ = r.uint32(); break;
        default: r.other(tag, Value_numbers);
      }
    }
    return { height: height_, value: value_, strength: strength_, validators: validators_, powerBps: powerBps_, secrets: secrets_ };
  },
});

/** Onion is a validator's chain of hashes: the layer of a height hashes to the layer of the height before. */
export interface Onion {
  readonly number: bigint;
  readonly baseHeight: bigint;
  readonly length: number;
  readonly lastHeight: bigint;
  readonly lastLayer: Uint8Array;
}
const Onion_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.beacon.v1.Onion. */
export const Onion: MessageType<Onion> = message<Onion>({
  typeName: "tributary.beacon.v1.Onion",
  options: {},
  fields: [
    { number: 1, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "base_height", key: "baseHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "length", key: "length", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "last_height", key: "lastHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "last_layer", key: "lastLayer", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ number: p.number ?? 0n, baseHeight: p.baseHeight ?? 0n, length: p.length ?? 0, lastHeight: p.lastHeight ?? 0n, lastLayer: p.lastLayer ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.number !== 0n) w.uint32(8).uint64(m.number);
    if (m.baseHeight !== 0n) w.uint32(16).uint64(m.baseHeight);
    if (m.length !== 0) w.uint32(24).uint32(m.length);
    if (m.lastHeight !== 0n) w.uint32(32).uint64(m.lastHeight);
    if (m.lastLayer.length > 0) w.uint32(42).bytes(m.lastLayer);
  },
  read: (r) => {
    let number_: bigint = 0n;
    let baseHeight_: bigint = 0n;
    let length_: number = 0;
    let lastHeight_: bigint = 0n;
    let lastLayer_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: number_ = r.uint64(); break;
        case 16: baseHeight_ = r.int64(); break;
        case 24: length_ = r.uint32(); break;
        case 32: lastHeight_ = r.int64(); break;
        case 42: lastLayer_ = r.bytes(); break;
        default: r.other(tag, Onion_numbers);
      }
    }
    return { number: number_, baseHeight: baseHeight_, length: length_, lastHeight: lastHeight_, lastLayer: lastLayer_ };
  },
});

/** Voter is what is known of a validator that committed to an onion. */
export interface Voter {
  readonly validator: string;
  readonly onions: bigint;
  readonly current: Onion | undefined;
  readonly next: Onion | undefined;
  readonly withheld: number;
  readonly windowStart: bigint;
  readonly excludedUntil: bigint;
}
const Voter_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.beacon.v1.Voter. */
export const Voter: MessageType<Voter> = message<Voter>({
  typeName: "tributary.beacon.v1.Voter",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "onions", key: "onions", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "current", key: "current", type: { kind: "message", type: () => Onion }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "next", key: "next", type: { kind: "message", type: () => Onion }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "withheld", key: "withheld", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "window_start", key: "windowStart", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 7, name: "excluded_until", key: "excludedUntil", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? "", onions: p.onions ?? 0n, current: p.current ?? undefined, next: p.next ?? undefined, withheld: p.withheld ?? 0, windowStart: p.windowStart ?? 0n, excludedUntil: p.excludedUntil ?? 0n }),
  write: (m, w) => {
    if (m.validator !== "") w.uint32(10).string(m.validator);
    if (m.onions !== 0n) w.uint32(16).uint64(m.onions);
    if (m.current !== undefined) { const mark = w.uint32(26).fork(); Onion.write(m.current, w); w.join(mark); }
    if (m.next !== undefined) { const mark = w.uint32(34).fork(); Onion.write(m.next, w); w.join(mark); }
    if (m.withheld !== 0) w.uint32(40).uint32(m.withheld);
    if (m.windowStart !== 0n) w.uint32(48).uint64(m.windowStart);
    if (m.excludedUntil !== 0n) w.uint32(56).uint64(m.excludedUntil);
  },
  read: (r) => {
    let validator_: string = "";
    let onions_: bigint = 0n;
    let current_: Onion | undefined = undefined;
    let next_: Onion | undefined = undefined;
    let withheld_: number = 0;
    let windowStart_: bigint = 0n;
    let excludedUntil_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.string(); break;
        case 16: onions_ = r.uint64(); break;
        case 26: current_ = r.nested(Onion.read); break;
        case 34: next_ = r.nested(Onion.read); break;
        case 40: withheld_ = r.uint32(); break;
        case 48: windowStart_ = r.int64(); break;
        case 56: excludedUntil_ = r.int64(); break;
        default: r.other(tag, Voter_numbers);
      }
    }
    return { validator: validator_, onions: onions_, current: current_, next: next_, withheld: withheld_, windowStart: windowStart_, excludedUntil: excludedUntil_ };
  },
});

/** Reveal is a validator's layer for a height. */
export interface Reveal {
  readonly validator: Uint8Array;
  readonly power: bigint;
  readonly layer: Uint8Array;
}
const Reveal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.Reveal. */
export const Reveal: MessageType<Reveal> = message<Reveal>({
  typeName: "tributary.beacon.v1.Reveal",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "power", key: "power", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "layer", key: "layer", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? EMPTY_BYTES, power: p.power ?? 0n, layer: p.layer ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.validator.length > 0) w.uint32(10).bytes(m.validator);
    if (m.power !== 0n) w.uint32(16).uint64(m.power);
    if (m.layer.length > 0) w.uint32(26).bytes(m.layer);
  },
  read: (r) => {
    let validator_: Uint8Array = EMPTY_BYTES;
    let power_: bigint = 0n;
    let layer_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.bytes(); break;
        case 16: power_ = r.int64(); break;
        case 26: layer_ = r.bytes(); break;
        default: r.other(tag, Reveal_numbers);
      }
    }
    return { validator: validator_, power: power_, layer: layer_ };
  },
});

/** Pending is a height whose value is not final yet. */
export interface Pending {
  readonly height: bigint;
  readonly blockHash: Uint8Array;
  readonly totalPower: bigint;
  readonly reveals: readonly Reveal[];
}
const Pending_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.beacon.v1.Pending. */
export const Pending: MessageType<Pending> = message<Pending>({
  typeName: "tributary.beacon.v1.Pending",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "block_hash", key: "blockHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "total_power", key: "totalPower", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "reveals", key: "reveals", type: { kind: "message", type: () => Reveal }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n, blockHash: p.blockHash ?? EMPTY_BYTES, totalPower: p.totalPower ?? 0n, reveals: p.reveals ?? [] }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
    if (m.blockHash.length > 0) w.uint32(18).bytes(m.blockHash);
    if (m.totalPower !== 0n) w.uint32(24).uint64(m.totalPower);
    for (const v of m.reveals) { const mark = w.uint32(34).fork(); Reveal.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let height_: bigint = 0n;
    let blockHash_: Uint8Array = EMPTY_BYTES;
    let totalPower_: bigint = 0n;
    const reveals_: Reveal[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        case 18: blockHash_ = r.bytes(); break;
        case 24: totalPower_ = r.int64(); break;
        case 34: reveals_.push(r.nested(Reveal.read)); break;
        default: r.other(tag, Pending_numbers);
      }
    }
    return { height: height_, blockHash: blockHash_, totalPower: totalPower_, reveals: reveals_ };
  },
});

/** Commitment is a secret that an account promised for a height. */
export interface Commitment {
  readonly targetHeight: bigint;
  readonly sender: string;
  readonly commitment: Uint8Array;
  readonly deposit: Coin;
  readonly secret: Uint8Array;
}
const Commitment_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.beacon.v1.Commitment. */
export const Commitment: MessageType<Commitment> = message<Commitment>({
  typeName: "tributary.beacon.v1.Commitment",
  options: {},
  fields: [
    { number: 1, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "secret", key: "secret", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ targetHeight: p.targetHeight ?? 0n, sender: p.sender ?? "", commitment: p.commitment ?? EMPTY_BYTES, deposit: p.deposit ?? Coin.create(), secret: p.secret ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.targetHeight !== 0n) w.uint32(8).uint64(m.targetHeight);
    if (m.sender !== "") w.uint32(18).string(m.sender);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
    { const mark = w.uint32(34).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.secret.length > 0) w.uint32(42).bytes(m.secret);
  },
  read: (r) => {
    let targetHeight_: bigint = 0n;
    let sender_: string = "";
    let commitment_: Uint8Array = EMPTY_BYTES;
    let deposit_: Coin = Coin.create();
    let secret_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: targetHeight_ = r.int64(); break;
        case 18: sender_ = r.string(); break;
        case 26: commitment_ = r.bytes(); break;
        case 34: deposit_ = r.nested(Coin.read); break;
        case 42: secret_ = r.bytes(); break;
        default: r.other(tag, Commitment_numbers);
      }
    }
    return { targetHeight: targetHeight_, sender: sender_, commitment: commitment_, deposit: deposit_, secret: secret_ };
  },
});

/** ValidatorKey is the ed25519 key of a validator that the genesis file named, which staking does not know. */
export interface ValidatorKey {
  readonly validator: string;
  readonly key: Uint8Array;
}
const ValidatorKey_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.ValidatorKey. */
export const ValidatorKey: MessageType<ValidatorKey> = message<ValidatorKey>({
  typeName: "tributary.beacon.v1.ValidatorKey",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ConsensusAddressString" } },
    { number: 2, name: "key", key: "key", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validator: p.validator ?? "", key: p.key ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.validator !== "") w.uint32(10).string(m.validator);
    if (m.key.length > 0) w.uint32(18).bytes(m.key);
  },
  read: (r) => {
    let validator_: string = "";
    let key_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.string(); break;
        case 18: key_ = r.bytes(); break;
        default: r.other(tag, ValidatorKey_numbers);
      }
    }
    return { validator: validator_, key: key_ };
  },
});
