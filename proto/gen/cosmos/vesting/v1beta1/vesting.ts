// Generated from proto/cosmos/vesting/v1beta1/vesting.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { BaseAccount } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** BaseVestingAccount is what all vesting accounts share: the locked coins and how much of them is delegated. */
export interface BaseVestingAccount {
  readonly baseAccount: BaseAccount | undefined;
  readonly originalVesting: readonly Coin[];
  readonly delegatedFree: readonly Coin[];
  readonly delegatedVesting: readonly Coin[];
  readonly endTime: bigint;
}
const BaseVestingAccount_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.vesting.v1beta1.BaseVestingAccount. */
export const BaseVestingAccount: MessageType<BaseVestingAccount> = message<BaseVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.BaseVestingAccount",
  options: { "amino.name": "cosmos-sdk/BaseVestingAccount" },
  fields: [
    { number: 1, name: "base_account", key: "baseAccount", type: { kind: "message", type: () => BaseAccount }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "original_vesting", key: "originalVesting", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 3, name: "delegated_free", key: "delegatedFree", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 4, name: "delegated_vesting", key: "delegatedVesting", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
    { number: 5, name: "end_time", key: "endTime", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ baseAccount: p.baseAccount ?? undefined, originalVesting: p.originalVesting ?? [], delegatedFree: p.delegatedFree ?? [], delegatedVesting: p.delegatedVesting ?? [], endTime: p.endTime ?? 0n }),
  write: (m, w) => {
    if (m.baseAccount !== undefined) { const mark = w.uint32(10).fork(); BaseAccount.write(m.baseAccount, w); w.join(mark); }
    for (const v of m.originalVesting) { const mark = w.uint32(18).fork(); Coin.write(v, w); w.join(mark); }
    for (const v of m.delegatedFree) { const mark = w.uint32(26).fork(); Coin.write(v, w); w.join(mark); }
    for (const v of m.delegatedVesting) { const mark = w.uint32(34).fork(); Coin.write(v, w); w.join(mark); }
    if (m.endTime !== 0n) w.uint32(40).uint64(m.endTime);
  },
  read: (r) => {
    let baseAccount_: BaseAccount | undefined = undefined;
    const originalVesting_: Coin[] = [];
    const delegatedFree_: Coin[] = [];
    const delegatedVesting_: Coin[] = [];
    let endTime_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseAccount_ = r.nested(BaseAccount.read); break;
        case 18: originalVesting_.push(r.nested(Coin.read)); break;
        case 26: delegatedFree_.push(r.nested(Coin.read)); break;
        case 34: delegatedVesting_.push(r.nested(Coin.read)); break;
        case 40: endTime_ = r.int64(); break;
        default: r.other(tag, BaseVestingAccount_numbers);
      }
    }
    return { baseAccount: baseAccount_, originalVesting: originalVesting_, delegatedFree: delegatedFree_, delegatedVesting: delegatedVesting_, endTime: endTime_ };
  },
});

/** ContinuousVestingAccount unlocks evenly from its start to its end, in Unix seconds. */
export interface ContinuousVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
}
const ContinuousVestingAccount_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.vesting.v1beta1.ContinuousVestingAccount. */
export const ContinuousVestingAccount: MessageType<ContinuousVestingAccount> = message<ContinuousVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.ContinuousVestingAccount",
  options: { "amino.name": "cosmos-sdk/ContinuousVestingAccount" },
  fields: [
    { number: 1, name: "base_vesting_account", key: "baseVestingAccount", type: { kind: "message", type: () => BaseVestingAccount }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "start_time", key: "startTime", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ baseVestingAccount: p.baseVestingAccount ?? undefined, startTime: p.startTime ?? 0n }),
  write: (m, w) => {
    if (m.baseVestingAccount !== undefined) { const mark = w.uint32(10).fork(); BaseVestingAccount.write(m.baseVestingAccount, w); w.join(mark); }
    if (m.startTime !== 0n) w.uint32(16).uint64(m.startTime);
  },
  read: (r) => {
    let baseVestingAccount_: BaseVestingAccount | undefined = undefined;
    let startTime_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseVestingAccount_ = r.nested(BaseVestingAccount.read); break;
        case 16: startTime_ = r.int64(); break;
        default: r.other(tag, ContinuousVestingAccount_numbers);
      }
    }
    return { baseVestingAccount: baseVestingAccount_, startTime: startTime_ };
  },
});

