// Generated from proto/tributary/datanet/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { DatanetStateEnum, PurposeEnum, RoundKindEnum, RoundStateEnum } from "#proto/tributary/datanet/v1/types.ts";

/** EventDatanetCreated reports a new datanet. */
export interface EventDatanetCreated {
  readonly datanetId: bigint;
  readonly curator: string;
  readonly name: string;
}
const EventDatanetCreated_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventDatanetCreated. */
export const EventDatanetCreated: MessageType<EventDatanetCreated> = message<EventDatanetCreated>({
  typeName: "tributary.datanet.v1.EventDatanetCreated",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, curator: p.curator ?? "", name: p.name ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.curator !== "") w.uint32(18).string(m.curator);
    if (m.name !== "") w.uint32(26).string(m.name);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let curator_: string = "";
    let name_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: curator_ = r.string(); break;
        case 26: name_ = r.string(); break;
        default: r.other(tag, EventDatanetCreated_numbers);
      }
    }
    return { datanetId: datanetId_, curator: curator_, name: name_ };
  },
});

/** EventDatanetUpdated reports a change of a datanet. */
export interface EventDatanetUpdated {
  readonly datanetId: bigint;
  readonly curator: string;
  readonly state: number;
}
const EventDatanetUpdated_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventDatanetUpdated. */
export const EventDatanetUpdated: MessageType<EventDatanetUpdated> = message<EventDatanetUpdated>({
  typeName: "tributary.datanet.v1.EventDatanetUpdated",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "curator", key: "curator", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: DatanetStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, curator: p.curator ?? "", state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.curator !== "") w.uint32(18).string(m.curator);
    if (m.state !== 0) w.uint32(24).int32(m.state);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let curator_: string = "";
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: curator_ = r.string(); break;
        case 24: state_ = r.int32(); break;
        default: r.other(tag, EventDatanetUpdated_numbers);
      }
    }
    return { datanetId: datanetId_, curator: curator_, state: state_ };
  },
});

/** EventLicenseRegistered reports new terms of use. */
export interface EventLicenseRegistered {
  readonly licenseId: bigint;
  readonly registrar: string;
  readonly name: string;
}
const EventLicenseRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventLicenseRegistered. */
export const EventLicenseRegistered: MessageType<EventLicenseRegistered> = message<EventLicenseRegistered>({
  typeName: "tributary.datanet.v1.EventLicenseRegistered",
  options: {},
  fields: [
    { number: 1, name: "license_id", key: "licenseId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "registrar", key: "registrar", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ licenseId: p.licenseId ?? 0n, registrar: p.registrar ?? "", name: p.name ?? "" }),
  write: (m, w) => {
    if (m.licenseId !== 0n) w.uint32(8).uint64(m.licenseId);
    if (m.registrar !== "") w.uint32(18).string(m.registrar);
    if (m.name !== "") w.uint32(26).string(m.name);
  },
  read: (r) => {
    let licenseId_: bigint = 0n;
    let registrar_: string = "";
    let name_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: licenseId_ = r.uint64(); break;
        case 18: registrar_ = r.string(); break;
        case 26: name_ = r.string(); break;
        default: r.other(tag, EventLicenseRegistered_numbers);
      }
    }
    return { licenseId: licenseId_, registrar: registrar_, name: name_ };
  },
});

/** EventContributionCommitted reports a bundle that took its place in line. */
export interface EventContributionCommitted {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly items: number;
  readonly bond: Coin;
}
const EventContributionCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventContributionCommitted. */
export const EventContributionCommitted: MessageType<EventContributionCommitted> = message<EventContributionCommitted>({
  typeName: "tributary.datanet.v1.EventContributionCommitted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "items", key: "items", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", items: p.items ?? 0, bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.items !== 0) w.uint32(32).uint32(m.items);
    { const mark = w.uint32(42).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let items_: number = 0;
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 32: items_ = r.uint32(); break;
        case 42: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventContributionCommitted_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, items: items_, bond: bond_ };
  },
});

