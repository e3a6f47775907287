// Generated from proto/tributary/model/v1/genesis.proto by `npm run proto`. Do not edit.
import { message, type MessageType } from "#wire";
import { Agent, Edge, FetchCheck, Mandate, Model, ModelVersion, Params, RunAttestation, ServiceRating, ServingNode, Session, Settlement, Taint, TrainingRun, UndeclaredUse, UnlearningAck } from "#proto/tributary/model/v1/types.ts";

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
  readonly nextRunId: bigint;
  readonly nextAgentId: bigint;
  readonly nextClaimId: bigint;
  readonly taints: readonly Taint[];
  readonly runs: readonly TrainingRun[];
  readonly attestations: readonly RunAttestation[];
  readonly unlearnings: readonly UnlearningAck[];
  readonly nodes: readonly ServingNode[];
  readonly checks: readonly FetchCheck[];
  readonly ratings: readonly ServiceRating[];
  readonly agents: readonly Agent[];
  readonly mandates: readonly Mandate[];
  readonly claims: readonly UndeclaredUse[];
  readonly burnedCanaries: readonly BurnedCanary[];
  readonly contradictions: readonly Contradiction[];
}
const GenesisState_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
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
    { number: 9, name: "next_run_id", key: "nextRunId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 10, name: "next_agent_id", key: "nextAgentId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 11, name: "next_claim_id", key: "nextClaimId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 12, name: "taints", key: "taints", type: { kind: "message", type: () => Taint }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 13, name: "runs", key: "runs", type: { kind: "message", type: () => TrainingRun }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 14, name: "attestations", key: "attestations", type: { kind: "message", type: () => RunAttestation }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 15, name: "unlearnings", key: "unlearnings", type: { kind: "message", type: () => UnlearningAck }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 16, name: "nodes", key: "nodes", type: { kind: "message", type: () => ServingNode }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 17, name: "checks", key: "checks", type: { kind: "message", type: () => FetchCheck }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 18, name: "ratings", key: "ratings", type: { kind: "message", type: () => ServiceRating }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 19, name: "agents", key: "agents", type: { kind: "message", type: () => Agent }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 20, name: "mandates", key: "mandates", type: { kind: "message", type: () => Mandate }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 21, name: "claims", key: "claims", type: { kind: "message", type: () => UndeclaredUse }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 22, name: "burned_canaries", key: "burnedCanaries", type: { kind: "message", type: () => BurnedCanary }, repeated: true, required: true, oneof: undefined, options: {} },
    { number: 23, name: "contradictions", key: "contradictions", type: { kind: "message", type: () => Contradiction }, repeated: true, required: true, oneof: undefined, options: {} },
  ],
  create: (p) => ({ params: p.params ?? Params.create(), nextModelId: p.nextModelId ?? 0n, nextSessionId: p.nextSessionId ?? 0n, models: p.models ?? [], versions: p.versions ?? [], edges: p.edges ?? [], sessions: p.sessions ?? [], settlements: p.settlements ?? [], nextRunId: p.nextRunId ?? 0n, nextAgentId: p.nextAgentId ?? 0n, nextClaimId: p.nextClaimId ?? 0n, taints: p.taints ?? [], runs: p.runs ?? [], attestations: p.attestations ?? [], unlearnings: p.unlearnings ?? [], nodes: p.nodes ?? [], checks: p.checks ?? [], ratings: p.ratings ?? [], agents: p.agents ?? [], mandates: p.mandates ?? [], claims: p.claims ?? [], burnedCanaries: p.burnedCanaries ?? [], contradictions: p.contradictions ?? [] }),
  write: (m, w) => {
    { const mark = w.uint32(10).fork(); Params.write(m.params, w); w.join(mark); }
    if (m.nextModelId !== 0n) w.uint32(16).uint64(m.nextModelId);
    if (m.nextSessionId !== 0n) w.uint32(24).uint64(m.nextSessionId);
    for (const v of m.models) { const mark = w.uint32(34).fork(); Model.write(v, w); w.join(mark); }
    for (const v of m.versions) { const mark = w.uint32(42).fork(); ModelVersion.write(v, w); w.join(mark); }
    for (const v of m.edges) { const mark = w.uint32(50).fork(); Edge.write(v, w); w.join(mark); }
    for (const v of m.sessions) { const mark = w.uint32(58).fork(); Session.write(v, w); w.join(mark); }
    for (const v of m.settlements) { const mark = w.uint32(66).fork(); Settlement.write(v, w); w.join(mark); }
    if (m.nextRunId !== 0n) w.uint32(72).uint64(m.nextRunId);
    if (m.nextAgentId !== 0n) w.uint32(80).uint64(m.nextAgentId);
    if (m.nextClaimId !== 0n) w.uint32(88).uint64(m.nextClaimId);
    for (const v of m.taints) { const mark = w.uint32(98).fork(); Taint.write(v, w); w.join(mark); }
    for (const v of m.runs) { const mark = w.uint32(106).fork(); TrainingRun.write(v, w); w.join(mark); }
    for (const v of m.attestations) { const mark = w.uint32(114).fork(); RunAttestation.write(v, w); w.join(mark); }
    for (const v of m.unlearnings) { const mark = w.uint32(122).fork(); UnlearningAck.write(v, w); w.join(mark); }
    for (const v of m.nodes) { const mark = w.uint32(130).fork(); ServingNode.write(v, w); w.join(mark); }
    for (const v of m.checks) { const mark = w.uint32(138).fork(); FetchCheck.write(v, w); w.join(mark); }
    for (const v of m.ratings) { const mark = w.uint32(146).fork(); ServiceRating.write(v, w); w.join(mark); }
    for (const v of m.agents) { const mark = w.uint32(154).fork(); Agent.write(v, w); w.join(mark); }
    for (const v of m.mandates) { const mark = w.uint32(162).fork(); Mandate.write(v, w); w.join(mark); }
    for (const v of m.claims) { const mark = w.uint32(170).fork(); UndeclaredUse.write(v, w); w.join(mark); }
    for (const v of m.burnedCanaries) { const mark = w.uint32(178).fork(); BurnedCanary.write(v, w); w.join(mark); }
    for (const v of m.contradictions) { const mark = w.uint32(186).fork(); Contradiction.write(v, w); w.join(mark); }
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
    let nextRunId_: bigint = 0n;
    let nextAgentId_: bigint = 0n;
    let nextClaimId_: bigint = 0n;
    const taints_: Taint[] = [];
    const runs_: TrainingRun[] = [];
    const attestations_: RunAttestation[] = [];
    const unlearnings_: UnlearningAck[] = [];
    const nodes_: ServingNode[] = [];
    const checks_: FetchCheck[] = [];
    const ratings_: ServiceRating[] = [];
    const agents_: Agent[] = [];
    const mandates_: Mandate[] = [];
    const claims_: UndeclaredUse[] = [];
    const burnedCanaries_: BurnedCanary[] = [];
    const contradictions_: Contradiction[] = [];
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
        case 72: nextRunId_ = r.uint64(); break;
        case 80: nextAgentId_ = r.uint64(); break;
        case 88: nextClaimId_ = r.uint64(); break;
        case 98: taints_.push(r.nested(Taint.read)); break;
        case 106: runs_.push(r.nested(TrainingRun.read)); break;
        case 114: attestations_.push(r.nested(RunAttestation.read)); break;
        case 122: unlearnings_.push(r.nested(UnlearningAck.read)); break;
        case 130: nodes_.push(r.nested(ServingNode.read)); break;
        case 138: checks_.push(r.nested(FetchCheck.read)); break;
        case 146: ratings_.push(r.nested(ServiceRating.read)); break;
        case 154: agents_.push(r.nested(Agent.read)); break;
        case 162: mandates_.push(r.nested(Mandate.read)); break;
        case 170: claims_.push(r.nested(UndeclaredUse.read)); break;
        case 178: burnedCanaries_.push(r.nested(BurnedCanary.read)); break;
        case 186: contradictions_.push(r.nested(Contradiction.read)); break;
        default: r.other(tag, GenesisState_numbers);
      }
    }
    return { params: params_, nextModelId: nextModelId_, nextSessionId: nextSessionId_, models: models_, versions: versions_, edges: edges_, sessions: sessions_, settlements: settlements_, nextRunId: nextRunId_, nextAgentId: nextAgentId_, nextClaimId: nextClaimId_, taints: taints_, runs: runs_, attestations: attestations_, unlearnings: unlearnings_, nodes: nodes_, checks: checks_, ratings: ratings_, agents: agents_, mandates: mandates_, claims: claims_, burnedCanaries: burnedCanaries_, contradictions: contradictions_ };
  },
});

