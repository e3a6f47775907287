// Generated from proto/tributary/model/v1/event.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";
import { AgentStateEnum, ClaimStateEnum, EdgeTypeEnum, ModelKindEnum, NodeStateEnum, TaintCauseEnum } from "#proto/tributary/model/v1/types.ts";

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

/** EventVersionTainted reports a version found to rest on what it does not declare. */
export interface EventVersionTainted {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly cause: number;
  readonly claimId: bigint;
}
const EventVersionTainted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.EventVersionTainted. */
export const EventVersionTainted: MessageType<EventVersionTainted> = message<EventVersionTainted>({
  typeName: "tributary.model.v1.EventVersionTainted",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "cause", key: "cause", type: { kind: "enum", type: TaintCauseEnum }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, cause: p.cause ?? 0, claimId: p.claimId ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.cause !== 0) w.uint32(24).int32(m.cause);
    if (m.claimId !== 0n) w.uint32(32).uint64(m.claimId);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let cause_: number = 0;
    let claimId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: cause_ = r.int32(); break;
        case 32: claimId_ = r.uint64(); break;
        default: r.other(tag, EventVersionTainted_numbers);
      }
    }
    return { modelId: modelId_, version: version_, cause: cause_, claimId: claimId_ };
  },
});

/** EventVersionCleared reports a taint lifted. */
export interface EventVersionCleared {
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventVersionCleared_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventVersionCleared. */
export const EventVersionCleared: MessageType<EventVersionCleared> = message<EventVersionCleared>({
  typeName: "tributary.model.v1.EventVersionCleared",
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
        default: r.other(tag, EventVersionCleared_numbers);
      }
    }
    return { modelId: modelId_, version: version_ };
  },
});

/** EventModelBonded reports a bond that rose. */
export interface EventModelBonded {
  readonly modelId: bigint;
  readonly amount: Coin;
}
const EventModelBonded_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventModelBonded. */
export const EventModelBonded: MessageType<EventModelBonded> = message<EventModelBonded>({
  typeName: "tributary.model.v1.EventModelBonded",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventModelBonded_numbers);
      }
    }
    return { modelId: modelId_, amount: amount_ };
  },
});

/** EventModelUnbonding reports a bond called back. */
export interface EventModelUnbonding {
  readonly modelId: bigint;
  readonly amount: Coin;
  readonly unbondHeight: bigint;
}
const EventModelUnbonding_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventModelUnbonding. */
export const EventModelUnbonding: MessageType<EventModelUnbonding> = message<EventModelUnbonding>({
  typeName: "tributary.model.v1.EventModelUnbonding",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 3, name: "unbond_height", key: "unbondHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create(), unbondHeight: p.unbondHeight ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
    if (m.unbondHeight !== 0n) w.uint32(24).uint64(m.unbondHeight);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    let unbondHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        case 24: unbondHeight_ = r.int64(); break;
        default: r.other(tag, EventModelUnbonding_numbers);
      }
    }
    return { modelId: modelId_, amount: amount_, unbondHeight: unbondHeight_ };
  },
});

/** EventModelUnbonded reports a bond paid back. */
export interface EventModelUnbonded {
  readonly modelId: bigint;
  readonly amount: Coin;
}
const EventModelUnbonded_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventModelUnbonded. */
export const EventModelUnbonded: MessageType<EventModelUnbonded> = message<EventModelUnbonded>({
  typeName: "tributary.model.v1.EventModelUnbonded",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, amount: p.amount ?? Coin.create() }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    { const mark = w.uint32(18).fork(); Coin.write(m.amount, w); w.join(mark); }
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let amount_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 18: amount_ = r.nested(Coin.read); break;
        default: r.other(tag, EventModelUnbonded_numbers);
      }
    }
    return { modelId: modelId_, amount: amount_ };
  },
});