/** EventContributionRevealed reports an opened bundle. */
export interface EventContributionRevealed {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly root: Uint8Array;
  readonly noveltyBps: number;
}
const EventContributionRevealed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventContributionRevealed. */
export const EventContributionRevealed: MessageType<EventContributionRevealed> = message<EventContributionRevealed>({
  typeName: "tributary.datanet.v1.EventContributionRevealed",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "novelty_bps", key: "noveltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", root: p.root ?? EMPTY_BYTES, noveltyBps: p.noveltyBps ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.root.length > 0) w.uint32(34).bytes(m.root);
    if (m.noveltyBps !== 0) w.uint32(40).uint32(m.noveltyBps);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let root_: Uint8Array = EMPTY_BYTES;
    let noveltyBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 34: root_ = r.bytes(); break;
        case 40: noveltyBps_ = r.uint32(); break;
        default: r.other(tag, EventContributionRevealed_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, root: root_, noveltyBps: noveltyBps_ };
  },
});

/** EventContributionAccepted reports a bundle that was let in. */
export interface EventContributionAccepted {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly weight: bigint;
}
const EventContributionAccepted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.EventContributionAccepted. */
export const EventContributionAccepted: MessageType<EventContributionAccepted> = message<EventContributionAccepted>({
  typeName: "tributary.datanet.v1.EventContributionAccepted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "weight", key: "weight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", weight: p.weight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.weight !== 0n) w.uint32(32).uint64(m.weight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let weight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 32: weight_ = r.uint64(); break;
        default: r.other(tag, EventContributionAccepted_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, weight: weight_ };
  },
});

/** EventContributionRejected reports a bundle that was turned down. */
export interface EventContributionRejected {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
}
const EventContributionRejected_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventContributionRejected. */
export const EventContributionRejected: MessageType<EventContributionRejected> = message<EventContributionRejected>({
  typeName: "tributary.datanet.v1.EventContributionRejected",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        default: r.other(tag, EventContributionRejected_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_ };
  },
});

/** EventContributionDuplicate reports a bundle that was there before. */
export interface EventContributionDuplicate {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly duplicateOf: bigint;
  readonly similarityBps: number;
}
const EventContributionDuplicate_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventContributionDuplicate. */
export const EventContributionDuplicate: MessageType<EventContributionDuplicate> = message<EventContributionDuplicate>({
  typeName: "tributary.datanet.v1.EventContributionDuplicate",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "duplicate_of", key: "duplicateOf", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "similarity_bps", key: "similarityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", duplicateOf: p.duplicateOf ?? 0n, similarityBps: p.similarityBps ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    if (m.duplicateOf !== 0n) w.uint32(32).uint64(m.duplicateOf);
    if (m.similarityBps !== 0) w.uint32(40).uint32(m.similarityBps);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let duplicateOf_: bigint = 0n;
    let similarityBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 32: duplicateOf_ = r.uint64(); break;
        case 40: similarityBps_ = r.uint32(); break;
        default: r.other(tag, EventContributionDuplicate_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, duplicateOf: duplicateOf_, similarityBps: similarityBps_ };
  },
});

/** EventContributionExpired reports a bundle that was not revealed in time and what it lost. */
export interface EventContributionExpired {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly burned: Coin;
}
const EventContributionExpired_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.EventContributionExpired. */
export const EventContributionExpired: MessageType<EventContributionExpired> = message<EventContributionExpired>({
  typeName: "tributary.datanet.v1.EventContributionExpired",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "burned", key: "burned", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", burned: p.burned ?? Coin.create() }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    { const mark = w.uint32(34).fork(); Coin.write(m.burned, w); w.join(mark); }
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let burned_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 34: burned_ = r.nested(Coin.read); break;
        default: r.other(tag, EventContributionExpired_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, burned: burned_ };
  },
});

/** EventContributionWithdrawn reports a bundle its contributor took back. */
export interface EventContributionWithdrawn {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
}
const EventContributionWithdrawn_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventContributionWithdrawn. */
export const EventContributionWithdrawn: MessageType<EventContributionWithdrawn> = message<EventContributionWithdrawn>({
  typeName: "tributary.datanet.v1.EventContributionWithdrawn",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        default: r.other(tag, EventContributionWithdrawn_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_ };
  },
});

/** EventBondReleased reports a bond that went back to its contributor. */
export interface EventBondReleased {
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly bond: Coin;
}
const EventBondReleased_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventBondReleased. */
export const EventBondReleased: MessageType<EventBondReleased> = message<EventBondReleased>({
  typeName: "tributary.datanet.v1.EventBondReleased",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
    { const mark = w.uint32(26).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        case 26: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventBondReleased_numbers);
      }
    }
    return { bundleId: bundleId_, contributor: contributor_, bond: bond_ };
  },
});