/** BurnedCanary is a canary that a claim made public. */
export interface BurnedCanary {
  readonly datanetId: bigint;
  readonly canarySet: bigint;
  readonly canary: number;
}
const BurnedCanary_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.BurnedCanary. */
export const BurnedCanary: MessageType<BurnedCanary> = message<BurnedCanary>({
  typeName: "tributary.model.v1.BurnedCanary",
  options: {},
  fields: [
    { number: 1, name: "datanet_id", key: "datanetId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "canary_set", key: "canarySet", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "canary", key: "canary", type: { kind: "scalar", scalar: "uint32" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ datanetId: p.datanetId ?? 0n, canarySet: p.canarySet ?? 0n, canary: p.canary ?? 0 }),
  write: (m, w) => {
    if (m.datanetId !== 0n) w.uint32(8).uint64(m.datanetId);
    if (m.canarySet !== 0n) w.uint32(16).uint64(m.canarySet);
    if (m.canary !== 0) w.uint32(24).uint32(m.canary);
  },
  read: (r) => {
    let datanetId_: bigint = 0n;
    let canarySet_: bigint = 0n;
    let canary_: number = 0;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: datanetId_ = r.uint64(); break;
        case 16: canarySet_ = r.uint64(); break;
        case 24: canary_ = r.uint32(); break;
        default: r.other(tag, BurnedCanary_numbers);
      }
    }
    return { datanetId: datanetId_, canarySet: canarySet_, canary: canary_ };
  },
});

