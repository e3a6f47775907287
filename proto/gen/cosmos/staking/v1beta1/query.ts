// Generated from proto/cosmos/staking/v1beta1/query.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { PageRequest, PageResponse } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { DelegationResponse, HistoricalInfo, Params, Pool, RedelegationResponse, UnbondingDelegation, Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";

/** QueryValidatorsRequest names a status, or none for all. */
export interface QueryValidatorsRequest {
  readonly status: string;
  readonly pagination: PageRequest | undefined;
}
const QueryValidatorsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorsRequest. */
export const QueryValidatorsRequest: MessageType<QueryValidatorsRequest> = message<QueryValidatorsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorsRequest",
  options: {},
  fields: [
    { number: 1, name: "status", key: "status", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ status: p.status ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.status !== "") w.uint32(10).string(m.status);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let status_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: status_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryValidatorsRequest_numbers);
      }
    }
    return { status: status_, pagination: pagination_ };
  },
});

/** QueryValidatorsResponse is a page of validators. */
export interface QueryValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}
const QueryValidatorsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorsResponse. */
export const QueryValidatorsResponse: MessageType<QueryValidatorsResponse> = message<QueryValidatorsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorsResponse",
  options: {},
  fields: [
    { number: 1, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validators: p.validators ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.validators) { const mark = w.uint32(10).fork(); Validator.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const validators_: Validator[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validators_.push(r.nested(Validator.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryValidatorsResponse_numbers);
      }
    }
    return { validators: validators_, pagination: pagination_ };
  },
});

/** QueryValidatorRequest names a validator. */
export interface QueryValidatorRequest {
  readonly validatorAddr: string;
}
const QueryValidatorRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorRequest. */
export const QueryValidatorRequest: MessageType<QueryValidatorRequest> = message<QueryValidatorRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorRequest",
  options: {},
  fields: [
    { number: 1, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
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
        default: r.other(tag, QueryValidatorRequest_numbers);
      }
    }
    return { validatorAddr: validatorAddr_ };
  },
});

/** QueryValidatorResponse is a validator. */
export interface QueryValidatorResponse {
  readonly validator: Validator;
}
const QueryValidatorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorResponse. */
export const QueryValidatorResponse: MessageType<QueryValidatorResponse> = message<QueryValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorResponse",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "message", type: () => Validator }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ validator: p.validator ?? Validator.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Validator.write(m.validator, w); w.join(mark); }
  },
  read: (r) => {
    let validator_: Validator = Validator.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.nested(Validator.read); break;
        default: r.other(tag, QueryValidatorResponse_numbers);
      }
    }
    return { validator: validator_ };
  },
});

/** QueryValidatorDelegationsRequest names a validator. */
export interface QueryValidatorDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryValidatorDelegationsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorDelegationsRequest. */
export const QueryValidatorDelegationsRequest: MessageType<QueryValidatorDelegationsRequest> = message<QueryValidatorDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorDelegationsRequest",
  options: {},
  fields: [
    { number: 1, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validatorAddr: p.validatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.validatorAddr !== "") w.uint32(10).string(m.validatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let validatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validatorAddr_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryValidatorDelegationsRequest_numbers);
      }
    }
    return { validatorAddr: validatorAddr_, pagination: pagination_ };
  },
});

/** QueryValidatorDelegationsResponse is a page of delegations. */
export interface QueryValidatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}
const QueryValidatorDelegationsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorDelegationsResponse. */
export const QueryValidatorDelegationsResponse: MessageType<QueryValidatorDelegationsResponse> = message<QueryValidatorDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorDelegationsResponse",
  options: {},
  fields: [
    { number: 1, name: "delegation_responses", key: "delegationResponses", type: { kind: "message", type: () => DelegationResponse }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegationResponses: p.delegationResponses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.delegationResponses) { const mark = w.uint32(10).fork(); DelegationResponse.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const delegationResponses_: DelegationResponse[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegationResponses_.push(r.nested(DelegationResponse.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryValidatorDelegationsResponse_numbers);
      }
    }
    return { delegationResponses: delegationResponses_, pagination: pagination_ };
  },
});