/** EventVersionPublished reports a frozen version. */
export interface EventVersionPublished {
  readonly datanetId: bigint;
  readonly version: bigint;
  readonly root: Uint8Array;
  readonly totalWeight: bigint;
  readonly bundles: number;
}
const EventVersionPublished_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventVersionPublished. */
export const EventVersionPublished: MessageType<EventVersionPublished> = message<EventVersionPublished>({
  typeName: "tributary.datanet.v1.EventVersionPublished",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "total_weight", key: "totalWeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "bundles", key: "bundles", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, version: p.version ?? 0n, root: p.root ?? EMPTY_BYTES, totalWeight: p.totalWeight ?? 0n, bundles: p.bundles ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.root.length > 0) w.uint32(26).bytes(m.root);
    if (m.totalWeight !== 0n) w.uint32(32).uint64(m.totalWeight);
    if (m.bundles !== 0) w.uint32(40).uint32(m.bundles);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let version_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    let totalWeight_: bigint = 0n;
    let bundles_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: root_ = r.bytes(); break;
        case 32: totalWeight_ = r.uint64(); break;
        case 40: bundles_ = r.uint32(); break;
        default: r.other(tag, EventVersionPublished_numbers);
      }
    }
    return { datanetId: datanetId_, version: version_, root: root_, totalWeight: totalWeight_, bundles: bundles_ };
  },
});

/** EventReviewerRegistered reports a reviewer and its stake. */
export interface EventReviewerRegistered {
  readonly reviewer: string;
  readonly stake: Coin;
}
const EventReviewerRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventReviewerRegistered. */
export const EventReviewerRegistered: MessageType<EventReviewerRegistered> = message<EventReviewerRegistered>({
  typeName: "tributary.datanet.v1.EventReviewerRegistered",
  options: {},
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "stake", key: "stake", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "", stake: p.stake ?? Coin.create() }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
    { const mark = w.uint32(18).fork(); Coin.write(m.stake, w); w.join(mark); }
  },
  read: (r) => {
    let reviewer_: string = "";
    let stake_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        case 18: stake_ = r.nested(Coin.read); break;
        default: r.other(tag, EventReviewerRegistered_numbers);
      }
    }
    return { reviewer: reviewer_, stake: stake_ };
  },
});

/** EventReviewerUnbonded reports a stake that was paid back. */
export interface EventReviewerUnbonded {
  readonly reviewer: string;
  readonly stake: Coin;
}
const EventReviewerUnbonded_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventReviewerUnbonded. */
export const EventReviewerUnbonded: MessageType<EventReviewerUnbonded> = message<EventReviewerUnbonded>({
  typeName: "tributary.datanet.v1.EventReviewerUnbonded",
  options: {},
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "stake", key: "stake", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "", stake: p.stake ?? Coin.create() }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
    { const mark = w.uint32(18).fork(); Coin.write(m.stake, w); w.join(mark); }
  },
  read: (r) => {
    let reviewer_: string = "";
    let stake_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        case 18: stake_ = r.nested(Coin.read); break;
        default: r.other(tag, EventReviewerUnbonded_numbers);
      }
    }
    return { reviewer: reviewer_, stake: stake_ };
  },
});

/** EventReviewerSlashed reports what a juror lost, and why. */
export interface EventReviewerSlashed {
  readonly reviewer: string;
  readonly roundId: bigint;
  readonly lost: Coin;
  readonly reason: string;
}
const EventReviewerSlashed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.EventReviewerSlashed. */
export const EventReviewerSlashed: MessageType<EventReviewerSlashed> = message<EventReviewerSlashed>({
  typeName: "tributary.datanet.v1.EventReviewerSlashed",
  options: {},
  fields: [
    { number: 1, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 4, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ reviewer: p.reviewer ?? "", roundId: p.roundId ?? 0n, lost: p.lost ?? Coin.create(), reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.reviewer !== "") w.uint32(10).string(m.reviewer);
    if (m.roundId !== 0n) w.uint32(16).uint64(m.roundId);
    { const mark = w.uint32(26).fork(); Coin.write(m.lost, w); w.join(mark); }
    if (m.reason !== "") w.uint32(34).string(m.reason);
  },
  read: (r) => {
    let reviewer_: string = "";
    let roundId_: bigint = 0n;
    let lost_: Coin = Coin.create();
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: reviewer_ = r.string(); break;
        case 16: roundId_ = r.uint64(); break;
        case 26: lost_ = r.nested(Coin.read); break;
        case 34: reason_ = r.string(); break;
        default: r.other(tag, EventReviewerSlashed_numbers);
      }
    }
    return { reviewer: reviewer_, roundId: roundId_, lost: lost_, reason: reason_ };
  },
});

