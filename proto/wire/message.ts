/** What generated code says about a message: its codec and a description of its fields. */
import { Reader } from "./reader.ts";
import { Writer } from "./writer.ts";

/** Protobuf scalars in use; floating point is left out on purpose. */
export type Scalar =
  | "bool"
  | "int32"
  | "uint32"
  | "sint32"
  | "int64"
  | "uint64"
  | "sint64"
  | "fixed32"
  | "fixed64"
  | "sfixed32"
  | "sfixed64"
  | "string"
  | "bytes";

/** An enum's names and numbers; on the wire it is open, so any number may arrive. */
export interface EnumType {
  readonly typeName: string;
  readonly values: Readonly<Record<string, number>>;
}

/** The type of one field. `int` and `dec` are decimal strings on the wire and bigints in memory (dec: times 10^18). */
export type FieldType =
  | { readonly kind: "scalar"; readonly scalar: Scalar }
  | { readonly kind: "int" }
  | { readonly kind: "dec" }
  | { readonly kind: "enum"; readonly type: EnumType }
  | { readonly kind: "message"; readonly type: () => MessageType<unknown> };

/** One field of a message. */
export interface Field {
  readonly number: number;
  /** Name in the .proto file, snake_case. */
  readonly name: string;
  /** Property in TypeScript, camelCase; for a member of a oneof the union's `kind`. */
  readonly key: string;
  readonly type: FieldType;
  readonly repeated: boolean;
  /** gogoproto.nullable = false: present even when empty. */
  readonly required: boolean;
  /** The property that holds the union this field is a member of. */
  readonly oneof: string | undefined;
  /** Other options by their full name, such as "cosmos_proto.scalar" or "amino.dont_omitempty". */
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** A message's codec and description. Method syntax keeps `MessageType<X>` assignable to `MessageType<unknown>`. */
export interface MessageType<T> {
  readonly typeName: string;
  /** "/" + typeName, as `Any` carries it. */
  readonly typeUrl: string;
  readonly fields: readonly Field[];
  /** Message options by full name, such as "cosmos.msg.v1.signer" (comma-separated when repeated) or "amino.name". */
  readonly options: Readonly<Record<string, string | boolean>>;
  /** A message with defaults for everything `partial` leaves out. */
  create(partial?: Partial<T>): T;
  /** Deterministic bytes: field order, defaults omitted, required messages always present. */
  encode(value: T): Uint8Array;
  /** Throws `WireError` on malformed bytes; fields the message does not have are skipped. */
  decode(bytes: Uint8Array): T;
  write(value: T, writer: Writer): void;
  read(reader: Reader): T;
}

/** One method of a service. */
export interface Rpc<Request, Response> {
  readonly name: string;
  /** "/package.Service/Method", the gRPC and abci_query path. */
  readonly path: string;
  readonly request: MessageType<Request>;
  readonly response: MessageType<Response>;
  /** REST bindings from google.api.http. */
  readonly http: readonly HttpBinding[];
}

/** One REST route of a method. */
export interface HttpBinding {
  readonly method: "GET" | "POST";
  readonly path: string;
}

/** A service's methods by camelCase name. */
export interface ServiceType<Methods> {
  readonly typeName: string;
  readonly methods: Methods;
}

/** What the generator supplies for one message. */
export interface MessageSpec<T> {
  readonly typeName: string;
  readonly fields: readonly Field[];
  readonly options: Readonly<Record<string, string | boolean>>;
  create(partial: Partial<T>): T;
  write(value: T, writer: Writer): void;
  read(reader: Reader): T;
}

const scratch = new Writer();

/** Completes generated parts to a codec. */
export function message<T>(spec: MessageSpec<T>): MessageType<T> {
  return {
    ...spec,
    typeUrl: `/${spec.typeName}`,
    create: (partial = {}) => spec.create(partial),
    encode(value) {
      scratch.reset();
      spec.write(value, scratch);
      return scratch.finish();
    },
    decode: (bytes) => spec.read(new Reader(bytes)),
  };
}