/** EventRunRecorded reports a training run. */
export interface EventRunRecorded {
  readonly runId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
}
const EventRunRecorded_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventRunRecorded. */
export const EventRunRecorded: MessageType<EventRunRecorded> = message<EventRunRecorded>({
  typeName: "tributary.model.v1.EventRunRecorded",
  options: {},
  fields: [
    { number: 1, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runId: p.runId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n }),
  write: (m, w) => {
    if (m.runId !== 0n) w.uint32(8).uint64(m.runId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
  },
  read: (r) => {
    let runId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: runId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        default: r.other(tag, EventRunRecorded_numbers);
      }
    }
    return { runId: runId_, modelId: modelId_, version: version_ };
  },
});

/** EventRunAttested reports an account's word on a training run. */
export interface EventRunAttested {
  readonly runId: bigint;
  readonly attestor: string;
  readonly confirms: boolean;
}
const EventRunAttested_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventRunAttested. */
export const EventRunAttested: MessageType<EventRunAttested> = message<EventRunAttested>({
  typeName: "tributary.model.v1.EventRunAttested",
  options: {},
  fields: [
    { number: 1, name: "run_id", key: "runId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "attestor", key: "attestor", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "confirms", key: "confirms", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ runId: p.runId ?? 0n, attestor: p.attestor ?? "", confirms: p.confirms ?? false }),
  write: (m, w) => {
    if (m.runId !== 0n) w.uint32(8).uint64(m.runId);
    if (m.attestor !== "") w.uint32(18).string(m.attestor);
    if (m.confirms) w.uint32(24).bool(m.confirms);
  },
  read: (r) => {
    let runId_: bigint = 0n;
    let attestor_: string = "";
    let confirms_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: runId_ = r.uint64(); break;
        case 18: attestor_ = r.string(); break;
        case 24: confirms_ = r.bool(); break;
        default: r.other(tag, EventRunAttested_numbers);
      }
    }
    return { runId: runId_, attestor: attestor_, confirms: confirms_ };
  },
});

/** EventUnlearningAcknowledged reports a version that no longer rests on a bundle. */
export interface EventUnlearningAcknowledged {
  readonly modelId: bigint;
  readonly version: bigint;
  readonly bundleId: bigint;
}
const EventUnlearningAcknowledged_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventUnlearningAcknowledged. */
export const EventUnlearningAcknowledged: MessageType<EventUnlearningAcknowledged> = message<EventUnlearningAcknowledged>({
  typeName: "tributary.model.v1.EventUnlearningAcknowledged",
  options: {},
  fields: [
    { number: 1, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "bundle_id", key: "bundleId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ modelId: p.modelId ?? 0n, version: p.version ?? 0n, bundleId: p.bundleId ?? 0n }),
  write: (m, w) => {
    if (m.modelId !== 0n) w.uint32(8).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(16).uint64(m.version);
    if (m.bundleId !== 0n) w.uint32(24).uint64(m.bundleId);
  },
  read: (r) => {
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let bundleId_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: modelId_ = r.uint64(); break;
        case 16: version_ = r.uint64(); break;
        case 24: bundleId_ = r.uint64(); break;
        default: r.other(tag, EventUnlearningAcknowledged_numbers);
      }
    }
    return { modelId: modelId_, version: version_, bundleId: bundleId_ };
  },
});

/** EventNodeRegistered reports a node bonded. */
export interface EventNodeRegistered {
  readonly node: string;
  readonly baseModelId: bigint;
  readonly baseVersion: bigint;
}
const EventNodeRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventNodeRegistered. */
export const EventNodeRegistered: MessageType<EventNodeRegistered> = message<EventNodeRegistered>({
  typeName: "tributary.model.v1.EventNodeRegistered",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "base_model_id", key: "baseModelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "base_version", key: "baseVersion", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", baseModelId: p.baseModelId ?? 0n, baseVersion: p.baseVersion ?? 0n }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.baseModelId !== 0n) w.uint32(16).uint64(m.baseModelId);
    if (m.baseVersion !== 0n) w.uint32(24).uint64(m.baseVersion);
  },
  read: (r) => {
    let node_: string = "";
    let baseModelId_: bigint = 0n;
    let baseVersion_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: baseModelId_ = r.uint64(); break;
        case 24: baseVersion_ = r.uint64(); break;
        default: r.other(tag, EventNodeRegistered_numbers);
      }
    }
    return { node: node_, baseModelId: baseModelId_, baseVersion: baseVersion_ };
  },
});