/** EventReviewOpened reports a round whose seats are to be drawn. */
export interface EventReviewOpened {
  readonly roundId: bigint;
  readonly bundleId: bigint;
  readonly kind: number;
  readonly attempt: number;
}
const EventReviewOpened_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.EventReviewOpened. */
export const EventReviewOpened: MessageType<EventReviewOpened> = message<EventReviewOpened>({
  typeName: "tributary.datanet.v1.EventReviewOpened",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "kind", key: "kind", type: { kind: "enum", type: RoundKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "attempt", key: "attempt", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, bundleId: p.bundleId ?? 0n, kind: p.kind ?? 0, attempt: p.attempt ?? 0 }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.kind !== 0) w.uint32(24).int32(m.kind);
    if (m.attempt !== 0) w.uint32(32).uint32(m.attempt);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let kind_: number = 0;
    let attempt_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: kind_ = r.int32(); break;
        case 32: attempt_ = r.uint32(); break;
        default: r.other(tag, EventReviewOpened_numbers);
      }
    }
    return { roundId: roundId_, bundleId: bundleId_, kind: kind_, attempt: attempt_ };
  },
});

/** EventReviewDrawn reports a round's filled seats. */
export interface EventReviewDrawn {
  readonly roundId: bigint;
  readonly jurors: readonly string[];
  readonly commitDeadline: bigint;
}
const EventReviewDrawn_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventReviewDrawn. */
export const EventReviewDrawn: MessageType<EventReviewDrawn> = message<EventReviewDrawn>({
  typeName: "tributary.datanet.v1.EventReviewDrawn",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "jurors", key: "jurors", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "commit_deadline", key: "commitDeadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, jurors: p.jurors ?? [], commitDeadline: p.commitDeadline ?? 0n }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    for (const v of m.jurors) w.uint32(18).string(v);
    if (m.commitDeadline !== 0n) w.uint32(24).uint64(m.commitDeadline);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    const jurors_: string[] = [];
    let commitDeadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 18: jurors_.push(r.string()); break;
        case 24: commitDeadline_ = r.int64(); break;
        default: r.other(tag, EventReviewDrawn_numbers);
      }
    }
    return { roundId: roundId_, jurors: jurors_, commitDeadline: commitDeadline_ };
  },
});

/** EventReviewCommitted reports fixed labels. */
export interface EventReviewCommitted {
  readonly roundId: bigint;
  readonly juror: string;
}
const EventReviewCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventReviewCommitted. */
export const EventReviewCommitted: MessageType<EventReviewCommitted> = message<EventReviewCommitted>({
  typeName: "tributary.datanet.v1.EventReviewCommitted",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "juror", key: "juror", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, juror: p.juror ?? "" }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.juror !== "") w.uint32(18).string(m.juror);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let juror_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 18: juror_ = r.string(); break;
        default: r.other(tag, EventReviewCommitted_numbers);
      }
    }
    return { roundId: roundId_, juror: juror_ };
  },
});

/** EventReviewRevealed reports opened labels. */
export interface EventReviewRevealed {
  readonly roundId: bigint;
  readonly juror: string;
}
const EventReviewRevealed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventReviewRevealed. */
export const EventReviewRevealed: MessageType<EventReviewRevealed> = message<EventReviewRevealed>({
  typeName: "tributary.datanet.v1.EventReviewRevealed",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "juror", key: "juror", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, juror: p.juror ?? "" }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.juror !== "") w.uint32(18).string(m.juror);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let juror_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 18: juror_ = r.string(); break;
        default: r.other(tag, EventReviewRevealed_numbers);
      }
    }
    return { roundId: roundId_, juror: juror_ };
  },
});

