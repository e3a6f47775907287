// Generated from proto/cosmos/slashing/v1beta1/tx.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Params } from "#proto/cosmos/slashing/v1beta1/slashing.ts";

/** MsgUnjail lets a jailed validator take part again. */
export interface MsgUnjail {
  readonly validatorAddr: string;
}
const MsgUnjail_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.slashing.v1beta1.MsgUnjail. */
export const MsgUnjail: MessageType<MsgUnjail> = message<MsgUnjail>({
  typeName: "cosmos.slashing.v1beta1.MsgUnjail",
  options: { "amino.name": "cosmos-sdk/MsgUnjail", "cosmos.msg.v1.signer": "validator_addr" },
  fields: [
    { number: 1, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString", "amino.dont_omitempty": true, "amino.field_name": "address" } },
  ],
  create: (p) => ({ validatorAddr: p.validatorAddr ?? "" }),
  write: (m, w) => {
    if (m.validatorAddr !== "") w.uint32(10).string(m.validatorAddr);
  },
  read: (r) => {
    let validatorAddr_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validatorAddr_ = r.string(); break;
        default: r.other(tag, MsgUnjail_numbers);
      }
    }
    return { validatorAddr: validatorAddr_ };
  },
});

/** MsgUnjailResponse is empty. */
export interface MsgUnjailResponse {

}
const MsgUnjailResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.slashing.v1beta1.MsgUnjailResponse. */
export const MsgUnjailResponse: MessageType<MsgUnjailResponse> = message<MsgUnjailResponse>({
  typeName: "cosmos.slashing.v1beta1.MsgUnjailResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgUnjailResponse_numbers);
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
/** Codec of cosmos.slashing.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "cosmos.slashing.v1beta1.MsgUpdateParams",
  options: { "amino.name": "cosmos-sdk/x/slashing/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
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
/** Codec of cosmos.slashing.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "cosmos.slashing.v1beta1.MsgUpdateParamsResponse",
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

/** Msg lets validators back in. */
export interface MsgMethods {
  readonly unjail: Rpc<MsgUnjail, MsgUnjailResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of cosmos.slashing.v1beta1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "cosmos.slashing.v1beta1.Msg",
  methods: {
    unjail: { name: "Unjail", path: "/cosmos.slashing.v1beta1.Msg/Unjail", request: MsgUnjail, response: MsgUnjailResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/cosmos.slashing.v1beta1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
