// Generated from proto/cosmos/base/node/v1beta1/query.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";

/** ConfigRequest asks for the configuration. */
export interface ConfigRequest {

}
const ConfigRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.node.v1beta1.ConfigRequest. */
export const ConfigRequest: MessageType<ConfigRequest> = message<ConfigRequest>({
  typeName: "cosmos.base.node.v1beta1.ConfigRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, ConfigRequest_numbers);
      }
    }
    return {  };
  },
});

/** ConfigResponse is the gas price floor, pruning and halt height. */
export interface ConfigResponse {
  readonly minimumGasPrice: string;
  readonly pruningKeepRecent: string;
  readonly pruningInterval: string;
  readonly haltHeight: bigint;
}
const ConfigResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4]);
/** Codec of cosmos.base.node.v1beta1.ConfigResponse. */
export const ConfigResponse: MessageType<ConfigResponse> = message<ConfigResponse>({
  typeName: "cosmos.base.node.v1beta1.ConfigResponse",
  options: {},
  fields: [
    { number: 1, name: "minimum_gas_price", key: "minimumGasPrice", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "pruning_keep_recent", key: "pruningKeepRecent", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "pruning_interval", key: "pruningInterval", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "halt_height", key: "haltHeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ minimumGasPrice: p.minimumGasPrice ?? "", pruningKeepRecent: p.pruningKeepRecent ?? "", pruningInterval: p.pruningInterval ?? "", haltHeight: p.haltHeight ?? 0n }),
  write: (m, w) => {
    if (m.minimumGasPrice !== "") w.uint32(10).string(m.minimumGasPrice);
    if (m.pruningKeepRecent !== "") w.uint32(18).string(m.pruningKeepRecent);
    if (m.pruningInterval !== "") w.uint32(26).string(m.pruningInterval);
    if (m.haltHeight !== 0n) w.uint32(32).uint64(m.haltHeight);
  },
  read: (r) => {
    let minimumGasPrice_: string = "";
    let pruningKeepRecent_: string = "";
    let pruningInterval_: string = "";
    let haltHeight_: bigint = 0n;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: minimumGasPrice_ = r.string(); break;
        case 18: pruningKeepRecent_ = r.string(); break;
        case 26: pruningInterval_ = r.string(); break;
        case 32: haltHeight_ = r.uint64(); break;
        default: r.other(tag, ConfigResponse_numbers);
      }
    }
    return { minimumGasPrice: minimumGasPrice_, pruningKeepRecent: pruningKeepRecent_, pruningInterval: pruningInterval_, haltHeight: haltHeight_ };
  },
});

/** StatusRequest asks for the state's progress. */
export interface StatusRequest {

}
const StatusRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.node.v1beta1.StatusRequest. */
export const StatusRequest: MessageType<StatusRequest> = message<StatusRequest>({
  typeName: "cosmos.base.node.v1beta1.StatusRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, StatusRequest_numbers);
      }
    }
    return {  };
  },
});

/** StatusResponse is the oldest and newest state with its hashes. */
export interface StatusResponse {
  readonly earliestStoreHeight: bigint;
  readonly height: bigint;
  readonly timestamp: Timestamp | undefined;
  readonly appHash: Uint8Array;
  readonly validatorHash: Uint8Array;
}
const StatusResponse_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5]);
/** Codec of cosmos.base.node.v1beta1.StatusResponse. */
export const StatusResponse: MessageType<StatusResponse> = message<StatusResponse>({
  typeName: "cosmos.base.node.v1beta1.StatusResponse",
  options: {},
  fields: [
    { number: 1, name: "earliest_store_height", key: "earliestStoreHeight", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "height", key: "height", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "timestamp", key: "timestamp", type: { kind: "message", type: () => Timestamp }, repeated: false, required: false, oneof: undefined, options: { "gogoproto.stdtime": true } },
    { number: 4, name: "app_hash", key: "appHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 5, name: "validator_hash", key: "validatorHash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ earliestStoreHeight: p.earliestStoreHeight ?? 0n, height: p.height ?? 0n, timestamp: p.timestamp ?? undefined, appHash: p.appHash ?? EMPTY_BYTES, validatorHash: p.validatorHash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.earliestStoreHeight !== 0n) w.uint32(8).uint64(m.earliestStoreHeight);
    if (m.height !== 0n) w.uint32(16).uint64(m.height);
    if (m.timestamp !== undefined) { const mark = w.uint32(26).fork(); Timestamp.write(m.timestamp, w); w.join(mark); }
    if (m.appHash.length > 0) w.uint32(34).bytes(m.appHash);
    if (m.validatorHash.length > 0) w.uint32(42).bytes(m.validatorHash);
  },
  read: (r) => {
    let earliestStoreHeight_: bigint = 0n;
    let height_: bigint = 0n;
    let timestamp_: Timestamp | undefined = undefined;
    let appHash_: Uint8Array = EMPTY_BYTES;
    let validatorHash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: earliestStoreHeight_ = r.uint64(); break;
        case 16: height_ = r.uint64(); break;
        case 26: timestamp_ = r.nested(Timestamp.read); break;
        case 34: appHash_ = r.bytes(); break;
        case 42: validatorHash_ = r.bytes(); break;
        default: r.other(tag, StatusResponse_numbers);
      }
    }
    return { earliestStoreHeight: earliestStoreHeight_, height: height_, timestamp: timestamp_, appHash: appHash_, validatorHash: validatorHash_ };
  },
});

/** Service answers questions about the node itself. */
export interface ServiceMethods {
  readonly config: Rpc<ConfigRequest, ConfigResponse>;
  readonly status: Rpc<StatusRequest, StatusResponse>;
}
/** Description of cosmos.base.node.v1beta1.Service. */
export const Service: ServiceType<ServiceMethods> = {
  typeName: "cosmos.base.node.v1beta1.Service",
  methods: {
    config: { name: "Config", path: "/cosmos.base.node.v1beta1.Service/Config", request: ConfigRequest, response: ConfigResponse, http: [{ method: "GET", path: "/cosmos/base/node/v1beta1/config" }] },
    status: { name: "Status", path: "/cosmos.base.node.v1beta1.Service/Status", request: StatusRequest, response: StatusResponse, http: [{ method: "GET", path: "/cosmos/base/node/v1beta1/status" }] },
  },
};
