// Generated from proto/cosmos/evidence/v1beta1/tx.proto by `npm run proto`. Do not edit.
import { EMPTY_BYTES, message, type MessageType, type Rpc, type ServiceType } from "#wire";
import { Any } from "#proto/google/protobuf/any.ts";

/** MsgSubmitEvidence submits evidence of misbehaviour. */
export interface MsgSubmitEvidence {
  readonly submitter: string;
  readonly evidence: Any | undefined;
}
const MsgSubmitEvidence_numbers: ReadonlySet<number> = new Set<number>([1, 2]);
/** Codec of cosmos.evidence.v1beta1.MsgSubmitEvidence. */
export const MsgSubmitEvidence: MessageType<MsgSubmitEvidence> = message<MsgSubmitEvidence>({
  typeName: "cosmos.evidence.v1beta1.MsgSubmitEvidence",
  options: { "amino.name": "cosmos-sdk/MsgSubmitEvidence", "cosmos.msg.v1.signer": "submitter" },
  fields: [
    { number: 1, name: "submitter", key: "submitter", type: { kind: "scalar", scalar: "string" }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.scalar": "cosmos.AddressString" } },
    { number: 2, name: "evidence", key: "evidence", type: { kind: "message", type: () => Any }, repeated: false, required: false, oneof: undefined, options: { "cosmos_proto.accepts_interface": "cosmos.evidence.v1beta1.Evidence" } },
  ],
  create: (p) => ({ submitter: p.submitter ?? "", evidence: p.evidence ?? undefined }),
  write: (m, w) => {
    if (m.submitter !== "") w.uint32(10).string(m.submitter);
    if (m.evidence !== undefined) { const mark = w.uint32(18).fork(); Any.write(m.evidence, w); w.join(mark); }
  },
  read: (r) => {
    let submitter_: string = "";
    let evidence_: Any | undefined = undefined;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 10: submitter_ = r.string(); break;
        case 18: evidence_ = r.nested(Any.read); break;
        default: r.other(tag, MsgSubmitEvidence_numbers);
      }
    }
    return { submitter: submitter_, evidence: evidence_ };
  },
});

/** MsgSubmitEvidenceResponse is the hash under which the evidence is stored. */
export interface MsgSubmitEvidenceResponse {
  readonly hash: Uint8Array;
}
const MsgSubmitEvidenceResponse_numbers: ReadonlySet<number> = new Set<number>([4]);
/** Codec of cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse. */
export const MsgSubmitEvidenceResponse: MessageType<MsgSubmitEvidenceResponse> = message<MsgSubmitEvidenceResponse>({
  typeName: "cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse",
  options: {},
  fields: [
    { number: 4, name: "hash", key: "hash", type: { kind: "scalar", scalar: "bytes" }, repeated: false, required: false, oneof: undefined, options: {} },
  ],
  create: (p) => ({ hash: p.hash ?? EMPTY_BYTES }),
  write: (m, w) => {
    if (m.hash.length > 0) w.uint32(34).bytes(m.hash);
  },
  read: (r) => {
    let hash_: Uint8Array = EMPTY_BYTES;
    for (let tag = r.tag(); tag !== 0; tag = r.tag()) {
      switch (tag) {
        case 34: hash_ = r.bytes(); break;
        default: r.other(tag, MsgSubmitEvidenceResponse_numbers);
      }
    }
    return { hash: hash_ };
  },
});

/** Msg takes evidence from anybody. */
export interface MsgMethods {
  readonly submitEvidence: Rpc<MsgSubmitEvidence, MsgSubmitEvidenceResponse>;
}
/** Description of cosmos.evidence.v1beta1.Msg. */
export const Msg: ServiceType<MsgMethods> = {
  typeName: "cosmos.evidence.v1beta1.Msg",
  methods: {
    submitEvidence: { name: "SubmitEvidence", path: "/cosmos.evidence.v1beta1.Msg/SubmitEvidence", request: MsgSubmitEvidence, response: MsgSubmitEvidenceResponse, http: [] },
  },
};