/** QueryValidatorUnbondingDelegationsRequest names a validator. */
export interface QueryValidatorUnbondingDelegationsRequest {
  readonly validatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryValidatorUnbondingDelegationsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest. */
export const QueryValidatorUnbondingDelegationsRequest: MessageType<QueryValidatorUnbondingDelegationsRequest> = message<QueryValidatorUnbondingDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest",
  options: {},
  fields: [
    { number: 1, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validatorAddr: p.validatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.validatorAddr !== "") w.uint32(10).string(m.validatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let validatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validatorAddr_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryValidatorUnbondingDelegationsRequest_numbers);
      }
    }
    return { validatorAddr: validatorAddr_, pagination: pagination_ };
  },
});

/** QueryValidatorUnbondingDelegationsResponse is a page of unbonding delegations. */
export interface QueryValidatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}
const QueryValidatorUnbondingDelegationsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse. */
export const QueryValidatorUnbondingDelegationsResponse: MessageType<QueryValidatorUnbondingDelegationsResponse> = message<QueryValidatorUnbondingDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse",
  options: {},
  fields: [
    { number: 1, name: "unbonding_responses", key: "unbondingResponses", type: { kind: "message", type: () => UnbondingDelegation }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondingResponses: p.unbondingResponses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.unbondingResponses) { const mark = w.uint32(10).fork(); UnbondingDelegation.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const unbondingResponses_: UnbondingDelegation[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: unbondingResponses_.push(r.nested(UnbondingDelegation.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryValidatorUnbondingDelegationsResponse_numbers);
      }
    }
    return { unbondingResponses: unbondingResponses_, pagination: pagination_ };
  },
});

/** QueryDelegationRequest names an account and a validator. */
export interface QueryDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}
const QueryDelegationRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegationRequest. */
export const QueryDelegationRequest: MessageType<QueryDelegationRequest> = message<QueryDelegationRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegationRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", validatorAddr: p.validatorAddr ?? "" }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.validatorAddr !== "") w.uint32(18).string(m.validatorAddr);
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let validatorAddr_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: validatorAddr_ = r.string(); break;
        default: r.other(tag, QueryDelegationRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, validatorAddr: validatorAddr_ };
  },
});

/** QueryDelegationResponse is a delegation. */
export interface QueryDelegationResponse {
  readonly delegationResponse: DelegationResponse | undefined;
}
const QueryDelegationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryDelegationResponse. */
export const QueryDelegationResponse: MessageType<QueryDelegationResponse> = message<QueryDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegationResponse",
  options: {},
  fields: [
    { number: 1, name: "delegation_response", key: "delegationResponse", type: { kind: "message", type: () => DelegationResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegationResponse: p.delegationResponse ?? undefined }),
  write: (m, w) => {
    if (m.delegationResponse !== undefined) { const mark = w.uint32(10).fork(); DelegationResponse.write(m.delegationResponse, w); w.join(mark); }
  },
  read: (r) => {
    let delegationResponse_: DelegationResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegationResponse_ = r.nested(DelegationResponse.read); break;
        default: r.other(tag, QueryDelegationResponse_numbers);
      }
    }
    return { delegationResponse: delegationResponse_ };
  },
});

/** QueryUnbondingDelegationRequest names an account and a validator. */
export interface QueryUnbondingDelegationRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}
const QueryUnbondingDelegationRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryUnbondingDelegationRequest. */
export const QueryUnbondingDelegationRequest: MessageType<QueryUnbondingDelegationRequest> = message<QueryUnbondingDelegationRequest>({
  typeName: "cosmos.staking.v1beta1.QueryUnbondingDelegationRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", validatorAddr: p.validatorAddr ?? "" }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.validatorAddr !== "") w.uint32(18).string(m.validatorAddr);
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let validatorAddr_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: validatorAddr_ = r.string(); break;
        default: r.other(tag, QueryUnbondingDelegationRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, validatorAddr: validatorAddr_ };
  },
});

