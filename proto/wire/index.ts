/** The protobuf runtime that generated code and the codec layer build on. */
export { EMPTY_BYTES, GO_ZERO_TIMESTAMP, readDec, readInt } from "./custom.ts";
export { WireError } from "./errors.ts";
export {
  type EnumType,
  type Field,
  type FieldType,
  type HttpBinding,
  type MessageSpec,
  type MessageType,
  message,
  type Rpc,
  type Scalar,
  type ServiceType,
} from "./message.ts";
export { NESTING_MAX, Reader, WIRE } from "./reader.ts";
export { decodeUtf8, encodeUtf8Into } from "./utf8.ts";
export { Writer } from "./writer.ts";
