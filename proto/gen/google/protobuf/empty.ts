// Generated from proto/google/protobuf/empty.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";

/** Empty has no fields. */
export interface Empty {

}
const Empty_numbers: ReadonlySet<number> = new Set<number>([]);
/** Codec of google.protobuf.Empty. */
export const Empty: MessageType<Empty> = message<Empty>({
  typeName: "google.protobuf.Empty",
  options: {},
  fields: [],
  create: () => ({}),
  write: () => {},
  read: (r) => {
    
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        
        default: r.other(tag, Empty_numbers);
      }
    }
    return {  };
  },
});
