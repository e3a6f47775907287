// Generated from proto/tributary/beacon/v1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Params } from "#proto/tributary/beacon/v1/types.ts";

/** MsgCommitReveal locks the deposit. */
export interface MsgCommitReveal {
  readonly sender: string;
  readonly targetHeight: bigint;
  readonly commitment: Uint8Array;
}
const MsgCommitReveal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.MsgCommitReveal. */
export const MsgCommitReveal: MessageType<MsgCommitReveal> = message<MsgCommitReveal>({
  typeName: "tributary.beacon.v1.MsgCommitReveal",
  options: { "amino.name": "tributary/MsgBeaconCommitReveal", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "commitment", key: "commitment", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", targetHeight: p.targetHeight ?? 0n, commitment: p.commitment ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.targetHeight !== 0n) w.uint32(16).uint64(m.targetHeight);
    if (m.commitment.length > 0) w.uint32(26).bytes(m.commitment);
  },
  read: (r) => {
    let sender_: string = "";
    let targetHeight_: bigint = 0n;
    let commitment_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: targetHeight_ = r.int64(); break;
        case 26: commitment_ = r.bytes(); break;
        default: r.other(tag, MsgCommitReveal_numbers);
      }
    }
    return { sender: sender_, targetHeight: targetHeight_, commitment: commitment_ };
  },
});

/** MsgCommitRevealResponse says in which blocks the secret must be revealed. */
export interface MsgCommitRevealResponse {
  readonly revealFrom: bigint;
  readonly revealThrough: bigint;
}
const MsgCommitRevealResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.MsgCommitRevealResponse. */
export const MsgCommitRevealResponse: MessageType<MsgCommitRevealResponse> = message<MsgCommitRevealResponse>({
  typeName: "tributary.beacon.v1.MsgCommitRevealResponse",
  options: {},
  fields: [
    { number: 1, name: "reveal_from", key: "revealFrom", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "reveal_through", key: "revealThrough", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ revealFrom: p.revealFrom ?? 0n, revealThrough: p.revealThrough ?? 0n }),
  write: (m, w) => {
    if (m.revealFrom !== 0n) w.uint32(8).uint64(m.revealFrom);
    if (m.revealThrough !== 0n) w.uint32(16).uint64(m.revealThrough);
  },
  read: (r) => {
    let revealFrom_: bigint = 0n;
    let revealThrough_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: revealFrom_ = r.int64(); break;
        case 16: revealThrough_ = r.int64(); break;
        default: r.other(tag, MsgCommitRevealResponse_numbers);
      }
    }
    return { revealFrom: revealFrom_, revealThrough: revealThrough_ };
  },
});

/** MsgReveal opens a commitment; the deposit returns when the value is final. */
export interface MsgReveal {
  readonly sender: string;
  readonly targetHeight: bigint;
  readonly secret: Uint8Array;
}
const MsgReveal_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.beacon.v1.MsgReveal. */
export const MsgReveal: MessageType<MsgReveal> = message<MsgReveal>({
  typeName: "tributary.beacon.v1.MsgReveal",
  options: { "amino.name": "tributary/MsgBeaconReveal", "cosmos.msg.v1.signer": "sender" },
  fields: [
    { number: 1, name: "sender", key: "sender", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "target_height", key: "targetHeight", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "secret", key: "secret", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sender: p.sender ?? "", targetHeight: p.targetHeight ?? 0n, secret: p.secret ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.sender !== "") w.uint32(10).string(m.sender);
    if (m.targetHeight !== 0n) w.uint32(16).uint64(m.targetHeight);
    if (m.secret.length > 0) w.uint32(26).bytes(m.secret);
  },
  read: (r) => {
    let sender_: string = "";
    let targetHeight_: bigint = 0n;
    let secret_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: sender_ = r.string(); break;
        case 16: targetHeight_ = r.int64(); break;
        case 26: secret_ = r.bytes(); break;
        default: r.other(tag, MsgReveal_numbers);
      }
    }
    return { sender: sender_, targetHeight: targetHeight_, secret: secret_ };
  },
});

/** MsgRevealResponse is empty. */
export interface MsgRevealResponse {

}
const MsgRevealResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.beacon.v1.MsgRevealResponse. */
export const MsgRevealResponse: MessageType<MsgRevealResponse> = message<MsgRevealResponse>({
  typeName: "tributary.beacon.v1.MsgRevealResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgRevealResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgUpdateParams replaces the parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly params: Params;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of tributary.beacon.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "tributary.beacon.v1.MsgUpdateParams",
  options: { "amino.name": "tributary/x/beacon/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ authority: p.authority ?? "", params: p.params ?? Params.create() }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    { const mark = w.uint32(18).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let authority_: string = "";
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: params_ = r.nested(Params.read); break;
        default: r.other(tag, MsgUpdateParams_numbers);
      }
    }
    return { authority: authority_, params: params_ };
  },
});

/** MsgUpdateParamsResponse is empty. */
export interface MsgUpdateParamsResponse {

}
const MsgUpdateParamsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of tributary.beacon.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "tributary.beacon.v1.MsgUpdateParamsResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUpdateParamsResponse_numbers);
      }
    }
    return {  };
  },
});

/** Msg adds to the randomness of a height by commitment and reveal; validators take part through their votes. */
export interface MsgMethods {
  readonly commitReveal: Rpc<MsgCommitReveal, MsgCommitRevealResponse>;
  readonly reveal: Rpc<MsgReveal, MsgRevealResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of tributary.beacon.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "tributary.beacon.v1.Msg",
  methods: {
    commitReveal: { name: "CommitReveal", path: "/tributary.beacon.v1.Msg/CommitReveal", request: MsgCommitReveal, response: MsgCommitRevealResponse, http: [] },
    reveal: { name: "Reveal", path: "/tributary.beacon.v1.Msg/Reveal", request: MsgReveal, response: MsgRevealResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/tributary.beacon.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
