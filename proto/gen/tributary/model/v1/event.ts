// Generated from proto/tributary/model/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { EdgeTypeEnum, ModelKindEnum } from "#proto/tributary/model/v1/types.ts";

/** EventModelRegistered reports a new model. */
export interface EventModelRegistered {
  readonly modelId: bigint;
  readonly owner: string;
  readonly kind: number;
  readonly name: string;
}
const EventModelRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.EventModelRegistered. */
export const EventModelRegistered: MessageType<EventModelRegistered> = message<EventModelRegistered>({
  typeName: "tributary.model.v1.EventModelRegistered",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "kind", key: "kind", type: { kind: "enum", type: ModelKindEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "name", key: "name", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, owner: p.owner ?? "", kind: p.kind ?? 0, name: p.name ?? "" }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.owner !== "") w.uint32(18).string(m.owner);
    if (m.kind !== 0) w.uint32(24).int32(m.kind);
    if (m.name !== "") w.uint32(34).string(m.name);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let owner_: string = "";
    let kind_: number = 0;
    let name_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: owner_ = r.string(); break;
        case 24: kind_ = r.int32(); break;
        case 34: name_ = r.string(); break;
        default: r.other(tag, EventModelRegistered_numbers);
      }
    }
    return { modelId: modelId_, owner: owner_, kind: kind_, name: name_ };
  },
});

/** EventVersionDrafted reports a version begun. */
export interface EventVersionDrafted {
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventVersionDrafted_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventVersionDrafted. */
export const EventVersionDrafted: MessageType<EventVersionDrafted> = message<EventVersionDrafted>({
  typeName: "tributary.model.v1.EventVersionDrafted",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        default: r.other(tag, EventVersionDrafted_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** EventEdgeAdded reports a source of a version. */
export interface EventEdgeAdded {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly type: number;
  readonly sourceId: bigint;
  readonly sourceVersion: bigint;
  readonly royaltyBps: number;
}
const EventEdgeAdded_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.EventEdgeAdded. */
export const EventEdgeAdded: MessageType<EventEdgeAdded> = message<EventEdgeAdded>({
  typeName: "tributary.model.v1.EventEdgeAdded",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "type", key: "type", type: { kind: "enum", type: EdgeTypeEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "source_id", key: "sourceId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "source_version", key: "sourceVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "royalty_bps", key: "royaltyBps", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, type: p.type ?? 0, sourceId: p.sourceId ?? 0n, sourceVersion: p.sourceVersion ?? 0n, royaltyBps: p.royaltyBps ?? 0 }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.type !== 0) w.uint32(24).int32(m.type);
    if (m.sourceId !== 0n) w.uint32(32).uint64(m.sourceId);
    if (m.sourceVersion !== 0n) w.uint32(40).uint64(m.sourceVersion);
    if (m.royaltyBps !== 0) w.uint32(48).uint32(m.royaltyBps);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let type_: number = 0;
    let sourceId_: bigint = 0n;
    let sourceVersion_: bigint = 0n;
    let royaltyBps_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: type_ = r.int32(); break;
        case 32: sourceId_ = r.uint64(); break;
        case 40: sourceVersion_ = r.uint64(); break;
        case 48: royaltyBps_ = r.uint32(); break;
        default: r.other(tag, EventEdgeAdded_numbers);
      }
    }
    return { modelId: modelId_, version: version_, type: type_, sourceId: sourceId_, sourceVersion: sourceVersion_, royaltyBps: royaltyBps_ };
  },
});

/** EventVersionPublished reports a version fixed for good. */
export interface EventVersionPublished {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly artifactHash: Uint8Array;
}
const EventVersionPublished_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventVersionPublished. */
export const EventVersionPublished: MessageType<EventVersionPublished> = message<EventVersionPublished>({
  typeName: "tributary.model.v1.EventVersionPublished",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "artifact_hash", key: "artifactHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, artifactHash: p.artifactHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.artifactHash.length > 0) w.uint32(26).bytes(m.artifactHash);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let artifactHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 26: artifactHash_ = r.bytes(); break;
        default: r.other(tag, EventVersionPublished_numbers);
      }
    }
    return { modelId: modelId_, version: version_, artifactHash: artifactHash_ };
  },
});