/** QueryUnbondingDelegationResponse is an unbonding delegation. */
export interface QueryUnbondingDelegationResponse {
  readonly unbond: UnbondingDelegation;
}
const QueryUnbondingDelegationResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryUnbondingDelegationResponse. */
export const QueryUnbondingDelegationResponse: MessageType<QueryUnbondingDelegationResponse> = message<QueryUnbondingDelegationResponse>({
  typeName: "cosmos.staking.v1beta1.QueryUnbondingDelegationResponse",
  options: {},
  fields: [
    { number: 1, name: "unbond", key: "unbond", type: { kind: "message", type: () => UnbondingDelegation }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ unbond: p.unbond ?? UnbondingDelegation.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); UnbondingDelegation.write(m.unbond, w); w.join(mark); }
  },
  read: (r) => {
    let unbond_: UnbondingDelegation = UnbondingDelegation.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: unbond_ = r.nested(UnbondingDelegation.read); break;
        default: r.other(tag, QueryUnbondingDelegationResponse_numbers);
      }
    }
    return { unbond: unbond_ };
  },
});

/** QueryDelegatorDelegationsRequest names an account. */
export interface QueryDelegatorDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryDelegatorDelegationsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest. */
export const QueryDelegatorDelegationsRequest: MessageType<QueryDelegatorDelegationsRequest> = message<QueryDelegatorDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDelegatorDelegationsRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, pagination: pagination_ };
  },
});

/** QueryDelegatorDelegationsResponse is a page of delegations. */
export interface QueryDelegatorDelegationsResponse {
  readonly delegationResponses: readonly DelegationResponse[];
  readonly pagination: PageResponse | undefined;
}
const QueryDelegatorDelegationsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse. */
export const QueryDelegatorDelegationsResponse: MessageType<QueryDelegatorDelegationsResponse> = message<QueryDelegatorDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse",
  options: {},
  fields: [
    { number: 1, name: "delegation_responses", key: "delegationResponses", type: { kind: "message", type: () => DelegationResponse }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegationResponses: p.delegationResponses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.delegationResponses) { const mark = w.uint32(10).fork(); DelegationResponse.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const delegationResponses_: DelegationResponse[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegationResponses_.push(r.nested(DelegationResponse.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDelegatorDelegationsResponse_numbers);
      }
    }
    return { delegationResponses: delegationResponses_, pagination: pagination_ };
  },
});

/** QueryDelegatorUnbondingDelegationsRequest names an account. */
export interface QueryDelegatorUnbondingDelegationsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryDelegatorUnbondingDelegationsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest. */
export const QueryDelegatorUnbondingDelegationsRequest: MessageType<QueryDelegatorUnbondingDelegationsRequest> = message<QueryDelegatorUnbondingDelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDelegatorUnbondingDelegationsRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, pagination: pagination_ };
  },
});

/** QueryDelegatorUnbondingDelegationsResponse is a page of unbonding delegations. */
export interface QueryDelegatorUnbondingDelegationsResponse {
  readonly unbondingResponses: readonly UnbondingDelegation[];
  readonly pagination: PageResponse | undefined;
}
const QueryDelegatorUnbondingDelegationsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse. */
export const QueryDelegatorUnbondingDelegationsResponse: MessageType<QueryDelegatorUnbondingDelegationsResponse> = message<QueryDelegatorUnbondingDelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse",
  options: {},
  fields: [
    { number: 1, name: "unbonding_responses", key: "unbondingResponses", type: { kind: "message", type: () => UnbondingDelegation }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ unbondingResponses: p.unbondingResponses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.unbondingResponses) { const mark = w.uint32(10).fork(); UnbondingDelegation.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const unbondingResponses_: UnbondingDelegation[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: unbondingResponses_.push(r.nested(UnbondingDelegation.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDelegatorUnbondingDelegationsResponse_numbers);
      }
    }
    return { unbondingResponses: unbondingResponses_, pagination: pagination_ };
  },
});