/** Contradiction is one for which its signer has paid. */
export interface Contradiction {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly byNode: boolean;
}
const Contradiction_numbers: ReadonlySet<number> = new Set<number>([1, 2, 3]);
/** Codec of tributary.model.v1.Contradiction. */
export const Contradiction: MessageType<Contradiction> = message<Contradiction>({
  typeName: "tributary.model.v1.Contradiction",
  options: {},
  fields: [
    { number: 1, name: "session_id", key: "sessionId", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 2, name: "sequence", key: "sequence", type: { kind: "scalar", scalar: "uint64" }, repeated: false, required: false, oneof: undefined, options: {} },
    { number: 3, name: "by_node", key: "byNode", type: { kind: "scalar", scalar: "bool" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ sessionId: p.sessionId ?? 0n, sequence: p.sequence ?? 0n, byNode: p.byNode ?? false }),
  write: (m, w) => {
    if (m.sessionId !== 0n) w.uint32(8).uint64(m.sessionId);
    if (m.sequence !== 0n) w.uint32(16).uint64(m.sequence);
    if (m.byNode) w.uint32(24).bool(m.byNode);
  },
  read: (r) => {
    let sessionId_: bigint = 0n;
    let sequence_: bigint = 0n;
    let byNode_: boolean = false;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 8: sessionId_ = r.uint64(); break;
        case 16: sequence_ = r.uint64(); break;
        case 24: byNode_ = r.bool(); break;
        default: r.other(tag, Contradiction_numbers);
      }
    }
    return { sessionId: sessionId_, sequence: sequence_, byNode: byNode_ };
  },
});