/** EventNodeUpdated reports a node whose terms or state changed. */
export interface EventNodeUpdated {
  readonly node: string;
  readonly state: number;
}
const EventNodeUpdated_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventNodeUpdated. */
export const EventNodeUpdated: MessageType<EventNodeUpdated> = message<EventNodeUpdated>({
  typeName: "tributary.model.v1.EventNodeUpdated",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "state", key: "state", type: { kind: "enum", type: NodeStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.state !== 0) w.uint32(16).int32(m.state);
  },
  read: (r) => {
    let node_: string = "";
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: state_ = r.int32(); break;
        default: r.other(tag, EventNodeUpdated_numbers);
      }
    }
    return { node: node_, state: state_ };
  },
});

/** EventAdaptersAnnounced reports the adapters a node says it holds. */
export interface EventAdaptersAnnounced {
  readonly node: string;
  readonly adapters: number;
}
const EventAdaptersAnnounced_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventAdaptersAnnounced. */
export const EventAdaptersAnnounced: MessageType<EventAdaptersAnnounced> = message<EventAdaptersAnnounced>({
  typeName: "tributary.model.v1.EventAdaptersAnnounced",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "adapters", key: "adapters", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", adapters: p.adapters ?? 0 }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.adapters !== 0) w.uint32(16).uint32(m.adapters);
  },
  read: (r) => {
    let node_: string = "";
    let adapters_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: adapters_ = r.uint32(); break;
        default: r.other(tag, EventAdaptersAnnounced_numbers);
      }
    }
    return { node: node_, adapters: adapters_ };
  },
});

/** EventNodeChecked reports a check of an announced adapter and how it ended. */
export interface EventNodeChecked {
  readonly node: string;
  readonly number: bigint;
  readonly answered: boolean;
}
const EventNodeChecked_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventNodeChecked. */
export const EventNodeChecked: MessageType<EventNodeChecked> = message<EventNodeChecked>({
  typeName: "tributary.model.v1.EventNodeChecked",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "number", key: "number", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "answered", key: "answered", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", number: p.number ?? 0n, answered: p.answered ?? false }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    if (m.number !== 0n) w.uint32(16).uint64(m.number);
    if (m.answered) w.uint32(24).bool(m.answered);
  },
  read: (r) => {
    let node_: string = "";
    let number_: bigint = 0n;
    let answered_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 16: number_ = r.uint64(); break;
        case 24: answered_ = r.bool(); break;
        default: r.other(tag, EventNodeChecked_numbers);
      }
    }
    return { node: node_, number: number_, answered: answered_ };
  },
});

/** EventNodeJailed reports a node at fault and what it lost. */
export interface EventNodeJailed {
  readonly node: string;
  readonly lost: Coin;
}
const EventNodeJailed_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventNodeJailed. */
export const EventNodeJailed: MessageType<EventNodeJailed> = message<EventNodeJailed>({
  typeName: "tributary.model.v1.EventNodeJailed",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", lost: p.lost ?? Coin.create() }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    { const mark = w.uint32(18).fork(); Coin.write(m.lost, w); w.join(mark); }
  },
  read: (r) => {
    let node_: string = "";
    let lost_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: lost_ = r.nested(Coin.read); break;
        default: r.other(tag, EventNodeJailed_numbers);
      }
    }
    return { node: node_, lost: lost_ };
  },
});