/** DelayedVestingAccount unlocks all at its end. */
export interface DelayedVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}
const DelayedVestingAccount_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.vesting.v1beta1.DelayedVestingAccount. */
export const DelayedVestingAccount: MessageType<DelayedVestingAccount> = message<DelayedVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.DelayedVestingAccount",
  options: { "amino.name": "cosmos-sdk/DelayedVestingAccount" },
  fields: [
    { number: 1, name: "base_vesting_account", key: "baseVestingAccount", type: { kind: "message", type: () => BaseVestingAccount }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ baseVestingAccount: p.baseVestingAccount ?? undefined }),
  write: (m, w) => {
    if (m.baseVestingAccount !== undefined) { const mark = w.uint32(10).fork(); BaseVestingAccount.write(m.baseVestingAccount, w); w.join(mark); }
  },
  read: (r) => {
    let baseVestingAccount_: BaseVestingAccount | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseVestingAccount_ = r.nested(BaseVestingAccount.read); break;
        default: r.other(tag, DelayedVestingAccount_numbers);
      }
    }
    return { baseVestingAccount: baseVestingAccount_ };
  },
});

/** Period is a span in seconds and what unlocks after it. */
export interface Period {
  readonly length: bigint;
  readonly amount: readonly Coin[];
}
const Period_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.vesting.v1beta1.Period. */
export const Period: MessageType<Period> = message<Period>({
  typeName: "cosmos.vesting.v1beta1.Period",
  options: {},
  fields: [
    { number: 1, name: "length", key: "length", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
  ],
  create: (p) => ({ length: p.length ?? 0n, amount: p.amount ?? [] }),
  write: (m, w) => {
    if (m.length !== 0n) w.uint32(8).uint64(m.length);
    for (const v of m.amount) { const mark = w.uint32(18).fork(); Coin.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let length_: bigint = 0n;
    const amount_: Coin[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: length_ = r.int64(); break;
        case 18: amount_.push(r.nested(Coin.read)); break;
        default: r.other(tag, Period_numbers);
      }
    }
    return { length: length_, amount: amount_ };
  },
});

/** PeriodicVestingAccount unlocks period by period. */
export interface PeriodicVestingAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
  readonly startTime: bigint;
  readonly vestingPeriods: readonly Period[];
}
const PeriodicVestingAccount_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.vesting.v1beta1.PeriodicVestingAccount. */
export const PeriodicVestingAccount: MessageType<PeriodicVestingAccount> = message<PeriodicVestingAccount>({
  typeName: "cosmos.vesting.v1beta1.PeriodicVestingAccount",
  options: { "amino.name": "cosmos-sdk/PeriodicVestingAccount" },
  fields: [
    { number: 1, name: "base_vesting_account", key: "baseVestingAccount", type: { kind: "message", type: () => BaseVestingAccount }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "start_time", key: "startTime", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "vesting_periods", key: "vestingPeriods", type: { kind: "message", type: () => Period }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ baseVestingAccount: p.baseVestingAccount ?? undefined, startTime: p.startTime ?? 0n, vestingPeriods: p.vestingPeriods ?? [] }),
  write: (m, w) => {
    if (m.baseVestingAccount !== undefined) { const mark = w.uint32(10).fork(); BaseVestingAccount.write(m.baseVestingAccount, w); w.join(mark); }
    if (m.startTime !== 0n) w.uint32(16).uint64(m.startTime);
    for (const v of m.vestingPeriods) { const mark = w.uint32(26).fork(); Period.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let baseVestingAccount_: BaseVestingAccount | undefined = undefined;
    let startTime_: bigint = 0n;
    const vestingPeriods_: Period[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseVestingAccount_ = r.nested(BaseVestingAccount.read); break;
        case 16: startTime_ = r.int64(); break;
        case 26: vestingPeriods_.push(r.nested(Period.read)); break;
        default: r.other(tag, PeriodicVestingAccount_numbers);
      }
    }
    return { baseVestingAccount: baseVestingAccount_, startTime: startTime_, vestingPeriods: vestingPeriods_ };
  },
});

/** PermanentLockedAccount never unlocks; its coins can only be delegated. */
export interface PermanentLockedAccount {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}
const PermanentLockedAccount_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.vesting.v1beta1.PermanentLockedAccount. */
export const PermanentLockedAccount: MessageType<PermanentLockedAccount> = message<PermanentLockedAccount>({
  typeName: "cosmos.vesting.v1beta1.PermanentLockedAccount",
  options: { "amino.name": "cosmos-sdk/PermanentLockedAccount" },
  fields: [
    { number: 1, name: "base_vesting_account", key: "baseVestingAccount", type: { kind: "message", type: () => BaseVestingAccount }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ baseVestingAccount: p.baseVestingAccount ?? undefined }),
  write: (m, w) => {
    if (m.baseVestingAccount !== undefined) { const mark = w.uint32(10).fork(); BaseVestingAccount.write(m.baseVestingAccount, w); w.join(mark); }
  },
  read: (r) => {
    let baseVestingAccount_: BaseVestingAccount | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: baseVestingAccount_ = r.nested(BaseVestingAccount.read); break;
        default: r.other(tag, PermanentLockedAccount_numbers);
      }
    }
    return { baseVestingAccount: baseVestingAccount_ };
  },
});
