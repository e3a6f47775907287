// Generated from proto/cosmos/bank/v1beta1/tx.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Input, Output, Params, SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { Coin } from "#proto/cosmos/base/v1beta1/coin.ts";

/** MsgSend moves coins between two accounts. */
export interface MsgSend {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly amount: readonly Coin[];
}
const MsgSend_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.bank.v1beta1.MsgSend. */
export const MsgSend: MessageType<MsgSend> = message<MsgSend>({
  typeName: "cosmos.bank.v1beta1.MsgSend",
  options: { "amino.name": "cosmos-sdk/MsgSend", "cosmos.msg.v1.signer": "from_address" },
  fields: [
    { number: 1, name: "from_address", key: "fromAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "to_address", key: "toAddress", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 3, name: "amount", key: "amount", type: { kind: "message", type: () => Coin }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true, "amino.encoding": "legacy_coins" } },
  ],
  create: (p) => ({ fromAddress: p.fromAddress ?? "", toAddress: p.toAddress ?? "", amount: p.amount ?? [] }),
  write: (m, w) => {
    if (m.fromAddress !== "") w.uint32(10).string(m.fromAddress);
    if (m.toAddress !== "") w.uint32(18).string(m.toAddress);
    for (const v of m.amount) { const mark = w.uint32(26).fork(); Coin.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let fromAddress_: string = "";
    let toAddress_: string = "";
    const amount_: Coin[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: fromAddress_ = r.string(); break;
        case 18: toAddress_ = r.string(); break;
        case 26: amount_.push(r.nested(Coin.read)); break;
        default: r.other(tag, MsgSend_numbers);
      }
    }
    return { fromAddress: fromAddress_, toAddress: toAddress_, amount: amount_ };
  },
});

/** MsgSendResponse is empty. */
export interface MsgSendResponse {

}
const MsgSendResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.bank.v1beta1.MsgSendResponse. */
export const MsgSendResponse: MessageType<MsgSendResponse> = message<MsgSendResponse>({
  typeName: "cosmos.bank.v1beta1.MsgSendResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgSendResponse_numbers);
      }
    }
    return {  };
  },
});

/** MsgMultiSend moves coins from one input to many outputs. */
export interface MsgMultiSend {
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
}
const MsgMultiSend_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.bank.v1beta1.MsgMultiSend. */
export const MsgMultiSend: MessageType<MsgMultiSend> = message<MsgMultiSend>({
  typeName: "cosmos.bank.v1beta1.MsgMultiSend",
  options: { "amino.name": "cosmos-sdk/MsgMultiSend", "cosmos.msg.v1.signer": "inputs" },
  fields: [
    { number: 1, name: "inputs", key: "inputs", type: { kind: "message", type: () => Input }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "outputs", key: "outputs", type: { kind: "message", type: () => Output }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ inputs: p.inputs ?? [], outputs: p.outputs ?? [] }),
  write: (m, w) => {
    for (const v of m.inputs) { const mark = w.uint32(10).fork(); Input.write(v, w); w.join(mark); }
    for (const v of m.outputs) { const mark = w.uint32(18).fork(); Output.write(v, w); w.join(mark); }
  },
  read: (r) => {
    const inputs_: Input[] = [];
    const outputs_: Output[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: inputs_.push(r.nested(Input.read)); break;
        case 18: outputs_.push(r.nested(Output.read)); break;
        default: r.other(tag, MsgMultiSend_numbers);
      }
    }
    return { inputs: inputs_, outputs: outputs_ };
  },
});

/** MsgMultiSendResponse is empty. */
export interface MsgMultiSendResponse {

}
const MsgMultiSendResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.bank.v1beta1.MsgMultiSendResponse. */
export const MsgMultiSendResponse: MessageType<MsgMultiSendResponse> = message<MsgMultiSendResponse>({
  typeName: "cosmos.bank.v1beta1.MsgMultiSendResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgMultiSendResponse_numbers);
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
/** Codec of cosmos.bank.v1beta1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "cosmos.bank.v1beta1.MsgUpdateParams",
  options: { "amino.name": "cosmos-sdk/x/bank/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
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
/** Codec of cosmos.bank.v1beta1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "cosmos.bank.v1beta1.MsgUpdateParamsResponse",
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

/** MsgSetSendEnabled sets some denominations and returns others to the default. */
export interface MsgSetSendEnabled {
  readonly authority: string;
  readonly sendEnabled: readonly SendEnabled[];
  readonly useDefaultFor: readonly string[];
}
const MsgSetSendEnabled_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of cosmos.bank.v1beta1.MsgSetSendEnabled. */
export const MsgSetSendEnabled: MessageType<MsgSetSendEnabled> = message<MsgSetSendEnabled>({
  typeName: "cosmos.bank.v1beta1.MsgSetSendEnabled",
  options: { "amino.name": "cosmos-sdk/MsgSetSendEnabled", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "send_enabled", key: "sendEnabled", type: { kind: "message", type: () => SendEnabled }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 3, name: "use_default_for", key: "useDefaultFor", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ authority: p.authority ?? "", sendEnabled: p.sendEnabled ?? [], useDefaultFor: p.useDefaultFor ?? [] }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    for (const v of m.sendEnabled) { const mark = w.uint32(18).fork(); SendEnabled.write(v, w); w.join(mark); }
    for (const v of m.useDefaultFor) w.uint32(26).string(v);
  },
  read: (r) => {
    let authority_: string = "";
    const sendEnabled_: SendEnabled[] = [];
    const useDefaultFor_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: sendEnabled_.push(r.nested(SendEnabled.read)); break;
        case 26: useDefaultFor_.push(r.string()); break;
        default: r.other(tag, MsgSetSendEnabled_numbers);
      }
    }
    return { authority: authority_, sendEnabled: sendEnabled_, useDefaultFor: useDefaultFor_ };
  },
});

/** MsgSetSendEnabledResponse is empty. */
export interface MsgSetSendEnabledResponse {

}
const MsgSetSendEnabledResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.bank.v1beta1.MsgSetSendEnabledResponse. */
export const MsgSetSendEnabledResponse: MessageType<MsgSetSendEnabledResponse> = message<MsgSetSendEnabledResponse>({
  typeName: "cosmos.bank.v1beta1.MsgSetSendEnabledResponse",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, MsgSetSendEnabledResponse_numbers);
      }
    }
    return {  };
  },
});

/** Msg moves coins. */
export interface MsgMethods {
  readonly send: Rpc<MsgSend, MsgSendResponse>;
  readonly multiSend: Rpc<MsgMultiSend, MsgMultiSendResponse>;
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
  readonly setSendEnabled: Rpc<MsgSetSendEnabled, MsgSetSendEnabledResponse>;
}
/** Description of cosmos.bank.v1beta1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "cosmos.bank.v1beta1.Msg",
  methods: {
    send: { name: "Send", path: "/cosmos.bank.v1beta1.Msg/Send", request: MsgSend, response: MsgSendResponse, http: [] },
    multiSend: { name: "MultiSend", path: "/cosmos.bank.v1beta1.Msg/MultiSend", request: MsgMultiSend, response: MsgMultiSendResponse, http: [] },
    updateParams: { name: "UpdateParams", path: "/cosmos.bank.v1beta1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
    setSendEnabled: { name: "SetSendEnabled", path: "/cosmos.bank.v1beta1.Msg/SetSendEnabled", request: MsgSetSendEnabled, response: MsgSetSendEnabledResponse, http: [] },
  },
};