/** EventNodeExited reports a node gone with its bond. */
export interface EventNodeExited {
  readonly node: string;
  readonly bond: Coin;
}
const EventNodeExited_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventNodeExited. */
export const EventNodeExited: MessageType<EventNodeExited> = message<EventNodeExited>({
  typeName: "tributary.model.v1.EventNodeExited",
  options: {},
  fields: [
    { number: 1, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "bond", key: "bond", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ node: p.node ?? "", bond: p.bond ?? Coin.create() }),
  write: (m, w) => {
    if (m.node !== "") w.uint32(10).string(m.node);
    { const mark = w.uint32(18).fork(); Coin.write(m.bond, w); w.join(mark); }
  },
  read: (r) => {
    let node_: string = "";
    let bond_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: node_ = r.string(); break;
        case 18: bond_ = r.nested(Coin.read); break;
        default: r.other(tag, EventNodeExited_numbers);
      }
    }
    return { node: node_, bond: bond_ };
  },
});

/** EventAgentRegistered reports an agent. */
export interface EventAgentRegistered {
  readonly agentId: bigint;
  readonly owner: string;
  readonly account: string;
}
const EventAgentRegistered_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventAgentRegistered. */
export const EventAgentRegistered: MessageType<EventAgentRegistered> = message<EventAgentRegistered>({
  typeName: "tributary.model.v1.EventAgentRegistered",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "owner", key: "owner", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "account", key: "account", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, owner: p.owner ?? "", account: p.account ?? "" }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.owner !== "") w.uint32(18).string(m.owner);
    if (m.account !== "") w.uint32(26).string(m.account);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let owner_: string = "";
    let account_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 18: owner_ = r.string(); break;
        case 26: account_ = r.string(); break;
        default: r.other(tag, EventAgentRegistered_numbers);
      }
    }
    return { agentId: agentId_, owner: owner_, account: account_ };
  },
});

/** EventAgentUpdated reports an agent whose terms or state changed. */
export interface EventAgentUpdated {
  readonly agentId: bigint;
  readonly state: number;
}
const EventAgentUpdated_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventAgentUpdated. */
export const EventAgentUpdated: MessageType<EventAgentUpdated> = message<EventAgentUpdated>({
  typeName: "tributary.model.v1.EventAgentUpdated",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "state", key: "state", type: { kind: "enum", type: AgentStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.state !== 0) w.uint32(16).int32(m.state);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 16: state_ = r.int32(); break;
        default: r.other(tag, EventAgentUpdated_numbers);
      }
    }
    return { agentId: agentId_, state: state_ };
  },
});

/** EventMandateGranted reports a mandate. */
export interface EventMandateGranted {
  readonly agentId: bigint;
  readonly principal: string;
  readonly cap: Coin;
}
const EventMandateGranted_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventMandateGranted. */
export const EventMandateGranted: MessageType<EventMandateGranted> = message<EventMandateGranted>({
  typeName: "tributary.model.v1.EventMandateGranted",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "cap", key: "cap", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, principal: p.principal ?? "", cap: p.cap ?? Coin.create() }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.principal !== "") w.uint32(18).string(m.principal);
    { const mark = w.uint32(26).fork(); Coin.write(m.cap, w); w.join(mark); }
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let principal_: string = "";
    let cap_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 18: principal_ = r.string(); break;
        case 26: cap_ = r.nested(Coin.read); break;
        default: r.other(tag, EventMandateGranted_numbers);
      }
    }
    return { agentId: agentId_, principal: principal_, cap: cap_ };
  },
});

/** EventMandateRevoked reports a mandate ended. */
export interface EventMandateRevoked {
  readonly agentId: bigint;
  readonly principal: string;
}
const EventMandateRevoked_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventMandateRevoked. */
export const EventMandateRevoked: MessageType<EventMandateRevoked> = message<EventMandateRevoked>({
  typeName: "tributary.model.v1.EventMandateRevoked",
  options: {},
  fields: [
    { number: 1, name: "agent_id", key: "agentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "principal", key: "principal", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
  ],
  create: (p) => ({ agentId: p.agentId ?? 0n, principal: p.principal ?? "" }),
  write: (m, w) => {
    if (m.agentId !== 0n) w.uint32(8).uint64(m.agentId);
    if (m.principal !== "") w.uint32(18).string(m.principal);
  },
  read: (r) => {
    let agentId_: bigint = 0n;
    let principal_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: agentId_ = r.uint64(); break;
        case 18: principal_ = r.string(); break;
        default: r.other(tag, EventMandateRevoked_numbers);
      }
    }
    return { agentId: agentId_, principal: principal_ };
  },
});

