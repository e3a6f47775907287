// Generated from proto/tributary/datanet/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { DatanetStateEnum } from "#proto/tributary/datanet/v1/types.ts";

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