/** EventReviewFinalized reports a verdict, or that there was none. */
export interface EventReviewFinalized {
  readonly roundId: bigint;
  readonly bundleId: bigint;
  readonly state: number;
  readonly qualityBps: number;
  readonly reason: string;
}
const EventReviewFinalized_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventReviewFinalized. */
export const EventReviewFinalized: MessageType<EventReviewFinalized> = message<EventReviewFinalized>({
  typeName: "tributary.datanet.v1.EventReviewFinalized",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "state", key: "state", type: { kind: "enum", type: RoundStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "quality_bps", key: "qualityBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, bundleId: p.bundleId ?? 0n, state: p.state ?? 0, qualityBps: p.qualityBps ?? 0, reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.state !== 0) w.uint32(24).int32(m.state);
    if (m.qualityBps !== 0) w.uint32(32).uint32(m.qualityBps);
    if (m.reason !== "") w.uint32(42).string(m.reason);
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let state_: number = 0;
    let qualityBps_: number = 0;
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 24: state_ = r.int32(); break;
        case 32: qualityBps_ = r.uint32(); break;
        case 42: reason_ = r.string(); break;
        default: r.other(tag, EventReviewFinalized_numbers);
      }
    }
    return { roundId: roundId_, bundleId: bundleId_, state: state_, qualityBps: qualityBps_, reason: reason_ };
  },
});

/** EventReviewerPaid reports what a juror's score earned. */
export interface EventReviewerPaid {
  readonly roundId: bigint;
  readonly reviewer: string;
  readonly amount: Coin;
}
const EventReviewerPaid_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventReviewerPaid. */
export const EventReviewerPaid: MessageType<EventReviewerPaid> = message<EventReviewerPaid>({
  typeName: "tributary.datanet.v1.EventReviewerPaid",
  options: {},
  fields: [
    { number: 1, name: "round_id", key: "roundId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "reviewer", key: "reviewer", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ roundId: p.roundId ?? 0n, reviewer: p.reviewer ?? "", amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.roundId !== 0n) w.uint32(8).uint64(m.roundId);
    if (m.reviewer !== "") w.uint32(18).string(m.reviewer);
    { const mark = w.uint32(26).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let roundId_: bigint = 0n;
    let reviewer_: string = "";
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: roundId_ = r.uint64(); break;
        case 18: reviewer_ = r.string(); break;
        case 26: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventReviewerPaid_numbers);
      }
    }
    return { roundId: roundId_, reviewer: reviewer_, amount: amount_ };
  },
});

/** EventContributionReturned reports a bundle for which no jury came together. */
export interface EventContributionReturned {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
}
const EventContributionReturned_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventContributionReturned. */
export const EventContributionReturned: MessageType<EventContributionReturned> = message<EventContributionReturned>({
  typeName: "tributary.datanet.v1.EventContributionReturned",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        default: r.other(tag, EventContributionReturned_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_ };
  },
});

/** EventBondForfeited reports the bond of a bundle that turned out to add nothing. */
export interface EventBondForfeited {
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly bond: Coin;
}
const EventBondForfeited_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventBondForfeited. */
export const EventBondForfeited: MessageType<EventBondForfeited> = message<EventBondForfeited>({
  typeName: "tributary.datanet.v1.EventBondForfeited",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(18).string(m.contributor);
    { const mark = w.uint32(26).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: contributor_ = r.string(); break;
        case 26: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventBondForfeited_numbers);
      }
    }
    return { bundleId: bundleId_, contributor: contributor_, bond: bond_ };
  },
});

/** EventContributionRevoked reports a bundle that was let in and proven not to belong there, and what it lost. */
export interface EventContributionRevoked {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly contributor: string;
  readonly lost: Coin;
  readonly reason: string;
}
const EventContributionRevoked_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventContributionRevoked. */
export const EventContributionRevoked: MessageType<EventContributionRevoked> = message<EventContributionRevoked>({
  typeName: "tributary.datanet.v1.EventContributionRevoked",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "contributor", key: "contributor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 5, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, contributor: p.contributor ?? "", lost: p.lost ?? Coin.create(), reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.contributor !== "") w.uint32(26).string(m.contributor);
    { const mark = w.uint32(34).fork(); Coin.write(m.lost, w); w.join(mark); }
    if (m.reason !== "") w.uint32(42).string(m.reason);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let contributor_: string = "";
    let lost_: Coin = Coin.create();
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: contributor_ = r.string(); break;
        case 34: lost_ = r.nested(Coin.read); break;
        case 42: reason_ = r.string(); break;
        default: r.other(tag, EventContributionRevoked_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, contributor: contributor_, lost: lost_, reason: reason_ };
  },
});

