// Generated from proto/google/protobuf/any.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType } from "#wire";

/** Any carries a message of any type together with the type's name. */
export interface Any {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}
const Any_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of google.protobuf.Any. */
export const Any: MessageType<Any> = message<Any>({
  typeName: "google.protobuf.Any",
  options: {},
  fields: [
    { number: 1, name: "type_url", key: "typeUrl", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "value", key: "value", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ typeUrl: p.typeUrl ?? "", value: p.value ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.typeUrl !== "") w.uint32(10).string(m.typeUrl);
    if (m.value.length > 0) w.uint32(18).bytes(m.value);
  },
  read: (r) => {
    let typeUrl_: string = "";
    let value_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: typeUrl_ = r.string(); break;
        case 18: value_ = r.bytes(); break;
        default: r.other(tag, Any_numbers);
      }
    }
    return { typeUrl: typeUrl_, value: value_ };
  },
});
