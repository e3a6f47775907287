// Generated from proto/tributary/beacon/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Commitment, Params, Pending, ValidatorKey, Value, Voter } from "#proto/tributary/beacon/v1/types.ts";

/** GenesisState is everything the module stores. */
export interface GenesisState {
  readonly params: Params;
  readonly latest: Value | undefined;
  readonly values: readonly Value[];
  readonly voters: readonly Voter[];
  readonly pending: readonly Pending[];
  readonly requests: readonly bigint[];
  readonly commitments: readonly Commitment[];
  readonly keys: readonly ValidatorKey[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.beacon.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.beacon.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "latest", key: "latest", type: { kind: "message", type: () => Value }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "values", key: "values", type: { kind: "message", type: () => Value }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 4, name: "voters", key: "voters", type: { kind: "message", type: () => Voter }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "pending", key: "pending", type: { kind: "message", type: () => Pending }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "requests", key: "requests", type: { kind: "scalar", scalar: "int64" }, repeated: true, required: false, oneof: undefined, options: {} },
    { number: 7, name: "commitments", key: "commitments", type: { kind: "message", type: () => Commitment }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "keys", key: "keys", type: { kind: "message", type: () => ValidatorKey }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), latest: p.latest ?? undefined, values: p.values ?? [], voters: p.voters ?? [], pending: p.pending ?? [], requests: p.requests ?? [], commitments: p.commitments ?? [], keys: p.keys ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.latest !== undefined) { const mark = w.uint32(18).fork(); Value.write(m.latest, w); w.join(mark); }
    for (const v of m.values) { const mark = w.uint32(26).fork(); Value.write(v, w); w.join(mark); }
    for (const v of m.voters) { const mark = w.uint32(34).fork(); Voter.write(v, w); w.join(mark); }
    for (const v of m.pending) { const mark = w.uint32(42).fork(); Pending.write(v, w); w.join(mark); }
    if (m.requests.length > 0) { const mark = w.uint32(50).fork(); for (const v of m.requests) w.uint64(v); w.join(mark); }
    for (const v of m.commitments) { const mark = w.uint32(58).fork(); Commitment.write(v, w); w.join(mark); }
    for (const v of m.keys) { const mark = w.uint32(66).fork(); ValidatorKey.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let latest_: Value | undefined = undefined;
    const values_: Value[] = [];
    const voters_: Voter[] = [];
    const pending_: Pending[] = [];
    const requests_: bigint[] = [];
    const commitments_: Commitment[] = [];
    const keys_: ValidatorKey[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 18: latest_ = r.nested(Value.read); break;
        case 26: values_.push(r.nested(Value.read)); break;
        case 34: voters_.push(r.nested(Voter.read)); break;
        case 42: pending_.push(r.nested(Pending.read)); break;
        case 48: requests_.push(r.int64()); break;
        case 50: r.packed(requests_, (r) => r.int64()); break;
        case 58: commitments_.push(r.nested(Commitment.read)); break;
        case 66: keys_.push(r.nested(ValidatorKey.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, latest: latest_, values: values_, voters: voters_, pending: pending_, requests: requests_, commitments: commitments_, keys: keys_ };
  },
});