/** QueryRedelegationsRequest names an account and both validators, an account, or a source. */
export interface QueryRedelegationsRequest {
  readonly delegatorAddr: string;
  readonly srcValidatorAddr: string;
  readonly dstValidatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryRedelegationsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.staking.v1beta1.QueryRedelegationsRequest. */
export const QueryRedelegationsRequest: MessageType<QueryRedelegationsRequest> = message<QueryRedelegationsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryRedelegationsRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "src_validator_addr", key: "srcValidatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 3, name: "dst_validator_addr", key: "dstValidatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
    { number: 4, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", srcValidatorAddr: p.srcValidatorAddr ?? "", dstValidatorAddr: p.dstValidatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.srcValidatorAddr !== "") w.uint32(18).string(m.srcValidatorAddr);
    if (m.dstValidatorAddr !== "") w.uint32(26).string(m.dstValidatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(34).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let srcValidatorAddr_: string = "";
    let dstValidatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: srcValidatorAddr_ = r.string(); break;
        case 26: dstValidatorAddr_ = r.string(); break;
        case 34: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryRedelegationsRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, srcValidatorAddr: srcValidatorAddr_, dstValidatorAddr: dstValidatorAddr_, pagination: pagination_ };
  },
});

/** QueryRedelegationsResponse is a page of redelegations. */
export interface QueryRedelegationsResponse {
  readonly redelegationResponses: readonly RedelegationResponse[];
  readonly pagination: PageResponse | undefined;
}
const QueryRedelegationsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryRedelegationsResponse. */
export const QueryRedelegationsResponse: MessageType<QueryRedelegationsResponse> = message<QueryRedelegationsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryRedelegationsResponse",
  options: {},
  fields: [
    { number: 1, name: "redelegation_responses", key: "redelegationResponses", type: { kind: "message", type: () => RedelegationResponse }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ redelegationResponses: p.redelegationResponses ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.redelegationResponses) { const mark = w.uint32(10).fork(); RedelegationResponse.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const redelegationResponses_: RedelegationResponse[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: redelegationResponses_.push(r.nested(RedelegationResponse.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryRedelegationsResponse_numbers);
      }
    }
    return { redelegationResponses: redelegationResponses_, pagination: pagination_ };
  },
});

/** QueryDelegatorValidatorsRequest names an account. */
export interface QueryDelegatorValidatorsRequest {
  readonly delegatorAddr: string;
  readonly pagination: PageRequest | undefined;
}
const QueryDelegatorValidatorsRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest. */
export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = message<QueryDelegatorValidatorsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageRequest }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageRequest.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let pagination_: PageRequest | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: pagination_ = r.nested(PageRequest.read); break;
        default: r.other(tag, QueryDelegatorValidatorsRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, pagination: pagination_ };
  },
});

/** QueryDelegatorValidatorsResponse is a page of validators. */
export interface QueryDelegatorValidatorsResponse {
  readonly validators: readonly Validator[];
  readonly pagination: PageResponse | undefined;
}
const QueryDelegatorValidatorsResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse. */
export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = message<QueryDelegatorValidatorsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse",
  options: {},
  fields: [
    { number: 1, name: "validators", key: "validators", type: { kind: "message", type: () => Validator }, repeated: true, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
    { number: 2, name: "pagination", key: "pagination", type: { kind: "message", type: () => PageResponse }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ validators: p.validators ?? [], pagination: p.pagination ?? undefined }),
  write: (m, w) => {
    for (const v of m.validators) { const mark = w.uint32(10).fork(); Validator.write(v, w); w.join(mark); }
    if (m.pagination !== undefined) { const mark = w.uint32(18).fork(); PageResponse.write(m.pagination, w); w.join(mark); }
  },
  read: (r) => {
    const validators_: Validator[] = [];
    let pagination_: PageResponse | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validators_.push(r.nested(Validator.read)); break;
        case 18: pagination_ = r.nested(PageResponse.read); break;
        default: r.other(tag, QueryDelegatorValidatorsResponse_numbers);
      }
    }
    return { validators: validators_, pagination: pagination_ };
  },
});

