// Generated from proto/cosmos/base/reflection/v1beta1/reflection.proto by `npm run proto`. Do not edit.
import { message, type MessageType, type Rpc, type ServiceType } from "#wire";

/** ListAllInterfacesRequest asks for all interfaces. */
export interface ListAllInterfacesRequest {

}
const ListAllInterfacesRequest_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of cosmos.base.reflection.v1beta1.ListAllInterfacesRequest. */
export const ListAllInterfacesRequest: MessageType<ListAllInterfacesRequest> = message<ListAllInterfacesRequest>({
  typeName: "cosmos.base.reflection.v1beta1.ListAllInterfacesRequest",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, ListAllInterfacesRequest_numbers);
      }
    }
    return {  };
  },
});

/** ListAllInterfacesResponse is their names. */
export interface ListAllInterfacesResponse {
  readonly interfaceNames: readonly string[];
}
const ListAllInterfacesResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.reflection.v1beta1.ListAllInterfacesResponse. */
export const ListAllInterfacesResponse: MessageType<ListAllInterfacesResponse> = message<ListAllInterfacesResponse>({
  typeName: "cosmos.base.reflection.v1beta1.ListAllInterfacesResponse",
  options: {},
  fields: [
    { number: 1, name: "interface_names", key: "interfaceNames", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ interfaceNames: p.interfaceNames ?? [] }),
  write: (m, w) => {
    for (const v of m.interfaceNames) w.uint32(10).string(v);
  },
  read: (r) => {
    const interfaceNames_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: interfaceNames_.push(r.string()); break;
        default: r.other(tag, ListAllInterfacesResponse_numbers);
      }
    }
    return { interfaceNames: interfaceNames_ };
  },
});

/** ListImplementationsRequest names an interface. */
export interface ListImplementationsRequest {
  readonly interfaceName: string;
}
const ListImplementationsRequest_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.reflection.v1beta1.ListImplementationsRequest. */
export const ListImplementationsRequest: MessageType<ListImplementationsRequest> = message<ListImplementationsRequest>({
  typeName: "cosmos.base.reflection.v1beta1.ListImplementationsRequest",
  options: {},
  fields: [
    { number: 1, name: "interface_name", key: "interfaceName", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ interfaceName: p.interfaceName ?? "" }),
  write: (m, w) => {
    if (m.interfaceName !== "") w.uint32(10).string(m.interfaceName);
  },
  read: (r) => {
    let interfaceName_: string = "";
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: interfaceName_ = r.string(); break;
        default: r.other(tag, ListImplementationsRequest_numbers);
      }
    }
    return { interfaceName: interfaceName_ };
  },
});

/** ListImplementationsResponse is the type URLs that implement it. */
export interface ListImplementationsResponse {
  readonly implementationMessageNames: readonly string[];
}
const ListImplementationsResponse_numbers: ReadonlySet<number> = new Set<number>([1]);
/** Codec of cosmos.base.reflection.v1beta1.ListImplementationsResponse. */
export const ListImplementationsResponse: MessageType<ListImplementationsResponse> = message<ListImplementationsResponse>({
  typeName: "cosmos.base.reflection.v1beta1.ListImplementationsResponse",
  options: {},
  fields: [
    { number: 1, name: "implementation_message_names", key: "implementationMessageNames", type: { kind: "scalar", scalar: "string" }, repeated: true, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ implementationMessageNames: p.implementationMessageNames ?? [] }),
  write: (m, w) => {
    for (const v of m.implementationMessageNames) w.uint32(10).string(v);
  },
  read: (r) => {
    const implementationMessageNames_: string[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: implementationMessageNames_.push(r.string()); break;
        default: r.other(tag, ListImplementationsResponse_numbers);
      }
    }
    return { implementationMessageNames: implementationMessageNames_ };
  },
});

/** ReflectionService lists the interfaces an Any may stand for. */
export interface ReflectionServiceMethods {
  readonly listAllInterfaces: Rpc<ListAllInterfacesRequest, ListAllInterfacesResponse>;
  readonly listImplementations: Rpc<ListImplementationsRequest, ListImplementationsResponse>;
}
/** Description of cosmos.base.reflection.v1beta1.ReflectionService. */
export const ReflectionService: ServiceType<ReflectionServiceMethods> = {
  typeName: "cosmos.base.reflection.v1beta1.ReflectionService",
  methods: {
    listAllInterfaces: { name: "ListAllInterfaces", path: "/cosmos.base.reflection.v1beta1.ReflectionService/ListAllInterfaces", request: ListAllInterfacesRequest, response: ListAllInterfacesResponse, http: [{ method: "GET", path: "/cosmos/base/reflection/v1beta1/interfaces" }] },
    listImplementations: { name: "ListImplementations", path: "/cosmos.base.reflection.v1beta1.ReflectionService/ListImplementations", request: ListImplementationsRequest, response: ListImplementationsResponse, http: [{ method: "GET", path: "/cosmos/base/reflection/v1beta1/interfaces/{interface_name}/implementations" }] },
  },
};