/** EventVersionDeprecated reports a version closed to new sessions. */
export interface EventVersionDeprecated {
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventVersionDeprecated_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventVersionDeprecated. */
export const EventVersionDeprecated: MessageType<EventVersionDeprecated> = message<EventVersionDeprecated>({
  typeName: "tributary.model.v1.EventVersionDeprecated",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        default: r.other(tag, EventVersionDeprecated_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** EventSessionOpened reports an escrow put down. */
export interface EventSessionOpened {
  readonly sessionId: bigint;
  readonly client: string;
  readonly node: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly deposit: Coin;
  readonly expiresHeight: bigint;
}
const EventSessionOpened_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7]);
/** Codec of tributary.model.v1.EventSessionOpened. */
export const EventSessionOpened: MessageType<EventSessionOpened> = message<EventSessionOpened>({
  typeName: "tributary.model.v1.EventSessionOpened",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "client", key: "client", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 4, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "deposit", key: "deposit", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 7, name: "expires_height", key: "expiresHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, client: p.client ?? "", node: p.node ?? "", modelId: p.modelId ?? 0n, version: p.version ?? 0n, deposit: p.deposit ?? Coin.create(), expiresHeight: p.expiresHeight ?? 0n }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.client !== "") w.uint32(18).string(m.client);
    if (m.node !== "") w.uint32(26).string(m.node);
    if (m.modelId !== 0n) w.uint32(32).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(40).uint64(m.version);
    { const mark = w.uint32(50).fork(); Coin.write(m.deposit, w); w.join(mark); }
    if (m.expiresHeight !== 0n) w.uint32(56).uint64(m.expiresHeight);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let client_: string = "";
    let node_: string = "";
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let deposit_: Coin = Coin.create();
    let expiresHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 18: client_ = r.string(); break;
        case 26: node_ = r.string(); break;
        case 32: modelId_ = r.uint64(); break;
        case 40: version_ = r.uint64(); break;
        case 50: deposit_ = r.nested(Coin.read); break;
        case 56: expiresHeight_ = r.int64(); break;
        default: r.other(tag, EventSessionOpened_numbers);
      }
    }
    return { sessionId: sessionId_, client: client_, node: node_, modelId: modelId_, version: version_, deposit: deposit_, expiresHeight: expiresHeight_ };
  },
});

/** EventSessionToppedUp reports an escrow added to. */
export interface EventSessionToppedUp {
  readonly sessionId: bigint;
  readonly amount: Coin;
}
const EventSessionToppedUp_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventSessionToppedUp. */
export const EventSessionToppedUp: MessageType<EventSessionToppedUp> = message<EventSessionToppedUp>({
  typeName: "tributary.model.v1.EventSessionToppedUp",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSessionToppedUp_numbers);
      }
    }
    return { sessionId: sessionId_, amount: amount_ };
  },
});

/** EventSessionSettled reports a receipt settled. */
export interface EventSessionSettled {
  readonly sessionId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly settlement: bigint;
  readonly sequence: bigint;
  readonly amount: Coin;
}
const EventSessionSettled_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.EventSessionSettled. */
export const EventSessionSettled: MessageType<EventSessionSettled> = message<EventSessionSettled>({
  typeName: "tributary.model.v1.EventSessionSettled",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "settlement", key: "settlement", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 6, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, settlement: p.settlement ?? 0n, sequence: p.sequence ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.settlement !== 0n) w.uint32(32).uint64(m.settlement);
    if (m.sequence !== 0n) w.uint32(40).uint64(m.sequence);
    { const mark = w.uint32(50).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let settlement_: bigint = 0n;
    let sequence_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: settlement_ = r.uint64(); break;
        case 40: sequence_ = r.uint64(); break;
        case 50: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSessionSettled_numbers);
      }
    }
    return { sessionId: sessionId_, modelId: modelId_, version: version_, settlement: settlement_, sequence: sequence_, amount: amount_ };
  },
});

/** EventSessionClosed reports a session ended and what went back. */
export interface EventSessionClosed {
  readonly sessionId: bigint;
  readonly refund: Coin;
}
const EventSessionClosed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventSessionClosed. */
export const EventSessionClosed: MessageType<EventSessionClosed> = message<EventSessionClosed>({
  typeName: "tributary.model.v1.EventSessionClosed",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "refund", key: "refund", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, refund: p.refund ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    { const mark = w.uint32(18).fork(); Coin.write(m.refund, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let refund_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 18: refund_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSessionClosed_numbers);
      }
    }
    return { sessionId: sessionId_, refund: refund_ };
  },
});

/** EventSessionExpired reports a session past its deadline and what went back. */
export interface EventSessionExpired {
  readonly sessionId: bigint;
  readonly refund: Coin;
}
const EventSessionExpired_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventSessionExpired. */
export const EventSessionExpired: MessageType<EventSessionExpired> = message<EventSessionExpired>({
  typeName: "tributary.model.v1.EventSessionExpired",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "refund", key: "refund", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, refund: p.refund ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    { const mark = w.uint32(18).fork(); Coin.write(m.refund, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let refund_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 18: refund_ = r.nested(Coin.read); break;
        default: r.other(tag, EventSessionExpired_numbers);
      }
    }
    return { sessionId: sessionId_, refund: refund_ };
  },
});