/** QueryDelegatorValidatorRequest names an account and a validator. */
export interface QueryDelegatorValidatorRequest {
  readonly delegatorAddr: string;
  readonly validatorAddr: string;
}
const QueryDelegatorValidatorRequest_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorRequest. */
export const QueryDelegatorValidatorRequest: MessageType<QueryDelegatorValidatorRequest> = message<QueryDelegatorValidatorRequest>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorRequest",
  options: {},
  fields: [
    { number: 1, name: "delegator_addr", key: "delegatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "validator_addr", key: "validatorAddr", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.ValidatorAddressString" } },
  ],
  create: (p) => ({ delegatorAddr: p.delegatorAddr ?? "", validatorAddr: p.validatorAddr ?? "" }),
  write: (m, w) => {
    if (m.delegatorAddr !== "") w.uint32(10).string(m.delegatorAddr);
    if (m.validatorAddr !== "") w.uint32(18).string(m.validatorAddr);
  },
  read: (r) => {
    let delegatorAddr_: string = "";
    let validatorAddr_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: delegatorAddr_ = r.string(); break;
        case 18: validatorAddr_ = r.string(); break;
        default: r.other(tag, QueryDelegatorValidatorRequest_numbers);
      }
    }
    return { delegatorAddr: delegatorAddr_, validatorAddr: validatorAddr_ };
  },
});

/** QueryDelegatorValidatorResponse is a validator. */
export interface QueryDelegatorValidatorResponse {
  readonly validator: Validator;
}
const QueryDelegatorValidatorResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryDelegatorValidatorResponse. */
export const QueryDelegatorValidatorResponse: MessageType<QueryDelegatorValidatorResponse> = message<QueryDelegatorValidatorResponse>({
  typeName: "cosmos.staking.v1beta1.QueryDelegatorValidatorResponse",
  options: {},
  fields: [
    { number: 1, name: "validator", key: "validator", type: { kind: "message", type: () => Validator }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ validator: p.validator ?? Validator.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Validator.write(m.validator, w); w.join(mark); }
  },
  read: (r) => {
    let validator_: Validator = Validator.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: validator_ = r.nested(Validator.read); break;
        default: r.other(tag, QueryDelegatorValidatorResponse_numbers);
      }
    }
    return { validator: validator_ };
  },
});

/** QueryHistoricalInfoRequest names a height. */
export interface QueryHistoricalInfoRequest {
  readonly height: bigint;
}
const QueryHistoricalInfoRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryHistoricalInfoRequest. */
export const QueryHistoricalInfoRequest: MessageType<QueryHistoricalInfoRequest> = message<QueryHistoricalInfoRequest>({
  typeName: "cosmos.staking.v1beta1.QueryHistoricalInfoRequest",
  options: {},
  fields: [
    { number: 1, name: "height", key: "height", type: { kind: "scalar", scalar: "int64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ height: p.height ?? 0n }),
  write: (m, w) => {
    if (m.height !== 0n) w.uint32(8).uint64(m.height);
  },
  read: (r) => {
    let height_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: height_ = r.int64(); break;
        default: r.other(tag, QueryHistoricalInfoRequest_numbers);
      }
    }
    return { height: height_ };
  },
});

/** QueryHistoricalInfoResponse is what was known of a block. */
export interface QueryHistoricalInfoResponse {
  readonly hist: HistoricalInfo | undefined;
}
const QueryHistoricalInfoResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryHistoricalInfoResponse. */
export const QueryHistoricalInfoResponse: MessageType<QueryHistoricalInfoResponse> = message<QueryHistoricalInfoResponse>({
  typeName: "cosmos.staking.v1beta1.QueryHistoricalInfoResponse",
  options: {},
  fields: [
    { number: 1, name: "hist", key: "hist", type: { kind: "message", type: () => HistoricalInfo }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hist: p.hist ?? undefined }),
  write: (m, w) => {
    if (m.hist !== undefined) { const mark = w.uint32(10).fork(); HistoricalInfo.write(m.hist, w); w.join(mark); }
  },
  read: (r) => {
    let hist_: HistoricalInfo | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: hist_ = r.nested(HistoricalInfo.read); break;
        default: r.other(tag, QueryHistoricalInfoResponse_numbers);
      }
    }
    return { hist: hist_ };
  },
});