/** EventContradictionSlashed reports a party that signed two receipts of one sequence. */
export interface EventContradictionSlashed {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly byNode: boolean;
  readonly lost: Coin;
}
const EventContradictionSlashed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.EventContradictionSlashed. */
export const EventContradictionSlashed: MessageType<EventContradictionSlashed> = message<EventContradictionSlashed>({
  typeName: "tributary.model.v1.EventContradictionSlashed",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "by_node", key: "byNode", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "lost", key: "lost", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, sequence: p.sequence ?? 0n, byNode: p.byNode ?? false, lost: p.lost ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.sequence !== 0n) w.uint32(16).uint64(m.sequence);
    if (m.byNode) w.uint32(24).bool(m.byNode);
    { const mark = w.uint32(34).fork(); Coin.write(m.lost, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let sequence_: bigint = 0n;
    let byNode_: boolean = false;
    let lost_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: sequence_ = r.uint64(); break;
        case 24: byNode_ = r.bool(); break;
        case 34: lost_ = r.nested(Coin.read); break;
        default: r.other(tag, EventContradictionSlashed_numbers);
      }
    }
    return { sessionId: sessionId_, sequence: sequence_, byNode: byNode_, lost: lost_ };
  },
});

/** EventServiceRated reports a rating and what it weighs. */
export interface EventServiceRated {
  readonly sessionId: bigint;
  readonly node: string;
  readonly score: number;
  readonly weight: Coin;
}
const EventServiceRated_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of tributary.model.v1.EventServiceRated. */
export const EventServiceRated: MessageType<EventServiceRated> = message<EventServiceRated>({
  typeName: "tributary.model.v1.EventServiceRated",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "score", key: "score", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "weight", key: "weight", type: { kind: "message", type: () => Coin }, repeated: false, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, node: p.node ?? "", score: p.score ?? 0, weight: p.weight ?? Coin.create() }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.node !== "") w.uint32(18).string(m.node);
    if (m.score !== 0) w.uint32(24).uint32(m.score);
    { const mark = w.uint32(34).fork(); Coin.write(m.weight, w); w.join(mark); }
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let node_: string = "";
    let score_: number = 0;
    let weight_: Coin = Coin.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 18: node_ = r.string(); break;
        case 24: score_ = r.uint32(); break;
        case 34: weight_ = r.nested(Coin.read); break;
        default: r.other(tag, EventServiceRated_numbers);
      }
    }
    return { sessionId: sessionId_, node: node_, score: score_, weight: weight_ };
  },
});

