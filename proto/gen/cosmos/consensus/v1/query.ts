// Generated from proto/cosmos/consensus/v1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";

/** QueryParamsRequest asks for the parameters. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.consensus.v1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "cosmos.consensus.v1.QueryParamsRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryParamsRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryParamsResponse is the parameters. */
export interface QueryParamsResponse {
  readonly params: ConsensusParams | undefined;
}
const QueryParamsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.consensus.v1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "cosmos.consensus.v1.QueryParamsResponse",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => ConsensusParams }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? undefined }),
  write: (m, w) => {
    if (m.params !== undefined) { const mark = w.uint32(10).fork(); ConsensusParams.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let params_: ConsensusParams | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(ConsensusParams.read); break;
        default: r.other(tag, QueryParamsResponse_numbers);
      }
    }
    return { params: params_ };
  },
});

/** Query reads the consensus parameters. */
export interface QueryMethods {
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
}
/** Description of cosmos.consensus.v1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.consensus.v1.Query",
  methods: {
    params: { name: "Params", path: "/cosmos.consensus.v1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/cosmos/consensus/v1/params" }] },
  },
};