/** QueryPoolRequest is empty. */
export interface QueryPoolRequest {

}
const QueryPoolRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.QueryPoolRequest. */
export const QueryPoolRequest: MessageType<QueryPoolRequest> = message<QueryPoolRequest>({
  typeName: "cosmos.staking.v1beta1.QueryPoolRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, QueryPoolRequest_numbers);
      }
    }
    return {  };
  },
});

/** QueryPoolResponse is the pools. */
export interface QueryPoolResponse {
  readonly pool: Pool;
}
const QueryPoolResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryPoolResponse. */
export const QueryPoolResponse: MessageType<QueryPoolResponse> = message<QueryPoolResponse>({
  typeName: "cosmos.staking.v1beta1.QueryPoolResponse",
  options: {},
  fields: [
    { number: 1, name: "pool", key: "pool", type: { kind: "message", type: () => Pool }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ pool: p.pool ?? Pool.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Pool.write(m.pool, w); w.join(mark); }
  },
  read: (r) => {
    let pool_: Pool = Pool.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: pool_ = r.nested(Pool.read); break;
        default: r.other(tag, QueryPoolResponse_numbers);
      }
    }
    return { pool: pool_ };
  },
});

/** QueryParamsRequest is empty. */
export interface QueryParamsRequest {

}
const QueryParamsRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.staking.v1beta1.QueryParamsRequest. */
export const QueryParamsRequest: MessageType<QueryParamsRequest> = message<QueryParamsRequest>({
  typeName: "cosmos.staking.v1beta1.QueryParamsRequest",
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
  readonly params: Params;
}
const QueryParamsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.staking.v1beta1.QueryParamsResponse. */
export const QueryParamsResponse: MessageType<QueryParamsResponse> = message<QueryParamsResponse>({
  typeName: "cosmos.staking.v1beta1.QueryParamsResponse",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: { "amino.dont_omitempty": true } },
  ],
  create: (p) => ({ params: p.params ?? Params.create() }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        default: r.other(tag, QueryParamsResponse_numbers);
      }
    }
    return { params: params_ };
  },
});