/** EventContributionTombstoned reports a bundle of which nothing is known any more. */
export interface EventContributionTombstoned {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
}
const EventContributionTombstoned_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventContributionTombstoned. */
export const EventContributionTombstoned: MessageType<EventContributionTombstoned> = message<EventContributionTombstoned>({
  typeName: "tributary.datanet.v1.EventContributionTombstoned",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        default: r.other(tag, EventContributionTombstoned_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_ };
  },
});

/** EventQuestionsApproved reports questions that a curator vouches for. */
export interface EventQuestionsApproved {
  readonly datanetId: bigint;
  readonly root: Uint8Array;
}
const EventQuestionsApproved_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventQuestionsApproved. */
export const EventQuestionsApproved: MessageType<EventQuestionsApproved> = message<EventQuestionsApproved>({
  typeName: "tributary.datanet.v1.EventQuestionsApproved",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "root", key: "root", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, root: p.root ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.root.length > 0) w.uint32(18).bytes(m.root);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let root_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: root_ = r.bytes(); break;
        default: r.other(tag, EventQuestionsApproved_numbers);
      }
    }
    return { datanetId: datanetId_, root: root_ };
  },
});

/** EventAccessGranted reports a leave to use a datanet. */
export interface EventAccessGranted {
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
  readonly expiresHeight: bigint;
}
const EventAccessGranted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.datanet.v1.EventAccessGranted. */
export const EventAccessGranted: MessageType<EventAccessGranted> = message<EventAccessGranted>({
  typeName: "tributary.datanet.v1.EventAccessGranted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0, expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(18).string(m.grantee);
    if (m.purpose !== 0) w.uint32(24).int32(m.purpose);
    if (m.expiresHeight !== 0n) w.uint32(32).uint64(m.expiresHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: grantee_ = r.string(); break;
        case 24: purpose_ = r.int32(); break;
        case 32: expiresHeight_ = r.int64(); break;
        default: r.other(tag, EventAccessGranted_numbers);
      }
    }
    return { datanetId: datanetId_, grantee: grantee_, purpose: purpose_, expiresHeight: expiresHeight_ };
  },
});

/** EventAccessRevoked reports a leave that was taken back. */
export interface EventAccessRevoked {
  readonly datanetId: bigint;
  readonly grantee: string;
  readonly purpose: number;
}
const EventAccessRevoked_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventAccessRevoked. */
export const EventAccessRevoked: MessageType<EventAccessRevoked> = message<EventAccessRevoked>({
  typeName: "tributary.datanet.v1.EventAccessRevoked",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "grantee", key: "grantee", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "purpose", key: "purpose", type: { kind: "enum", type: PurposeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, grantee: p.grantee ?? "", purpose: p.purpose ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.grantee !== "") w.uint32(18).string(m.grantee);
    if (m.purpose !== 0) w.uint32(24).int32(m.purpose);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let grantee_: string = "";
    let purpose_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: grantee_ = r.string(); break;
        case 24: purpose_ = r.int32(); break;
        default: r.other(tag, EventAccessRevoked_numbers);
      }
    }
    return { datanetId: datanetId_, grantee: grantee_, purpose: purpose_ };
  },
});

