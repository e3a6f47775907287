// Generated from proto/tributary/model/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Edge, Model, ModelVersion, Params, Session, Settlement } from "#proto/tributary/model/v1/types.ts";

/** GenesisState is everything the module stores; indexes and queues are rebuilt from it. */
export interface GenesisState {
  readonly params: Params;
  readonly nextModelId: bigint;
  readonly nextSessionId: bigint;
  readonly models: readonly Model[];
  readonly versions: readonly ModelVersion[];
  readonly edges: readonly Edge[];
  readonly sessions: readonly Session[];
  readonly settlements: readonly Settlement[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8]);
/** Codec of tributary.model.v1.GenesisState. */
export const GenesisState: MessageType<GenesisState> = message<GenesisState>({
  typeName: "tributary.model.v1.GenesisState",
  options: {},
  fields: [
    { number: 1, name: "params", key: "params", type: { kind: "message", type: () => Params }, repeated: false, required: true, oneof: undefined, options: {} },
    { number: 2, name: "next_model_id", key: "nextModelId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "next_session_id", key: "nextSessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 4, name: "models", key: "models", type: { kind: "message", type: () => Model }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 5, name: "versions", key: "versions", type: { kind: "message", type: () => ModelVersion }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 6, name: "edges", key: "edges", type: { kind: "message", type: () => Edge }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 7, name: "sessions", key: "sessions", type: { kind: "message", type: () => Session }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 8, name: "settlements", key: "settlements", type: { kind: "message", type: () => Settlement }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextModelId: p.nextModelId ?? 0n, nextSessionId: p.nextSessionId ?? 0n, models: p.models ?? [], versions: p.versions ?? [], edges: p.edges ?? [], sessions: p.sessions ?? [], settlements: p.settlements ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextModelId !== 0n) w.uint32(16).uint64(m.nextModelId);
    if (m.nextSessionId !== 0n) w.uint32(24).uint64(m.nextSessionId);
    for (const v of m.models) { const mark = w.uint32(34).fork(); Model.write(v, w); w.join(mark); }
    for (const v of m.versions) { const mark = w.uint32(42).fork(); ModelVersion.write(v, w); w.join(mark); }
    for (const v of m.edges) { const mark = w.uint32(50).fork(); Edge.write(v, w); w.join(mark); }
    for (const v of m.sessions) { const mark = w.uint32(58).fork(); Session.write(v, w); w.join(mark); }
    for (const v of m.settlements) { const mark = w.uint32(66).fork(); Settlement.write(v, w); w.join(mark); }
  },
  read: (r) => {
    let params_: Params = Params.create();
    let nextModelId_: bigint = 0n;
    let nextSessionId_: bigint = 0n;
    const models_: Model[] = [];
    const versions_: ModelVersion[] = [];
    const edges_: Edge[] = [];
    const sessions_: Session[] = [];
    const settlements_: Settlement[] = [];
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: params_ = r.nested(Params.read); break;
        case 16: nextModelId_ = r.uint64(); break;
        case 24: nextSessionId_ = r.uint64(); break;
        case 34: models_.push(r.nested(Model.read)); break;
        case 42: versions_.push(r.nested(ModelVersion.read)); break;
        case 50: edges_.push(r.nested(Edge.read)); break;
        case 58: sessions_.push(r.nested(Session.read)); break;
        case 66: settlements_.push(r.nested(Settlement.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextModelId: nextModelId_, nextSessionId: nextSessionId_, models: models_, versions: versions_, edges: edges_, sessions: sessions_, settlements: settlements_ };
  },
});