/** Query reads validators and what is delegated to them. */
export interface QueryMethods {
  readonly validators: Rpc<QueryValidatorsRequest, QueryValidatorsResponse>;
  readonly validator: Rpc<QueryValidatorRequest, QueryValidatorResponse>;
  readonly validatorDelegations: Rpc<QueryValidatorDelegationsRequest, QueryValidatorDelegationsResponse>;
  readonly validatorUnbondingDelegations: Rpc<QueryValidatorUnbondingDelegationsRequest, QueryValidatorUnbondingDelegationsResponse>;
  readonly delegation: Rpc<QueryDelegationRequest, QueryDelegationResponse>;
  readonly unbondingDelegation: Rpc<QueryUnbondingDelegationRequest, QueryUnbondingDelegationResponse>;
  readonly delegatorDelegations: Rpc<QueryDelegatorDelegationsRequest, QueryDelegatorDelegationsResponse>;
  readonly delegatorUnbondingDelegations: Rpc<QueryDelegatorUnbondingDelegationsRequest, QueryDelegatorUnbondingDelegationsResponse>;
  readonly redelegations: Rpc<QueryRedelegationsRequest, QueryRedelegationsResponse>;
  readonly delegatorValidators: Rpc<QueryDelegatorValidatorsRequest, QueryDelegatorValidatorsResponse>;
  readonly delegatorValidator: Rpc<QueryDelegatorValidatorRequest, QueryDelegatorValidatorResponse>;
  readonly historicalInfo: Rpc<QueryHistoricalInfoRequest, QueryHistoricalInfoResponse>;
  readonly pool: Rpc<QueryPoolRequest, QueryPoolResponse>;
  readonly params: Rpc<QueryParamsRequest, QueryParamsResponse>;
}
/** Description of cosmos.staking.v1beta1.Query. */
export const Query: ServiceType<QueryMethods> = {
  typeName: "cosmos.staking.v1beta1.Query",
  methods: {
    validators: { name: "Validators", path: "/cosmos.staking.v1beta1.Query/Validators", request: QueryValidatorsRequest, response: QueryValidatorsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators" }] },
    validator: { name: "Validator", path: "/cosmos.staking.v1beta1.Query/Validator", request: QueryValidatorRequest, response: QueryValidatorResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators/{validator_addr}" }] },
    validatorDelegations: { name: "ValidatorDelegations", path: "/cosmos.staking.v1beta1.Query/ValidatorDelegations", request: QueryValidatorDelegationsRequest, response: QueryValidatorDelegationsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations" }] },
    validatorUnbondingDelegations: { name: "ValidatorUnbondingDelegations", path: "/cosmos.staking.v1beta1.Query/ValidatorUnbondingDelegations", request: QueryValidatorUnbondingDelegationsRequest, response: QueryValidatorUnbondingDelegationsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/unbonding_delegations" }] },
    delegation: { name: "Delegation", path: "/cosmos.staking.v1beta1.Query/Delegation", request: QueryDelegationRequest, response: QueryDelegationResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}" }] },
    unbondingDelegation: { name: "UnbondingDelegation", path: "/cosmos.staking.v1beta1.Query/UnbondingDelegation", request: QueryUnbondingDelegationRequest, response: QueryUnbondingDelegationResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}/unbonding_delegation" }] },
    delegatorDelegations: { name: "DelegatorDelegations", path: "/cosmos.staking.v1beta1.Query/DelegatorDelegations", request: QueryDelegatorDelegationsRequest, response: QueryDelegatorDelegationsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/delegations/{delegator_addr}" }] },
    delegatorUnbondingDelegations: { name: "DelegatorUnbondingDelegations", path: "/cosmos.staking.v1beta1.Query/DelegatorUnbondingDelegations", request: QueryDelegatorUnbondingDelegationsRequest, response: QueryDelegatorUnbondingDelegationsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/unbonding_delegations" }] },
    redelegations: { name: "Redelegations", path: "/cosmos.staking.v1beta1.Query/Redelegations", request: QueryRedelegationsRequest, response: QueryRedelegationsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/redelegations" }] },
    delegatorValidators: { name: "DelegatorValidators", path: "/cosmos.staking.v1beta1.Query/DelegatorValidators", request: QueryDelegatorValidatorsRequest, response: QueryDelegatorValidatorsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators" }] },
    delegatorValidator: { name: "DelegatorValidator", path: "/cosmos.staking.v1beta1.Query/DelegatorValidator", request: QueryDelegatorValidatorRequest, response: QueryDelegatorValidatorResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators/{validator_addr}" }] },
    historicalInfo: { name: "HistoricalInfo", path: "/cosmos.staking.v1beta1.Query/HistoricalInfo", request: QueryHistoricalInfoRequest, response: QueryHistoricalInfoResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/historical_info/{height}" }] },
    pool: { name: "Pool", path: "/cosmos.staking.v1beta1.Query/Pool", request: QueryPoolRequest, response: QueryPoolResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/pool" }] },
    params: { name: "Params", path: "/cosmos.staking.v1beta1.Query/Params", request: QueryParamsRequest, response: QueryParamsResponse, http: [{ method: "GET", path: "/cosmos/staking/v1beta1/params" }] },
  },
};