/** EventContributionChallenged reports a challenge of a bundle: "sketch", "ownership" or "availability". */
export interface EventContributionChallenged {
  readonly datanetId: bigint;
  readonly bundleId: bigint;
  readonly challenger: string;
  readonly reason: string;
  readonly deadline: bigint;
}
const EventContributionChallenged_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of tributary.datanet.v1.EventContributionChallenged. */
export const EventContributionChallenged: MessageType<EventContributionChallenged> = message<EventContributionChallenged>({
  typeName: "tributary.datanet.v1.EventContributionChallenged",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "challenger", key: "challenger", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "deadline", key: "deadline", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, bundleId: p.bundleId ?? 0n, challenger: p.challenger ?? "", reason: p.reason ?? "", deadline: p.deadline ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.bundleId !== 0n) w.uint32(16).uint64(m.bundleId);
    if (m.challenger !== "") w.uint32(26).string(m.challenger);
    if (m.reason !== "") w.uint32(34).string(m.reason);
    if (m.deadline !== 0n) w.uint32(40).uint64(m.deadline);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let bundleId_: bigint = 0n;
    let challenger_: string = "";
    let reason_: string = "";
    let deadline_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: bundleId_ = r.uint64(); break;
        case 26: challenger_ = r.string(); break;
        case 34: reason_ = r.string(); break;
        case 40: deadline_ = r.int64(); break;
        default: r.other(tag, EventContributionChallenged_numbers);
      }
    }
    return { datanetId: datanetId_, bundleId: bundleId_, challenger: challenger_, reason: reason_, deadline: deadline_ };
  },
});

/** EventChallengeEnded reports a challenge that did not take the bundle away. */
export interface EventChallengeEnded {
  readonly bundleId: bigint;
  readonly reason: string;
}
const EventChallengeEnded_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventChallengeEnded. */
export const EventChallengeEnded: MessageType<EventChallengeEnded> = message<EventChallengeEnded>({
  typeName: "tributary.datanet.v1.EventChallengeEnded",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "reason", key: "reason", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, reason: p.reason ?? "" }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.reason !== "") w.uint32(18).string(m.reason);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let reason_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: reason_ = r.string(); break;
        default: r.other(tag, EventChallengeEnded_numbers);
      }
    }
    return { bundleId: bundleId_, reason: reason_ };
  },
});

/** EventAvailabilityProved reports an answered check. */
export interface EventAvailabilityProved {
  readonly bundleId: bigint;
  readonly prover: string;
}
const EventAvailabilityProved_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventAvailabilityProved. */
export const EventAvailabilityProved: MessageType<EventAvailabilityProved> = message<EventAvailabilityProved>({
  typeName: "tributary.datanet.v1.EventAvailabilityProved",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, prover: p.prover ?? "" }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.prover !== "") w.uint32(18).string(m.prover);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let prover_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: prover_ = r.string(); break;
        default: r.other(tag, EventAvailabilityProved_numbers);
      }
    }
    return { bundleId: bundleId_, prover: prover_ };
  },
});

/** EventAvailabilityMissed reports a check that nobody answered, and what the bundle lost. */
export interface EventAvailabilityMissed {
  readonly bundleId: bigint;
  readonly checksMissed: number;
  readonly lost: Coin;
}
const EventAvailabilityMissed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventAvailabilityMissed. */
export const EventAvailabilityMissed: MessageType<EventAvailabilityMissed> = message<EventAvailabilityMissed>({
  typeName: "tributary.datanet.v1.EventAvailabilityMissed",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "checks_missed", key: "checksMissed", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, checksMissed: p.checksMissed ?? 0, lost: p.lost ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.checksMissed !== 0) w.uint32(16).uint32(m.checksMissed);
    { const mark = w.uint32(26).fork(); Coin.write(m.lost, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let checksMissed_: number = 0;
    let lost_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 16: checksMissed_ = r.uint32(); break;
        case 26: lost_ = r.nested(Coin.read); break;
        default: r.other(tag, EventAvailabilityMissed_numbers);
      }
    }
    return { bundleId: bundleId_, checksMissed: checksMissed_, lost: lost_ };
  },
});

/** EventCurationTransferred reports a datanet's new curator. */
export interface EventCurationTransferred {
  readonly datanetId: bigint;
  readonly from: string;
  readonly to: string;
}
const EventCurationTransferred_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventCurationTransferred. */
export const EventCurationTransferred: MessageType<EventCurationTransferred> = message<EventCurationTransferred>({
  typeName: "tributary.datanet.v1.EventCurationTransferred",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "from", key: "from", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "to", key: "to", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, from: p.from ?? "", to: p.to ?? "" }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.from !== "") w.uint32(18).string(m.from);
    if (m.to !== "") w.uint32(26).string(m.to);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let from_: string = "";
    let to_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 18: from_ = r.string(); break;
        case 26: to_ = r.string(); break;
        default: r.other(tag, EventCurationTransferred_numbers);
      }
    }
    return { datanetId: datanetId_, from: from_, to: to_ };
  },
});

