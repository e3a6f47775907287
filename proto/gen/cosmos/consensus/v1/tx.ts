// Generated from proto/cosmos/consensus/v1/tx.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { ABCIParams, BlockParams, EvidenceParams, ValidatorParams } from "#proto/tendermint/types/params.ts";

/** MsgUpdateParams replaces the consensus parameters; only governance may sign it. */
export interface MsgUpdateParams {
  readonly authority: string;
  readonly block: BlockParams | undefined;
  readonly evidence: EvidenceParams | undefined;
  readonly validator: ValidatorParams | undefined;
  readonly abci: ABCIParams | undefined;
}
const MsgUpdateParams_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.consensus.v1.MsgUpdateParams. */
export const MsgUpdateParams: MessageType<MsgUpdateParams> = message<MsgUpdateParams>({
  typeName: "cosmos.consensus.v1.MsgUpdateParams",
  options: { "amino.name": "cosmos-sdk/x/consensus/MsgUpdateParams", "cosmos.msg.v1.signer": "authority" },
  fields: [
    { number: 1, name: "authority", key: "authority", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "block", key: "block", type: { kind: "message", type: () => BlockParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "evidence", key: "evidence", type: { kind: "message", type: () => EvidenceParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "validator", key: "validator", type: { kind: "message", type: () => ValidatorParams }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "abci", key: "abci", type: { kind: "message", type: () => ABCIParams }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ authority: p.authority ?? "", block: p.block ?? undefined, evidence: p.evidence ?? undefined, validator: p.validator ?? undefined, abci: p.abci ?? undefined }),
  write: (m, w) => {
    if (m.authority !== "") w.uint32(10).string(m.authority);
    if (m.block !== undefined) { const mark = w.uint32(18).fork(); BlockParams.write(m.block, w); w.join(mark); }
    if (m.evidence !== undefined) { const mark = w.uint32(26).fork(); EvidenceParams.write(m.evidence, w); w.join(mark); }
    if (m.validator !== undefined) { const mark = w.uint32(34).fork(); ValidatorParams.write(m.validator, w); w.join(mark); }
    if (m.abci !== undefined) { const mark = w.uint32(42).fork(); ABCIParams.write(m.abci, w); w.join(mark); }
  },
  read: (r) => {
    let authority_: string = "";
    let block_: BlockParams | undefined = undefined;
    let evidence_: EvidenceParams | undefined = undefined;
    let validator_: ValidatorParams | undefined = undefined;
    let abci_: ABCIParams | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: authority_ = r.string(); break;
        case 18: block_ = r.nested(BlockParams.read); break;
        case 26: evidence_ = r.nested(EvidenceParams.read); break;
        case 34: validator_ = r.nested(ValidatorParams.read); break;
        case 42: abci_ = r.nested(ABCIParams.read); break;
        default: r.other(tag, MsgUpdateParams_numbers);
      }
    }
    return { authority: authority_, block: block_, evidence: evidence_, validator: validator_, abci: abci_ };
  },
});

/** MsgUpdateParamsResponse is empty. */
export interface MsgUpdateParamsResponse {

}
const MsgUpdateParamsResponse_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.consensus.v1.MsgUpdateParamsResponse. */
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = message<MsgUpdateParamsResponse>({
  typeName: "cosmos.consensus.v1.MsgUpdateParamsResponse",
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

/** Msg changes the consensus parameters. */
export interface MsgMethods {
  readonly updateParams: Rpc<MsgUpdateParams, MsgUpdateParamsResponse>;
}
/** Description of cosmos.consensus.v1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "cosmos.consensus.v1.Msg",
  methods: {
    updateParams: { name: "UpdateParams", path: "/cosmos.consensus.v1.Msg/UpdateParams", request: MsgUpdateParams, response: MsgUpdateParamsResponse, http: [] },
  },
};