/** EventUndeclaredUseClaimed reports a claim of undeclared use. */
export interface EventUndeclaredUseClaimed {
  readonly claimId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly datanetId: bigint;
  readonly grantees: readonly string[];
  readonly moreGrantees: boolean;
}
const EventUndeclaredUseClaimed_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6]);
/** Codec of tributary.model.v1.EventUndeclaredUseClaimed. */
export const EventUndeclaredUseClaimed: MessageType<EventUndeclaredUseClaimed> = message<EventUndeclaredUseClaimed>({
  typeName: "tributary.model.v1.EventUndeclaredUseClaimed",
  options: {},
  fields: [
    { number: 1, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "model_id", key: "modelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "version", key: "version", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "grantees", key: "grantees", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 6, name: "more_grantees", key: "moreGrantees", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimId: p.claimId ?? 0n, modelId: p.modelId ?? 0n, version: p.version ?? 0n, datanetId: p.datanetId ?? 0n, grantees: p.grantees ?? [], moreGrantees: p.moreGrantees ?? false }),
  write: (m, w) => {
    if (m.claimId !== 0n) w.uint32(8).uint64(m.claimId);
    if (m.modelId !== 0n) w.uint32(16).uint64(m.modelId);
    if (m.version !== 0n) w.uint32(24).uint64(m.version);
    if (m.datanetId !== 0n) w.uint32(32).uint64(m.datanetId);
    for (const v of m.grantees) w.uint32(42).string(v);
    if (m.moreGrantees) w.uint32(48).bool(m.moreGrantees);
  },
  read: (r) => {
    let claimId_: bigint = 0n;
    let modelId_: bigint = 0n;
    let version_: bigint = 0n;
    let datanetId_: bigint = 0n;
    const grantees_: string[] = [];
    let moreGrantees_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claimId_ = r.uint64(); break;
        case 16: modelId_ = r.uint64(); break;
        case 24: version_ = r.uint64(); break;
        case 32: datanetId_ = r.uint64(); break;
        case 42: grantees_.push(r.string()); break;
        case 48: moreGrantees_ = r.bool(); break;
        default: r.other(tag, EventUndeclaredUseClaimed_numbers);
      }
    }
    return { claimId: claimId_, modelId: modelId_, version: version_, datanetId: datanetId_, grantees: grantees_, moreGrantees: moreGrantees_ };
  },
});

/** EventOutputReproduced reports what a drawn node said. */
export interface EventOutputReproduced {
  readonly claimId: bigint;
  readonly node: string;
  readonly matches: boolean;
}
const EventOutputReproduced_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.EventOutputReproduced. */
export const EventOutputReproduced: MessageType<EventOutputReproduced> = message<EventOutputReproduced>({
  typeName: "tributary.model.v1.EventOutputReproduced",
  options: {},
  fields: [
    { number: 1, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "node", key: "node", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "matches", key: "matches", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimId: p.claimId ?? 0n, node: p.node ?? "", matches: p.matches ?? false }),
  write: (m, w) => {
    if (m.claimId !== 0n) w.uint32(8).uint64(m.claimId);
    if (m.node !== "") w.uint32(18).string(m.node);
    if (m.matches) w.uint32(24).bool(m.matches);
  },
  read: (r) => {
    let claimId_: bigint = 0n;
    let node_: string = "";
    let matches_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claimId_ = r.uint64(); break;
        case 18: node_ = r.string(); break;
        case 24: matches_ = r.bool(); break;
        default: r.other(tag, EventOutputReproduced_numbers);
      }
    }
    return { claimId: claimId_, node: node_, matches: matches_ };
  },
});

/** EventUndeclaredUseDecided reports how a claim of undeclared use ended. */
export interface EventUndeclaredUseDecided {
  readonly claimId: bigint;
  readonly state: number;
}
const EventUndeclaredUseDecided_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.model.v1.EventUndeclaredUseDecided. */
export const EventUndeclaredUseDecided: MessageType<EventUndeclaredUseDecided> = message<EventUndeclaredUseDecided>({
  typeName: "tributary.model.v1.EventUndeclaredUseDecided",
  options: {},
  fields: [
    { number: 1, name: "claim_id", key: "claimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "state", key: "state", type: { kind: "enum", type: ClaimStateEnum }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ claimId: p.claimId ?? 0n, state: p.state ?? 0 }),
  write: (m, w) => {
    if (m.claimId !== 0n) w.uint32(8).uint64(m.claimId);
    if (m.state !== 0) w.uint32(16).int32(m.state);
  },
  read: (r) => {
    let claimId_: bigint = 0n;
    let state_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: claimId_ = r.uint64(); break;
        case 16: state_ = r.int32(); break;
        default: r.other(tag, EventUndeclaredUseDecided_numbers);
      }
    }
    return { claimId: claimId_, state: state_ };
  },
});