/** EventCanariesCommitted reports canaries of which a value to come says which are planted. */
export interface EventCanariesCommitted {
  readonly datanetId: bigint;
  readonly number: bigint;
  readonly drawHeight: bigint;
}
const EventCanariesCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventCanariesCommitted. */
export const EventCanariesCommitted: MessageType<EventCanariesCommitted> = message<EventCanariesCommitted>({
  typeName: "tributary.datanet.v1.EventCanariesCommitted",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "draw_height", key: "drawHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, number: p.number ?? 0n, drawHeight: p.drawHeight ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.drawHeight !== 0n) w.uint32(24).uint64(m.drawHeight);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let number_: bigint = 0n;
    let drawHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: number_ = r.uint64(); break;
        case 24: drawHeight_ = r.int64(); break;
        default: r.other(tag, EventCanariesCommitted_numbers);
      }
    }
    return { datanetId: datanetId_, number: number_, drawHeight: drawHeight_ };
  },
});

/** EventCanariesDrawn reports that it is known which canaries of a set are planted. */
export interface EventCanariesDrawn {
  readonly datanetId: bigint;
  readonly number: bigint;
}
const EventCanariesDrawn_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.datanet.v1.EventCanariesDrawn. */
export const EventCanariesDrawn: MessageType<EventCanariesDrawn> = message<EventCanariesDrawn>({
  typeName: "tributary.datanet.v1.EventCanariesDrawn",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, number: p.number ?? 0n }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let number_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: number_ = r.uint64(); break;
        default: r.other(tag, EventCanariesDrawn_numbers);
      }
    }
    return { datanetId: datanetId_, number: number_ };
  },
});

/** EventDupProofCommitted reports a secret proof against a bundle. */
export interface EventDupProofCommitted {
  readonly bundleId: bigint;
  readonly prover: string;
  readonly expiryHeight: bigint;
}
const EventDupProofCommitted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventDupProofCommitted. */
export const EventDupProofCommitted: MessageType<EventDupProofCommitted> = message<EventDupProofCommitted>({
  typeName: "tributary.datanet.v1.EventDupProofCommitted",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "expiry_height", key: "expiryHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, prover: p.prover ?? "", expiryHeight: p.expiryHeight ?? 0n }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.prover !== "") w.uint32(18).string(m.prover);
    if (m.expiryHeight !== 0n) w.uint32(24).uint64(m.expiryHeight);
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let prover_: string = "";
    let expiryHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: prover_ = r.string(); break;
        case 24: expiryHeight_ = r.int64(); break;
        default: r.other(tag, EventDupProofCommitted_numbers);
      }
    }
    return { bundleId: bundleId_, prover: prover_, expiryHeight: expiryHeight_ };
  },
});

/** EventDupProofRewarded reports whose proof against a bundle was the first, and the bond of which a part is the reward. */
export interface EventDupProofRewarded {
  readonly bundleId: bigint;
  readonly prover: string;
  readonly lost: Coin;
}
const EventDupProofRewarded_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.datanet.v1.EventDupProofRewarded. */
export const EventDupProofRewarded: MessageType<EventDupProofRewarded> = message<EventDupProofRewarded>({
  typeName: "tributary.datanet.v1.EventDupProofRewarded",
  options: {},
  fields: [
    { number: 1, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "prover", key: "prover", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ bundleId: p.bundleId ?? 0n, prover: p.prover ?? "", lost: p.lost ?? Coin.create() }),
  write: (m, w) => {
    if (m.bundleId !== 0n) w.uint32(8).uint64(m.bundleId);
    if (m.prover !== "") w.uint32(18).string(m.prover);
    { const mark = w.uint32(26).fork(); Coin.write(m.lost, w); w.join(mark); }
  },
  read: (r) => {
    let bundleId_: bigint = 0n;
    let prover_: string = "";
    let lost_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: bundleId_ = r.uint64(); break;
        case 18: prover_ = r.string(); break;
        case 26: lost_ = r.nested(Coin.read); break;
        default: r.other(tag, EventDupProofRewarded_numbers);
      }
    }
    return { bundleId: bundleId_, prover: prover_, lost: lost_ };
  },
});
